import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { createRegister } from './domain/create-register.ts';
import { listPayments } from './domain/list-payments.ts';
import { listRegisters } from './domain/list-registers.ts';
import { recordPayment } from './domain/record-payment.ts';
import { refundPayment } from './domain/refund-payment.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { recordNow } from './incoming.ts';

const paymentOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.payment.load(id) : null);
const registerOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.register.load(id) : null);

export const resolvers: Resolvers = {
  Query: {
    payment: (_, { id }, ctx) => paymentOf(ctx, id),
    payments: (_, args, ctx) => listPayments(ctx, args),
    register: (_, { id }, ctx) => registerOf(ctx, id),
    registers: (_, args, ctx) => listRegisters(ctx, args),
  },
  Mutation: {
    recordPayment: (_, { input }, ctx) =>
      answer(
        () => recordPayment(ctx, input),
        async ({ paymentId, orderId, invoiceId }) => ({
          payment: await ctx.loaders.payment.load(paymentId),
          order: orderId ? { id: orderId } : null,
          invoice: invoiceId ? { id: invoiceId } : null,
        }),
      ),
    refundPayment: (_, { input }, ctx) =>
      answer(
        () => refundPayment(ctx, input),
        async ({ paymentId, refundId }) => ({
          payment: await ctx.loaders.payment.load(paymentId),
          refund: await ctx.loaders.refund.load(refundId),
        }),
      ),
    createRegister: (_, { input }, ctx) =>
      answer(
        () => createRegister(ctx, input),
        async ({ registerId }) => ({ register: await ctx.loaders.register.load(registerId) }),
      ),
    _recordPayments: (_, { events }, ctx) => recordNow(ctx, events),
  },
  Payment: {
    __resolveReference: ({ id }, ctx) => paymentOf(ctx, id),
    order: ({ orderId }) => (orderId ? { id: orderId } : null),
    invoice: ({ invoiceId, invoiceOfOrder }) => {
      const id = invoiceId ?? invoiceOfOrder;
      return id ? { id } : null;
    },
    shop: ({ shopId }) => ({ id: shopId }),
    register: ({ registerId }, _, ctx) => (registerId ? ctx.loaders.register.load(registerId) : null),
    refunds: ({ id }, _, ctx) => ctx.loaders.refundsOfPayment.load(id),
  },
  Register: {
    __resolveReference: ({ id }, ctx) => registerOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
  },
  Order: {
    __resolveReference: ({ id }) => ({ id }),
    payments: ({ id }, _, ctx) => (isUuid(id) ? ctx.loaders.paymentsOfOrder.load(id) : []),
  },
  Invoice: {
    __resolveReference: ({ id }) => ({ id }),
    payments: ({ id }, _, ctx) => (isUuid(id) ? ctx.loaders.paymentsOfInvoice.load(id) : []),
  },
};
