import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { CustomerRecord } from '../rows.ts';
import { settleDefaults } from './address-rules.ts';
import { holdFilesAlone } from './files.ts';
import { mergePoints } from './post-points.ts';
import { saveCustomer } from './save-customer.ts';

export interface MergeCustomersInput {
  customerId: string;
  mergedId: string;
  idempotencyKey?: string | null;
}

/**
 * Two files were one customer: the one is merged into the other, for good. What was told of it stays on it and is read with
 * its root from then on; sums, lots of points and addresses in use move there. Its id goes on standing for the customer.
 */
export async function mergeCustomers(ctx: Ctx, input: MergeCustomersInput): Promise<{ customerId: string }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'mergeCustomers', input, async (tx) => {
    await holdFilesAlone(tx);
    const [root, merged] = await lockBoth(tx, input);
    await tx.query(
      sql`update customer set merged_into = ${root.id} where id = ${merged.id} or merged_into = ${merged.id}`,
    );
    await tx.insert('customer_merge', [
      {
        mergedId: merged.id,
        companyId: companyOf(ctx.actor),
        customerId: root.id,
        userId: ctx.actor.userId,
        at: ctx.now(),
      },
    ]);
    await moveSums(tx, root.id, merged.id);
    await mergePoints(tx, root.id, merged.id);
    await tx.query(sql`
      update customer_address set customer_id = ${root.id}, is_default = false where customer_id = ${merged.id} and is_active`);
    await settleDefaults(tx, root.id, null);
    await tx.query(sql`delete from customer_likeness where customer_id = ${merged.id} or other_id = ${merged.id}`);
    tx.emit('CustomerMerged', { customerId: root.id, mergedId: merged.id });
    await saveCustomer(tx, { ...filled(root, merged), version: Math.max(root.version, merged.version) });
    return { customerId: root.id };
  });
}

async function lockBoth(
  tx: Tx,
  { customerId, mergedId }: MergeCustomersInput,
): Promise<[CustomerRecord, CustomerRecord]> {
  const { actor } = tx.ctx;
  const ids = [customerId, mergedId].filter(isUuid);
  const rows = await tx.query<CustomerRecord>(
    sql`select * from customer where id = any(${ids}::uuid[]) order by id for update`,
  );
  const [root, merged] = [customerId, mergedId].map((id) => rows.find((row) => row.id === id.toLowerCase()));
  refuseIfAny([
    !root && problem(actor, 'NOT_FOUND.customer', ['customerId']),
    !merged && problem(actor, 'NOT_FOUND.customer', ['mergedId']),
  ]);
  const [kept, gone] = [root as CustomerRecord, merged as CustomerRecord];
  refuseIfAny([
    kept.id === gone.id && problem(actor, 'INVALID.sameCustomer', ['mergedId']),
    kept.mergedInto !== null && problem(actor, 'ILLEGAL_STATE.merged', ['customerId'], { number: kept.number }),
    gone.mergedInto !== null && problem(actor, 'ILLEGAL_STATE.merged', ['mergedId'], { number: gone.number }),
  ]);
  return [kept, gone];
}

async function moveSums(tx: Tx, rootId: string, mergedId: string): Promise<void> {
  await tx.query(sql`
    insert into customer_account (company_id, customer_id, currency, balance, total_spent)
    select company_id, ${rootId}, currency, balance, total_spent from customer_account where customer_id = ${mergedId}
    on conflict (company_id, customer_id, currency) do update set balance = customer_account.balance + excluded.balance,
      total_spent = customer_account.total_spent + excluded.total_spent`);
  await tx.query(sql`update customer_account set balance = 0, total_spent = 0 where customer_id = ${mergedId}`);
  await tx.query(sql`
    insert into customer_activity (company_id, customer_id, first_invoiced_at, last_order_at)
    select company_id, ${rootId}, first_invoiced_at, last_order_at from customer_activity where customer_id = ${mergedId}
    on conflict (company_id, customer_id) do update set
      first_invoiced_at = least(customer_activity.first_invoiced_at, excluded.first_invoiced_at),
      last_order_at = greatest(customer_activity.last_order_at, excluded.last_order_at)`);
}

/** What the root does not say is taken from the other; a block of either stands, so that merging is no way around one. */
function filled(root: CustomerRecord, merged: CustomerRecord): CustomerRecord {
  const blocked = [root, merged].find((row) => row.status === 'BLOCKED') ?? root;
  return {
    ...root,
    status: blocked.status,
    statusReason: blocked.statusReason,
    firstName: root.firstName ?? merged.firstName,
    lastName: root.lastName ?? merged.lastName,
    companyName: root.companyName ?? merged.companyName,
    email: root.email ?? merged.email,
    phone: root.phone ?? merged.phone,
    dateOfBirth: root.dateOfBirth ?? merged.dateOfBirth,
    preferredContact: root.preferredContact ?? merged.preferredContact,
    notes: root.notes ?? merged.notes,
    taxId: root.taxId ?? merged.taxId,
    registrationId: root.registrationId ?? merged.registrationId,
    language: root.language ?? merged.language,
    paymentTermsDays: root.paymentTermsDays ?? merged.paymentTermsDays,
    creditLimit: root.creditLimit ?? merged.creditLimit,
    priceListId: root.priceListId ?? merged.priceListId,
  };
}
