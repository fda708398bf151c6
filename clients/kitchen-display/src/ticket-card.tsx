import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { changesOf, isOver, markOf, type Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import { type Column, isSeen } from './steps.ts';
import { TicketFooter } from './ticket-footer.tsx';
import { TicketHeader } from './ticket-header.tsx';
import { TicketLine } from './ticket-line.tsx';
import { pressureOf } from './waiting.ts';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  ticket: Ticket;
  column: Column;
  now: number;
}

export function TicketCard({ kitchen, ticket, column, now }: Props) {
  const words = useWords(WORDS);
  const taps = useStore(kitchen.taps);
  const isSending = taps.some((tap) => tap.ticketId === ticket.id);
  const mustSee = !isSeen(ticket, taps) && (isOver(ticket) || ticket.mustAcknowledge || changesOf(ticket) > 0);
  const pressure = column === 'READY' || isOver(ticket) ? 'CALM' : pressureOf(ticket, now);
  const place = ticket.table ? words.table(ticket.table.number) : words.noTable;
  const about = `${place}, ${words.ticket(ticket.number)}`;
  return (
    <article
      className={`ticket ${pressure.toLowerCase()} ${mustSee ? 'changed' : ''} ${isSending ? 'sending' : ''}`}
      aria-label={about}
      data-testid={`ticket-${ticket.number}`}
    >
      <TicketHeader kitchen={kitchen} ticket={ticket} place={place} now={now} isLate={pressure === 'LATE'} />
      {ticket.status === 'CANCELLED' && <p className="banner">{words.CANCELLED}</p>}
      <ul className="lines">
        {ticket.lines.map((line) => (
          <TicketLine key={line.id} line={line} mark={mustSee ? markOf(ticket, line) : null} />
        ))}
      </ul>
      <TicketFooter kitchen={kitchen} ticket={ticket} column={column} about={about} mustSee={mustSee} />
    </article>
  );
}
