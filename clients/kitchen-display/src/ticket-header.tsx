import { useWords } from '@comptoir/ui/language';
import type { Ticket } from './board.ts';
import { WORDS } from './words.ts';

interface Props {
  ticket: Ticket;
  place: string;
  minutes: number;
  isLate: boolean;
  isStationShown: boolean;
  others: string;
}

/** Where a ticket goes, how long it waits, and how far the other stations are with the same course. */
export function TicketHeader({ ticket, place, minutes, isLate, isStationShown, others }: Props) {
  const words = useWords(WORDS);
  const about = [
    words.ticket(ticket.number),
    ticket.course != null && words.course(String(ticket.course)),
    isStationShown && ticket.station.name,
    isLate && words.late,
  ];
  return (
    <header>
      <h3>{place}</h3>
      <p className="age">{words.minutes(String(minutes))}</p>
      <p className="about">
        {ticket.priority === 'RUSH' && <strong className="tag rush">{words.rush}</strong>}
        {ticket.isAddition && <strong className="tag">{words.addition}</strong>}
        {about.filter(Boolean).join(' · ')}
      </p>
      {others && (
        <p className="others">
          {words.with} {others}
        </p>
      )}
    </header>
  );
}
