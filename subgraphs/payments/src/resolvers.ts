import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { pageOf } from '@comptoir/kit/paging';
import { answer } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import type { Context } from './context.ts';
import { readReport, readTotals } from './domain/cash-report.ts';
import { isOverdue } from './domain/cash-rules.ts';
import { closeCashSession } from './domain/close-cash-session.ts';
import { createPaymentMethod } from './domain/create-payment-method.ts';
import { createRegister } from './domain/create-register.ts';
import { denominationsOf } from './domain/denominations.ts';
import { listCashSessions } from './domain/list-cash-sessions.ts';
import { listDailyTransactions } from './domain/list-daily-transactions.ts';
import { listPaymentMethods } from './domain/list-payment-methods.ts';
import { listPayments } from './domain/list-payments.ts';
import { listRegisters } from './domain/list-registers.ts';
import { listZReports } from './domain/list-z-reports.ts';
import { moveCash } from './domain/move-cash.ts';
import { openCashSession } from './domain/open-cash-session.ts';
import { printZReport } from './domain/print-z-report.ts';
import { rebuildDailyTransactions } from './domain/rebuild-daily-transactions.ts';
import { receiveWebhook } from './domain/receive-webhook.ts';
import { recordPayment } from './domain/record-payment.ts';
import { refundPayment } from './domain/refund-payment.ts';
import { startPayment } from './domain/start-payment.ts';
import { treasury } from './domain/treasury.ts';
import { updatePaymentMethod } from './domain/update-payment-method.ts';
import { verifyZReports } from './domain/verify-z-reports.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { recordNow, refundNow } from './incoming.ts';
import { PROVIDERS } from './providers/providers.ts';
import type { CashCountRow, CashSessionRow, PaymentRow, RegisterRow, ZReportRow } from './rows.ts';

const paymentOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.payment.load(id) : null);
const sessionOf = (ctx: Context, id: string | null) => (id && isUuid(id) ? ctx.loaders.session.load(id) : null);
const zReportOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.zReport.load(id) : null);
const registerOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.register.load(id) : null);

const countsOf = (z: ZReportRow | null): CashCountRow[] =>
  z?.content.counts.map(({ denomination, count }) => ({ denomination: decimal(denomination), count })) ?? [];

const methodOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.paymentMethod.load(id) : null);

