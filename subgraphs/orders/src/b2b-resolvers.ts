import { answer } from '@comptoir/kit/problems';
import { groupInvoices, invoiceMonth } from './domain/group-invoices.ts';
import { ageing, listOverdue } from './domain/overdue-invoices.ts';
import { remindInvoice } from './domain/remind-invoice.ts';
import type {
  InvoiceLineResolvers,
  InvoiceResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from './generated/resolvers.ts';

export const b2bQueries = {
  overdueInvoices: (_, args, ctx) => listOverdue(ctx, args),
  ageing: (_, args, ctx) => ageing(ctx, args),
} satisfies QueryResolvers;

export const b2bMutations = {
  groupInvoices: (_, { input }, ctx) =>
    answer(
      () => groupInvoices(ctx, input),
      async ({ invoiceId }) => ({ invoice: await ctx.loaders.invoice.load(invoiceId) }),
    ),
  invoiceMonth: (_, { input }, ctx) =>
    answer(
      () => invoiceMonth(ctx, input),
      async ({ invoiceIds }) => {
        const invoices = await Promise.all(invoiceIds.map((id) => ctx.loaders.invoice.load(id)));
        return { invoices: invoices.filter((invoice) => invoice !== null) };
      },
    ),
  remindInvoice: (_, { input }, ctx) =>
    answer(
      () => remindInvoice(ctx, input),
      async ({ invoiceId }) => ({ invoice: await ctx.loaders.invoice.load(invoiceId) }),
    ),
} satisfies MutationResolvers;

export const b2bOfInvoice = {
  orders: async ({ id, orderId }, _, ctx) => {
    if (orderId === null) return ctx.loaders.ordersOfInvoice.load(id);
    const order = await ctx.loaders.order.load(orderId);
    return order ? [order] : [];
  },
  reminders: ({ id }, _, ctx) => ctx.loaders.remindersOfInvoice.load(id),
} satisfies Partial<InvoiceResolvers>;

export const orderOfLine = {
  order: async ({ orderLineId }, _, ctx) => {
    const line = orderLineId === null ? null : await ctx.loaders.orderLine.load(orderLineId);
    return line && ctx.loaders.order.load(line.orderId);
  },
} satisfies Partial<InvoiceLineResolvers>;

export const b2bTypes = {
  OverdueInvoice: {
    invoice: (invoice) => invoice,
  },
} satisfies Resolvers;
