import { type Actor, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import { type Ctx, read } from '@comptoir/kit/context';
import type { Queryable } from '@comptoir/kit/database';
import { type Fault, idFault, type Path } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import { problem } from '../problems.ts';
import type { Buyer, Recipient } from '../rows.ts';
import type { Buying } from './list-prices.ts';

/** Who is named as a customer; null is nobody, or somebody who cannot be looked up because customers is away. */
export interface FoundCustomer {
  customer: Buyer | null;
  /** True when customers answered that there is no such customer. */
  isUnknown: boolean;
}

const NOBODY: FoundCustomer = { customer: null, isUnknown: false };

/**
 * A customer, from what customers told; one it made this very moment is asked of it. If it is away, a document may name
 * somebody who is not known here yet: a till that was offline sells to them all the same.
 * @param rows inside a transaction, that transaction
 */
export async function findCustomer(ctx: Ctx, rows: Queryable, id: string | null | undefined): Promise<FoundCustomer> {
  if (id == null || !isUuid(id)) return NOBODY;
  const [known] = await rows.query<Buyer>(sql`select * from order_customer where id = ${id}`);
  if (known) return { customer: known, isUnknown: false };
  return (await askCustomers(ctx, id)) ?? NOBODY;
}

/** Rows read outside a transaction. */
export function rowsOf(ctx: Ctx): Queryable {
  return { query: (statement) => read(ctx, statement) };
}

/** Who buys, as far as prices depend on it. */
export function buyingOf(customerId: string | null | undefined, { customer }: FoundCustomer): Buying {
  return { customerId, priceListId: customer?.priceListId };
}

/** What is wrong with naming a customer on something that is sold. */
export function customerFaults(
  actor: Actor,
  id: string | null | undefined,
  { customer, isUnknown }: FoundCustomer,
  path: Path = ['customerId'],
): Fault[] {
  return [
    idFault(actor, path, id),
    isUnknown && problem(actor, 'NOT_FOUND.customer', path),
    customer?.status === 'BLOCKED' && problem(actor, 'CUSTOMER_BLOCKED', path, { name: customer.displayName }),
  ];
}

/** How a document names a customer, as they are now. */
export function recipientOf(customer: Buyer | null): Recipient | null {
  if (!customer) return null;
  const { displayName: name, kind, email, taxId, registrationId, language, billingAddress } = customer;
  return { name, kind, email, taxId, registrationId, language, billingAddress };
}

const CUSTOMERS = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Customer { id displayName kind status email taxId registrationId language paymentTermsDays creditLimit priceListId
      addresses(first: 200) { edges { node { type isDefault street postalCode city country } } } }
  }
}`);

type Address = {
  type: string;
  isDefault: boolean;
  street: string;
  postalCode: string | null;
  city: string;
  country: string;
};
type Asked = Omit<Buyer, 'creditLimit' | 'billingAddress'> & {
  creditLimit: string | null;
  addresses: { edges: { node: Address }[] };
}; // biome-ignore format: a table

/** Null when customers does not answer. A till may sell to whom its user may not look up, so it asks as the system. */
async function askCustomers(ctx: Ctx, id: string): Promise<FoundCustomer | null> {
  const { actor } = ctx;
  const asking = { ...systemActor(actor.companyId ?? '', actor.correlationId), currency: actor.currency };
  const variables = { representations: [{ __typename: 'Customer', id }] };
  const answer = await ask<{ _entities: (Asked | null)[] }>(ctx, 'customers', {
    document: CUSTOMERS,
    variables,
    actor: asking,
  });
  if (!answer) return null;
  const [found] = answer._entities;
  if (!found) return { customer: null, isUnknown: true };
  const { addresses, creditLimit, ...customer } = found;
  const billing = addresses.edges.map(({ node }) => node).find((a) => a.type === 'BILLING' && a.isDefault);
  const billingAddress = billing && {
    street: billing.street,
    postalCode: billing.postalCode,
    city: billing.city,
    country: billing.country,
  };
  return {
    customer: {
      ...customer,
      billingAddress: billingAddress ?? null,
      creditLimit: creditLimit === null ? null : decimal(creditLimit),
    },
    isUnknown: false,
  };
}
