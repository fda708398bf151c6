import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { CustomerRecord } from '../rows.ts';
import { type CustomerFields, cleaned, faultsOf, namesFault, termsFaults } from './customer-rules.ts';
import { lockCustomer, saveCustomer } from './save-customer.ts';

export interface UpdateCustomerInput extends CustomerFields {
  customerId: string;
  idempotencyKey?: string | null;
}

/** Changes the fields that are given; an explicit null (or an empty text) empties those that may be empty. */
export async function updateCustomer(ctx: Ctx, given: UpdateCustomerInput): Promise<{ customerId: string }> {
  const input = cleaned(given);
  const faults = faultsOf(ctx, input);
  return writeOnce(ctx, 'updateCustomer', withNulls(input), async (tx) => {
    const row = await lockCustomer(tx, input.customerId);
    const next = changed(row, input);
    refuseIfAny([namesFault(ctx, next), ...faults, ...(await termsFaults(tx, row, next))]);
    await saveCustomer(tx, next);
    return { customerId: next.id };
  });
}

/** A record with the fields that are given; null empties, an absent one leaves. */
export function changed(row: CustomerRecord, fields: CustomerFields): CustomerRecord {
  const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    ...row,
    kind: fields.kind ?? row.kind,
    firstName: given(fields.firstName, row.firstName),
    lastName: given(fields.lastName, row.lastName),
    companyName: given(fields.companyName, row.companyName),
    email: given(fields.email, row.email),
    phone: given(fields.phone, row.phone),
    dateOfBirth: given(fields.dateOfBirth, row.dateOfBirth),
    preferredContact: given(fields.preferredContact, row.preferredContact),
    notes: given(fields.notes, row.notes),
    taxId: given(fields.taxId, row.taxId),
    registrationId: given(fields.registrationId, row.registrationId),
    language: given(fields.language, row.language),
    paymentTermsDays: given(fields.paymentTermsDays, row.paymentTermsDays),
    creditLimit: given(fields.creditLimit, row.creditLimit),
    priceListId: given(fields.priceListId, row.priceListId),
  };
}

/** Idempotency takes an absent field for a null one; here the two ask for different things. */
function withNulls(input: UpdateCustomerInput): UpdateCustomerInput & { emptied: string[] } {
  const emptied = Object.entries(input).filter(([, value]) => value === null);
  return { ...input, emptied: emptied.map(([field]) => field).sort() };
}
