import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { type Fault, problem as said } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { PurchaseOrderRow, SupplierInvoiceRecord } from '../rows.ts';
import {
  billedOf, completeInvoiceLines, drawUpInvoice, excessFaults, fieldFaults, type InvoicedOrder, linesToInvoice, periodFault,
  type SupplierInvoiceFields,
} from './invoice-content.ts'; // biome-ignore format: a list
import { refusingTakenNumber } from './keep-invoice.ts';
import { linesOf } from './keep-order.ts';
import { mayInvoice } from './order-states.ts';
import { buyingShop, today } from './shops.ts';
import { buyableSupplier } from './suppliers.ts';
import { warehouseFault } from './warehouses.ts';

export interface CreateSupplierInvoiceInput extends SupplierInvoiceFields {
  supplierId?: string | null;
  shopId?: string | null;
  purchaseOrderId?: string | null;
}

/** Enters an invoice of a supplier, of an order or by itself: a draft until it is validated. */
export async function createSupplierInvoice(
  ctx: Ctx,
  input: CreateSupplierInvoiceInput,
): Promise<{ invoiceId: string }> {
  refuseIfAny([...fieldFaults(ctx, input), ...whichFaults(ctx, input)]);
  const enter = async (tx: Tx) => {
    const ordered = input.purchaseOrderId == null ? null : await invoiceableOrder(tx, input);
    const supplier = await buyableSupplier(tx, ordered?.order.supplierId ?? input.supplierId ?? '');
    const shop = await buyingShop(tx, ordered?.order.shopId ?? input.shopId ?? '');
    refuseIfAny([await warehouseFault(ctx, shop.shopId, input.warehouseId)]);
    const inputs = input.lines ?? (ordered ? linesToInvoice(ctx, ordered) : []);
    const completed = await completeInvoiceLines(tx, shop, ordered, inputs);
    if (ordered) refuseIfAny(excessFaults(ctx, ordered, billedOf(completed), ['lines']));
    const invoiceDate = input.invoiceDate ?? today(ctx, shop);
    const dueDate = input.dueDate ?? daysAfter(invoiceDate, supplier.paymentTermsDays);
    refuseIfAny([periodFault(ctx, { invoiceDate, dueDate })]);
    const draft: Omit<SupplierInvoiceRecord, 'subTotal' | 'taxes' | 'taxTotal' | 'total'> = {
      id: newId(), companyId: companyOf(ctx.actor), shopId: shop.shopId, number: null, supplierNumber: input.supplierNumber ?? null,
      supplierId: supplier.id, purchaseOrderId: ordered?.order.id ?? null, status: 'DRAFT', currency: shop.currency,
      rounding: shop.rounding, receivesGoods: input.receivesGoods ?? true,
      warehouseId: input.warehouseId ?? ordered?.order.warehouseId ?? null, invoiceDate, dueDate, notes: input.notes ?? null, paid: ZERO,
      credited: ZERO, businessDay: null, validatedAt: null, cancelledAt: null, cancelReason: null, version: 1, createdAt: ctx.now(),
    }; // biome-ignore format: a table
    const { invoice, lines } = drawUpInvoice(tx, draft, completed);
    await tx.insert('supplier_invoice', [invoice]);
    await tx.insert('supplier_invoice_line', lines);
    return { invoiceId: invoice.id };
  };
  return refusingTakenNumber(ctx, input.supplierNumber, () => writeOnce(ctx, 'createSupplierInvoice', input, enter));
}

/** An invoice is of an order, or says supplier, shop and lines itself. */
function whichFaults({ actor }: Ctx, input: CreateSupplierInvoiceInput): Fault[] {
  if (input.purchaseOrderId != null) return [];
  return [
    input.supplierId == null && problem(actor, 'INVALID.required', ['supplierId']),
    input.shopId == null && problem(actor, 'INVALID.required', ['shopId']),
    input.lines == null && said(actor, 'INVALID.none', ['lines']),
  ];
}

async function invoiceableOrder(tx: Tx, input: CreateSupplierInvoiceInput): Promise<InvoicedOrder> {
  const { actor } = tx.ctx;
  const id = input.purchaseOrderId ?? '';
  const order = isUuid(id) ? await tx.one<PurchaseOrderRow>(sql`select * from purchase_order where id = ${id}`) : null;
  if (!order) throw new Refusal([problem(actor, 'NOT_FOUND.order', ['purchaseOrderId'])]);
  const isAnother = (given: string | null | undefined, own: string) => given != null && given.toLowerCase() !== own;
  const { number, status } = order;
  refuseIfAny([
    isAnother(input.supplierId, order.supplierId) && problem(actor, 'NOT_FOUND.supplier', ['supplierId']),
    isAnother(input.shopId, order.shopId) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
    !mayInvoice(status) && problem(actor, 'ILLEGAL_STATE.order', ['purchaseOrderId'], { number, status }),
  ]);
  return { order, lines: await linesOf(tx, order.id) };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
