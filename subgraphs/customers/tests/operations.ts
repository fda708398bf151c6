import type { TestRooms } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';

export interface Customer {
  id: string;
  number: string;
  displayName: string;
  stage: string;
  status: string;
  statusReason: string | null;
  balance: string;
  totalSpent: string;
  lastOrderAt: string | null;
  accounts: { currency: string; balance: string; totalSpent: string }[];
  addresses: { edges: { node: Address }[]; totalCount: number };
  [field: string]: unknown;
}

export interface Address {
  id: string;
  type: string;
  street: string;
  isDefault: boolean;
  isActive: boolean;
  [field: string]: unknown;
}

export interface Answer {
  customer?: Customer | null;
  address?: Address | null;
  problems: { code: string; message: string; path: string[] }[];
}

const ADDRESS = 'id type street city postalCode country isDefault isActive';
const CUSTOMER = `id number kind stage status statusReason displayName firstName lastName companyName email phone dateOfBirth preferredContact
  notes taxId registrationId language paymentTermsDays creditLimit creditAvailable overCreditLimit priceListId balance totalSpent lastOrderAt accounts { currency balance totalSpent } addresses { edges { node { ${ADDRESS} } } totalCount }`;

/** Runs `verb(input)` and gives back its payload; a GraphQL error is thrown with its code. */
export async function ask(house: TestRooms, actor: Actor, verb: string, input: object): Promise<Answer> {
  const noun = verb.endsWith('Address') ? `address { ${ADDRESS} customer { id } }` : `customer { ${CUSTOMER} }`;
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${noun} problems { code message path } } }`;
  const { data, errors } = await house.run<Record<string, Answer>>('customers', actor, source, { input });
  if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
  return data[verb] as Answer;
}

export async function customerOf(house: TestRooms, actor: Actor, id: string): Promise<Customer | null> {
  const source = `query ($id: ID!) { customer(id: $id) { ${CUSTOMER} } }`;
  const { data, errors } = await house.run<{ customer: Customer | null }>('customers', actor, source, { id });
  if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
  return data.customer;
}

/** `CODE path` of each problem, sorted. */
export function told(answer: Answer): string[] {
  return answer.problems.map((p) => `${p.code} ${p.path.join('.')}`).sort();
}
