import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { parse } from 'graphql';

const RECORD = parse('mutation ($events: [JSON!]!) { _recordPayments(events: $events) }');

/** Tells payments of money received, at once. The bus tells it again; when it is away now, the sale stands all the same. */
export async function recordPayments(ctx: Ctx, events: readonly EventEnvelope[]): Promise<void> {
  await ask(ctx, 'payments', { document: RECORD, variables: { events } });
}
