import { language, useWords } from '@comptoir/ui/language';
import { quantityText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { markOf, type Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import { mustBeSeen, shownStatus } from './steps.ts';
import type { Tap } from './taps.ts';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  ticket: Ticket;
  taps: readonly Tap[];
  /** Whether it would go out before the rest of its course. */
  isAlone: boolean;
}

/** How far one station is with its part of a course. */
export function PassTicket({ kitchen, ticket, taps, isAlone }: Props) {
  const words = useWords(WORDS);
  const locale = useStore(language);
  const status = shownStatus(ticket, taps);
  const mustSee = mustBeSeen(ticket, taps);
  const about = `${ticket.station.name}, ${words.ticket(ticket.number)}`;
  const button = (word: string, onClick: () => void, className?: string) => (
    <button type="button" className={className} aria-label={`${word}: ${about}`} onClick={onClick}>
      {word}
    </button>
  );
  return (
    <li className={`pass-ticket is-${status.toLowerCase()} ${mustSee ? 'changed' : ''}`}>
      <p className="station">
        <b>{ticket.station.name}</b> <span className="status">{words[status]}</span>
      </p>
      <ul>
        {ticket.lines.map((line) => {
          const mark = mustSee ? markOf(ticket, line) : null;
          return (
            <li key={line.id} className={line.cancelled ? 'cancelled' : ''}>
              {mark && <span className="mark">{words[mark]}</span>}
              <b>{quantityText(line.quantity, locale)}</b> {line.name}
              {line.modifiers.length > 0 && <span className="modifiers">{line.modifiers.join(' · ')}</span>}
              {line.notes && <em>{line.notes}</em>}
            </li>
          );
        })}
      </ul>
      {mustSee && button(words.seen, () => kitchen.seen(ticket), 'primary seen')}
      {!mustSee && isAlone && status === 'READY' && button(words.serve, () => kitchen.serve([ticket], about))}
    </li>
  );
}
