import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { ProductionOrderRow } from '../rows.ts';
import { keepProduction, lockProduction, type ProductionRef, refuseUnless } from './keep-production.ts';
import { fieldFaults, type ProductionFields, planLines } from './production-content.ts';
import { warehouseFaults } from './warehouses.ts';

export interface UpdateProductionOrderInput extends ProductionRef, ProductionFields {}

/** Changes a plan before production starts; lines that are given take the place of all it had, by the recipes in use now. */
export async function updateProductionOrder(
  ctx: Ctx,
  input: UpdateProductionOrderInput,
): Promise<{ productionOrderId: string }> {
  refuseIfAny(fieldFaults(ctx, input));
  const emptied = Object.entries(input).flatMap(([field, value]) => (value === null ? [field] : []));
  const content = { ...input, emptied: emptied.sort() };
  return writeOnce(ctx, 'updateProductionOrder', content, async (tx) => {
    const order = await lockProduction(tx, input);
    refuseUnless(tx, order, order.status === 'PLANNED');
    refuseIfAny(await warehouseFaults(ctx, order.shopId, input));
    if (input.lines) {
      const { lines, ingredients } = await planLines(tx, order, input.lines);
      await tx.query(sql`delete from production_ingredient where production_order_id = ${order.id}`);
      await tx.query(sql`delete from production_line where production_order_id = ${order.id}`);
      await tx.insert('production_line', lines);
      await tx.insert('production_ingredient', ingredients);
    }
    await keepProduction(tx, { ...order, ...given(input, order) });
    return { productionOrderId: order.id };
  });
}

function given(input: UpdateProductionOrderInput, before: ProductionOrderRow): Partial<ProductionOrderRow> {
  const or = <T>(value: T | undefined, otherwise: T): T => (value === undefined ? otherwise : value);
  return {
    sourceWarehouseId: or(input.sourceWarehouseId, before.sourceWarehouseId),
    targetWarehouseId: or(input.targetWarehouseId, before.targetWarehouseId),
    dueAt: or(input.dueAt, before.dueAt),
    notes: or(input.notes, before.notes),
  };
}
