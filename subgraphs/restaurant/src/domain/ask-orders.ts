import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import type { Problem } from '@comptoir/kit/problems';
import { parse } from 'graphql';

const OPEN_ORDER = parse('mutation ($event: JSON!) { _openOrder(event: $event) }');
const FIRE_LINES = parse(
  'mutation ($input: FireLinesInternalInput!) { _fireLines(input: $input) { event problems { code message path details } } }',
);

const CUSTOMER_PROBLEMS = parse(
  'query ($customerId: ID!) { _customerProblems(customerId: $customerId) { code message path details } }',
);

const MERGE = parse(
  'mutation ($input: MergeOrdersInternalInput!) { _mergeOrders(input: $input) { events problems { code message path details } } }',
);

const UNMERGE = parse(
  'mutation ($input: UnmergeOrderInternalInput!) { _unmergeOrder(input: $input) { events problems { code message path details } } }',
);

export interface MergedOrders {
  events: EventEnvelope<'OrderMergeChanged'>[] | null;
  problems: Problem[];
}

/** Has orders put the lines of orders on another one's bill; null when it does not answer. */
export async function mergeOrders(
  ctx: Ctx,
  input: { intoOrderId: string; orderIds: readonly string[]; idempotencyKey: string },
): Promise<MergedOrders | null> {
  const data = await ask<{ _mergeOrders: MergedOrders }>(ctx, 'orders', { document: MERGE, variables: { input } });
  return data?._mergeOrders ?? null;
}

/** Has orders take back what an order brought to another one's bill; null when it does not answer. */
export async function unmergeOrder(
  ctx: Ctx,
  input: { orderId: string; idempotencyKey: string },
): Promise<MergedOrders | null> {
  const data = await ask<{ _unmergeOrder: MergedOrders }>(ctx, 'orders', { document: UNMERGE, variables: { input } });
  return data?._unmergeOrder ?? null;
}

export interface FiredLines {
  event: EventEnvelope<'CourseFired'> | null;
  problems: Problem[];
}

/** Why nothing may be sold to a customer, if so; a party is seated all the same when orders does not answer. */
export async function customerProblems(ctx: Ctx, customerId: string | null | undefined): Promise<Problem[]> {
  if (customerId == null) return [];
  const variables = { customerId };
  const data = await ask<{ _customerProblems: Problem[] }>(ctx, 'orders', { document: CUSTOMER_PROBLEMS, variables });
  return data?._customerProblems ?? [];
}

/** Has orders open the order of a party at once. It also hears of it by event, so nothing is lost when it does not answer. */
export async function openOrder(ctx: Ctx, event: EventEnvelope<'TableOpened'>): Promise<void> {
  await ask(ctx, 'orders', { document: OPEN_ORDER, variables: { event } });
}

/** Has orders fire the waiting lines of a course if its shop is one of these, which have a kitchen; null when it does not answer. */
export async function fireLines(
  ctx: Ctx,
  input: {
    orderId: string;
    course: number | null;
    lineIds: readonly string[] | null;
    shopIds: readonly string[];
    idempotencyKey: string;
  },
): Promise<FiredLines | null> {
  const data = await ask<{ _fireLines: FiredLines }>(ctx, 'orders', { document: FIRE_LINES, variables: { input } });
  return data?._fireLines ?? null;
}
