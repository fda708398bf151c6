import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { holdFiles, rootOf } from './files.ts';

/** Keeps the earliest invoice and the latest order that were told, in whatever order they are told. */
export async function recordActivity(
  tx: Tx,
  customerId: string,
  told: { invoicedAt: string | null; orderedAt: string | null },
): Promise<void> {
  await holdFiles(tx);
  await tx.query(sql`
    insert into customer_activity (company_id, customer_id, first_invoiced_at, last_order_at)
    values (${companyOf(tx.ctx.actor)}, ${rootOf(sql`${customerId}::uuid`)}, ${told.invoicedAt}, ${told.orderedAt})
    on conflict (company_id, customer_id) do update set
      first_invoiced_at = least(customer_activity.first_invoiced_at, excluded.first_invoiced_at),
      last_order_at = greatest(customer_activity.last_order_at, excluded.last_order_at)`);
}
