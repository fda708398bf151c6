import { addDays } from '@comptoir/kit/business-day';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { customerFaults, findCustomer, recipientOf } from './customers.ts';
import { keepQuote, linesOfQuote, lockQuote, refuseUnlessQuoteMay } from './keep-quote.ts';

export interface SendQuoteInput {
  quoteId: string;
  validUntil?: string | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** How long a quote stands whose last day nobody said. */
const VALID_DAYS = 30;

/**
 * Makes an offer as it stands: from now on it is not changed, and it stands until its last day. One that expired is sent
 * anew so, with a new last day.
 */
export async function sendQuote(ctx: Ctx, input: SendQuoteInput): Promise<{ quoteId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'sendQuote', input, async (tx) => {
    const held = await lockQuote(tx, input.quoteId, input.version);
    refuseUnlessQuoteMay(tx, held, 'SENT');
    const { quote, shop, today, status } = held;
    const before = status === 'EXPIRED' ? null : quote.validUntil;
    const validUntil = input.validUntil ?? before ?? addDays(today, VALID_DAYS);
    const [lines, found] = await Promise.all([linesOfQuote(tx, quote.id), findCustomer(ctx, tx, quote.customerId)]);
    refuseIfAny([
      lines.length === 0 && problem(actor, 'INVALID.noLines', ['quoteId']),
      validUntil < today && problem(actor, 'INVALID.lastDay', ['validUntil']),
      ...customerFaults(actor, quote.customerId, found, ['quoteId']),
    ]);
    await keepQuote(tx, {
      ...quote,
      status: 'SENT',
      validUntil,
      sentAt: ctx.now(),
      recipient: recipientOf(found.customer),
      letterheadVersion: shop.letterheadVersion,
    });
    return { quoteId: quote.id };
  });
}
