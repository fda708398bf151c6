import { language, useWords } from '@comptoir/ui/language';
import { timeText } from '@comptoir/ui/time';
import { useStore } from '@comptoir/ui/use-store';
import type { Reservation } from './book.ts';
import { WORDS } from './words.ts';

interface Props {
  entry: Reservation;
  isBusy: boolean;
  onSeat: () => void;
}

/** Whom a table is kept for, and that they are here. */
export function ExpectedGuests({ entry, isBusy, onSeat }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const { name, phone, partySize, startsAt, specialRequests } = entry;
  return (
    <section className="expected-guests" aria-label={words.reservations}>
      <p>
        <b>
          {timeText(Date.parse(startsAt), tongue)} · {name}
        </b>
        <span>{[words.guests(String(partySize)), phone].filter(Boolean).join(' · ')}</span>
        {specialRequests && <span className="wish">{specialRequests}</span>}
      </p>
      <button type="button" className="primary big" disabled={isBusy} onClick={onSeat}>
        {words.theyAreHere}
      </button>
    </section>
  );
}
