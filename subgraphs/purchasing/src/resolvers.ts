import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { cancelSupplierInvoice } from './domain/cancel-supplier-invoice.ts';
import { cancelPurchaseOrder, closePurchaseOrder, sendPurchaseOrder } from './domain/change-purchase-order-status.ts';
import { createPurchaseOrder } from './domain/create-purchase-order.ts';
import { createSupplier } from './domain/create-supplier.ts';
import { createSupplierCreditNote } from './domain/create-supplier-credit-note.ts';
import { createSupplierInvoice } from './domain/create-supplier-invoice.ts';
import { listPurchaseOrders, listReceipts } from './domain/list-purchase-orders.ts';
import { listPayables, listSupplierCreditNotes, listSupplierInvoices } from './domain/list-supplier-invoices.ts';
import { listSupplierPayments } from './domain/list-supplier-payments.ts';
import { listSuppliers } from './domain/list-suppliers.ts';
import { outstanding } from './domain/order-lines.ts';
import { paySupplierInvoice, remainingOf } from './domain/pay-supplier-invoice.ts';
import { payablesAgeing } from './domain/payables-ageing.ts';
import { purchaseTotals } from './domain/purchase-lines.ts';
import { receiveGoods } from './domain/receive-goods.ts';
import { reverseSupplierPayment } from './domain/reverse-supplier-payment.ts';
import { updatePurchaseOrder } from './domain/update-purchase-order.ts';
import { updateSupplier } from './domain/update-supplier.ts';
import { updateSupplierInvoice } from './domain/update-supplier-invoice.ts';
import { validateSupplierInvoice } from './domain/validate-supplier-invoice.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { PurchaseOrderRow, SupplierInvoiceRow, SupplierRow, TaxText } from './rows.ts';

const supplierOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.supplier.load(id) : null);

const orderOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.purchaseOrder.load(id) : null);
const receiptOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.receipt.load(id) : null);

const invoiceOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.invoice.load(id) : null);
const creditNoteOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.creditNote.load(id) : null);
const paymentOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.payment.load(id) : null);
const theInvoice = async ({ invoiceId }: { invoiceId: string }, _: object, ctx: Context) =>
  (await ctx.loaders.invoice.load(invoiceId)) as SupplierInvoiceRow;

/** Of a document that names it: it is there, so null would be a fault of ours. */
async function theSupplier({ supplierId }: { supplierId: string }, _: object, ctx: Context): Promise<SupplierRow> {
  const row = await ctx.loaders.supplier.load(supplierId);
  if (!row) throw new Error(`supplier ${supplierId} is gone`);
  return row;
}

const shopOf = ({ shopId }: { shopId: string }) => ({ id: shopId });
const productOf = ({ productId }: { productId: string | null }) => (productId ? { id: productId } : null);
const userOf = ({ userId }: { userId: string | null }) => (userId ? { id: userId } : null);
const warehouseOf = ({ warehouseId }: { warehouseId: string | null }) => (warehouseId ? { id: warehouseId } : null);

const answerInvoice = (ctx: Context, run: () => Promise<{ invoiceId: string }>) =>
  answer(run, async ({ invoiceId }) => ({ invoice: await ctx.loaders.invoice.load(invoiceId) }));

const answerPayment = (ctx: Context, run: () => Promise<{ paymentId: string; invoiceId: string }>) =>
  answer(run, async ({ paymentId, invoiceId }) => ({
    payment: await ctx.loaders.payment.load(paymentId),
    invoice: await ctx.loaders.invoice.load(invoiceId),
  }));

const taxesOf = ({ taxes }: { taxes: readonly TaxText[] }) =>
  taxes.map(({ rate, base, amount }) => ({ rate: decimal(rate), base: decimal(base), amount: decimal(amount) }));

const answerOrder = (ctx: Context, run: () => Promise<{ purchaseOrderId: string }>) =>
  answer(run, async ({ purchaseOrderId }) => ({
    purchaseOrder: await ctx.loaders.purchaseOrder.load(purchaseOrderId),
  }));

const answerSupplier = (ctx: Context, run: () => Promise<{ supplierId: string }>) =>
  answer(run, async ({ supplierId }) => ({ supplier: await ctx.loaders.supplier.load(supplierId) }));

