import type { Tx } from '@comptoir/kit/context';
import { Decimal, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { StockMovementRow } from '../rows.ts';
import type { LotShare } from './lots.ts';
import type { Posting } from './post-movement.ts';
import type { Costing } from './valuation.ts';

/** What of a movement was not taken back yet: in all, and of each of its lots. */
export interface Left {
  quantity: Decimal;
  lots: LotShare[];
}

/** What is left to take back of movements whose levels are held, by their id. */
export async function leftOf(tx: Tx, sources: readonly StockMovementRow[]): Promise<Map<string, Left>> {
  const ids = sources.map((source) => source.id);
  const [returned, lots] = await Promise.all([
    tx.query<{ id: string; returned: Decimal }>(sql`
      select return_of as id, sum(abs(quantity)) as returned from stock_movement where return_of = any(${ids}::uuid[]) group by return_of`),
    tx.query<LotShare & { id: string }>(sql`
      select coalesce(m.return_of, m.id) as id, l.number, l.expires_on, abs(sum(e.quantity)) as quantity
      from stock_movement m join stock_movement_lot e on e.movement_id = m.id join stock_lot l on l.id = e.lot_id
      where m.id = any(${ids}::uuid[]) or m.return_of = any(${ids}::uuid[])
      group by 1, l.id having sum(e.quantity) <> 0 order by l.expires_on nulls last, l.number`),
  ]);
  const back = new Map(returned.map((row) => [row.id, row.returned]));
  const shares = Map.groupBy(lots, (lot) => lot.id);
  return new Map(
    sources.map(({ id, quantity }) => [
      id,
      { quantity: quantity.abs().minus(back.get(id) ?? ZERO), lots: shares.get(id) ?? [] },
    ]),
  );
}

/** What is still left after so much was taken back. */
export function lessened({ quantity, lots }: Left, taken: Decimal): Left {
  return { quantity: quantity.minus(taken), lots: slice(lots, quantity, taken) };
}

/** So much of these shares, from the first on, after `skipped` of them. */
export function slice(shares: readonly LotShare[], quantity: Decimal, skipped = ZERO): LotShare[] {
  let [passed, left] = [skipped, quantity];
  return shares.flatMap((share) => {
    const hidden = Decimal.min(passed, share.quantity);
    const part = Decimal.min(left, share.quantity.minus(hidden));
    passed = passed.minus(hidden);
    left = left.minus(part);
    return part.gt(0) ? [{ ...share, quantity: part }] : [];
  });
}

/**
 * The movement that takes back so much of another: what left comes in again, into the lots that it left from; what came in
 * goes out again, at the average.
 */
export function returnOf(source: StockMovementRow, quantity: Decimal, left: Left): Posting {
  const { warehouseId, productId, shopId, reference } = source;
  const goesOut = source.quantity.gt(0);
  return {
    warehouseId, productId, shopId, type: 'RETURN', quantity: goesOut ? quantity.neg() : quantity,
    costing: goesOut ? { kind: 'AVERAGE' } : costOf(source), reference, returnOf: source.id, lots: slice(left.lots, quantity),
  }; // biome-ignore format: a table
}

/** What left while the stock was below zero, or before anything was received, left at no known cost; it comes back at today's average. */
function costOf(source: StockMovementRow): Costing {
  const isKnown = source.after.gte(0) && source.averageCost !== null;
  return isKnown ? { kind: 'RETURN', unitCost: source.unitCost } : { kind: 'AVERAGE' };
}
