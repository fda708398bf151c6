import { useWords } from './language.ts';
import { WORDS } from './words.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', '⌫'];
const LONGEST = 8;

/** Digits to touch; a keyboard works as well, in the field above it. */
export function PinPad({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const words = useWords(WORDS);
  const press = (key: string) => onChange(key === '⌫' ? value.slice(0, -1) : (value + key).slice(0, LONGEST));
  return (
    <div className="pin-pad">
      {KEYS.map((key) =>
        key === '' ? (
          <span key="gap" />
        ) : (
          <button
            key={key}
            type="button"
            aria-label={key === '⌫' ? words.erase : words.digit(key)}
            onClick={() => press(key)}
          >
            {key}
          </button>
        ),
      )}
    </div>
  );
}
