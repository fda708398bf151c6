import { businessDay } from '@comptoir/kit/business-day';
import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { answer } from '@comptoir/kit/problems';
import { b2bOfInvoice, orderOfLine } from './b2b-resolvers.ts';
import type { Context } from './context.ts';
import { acceptQuote } from './domain/accept-quote.ts';
import { applyAdvance } from './domain/apply-advance.ts';
import { balanceOf } from './domain/balance.ts';
import { cancelInvoice } from './domain/cancel-invoice.ts';
import { cashDueOf } from './domain/cash-rounding.ts';
import { createCreditNote } from './domain/create-credit-note.ts';
import { createInvoice } from './domain/create-invoice.ts';
import { createQuote } from './domain/create-quote.ts';
import { creditWarnings } from './domain/credit-warnings.ts';
import { statusOf } from './domain/invoice-states.ts';
import { listCreditNotes } from './domain/list-credit-notes.ts';
import { listInvoices } from './domain/list-invoices.ts';
import { listQuotes } from './domain/list-quotes.ts';
import { printCreditNote } from './domain/print-credit-note.ts';
import { printInvoice } from './domain/print-invoice.ts';
import { printQuote } from './domain/print-quote.ts';
import { printReceipt } from './domain/print-receipt.ts';
import { quoteStatusOf } from './domain/quote-states.ts';
import { refuseQuote } from './domain/refuse-quote.ts';
import { sendQuote } from './domain/send-quote.ts';
import { updateInvoice } from './domain/update-invoice.ts';
import { updateQuote } from './domain/update-quote.ts';
import { validateInvoice } from './domain/validate-invoice.ts';
import { verifyDocuments } from './domain/verify-documents.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolvers.ts';
import type { DocumentTax, InvoiceAnswer } from './invoice-rows.ts';

const invoiceOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.invoice.load(id) : null);
const quoteOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.quote.load(id) : null);
const creditNoteOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.creditNote.load(id) : null);
const stub = (id: string | null) => (id === null ? null : { id });
const taxTableOf = (taxes: readonly DocumentTax[]) =>
  taxes.map((t) => ({ rate: decimal(t.rate), base: decimal(t.base), amount: decimal(t.amount) }));
const todayIn = async (ctx: Context, shopId: string) => {
  const shop = await ctx.loaders.shop.load(shopId);
  return businessDay(ctx.now(), shop?.timeZone ?? 'UTC');
};

const answerQuote = (ctx: Context, run: () => Promise<{ quoteId: string }>) =>
  answer(run, async ({ quoteId }) => ({ quote: await ctx.loaders.quote.load(quoteId) }));
const answerInvoice = (ctx: Context, run: () => Promise<{ invoiceId: string }>) =>
  answer(run, async ({ invoiceId }) => ({ invoice: await ctx.loaders.invoice.load(invoiceId) }));
/** Worked out only for who asks, and of what the account is then. */
const warnings = ({ invoice }: InvoiceAnswer, _: object, ctx: Context) => (invoice ? creditWarnings(ctx, invoice) : []);

export const invoiceQueries = {
  invoice: (_, { id }, ctx) => invoiceOf(ctx, id),
  invoices: (_, args, ctx) => listInvoices(ctx, args),
  quote: (_, { id }, ctx) => quoteOf(ctx, id),
  quotes: (_, args, ctx) => listQuotes(ctx, args),
  creditNote: (_, { id }, ctx) => creditNoteOf(ctx, id),
  creditNotes: (_, args, ctx) => listCreditNotes(ctx, args),
  verifyDocuments: (_, args, ctx) => verifyDocuments(ctx, args),
} satisfies QueryResolvers;

export const invoiceMutations = {
  createInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => createInvoice(ctx, input)),
  updateInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => updateInvoice(ctx, input)),
  validateInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => validateInvoice(ctx, input)),
  cancelInvoice: (_, { input }, ctx) => answerInvoice(ctx, () => cancelInvoice(ctx, input)),
  applyAdvance: (_, { input }, ctx) => answerInvoice(ctx, () => applyAdvance(ctx, input)),
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
} satisfies MutationResolvers;

export const invoiceTypes = {
  CreateInvoicePayload: { warnings },
  UpdateInvoicePayload: { warnings },
  ValidateInvoicePayload: { warnings },
  Invoice: {
    ...b2bOfInvoice,
    __resolveReference: ({ id }, ctx) => invoiceOf(ctx, id),
    pdf: async (invoice, { language }, ctx) =>
      printInvoice(ctx, invoice, await ctx.loaders.linesOfInvoice.load(invoice.id), language),
    receipt: async (invoice, { language }, ctx) =>
      printReceipt(ctx, invoice, await ctx.loaders.linesOfInvoice.load(invoice.id), language),
    status: async (invoice, _, ctx) =>
      invoice.status === 'VALIDATED' ? statusOf(invoice, await todayIn(ctx, invoice.shopId)) : invoice.status,
    order: ({ orderId }, _, ctx) => (orderId ? ctx.loaders.order.load(orderId) : null),
    customer: ({ customerId }) => stub(customerId),
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
  InvoiceLine: {
    ...orderOfLine,
    product: ({ productId }) => stub(productId),
  },
  Quote: {
    __resolveReference: ({ id }, ctx) => quoteOf(ctx, id),
    pdf: async (quote, { language }, ctx) =>
      printQuote(ctx, quote, await ctx.loaders.linesOfQuote.load(quote.id), language),
    status: async (quote, _, ctx) =>
      quote.status === 'SENT' ? quoteStatusOf(quote, await todayIn(ctx, quote.shopId)) : quote.status,
    shop: ({ shopId }) => ({ id: shopId }),
    customer: ({ customerId }) => stub(customerId),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfQuote.load(id),
    taxes: ({ taxes }) => taxTableOf(taxes),
    invoice: ({ invoiceId }, _, ctx) => (invoiceId ? ctx.loaders.invoice.load(invoiceId) : null),
  },
  QuoteLine: {
    product: ({ productId }) => stub(productId),
  },
  CreditNote: {
    __resolveReference: ({ id }, ctx) => creditNoteOf(ctx, id),
    pdf: async (note, { language }, ctx) =>
      printCreditNote(ctx, note, await ctx.loaders.linesOfCreditNote.load(note.id), language),
    invoice: ({ invoiceId }, _, ctx) => ctx.loaders.invoice.load(invoiceId),
    order: ({ orderId }, _, ctx) => (orderId ? ctx.loaders.order.load(orderId) : null),
    shop: ({ shopId }) => ({ id: shopId }),
    customer: ({ customerId }) => stub(customerId),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfCreditNote.load(id),
    taxes: ({ taxes }) => taxTableOf(taxes),
  },
  CreditNoteLine: {
    product: ({ productId }) => stub(productId),
  },
  CustomerAdvance: {
    shop: ({ shopId }) => ({ id: shopId }),
  },
  DocumentChain: {
    isWhole: ({ firstBreak }) => firstBreak === null,
  },
} satisfies Resolvers;
