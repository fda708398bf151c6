import { useWords } from '@comptoir/ui/language';
import { useState } from 'react';
import type { Paper } from './papers.ts';
import type { PrinterView } from './printer-view.ts';
import { WORDS } from './words.ts';

/** Nothing vouches for this sheet: whoever stands at the printer says whether it is there. */
export function SheetAnswer({ view, paper, about }: { view: PrinterView; paper: Paper; about: string }) {
  const words = useWords(WORDS);
  const [isBusy, setBusy] = useState(false);
  const answer = async (printed: boolean) => {
    setBusy(true);
    await view.resolve(paper, printed);
    setBusy(false);
  };
  return (
    <div className="answer">
      {([true, false] as const).map((printed) => {
        const word = printed ? words.isThere : words.isNotThere;
        return (
          <button
            key={word}
            type="button"
            aria-label={`${word}: ${about}`}
            disabled={isBusy}
            onClick={() => void answer(printed)}
          >
            {word}
          </button>
        );
      })}
    </div>
  );
}
