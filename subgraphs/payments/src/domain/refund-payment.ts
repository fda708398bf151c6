import { ask } from '@comptoir/kit/ask';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { amountFaults, keyFault, positiveFault, textFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import { paymentRefunded } from '../facts.ts';
import { problem } from '../problems.ts';
import type { PaymentRefundRow, PaymentRow } from '../rows.ts';

export interface RefundPaymentInput {
  paymentId: string;
  amount: Decimal;
  reason: string;
  idempotencyKey?: string | null;
}

const APPLY_REFUND = parse('mutation ($event: JSON!) { _applyRefund(event: $event) }');

/**
 * Gives money back of a payment. Refunds of one payment stand in line on its row, so that together they never exceed it.
 * Orders is told at once, so that what remains of the invoice is right in the answer; if it is away, the bus tells it.
 */
export async function refundPayment(
  ctx: Ctx,
  input: RefundPaymentInput,
): Promise<{ paymentId: string; refundId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    positiveFault(actor, ['amount'], input.amount),
    textFault(actor, ['reason'], input.reason, 500),
  ]);
  let event: EventEnvelope | null = null;
  const ids = await writeOnce(ctx, 'refundPayment', input, async (tx) => {
    const payment = await lockPayment(tx, input.paymentId);
    refuseUnlessRefundable(tx, payment, input.amount);
    const refund = refundRow(tx, payment, input);
    const refunded = payment.refunded.plus(refund.amount);
    const status = refunded.equals(payment.amount) ? 'REFUNDED' : 'COMPLETED';
    await tx.insert('payment_refund', [refund]);
    await tx.query(sql`update payment set refunded = ${refunded}, status = ${status} where id = ${payment.id}`);
    event = paymentRefunded(tx, payment, refund);
    return { paymentId: payment.id, refundId: refund.id };
  });
  if (event) await ask(ctx, 'orders', { document: APPLY_REFUND, variables: { event } });
  return ids;
}

async function lockPayment(tx: Tx, paymentId: string): Promise<PaymentRow> {
  const payment = isUuid(paymentId)
    ? await tx.one<PaymentRow>(sql`select * from payment where id = ${paymentId} for update`)
    : null;
  if (!payment) refuseIfAny([problem(tx.ctx.actor, 'NOT_FOUND.payment', ['paymentId'])]);
  return payment as PaymentRow;
}

function refuseUnlessRefundable({ ctx: { actor } }: Tx, payment: PaymentRow, amount: Decimal): void {
  const { currency } = payment;
  const refundable = payment.amount.minus(payment.refunded);
  refuseIfAny([
    ...amountFaults(actor, ['amount'], amount, currency),
    amount.gt(refundable) && problem(actor, 'TOO_MUCH', ['amount'], { refundable: decimalText(refundable) }),
  ]);
}

function refundRow({ ctx }: Tx, payment: PaymentRow, { amount, reason }: RefundPaymentInput): PaymentRefundRow {
  const { companyId, shopId, id: paymentId } = payment;
  return {
    id: newId(), companyId, shopId, paymentId, amount, reason, userId: ctx.actor.userId, refundedAt: ctx.now(),
  }; // biome-ignore format: a table
}
