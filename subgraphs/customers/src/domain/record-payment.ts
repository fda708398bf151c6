import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { PaymentReceived } from '../../../../schema/events/orders.ts';
import type { PaymentRefunded } from '../../../../schema/events/payments.ts';
import { postEntry } from './post-entry.ts';

interface ParkedRefund {
  refundId: string;
  amount: Decimal;
  currency: string;
  refundedAt: Date;
}

/** A customer's payment lowers what they owe; refunds of it that came first are posted with it. */
export async function recordPayment(tx: Tx, payment: PaymentReceived, customerId: string): Promise<void> {
  const { paymentId, currency } = payment;
  await lockPayment(tx, paymentId);
  const amount = decimal(payment.amount).negated();
  await postEntry(tx, {
    customerId,
    kind: 'PAYMENT',
    sourceId: paymentId,
    amount,
    currency,
    occurredAt: payment.receivedAt,
  });
  const parked = await tx.query<ParkedRefund>(
    sql`delete from parked_refund where payment_id = ${paymentId} returning refund_id, amount, currency, refunded_at`,
  );
  for (const refund of parked) {
    await postEntry(tx, {
      customerId,
      kind: 'REFUND',
      sourceId: refund.refundId,
      amount: refund.amount,
      currency: refund.currency,
      occurredAt: refund.refundedAt.toISOString(),
    });
  }
}

/**
 * A refund raises what the payer owes. It does not say who that is: the ledger does, by the payment. A refund whose
 * payment is not there waits for it (and for ever, if that was nobody's on file).
 */
export async function recordRefund(tx: Tx, refund: PaymentRefunded): Promise<void> {
  const { refundId, paymentId, amount, currency, refundedAt } = refund;
  await lockPayment(tx, paymentId);
  const payment = await tx.one<{ customerId: string }>(
    sql`select customer_id from customer_ledger where kind = 'PAYMENT' and source_id = ${paymentId}`,
  );
  if (payment) {
    const { customerId } = payment;
    await postEntry(tx, {
      customerId,
      kind: 'REFUND',
      sourceId: refundId,
      amount: decimal(amount),
      currency,
      occurredAt: refundedAt,
    });
  } else {
    await tx.query(sql`
      insert into parked_refund (company_id, refund_id, payment_id, amount, currency, refunded_at)
      values (${companyOf(tx.ctx.actor)}, ${refundId}, ${paymentId}, ${amount}, ${currency}, ${refundedAt})
      on conflict do nothing`);
  }
}

/** A payment and its refund applied at the same moment would each miss the other; so they go one after the other. */
async function lockPayment(tx: Tx, paymentId: string): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`payment ${paymentId}`}, 0))`);
}
