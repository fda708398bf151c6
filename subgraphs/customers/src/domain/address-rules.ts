import { clean, countryFault } from '@comptoir/kit/contact';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Problem, Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { AddressType, CustomerAddressRow, CustomerRecord } from '../rows.ts';
import { tellOfCustomer } from './save-customer.ts';
import { isLine } from './text.ts';

/** The fields of an address that a person gives; absent ones are not checked. */
export interface AddressFields {
  type?: AddressType | null;
  street?: string | null;
  city?: string | null;
  postalCode?: string | null;
  country?: string | null;
  isDefault?: boolean | null;
}

/** The input with its texts as they are kept; one that may not be empty stays empty, to be refused. */
export function cleanedAddress<Input extends AddressFields>(input: Input): Input {
  const { street, city, postalCode, country } = input;
  const needed = (text: string | null | undefined) => (text == null ? text : (clean(text) ?? ''));
  return {
    ...input,
    street: needed(street),
    city: needed(city),
    postalCode: clean(postalCode),
    country: needed(country)?.toUpperCase(),
  };
}

/** Every fault that can be told from the (cleaned) fields alone. */
export function addressFaults({ actor }: Ctx, fields: AddressFields): (Problem | false)[] {
  const line = (field: 'street' | 'city' | 'postalCode', max: number) => {
    const text = fields[field];
    return text != null && !isLine(text, max) && problem(actor, 'INVALID.text', [field], { max });
  };
  return [
    line('street', 200),
    line('city', 100),
    line('postalCode', 20),
    countryFault(actor, ['country'], fields.country),
  ];
}

/** An address in use, with its customer held until the transaction ends, so that defaults are settled one by one. */
export async function lockAddress(tx: Tx, addressId: string): Promise<CustomerAddressRow> {
  const known = isUuid(addressId) ? await lockCustomerOfAddress(tx, addressId) : null;
  const row = known
    ? await tx.one<CustomerAddressRow>(sql`select * from customer_address where id = ${addressId} and is_active`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.address', ['addressId'])]);
  return row;
}

function lockCustomerOfAddress(tx: Tx, addressId: string): Promise<{ id: string } | null> {
  return tx.one(sql`select id from customer
    where id = (select customer_id from customer_address where id = ${addressId}) for update`);
}

/**
 * Leaves each type in use with exactly one default: the wanted address of its type, else the one that is it, else the
 * oldest. The transaction holds the customer.
 */
export async function settleDefaults(tx: Tx, customerId: string, wantedId: string | null): Promise<void> {
  const chosen = sql`(select distinct on (type) id from customer_address where customer_id = ${customerId} and is_active
    order by type, (id = ${wantedId}::uuid) desc nulls last, is_default desc, id)`;
  const ids = (await tx.query<{ id: string }>(chosen)).map((row) => row.id);
  const mine = sql`customer_id = ${customerId}`;
  await tx.query(
    sql`update customer_address set is_default = false where ${mine} and is_default and id <> all(${ids}::uuid[])`,
  );
  await tx.query(sql`update customer_address set is_default = true where not is_default and id = any(${ids}::uuid[])`);
}

/** Documents show the default billing address, so the neighbours hear of a change to any of that type. */
export async function tellIfBilling(tx: Tx, customerId: string, ...types: readonly AddressType[]): Promise<void> {
  if (!types.includes('BILLING')) return;
  const saved = await tx.one<CustomerRecord>(
    sql`update customer set version = version + 1, updated_at = ${tx.ctx.now()} where id = ${customerId} returning *`,
  );
  if (saved) await tellOfCustomer(tx, saved);
}
