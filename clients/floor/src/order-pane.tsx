import type { Ticket } from '@comptoir/kitchen-display/board';
import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { CourseBlock } from './course-block.tsx';
import { coursesOf, type OrderLine, standing } from './courses.ts';
import { isEmpty } from './draft.ts';
import { DraftBlock } from './draft-block.tsx';
import type { Product } from './menu.ts';
import { NothingOrdered } from './nothing-ordered.tsx';
import type { OrderRoom } from './order-room.ts';
import { ReadyTickets } from './ready-tickets.tsx';
import { SentBlock } from './sent-block.tsx';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  catalog: readonly Product[];
  /** The order's tickets on the kitchen's board. */
  tickets: readonly Ticket[];
  guests: number;
  onMove: (line: OrderLine) => void;
}

/** What the table has: what waits at the pass, what is about to be added, and its courses. */
export function OrderPane({ room, catalog, tickets, guests, onMove }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const order = useStore(room.order);
  const draft = useStore(room.draft);
  const { lines, asked } = draft;
  return (
    <section className="order-pane" aria-label={words.order}>
      <div className="scroll">
        <ReadyTickets room={room} tickets={tickets.filter(({ status }) => status === 'READY')} />
        {asked && <SentBlock room={room} asked={asked} />}
        {lines.length > 0 && <DraftBlock room={room} catalog={catalog} guests={guests} />}
        {coursesOf(order?.lines ?? []).map((course) => (
          <CourseBlock
            key={course.number ?? 'none'}
            room={room}
            course={course}
            cooking={tickets.filter(
              (ticket) => isCooking(ticket) && (ticket.course ?? course.number) === course.number,
            )}
            guests={guests}
            onMove={onMove}
          />
        ))}
        {isEmpty(draft) && order && standing(order.lines).length === 0 && <NothingOrdered room={room} />}
      </div>
      {order && (
        <p className="sum">
          <span>{words.total}</span>
          <b>{moneyText(order.total, order.currency, tongue)}</b>
        </p>
      )}
    </section>
  );
}

function isCooking({ status }: Ticket): boolean {
  return status === 'PENDING' || status === 'PREPARING';
}
