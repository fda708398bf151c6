import { kept, OF_DEVICE } from '@comptoir/ui/keep';
import { useWords } from '@comptoir/ui/language';
import { createStore } from '@comptoir/ui/store';
import { useStore } from '@comptoir/ui/use-store';
import { WORDS } from './words.ts';

const SIZES = ['USUAL', 'LARGE', 'LARGEST'] as const;
type Size = (typeof SIZES)[number];

const keptSize = kept<Size>(localStorage, `${OF_DEVICE}kitchen-size`);
const size = createStore<Size>(keptSize.read() ?? 'USUAL');

/** Draws the page in the size that was chosen for this screen. */
export function applyTextSize(): void {
  document.documentElement.dataset.size = size.get();
}

/** How large the letters are: that depends on where the screen hangs. */
export function TextSize() {
  const words = useWords(WORDS);
  const chosen = useStore(size);
  const choose = (next: Size) => {
    keptSize.write(next);
    size.set(next);
    applyTextSize();
  };
  return (
    <fieldset className="segments small">
      <legend className="unseen">{words.textSize}</legend>
      {SIZES.map((name) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>
          {words[name]}
        </button>
      ))}
    </fieldset>
  );
}
