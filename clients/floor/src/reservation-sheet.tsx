import { Dialog } from '@comptoir/ui/dialog.tsx';
import { language, useWords } from '@comptoir/ui/language';
import { serverNow } from '@comptoir/ui/server-clock';
import { dayText, timeText } from '@comptoir/ui/time';
import { useStore } from '@comptoir/ui/use-store';
import { type FormEvent, useState } from 'react';
import { isExpected, type Reservation } from './book.ts';
import type { Floor, Table } from './floor.ts';
import { TableChoice } from './table-choice.tsx';
import { WORDS } from './words.ts';

interface Props {
  floor: Floor;
  entry: Reservation;
  onClose: () => void;
  onChange: () => void;
  onSeat: (tableIds?: string[]) => Promise<void>;
}

/** All that is known of a reservation, and every step it can take. */
export function ReservationSheet({ floor, entry, onClose, onChange, onSeat }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const tables = Object.values(useStore(floor.tables));
  const [isBusy, setBusy] = useState(false);
  const { name, phone, partySize, startsAt, businessDay, specialRequests, status } = entry;
  const numbers = entry.tables.map(({ number }) => number).join(' + ');
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    const worked = await work();
    setBusy(false);
    if (worked) onClose();
  };
  const cancel = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason')).trim();
    void run(() => floor.book.cancel(entry, reason));
  };
  const isDue = status === 'CONFIRMED' && Date.parse(startsAt) <= serverNow();
  return (
    <Dialog title={name} onClose={onClose}>
      <p className="reservation-facts">
        <b>
          {dayText(businessDay, tongue)}, {timeText(Date.parse(startsAt), tongue)}
        </b>
        <span>{[words.guests(String(partySize)), numbers ? words.table(numbers) : words.noTableYet].join(' · ')}</span>
        {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
        {specialRequests && <span className="wish">{specialRequests}</span>}
        <span className="hint">{words[status]}</span>
      </p>
      {isExpected(entry) && (
        <>
          {numbers && (
            <button type="button" className="primary big" disabled={isBusy} onClick={() => onSeat()}>
              {words.seatAt(words.table(numbers))}
            </button>
          )}
          <TableChoice
            title={numbers ? words.seatElsewhere : words.seatAtTable}
            tables={tables.filter((table) => isFreeFor(table, entry))}
            isBusy={isBusy}
            onTouch={({ id }) => onSeat([id])}
          />
          <div className="row">
            {status === 'REQUESTED' && (
              <button type="button" disabled={isBusy} onClick={() => run(() => floor.book.confirm(entry))}>
                {words.confirm}
              </button>
            )}
            <button type="button" disabled={isBusy} onClick={onChange}>
              {words.changeIt}
            </button>
            {isDue && (
              <button type="button" disabled={isBusy} onClick={() => run(() => floor.book.miss(entry))}>
                {words.nobodyCame}
              </button>
            )}
          </div>
          <form className="row take-off" onSubmit={cancel}>
            <label>
              {words.whyCancelled}
              <input name="reason" maxLength={500} />
            </label>
            <button type="submit" disabled={isBusy}>
              {words.cancelReservation}
            </button>
          </form>
        </>
      )}
    </Dialog>
  );
}

function isFreeFor({ id, status, shop, seats }: Table, { shop: theirs, tables, partySize }: Reservation): boolean {
  return (
    status === 'AVAILABLE' && shop.id === theirs.id && seats >= partySize && !tables.some((table) => table.id === id)
  );
}