/** @param box seals and opens what providers must not tell others */
export function createResolvers(box: SecretBox): Resolvers {
  return {
    Query: {
      payment: (_, { id }, ctx) => paymentOf(ctx, id),
      payments: (_, args, ctx) => listPayments(ctx, args),
      register: (_, { id }, ctx) => registerOf(ctx, id),
      registers: (_, args, ctx) => listRegisters(ctx, args),
      cashSession: (_, { id }, ctx) => sessionOf(ctx, id),
      cashSessions: (_, args, ctx) => listCashSessions(ctx, args),
      zReport: (_, { id }, ctx) => zReportOf(ctx, id),
      zReports: (_, args, ctx) => listZReports(ctx, args),
      paymentMethod: (_, { id }, ctx) => methodOf(ctx, id),
      paymentMethods: (_, args, ctx) => listPaymentMethods(ctx, args),
      dailyTransactions: (_, args, ctx) => listDailyTransactions(ctx, args),
      treasury: (_, args, ctx) => treasury(ctx, args),
      businessDay: (_, { shopId, date }) => ({ shopId, date }),
      verifyZReports: (_, { registerId }, ctx) => verifyZReports(ctx, registerId),
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
      startPayment: (_, { input }, ctx) =>
        answer(
          () => startPayment(ctx, box, input),
          async ({ paymentId, orderId, invoiceId }) => ({
            payment: await ctx.loaders.payment.load(paymentId),
            order: orderId ? { id: orderId } : null,
            invoice: invoiceId ? { id: invoiceId } : null,
          }),
        ),
      createPaymentMethod: (_, { input }, ctx) =>
        answer(
          () => createPaymentMethod(ctx, box, input),
          async ({ methodId }) => ({ paymentMethod: await ctx.loaders.paymentMethod.load(methodId) }),
        ),
      updatePaymentMethod: (_, { input }, ctx) =>
        answer(
          () => updatePaymentMethod(ctx, box, input),
          async ({ methodId }) => ({ paymentMethod: await ctx.loaders.paymentMethod.load(methodId) }),
        ),
      _receiveWebhook: (_, { input }, ctx) => receiveWebhook(ctx, box, input),
      refundPayment: (_, { input }, ctx) =>
        answer(
          () => refundPayment(ctx, box, input),
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
      openCashSession: (_, { input }, ctx) =>
        answer(
          () => openCashSession(ctx, input),
          async ({ sessionId }) => ({ session: await ctx.loaders.session.load(sessionId) }),
        ),
      moveCash: (_, { input }, ctx) =>
        answer(
          () => moveCash(ctx, input),
          async ({ movementId, sessionId }) => ({
            movement: await ctx.loaders.movement.load(movementId),
            session: await ctx.loaders.session.load(sessionId),
          }),
        ),
      closeCashSession: (_, { input }, ctx) =>
        answer(
          () => closeCashSession(ctx, input),
          async ({ sessionId, zReportId }) => ({
            session: await ctx.loaders.session.load(sessionId),
            zReport: await ctx.loaders.zReport.load(zReportId),
          }),
        ),
      rebuildDailyTransactions: (_, { input }, ctx) =>
        answer(
          () => rebuildDailyTransactions(ctx, input),
          ({ corrected }) => ({ corrected }),
        ),
      _refundPayments: (_, { events }, ctx) => refundNow(ctx, box, events),
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
      cashSession: ({ sessionId }, _, ctx) => sessionOf(ctx, sessionId),
      configuredMethod: ({ methodId }, _, ctx) => (methodId ? methodOf(ctx, methodId) : null),
      failure: ({ status, failure }) => (status === 'FAILED' ? failure : null),
      providerEvents: ({ id, methodId }, _, ctx) => (methodId ? ctx.loaders.providerEventsOfPayment.load(id) : []),
      customer: ({ customerId }) => (customerId ? { id: customerId } : null),
      refunds: ({ id }, _, ctx) => ctx.loaders.refundsOfPayment.load(id),
    },
    ConfiguredPaymentMethod: {
      __resolveReference: ({ id }, ctx) => methodOf(ctx, id),
      secretsSet: async ({ id }, _, ctx) => (await ctx.loaders.secretNamesOfMethod.load(id)).map(({ name }) => name),
      webhookPath: ({ provider, webhookToken }) =>
        PROVIDERS[provider].read ? `/webhooks/payments/${provider.toLowerCase()}/${webhookToken}` : null,
    },
    PaymentRefund: {
      payment: async ({ paymentId }, _, ctx) => (await ctx.loaders.payment.load(paymentId)) as PaymentRow,
      register: ({ registerId }, _, ctx) => (registerId ? ctx.loaders.register.load(registerId) : null),
      cashSession: ({ sessionId }, _, ctx) => sessionOf(ctx, sessionId),
    },
    Register: {
      __resolveReference: ({ id }, ctx) => registerOf(ctx, id),
      shop: ({ shopId }) => ({ id: shopId }),
      cashSession: ({ sessionId }, _, ctx) => sessionOf(ctx, sessionId),
    },
    CashSession: {
      __resolveReference: ({ id }, ctx) => sessionOf(ctx, id),
      status: ({ closedAt }) => (closedAt ? 'CLOSED' : 'OPEN'),
      register: async ({ registerId }, _, ctx) => (await ctx.loaders.register.load(registerId)) as RegisterRow,
      shop: ({ shopId }) => ({ id: shopId }),
      float: ({ openingFloat }) => openingFloat,
      expected: async ({ id, expected }, _, ctx) => expected ?? (await ctx.loaders.report.load(id)).expected,
      counts: async ({ id, closedAt }, _, ctx) => countsOf(closedAt && (await ctx.loaders.zReportOfSession.load(id))),
      denominations: ({ currency }) => denominationsOf(currency),
      movements: async ({ id }, args, ctx) => pageOf(await ctx.loaders.movementsOfSession.load(id), args),
      xReport: ({ id }, _, ctx) => ctx.loaders.report.load(id),
      zReport: ({ id }, _, ctx) => ctx.loaders.zReportOfSession.load(id),
      lateEntries: async ({ id }, args, ctx) => pageOf(await ctx.loaders.lateEntriesOfSession.load(id), args),
      overdue: (session, _, ctx) => isOverdue(session, ctx.now()),
      openedByUserId: ({ openedBy }) => openedBy,
      closedByUserId: ({ closedBy }) => closedBy,
    },
    CashCount: {
      amount: ({ denomination, count }) => denomination.times(count),
    },
    ZReport: {
      __resolveReference: ({ id }, ctx) => zReportOf(ctx, id),
      pdf: (z, { language }, ctx) => printZReport(ctx, z, language),
      number: ({ number }) => String(number),
      session: async ({ sessionId }, _, ctx) => (await ctx.loaders.session.load(sessionId)) as CashSessionRow,
      register: async ({ registerId }, _, ctx) => (await ctx.loaders.register.load(registerId)) as RegisterRow,
      shop: ({ shopId }) => ({ id: shopId }),
      report: ({ content }) => readReport(content.report),
      counted: ({ content }) => decimal(content.counted),
      difference: ({ content }) => decimal(content.difference),
      counts: countsOf,
    },
    DailyTransactions: {
      shop: ({ shopId }) => ({ id: shopId }),
      date: ({ businessDay }) => businessDay,
      net: ({ sales, refunds }) => sales.minus(refunds),
      byMethod: ({ byMethod }) => readTotals(byMethod),
    },
    BusinessDay: {
      __resolveReference: ({ shopId, date }) => ({ shopId, date }),
      cash: (day, _, ctx) => ctx.loaders.cashDay.load(day),
    },
    LateEntry: {
      payment: ({ id, isRefund }, _, ctx) => (isRefund ? null : ctx.loaders.payment.load(id)),
      refund: ({ id, isRefund }, _, ctx) => (isRefund ? ctx.loaders.refund.load(id) : null),
      takenIn: ({ takenIn }, _, ctx) => sessionOf(ctx, takenIn),
    },
    Customer: {
      __resolveReference: ({ id }) => (isUuid(id) ? { id } : null),
      payments: ({ id }, args, ctx) => ctx.loaders.paymentsOfCustomer.load(id, args),
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
}
