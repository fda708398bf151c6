import { Dialog } from '@comptoir/ui/dialog.tsx';
import { useWords } from '@comptoir/ui/language';
import { serverNow } from '@comptoir/ui/server-clock';
import { type FormEvent, useState } from 'react';
import { dayAt, instantOf, type Reservation, timeOf } from './book.ts';
import { GuestCount } from './guest-count.tsx';
import { GuestFields } from './guest-fields.tsx';
import type { OpenBook } from './open-book.ts';
import { TableSuggestions } from './table-suggestions.tsx';
import { useSuggestions } from './use-suggestions.ts';
import { WhenFields } from './when-fields.tsx';
import { WORDS } from './words.ts';

interface Props {
  book: OpenBook;
  shopId: string | undefined;
  /** The day that is looked at. */
  day: string;
  /** Left out: a new one is taken. */
  entry?: Reservation;
  onClose: () => void;
  /** It stands on this day now. */
  onDone: (day: string) => void;
}

/** Takes a reservation, or changes one. */
export function ReservationForm({ book, shopId, day, entry, onClose, onDone }: Props) {
  const words = useWords(WORDS);
  const [isBusy, setBusy] = useState(false);
  const [count, setCount] = useState(String(entry?.partySize ?? 2));
  const [date, setDate] = useState(
    entry ? dayAt(Date.parse(entry.startsAt)) : day < dayAt(serverNow()) ? dayAt(serverNow()) : day,
  );
  const [time, setTime] = useState(entry ? timeOf(entry.startsAt) : '');
  const [guest, setGuest] = useState({
    name: entry?.name ?? '',
    phone: entry?.phone ?? '',
    customerId: entry?.customer?.id ?? null,
  });
  const [requests, setRequests] = useState(entry?.specialRequests ?? '');
  const [isConfirmed, setConfirmed] = useState(true);
  const [wanted, setWanted] = useState<readonly string[] | null>(entry ? entry.tables.map(({ id }) => id) : null);
  const startsAt = instantOf(date, time);
  const partySize = Number(count);
  const suggestions = useSuggestions(shopId, partySize, startsAt);
  // The best fit is taken for granted until somebody says otherwise.
  const tableIds = wanted ?? suggestions[0]?.tables.map(({ id }) => id) ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (startsAt === null) return;
    setBusy(true);
    const wish = {
      name: guest.name.trim(),
      phone: guest.phone.trim() || null,
      customerId: guest.customerId,
      partySize,
      startsAt,
      specialRequests: requests.trim() || null,
      tableIds: [...tableIds],
    };
    const worked = await (entry ? book.update(entry, wish) : book.create({ ...wish, shopId, confirmed: isConfirmed }));
    setBusy(false);
    if (worked) onDone(date);
  };
  return (
    <Dialog title={entry ? words.changeReservation : words.takeReservation} onClose={onClose}>
      <form className="reservation-form" onSubmit={submit}>
        <GuestCount count={count} setCount={setCount} />
        <WhenFields day={date} setDay={setDate} time={time} setTime={setTime} />
        <GuestFields guest={guest} setGuest={setGuest} />
        {startsAt !== null && (
          <TableSuggestions own={entry?.tables ?? []} suggestions={suggestions} chosen={tableIds} choose={setWanted} />
        )}
        <label>
          {words.specialRequests}
          <textarea rows={2} maxLength={1000} value={requests} onChange={(event) => setRequests(event.target.value)} />
        </label>
        <footer>
          {!entry && (
            <label className="tick">
              <input type="checkbox" checked={isConfirmed} onChange={(event) => setConfirmed(event.target.checked)} />
              {words.confirmAtOnce}
            </label>
          )}
          <button type="submit" className="primary big" disabled={isBusy}>
            {entry ? words.done : words.writeDown}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
