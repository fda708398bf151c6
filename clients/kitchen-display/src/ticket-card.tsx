import { useWords } from '@comptoir/ui/language';
import { memo } from 'react';
import { markOf, type Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import { placeOf } from './place.ts';
import type { Column } from './steps.ts';
import { TicketFooter } from './ticket-footer.tsx';
import { TicketHeader } from './ticket-header.tsx';
import { TicketLine } from './ticket-line.tsx';
import type { Pressure } from './waiting.ts';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  ticket: Ticket;
  column: Column;
  minutes: number;
  pressure: Pressure;
  /** Something changed that a cook has not seen yet. */
  mustSee: boolean;
  /** A touch on it is still on its way. */
  isSending: boolean;
  /** How far the other stations are with the same course; empty where nobody asks. */
  others: string;
}

/** Drawn anew only when something of it changed: a busy board holds hundreds. */
export const TicketCard = memo(function TicketCard(props: Props) {
  const { kitchen, ticket, column, pressure, mustSee, isSending } = props;
  const words = useWords(WORDS);
  const place = placeOf(ticket, words);
  const isGone = ticket.status === 'CANCELLED';
  const about = `${place}, ${words.ticket(ticket.number)}`;
  return (
    <article
      className={`ticket ${pressure.toLowerCase()} ${mustSee ? 'changed' : ''} ${isSending ? 'sending' : ''}`}
      aria-label={about}
      data-testid={`ticket-${ticket.number}`}
    >
      <TicketHeader
        ticket={ticket}
        place={place}
        minutes={props.minutes}
        isLate={pressure === 'LATE'}
        isStationShown={kitchen.stationId.get() === null}
        others={props.others}
      />
      {isGone && <p className="banner">{words.CANCELLED}</p>}
      <ul className="lines">
        {ticket.lines.map((line) => (
          <TicketLine key={line.id} line={line} mark={mustSee && !isGone ? markOf(ticket, line) : null} />
        ))}
      </ul>
      <TicketFooter kitchen={kitchen} ticket={ticket} column={column} about={about} mustSee={mustSee} />
    </article>
  );
});
