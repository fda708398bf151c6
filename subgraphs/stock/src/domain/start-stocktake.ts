import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { countFault, problem as kitProblem, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { StocktakeRow, StocktakeScope } from '../rows.ts';
import { openWarehouse } from './input-rules.ts';
import { nextNumber } from './numbers.ts';
import { productFault, productsOf } from './products.ts';

export interface StartStocktakeInput {
  warehouseId: string;
  scope: StocktakeScope;
  productIds?: readonly string[] | null;
  note?: string | null;
  idempotencyKey?: string | null;
}

const MAX_PRODUCTS = 20_000;

/** Opens a stocktake and freezes what the books expect: of all that the warehouse holds, of the products named, or as they are counted. */
export async function startStocktake(ctx: Ctx, input: StartStocktakeInput): Promise<{ stocktakeId: string }> {
  const { actor } = ctx;
  const { scope, productIds, note } = input;
  refuseIfAny([
    textFault(actor, ['note'], note, 500),
    scope === 'PRODUCTS' && countFault(actor, ['productIds'], productIds ?? [], MAX_PRODUCTS),
    scope !== 'PRODUCTS' && productIds != null && problem(actor, 'INVALID.productsNotNamed', ['productIds']),
    ...(productIds ?? []).map(
      (id, i) => productIds?.indexOf(id) !== i && kitProblem(actor, 'INVALID.twice', ['productIds', i]),
    ),
  ]);
  return refusingCountedTwice(ctx, ['productIds'], () =>
    writeOnce(ctx, 'startStocktake', input, async (tx) => {
      const { id: warehouseId, shopId } = await openWarehouse(tx, input.warehouseId);
      const products = await productsOf(tx, productIds ?? []);
      refuseIfAny((productIds ?? []).map((id, i) => productFault(actor, products.get(id), ['productIds', i])));
      const number = await nextNumber(tx, 'ST');
      const stocktake: StocktakeRow = {
        id: newId(), companyId: companyOf(actor), shopId, warehouseId, number, scope, status: 'OPEN', note: note ?? null, cancelReason: null,
        openedBy: actor.userId, openedAt: ctx.now(), endedBy: null, endedAt: null,
      }; // biome-ignore format: a table
      await tx.insert('stocktake', [stocktake]);
      if (scope === 'WAREHOUSE') await freezeAll(tx, stocktake);
      if (scope === 'PRODUCTS') await freezeProducts(tx, stocktake, productIds ?? []);
      return { stocktakeId: stocktake.id };
    }),
  );
}

/** A product is counted in one stocktake of a warehouse at a time: two would both put the same difference right. */
export async function refusingCountedTwice<T>(ctx: Ctx, path: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'stocktake_line_open') throw error;
    throw new Refusal([problem(ctx.actor, 'ILLEGAL_STATE.countedElsewhere', path)]);
  }
}

async function freezeAll(tx: Tx, { id, companyId, shopId, warehouseId }: StocktakeRow): Promise<void> {
  await tx.query(sql`
    insert into stocktake_line (stocktake_id, product_id, company_id, shop_id, warehouse_id, is_open, frozen, frozen_seq)
    select ${id}::uuid, l.product_id, ${companyId}::uuid, ${shopId}::uuid, l.warehouse_id, true, l.on_hand, l.seq
    from stock_level l left join stock_product p on p.id = l.product_id
    where l.warehouse_id = ${warehouseId} and (l.on_hand <> 0 or (coalesce(p.active, true) and coalesce(p.stockable, true)))`);
}

/** Freezes what the books have of these products now. */
export async function freezeProducts(
  tx: Tx,
  { id, companyId, shopId, warehouseId }: StocktakeRow,
  productIds: readonly string[],
): Promise<void> {
  await tx.query(sql`
    insert into stocktake_line (stocktake_id, product_id, company_id, shop_id, warehouse_id, is_open, frozen, frozen_seq)
    select ${id}::uuid, k.product_id, ${companyId}::uuid, ${shopId}::uuid, ${warehouseId}::uuid, true, coalesce(l.on_hand, 0), coalesce(l.seq, 0)
    from unnest(${productIds}::uuid[]) k (product_id)
    left join stock_level l on l.warehouse_id = ${warehouseId} and l.product_id = k.product_id
    order by k.product_id on conflict (stocktake_id, product_id) do nothing`);
}
