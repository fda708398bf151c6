import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { StocktakeRow } from '../rows.ts';
import { countedFault, MAX_LINES } from './input-rules.ts';
import { productFault, productsOf } from './products.ts';
import { freezeProducts, refusingCountedTwice } from './start-stocktake.ts';
import { openStocktake } from './stocktakes.ts';

export interface AddStocktakeCountsInput {
  stocktakeId: string;
  counts: readonly CountGiven[];
  idempotencyKey?: string | null;
}

interface CountGiven {
  productId: string;
  quantity: Decimal;
  place?: string | null;
  recount?: boolean | null;
  reason?: string | null;
  countedAt?: Date | null;
}

export interface CountsAdded {
  stocktakeId: string;
  countIds: string[];
}

/**
 * Adds what somebody counted. Counts of a product at several places add up; a recount takes the place of earlier ones. Each
 * is held against what the books had at its moment.
 */
export async function addStocktakeCounts(ctx: Ctx, input: AddStocktakeCountsInput): Promise<CountsAdded> {
  const { actor } = ctx;
  const { counts } = input;
  refuseIfAny([
    countFault(actor, ['counts'], counts, MAX_LINES),
    ...counts.flatMap(({ quantity, place, recount, reason }, i) => [
      countedFault(actor, quantity, ['counts', i, 'quantity']),
      textFault(actor, ['counts', i, 'place'], place, 100),
      textFault(actor, ['counts', i, 'reason'], reason, 500),
      recount === true && reason == null && problem(actor, 'INVALID.recountReason', ['counts', i, 'reason']),
    ]),
  ]);
  return refusingCountedTwice(ctx, ['counts'], () =>
    writeOnce(ctx, 'addStocktakeCounts', input, async (tx) => {
      const stocktake = await openStocktake(tx, input.stocktakeId, 'share');
      await takeIn(tx, stocktake, counts);
      const books = await booksAt(tx, stocktake, counts);
      const rows = counts.map(({ productId, quantity, place, recount, reason, countedAt }, i) => ({
        id: newId(), stocktakeId: stocktake.id, productId, companyId: companyOf(actor), shopId: stocktake.shopId, place: place?.trim() ?? '',
        quantity, recount: recount ?? false, reason, expected: books[i]?.onHand ?? ZERO, levelSeq: books[i]?.seq ?? 0, countedBy: actor.userId,
        terminalId: actor.terminalId, countedAt: countedAt ?? ctx.now(),
      })); // biome-ignore format: a table
      await tx.insert('stocktake_count', rows);
      return { stocktakeId: stocktake.id, countIds: rows.map((row) => row.id) };
    }),
  );
}

/** Refuses what does not belong to the stocktake; takes in what was not expected on its shelves. */
async function takeIn(tx: Tx, stocktake: StocktakeRow, counts: readonly CountGiven[]): Promise<void> {
  const { actor } = tx.ctx;
  const ids = counts.map((count) => count.productId);
  const products = await productsOf(tx, ids);
  refuseIfAny(ids.map((id, i) => productFault(actor, products.get(id), ['counts', i, 'productId'])));
  const lines = await tx.query<{ productId: string }>(
    sql`select product_id from stocktake_line where stocktake_id = ${stocktake.id} and product_id = any(${ids}::uuid[])`,
  );
  const known = new Set(lines.map((line) => line.productId));
  const now = tx.ctx.now();
  refuseIfAny(
    counts.flatMap(({ productId, countedAt }, i) => [
      stocktake.scope === 'PRODUCTS' &&
        !known.has(productId) &&
        problem(actor, 'INVALID.notCounted', ['counts', i, 'productId']),
      countedAt != null &&
        (countedAt < stocktake.openedAt || countedAt > now) &&
        problem(actor, 'INVALID.countedAt', ['counts', i, 'countedAt']),
    ]),
  );
  const found = ids.filter((id) => !known.has(id));
  if (found.length > 0) await freezeProducts(tx, stocktake, [...new Set(found)]);
}

interface Books {
  onHand: Decimal;
  seq: number;
}

/** What the books had of each product when it was counted. */
function booksAt(tx: Tx, { warehouseId }: StocktakeRow, counts: readonly CountGiven[]): Promise<Books[]> {
  const times = counts.map(({ countedAt }) => countedAt?.toISOString() ?? null);
  return tx.query<Books>(sql`
    select coalesce(m.after, 0) as on_hand, coalesce(m.seq, 0) as seq
    from unnest(${counts.map((count) => count.productId)}::uuid[], ${times}::timestamptz[]) with ordinality k (product_id, at, position)
    left join lateral (
      select after, seq from stock_movement m where m.warehouse_id = ${warehouseId} and m.product_id = k.product_id
        and (k.at is null or m.at <= k.at) order by m.seq desc limit 1) m on true
    order by k.position`);
}
