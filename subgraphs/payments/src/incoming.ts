import { companyOf } from '@comptoir/kit/actor';
import { graphError } from '@comptoir/kit/errors';
import type { EventEnvelope } from '@comptoir/kit/events';
import type { Context } from './context.ts';

/** Records payments that orders hands over ahead of the bus; only PaymentReceived, and of the caller's company. */
export async function recordNow(ctx: Context, events: readonly unknown[]): Promise<boolean> {
  const envelopes = events as readonly (EventEnvelope | null)[];
  const ours = envelopes.filter(
    (e): e is EventEnvelope => e?.type === 'PaymentReceived' && e.companyId === companyOf(ctx.actor),
  );
  if (ours.length !== events.length) throw graphError('BAD_REQUEST', 'These are not payments of this company.');
  await ctx.inbox.apply(ours);
  return true;
}
