import type { Ctx, Tx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { StocktakeRow } from '../rows.ts';
import { again, openWarehouse } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { COUNTED, openStocktake } from './stocktakes.ts';

export interface ValidateStocktakeInput {
  stocktakeId: string;
  missingAsZero?: boolean | null;
  idempotencyKey?: string | null;
}

interface Result {
  productId: string;
  counted: Decimal;
  expected: Decimal;
  levelSeq: number;
}

/**
 * Ends a stocktake: puts every level right by the difference between what was counted and what the books had at that moment, so
 * that what was sold before or after the count stays sold. A product that somebody adjusted since keeps that later count. What
 * nobody counted stays as it is, unless it is said to be missing: then it is held against the freeze.
 */
export async function validateStocktake(ctx: Ctx, input: ValidateStocktakeInput): Promise<{ stocktakeId: string }> {
  const work = () =>
    writeOnce(ctx, 'validateStocktake', input, async (tx) => {
      const stocktake = await openStocktake(tx, input.stocktakeId, 'update');
      const { id: warehouseId, shopId } = await openWarehouse(tx, stocktake.warehouseId, ['stocktakeId']);
      const results = await resultsOf(tx, stocktake, input.missingAsZero ?? false);
      const keys = results.map(({ productId }) => ({ warehouseId, productId, shopId }));
      const levels = await lockLevels(tx, keys);
      const overtaken = await overtakenOf(tx, stocktake, results);
      const differing = results.filter(
        ({ productId, counted, expected }) => !overtaken.has(productId) && !counted.eq(expected),
      );
      const postings = differing.map(
        ({ productId, counted, expected }): Posting => ({
          warehouseId, productId, shopId, type: 'ADJUSTMENT', quantity: counted.minus(expected), costing: { kind: 'AVERAGE' },
          reason: stocktake.note, reference: stocktake.number, documentId: stocktake.id, lineId: productId,
        }), // biome-ignore format: a table
      );
      if (postings.length > 0) await postMovements(tx, levels, postings);
      await end(tx, stocktake, results, overtaken);
      return { stocktakeId: stocktake.id };
    });
  return again(ctx, work);
}

function resultsOf(tx: Tx, { id }: StocktakeRow, missingAsZero: boolean): Promise<Result[]> {
  return tx.query<Result>(sql`
    select l.product_id, coalesce(c.counted, 0) as counted, coalesce(c.expected, l.frozen) as expected, coalesce(c.level_seq, l.frozen_seq) as level_seq
    from stocktake_line l ${COUNTED} where l.stocktake_id = ${id} and (${missingAsZero} or c.counts > 0)`);
}

/** Products that somebody adjusted after they were counted here. */
async function overtakenOf(
  tx: Tx,
  { warehouseId }: StocktakeRow,
  results: readonly Result[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ productId: string }>(sql`
    select k.product_id from unnest(${results.map((r) => r.productId)}::uuid[], ${results.map((r) => r.levelSeq)}::int[]) k (product_id, seq)
    where exists (select from stock_movement m where m.warehouse_id = ${warehouseId} and m.product_id = k.product_id
      and m.seq > k.seq and m.type = 'ADJUSTMENT' and m.quantity <> 0)`);
  return new Set(rows.map((row) => row.productId));
}

/** Keeps with each line what came of it: the value is that of its movement. */
async function end(
  tx: Tx,
  { id }: StocktakeRow,
  results: readonly Result[],
  overtaken: ReadonlySet<string>,
): Promise<void> {
  const json = JSON.stringify(
    results.map(({ productId, counted, expected }) => ({
      product_id: productId, counted, expected, variance: counted.minus(expected), overtaken: overtaken.has(productId),
    })), // biome-ignore format: a table
  );
  await tx.query(sql`
    update stocktake_line l set is_open = false, counted = n.counted, expected = n.expected, variance = n.variance,
      overtaken = coalesce(n.overtaken, false), unit_cost = m.unit_cost,
      value = case when n.product_id is not null then coalesce(m.value, 0) end
    from stocktake_line o left join jsonb_populate_recordset(null::stocktake_line, ${json}::jsonb) n on n.product_id = o.product_id
    left join stock_movement m on m.document_id = ${id} and m.line_id = o.product_id
    where o.stocktake_id = ${id} and l.stocktake_id = o.stocktake_id and l.product_id = o.product_id`);
  await endStocktake(tx, id, 'VALIDATED', null);
}

export async function endStocktake(
  tx: Tx,
  stocktakeId: string,
  status: 'VALIDATED' | 'CANCELLED',
  reason: string | null,
): Promise<void> {
  await tx.query(sql`update stocktake set status = ${status}, cancel_reason = ${reason}, ended_by = ${tx.ctx.actor.userId},
    ended_at = ${tx.ctx.now()} where id = ${stocktakeId}`);
}
