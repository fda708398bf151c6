import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { problem as said } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { insertInto, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductionOrderRow } from '../rows.ts';
import { type CustomerOrder, customerOrder } from './customer-order.ts';
import { takeNumberAtCommit } from './numbers.ts';
import { fieldFaults, type ProductionFields, type ProductionLineInput, planLines } from './production-content.ts';
import { makingShop } from './shops.ts';
import { warehouseFaults } from './warehouses.ts';

export interface CreateProductionOrderInput extends ProductionFields {
  shopId: string;
  orderId?: string | null;
}

/**
 * Plans what is to be made, for the counter or for a customer's order, by the recipes in use. Without lines, all that the
 * customer's order wants and that has a recipe.
 */
export async function createProductionOrder(
  ctx: Ctx,
  input: CreateProductionOrderInput,
): Promise<{ productionOrderId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    ...fieldFaults(ctx, input),
    input.lines == null && input.orderId == null && said(actor, 'INVALID.none', ['lines']),
  ]);
  return writeOnce(ctx, 'createProductionOrder', input, async (tx) => {
    const shop = await makingShop(tx, input.shopId);
    refuseIfAny(await warehouseFaults(ctx, shop.shopId, input));
    const customers = input.orderId == null ? null : await customerOrder(ctx, input.orderId, shop.shopId);
    const { token: number } = takeNumberAtCommit(tx);
    const order: ProductionOrderRow = {
      id: newId(), companyId: companyOf(actor), shopId: shop.shopId, number, status: 'PLANNED', orderId: customers?.id ?? null,
      sourceWarehouseId: input.sourceWarehouseId ?? null, targetWarehouseId: input.targetWarehouseId ?? null,
      dueAt: input.dueAt ?? customers?.wantedAt ?? null, notes: input.notes ?? null, reason: null, completion: null, completingAt: null,
      completionKey: null, currency: shop.currency, cost: null, version: 1, createdAt: ctx.now(), startedAt: null, endedAt: null,
    }; // biome-ignore format: a table
    const { lines, ingredients } = await planLines(tx, order, input.lines ?? (await wantedLines(tx, customers)));
    tx.atCommit(insertInto('production_order', [order], undefined, tx.fills));
    tx.atCommit(insertInto('production_line', lines));
    if (ingredients.length > 0) tx.atCommit(insertInto('production_ingredient', ingredients));
    return { productionOrderId: order.id };
  });
}

/** What of a customer's order is made here. */
async function wantedLines(tx: Tx, customers: CustomerOrder | null): Promise<ProductionLineInput[]> {
  const wanted = customers?.wanted ?? new Map();
  const made = await tx.query<{ productId: string }>(
    sql`select product_id from recipe where active and product_id = any(${[...wanted.keys()]}::uuid[]) order by product_name`,
  );
  const lines = made.map(({ productId }) => ({ productId, quantity: wanted.get(productId) }));
  if (lines.length > 0) return lines;
  throw new Refusal([problem(tx.ctx.actor, 'INVALID.nothingToMake', ['orderId'])]);
}
