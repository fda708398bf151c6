import { useWords } from '@comptoir/ui/language';
import { type KnownGuest, useCustomers } from './use-customers.ts';
import { WORDS } from './words.ts';

/** Customers that what was typed may mean; one touch takes one. */
export function KnownGuests({ search, onTouch }: { search: string; onTouch: (guest: KnownGuest) => void }) {
  const words = useWords(WORDS);
  const found = useCustomers(search);
  if (found.length === 0) return null;
  return (
    <fieldset className="row known-guests">
      <legend className="hint">{words.knownGuests}</legend>
      {found.map((guest) => (
        <button key={guest.id} type="button" onClick={() => onTouch(guest)}>
          <b>{guest.displayName}</b> {guest.phone && <span className="hint">{guest.phone}</span>}
        </button>
      ))}
    </fieldset>
  );
}
