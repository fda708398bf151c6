import { businessDay } from '@comptoir/kit/business-day';
import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { pageOf } from '@comptoir/kit/paging';
import { answer } from '@comptoir/kit/problems';
import { totalsOf } from '@comptoir/kit/tax';
import type { Context } from './context.ts';
import { deliveryMutations, deliveryQueries, deliveryTypes } from './delivery-resolvers.ts';
import { acceptQuote } from './domain/accept-quote.ts';
import { addOrderLines } from './domain/add-order-lines.ts';
import { applyAdvance } from './domain/apply-advance.ts';
import { balanceOf, uninvoiced } from './domain/balance.ts';
import { cancelInvoice } from './domain/cancel-invoice.ts';
import { cancelOrderLines } from './domain/cancel-order-lines.ts';
import { cashDueOf } from './domain/cash-rounding.ts';
import { cancelOrder, changeOrderStatus } from './domain/change-order-status.ts';
import { checkPayment } from './domain/check-payment.ts';
import { completeSale } from './domain/complete-sale.ts';
import { createCreditNote } from './domain/create-credit-note.ts';
import { createInvoice } from './domain/create-invoice.ts';
import { createOrder } from './domain/create-order.ts';
import { createQuote } from './domain/create-quote.ts';
import { fireLines } from './domain/fire-lines.ts';
import { invoiceOrder } from './domain/invoice-order.ts';
import { statusOf } from './domain/invoice-states.ts';
import { listCreditNotes } from './domain/list-credit-notes.ts';
import { listInvoices } from './domain/list-invoices.ts';
import { listOrders } from './domain/list-orders.ts';
import { listQuotes } from './domain/list-quotes.ts';
import { quoteStatusOf } from './domain/quote-states.ts';
import { receivePayment } from './domain/receive-payment.ts';
import { refuseQuote } from './domain/refuse-quote.ts';
import { sendQuote } from './domain/send-quote.ts';
import { summaryOf, syncSales } from './domain/sync-sales.ts';
import { updateInvoice } from './domain/update-invoice.ts';
import { updateOrder } from './domain/update-order.ts';
import { updateQuote } from './domain/update-quote.ts';
import { validateInvoice } from './domain/validate-invoice.ts';
import { verifyDocuments } from './domain/verify-documents.ts';
import { watchOrders } from './domain/watch-orders.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { applyNow } from './incoming.ts';
import type { DocumentTax, OrderStatusChangeRow } from './rows.ts';

const orderOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.order.load(id) : null);
const invoiceOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.invoice.load(id) : null);
const quoteOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.quote.load(id) : null);
const creditNoteOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.creditNote.load(id) : null);
const answerOrder = (ctx: Context, run: () => Promise<{ orderId: string }>) =>
  answer(run, async ({ orderId }) => ({ order: await ctx.loaders.order.load(orderId) }));
const taxTableOf = (taxes: readonly DocumentTax[]) =>
  taxes.map((t) => ({ rate: decimal(t.rate), base: decimal(t.base), amount: decimal(t.amount) }));
const answerQuote = (ctx: Context, run: () => Promise<{ quoteId: string }>) =>
  answer(run, async ({ quoteId }) => ({ quote: await ctx.loaders.quote.load(quoteId) }));
const answerInvoice = (ctx: Context, run: () => Promise<{ invoiceId: string }>) =>
  answer(run, async ({ invoiceId }) => ({ invoice: await ctx.loaders.invoice.load(invoiceId) }));

