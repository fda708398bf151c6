import { companyOf } from '@comptoir/kit/actor';
import { graphError } from '@comptoir/kit/errors';
import type { EventEnvelope, EventType } from '@comptoir/kit/events';
import type { Context } from './context.ts';

/** Applies an event that a neighbour hands over ahead of the bus; only of the kind awaited, and of the caller's company. */
export async function applyNow(ctx: Context, event: unknown, type: EventType): Promise<EventEnvelope> {
  const envelope = event as EventEnvelope | null;
  if (envelope?.type !== type || envelope.companyId !== companyOf(ctx.actor)) {
    throw graphError('BAD_REQUEST', `This is not a ${type} of this company.`);
  }
  await ctx.inbox.apply([envelope]);
  return envelope;
}
