import { language, useWords } from '@comptoir/ui/language';
import { moneyText, quantityText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { type Order, standing } from './courses.ts';
import { canStep, type Picks, stepped, toggled } from './line-picks.ts';
import { WORDS } from './words.ts';

interface Props {
  order: Order;
  picks: Picks;
  setPicks: (picks: Picks) => void;
}

/** Which dishes, and how many of each: a touch takes all of a line, less and more take a part of it. */
export function LinePicker({ order, picks, setPicks }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  return (
    <ul className="line-picker">
      {standing(order.lines).map((line) => {
        const { id, name, quantity, total } = line;
        const picked = picks[id];
        return (
          <li key={id}>
            <button
              type="button"
              className="what"
              aria-pressed={picked !== undefined}
              onClick={() => setPicks(toggled(picks, line))}
            >
              <span>
                {quantityText(picked ?? quantity, tongue)} {name}
              </span>
              <span>{moneyText(total, order.currency, tongue)}</span>
            </button>
            {picked !== undefined && canStep(line) && (
              <div className="stepper">
                <button type="button" aria-label={words.less(name)} onClick={() => setPicks(stepped(picks, line, -1))}>
                  −
                </button>
                <button type="button" aria-label={words.more(name)} onClick={() => setPicks(stepped(picks, line, 1))}>
                  +
                </button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
