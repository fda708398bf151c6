import { companyOf } from '@comptoir/kit/actor';
import { write } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import type { EventEnvelope } from '@comptoir/kit/events';
import type { SecretBox } from '@comptoir/kit/secret-box';
import type { Context } from './context.ts';
import { giveBackDue } from './domain/refund-due.ts';

/** Gives back what orders says is due, ahead of the bus: one change each, so that one that fails holds up no other. */
export async function refundNow(ctx: Context, box: SecretBox, events: readonly unknown[]): Promise<EventEnvelope[]> {
  const envelopes = events as readonly (EventEnvelope<'RefundDue'> | null)[];
  const ours = envelopes.filter(
    (e): e is EventEnvelope<'RefundDue'> => e?.type === 'RefundDue' && e.companyId === companyOf(ctx.actor),
  );
  if (ours.length !== events.length) throw graphError('BAD_REQUEST', 'These are not refunds of this company.');
  const refunded: EventEnvelope[] = [];
  for (const event of ours) {
    const done = await write(ctx, (tx) => giveBackDue(tx, box, event)).catch((error) => {
      // What fails now, the bus tells again; the others are not held up by it.
      ctx.log.warn({ correlationId: ctx.actor.correlationId, error: String(error) }, 'a refund that is due waits');
      return null;
    });
    if (done) refunded.push(done);
  }
  return refunded;
}

const OF_MONEY: readonly string[] = ['PaymentReceived', 'DeliverySettled'];

/** Records money that orders hands over ahead of the bus: payments and what deliverymen settled, of the caller's company. */
export async function recordNow(ctx: Context, events: readonly unknown[]): Promise<boolean> {
  const envelopes = events as readonly (EventEnvelope | null)[];
  const ours = envelopes.filter(
    (e): e is EventEnvelope => OF_MONEY.includes(e?.type ?? '') && e?.companyId === companyOf(ctx.actor),
  );
  if (ours.length !== events.length) throw graphError('BAD_REQUEST', 'These are not payments of this company.');
  await ctx.inbox.apply(ours);
  return true;
}
