import type { Actor } from '@comptoir/kit/actor';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { type HeldLevel, type HeldLevels, heldLevel } from './levels.ts';
import { expiredOf } from './lots.ts';
import type { ProductFacts } from './products.ts';

export interface Demand {
  productId: string;
  quantity: Decimal;
  /** Position in the input, for the problem's path. */
  line: number;
}

/** What may be sold or promised: neither what is reserved nor what is past its date. */
export const availableOn = (level: HeldLevel): Decimal => level.onHand.minus(level.reserved).minus(expiredOf(level));

/** What nobody was promised, past its date or not. */
export const unreservedOn = (level: HeldLevel): Decimal => level.onHand.minus(level.reserved);

/** What is there at all. */
export const presentOn = (level: HeldLevel): Decimal => level.onHand;

/** What is not there of what is asked from one warehouse; several lines of one product share what there is. */
export function shortages(
  actor: Actor,
  levels: HeldLevels,
  warehouseId: string,
  demands: readonly Demand[],
  products: ReadonlyMap<string, ProductFacts>,
  thereIs: (level: HeldLevel) => Decimal = availableOn,
): Problem[] {
  const left = new Map<string, Decimal>();
  const problems: Problem[] = [];
  for (const { productId, quantity, line } of demands) {
    const available = left.get(productId) ?? thereIs(heldLevel(levels, { warehouseId, productId }));
    left.set(productId, available.minus(quantity));
    if (available.gte(quantity)) continue;
    const name = products.get(productId)?.name ?? productId;
    problems.push(
      problem(actor, 'INSUFFICIENT_STOCK.product', ['lines', line], {
        productId, product: name, name, available: decimalText(available), asked: decimalText(quantity),
      }), // biome-ignore format: a table
    );
  }
  return problems;
}
