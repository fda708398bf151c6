import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { InvoicePaymentRow, OrderRow } from '../rows.ts';
import { keepMoney, lockInvoice } from './settle.ts';

/** Money was given back: what remains of the invoice grows, and the order says so. */
export async function applyRefund(tx: Tx, { payload }: EventEnvelope<'PaymentRefunded'>): Promise<void> {
  if (payload.orderId === null) return;
  const order = await tx.one<OrderRow>(sql`select * from sale_order where id = ${payload.orderId} for update`);
  if (!order) throw new Error(`order ${payload.orderId} is not known`);
  const invoice = await lockInvoice(tx, order);
  const refund: InvoicePaymentRow = {
    id: payload.refundId,
    companyId: order.companyId,
    shopId: order.shopId,
    orderId: order.id,
    kind: 'REFUND',
    paymentId: payload.paymentId,
    method: payload.method,
    amount: decimal(payload.amount),
    tendered: null,
    change: null,
    tip: null,
    at: new Date(payload.refundedAt),
  };
  await tx.insert('invoice_payment', [refund]);
  await keepMoney(tx, order, invoice, { received: order.received, refunded: order.refunded.plus(refund.amount) });
}
