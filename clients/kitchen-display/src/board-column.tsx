import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { isOver, type Siblings, siblingsOf, type Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import { type Column, mustBeSeen, shownStatus } from './steps.ts';
import { TicketCard } from './ticket-card.tsx';
import { minutesSince, pressureOf } from './waiting.ts';
import { WORDS } from './words.ts';

/** More than anybody scrolls to; the head of the column is what comes next. */
const MOST_SHOWN = 60;

interface Props {
  kitchen: Kitchen;
  name: Column;
  tickets: readonly Ticket[];
  /** All tickets by course, where a card says how far the other stations are; else null. */
  siblings: Siblings | null;
  now: number;
}

export function BoardColumn({ kitchen, name, tickets, siblings, now }: Props) {
  const words = useWords(WORDS);
  const taps = useStore(kitchen.taps);
  const others = (ticket: Ticket) =>
    siblings === null
      ? ''
      : siblingsOf(siblings, ticket)
          .map((other) => `${other.station.name} (${words[shownStatus(other, taps)].toLowerCase()})`)
          .join(', ');
  const more = tickets.length - MOST_SHOWN;
  return (
    <section className={`column ${name.toLowerCase()}`} aria-label={words[name]} data-testid={`column-${name}`}>
      <h2>
        {words[name]} <span className="count">{tickets.length}</span>
      </h2>
      <ul>
        {tickets.slice(0, MOST_SHOWN).map((ticket) => (
          <li key={ticket.id}>
            <TicketCard
              kitchen={kitchen}
              ticket={ticket}
              column={name}
              minutes={minutesSince(ticket.firedAt, now)}
              pressure={name === 'READY' || isOver(ticket) ? 'CALM' : pressureOf(ticket, now)}
              mustSee={mustBeSeen(ticket, taps)}
              isSending={taps.some((tap) => tap.ticketId === ticket.id)}
              others={others(ticket)}
            />
          </li>
        ))}
        {more > 0 && <li className="more">{words.more(String(more))}</li>}
      </ul>
      {tickets.length === 0 && <p className="empty">{words.empty}</p>}
    </section>
  );
}
