import { useWords } from '@comptoir/ui/language';
import { useState } from 'react';
import { type Order, standing } from './courses.ts';
import type { OrderRoom } from './order-room.ts';
import { SplitByAmount } from './split-by-amount.tsx';
import { SplitByDish } from './split-by-dish.tsx';
import { SplitBySeat } from './split-by-seat.tsx';
import { SplitEqually } from './split-equally.tsx';
import { WORDS } from './words.ts';

const WAYS = ['bySeat', 'byItem', 'equally', 'byAmount'] as const;

/** Divides the bill into ones that are invoiced and paid each by itself; what nobody takes stays on it. */
export function SplitBill({ room, order }: { room: OrderRoom; order: Order }) {
  const words = useWords(WORDS);
  const [way, setWay] = useState<(typeof WAYS)[number] | null>(null);
  const seats = new Set(standing(order.lines).flatMap(({ seat }) => seat ?? []));
  const ways = WAYS.filter((one) => one !== 'bySeat' || seats.size > 0);
  return (
    <details>
      <summary>{words.separateBills}</summary>
      <div className="split">
        <fieldset className="segments">
          <legend className="unseen">{words.separateBills}</legend>
          {ways.map((one) => (
            <button key={one} type="button" aria-pressed={one === way} onClick={() => setWay(one)}>
              {words[one]}
            </button>
          ))}
        </fieldset>
        {(way === 'equally' || way === 'byAmount') && <p className="hint">{words.separateHint}</p>}
        {way === 'bySeat' && <SplitBySeat room={room} seats={[...seats].sort((a, b) => a - b)} />}
        {way === 'byItem' && <SplitByDish room={room} order={order} />}
        {way === 'equally' && <SplitEqually room={room} guests={order.partySize} />}
        {way === 'byAmount' && <SplitByAmount room={room} order={order} />}
      </div>
    </details>
  );
}
