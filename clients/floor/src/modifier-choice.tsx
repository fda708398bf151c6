import { decimal } from '@comptoir/kit/money';
import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import type { ModifierGroup } from './menu.ts';
import { WORDS } from './words.ts';

interface Props {
  group: ModifierGroup;
  currency: string;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** One question that comes with a dish. Where only one may be chosen, another touch changes the choice. */
export function ModifierChoice({ group, currency, chosen, onChange }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const { name, minChoices, maxChoices, modifiers } = group;
  const offered = modifiers.filter(({ active }) => active);
  const mine = chosen.filter((id) => offered.some((modifier) => modifier.id === id));
  const others = chosen.filter((id) => !mine.includes(id));
  const toggle = (id: string) => {
    if (mine.includes(id)) onChange(chosen.filter((other) => other !== id));
    else if (maxChoices === 1) onChange([...others, id]);
    else if (maxChoices == null || mine.length < maxChoices) onChange([...chosen, id]);
  };
  return (
    <fieldset className="modifiers">
      <legend>
        {name}{' '}
        <span className="hint">
          {minChoices === maxChoices
            ? words.chooseJust(String(minChoices))
            : [
                minChoices > 0 && words.choose(String(minChoices)),
                maxChoices != null && words.chooseUpTo(String(maxChoices)),
              ]
                .filter(Boolean)
                .join(', ')}
        </span>
      </legend>
      <div className="row">
        {offered.map(({ id, name: choice, price }) => (
          <button key={id} type="button" aria-pressed={mine.includes(id)} onClick={() => toggle(id)}>
            {choice} {!decimal(price).isZero() && <span className="note">+ {moneyText(price, currency, tongue)}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
