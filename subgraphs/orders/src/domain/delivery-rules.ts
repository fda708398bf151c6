import { type Actor, may } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { Fault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { DeliverymanRow, DeliveryRow } from '../delivery-rows.ts';
import { problem } from '../problems.ts';
import type { OrderRow } from '../rows.ts';
import { lockOrder } from './keep-order.ts';

/** Who sends deliverymen out sees and does everything of deliveries; a deliveryman only what is his own. */
export function dispatches(actor: Actor): boolean {
  return may(actor, 'orders:dispatch');
}

/** A deliveryman, locked until the transaction ends: what he owes and whether he may be sent out stays as it is. */
export async function lockDeliveryman(tx: Tx, deliverymanId: string): Promise<DeliverymanRow> {
  const found = isUuid(deliverymanId)
    ? await tx.one<DeliverymanRow>(sql`select * from deliveryman where id = ${deliverymanId} for update`)
    : null;
  if (!found) refuseIfAny([problem(tx.ctx.actor, 'NOT_FOUND.deliveryman', ['deliverymanId'])]);
  return found as DeliverymanRow;
}

export interface OnTheWay {
  order: OrderRow;
  delivery: DeliveryRow;
}

/**
 * A delivery that is on its way, with its order, both locked. Refuses one that is not there, that is over, and that is
 * another deliveryman's: of the one who says so (`deliverymanId`), or of the one who asks.
 */
export async function lockOnTheWay(
  tx: Tx,
  { deliveryId, deliverymanId }: { deliveryId: string; deliverymanId?: string | null },
): Promise<OnTheWay> {
  const { actor } = tx.ctx;
  const known = isUuid(deliveryId)
    ? await tx.one<DeliveryRow & { userId: string | null }>(sql`
        select d.*, m.user_id from delivery d join deliveryman m on m.id = d.deliveryman_id where d.id = ${deliveryId}`)
    : null;
  if (!known) refuseIfAny([problem(actor, 'NOT_FOUND.delivery', ['deliveryId'])]);
  const { orderId, userId } = known as DeliveryRow & { userId: string | null };
  refuseIfAny([
    deliverymanId != null &&
      deliverymanId.toLowerCase() !== known?.deliverymanId &&
      problem(actor, 'NOT_ALLOWED.delivery', ['deliverymanId']),
    othersFault(actor, userId),
  ]);
  const order = await lockOrder(tx, orderId, null, ['deliveryId']);
  const delivery = await tx.one<DeliveryRow>(sql`select * from delivery where id = ${deliveryId} for update`);
  const { number } = order;
  refuseIfAny([
    delivery?.status === 'DELIVERED' && problem(actor, 'ILLEGAL_STATE.delivered', ['deliveryId'], { number }),
    delivery?.status === 'FAILED' && problem(actor, 'ILLEGAL_STATE.deliveryFailed', ['deliveryId'], { number }),
  ]);
  return { order, delivery: delivery as DeliveryRow };
}

function othersFault(actor: Actor, userId: string | null): Fault {
  const isOwn = userId !== null && userId === actor.userId;
  return !dispatches(actor) && !isOwn && problem(actor, 'NOT_ALLOWED.delivery', ['deliveryId']);
}

/** Refuses to move an order by hand that somebody is on his way with: he says how it went. */
export async function refuseIfOnTheWay(tx: Tx, { id, number, status }: OrderRow, path: string[]): Promise<void> {
  if (status !== 'SHIPPED') return;
  const carrier = await tx.one<{ name: string }>(sql`
    select m.name from delivery d join deliveryman m on m.id = d.deliveryman_id where d.order_id = ${id} and d.status = 'ON_THE_WAY'`);
  const { actor } = tx.ctx;
  refuseIfAny([carrier !== null && problem(actor, 'ILLEGAL_STATE.onTheWay', path, { number, name: carrier.name })]);
}
