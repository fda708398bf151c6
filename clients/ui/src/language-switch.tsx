import { chooseLanguage, language, useWords } from './language.ts';
import { useStore } from './use-store.ts';
import { WORDS } from './words.ts';

export function LanguageSwitch() {
  const current = useStore(language);
  const words = useWords(WORDS);
  return (
    <fieldset className="segments small">
      <legend className="unseen">{words.language}</legend>
      {(['fr', 'en'] as const).map((tag) => (
        <button key={tag} type="button" lang={tag} aria-pressed={tag === current} onClick={() => chooseLanguage(tag)}>
          {tag.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
