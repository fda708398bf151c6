import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { type Order, standing } from './courses.ts';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

const SHARES = [2, 3, 4, 5, 6];

/** Divides the bill into ones that are invoiced and paid each by itself. */
export function SplitBill({ room, order }: { room: OrderRoom; order: Order }) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  const seats = [...new Set(standing(order.lines).flatMap(({ seat }) => seat ?? []))].sort((a, b) => a - b);
  return (
    <details>
      <summary>{words.separateBills}</summary>
      <fieldset className="row" disabled={isBusy}>
        <legend className="hint">{words.separateHint}</legend>
        {seats.length > 1 && (
          <button type="button" onClick={() => room.split({ parts: seats.map((seat) => ({ seats: [seat] })) })}>
            {words.bySeat}
          </button>
        )}
        {SHARES.map((shares) => (
          <button
            key={shares}
            type="button"
            aria-label={words.equalBills(String(shares))}
            onClick={() => room.split({ shares })}
          >
            {shares}
          </button>
        ))}
      </fieldset>
    </details>
  );
}
