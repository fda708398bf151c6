import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { deliveryFailed } from '../delivery-facts.ts';
import { lockOnTheWay } from './delivery-rules.ts';
import { keepOrder } from './keep-order.ts';

export interface FailDeliveryInput {
  deliveryId: string;
  deliverymanId?: string | null;
  reason: string;
  idempotencyKey?: string | null;
}

/** What nobody took comes back and is READY again, to be sent out anew or called off. */
export async function failDelivery(ctx: Ctx, input: FailDeliveryInput): Promise<{ deliveryId: string }> {
  const { actor } = ctx;
  const { reason } = input;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['reason'], reason, 500)]);
  return writeOnce(ctx, 'failDelivery', input, async (tx) => {
    const { order, delivery } = await lockOnTheWay(tx, input);
    await tx.query(sql`update delivery set status = 'FAILED', failed_reason = ${reason}, finished_at = ${ctx.now()},
      finished_by = ${actor.userId} where id = ${delivery.id}`);
    deliveryFailed(tx, order, delivery, reason);
    await keepOrder(tx, order, { ...order, status: 'READY' }, { reason });
    return { deliveryId: delivery.id };
  });
}
