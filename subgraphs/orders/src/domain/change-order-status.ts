import { may } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { OrderStatus } from '../../../../schema/events/orders.ts';
import { orderCancelled, orderLinesCancelled } from '../facts.ts';
import { problem } from '../problems.ts';
import type { OrderRow } from '../rows.ts';
import { refuseIfOnTheWay } from './delivery-rules.ts';
import { keepOrder, linesOf, lockOrder, mergedFault, refuseIfClosed, retotalled, standing } from './keep-order.ts';
import { CHANNEL_RULES, completesWhenPaid, isBegun, isClosed, mayStep, needsReason } from './order-states.ts';

export interface ChangeOrderStatusInput {
  orderId: string;
  to: OrderStatus;
  reason?: string | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Moves an order one step on; CANCELLED is a step like others, but for an order that owes nobody. */
export async function changeOrderStatus(ctx: Ctx, input: ChangeOrderStatusInput): Promise<{ orderId: string }> {
  const { actor } = ctx;
  const reason = input.to === 'CANCELLED' ? (input.reason ?? '') : input.reason || null;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['reason'], reason, 500)]);
  return writeOnce(ctx, 'changeOrderStatus', input, async (tx) => {
    const order = await lockOrder(tx, input.orderId, input.version);
    refuseUnlessStep(tx, order, input.to, ['to']);
    const unsaid = reason === null && needsReason(order.status, input.to);
    refuseIfAny([unsaid && problem(actor, 'INVALID.reason', ['reason'])]);
    await refuseIfOnTheWay(tx, order, ['to']);
    if (input.to === 'CANCELLED') await keepCancelled(tx, order, reason ?? '', ['to']);
    else await keepMoved(tx, order, input.to, reason);
    return { orderId: order.id };
  });
}

export interface CancelOrderInput {
  orderId: string;
  reason: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Calls an order off: its lines go, and what was reserved for them. */
export async function cancelOrder(ctx: Ctx, input: CancelOrderInput): Promise<{ orderId: string }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey), textFault(ctx.actor, ['reason'], input.reason, 500)]);
  return writeOnce(ctx, 'cancelOrder', input, async (tx) => {
    const order = await lockOrder(tx, input.orderId, input.version);
    refuseUnlessStep(tx, order, 'CANCELLED', ['orderId']);
    await keepCancelled(tx, order, input.reason, ['orderId']);
    return { orderId: order.id };
  });
}

/** Refuses a step that the order's state or channel does not allow. */
export function refuseUnlessStep(tx: Tx, order: OrderRow, to: OrderStatus, path: string[]): void {
  const { actor } = tx.ctx;
  const { status: from, channel, number } = order;
  refuseIfAny([mergedFault(tx, order, ['orderId'])]);
  if (isClosed(from)) refuseIfAny([problem(actor, 'ORDER_CLOSED.closed', ['orderId'], { number })]);
  if (mayStep(from, to, channel)) return;
  const isNotSent = from === 'READY' && to === 'SHIPPED' && !CHANNEL_RULES[channel].isSent;
  refuseIfAny([problem(actor, isNotSent ? 'ILLEGAL_STATE.notSent' : 'ILLEGAL_STATE.step', path, { from, to, number })]);
}

/** Moves an order on; what was paid before it was handed over is done with once it is. */
export async function keepMoved(tx: Tx, order: OrderRow, to: OrderStatus, reason: string | null): Promise<void> {
  const isPaid = order.invoiceId !== null && order.paymentStatus === 'PAID';
  const via: OrderStatus[] = isPaid && completesWhenPaid(to, order.channel) ? [to, 'COMPLETED'] : [to];
  await keepOrder(tx, order, { ...order, status: via.at(-1) ?? to }, { reason, via });
}

async function keepCancelled(tx: Tx, before: OrderRow, reason: string, path: string[]): Promise<void> {
  const { actor } = tx.ctx;
  refuseIfClosed(tx, before);
  const { number } = before;
  const lines = standing(await linesOf(tx, before.id));
  const isInWork = isBegun(before.status) || lines.some(({ status }) => status === 'FIRED');
  refuseIfAny([
    before.received.gt(before.refunded) && problem(actor, 'ILLEGAL_STATE.paid', ['orderId'], { number }),
    isInWork && !may(actor, 'orders:cancel') && problem(actor, 'NOT_ALLOWED.begun', path),
  ]);
  const gone = lines.map((l) => l.id);
  const { order } = retotalled(tx, before, []);
  if (gone.length > 0) {
    await tx.query(
      sql`update order_line set status = 'CANCELLED', cancel_reason = ${reason} where id = any(${gone}::uuid[])`,
    );
    orderLinesCancelled(tx, order, gone, reason);
  }
  orderCancelled(tx, before, reason);
  await keepOrder(tx, before, { ...order, status: 'CANCELLED' }, { reason });
}
