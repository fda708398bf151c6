import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { PurchaseOrderRow } from '../rows.ts';
import { keepOrder, linesOf, lockOrder, type PurchaseOrderRef, refuseUnless } from './keep-order.ts';
import { mayStep } from './order-states.ts';

export interface SendPurchaseOrderInput extends PurchaseOrderRef {
  idempotencyKey?: string | null;
}

export interface EndPurchaseOrderInput extends SendPurchaseOrderInput {
  reason: string;
}

/** The order went to the supplier: its lines stay as they are from now on. */
export function sendPurchaseOrder(ctx: Ctx, input: SendPurchaseOrderInput): Promise<{ purchaseOrderId: string }> {
  return step(ctx, 'sendPurchaseOrder', input, { status: 'SENT', sentAt: ctx.now() });
}

/** Calls an order off of which nothing has arrived. */
export function cancelPurchaseOrder(ctx: Ctx, input: EndPurchaseOrderInput): Promise<{ purchaseOrderId: string }> {
  return step(ctx, 'cancelPurchaseOrder', input, { status: 'CANCELLED', reason: input.reason, endedAt: ctx.now() });
}

/** Nothing more will arrive, whatever was ordered. */
export function closePurchaseOrder(ctx: Ctx, input: EndPurchaseOrderInput): Promise<{ purchaseOrderId: string }> {
  return step(ctx, 'closePurchaseOrder', input, { status: 'CLOSED', reason: input.reason, endedAt: ctx.now() });
}

async function step(
  ctx: Ctx,
  verb: string,
  input: SendPurchaseOrderInput & { reason?: string },
  change: Pick<PurchaseOrderRow, 'status'> & Partial<PurchaseOrderRow>,
): Promise<{ purchaseOrderId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['reason'], input.reason, 500)]);
  return writeOnce(ctx, verb, input, async (tx) => {
    const order = await lockOrder(tx, input);
    refuseUnless(tx, order, mayStep(order.status, change.status));
    await keepOrder(tx, { ...order, ...change }, await linesOf(tx, order.id));
    return { purchaseOrderId: order.id };
  });
}
