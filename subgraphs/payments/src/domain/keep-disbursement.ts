import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';

/** A supplier was paid, or gave it back: each event is a fact of its own, also of the same payment. */
export async function keepDisbursement(tx: Tx, event: EventEnvelope<'SupplierPaymentMade'>): Promise<void> {
  const { id, companyId, payload: p } = event;
  tx.atCommit(sql`insert into disbursement (id, payment_id, company_id, shop_id, number, supplier_id, invoice_id, method, currency, amount,
      business_day, paid_at)
    values (${id}, ${p.paymentId}, ${companyId}, ${p.shopId}, ${p.number}, ${p.supplierId}, ${p.invoiceId}, ${p.method}, ${p.currency}, ${p.amount},
      ${p.businessDay}, ${p.paidAt}) on conflict do nothing`);
}
