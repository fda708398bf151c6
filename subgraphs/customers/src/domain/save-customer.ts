import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { BillingAddress } from '../../../../schema/events/customers.ts';
import { customerChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { CustomerRecord } from '../rows.ts';
import { holdFiles, rootOf } from './files.ts';

/**
 * A customer's record, held until the transaction ends; of a file that was merged, its root's. Refuses an id that is not the
 * caller's to see.
 */
export async function lockCustomer(tx: Tx, customerId: string): Promise<CustomerRecord> {
  if (isUuid(customerId)) {
    await holdFiles(tx);
    const id = rootOf(sql`${customerId}::uuid`);
    const row = await tx.one<CustomerRecord>(sql`select * from customer where id = ${id} for update`);
    if (row) return row;
  }
  throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.customer', ['customerId'])]);
}

/** Writes a record that the transaction holds as its next version, and tells the neighbours. */
export async function saveCustomer(tx: Tx, row: CustomerRecord): Promise<void> {
  const [saved] = await tx.query<CustomerRecord>(sql`
    update customer set kind = ${row.kind}, status = ${row.status}, status_reason = ${row.statusReason},
      first_name = ${row.firstName}, last_name = ${row.lastName}, company_name = ${row.companyName}, email = ${row.email},
      phone = ${row.phone}, date_of_birth = ${row.dateOfBirth}, preferred_contact = ${row.preferredContact},
      notes = ${row.notes}, tax_id = ${row.taxId}, registration_id = ${row.registrationId}, language = ${row.language},
      payment_terms_days = ${row.paymentTermsDays}, credit_limit = ${row.creditLimit}, price_list_id = ${row.priceListId},
      version = ${row.version + 1}, updated_at = ${tx.ctx.now()}
    where id = ${row.id} returning *`);
  if (saved) await tellOfCustomer(tx, saved);
}

/** Tells the neighbours what a customer is now, under each id that stands for them. */
export async function tellOfCustomer(tx: Tx, row: CustomerRecord): Promise<void> {
  const [billing, merged] = await Promise.all([
    tx.one<BillingAddress>(sql`select street, postal_code, city, country from customer_address
      where customer_id = ${row.id} and type = 'BILLING' and is_default`),
    tx.query<{ id: string }>(sql`select id from customer where merged_into = ${row.id} order by id`),
  ]);
  customerChanged(tx, row, billing);
  for (const { id } of merged) customerChanged(tx, { ...row, id, mergedInto: row.id }, billing);
}
