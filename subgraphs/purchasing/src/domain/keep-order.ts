import type { Tx } from '@comptoir/kit/context';
import { isUuid, newId } from '@comptoir/kit/id';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { purchaseOrderChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { PurchaseOrderLineRow, PurchaseOrderRow } from '../rows.ts';
import { type PurchaseLine, purchaseTotals, withAmounts } from './purchase-lines.ts';

export interface PurchaseOrderRef {
  purchaseOrderId: string;
  version?: number | null;
}

/** An order's row, held until the transaction ends; refuses one that is not there, or that changed since `version`. */
export async function lockOrder(tx: Tx, { purchaseOrderId, version }: PurchaseOrderRef): Promise<PurchaseOrderRow> {
  const { actor } = tx.ctx;
  const order = isUuid(purchaseOrderId)
    ? await tx.one<PurchaseOrderRow>(sql`select * from purchase_order where id = ${purchaseOrderId} for update`)
    : null;
  if (!order) throw new Refusal([problem(actor, 'NOT_FOUND.order', ['purchaseOrderId'])]);
  refuseIfAny([version != null && order.version !== version && problem(actor, 'VERSION_CONFLICT', ['version'])]);
  return order;
}

/** Refuses unless the order's state is one of those that allow what is asked. */
export function refuseUnless(tx: Tx, { number, status }: PurchaseOrderRow, isAllowed: boolean): void {
  if (isAllowed) return;
  throw new Refusal([problem(tx.ctx.actor, 'ILLEGAL_STATE.order', ['purchaseOrderId'], { number, status })]);
}

/** All lines of an order in their places; read them after the order is locked. */
export function linesOf(tx: Tx, orderId: string): Promise<PurchaseOrderLineRow[]> {
  return tx.query(sql`select * from purchase_order_line where order_id = ${orderId} order by position`);
}

/** The lines of a draft, and the draft with their totals. */
export function drawUp<Order extends Pick<PurchaseOrderRow, 'id' | 'companyId' | 'shopId' | 'currency' | 'rounding'>>(
  tx: Tx,
  order: Order,
  lines: readonly PurchaseLine[],
) {
  const totals = purchaseTotals(tx.ctx, lines, order);
  const { id: orderId, companyId, shopId } = order;
  const { subTotal, taxTotal, total } = totals;
  return {
    order: { ...order, subTotal, taxTotal, total },
    lines: withAmounts(lines, totals).map((line, i) => ({
      ...line,
      id: newId(),
      companyId,
      shopId,
      orderId,
      position: i + 1,
    })),
  };
}

/** Writes what changed of a locked order as its next version, and tells the neighbours what is still to come. */
export async function keepOrder(
  tx: Tx,
  after: PurchaseOrderRow,
  lines: readonly PurchaseOrderLineRow[],
): Promise<PurchaseOrderRow> {
  const kept = { ...after, version: after.version + 1 };
  await tx.query(sql`update purchase_order set status = ${kept.status}, tolerance_percent = ${kept.tolerancePercent},
    warehouse_id = ${kept.warehouseId}, expected_on = ${kept.expectedOn}, supplier_reference = ${kept.supplierReference},
    notes = ${kept.notes}, sub_total = ${kept.subTotal}, tax_total = ${kept.taxTotal}, total = ${kept.total}, reason = ${kept.reason},
    version = ${kept.version}, sent_at = ${kept.sentAt}, ended_at = ${kept.endedAt} where id = ${kept.id}`);
  purchaseOrderChanged(tx, kept, lines);
  return kept;
}
