import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { deliveryAssigned } from '../delivery-facts.ts';
import type { DeliveryRow } from '../delivery-rows.ts';
import { problem } from '../problems.ts';
import { refuseUnlessStep } from './change-order-status.ts';
import { lockDeliveryman } from './delivery-rules.ts';
import { keepOrder, lockOrder } from './keep-order.ts';

export interface AssignDeliveryInput {
  orderId: string;
  deliverymanId: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Sends an order that is READY out with a deliveryman of its shop. */
export async function assignDelivery(ctx: Ctx, input: AssignDeliveryInput): Promise<{ deliveryId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'assignDelivery', input, async (tx) => {
    const order = await lockOrder(tx, input.orderId, input.version);
    refuseUnlessStep(tx, order, 'SHIPPED', ['orderId']);
    const { id: deliverymanId, name, active, shopId } = await lockDeliveryman(tx, input.deliverymanId);
    refuseIfAny([
      shopId !== order.shopId && problem(actor, 'NOT_FOUND.deliveryman', ['deliverymanId']),
      !active && problem(actor, 'ILLEGAL_STATE.deliverymanInactive', ['deliverymanId'], { name }),
    ]);
    const delivery: DeliveryRow = {
      id: newId(), companyId: order.companyId, shopId, orderId: order.id, deliverymanId, status: 'ON_THE_WAY', currency: order.currency,
      assignedAt: ctx.now(), assignedBy: actor.userId, finishedAt: null, finishedBy: null, receivedBy: null, proofText: null, signature: null,
      photo: null, collected: ZERO, failedReason: null, settlementId: null,
    }; // biome-ignore format: a table
    await tx.insert('delivery', [delivery]);
    deliveryAssigned(tx, order, delivery);
    await keepOrder(tx, order, { ...order, status: 'SHIPPED' }, { reason: name });
    return { deliveryId: delivery.id };
  });
}
