import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { Card } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import type { Column } from './steps.ts';
import { TicketLine } from './ticket-line.tsx';
import { minutesWaited, pressureOf } from './waiting.ts';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  card: Card;
  column: Column;
  now: number;
  /** A tap on it is still to be sent. */
  isWaiting: boolean;
}

export function TicketCard({ kitchen, card, column, now, isWaiting }: Props) {
  const words = useWords(WORDS);
  const isAllStations = useStore(kitchen.stationId) === null;
  const { ticket, marks } = card;
  const { table, course } = ticket;
  const place = table ? words.table(table.number) : words.noTable;
  const isCancelled = ticket.status === 'CANCELLED';
  const isChanged = isCancelled || Object.keys(marks).length > 0;
  const pressure = column === 'READY' ? 'calm' : pressureOf(ticket, now).toLowerCase();
  const step = { PENDING: words.start, PREPARING: words.ready, READY: words.serve }[column];
  const about = `${place}, ${words.ticket(ticket.number)}`;
  return (
    <article
      className={`ticket ${pressure} ${isChanged ? 'changed' : ''} ${isWaiting ? 'sending' : ''}`}
      aria-label={about}
      data-testid={`ticket-${ticket.number}`}
    >
      <header>
        <h3>{place}</h3>
        <p className="age">
          {words.minutes(String(minutesWaited(ticket, now)))}
          {pressure === 'late' && <span> · {words.late}</span>}
        </p>
        <p className="about">
          {[
            words.ticket(ticket.number),
            course !== null && course !== undefined && words.course(String(course)),
            isAllStations && ticket.station.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {isCancelled && <p className="banner">{words.CANCELLED}</p>}
      <ul className="lines">
        {ticket.lines.map((line) => (
          <TicketLine key={line.id} line={line} mark={marks[line.id]} />
        ))}
      </ul>
      <footer>
        {isChanged ? (
          <button
            type="button"
            className="primary seen"
            aria-label={`${words.seen}: ${about}`}
            onClick={() => kitchen.seen(ticket.id)}
          >
            {words.seen}
          </button>
        ) : (
          <>
            {column === 'READY' && (
              <button
                type="button"
                aria-label={`${words.back}: ${about}`}
                onClick={() => kitchen.recall(ticket, 'READY')}
              >
                {words.back}
              </button>
            )}
            <button
              type="button"
              className="primary"
              aria-label={`${step}: ${about}`}
              onClick={() => kitchen.advance(card)}
            >
              {step}
            </button>
          </>
        )}
      </footer>
    </article>
  );
}
