import { useWords } from '@comptoir/ui/language';
import type { Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import type { Column } from './steps.ts';
import { TicketCard } from './ticket-card.tsx';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  name: Column;
  tickets: readonly Ticket[];
  now: number;
}

export function BoardColumn({ kitchen, name, tickets, now }: Props) {
  const words = useWords(WORDS);
  return (
    <section className={`column ${name.toLowerCase()}`} aria-label={words[name]} data-testid={`column-${name}`}>
      <h2>
        {words[name]} <span className="count">{tickets.length}</span>
      </h2>
      <ul>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <TicketCard kitchen={kitchen} ticket={ticket} column={name} now={now} />
          </li>
        ))}
      </ul>
      {tickets.length === 0 && <p className="empty">{words.empty}</p>}
    </section>
  );
}
