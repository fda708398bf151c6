import type { Ticket } from '@comptoir/kitchen-display/board';
import { language, useWords } from '@comptoir/ui/language';
import { quantityText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** What waits at the pass for this table. */
export function ReadyTickets({ room, tickets }: { room: OrderRoom; tickets: readonly Ticket[] }) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const isBusy = useStore(room.isBusy);
  if (tickets.length === 0) return null;
  return (
    <section className="ready-block">
      <h2>{words.ready}</h2>
      <ul>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <p>
              <b>{ticket.station.name}</b>{' '}
              {ticket.lines
                .filter(({ cancelled }) => !cancelled)
                .map(({ quantity, name }) => `${quantityText(quantity, tongue)} ${name}`)
                .join(', ')}
            </p>
            <button type="button" className="primary" disabled={isBusy} onClick={() => room.serve(ticket.id)}>
              {words.served}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
