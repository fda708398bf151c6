import { useWords } from '@comptoir/ui/language';
import { type FormEvent, useState } from 'react';
import { PartyCustomer } from './party-customer.tsx';
import type { KnownGuest } from './use-customers.ts';
import { WORDS } from './words.ts';

interface Props {
  seats: number;
  isBusy: boolean;
  seat: (guests: number, customerId: string | null) => void;
}

const FEWEST_SHOWN = 6;

/** One touch for the usual numbers; a field for all others, and one for who they are. */
export function PartySize({ seats, isBusy, seat }: Props) {
  const words = useWords(WORDS);
  const [isTyped, setTyped] = useState(false);
  const [customer, setCustomer] = useState<KnownGuest | null>(null);
  const numbers = Array.from({ length: Math.max(FEWEST_SHOWN, Math.min(seats + 2, 12)) }, (_, i) => i + 1);
  const seatThem = (guests: number) => seat(guests, customer?.id ?? null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    seatThem(Number(new FormData(event.currentTarget).get('guests')));
  };
  return (
    <fieldset className="party" disabled={isBusy}>
      <legend>{words.openTable}</legend>
      <div className="numbers">
        {numbers.map((n) => (
          <button key={n} type="button" onClick={() => seatThem(n)}>
            {n}
          </button>
        ))}
      </div>
      {isTyped ? (
        <form className="row" onSubmit={submit}>
          <label>
            {words.otherNumber}
            <input name="guests" type="number" inputMode="numeric" min={1} max={200} required />
          </label>
          <button type="submit" className="primary">
            {words.seatGuests}
          </button>
        </form>
      ) : (
        <button type="button" className="quiet" onClick={() => setTyped(true)}>
          {words.otherNumber}
        </button>
      )}
      <PartyCustomer customer={customer} setCustomer={setCustomer} />
    </fieldset>
  );
}
