import { language, useWords } from '@comptoir/ui/language';
import { quantityText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import type { Line } from './board.ts';
import { WORDS } from './words.ts';

/** One dish: how many of what, for whom, and all that is not as usual. */
export function TicketLine({ line, mark }: { line: Line; mark: Line['change'] }) {
  const words = useWords(WORDS);
  const quantity = quantityText(line.quantity, useStore(language));
  const { seat, notes, modifiers, allergens, tableNumber } = line;
  return (
    <li className={`line ${line.cancelled ? 'cancelled' : ''} ${mark ? 'marked' : ''}`}>
      <span className="quantity">{quantity}</span>
      <div>
        {mark && <span className="mark">{words[mark]}</span>}
        <span className="dish">{line.name}</span>
        {seat !== null && seat !== undefined && <span className="seat">{words.seat(String(seat))}</span>}
        {tableNumber && <span className="tag elsewhere">{words.table(tableNumber)}</span>}
        {modifiers.length > 0 && <p className="modifiers">{modifiers.join(' · ')}</p>}
        {notes && <p className="notes">{notes}</p>}
        {allergens.length > 0 && (
          <p className="allergens">
            <b>{words.allergens}</b> {allergens.join(', ')}
          </p>
        )}
      </div>
    </li>
  );
}
