import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type Decimal, decimal, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { cashRounded } from '../facts.ts';
import type { InvoicePaymentRow } from '../invoice-rows.ts';
import { roundingFacts, roundingOf } from './cash-rounding.ts';
import { accountOf, documentOf, keepMoney, lockPayable } from './settle.ts';

/** Money was given back: what remains of the invoice grows, and the order says so. */
export async function applyRefund(tx: Tx, { payload }: EventEnvelope<'PaymentRefunded'>): Promise<void> {
  const { refundId, paymentId, orderId, invoiceId, method } = payload;
  if (orderId === null && invoiceId === null) return;
  const payable = await lockPayable(tx, orderId === null ? { invoiceId } : { orderId });
  const { order, invoice } = payable;
  const { companyId, shopId } = documentOf(payable);
  const refund: InvoicePaymentRow = {
    id: refundId, companyId, shopId, orderId: order?.id ?? null, invoiceId: invoice?.id ?? null, kind: 'REFUND', paymentId, method,
    amount: decimal(payload.amount), tendered: null, change: null, tip: null, at: new Date(payload.refundedAt),
  }; // biome-ignore format: a table
  const account = accountOf(payable);
  // A payment that is given back in full rounds nothing any more; as long as some of it is kept, so is what it rounded.
  const rounded = (await isWholeRefund(tx, refund)) ? await roundingOf(tx, paymentId) : ZERO;
  const roundings = roundingFacts({ ...refund, kind: 'PAYMENT', paymentId, method }, rounded.negated());
  await tx.insert('invoice_payment', [refund, ...roundings]);
  await keepMoney(tx, payable, {
    refunded: account.refunded.plus(refund.amount),
    cashRounded: account.cashRounded.minus(rounded),
  });
  for (const rounding of roundings) cashRounded(tx, documentOf(payable), rounding);
}

async function isWholeRefund(tx: Tx, { paymentId, amount }: InvoicePaymentRow): Promise<boolean> {
  const found = await tx.one<{ left: Decimal | null }>(sql`
    select (select amount from invoice_payment where payment_id = ${paymentId} and kind = 'PAYMENT')
      - coalesce((select sum(amount) from invoice_payment where payment_id = ${paymentId} and kind = 'REFUND'), 0) as left`);
  return !found?.left || amount.gte(found.left);
}