export const resolvers: Resolvers = {
  Query: {
    supplier: (_, { id }, ctx) => supplierOf(ctx, id),
    suppliers: (_, args, ctx) => listSuppliers(ctx, args),
    purchaseOrder: (_, { id }, ctx) => orderOf(ctx, id),
    purchaseOrders: (_, args, ctx) => listPurchaseOrders(ctx, args),
    goodsReceipt: (_, { id }, ctx) => receiptOf(ctx, id),
    goodsReceipts: (_, args, ctx) => listReceipts(ctx, args),
    supplierInvoice: (_, { id }, ctx) => invoiceOf(ctx, id),
    supplierInvoices: (_, args, ctx) => listSupplierInvoices(ctx, args),
    supplierCreditNote: (_, { id }, ctx) => creditNoteOf(ctx, id),
    supplierCreditNotes: (_, args, ctx) => listSupplierCreditNotes(ctx, args),
    supplierPayment: (_, { id }, ctx) => paymentOf(ctx, id),
    supplierPayments: (_, args, ctx) => listSupplierPayments(ctx, args),
    payables: (_, args, ctx) => listPayables(ctx, args),
    payablesAgeing: (_, args, ctx) => payablesAgeing(ctx, args),
  },
  Mutation: {
    createSupplier: (_, { input }, ctx) => answerSupplier(ctx, () => createSupplier(ctx, input)),
    updateSupplier: (_, { input }, ctx) => answerSupplier(ctx, () => updateSupplier(ctx, input)),
    createPurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => createPurchaseOrder(ctx, input)),
    updatePurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => updatePurchaseOrder(ctx, input)),
    sendPurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => sendPurchaseOrder(ctx, input)),
    cancelPurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => cancelPurchaseOrder(ctx, input)),
    closePurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => closePurchaseOrder(ctx, input)),
    receiveGoods: (_, { input }, ctx) =>
      answer(
        () => receiveGoods(ctx, input),
        async ({ receiptId, purchaseOrderId }) => ({
          receipt: await ctx.loaders.receipt.load(receiptId),
          purchaseOrder: await ctx.loaders.purchaseOrder.load(purchaseOrderId),
        }),
      ),
    createSupplierInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => createSupplierInvoice(ctx, input)),
    updateSupplierInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => updateSupplierInvoice(ctx, input)),
    validateSupplierInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => validateSupplierInvoice(ctx, input)),
    cancelSupplierInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => cancelSupplierInvoice(ctx, input)),
    createSupplierCreditNote: (_, { input }, ctx) =>
      answer(
        () => createSupplierCreditNote(ctx, input),
        async ({ creditNoteId, invoiceId }) => ({
          creditNote: await ctx.loaders.creditNote.load(creditNoteId),
          invoice: await ctx.loaders.invoice.load(invoiceId),
        }),
      ),
    paySupplierInvoice: (_, { input }, ctx) => answerPayment(ctx, () => paySupplierInvoice(ctx, input)),
    reverseSupplierPayment: (_, { input }, ctx) => answerPayment(ctx, () => reverseSupplierPayment(ctx, input)),
  },
  Supplier: {
    __resolveReference: ({ id }, ctx) => supplierOf(ctx, id),
    accounts: ({ id }, _, ctx) => ctx.loaders.accountsOfSupplier.load(id),
  },
  PurchaseOrder: {
    __resolveReference: ({ id }, ctx) => orderOf(ctx, id),
    supplier: theSupplier,
    shop: shopOf,
    warehouse: warehouseOf,
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfOrder.load(id),
    taxes: async (order, _, ctx) => purchaseTotals(ctx, await ctx.loaders.linesOfOrder.load(order.id), order).taxes,
    receipts: ({ id }, _, ctx) => ctx.loaders.receiptsOfOrder.load(id),
    invoices: ({ id }, _, ctx) => ctx.loaders.invoicesOfOrder.load(id),
  },
  PurchaseOrderLine: {
    product: productOf,
    outstanding: (line) => outstanding(line),
  },
  GoodsReceipt: {
    __resolveReference: ({ id }, ctx) => receiptOf(ctx, id),
    purchaseOrder: async ({ orderId }, _, ctx) => (await ctx.loaders.purchaseOrder.load(orderId)) as PurchaseOrderRow,
    supplier: theSupplier,
    shop: shopOf,
    warehouse: warehouseOf,
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfReceipt.load(id),
    user: userOf,
  },
  GoodsReceiptLine: { product: productOf },
  SupplierInvoice: {
    __resolveReference: ({ id }, ctx) => invoiceOf(ctx, id),
    supplier: theSupplier,
    shop: shopOf,
    warehouse: warehouseOf,
    purchaseOrder: ({ purchaseOrderId }, _, ctx) =>
      purchaseOrderId ? ctx.loaders.purchaseOrder.load(purchaseOrderId) : null,
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfInvoice.load(id),
    taxes: taxesOf,
    remaining: remainingOf,
    overdue: ({ status, dueDate, today }) => status === 'VALIDATED' && dueDate < today,
    creditNotes: ({ id }, _, ctx) => ctx.loaders.creditNotesOfInvoice.load(id),
    payments: ({ id }, _, ctx) => ctx.loaders.paymentsOfInvoice.load(id),
  },
  SupplierInvoiceLine: { product: productOf },
  SupplierCreditNote: {
    __resolveReference: ({ id }, ctx) => creditNoteOf(ctx, id),
    supplier: theSupplier,
    shop: shopOf,
    warehouse: warehouseOf,
    invoice: theInvoice,
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfCreditNote.load(id),
    taxes: taxesOf,
    user: userOf,
  },
  SupplierCreditNoteLine: { product: productOf },
  SupplierPayment: {
    __resolveReference: ({ id }, ctx) => paymentOf(ctx, id),
    supplier: theSupplier,
    shop: shopOf,
    invoice: theInvoice,
    reversalOf: ({ reversalOf }, _, ctx) => (reversalOf ? ctx.loaders.payment.load(reversalOf) : null),
    user: userOf,
  },
  PayablesAgeing: { supplier: theSupplier },
};
