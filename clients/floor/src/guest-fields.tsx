import { useWords } from '@comptoir/ui/language';
import { KnownGuests } from './known-guests.tsx';
import { WORDS } from './words.ts';

/** Who comes, and how to reach them. */
export interface Guest {
  name: string;
  phone: string;
  customerId: string | null;
}

/** Name and telephone; what is typed as a name also looks for a customer who is known. */
export function GuestFields({ guest, setGuest }: { guest: Guest; setGuest: (guest: Guest) => void }) {
  const words = useWords(WORDS);
  const { name, phone, customerId } = guest;
  return (
    <div className="guest-fields">
      <div className="fields">
        <label>
          {words.guestName}
          <input
            required
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={(event) => setGuest({ ...guest, name: event.target.value, customerId: null })}
          />
        </label>
        <label>
          {words.phone}
          <input
            type="tel"
            maxLength={50}
            autoComplete="off"
            value={phone}
            onChange={(event) => setGuest({ ...guest, phone: event.target.value })}
          />
        </label>
      </div>
      {customerId === null ? (
        <KnownGuests
          search={name}
          onTouch={(known) => setGuest({ name: known.displayName, phone: known.phone ?? phone, customerId: known.id })}
        />
      ) : (
        <p className="hint">✓ {words.isCustomer}</p>
      )}
    </div>
  );
}
