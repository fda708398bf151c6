import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { invoicesOf } from './domain/list-supplier-invoices.ts';
import { PAYMENTS } from './domain/list-supplier-payments.ts';
import { suppliersOf } from './domain/list-suppliers.ts';
import type {
  GoodsReceiptLineRow, GoodsReceiptRow, PurchaseOrderLineRow, PurchaseOrderRow, SupplierAccountRow, SupplierCreditNoteLineRow,
  SupplierCreditNoteRow, SupplierInvoiceLineRow, SupplierInvoiceRow, SupplierPaymentRow, SupplierRow,
} from './rows.ts'; // biome-ignore format: a list

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    supplier: oneBy<SupplierRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${suppliersOf(ctx)} where s.id = any(${ids}::uuid[])`),
    ),
    accountsOfSupplier: manyBy<SupplierAccountRow>(
      (row) => row.supplierId,
      (ids) =>
        read(
          ctx,
          sql`select supplier_id, currency, balance, total_purchased from supplier_account
            where supplier_id = any(${ids}::uuid[]) order by currency`,
        ),
    ),
    purchaseOrder: oneBy<PurchaseOrderRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from purchase_order where id = any(${ids}::uuid[])`),
    ),
    linesOfOrder: manyBy<PurchaseOrderLineRow>(
      (row) => row.orderId,
      (ids) =>
        read(
          ctx,
          sql`select * from purchase_order_line where order_id = any(${ids}::uuid[]) order by order_id, position`,
        ),
    ),
    receipt: oneBy<GoodsReceiptRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from goods_receipt where id = any(${ids}::uuid[])`),
    ),
    invoice: oneBy<SupplierInvoiceRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${invoicesOf(ctx)} where i.id = any(${ids}::uuid[])`),
    ),
    invoicesOfOrder: manyBy<SupplierInvoiceRow & { purchaseOrderId: string }>(
      (row) => row.purchaseOrderId,
      (ids) =>
        read(
          ctx,
          sql`${invoicesOf(ctx)} where i.purchase_order_id = any(${ids}::uuid[]) order by i.purchase_order_id, i.id`,
        ),
    ),
    linesOfInvoice: manyBy<SupplierInvoiceLineRow>(
      (row) => row.invoiceId,
      (ids) =>
        read(
          ctx,
          sql`select * from supplier_invoice_line where invoice_id = any(${ids}::uuid[]) order by invoice_id, position`,
        ),
    ),
    creditNote: oneBy<SupplierCreditNoteRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from supplier_credit_note where id = any(${ids}::uuid[])`),
    ),
    creditNotesOfInvoice: manyBy<SupplierCreditNoteRow>(
      (row) => row.invoiceId,
      (ids) =>
        read(
          ctx,
          sql`select * from supplier_credit_note where invoice_id = any(${ids}::uuid[]) order by invoice_id, id`,
        ),
    ),
    linesOfCreditNote: manyBy<SupplierCreditNoteLineRow>(
      (row) => row.creditNoteId,
      (ids) =>
        read(
          ctx,
          sql`select * from supplier_credit_note_line where credit_note_id = any(${ids}::uuid[]) order by credit_note_id, position`,
        ),
    ),
    payment: oneBy<SupplierPaymentRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${PAYMENTS} where p.id = any(${ids}::uuid[])`),
    ),
    paymentsOfInvoice: manyBy<SupplierPaymentRow>(
      (row) => row.invoiceId,
      (ids) => read(ctx, sql`${PAYMENTS} where p.invoice_id = any(${ids}::uuid[]) order by p.invoice_id, p.id`),
    ),
    receiptsOfOrder: manyBy<GoodsReceiptRow>(
      (row) => row.orderId,
      (ids) => read(ctx, sql`select * from goods_receipt where order_id = any(${ids}::uuid[]) order by order_id, id`),
    ),
    linesOfReceipt: manyBy<GoodsReceiptLineRow>(
      (row) => row.receiptId,
      (ids) =>
        read(
          ctx,
          sql`select * from goods_receipt_line where receipt_id = any(${ids}::uuid[]) order by receipt_id, position`,
        ),
    ),
  };
}
