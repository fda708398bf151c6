import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { Card } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import type { Column } from './steps.ts';
import { TicketCard } from './ticket-card.tsx';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  name: Column;
  cards: readonly Card[];
  now: number;
}

export function BoardColumn({ kitchen, name, cards, now }: Props) {
  const words = useWords(WORDS);
  const waiting = new Set(useStore(kitchen.taps).map((tap) => tap.ticketId));
  return (
    <section className={`column ${name.toLowerCase()}`} aria-label={words[name]} data-testid={`column-${name}`}>
      <h2>
        {words[name]} <span className="count">{cards.length}</span>
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.ticket.id}>
            <TicketCard kitchen={kitchen} card={card} column={name} now={now} isWaiting={waiting.has(card.ticket.id)} />
          </li>
        ))}
      </ul>
      {cards.length === 0 && <p className="empty">{words.empty}</p>}
    </section>
  );
}
