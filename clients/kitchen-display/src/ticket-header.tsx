import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { siblingsOf, type Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import { shownStatus } from './steps.ts';
import { minutesWaited } from './waiting.ts';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  ticket: Ticket;
  place: string;
  now: number;
  isLate: boolean;
}

/** Where a ticket goes, how long it waits, and, at the pass, how far the other stations are with the same course. */
export function TicketHeader({ kitchen, ticket, place, now, isLate }: Props) {
  const words = useWords(WORDS);
  const isPass = useStore(kitchen.stationId) === null;
  const { tickets } = useStore(kitchen.board);
  const taps = useStore(kitchen.taps);
  const about = [
    words.ticket(ticket.number),
    ticket.course != null && words.course(String(ticket.course)),
    isPass && ticket.station.name,
    isLate && words.late,
  ];
  const others = isPass ? siblingsOf(tickets, ticket) : [];
  return (
    <header>
      <h3>{place}</h3>
      <p className="age">{words.minutes(String(minutesWaited(ticket, now)))}</p>
      <p className="about">
        {ticket.priority === 'RUSH' && <strong className="tag rush">{words.rush}</strong>}
        {ticket.isAddition && <strong className="tag">{words.addition}</strong>}
        {about.filter(Boolean).join(' · ')}
      </p>
      {others.length > 0 && (
        <p className="others">
          {words.with}{' '}
          {others.map((other) => `${other.station.name} (${words[shownStatus(other, taps)].toLowerCase()})`).join(', ')}
        </p>
      )}
    </header>
  );
}
