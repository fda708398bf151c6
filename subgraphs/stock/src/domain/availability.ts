import type { Actor } from '@comptoir/kit/actor';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { type HeldLevels, heldLevel } from './levels.ts';
import type { ProductFacts } from './products.ts';

export interface Demand {
  productId: string;
  quantity: Decimal;
  /** Position in the input, for the problem's path. */
  line: number;
}

/** What is not there of what is asked from one warehouse; several lines of one product share what is available. */
export function shortages(
  actor: Actor,
  levels: HeldLevels,
  warehouseId: string,
  demands: readonly Demand[],
  products: ReadonlyMap<string, ProductFacts>,
): Problem[] {
  const left = new Map<string, Decimal>();
  const problems: Problem[] = [];
  for (const { productId, quantity, line } of demands) {
    const level = heldLevel(levels, { warehouseId, productId });
    const available = left.get(productId) ?? level.onHand.minus(level.reserved);
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
