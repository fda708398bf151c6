import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { keepProduction, lockProduction, type ProductionRef, refuseUnless } from './keep-production.ts';
import { mayStep } from './production-states.ts';

export interface StartProductionOrderInput extends ProductionRef {
  idempotencyKey?: string | null;
}

/** Production begins: the plan stays as it is from now on. */
export async function startProductionOrder(
  ctx: Ctx,
  input: StartProductionOrderInput,
): Promise<{ productionOrderId: string }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'startProductionOrder', input, async (tx) => {
    const order = await lockProduction(tx, input);
    refuseUnless(tx, order, order.status === 'PLANNED' && mayStep(order.status, 'IN_PRODUCTION'));
    await keepProduction(tx, { ...order, status: 'IN_PRODUCTION', startedAt: ctx.now() });
    return { productionOrderId: order.id };
  });
}
