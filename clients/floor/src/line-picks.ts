import { Decimal, decimal, decimalText } from '@comptoir/kit/money';
import type { LineShare } from './order-room.ts';

/** How much of which lines was picked: quantities by line id. */
export type Picks = Readonly<Record<string, string>>;

interface Pickable {
  id: string;
  quantity: string;
}

/** All of a line, or none of it any more. */
export function toggled(picks: Picks, { id, quantity }: Pickable): Picks {
  const { [id]: picked, ...others } = picks;
  return picked === undefined ? { ...others, [id]: quantity } : others;
}

/** One more of a line or one less, never none and never more than there is. */
export function stepped(picks: Picks, { id, quantity }: Pickable, by: 1 | -1): Picks {
  const picked = decimal(picks[id] ?? quantity).plus(by);
  const most = Decimal.min(picked, decimal(quantity));
  return most.lessThan(1) ? picks : { ...picks, [id]: decimalText(most) };
}

export function sharesOf(picks: Picks): LineShare[] {
  return Object.entries(picks).map(([lineId, quantity]) => ({ lineId, quantity }));
}

/** Whether one of several can be picked: parts of a dish that was shared stay together. */
export function canStep({ quantity }: Pickable): boolean {
  return decimal(quantity).greaterThan(1) && decimal(quantity).isInteger();
}
