import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { AdvanceApplied } from '../../../../schema/events/orders.ts';
import { settleSalePoints } from './earn-points.ts';
import { holdFiles } from './files.ts';

/** A sale was paid from the customer's advance: they owe as much as before, but it earns points. */
export async function recordAdvance(tx: Tx, use: AdvanceApplied): Promise<void> {
  const { applicationId, customerId, orderId, invoiceId, currency, amount, at } = use;
  const saleId = orderId ?? invoiceId;
  await holdFiles(tx);
  await tx.query(sql`
    insert into customer_advance_use (id, company_id, customer_id, sale_id, currency, amount, occurred_at)
    values (${applicationId}, ${companyOf(tx.ctx.actor)}, ${customerId}, ${saleId}, ${currency}, ${amount}, ${at})
    on conflict do nothing`);
  await settleSalePoints(tx, customerId, saleId);
}
