import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { countFault, keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { orderLinesChanged, orderMergeChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { OrderRow } from '../rows.ts';
import { type Bill, carry, changedLines, differFault, lineStatements, totalled, wholeDiscountFault } from './bills.ts';
import { keepOrder, lockOrders, refuseIfClosed, standing } from './keep-order.ts';
import { billOf } from './move-order-lines.ts';

export interface MergeOrdersInput {
  intoOrderId: string;
  orderIds: readonly string[];
  idempotencyKey?: string | null;
}

type Merged = EventEnvelope<'OrderMergeChanged'>;

const MOST_ORDERS = 20;

/** Puts the lines of orders on another one's bill, each remembering whose it is; they change no more until they are taken back. */
export async function mergeOrders(ctx: Ctx, input: MergeOrdersInput): Promise<{ events: Merged[] }> {
  const { actor } = ctx;
  const ids = [input.intoOrderId, ...input.orderIds].map((id) => id.toLowerCase());
  refuseIfAny([keyFault(actor, input.idempotencyKey), countFault(actor, ['orderIds'], input.orderIds, MOST_ORDERS)]);
  return writeOnce(ctx, 'mergeOrders', input, async (tx) => {
    const orders = await lockOrders(tx, [
      { orderId: input.intoOrderId, path: ['intoOrderId'] },
      ...input.orderIds.map((orderId, i) => ({ orderId, path: ['orderIds', String(i)] })),
    ]);
    refuseIfAny([new Set(ids).size < ids.length && problem(actor, 'INVALID.twice', ['orderIds'])]);
    const [into, ...guests] = orders as [OrderRow, ...OrderRow[]];
    await refuseUnlessMergeable(tx, into, guests);
    const before = await Promise.all(orders.map((order) => billOf(tx, order)));
    let host = before[0] as Bill;
    const left = before.slice(1).map((bill) => {
      const taken = standing(bill.lines).map((line) => ({ line, quantity: line.quantity }));
      const carried = carry(bill, host, taken, bill.order.id);
      host = carried.to;
      return carried.from;
    });
    const after = totalled(tx, [host, ...left], ['orderIds']);
    const events = await keepMerged(tx, before, after, into);
    return { events };
  });
}

async function refuseUnlessMergeable(tx: Tx, into: OrderRow, guests: readonly OrderRow[]): Promise<void> {
  const { actor } = tx.ctx;
  refuseIfClosed(tx, into, ['intoOrderId']);
  for (const [i, guest] of guests.entries()) refuseIfClosed(tx, guest, ['orderIds', String(i)]);
  const hosts = await tx.query<{ id: string }>(
    sql`select distinct merged_into as id from sale_order where merged_into = any(${guests.map((g) => g.id)}::uuid[])`,
  );
  refuseIfAny([
    wholeDiscountFault(tx, into, ['intoOrderId']),
    ...guests.flatMap((guest, i) => {
      const at = ['orderIds', i];
      const { number } = guest;
      return [
        differFault(tx, into, guest, at),
        wholeDiscountFault(tx, guest, at),
        guest.received.gt(guest.refunded) && problem(actor, 'ILLEGAL_STATE.paid', at, { number }),
        hosts.some(({ id }) => id === guest.id) && problem(actor, 'ILLEGAL_STATE.hosts', at, { number }),
      ];
    }),
  ]);
}

async function keepMerged(tx: Tx, before: readonly Bill[], after: readonly Bill[], into: OrderRow): Promise<Merged[]> {
  const guests = before.slice(1).map(({ order }) => order.id);
  for (const statement of lineStatements(before, after)) await tx.query(statement);
  await tx.query(sql`update sale_order set merged_into = ${into.id} where id = any(${guests}::uuid[])`);
  orderLinesChanged(tx, changedLines(before, after), false);
  const events: Merged[] = [];
  for (const [i, { order }] of after.entries()) {
    const was = before[i]?.order as OrderRow;
    const kept = await keepOrder(tx, was, i === 0 ? order : { ...order, mergedInto: into.id });
    if (i > 0) events.push(orderMergeChanged(tx, kept));
  }
  return events;
}

/** Takes the lines back that an order brought to another one's bill, as they are now; what was split off meanwhile stays so. */
export async function unmergeOrder(
  ctx: Ctx,
  input: { orderId: string; idempotencyKey?: string | null },
): Promise<{ events: Merged[] }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'unmergeOrder', input, async (tx) => {
    const { guest, host } = await lockMerged(tx, input.orderId);
    refuseIfClosed(tx, host);
    const before = await Promise.all([billOf(tx, host), billOf(tx, guest)]);
    const taken = before[0].lines
      .filter((l) => l.mergedFrom === guest.id)
      .map((line) => ({ line, quantity: line.quantity }));
    const carried = carry(before[0], before[1], taken);
    const after = totalled(tx, [carried.from, carried.to], ['orderId']);
    for (const statement of lineStatements(before, after)) await tx.query(statement);
    await tx.query(sql`update sale_order set merged_into = null where id = ${guest.id}`);
    orderLinesChanged(tx, changedLines(before, after), false);
    await keepOrder(tx, host, (after[0] as Bill).order);
    const kept = await keepOrder(tx, guest, { ...(after[1] as Bill).order, mergedInto: null });
    return { events: [orderMergeChanged(tx, kept)] };
  });
}

async function lockMerged(tx: Tx, orderId: string): Promise<{ guest: OrderRow; host: OrderRow }> {
  const seen = isUuid(orderId)
    ? await tx.one<{ mergedInto: string | null }>(sql`select merged_into from sale_order where id = ${orderId}`)
    : null;
  const into = seen?.mergedInto;
  const [guest, host] = await lockOrders(tx, [
    { orderId, path: ['orderId'] },
    ...(into ? [{ orderId: into, path: ['orderId'] }] : []),
  ]);
  const isMerged = host && guest?.mergedInto === host.id;
  refuseIfAny([!isMerged && problem(tx.ctx.actor, 'ILLEGAL_STATE.notMerged', ['orderId'], { number: guest?.number })]);
  return { guest: guest as OrderRow, host: host as OrderRow };
}

/** The bill that an order was put on is closed: so is the order, which sold nothing by itself. */
export async function closeMerged(tx: Tx, { payload }: EventEnvelope<'HostOrderClosed'>): Promise<void> {
  const guests = await tx.query<OrderRow>(
    sql`select * from sale_order where merged_into = ${payload.orderId} and status not in ('COMPLETED', 'CANCELLED') order by id for update`,
  );
  for (const guest of guests) await keepOrder(tx, guest, { ...guest, status: 'CANCELLED' }, { reason: payload.number });
}
