import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { Decimal, decimal } from '@comptoir/kit/money';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { giveBack, lockPayment, placeOf } from './give-back.ts';
import { answered, providerOf } from './provider-of.ts';

/**
 * Gives back what a return frees, the way it came, once per refund id; null when that was done before or nothing is left of
 * the payment. Somebody may have refunded it meanwhile: then only the rest goes back, and orders keeps what is not as the
 * customer's money.
 */
export async function giveBackDue(
  tx: Tx,
  box: SecretBox,
  { payload, userId }: EventEnvelope<'RefundDue'>,
): Promise<EventEnvelope | null> {
  const { refundId, paymentId, reason } = payload;
  const place = await placeOf(tx, paymentId, payload.registerId);
  const payment = await lockPayment(tx, paymentId);
  const done = await tx.one(sql`select 1 as found from payment_refund where id = ${refundId}`);
  const amount = Decimal.min(decimal(payload.amount), payment.amount.minus(payment.refunded));
  if (done || amount.lte(0)) return null;
  const handled = await providerOf(tx, box, paymentId);
  const { currency } = payment;
  if (handled)
    await answered(tx.ctx, handled.provider.refund({ refundId, paymentId, amount, currency }, handled.account));
  return giveBack(tx, payment, { refundId, amount, reason, userId }, place);
}
