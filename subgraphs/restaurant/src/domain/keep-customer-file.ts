import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { CustomerChanged } from '../../../../schema/events/customers.ts';

/** Keeps what a customer's reservations are found by when files were merged; the newest version stands. */
export async function keepCustomerFile(tx: Tx, { customerId, mergedInto, version }: CustomerChanged): Promise<void> {
  await tx.query(sql`
    insert into customer_file (id, company_id, merged_into, version) values (${customerId}, ${companyOf(tx.ctx.actor)}, ${mergedInto}, ${version})
    on conflict (id) do update set merged_into = excluded.merged_into, version = excluded.version
    where customer_file.version < excluded.version`);
}
