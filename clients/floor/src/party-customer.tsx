import { useWords } from '@comptoir/ui/language';
import { useState } from 'react';
import { KnownGuests } from './known-guests.tsx';
import type { KnownGuest } from './use-customers.ts';
import { WORDS } from './words.ts';

interface Props {
  customer: KnownGuest | null;
  setCustomer: (customer: KnownGuest | null) => void;
}

/** Who they are, if the house knows them: their bill is then theirs. */
export function PartyCustomer({ customer, setCustomer }: Props) {
  const words = useWords(WORDS);
  const [search, setSearch] = useState('');
  if (customer)
    return (
      <p className="party-customer">
        <b>{customer.displayName}</b>
        <button type="button" className="quiet" aria-label={words.nobodyKnown} onClick={() => setCustomer(null)}>
          ✕
        </button>
      </p>
    );
  return (
    <div className="party-customer-search">
      <input
        type="search"
        aria-label={words.customerIfKnown}
        placeholder={words.customerIfKnown}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <KnownGuests search={search} onTouch={setCustomer} />
    </div>
  );
}
