import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { amountFaults, keyFault, positiveFault, textFault } from '@comptoir/kit/faults';
import { idFrom, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { problem } from '../problems.ts';
import type { PaymentRow } from '../rows.ts';
import { tellRefund } from './ask-orders.ts';
import { giveBack, lockPayment, placeOf } from './give-back.ts';
import { canBecome } from './payment-states.ts';
import { answered, providerOf } from './provider-of.ts';

export interface RefundPaymentInput {
  paymentId: string;
  amount: Decimal;
  reason: string;
  registerId?: string | null;
  idempotencyKey?: string | null;
}

/**
 * Gives money back of a payment, the way it came: by its provider, if one took it. Orders is told at once, so that what remains
 * of the invoice is right in the answer; if it is away, the bus tells it.
 */
export async function refundPayment(
  ctx: Ctx,
  box: SecretBox,
  input: RefundPaymentInput,
): Promise<{ paymentId: string; refundId: string }> {
  const { actor } = ctx;
  const { paymentId, amount, reason, idempotencyKey } = input;
  refuseIfAny([
    keyFault(actor, idempotencyKey),
    positiveFault(actor, ['amount'], amount),
    textFault(actor, ['reason'], reason, 500),
  ]);
  // A repetition asks the provider for the same refund, should the first have been cut off before it was kept.
  const refundId = idempotencyKey ? idFrom(companyOf(actor), `refundPayment ${idempotencyKey}`) : newId();
  let event: EventEnvelope | null = null;
  const ids = await writeOnce(ctx, 'refundPayment', input, async (tx) => {
    const place = await placeOf(tx, paymentId, input.registerId);
    const payment = await lockPayment(tx, paymentId);
    refuseUnlessRefundable(tx, payment, amount);
    const handled = await providerOf(tx, box, paymentId);
    const { currency } = payment;
    if (handled)
      await answered(ctx, handled.provider.refund({ refundId, paymentId, amount, currency }, handled.account));
    event = await giveBack(tx, payment, { refundId, amount, reason, userId: actor.userId }, place);
    return { paymentId, refundId };
  });
  if (event) await tellRefund(ctx, event);
  return ids;
}

function refuseUnlessRefundable({ ctx: { actor } }: Tx, payment: PaymentRow, amount: Decimal): void {
  const { currency, status } = payment;
  const refundable = payment.amount.minus(payment.refunded);
  refuseIfAny([
    canBecome(status, 'COMPLETED') && problem(actor, 'ILLEGAL_STATE.notReceived', ['paymentId']),
    ...amountFaults(actor, ['amount'], amount, currency),
    amount.gt(refundable) && problem(actor, 'TOO_MUCH.refund', ['amount'], { refundable: decimalText(refundable) }),
  ]);
}