export const resolvers: Resolvers = {
  Query: {
    ...deliveryQueries,
    order: (_, { id }, ctx) => orderOf(ctx, id),
    orders: (_, args, ctx) => listOrders(ctx, args),
    invoice: (_, { id }, ctx) => invoiceOf(ctx, id),
    invoices: (_, args, ctx) => listInvoices(ctx, args),
    quote: (_, { id }, ctx) => quoteOf(ctx, id),
    quotes: (_, args, ctx) => listQuotes(ctx, args),
    verifyDocuments: (_, args, ctx) => verifyDocuments(ctx, args),
    creditNote: (_, { id }, ctx) => creditNoteOf(ctx, id),
    creditNotes: (_, args, ctx) => listCreditNotes(ctx, args),
  },
  Mutation: {
    ...deliveryMutations,
    createOrder: (_, { input }, ctx) => answerOrder(ctx, () => createOrder(ctx, input)),
    updateOrder: (_, { input }, ctx) => answerOrder(ctx, () => updateOrder(ctx, input)),
    addOrderLines: (_, { input }, ctx) => answerOrder(ctx, () => addOrderLines(ctx, input)),
    cancelOrderLines: (_, { input }, ctx) => answerOrder(ctx, () => cancelOrderLines(ctx, input)),
    changeOrderStatus: (_, { input }, ctx) => answerOrder(ctx, () => changeOrderStatus(ctx, input)),
    cancelOrder: (_, { input }, ctx) => answerOrder(ctx, () => cancelOrder(ctx, input)),
    invoiceOrder: (_, { input }, ctx) =>
      answer(
        () => invoiceOrder(ctx, input),
        async ({ invoiceId, orderId }) => ({
          invoice: await ctx.loaders.invoice.load(invoiceId),
          order: await ctx.loaders.order.load(orderId),
        }),
      ),
    createInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => createInvoice(ctx, input)),
    updateInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => updateInvoice(ctx, input)),
    validateInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => validateInvoice(ctx, input)),
    applyAdvance: (_, { input }, ctx) => answerInvoice(ctx, () => applyAdvance(ctx, input)),
    cancelInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => cancelInvoice(ctx, input)),
    createQuote: (_, { input }, ctx) => answerQuote(ctx, () => createQuote(ctx, input)),
    updateQuote: (_, { input }, ctx) => answerQuote(ctx, () => updateQuote(ctx, input)),
    sendQuote: (_, { input }, ctx) => answerQuote(ctx, () => sendQuote(ctx, input)),
    refuseQuote: (_, { input }, ctx) => answerQuote(ctx, () => refuseQuote(ctx, input)),
    acceptQuote: (_, { input }, ctx) =>
      answer(
        () => acceptQuote(ctx, input),
        async ({ quoteId, invoiceId }) => ({
          quote: await ctx.loaders.quote.load(quoteId),
          invoice: await ctx.loaders.invoice.load(invoiceId),
        }),
      ),
    createCreditNote: (_, { input }, ctx) =>
      answer(
        () => createCreditNote(ctx, input),
        async ({ creditNoteId, invoiceId }) => ({
          creditNote: await ctx.loaders.creditNote.load(creditNoteId),
          invoice: await ctx.loaders.invoice.load(invoiceId),
        }),
      ),
    completeSale: (_, { input }, ctx) =>
      answer(
        () => completeSale(ctx, input),
        async ({ orderId, invoiceId, paymentIds }) => ({
          order: await ctx.loaders.order.load(orderId),
          invoice: await ctx.loaders.invoice.load(invoiceId),
          payments: paymentIds.map((id) => ({ id })),
        }),
      ),
    syncSales: (_, { input }, ctx) =>
      answer(
        () => syncSales(ctx, input),
        ({ results, refusal, shopId, terminalId }) => ({
          results,
          refusal,
          shop: shopId ? { id: shopId } : null,
          terminal: terminalId ? { id: terminalId } : null,
        }),
      ),
    _openOrder: async (_, { event }, ctx) => {
      const { payload } = await applyNow(ctx, event, 'TableOpened');
      return 'orderId' in payload && payload.orderId !== null && (await orderOf(ctx, payload.orderId)) !== null;
    },
    _fireLines: (_, { input }, ctx) =>
      answer(
        () => fireLines(ctx, input),
        ({ event }) => ({ event }),
      ),
    _receivePayment: (_, { input }, ctx) =>
      answer(
        () => receivePayment(ctx, input),
        ({ event }) => ({ event }),
      ),
    _checkPayment: (_, { input }, ctx) =>
      answer(
        () => checkPayment(ctx, input),
        ({ target }) => ({ target }),
      ),
    _applyRefund: async (_, { event }, ctx) => Boolean(await applyNow(ctx, event, 'PaymentRefunded')),
  },
  Subscription: {
    orderStatus: {
      subscribe: (_, args, ctx) => watchOrders(ctx, args),
      resolve: (change: OrderStatusChangeRow) => change,
    },
  },
  ...deliveryTypes,
  Order: {
    __resolveReference: ({ id }, ctx) => orderOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    table: ({ tableId }) => (tableId ? { id: tableId } : null),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfOrder.load(id),
    taxes: async (order, _, ctx) => {
      const lines = await ctx.loaders.linesOfOrder.load(order.id);
      return totalsOf(
        lines.filter((l) => l.status !== 'CANCELLED'),
        order,
      ).taxes;
    },
    overpaid: async (order, _, ctx) => {
      const invoice = order.invoiceId && (await ctx.loaders.invoice.load(order.invoiceId));
      return balanceOf(invoice || uninvoiced(order)).overpaid;
    },
    remaining: async (order, _, ctx) => {
      const invoice = order.invoiceId && (await ctx.loaders.invoice.load(order.invoiceId));
      return balanceOf(invoice || uninvoiced(order)).remaining;
    },
    deliveries: ({ id }, _, ctx) => ctx.loaders.deliveriesOfOrder.load(id),
    invoice: ({ invoiceId }, _, ctx) => (invoiceId ? ctx.loaders.invoice.load(invoiceId) : null),
    invoices: async ({ invoiceId }, _, ctx) => {
      const invoice = invoiceId && (await ctx.loaders.invoice.load(invoiceId));
      return invoice ? [invoice] : [];
    },
    documentNumber: async ({ id }, _, ctx) => (await ctx.loaders.documentNumberOfOrder.load(id))?.documentNumber,
    statusHistory: ({ id }, _, ctx) => ctx.loaders.historyOfOrder.load(id),
  },
  SyncSalesPayload: {
    results: ({ results }) => results ?? [],
    summary: ({ results }) => summaryOf(results ?? []),
    problems: ({ problems, refusal }) => [...problems, ...(refusal ?? [])],
  },
  SyncedSale: {
    order: ({ orderId }, _, ctx) => (orderId ? ctx.loaders.order.load(orderId) : null),
  },
  Customer: {
    __resolveReference: ({ id }) => ({ id }),
    advances: ({ id }, _, ctx) => (isUuid(id) ? ctx.loaders.advancesOfCustomer.load(id) : []),
    invoices: async ({ id }, args, ctx) =>
      pageOf(isUuid(id) ? await ctx.loaders.invoicesOfCustomer.load(id) : [], args),
  },
  CustomerAdvance: {
    shop: ({ shopId }) => ({ id: shopId }),
  },
  OrderLine: {
    __resolveReference: ({ id }, ctx) => (isUuid(id) ? ctx.loaders.orderLine.load(id) : null),
    product: ({ productId }) => (productId ? { id: productId } : null),
  },
  ChosenModifier: {
    price: ({ price }) => decimal(price),
  },
  OrderStatusEntry: {
    from: ({ fromStatus }) => fromStatus,
    to: ({ toStatus }) => toStatus,
  },
  Invoice: {
    __resolveReference: ({ id }, ctx) => invoiceOf(ctx, id),
    status: async (invoice, _, ctx) => {
      if (invoice.status !== 'VALIDATED') return invoice.status;
      const shop = await ctx.loaders.shop.load(invoice.shopId);
      return statusOf(invoice, businessDay(ctx.now(), shop?.timeZone ?? 'UTC'));
    },
    order: ({ orderId }, _, ctx) => (orderId ? ctx.loaders.order.load(orderId) : null),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    shop: ({ shopId }) => ({ id: shopId }),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfInvoice.load(id),
    taxes: ({ taxes }) => taxTableOf(taxes),
    quote: ({ quoteId }, _, ctx) => (quoteId ? ctx.loaders.quote.load(quoteId) : null),
    creditNotes: ({ id }, _, ctx) => ctx.loaders.creditNotesOfInvoice.load(id),
    remaining: ({ total, credited, paid }) => total.minus(credited).minus(paid),
    overpaid: (invoice) => balanceOf(invoice).overpaid,
    cashDue: async (invoice, _, ctx) => {
      const shop = await ctx.loaders.shop.load(invoice.shopId);
      return cashDueOf(balanceOf(invoice).remaining, shop?.cashRounding ?? null);
    },
  },
  Quote: {
    __resolveReference: ({ id }, ctx) => quoteOf(ctx, id),
    status: async (quote, _, ctx) => {
      if (quote.status !== 'SENT') return quote.status;
      const shop = await ctx.loaders.shop.load(quote.shopId);
      return quoteStatusOf(quote, businessDay(ctx.now(), shop?.timeZone ?? 'UTC'));
    },
    shop: ({ shopId }) => ({ id: shopId }),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfQuote.load(id),
    taxes: ({ taxes }) => taxTableOf(taxes),
    invoice: ({ invoiceId }, _, ctx) => (invoiceId ? ctx.loaders.invoice.load(invoiceId) : null),
  },
  QuoteLine: {
    product: ({ productId }) => (productId ? { id: productId } : null),
  },
  CreditNote: {
    __resolveReference: ({ id }, ctx) => creditNoteOf(ctx, id),
    invoice: ({ invoiceId }, _, ctx) => ctx.loaders.invoice.load(invoiceId),
    order: ({ orderId }, _, ctx) => (orderId ? ctx.loaders.order.load(orderId) : null),
    shop: ({ shopId }) => ({ id: shopId }),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfCreditNote.load(id),
    taxes: ({ taxes }) => taxTableOf(taxes),
  },
  DocumentChain: {
    isWhole: ({ firstBreak }) => firstBreak === null,
  },
  CreditNoteLine: {
    product: ({ productId }) => (productId ? { id: productId } : null),
  },
  InvoiceLine: {
    product: ({ productId }) => (productId ? { id: productId } : null),
  },
};
