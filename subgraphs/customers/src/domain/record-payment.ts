import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { CashRounded, PaymentReceived } from '../../../../schema/events/orders.ts';
import type { PaymentRefunded } from '../../../../schema/events/payments.ts';
import type { CustomerLedgerEntryRow } from '../rows.ts';
import { settleSalePoints } from './earn-points.ts';
import { holdFiles } from './files.ts';
import { postEntry } from './post-entry.ts';
import { lockPoints } from './post-points.ts';
import { confirmRedemption, settleRedemption } from './settle-redemption.ts';

interface Refund {
  refundId: string;
  amount: Decimal;
  currency: string;
  refundedAt: Date;
}

/** A customer's payment lowers what they owe; refunds of it that came first are posted with it. */
export async function recordPayment(tx: Tx, payment: PaymentReceived, customerId: string): Promise<void> {
  const { paymentId, orderId, invoiceId, invoiceNumber, currency, method, receivedAt } = payment;
  await lockPayment(tx, paymentId);
  const entry = {
    customerId, kind: 'PAYMENT', sourceId: paymentId, amount: decimal(payment.amount).negated(), currency, occurredAt: receivedAt,
    number: invoiceNumber, saleId: orderId ?? invoiceId, invoiceId, paymentId, method, dueDate: null,
  } as const; // biome-ignore format: a table
  await postEntry(tx, entry);
  const parked = await tx.query<Refund>(
    sql`delete from parked_refund where payment_id = ${paymentId} returning refund_id, amount, currency, refunded_at`,
  );
  for (const refund of parked) await postRefund(tx, entry, refund);
  await confirmRedemption(tx, payment, customerId);
  await settleSalePoints(tx, customerId, entry.saleId);
}

/**
 * A refund raises what the payer owes. It does not say who that is: the ledger does, by the payment. A refund whose
 * payment is not there waits for it (and for ever, if that was nobody's on file).
 */
export async function recordRefund(tx: Tx, refund: PaymentRefunded): Promise<void> {
  const { refundId, paymentId, amount, currency, refundedAt } = refund;
  await lockPayment(tx, paymentId);
  const payment = await tx.one<Paid>(
    sql`select customer_id, number, sale_id, invoice_id, payment_id, method from customer_ledger
      where kind = 'PAYMENT' and source_id = ${paymentId}`,
  );
  if (payment) {
    const told = { refundId, amount: decimal(amount), currency, refundedAt: new Date(refundedAt) };
    await postRefund(tx, payment, told);
    if (payment.method === 'LOYALTY') await settleRedemption(tx, await lockPoints(tx, payment.customerId), paymentId);
    await settleSalePoints(tx, payment.customerId, payment.saleId);
    return;
  }
  await tx.query(sql`
    insert into parked_refund (company_id, refund_id, payment_id, amount, currency, refunded_at)
    values (${companyOf(tx.ctx.actor)}, ${refundId}, ${paymentId}, ${amount}, ${currency}, ${refundedAt})
    on conflict do nothing`);
}

/** What cash left open, or took too much, because there are no coins for it: the customer owes that much less, or more. */
export async function recordRounding(tx: Tx, rounding: CashRounded): Promise<void> {
  const { customerId, roundingId, paymentId, orderId, invoiceId, currency, at } = rounding;
  if (!customerId) return;
  await postEntry(tx, {
    customerId, kind: 'ROUNDING', sourceId: roundingId, amount: decimal(rounding.amount).negated(), currency, occurredAt: at, number: null,
    saleId: orderId ?? invoiceId, invoiceId, paymentId, method: null, dueDate: null,
  }); // biome-ignore format: a table
}

type Paid = Pick<CustomerLedgerEntryRow, 'customerId' | 'number' | 'saleId' | 'invoiceId' | 'paymentId' | 'method'>;

function postRefund(tx: Tx, paid: Paid, { refundId, amount, currency, refundedAt }: Refund): Promise<void> {
  const { customerId, number, saleId, invoiceId, paymentId, method } = paid;
  return postEntry(tx, {
    customerId, kind: 'REFUND', sourceId: refundId, amount, currency, occurredAt: refundedAt.toISOString(), number, saleId, invoiceId,
    paymentId, method, dueDate: null,
  }); // biome-ignore format: a table
}

/** A payment and its refund applied at the same moment would each miss the other; so they go one after the other. */
async function lockPayment(tx: Tx, paymentId: string): Promise<void> {
  await holdFiles(tx);
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`payment ${paymentId}`}, 0))`);
}
