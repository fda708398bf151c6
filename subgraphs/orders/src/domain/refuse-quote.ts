import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { keepQuote, lockQuote, refuseUnlessQuoteMay } from './keep-quote.ts';

export interface RefuseQuoteInput {
  quoteId: string;
  reason: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** The customer said no, and why; or the offer is dropped. */
export async function refuseQuote(ctx: Ctx, input: RefuseQuoteInput): Promise<{ quoteId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['reason'], input.reason, 500)]);
  return writeOnce(ctx, 'refuseQuote', input, async (tx) => {
    const held = await lockQuote(tx, input.quoteId, input.version);
    refuseUnlessQuoteMay(tx, held, 'REFUSED');
    await keepQuote(tx, { ...held.quote, status: 'REFUSED', refuseReason: input.reason, decidedAt: ctx.now() });
    return { quoteId: held.quote.id };
  });
}
