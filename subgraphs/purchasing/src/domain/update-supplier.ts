import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { supplierChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { SupplierRecord } from '../rows.ts';
import { cleaned, faultsOf, type SupplierFields } from './supplier-rules.ts';

export interface UpdateSupplierInput extends SupplierFields {
  supplierId: string;
  active?: boolean | null;
  idempotencyKey?: string | null;
}

/** Changes the fields that are given; an explicit null (or an empty text) empties those that may be empty. */
export async function updateSupplier(ctx: Ctx, given: UpdateSupplierInput): Promise<{ supplierId: string }> {
  const input = cleaned(given);
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey), ...faultsOf(ctx, input)]);
  return writeOnce(ctx, 'updateSupplier', withEmptied(input), async (tx) => {
    const row = await lockSupplier(tx, input.supplierId);
    const next = changed(row, input);
    await tx.query(sql`
      update supplier set name = ${next.name}, contact_name = ${next.contactName}, email = ${next.email}, phone = ${next.phone},
        street = ${next.street}, postal_code = ${next.postalCode}, city = ${next.city}, country = ${next.country}, tax_id = ${next.taxId},
        payment_terms_days = ${next.paymentTermsDays}, notes = ${next.notes}, active = ${next.active}, version = ${next.version},
        updated_at = ${ctx.now()}
      where id = ${row.id}`);
    supplierChanged(tx, next);
    return { supplierId: row.id };
  });
}

/** A supplier's row, held until the transaction ends. */
async function lockSupplier(tx: Tx, supplierId: string): Promise<SupplierRecord> {
  const row = isUuid(supplierId)
    ? await tx.one<SupplierRecord>(sql`select * from supplier where id = ${supplierId} for update`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.supplier', ['supplierId'])]);
  return row;
}

/** Idempotency takes an absent field for a null one; here the two ask for different things. */
function withEmptied(input: UpdateSupplierInput): UpdateSupplierInput & { emptied: string[] } {
  const emptied = Object.entries(input).flatMap(([field, value]) => (value === null ? [field] : []));
  return { ...input, emptied: emptied.sort() };
}

function changed(row: SupplierRecord, fields: UpdateSupplierInput): SupplierRecord {
  const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    ...row,
    name: fields.name ?? row.name,
    contactName: given(fields.contactName, row.contactName),
    email: given(fields.email, row.email),
    phone: given(fields.phone, row.phone),
    street: given(fields.street, row.street),
    postalCode: given(fields.postalCode, row.postalCode),
    city: given(fields.city, row.city),
    country: given(fields.country, row.country),
    taxId: given(fields.taxId, row.taxId),
    paymentTermsDays: fields.paymentTermsDays ?? row.paymentTermsDays,
    notes: given(fields.notes, row.notes),
    active: fields.active ?? row.active,
    version: row.version + 1,
  };
}
