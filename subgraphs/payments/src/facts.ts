import '../../../schema/events/payments.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { decimalText } from '@comptoir/kit/money';
import type { PaymentRefundRow, PaymentRow } from './rows.ts';

/** What payments tells its neighbours: money was given back. */
export function paymentRefunded(tx: Tx, payment: PaymentRow, refund: PaymentRefundRow): EventEnvelope {
  const { orderId, invoiceId, shopId, method, currency } = payment;
  return tx.emit('PaymentRefunded', {
    refundId: refund.id, paymentId: payment.id, orderId, invoiceId, shopId, method, currency, amount: decimalText(refund.amount),
    reason: refund.reason, refundedAt: refund.refundedAt.toISOString(),
  }); // biome-ignore format: a table
}
