import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { decimal } from '@comptoir/kit/money';
import { cashRounded } from '../facts.ts';
import type { InvoicePaymentRow } from '../rows.ts';
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
  // A payment that is given back rounds nothing any more.
  const rounded = await roundingOf(tx, paymentId);
  const roundings = roundingFacts({ ...refund, kind: 'PAYMENT', paymentId, method }, rounded.negated());
  await tx.insert('invoice_payment', [refund, ...roundings]);
  await keepMoney(tx, payable, {
    refunded: account.refunded.plus(refund.amount),
    cashRounded: account.cashRounded.minus(rounded),
  });
  for (const rounding of roundings) cashRounded(tx, documentOf(payable), rounding);
}
