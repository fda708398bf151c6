import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { decimal } from '@comptoir/kit/money';
import type { InvoicePaymentRow } from '../rows.ts';
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
  await tx.insert('invoice_payment', [refund]);
  await keepMoney(tx, payable, { refunded: accountOf(payable).refunded.plus(refund.amount) });
}
