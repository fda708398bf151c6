import { companyOf } from '@comptoir/kit/actor';
import { read } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import type { KitchenTicketRow } from '../rows.ts';
import { fireLines } from './ask-orders.ts';
import { TICKETS } from './selects.ts';

export interface FireCourseInput {
  orderId: string;
  course?: number | null;
  lineIds?: readonly string[] | null;
  idempotencyKey?: string | null;
}

/**
 * Has orders fire a course and makes its tickets at once, by the same event that orders also publishes: whichever comes
 * first makes them. A shop without a kitchen station fires nothing. A repeated key fires nothing new and answers the same tickets.
 */
export async function fireCourse(ctx: Context, input: FireCourseInput): Promise<{ tickets: KitchenTicketRow[] }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    !isUuid(input.orderId) && problem(actor, 'NOT_FOUND.order', ['orderId']),
  ]);
  const { orderId, course = null, lineIds = null, idempotencyKey } = input;
  const shopIds = (await read<{ shopId: string }>(ctx, sql`select distinct shop_id from station`)).map((s) => s.shopId);
  const fired = await fireLines(ctx, { orderId, shopIds, course, lineIds, idempotencyKey: idempotencyKey ?? newId() });
  if (!fired) throw new Refusal([problem(actor, 'TRY_AGAIN.orders', [])]);
  refuseIfAny(fired.problems);
  const { event } = fired;
  if (!event) throw new Refusal([problem(actor, 'TRY_AGAIN.orders', [])]);
  if (event.companyId !== companyOf(actor)) throw new Error('orders fired a course of another company');
  await ctx.inbox.apply([event]);
  const { fireId } = event.payload;
  const [made, tickets] = await Promise.all([
    read(ctx, sql`select 1 as one from kitchen_fire where fire_id = ${fireId}`),
    read<KitchenTicketRow>(ctx, sql`${TICKETS} where k.fire_id = ${fireId} order by k.number`),
  ]);
  if (made.length === 0) throw new Refusal([problem(actor, 'TRY_AGAIN.kitchen', [])]);
  return { tickets };
}
