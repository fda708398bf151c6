import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { AddressType } from '../rows.ts';
import { type AddressFields, addressFaults, cleanedAddress, settleDefaults, tellIfBilling } from './address-rules.ts';
import { lockCustomer } from './save-customer.ts';

export interface AddCustomerAddressInput extends AddressFields {
  customerId: string;
  type: AddressType;
  street: string;
  city: string;
  country: string;
  idempotencyKey?: string | null;
}

const MAX_ADDRESSES = 50;

/** Adds an address; the first of its type becomes the default. */
export async function addCustomerAddress(ctx: Ctx, given: AddCustomerAddressInput): Promise<{ addressId: string }> {
  const input = cleanedAddress(given);
  refuseIfAny(addressFaults(ctx, input));
  return writeOnce(ctx, 'addCustomerAddress', input, async (tx) => {
    const { id: customerId } = await lockCustomer(tx, input.customerId);
    await refuseTooMany(tx, customerId);
    const [addressId, at] = [newId(), ctx.now()];
    await tx.query(sql`
      insert into customer_address (id, company_id, customer_id, type, street, city, postal_code, country, created_at, updated_at)
      values (${addressId}, ${companyOf(ctx.actor)}, ${customerId}, ${input.type}, ${input.street}, ${input.city},
        ${input.postalCode}, ${input.country}, ${at}, ${at})`);
    await settleDefaults(tx, customerId, input.isDefault ? addressId : null);
    await tellIfBilling(tx, customerId, input.type);
    return { addressId };
  });
}

async function refuseTooMany(tx: Tx, customerId: string): Promise<void> {
  const found = await tx.one<{ n: number }>(
    sql`select count(*)::int as n from customer_address where customer_id = ${customerId} and is_active`,
  );
  if ((found?.n ?? 0) >= MAX_ADDRESSES)
    throw new Refusal([problem(tx.ctx.actor, 'TOO_MUCH.addresses', ['customerId'], { max: MAX_ADDRESSES })]);
}
