import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import { intoDays } from './into-days.ts';

/**
 * Records money that orders received, under the id it was received with, and in the session that its register has open; a
 * payment that a provider was asked for is completed by it. The only writer of money received. Sent with the commit, so that the company's counter is locked within PostgreSQL only.
 */
export async function keepPayment(tx: Tx, event: EventEnvelope<'PaymentReceived'>): Promise<void> {
  const { companyId, payload: p } = event;
  tx.atCommit(sql`
    with counter as (
      insert into payment_counter (company_id, value) values (${companyId}, 1)
      on conflict (company_id) do update set value = payment_counter.value + 1 returning value::text as value),
    place as (select session_id from register where id = ${p.registerId} for share),
    kept as (insert into payment as known (id, company_id, shop_id, number, method, amount, tendered, change, tip, currency, reference, order_id, invoice_id,
      customer_id, register_id, session_id, user_id,
      business_day, received_at)
    select ${p.paymentId}, ${companyId}, ${p.shopId}, 'P-' || lpad(value, greatest(6, length(value)), '0'), ${p.method}, ${p.amount},
      ${p.tendered}, ${p.change}, ${p.tip}, ${p.currency}, ${p.reference}, ${p.orderId}, ${p.invoiceId}, ${p.customerId}, ${p.registerId},
      (select session_id from place), ${event.userId}, ${p.businessDay}, ${p.receivedAt}
    from counter
    on conflict (id) do update set status = 'COMPLETED', order_id = excluded.order_id, invoice_id = excluded.invoice_id,
      customer_id = excluded.customer_id, reference = excluded.reference, session_id = excluded.session_id, business_day = excluded.business_day,
      received_at = excluded.received_at
    where known.status in ('PENDING', 'FAILED') returning *)
    ${intoDays(sql`select shop_id, business_day, currency, method, company_id, amount, coalesce(tip, 0), 0, 1, 0 from kept`)}`);
}

/** Money that came before the invoice is found from the invoice as well. */
export async function keepInvoicedOrder(tx: Tx, event: EventEnvelope<'InvoiceValidated'>): Promise<void> {
  const { companyId, payload } = event;
  if (payload.orderId === null) return;
  tx.atCommit(sql`insert into invoiced_order (invoice_id, company_id, shop_id, order_id)
    values (${payload.invoiceId}, ${companyId}, ${payload.shopId}, ${payload.orderId}) on conflict do nothing`);
}
