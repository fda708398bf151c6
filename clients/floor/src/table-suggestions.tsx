import { useWords } from '@comptoir/ui/language';
import type { Suggestion } from './use-suggestions.ts';
import { WORDS } from './words.ts';

interface Props {
  /** The tables it has already, which are promised to it and so to nobody else. */
  own: readonly { id: string; number: string }[];
  suggestions: readonly Suggestion[];
  chosen: readonly string[];
  choose: (tableIds: readonly string[]) => void;
}

/** Tables to promise: what fits best first, or none yet. */
export function TableSuggestions({ own, suggestions, chosen, choose }: Props) {
  const words = useWords(WORDS);
  const ownIds = own.map(({ id }) => id).join();
  const others = suggestions.filter(({ tables }) => tables.map(({ id }) => id).join() !== ownIds);
  const offers = [
    ...(own.length > 0 ? [{ tables: own, note: words.asBefore }] : []),
    ...others.map(({ tables, seats }) => ({ tables, note: words.seats(String(seats)) })),
  ];
  return (
    <fieldset className="suggestions">
      <legend>{words.whichTable}</legend>
      <div className="row chips">
        {offers.map(({ tables, note }) => {
          const ids = tables.map(({ id }) => id);
          return (
            <button
              key={ids.join()}
              type="button"
              aria-pressed={ids.join() === chosen.join()}
              onClick={() => choose(ids)}
            >
              <b>{tables.map(({ number }) => number).join(' + ')}</b> <span className="note">{note}</span>
            </button>
          );
        })}
        <button type="button" aria-pressed={chosen.length === 0} onClick={() => choose([])}>
          {words.noTableYet}
        </button>
      </div>
    </fieldset>
  );
}
