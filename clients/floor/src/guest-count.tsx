import { useWords } from '@comptoir/ui/language';
import { WORDS } from './words.ts';

const USUAL = [1, 2, 3, 4, 5, 6, 7, 8];

/** How many guests: the usual numbers by touch, all others typed. */
export function GuestCount({ count, setCount }: { count: string; setCount: (count: string) => void }) {
  const words = useWords(WORDS);
  return (
    <fieldset className="guest-count">
      <legend>{words.openTable}</legend>
      <div className="row chips">
        {USUAL.map((n) => (
          <button key={n} type="button" aria-pressed={String(n) === count} onClick={() => setCount(String(n))}>
            {n}
          </button>
        ))}
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={200}
          required
          aria-label={words.otherNumber}
          value={count}
          onChange={(event) => setCount(event.target.value)}
        />
      </div>
    </fieldset>
  );
}
