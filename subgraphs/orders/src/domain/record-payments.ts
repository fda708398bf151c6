import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { parse } from 'graphql';
import type { Context } from '../context.ts';

const RECORD = parse('mutation ($events: [JSON!]!) { _recordPayments(events: $events) }');

/** Tells payments of money received, at once. The bus tells it again; when it is away now, the sale stands all the same. */
export async function recordPayments(ctx: Ctx, events: readonly EventEnvelope[]): Promise<void> {
  await ask(ctx, 'payments', { document: RECORD, variables: { events } });
}

const REFUND = parse('mutation ($events: [JSON!]!) { _refundPayments(events: $events) }');

/**
 * Has payments give back what is due, at once, and applies what it did. When it is away now, the bus tells it of what is
 * due, and orders of what was given back.
 */
export async function refundPayments(ctx: Context, events: readonly EventEnvelope[]): Promise<void> {
  const answer = await ask<{ _refundPayments: EventEnvelope[] }>(ctx, 'payments', {
    document: REFUND,
    variables: { events },
  });
  const refunded = answer?._refundPayments ?? [];
  if (refunded.length > 0) await ctx.inbox.apply(refunded);
}
