import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { supplierInvoiceValidated } from '../facts.ts';
import type { SupplierInvoiceLineRow, SupplierInvoiceRecord } from '../rows.ts';
import { billedOf, excessFaults, type InvoicedOrder } from './invoice-content.ts';
import { statusOf } from './invoice-states.ts';
import { invoiceLinesOf, lockInvoice, refuseUnless, type SupplierInvoiceRef } from './keep-invoice.ts';
import { linesOf, lockOrder, refuseUnless as refuseOrderUnless } from './keep-order.ts';
import { takeNumberAtCommit } from './numbers.ts';
import { mayInvoice } from './order-states.ts';
import { postEntry } from './post-entry.ts';
import { type Arrival, keepReceipt } from './receive-goods.ts';
import { shopOf, today } from './shops.ts';

export interface ValidateSupplierInvoiceInput extends SupplierInvoiceRef {
  idempotencyKey?: string | null;
}

/**
 * Makes a draft final: it gets its number and is owed from now on. What it bills of an order and has not arrived arrives
 * with it, by a receipt, and goods bought without an order come in by the invoice itself; neither, if it says that goods
 * come later. Locks invoice, order, account and counters, in this order.
 */
export async function validateSupplierInvoice(
  ctx: Ctx,
  input: ValidateSupplierInvoiceInput,
): Promise<{ invoiceId: string }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'validateSupplierInvoice', input, async (tx) => {
    const draft = await lockInvoice(tx, input);
    refuseUnless(tx, draft, draft.status === 'DRAFT');
    const lines = await invoiceLinesOf(tx, draft.id);
    if (draft.purchaseOrderId) await billOrder(tx, draft, draft.purchaseOrderId, lines);
    const validated = lines.map((line) => ({ ...line, cameIn: comesIn(draft, line) }));
    await tx.query(sql`update supplier_invoice_line set came_in = true
      where id = any(${validated.filter((line) => line.cameIn).map((line) => line.id)}::uuid[])`);
    const { id: invoiceId, supplierId, total: amount, currency } = draft;
    await postEntry(tx, { supplierId, kind: 'INVOICE', sourceId: invoiceId, amount, currency });
    const businessDay = today(ctx, await shopOf(tx, draft));
    const number = takeNumberAtCommit(tx, { kind: 'INVOICE', businessDay });
    tx.atCommit(sql`update supplier_invoice set number = current_setting(${number.setting}), status = ${statusOf(draft)},
      business_day = ${businessDay}, validated_at = ${ctx.now()}, version = version + 1 where id = ${invoiceId}`);
    supplierInvoiceValidated(tx, { ...draft, number: number.token, businessDay }, validated);
    return { invoiceId };
  });
}

/** Goods of an order come in by receipts; those that were simply bought, with the invoice. Services never. */
function comesIn({ receivesGoods }: SupplierInvoiceRecord, line: SupplierInvoiceLineRow): boolean {
  return receivesGoods && line.orderLineId === null && line.stockable;
}

/** Notes on a locked order what is billed of it, and receives what has not arrived. */
async function billOrder(
  tx: Tx,
  draft: SupplierInvoiceRecord,
  purchaseOrderId: string,
  lines: readonly SupplierInvoiceLineRow[],
): Promise<void> {
  const order = await lockOrder(tx, { purchaseOrderId });
  refuseOrderUnless(tx, order, mayInvoice(order.status));
  const ordered: InvoicedOrder = { order, lines: await linesOf(tx, order.id) };
  const billed = billedOf(lines);
  refuseIfAny(excessFaults(tx.ctx, ordered, billed, ['invoiceId']));
  const arrivals = draft.receivesGoods ? arrivalsOf(ordered, billed) : [];
  const given = { warehouseId: draft.warehouseId, deliveryNote: draft.supplierNumber, notes: null };
  if (arrivals.length > 0) await keepReceipt(tx, order, ordered.lines, arrivals, given);
  await noteBilled(tx, billed);
}

function arrivalsOf({ lines }: InvoicedOrder, billed: ReturnType<typeof billedOf>): Arrival[] {
  return lines.flatMap((line, at) => {
    const quantity = billed.get(line.id) ?? ZERO;
    const missing = Decimal.min(quantity, line.invoiced.plus(quantity).minus(line.received));
    return missing.gt(0) ? [{ line, quantity: missing, at }] : [];
  });
}

/** Adds to what is invoiced of the lines of a locked order; below zero takes back. */
export async function noteBilled(tx: Tx, billed: ReturnType<typeof billedOf>): Promise<void> {
  const quantities = [...billed.values()].map((quantity) => quantity.toFixed());
  await tx.query(sql`update purchase_order_line l set invoiced = l.invoiced + n.quantity
    from unnest(${[...billed.keys()]}::uuid[], ${quantities}::numeric[]) as n(id, quantity) where l.id = n.id`);
}
