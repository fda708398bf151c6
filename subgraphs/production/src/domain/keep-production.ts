import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductionIngredientRow, ProductionLineRow, ProductionOrderRow } from '../rows.ts';

export interface ProductionRef {
  productionOrderId: string;
  version?: number | null;
}

/** An order's row, held until the transaction ends; refuses one that is not there, or that changed since `version`. */
export async function lockProduction(
  tx: Tx,
  { productionOrderId, version }: ProductionRef,
): Promise<ProductionOrderRow> {
  const { actor } = tx.ctx;
  const order = isUuid(productionOrderId)
    ? await tx.one<ProductionOrderRow>(sql`select * from production_order where id = ${productionOrderId} for update`)
    : null;
  if (!order) throw new Refusal([problem(actor, 'NOT_FOUND.productionOrder', ['productionOrderId'])]);
  refuseIfAny([version != null && order.version !== version && problem(actor, 'VERSION_CONFLICT', ['version'])]);
  return order;
}

/** Refuses unless the order's state is one of those that allow what is asked. */
export function refuseUnless(tx: Tx, { number, status }: ProductionOrderRow, isAllowed: boolean): void {
  if (isAllowed) return;
  throw new Refusal([
    problem(tx.ctx.actor, 'ILLEGAL_STATE.productionOrder', ['productionOrderId'], { number, status }),
  ]);
}

export function productionLinesOf(tx: Tx, productionOrderId: string): Promise<ProductionLineRow[]> {
  return tx.query(
    sql`select * from production_line where production_order_id = ${productionOrderId} order by position`,
  );
}

export function ingredientsOf(tx: Tx, productionOrderId: string): Promise<ProductionIngredientRow[]> {
  return tx.query(
    sql`select * from production_ingredient where production_order_id = ${productionOrderId} order by line_id, position`,
  );
}

/** Writes what changed of a locked order, as its next version. */
export async function keepProduction(tx: Tx, order: ProductionOrderRow): Promise<void> {
  const completion = order.completion && JSON.stringify(order.completion);
  await tx.query(sql`update production_order set status = ${order.status}, source_warehouse_id = ${order.sourceWarehouseId},
    target_warehouse_id = ${order.targetWarehouseId}, due_at = ${order.dueAt}, notes = ${order.notes}, reason = ${order.reason},
    completion = ${completion}::jsonb, completing_at = ${order.completingAt},
    completion_key = ${order.completionKey}, cost = ${order.cost}, version = ${order.version + 1},
    started_at = ${order.startedAt}, ended_at = ${order.endedAt} where id = ${order.id}`);
}
