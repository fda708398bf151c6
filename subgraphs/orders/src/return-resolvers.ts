import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { returnSale } from './domain/return-sale.ts';
import type { MutationResolvers, OrderResolvers, Resolvers } from './generated/resolvers.ts';

const orderOf = (ctx: Context, id: string | null) => (id === null ? null : ctx.loaders.order.load(id));

export const returnMutations = {
  returnSale: (_, { input }, ctx) =>
    answer(
      () => returnSale(ctx, input),
      async (ids) => ({
        order: await ctx.loaders.order.load(ids.orderId),
        creditNote: await ctx.loaders.creditNote.load(ids.creditNoteId),
        exchange: await orderOf(ctx, ids.exchangeOrderId),
        invoice: ids.exchangeInvoiceId === null ? null : await ctx.loaders.invoice.load(ids.exchangeInvoiceId),
        payments: ids.paymentIds.map((id) => ({ id })),
      }),
    ),
} satisfies MutationResolvers;

export const returnsOfOrder = {
  returns: ({ id }, _, ctx) => ctx.loaders.returnsOfOrder.load(id),
  returned: ({ id, type }, _, ctx) => (type === 'RETURN' ? ctx.loaders.saleReturn.load(id) : null),
} satisfies Partial<OrderResolvers>;

export const returnTypes = {
  SaleReturn: {
    original: ({ returnOf }, _, ctx) => orderOf(ctx, returnOf),
    creditNote: ({ creditNoteId }, _, ctx) => ctx.loaders.creditNote.load(creditNoteId),
    exchange: ({ exchangeOrderId }, _, ctx) => orderOf(ctx, exchangeOrderId),
    refunds: ({ orderId }, _, ctx) => ctx.loaders.refundsOfReturn.load(orderId),
  },
  ReturnRefund: {
    payment: ({ paymentId }) => ({ id: paymentId }),
  },
} satisfies Resolvers;
