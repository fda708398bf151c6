import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { PurchaseOrderRow } from '../rows.ts';
import { fieldFaults, type PurchaseOrderFields } from './create-purchase-order.ts';
import { drawUp, keepOrder, lockOrder, type PurchaseOrderRef, refuseUnless } from './keep-order.ts';
import { completeLines, lineFaults, type PurchaseLineInput } from './purchase-lines.ts';
import { shopOf } from './shops.ts';
import { warehouseFault } from './warehouses.ts';

export interface UpdatePurchaseOrderInput extends PurchaseOrderRef, PurchaseOrderFields {
  lines?: readonly PurchaseLineInput[] | null;
}

/** Changes the fields of a draft that are given; lines that are given take the place of all it had. */
export async function updatePurchaseOrder(
  ctx: Ctx,
  input: UpdatePurchaseOrderInput,
): Promise<{ purchaseOrderId: string }> {
  refuseIfAny([...fieldFaults(ctx, input), ...(input.lines ? lineFaults(ctx.actor, input.lines) : [])]);
  const content = {
    ...input,
    emptied: Object.entries(input).flatMap(([field, value]) => (value === null ? [field] : [])),
  };
  return writeOnce(ctx, 'updatePurchaseOrder', content, async (tx) => {
    const before = await lockOrder(tx, input);
    refuseUnless(tx, before, before.status === 'DRAFT');
    refuseIfAny([await warehouseFault(ctx, before.shopId, input.warehouseId)]);
    const changed = { ...before, ...given(input, before) };
    if (!input.lines) {
      await keepOrder(tx, changed, []);
      return { purchaseOrderId: before.id };
    }
    const { order, lines } = drawUp(tx, changed, await completeLines(tx, await shopOf(tx, before), input.lines));
    await tx.query(sql`delete from purchase_order_line where order_id = ${order.id}`);
    await tx.insert('purchase_order_line', lines);
    await keepOrder(tx, order, []);
    return { purchaseOrderId: order.id };
  });
}

function given(input: UpdatePurchaseOrderInput, before: PurchaseOrderRow): Partial<PurchaseOrderRow> {
  const or = <T>(value: T | undefined, otherwise: T): T => (value === undefined ? otherwise : value);
  return {
    warehouseId: or(input.warehouseId, before.warehouseId),
    expectedOn: or(input.expectedOn, before.expectedOn),
    tolerancePercent: input.tolerancePercent ?? before.tolerancePercent,
    supplierReference: or(input.supplierReference, before.supplierReference),
    notes: or(input.notes, before.notes),
  };
}
