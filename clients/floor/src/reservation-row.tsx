import { language, useWords } from '@comptoir/ui/language';
import { timeText } from '@comptoir/ui/time';
import { useStore } from '@comptoir/ui/use-store';
import { Fragment } from 'react';
import { isExpected, type Reservation } from './book.ts';
import { WORDS } from './words.ts';

interface Props {
  entry: Reservation;
  isBusy: boolean;
  onTouch: () => void;
  onConfirm: () => void;
  onSeat: () => void;
}

/** One line of the book, with the step that comes next. */
export function ReservationRow({ entry, isBusy, onTouch, onConfirm, onSeat }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const { name, phone, partySize, startsAt, specialRequests, status, tables } = entry;
  const numbers = tables.map(({ number }) => number).join(' + ');
  const facts = [
    words.guests(String(partySize)),
    numbers ? words.table(numbers) : words.noTableYet,
    phone ?? '',
  ].filter(Boolean);
  return (
    <li className={`reservation ${status.toLowerCase()}`}>
      <button type="button" className="quiet what" onClick={onTouch}>
        <time dateTime={startsAt}>{timeText(Date.parse(startsAt), tongue)}</time>
        <span className="who">
          <span className="name">{name}</span>
          <span className="hint">
            {facts.map((fact, i) => (
              <Fragment key={fact}>
                {i > 0 && ' · '}
                <span>{fact}</span>
              </Fragment>
            ))}
          </span>
          {specialRequests && <span className="wish">{specialRequests}</span>}
        </span>
        <span className="status">{words[status]}</span>
      </button>
      {isExpected(entry) && (
        <div className="row">
          {status === 'REQUESTED' && (
            <button type="button" disabled={isBusy} onClick={onConfirm}>
              {words.confirm}
            </button>
          )}
          <button type="button" className="primary" disabled={isBusy} onClick={onSeat}>
            {words.seat}
          </button>
        </div>
      )}
    </li>
  );
}
