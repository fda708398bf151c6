import type { Actor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { amountFaults, type Fault, keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Decimal, decimalText, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { orderDelivered } from '../delivery-facts.ts';
import type { DeliveryRow } from '../delivery-rows.ts';
import { problem } from '../problems.ts';
import type { OrderRow } from '../rows.ts';
import { balanceOf } from './balance.ts';
import { cashDueOf } from './cash-rounding.ts';
import { keepMoved } from './change-order-status.ts';
import { lockOnTheWay } from './delivery-rules.ts';
import { postDeliveryDebt } from './post-delivery-debt.ts';
import { accountOf, lockPayable, type Payable } from './settle.ts';
import { shopOf } from './shops.ts';

export interface DeliverOrderInput {
  deliveryId: string;
  deliverymanId?: string | null;
  proof: DeliveryProofInput;
  deliveredAt?: Date | null;
  collected?: Decimal | null;
  idempotencyKey?: string | null;
}

/** How it is known that the customer has it; at least one of them is given. Pictures are kept elsewhere, under a reference. */
export interface DeliveryProofInput {
  receivedBy?: string | null;
  text?: string | null;
  signature?: string | null;
  photo?: string | null;
}

const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * The customer has it. Cash collected at the door, at most what is due, becomes a debt of the deliveryman; the order counts
 * as paid once he has handed it over at a till (`settleDelivery`).
 */
export async function deliverOrder(ctx: Ctx, input: DeliverOrderInput): Promise<{ deliveryId: string }> {
  const { actor } = ctx;
  const collected = input.collected ?? ZERO;
  refuseIfAny([keyFault(actor, input.idempotencyKey), ...proofFaults(actor, input.proof)]);
  return writeOnce(ctx, 'deliverOrder', input, async (tx) => {
    const { order, delivery } = await lockOnTheWay(tx, input);
    const due = await dueOf(tx, await lockPayable(tx, { orderId: order.id }), order);
    refuseIfAny([
      ...timeFaults(ctx, delivery, input.deliveredAt),
      ...amountFaults(actor, ['collected'], collected, order.currency),
      collected.gt(due) && problem(actor, 'TOO_MUCH', ['collected'], { due: decimalText(due) }),
    ]);
    const { receivedBy, text, signature, photo } = input.proof;
    const finishedAt = input.deliveredAt ?? ctx.now();
    await tx.query(sql`update delivery set status = 'DELIVERED', finished_at = ${finishedAt}, finished_by = ${actor.userId},
      received_by = ${receivedBy || null}, proof_text = ${text || null}, signature = ${signature || null}, photo = ${photo || null},
      collected = ${collected} where id = ${delivery.id}`);
    orderDelivered(tx, order, { ...delivery, collected, finishedAt, receivedBy: receivedBy || null });
    await keepMoved(tx, order, 'DELIVERED', receivedBy || null);
    if (collected.gt(0)) await postDeliveryDebt(tx, { kind: 'COLLECTED', delivery, amount: collected });
    return { deliveryId: delivery.id };
  });
}

/** What may be collected for an order, as cash pays it; where one invoice stands for several, no more than for this one. */
async function dueOf(tx: Tx, payable: Payable, { total, shopId }: OrderRow): Promise<Decimal> {
  const due = Decimal.min(balanceOf(accountOf(payable)).remaining, total);
  const { cashRounding } = await shopOf(tx, shopId);
  return Decimal.max(due, cashDueOf(due, cashRounding));
}

function proofFaults(actor: Actor, { receivedBy, text, signature, photo }: DeliveryProofInput): Fault[] {
  const given = [receivedBy, text, signature, photo].some((part) => part?.trim());
  if (!given) return [problem(actor, 'INVALID.proof', ['proof'])];
  return [
    textFault(actor, ['proof', 'receivedBy'], receivedBy || null, 100),
    textFault(actor, ['proof', 'text'], text || null, 1_000),
    textFault(actor, ['proof', 'signature'], signature || null, 500),
    textFault(actor, ['proof', 'photo'], photo || null, 500),
  ];
}

/** A deliveryman without a network tells later when it was, but not before he left. */
function timeFaults({ actor, now }: Ctx, { assignedAt }: DeliveryRow, at: Date | null | undefined): Fault[] {
  if (at == null) return [];
  const wrong = at < assignedAt || at.getTime() > now().getTime() + CLOCK_SKEW_MS;
  return [wrong && problem(actor, 'INVALID.deliveredAt', ['deliveredAt'])];
}
