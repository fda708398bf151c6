import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { keepProduction, lockProduction, type ProductionRef, refuseUnless } from './keep-production.ts';
import { mayStep } from './production-states.ts';

export interface CancelProductionOrderInput extends ProductionRef {
  reason: string;
  idempotencyKey?: string | null;
}

/** Calls production off before stock was asked for anything; what was spoilt meanwhile is recorded there as a loss. */
export async function cancelProductionOrder(
  ctx: Ctx,
  input: CancelProductionOrderInput,
): Promise<{ productionOrderId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['reason'], input.reason, 500)]);
  return writeOnce(ctx, 'cancelProductionOrder', input, async (tx) => {
    const order = await lockProduction(tx, input);
    refuseUnless(tx, order, mayStep(order.status, 'CANCELLED'));
    await keepProduction(tx, { ...order, status: 'CANCELLED', reason: input.reason, endedAt: ctx.now() });
    return { productionOrderId: order.id };
  });
}
