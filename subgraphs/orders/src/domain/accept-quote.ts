import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { quoteAccepted } from '../facts.ts';
import type { InvoiceDraft } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import type { QuoteRow } from '../quote-rows.ts';
import { customerFaults, findCustomer } from './customers.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { keepQuote, linesOfQuote, lockQuote, refuseUnlessQuoteMay } from './keep-quote.ts';

export interface AcceptQuoteInput {
  quoteId: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** The customer said yes: an invoice draft is made of just what was offered, at the prices that were offered. */
export async function acceptQuote(ctx: Ctx, input: AcceptQuoteInput): Promise<{ quoteId: string; invoiceId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'acceptQuote', input, async (tx) => {
    const held = await lockQuote(tx, input.quoteId, input.version);
    refuseUnlessQuoteMay(tx, held, 'ACCEPTED');
    const { quote, today } = held;
    const [lines, found] = await Promise.all([linesOfQuote(tx, quote.id), findCustomer(ctx, tx, quote.customerId)]);
    refuseIfAny([
      lines.length === 0 && problem(actor, 'INVALID.noLines', ['quoteId']),
      ...customerFaults(actor, quote.customerId, found, ['quoteId']),
    ]);
    const invoiceId = newId();
    await keepQuote(tx, { ...quote, status: 'ACCEPTED', invoiceId, decidedAt: ctx.now() });
    insertAllAtCommit(tx, {
      invoice_draft: [draftOf(quote, invoiceId, today, ctx.now())],
      invoice_draft_line: lines.map(({ quoteId, ...line }) => ({ ...line, id: newId(), invoiceId })),
    });
    quoteAccepted(tx, quote, invoiceId);
    return { quoteId: quote.id, invoiceId };
  });
}

function draftOf(quote: QuoteRow, id: string, today: string, createdAt: Date): InvoiceDraft {
  const { companyId, shopId, customerId, channel, currency, taxMode, rounding, discountPercent, discountAmount, notes } = quote;
  const { subTotal, taxes, taxTotal, total } = quote;
  return {
    id, companyId, shopId, status: 'DRAFT', customerId, channel, currency, taxMode, rounding, discountPercent, discountAmount, notes, subTotal, taxes,
    taxTotal, total, dueDate: null, businessDay: today, quoteId: quote.id, cancelReason: null, version: 1, createdAt,
  };
} // biome-ignore format: a table
