import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { customerChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { CustomerRecord } from '../rows.ts';

/** A customer's record, held until the transaction ends; refuses an id that is not the caller's to see. */
export async function lockCustomer(tx: Tx, customerId: string): Promise<CustomerRecord> {
  const row = isUuid(customerId)
    ? await tx.one<CustomerRecord>(sql`select * from customer where id = ${customerId} for update`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.customer', ['customerId'])]);
  return row;
}

/** Writes a record that the transaction holds as its next version, and tells the neighbours. */
export async function saveCustomer(tx: Tx, row: CustomerRecord): Promise<void> {
  const [saved] = await tx.query<CustomerRecord>(sql`
    update customer set kind = ${row.kind}, status = ${row.status}, status_reason = ${row.statusReason},
      first_name = ${row.firstName}, last_name = ${row.lastName}, company_name = ${row.companyName}, email = ${row.email},
      phone = ${row.phone}, date_of_birth = ${row.dateOfBirth}, preferred_contact = ${row.preferredContact},
      notes = ${row.notes}, version = version + 1, updated_at = ${tx.ctx.now()}
    where id = ${row.id} returning *`);
  if (saved) customerChanged(tx, saved);
}
