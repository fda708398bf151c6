import '../../../schema/events/orders.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { decimalText } from '@comptoir/kit/money';
import type { KeptReturn } from './domain/return-order.ts';
import type { RefundDueRow } from './sale-rows.ts';

/** What orders tells its neighbours of returns. */

export function saleReturned(tx: Tx, { order, saleReturn }: KeptReturn): void {
  const { id: orderId, number, shopId, customerId, currency, businessDay } = order;
  const { returnOf, invoiceId, creditNoteId, exchangeOrderId, reason, exchanged } = saleReturn;
  tx.emit('SaleReturned', {
    orderId, number, shopId, customerId, returnOf, invoiceId, creditNoteId, exchangeOrderId, reason, currency, total: decimalText(order.total),
    exchanged: decimalText(exchanged), businessDay,
  }); // biome-ignore format: a table
}

/** To payments, which gives it back once under this id. */
export function refundDue(
  tx: Tx,
  { id: refundId, paymentId, shopId, amount }: RefundDueRow,
  { reason, registerId }: { reason: string; registerId: string | null },
): EventEnvelope<'RefundDue'> {
  return tx.emit('RefundDue', { refundId, paymentId, shopId, amount: decimalText(amount), reason, registerId });
}
