import type { Ctx, Tx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { PurchaseOrderRow, SupplierInvoiceRecord } from '../rows.ts';
import {
  billedOf, completeInvoiceLines, drawUpInvoice, excessFaults, fieldFaults, type InvoicedOrder, periodFault, type SupplierInvoiceFields,
} from './invoice-content.ts'; // biome-ignore format: a list
import { lockInvoice, refuseUnless, refusingTakenNumber, type SupplierInvoiceRef } from './keep-invoice.ts';
import { linesOf } from './keep-order.ts';
import { shopOf } from './shops.ts';
import { warehouseFault } from './warehouses.ts';

export interface UpdateSupplierInvoiceInput extends SupplierInvoiceRef, SupplierInvoiceFields {}

/** Changes the fields of a draft that are given; lines that are given take the place of all it had. */
export async function updateSupplierInvoice(
  ctx: Ctx,
  input: UpdateSupplierInvoiceInput,
): Promise<{ invoiceId: string }> {
  refuseIfAny(fieldFaults(ctx, input));
  const emptied = Object.entries(input).flatMap(([field, value]) => (value === null ? [field] : []));
  const content = { ...input, emptied: emptied.sort() };
  const change = async (tx: Tx) => {
    const before = await lockInvoice(tx, input);
    refuseUnless(tx, before, before.status === 'DRAFT');
    const changed = { ...before, ...given(input, before) };
    refuseIfAny([periodFault(ctx, changed), await warehouseFault(ctx, before.shopId, input.warehouseId)]);
    const invoice = input.lines ? await withLines(tx, changed, input.lines) : changed;
    await save(tx, invoice);
    return { invoiceId: before.id };
  };
  return refusingTakenNumber(ctx, input.supplierNumber, () => writeOnce(ctx, 'updateSupplierInvoice', content, change));
}

async function withLines(
  tx: Tx,
  changed: SupplierInvoiceRecord,
  inputs: NonNullable<SupplierInvoiceFields['lines']>,
): Promise<SupplierInvoiceRecord> {
  const { ctx } = tx;
  const ordered = await orderOf(tx, changed);
  const completed = await completeInvoiceLines(tx, await shopOf(tx, changed), ordered, inputs);
  if (ordered) refuseIfAny(excessFaults(ctx, ordered, billedOf(completed), ['lines']));
  const { invoice, lines } = drawUpInvoice(tx, changed, completed);
  await tx.query(sql`delete from supplier_invoice_line where invoice_id = ${changed.id}`);
  await tx.insert('supplier_invoice_line', lines);
  return invoice;
}

async function orderOf(tx: Tx, { purchaseOrderId }: SupplierInvoiceRecord): Promise<InvoicedOrder | null> {
  if (purchaseOrderId === null) return null;
  const [order, lines] = await Promise.all([
    tx.one<PurchaseOrderRow>(sql`select * from purchase_order where id = ${purchaseOrderId}`),
    linesOf(tx, purchaseOrderId),
  ]);
  return order && { order, lines };
}

function given(input: UpdateSupplierInvoiceInput, before: SupplierInvoiceRecord): Partial<SupplierInvoiceRecord> {
  const or = <T>(value: T | undefined, otherwise: T): T => (value === undefined ? otherwise : value);
  return {
    supplierNumber: or(input.supplierNumber, before.supplierNumber),
    invoiceDate: input.invoiceDate ?? before.invoiceDate,
    dueDate: input.dueDate ?? before.dueDate,
    receivesGoods: input.receivesGoods ?? before.receivesGoods,
    warehouseId: or(input.warehouseId, before.warehouseId),
    notes: or(input.notes, before.notes),
  };
}

async function save(tx: Tx, invoice: SupplierInvoiceRecord): Promise<void> {
  await tx.query(sql`update supplier_invoice set supplier_number = ${invoice.supplierNumber}, invoice_date = ${invoice.invoiceDate},
    due_date = ${invoice.dueDate}, receives_goods = ${invoice.receivesGoods}, warehouse_id = ${invoice.warehouseId}, notes = ${invoice.notes},
    sub_total = ${invoice.subTotal}, taxes = ${JSON.stringify(invoice.taxes)}::jsonb, tax_total = ${invoice.taxTotal},
    total = ${invoice.total}, version = version + 1 where id = ${invoice.id}`);
}
