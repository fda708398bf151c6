import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { answer } from '@comptoir/kit/problems';
import { totalsOf } from '@comptoir/kit/tax';
import { b2bMutations, b2bQueries, b2bTypes } from './b2b-resolvers.ts';
import type { Context } from './context.ts';
import { deliveryMutations, deliveryQueries, deliveryTypes } from './delivery-resolvers.ts';
import { addOrderLines } from './domain/add-order-lines.ts';
import { balanceOf, uninvoiced } from './domain/balance.ts';
import { cancelOrderLines } from './domain/cancel-order-lines.ts';
import { changeOrderLine } from './domain/change-order-line.ts';
import { cancelOrder, changeOrderStatus } from './domain/change-order-status.ts';
import { checkPayment } from './domain/check-payment.ts';
import { completeSale } from './domain/complete-sale.ts';
import { createOrder } from './domain/create-order.ts';
import { customerFaults, findCustomer, rowsOf } from './domain/customers.ts';
import { fireLines } from './domain/fire-lines.ts';
import { holdCourse, releaseCourse } from './domain/hold-course.ts';
import { invoiceOrder } from './domain/invoice-order.ts';
import { totalsRule } from './domain/keep-order.ts';
import { listOrders } from './domain/list-orders.ts';
import { mergeOrders, unmergeOrder } from './domain/merge-orders.ts';
import { moveOrderLines } from './domain/move-order-lines.ts';
import { receivePayment } from './domain/receive-payment.ts';
import { splitOrder } from './domain/split-order.ts';
import { summaryOf, syncSales } from './domain/sync-sales.ts';
import { tableBill } from './domain/table-bill.ts';
import { updateOrder } from './domain/update-order.ts';
import { watchOrders } from './domain/watch-orders.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { applyNow } from './incoming.ts';
import { invoiceMutations, invoiceQueries, invoiceTypes } from './invoice-resolvers.ts';
import { returnMutations, returnsOfOrder, returnTypes } from './return-resolvers.ts';
import type { DiscountApprovalRow, OrderStatusChangeRow } from './rows.ts';
import { salesQueries, salesTypes } from './sales-resolvers.ts';

const orderOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.order.load(id) : null);
/** What holds for a line, or (null) for the whole order. */
const lastOf = (given: readonly DiscountApprovalRow[], lineId: string | null) =>
  given.findLast((d) => d.lineId === lineId) ?? null;
const answerOrder = (ctx: Context, run: () => Promise<{ orderId: string }>) =>
  answer(run, async ({ orderId }) => ({ order: await ctx.loaders.order.load(orderId) }));

export const resolvers: Resolvers = {
  Query: {
    ...deliveryQueries,
    ...b2bQueries,
    ...invoiceQueries,
    ...salesQueries,
    _tableBill: (_, { orderId }, ctx) => tableBill(ctx, orderId),
    _customerProblems: async (_, { customerId }, ctx) =>
      customerFaults(ctx.actor, customerId, await findCustomer(ctx, rowsOf(ctx), customerId)).filter(
        (p) => p !== false,
      ),
    order: (_, { id }, ctx) => orderOf(ctx, id),
    orders: (_, args, ctx) => listOrders(ctx, args),
  },
  Mutation: {
    ...deliveryMutations,
    ...b2bMutations,
    ...returnMutations,
    ...invoiceMutations,
    createOrder: (_, { input }, ctx) => answerOrder(ctx, () => createOrder(ctx, input)),
    updateOrder: (_, { input }, ctx) => answerOrder(ctx, () => updateOrder(ctx, input)),
    addOrderLines: (_, { input }, ctx) => answerOrder(ctx, () => addOrderLines(ctx, input)),
    changeOrderLine: (_, { input }, ctx) => answerOrder(ctx, () => changeOrderLine(ctx, input)),
    moveOrderLines: (_, { input }, ctx) =>
      answer(
        () => moveOrderLines(ctx, input),
        async ({ fromOrderId, toOrderId }) => ({
          from: await ctx.loaders.order.load(fromOrderId),
          to: await ctx.loaders.order.load(toOrderId),
        }),
      ),
    splitOrder: (_, { input }, ctx) =>
      answer(
        () => splitOrder(ctx, input),
        async ({ orderId, partIds }) => ({
          order: await ctx.loaders.order.load(orderId),
          parts: (await ctx.loaders.order.loadMany(partIds)).filter((part) => part !== null && 'id' in part),
        }),
      ),
    holdCourse: (_, { input }, ctx) => answerOrder(ctx, () => holdCourse(ctx, input)),
    releaseCourse: (_, { input }, ctx) => answerOrder(ctx, () => releaseCourse(ctx, input)),
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
    _mergeOrders: (_, { input }, ctx) =>
      answer(
        () => mergeOrders(ctx, input),
        ({ events }) => ({ events }),
      ),
    _unmergeOrder: (_, { input }, ctx) =>
      answer(
        () => unmergeOrder(ctx, input),
        ({ events }) => ({ events }),
      ),
    _moveParty: async (_, { event }, ctx) => Boolean(await applyNow(ctx, event, 'PartyMoved')),
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
  ...b2bTypes,
  ...returnTypes,
  ...invoiceTypes,
  ...salesTypes,
  Order: {
    ...returnsOfOrder,
    __resolveReference: ({ id }, ctx) => orderOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    table: ({ tableId }) => (tableId ? { id: tableId } : null),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfOrder.load(id),
    splitFrom: ({ partyOrderId }, _, ctx) => (partyOrderId ? ctx.loaders.order.load(partyOrderId) : null),
    parts: ({ id }, _, ctx) => ctx.loaders.partsOfOrder.load(id),
    mergedInto: ({ mergedInto }, _, ctx) => (mergedInto ? ctx.loaders.order.load(mergedInto) : null),
    taxes: async (order, _, ctx) => {
      const lines = await ctx.loaders.linesOfOrder.load(order.id);
      return totalsOf(
        lines.filter((l) => l.status !== 'CANCELLED'),
        totalsRule(order),
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
    discountApproval: async ({ id, discountPercent, discountAmount }, _, ctx) =>
      discountPercent.isZero() && discountAmount.isZero()
        ? null
        : lastOf(await ctx.loaders.discountsOfOrder.load(id), null),
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
    __resolveReference: ({ id }) => (isUuid(id) ? { id } : null),
    advances: ({ id }, _, ctx) => ctx.loaders.advancesOfCustomer.load(id),
    orders: ({ id }, args, ctx) => ctx.loaders.ordersOfCustomer.load(id, args),
    invoices: ({ id }, args, ctx) => ctx.loaders.invoicesOfCustomer.load(id, args),
    creditNotes: ({ id }, args, ctx) => ctx.loaders.creditNotesOfCustomer.load(id, args),
  },
  OrderLine: {
    __resolveReference: ({ id }, ctx) => (isUuid(id) ? ctx.loaders.orderLine.load(id) : null),
    product: ({ productId }) => (productId ? { id: productId } : null),
    discountApproval: async ({ id, discountPercent }, _, ctx) =>
      discountPercent.isZero() ? null : lastOf(await ctx.loaders.discountsOfLine.load(id), id),
  },
  ChosenModifier: {
    price: ({ price }) => decimal(price),
  },
  DiscountApproval: {
    givenBy: ({ givenBy }) => (givenBy ? { id: givenBy } : null),
    approvedBy: ({ approvedBy }) => (approvedBy ? { id: approvedBy } : null),
  },
  OrderStatusEntry: {
    from: ({ fromStatus }) => fromStatus,
    to: ({ toStatus }) => toStatus,
  },
};
