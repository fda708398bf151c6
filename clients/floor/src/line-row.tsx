import { language, useWords } from '@comptoir/ui/language';
import { moneyText, quantityText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import type { OrderLine } from './courses.ts';
import { WORDS } from './words.ts';

interface Props {
  line: OrderLine;
  currency: string;
  /** Left out where nothing can be changed any more. */
  onTouch?: () => void;
}

/** A line that is on the order. */
export function LineRow({ line, currency, onTouch }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const { name, quantity, seat, modifiers, notes, total, status } = line;
  const state = { HOLD: words.waits, FIRED: words.fired, CANCELLED: words.cancelled }[status];
  const details = [state, seat != null && words.seatNumber(String(seat)), ...modifiers, notes && `“${notes}”`];
  return (
    <li className={`line-row ${status.toLowerCase()}`}>
      <span className="quantity">{quantityText(quantity, tongue)}</span>
      <div>
        <p className="name">{name}</p>
        <p className="hint">{details.filter(Boolean).join(' · ')}</p>
      </div>
      <span className="price">{moneyText(total, currency, tongue)}</span>
      {onTouch && status !== 'CANCELLED' && (
        <button type="button" className="quiet options" aria-label={words.changeLine(name)} onClick={onTouch}>
          ⋯
        </button>
      )}
    </li>
  );
}
