import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { type Fault, keyFault, percentageFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { insertInto } from '@comptoir/kit/sql';
import type { PurchaseOrderRow } from '../rows.ts';
import { drawUp } from './keep-order.ts';
import { takeNumberAtCommit } from './numbers.ts';
import { completeLines, lineFaults, type PurchaseLineInput } from './purchase-lines.ts';
import { buyingShop } from './shops.ts';
import { buyableSupplier } from './suppliers.ts';
import { warehouseFault } from './warehouses.ts';

export interface PurchaseOrderFields {
  warehouseId?: string | null;
  expectedOn?: string | null;
  tolerancePercent?: Decimal | null;
  supplierReference?: string | null;
  notes?: string | null;
  idempotencyKey?: string | null;
}

export interface CreatePurchaseOrderInput extends PurchaseOrderFields {
  supplierId: string;
  shopId: string;
  lines: readonly PurchaseLineInput[];
}

/** Draws up an order for a supplier; it is a draft until it is sent. */
export async function createPurchaseOrder(
  ctx: Ctx,
  input: CreatePurchaseOrderInput,
): Promise<{ purchaseOrderId: string }> {
  refuseIfAny([...fieldFaults(ctx, input), ...lineFaults(ctx.actor, input.lines)]);
  return writeOnce(ctx, 'createPurchaseOrder', input, async (tx) => {
    const { id: supplierId } = await buyableSupplier(tx, input.supplierId);
    const shop = await buyingShop(tx, input.shopId);
    refuseIfAny([await warehouseFault(ctx, shop.shopId, input.warehouseId)]);
    const completed = await completeLines(tx, shop, input.lines);
    const { token: number } = takeNumberAtCommit(tx, { kind: 'ORDER' });
    const draft: Omit<PurchaseOrderRow, 'subTotal' | 'taxTotal' | 'total'> = {
      id: newId(), companyId: companyOf(ctx.actor), shopId: shop.shopId, number, supplierId, status: 'DRAFT', currency: shop.currency,
      rounding: shop.rounding, tolerancePercent: input.tolerancePercent ?? ZERO, warehouseId: input.warehouseId ?? null,
      expectedOn: input.expectedOn ?? null, supplierReference: input.supplierReference ?? null, notes: input.notes ?? null, reason: null,
      version: 1, createdAt: ctx.now(), sentAt: null, endedAt: null,
    }; // biome-ignore format: a table
    const { order, lines } = drawUp(tx, draft, completed);
    tx.atCommit(insertInto('purchase_order', [order], undefined, tx.fills));
    tx.atCommit(insertInto('purchase_order_line', lines));
    return { purchaseOrderId: order.id };
  });
}

/** What is wrong with the fields that an order's draft may change later. */
export function fieldFaults({ actor }: Ctx, fields: PurchaseOrderFields): Fault[] {
  return [
    keyFault(actor, fields.idempotencyKey),
    percentageFault(actor, ['tolerancePercent'], fields.tolerancePercent),
    textFault(actor, ['supplierReference'], fields.supplierReference, 100),
    textFault(actor, ['notes'], fields.notes, 2_000),
  ];
}
