import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import {
  type AddressFields,
  addressFaults,
  cleanedAddress,
  lockAddress,
  settleDefaults,
  tellIfBilling,
} from './address-rules.ts';

export interface UpdateCustomerAddressInput extends AddressFields {
  addressId: string;
  idempotencyKey?: string | null;
}

/** Changes the fields that are given. One that changes its type is the default there only if it is the first or asked to be. */
export async function updateCustomerAddress(
  ctx: Ctx,
  given: UpdateCustomerAddressInput,
): Promise<{ addressId: string }> {
  const input = cleanedAddress(given);
  refuseIfAny(addressFaults(ctx, input));
  // Idempotency takes an absent field for a null one; here the two ask for different things.
  const content = { ...input, emptied: input.postalCode === null };
  return writeOnce(ctx, 'updateCustomerAddress', content, async (tx) => {
    const row = await lockAddress(tx, input.addressId);
    const type = input.type ?? row.type;
    const staysDefault = row.isDefault && type === row.type;
    refuseIfAny([
      staysDefault && input.isDefault === false && problem(ctx.actor, 'ILLEGAL_STATE.default', ['isDefault']),
    ]);
    await tx.query(sql`
      update customer_address set type = ${type}, street = ${input.street ?? row.street}, city = ${input.city ?? row.city},
        postal_code = ${input.postalCode === undefined ? row.postalCode : input.postalCode},
        country = ${input.country ?? row.country}, is_default = ${staysDefault}, updated_at = ${ctx.now()}
      where id = ${row.id}`);
    await settleDefaults(tx, row.customerId, input.isDefault ? row.id : null);
    await tellIfBilling(tx, row.customerId, row.type, type);
    return { addressId: row.id };
  });
}
