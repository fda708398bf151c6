import { useWords } from '@comptoir/ui/language';
import type { ServedMenu } from './served.ts';
import { WORDS } from './words.ts';

interface Props {
  menus: readonly ServedMenu[];
  /** Null: the whole catalog. */
  chosen: string | null;
  choose: (menuId: string | null) => void;
}

/** Which of the menus that are served now, or the whole catalog; nothing where there is only that. */
export function MenuChoice({ menus, chosen, choose }: Props) {
  const words = useWords(WORDS);
  if (menus.length === 0) return null;
  return (
    <fieldset className="segments menus">
      <legend className="unseen">{words.servedNow}</legend>
      {menus.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => choose(id)}>
          {name}
        </button>
      ))}
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {words.wholeCatalog}
      </button>
    </fieldset>
  );
}
