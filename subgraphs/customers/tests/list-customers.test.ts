import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customers } from '../src/subgraph.ts';
import { bookkeeper } from './events.ts';
import { ask } from './operations.ts';

let house: TestRooms;
const owner = testActor();

beforeAll(async () => {
  house = await openRooms([customers]);
});
afterAll(() => house.close());

const LIST = `query ($first: Int, $after: String, $search: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
  customers(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {
    edges { cursor node { id displayName stage status balance totalSpent lastOrderAt accounts { currency }
      addresses { edges { node { id isDefault customer { displayName } } } } } }
    pageInfo { hasNextPage endCursor } totalCount } }`;

interface List {
  customers: {
    edges: { node: { displayName: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
}

const list = async (variables: object, actor = owner) => {
  const { data, errors } = await house.run<List>('customers', actor, LIST, { ...variables });
  if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
  return { ...data.customers, names: data.customers.edges.map((e) => e.node.displayName) };
};
const create = async (input: object, actor = owner) => (await ask(house, actor, 'createCustomer', input)).customer;

test('search finds by any name, company, e-mail, number and the digits of a phone', async () => {
  const ada = await create({
    firstName: 'Ada',
    lastName: 'Lovelace',
    phone: '+33 6 12 34 56 78',
    email: 'ada@engines.example',
  });
  await create({ companyName: 'Café 100% Bio', kind: 'BUSINESS', firstName: 'Zoë', phone: '(555) 010-99' });
  const found = async (search: string) => (await list({ search })).names;
  for (const search of [
    'ada',
    'LOVE',
    'lovelace ada',
    'engines.ex',
    ada?.number ?? '',
    '06 12 34',
    '612345678',
    '+33612',
    ' Ada ',
  ]) {
    expect(await found(search)).toEqual(['Ada Lovelace']);
  }
  for (const search of ['zoe\u0308', 'ZOE', 'cafe', '100%', 'bio', '555-010', '5550109'])
    expect(await found(search)).toEqual(['Café 100% Bio']);
  for (const search of ['ada bio', '1_0', '%%', '\u0000', '\ud800', '99999', 'x'.repeat(5_000)])
    expect(await found(search)).toEqual([]);
  expect((await list({ search: '  ' })).totalCount).toBe(2);
  expect(await list({ search: 'ada' }, testActor())).toMatchObject({ names: [], totalCount: 0 });
});

test('filters by kind, stage and status narrow together', async () => {
  const actor = testActor();
  const vip = await create({ lastName: 'Vip', kind: 'VIP' }, actor);
  const firm = await create({ companyName: 'Firm', kind: 'BUSINESS' }, actor);
  await create({ lastName: 'Person' }, actor);
  await ask(house, actor, 'setCustomerStatus', { customerId: firm?.id, status: 'BLOCKED', reason: 'Debt' });
  await house.bus.publish([invoiceOf(actor, vip?.id ?? '')]);
  await house.settle();
  const named = async (filter: object) => (await list({ filter }, actor)).names;
  expect(await named({ kind: 'BUSINESS' })).toEqual(['Firm']);
  expect(await named({ status: 'ACTIVE' })).toEqual(['Person', 'Vip']);
  expect(await named({ stage: 'CUSTOMER' })).toEqual(['Vip']);
  expect(await named({ stage: 'PROSPECT' })).toEqual(['Firm', 'Person']);
  expect(await list({ filter: { stage: 'PROSPECT', status: 'BLOCKED' } }, actor)).toMatchObject({
    names: ['Firm'],
    totalCount: 1,
  });
});

test('pages follow one another by name, also among equal names; nonsense is refused', async () => {
  const actor = testActor();
  for (const lastName of ['C', 'A', 'B', 'B', 'B']) await create({ lastName }, actor);
  const names: string[] = [];
  let after: string | undefined;
  do {
    const next = await list({ first: 2, after }, actor);
    expect(next.totalCount).toBe(5);
    names.push(...next.names);
    after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : undefined;
  } while (after);
  expect(names).toEqual(['A', 'B', 'B', 'B', 'C']);
  for (const variables of [{ first: 201 }, { first: -1 }, { after: 'x' }]) {
    await expect(list(variables, actor)).rejects.toThrow('BAD_REQUEST');
  }
});

test('filters by what is owed, and sorts by what clients want first, page after page', async () => {
  const actor = testActor();
  const books = bookkeeper(actor);
  const ids: string[] = [];
  for (const lastName of ['A', 'B', 'C', 'D']) ids.push((await create({ lastName }, actor))?.id ?? '');
  const [owes, owesMore, paidAhead] = ids as [string, string, string];
  await house.bus.publish([
    books.invoice({ customerId: owes, total: '10', validatedAt: '2026-03-03T10:00:00.000Z' }),
    books.invoice({ customerId: owesMore, total: '20', validatedAt: '2026-03-01T10:00:00.000Z' }),
    books.invoice({ customerId: paidAhead, total: '99', validatedAt: '2026-03-02T10:00:00.000Z' }),
    books.payment({ customerId: paidAhead, amount: '100' }),
    books.invoice({ customerId: ids[3], total: '1000', currency: 'USD', orderId: null }),
  ]);
  await house.settle();
  const named = async (variables: object) => (await list(variables, actor)).names.join('');
  expect(await named({ filter: { balance: 'OWING' } })).toBe('AB');
  expect(await named({ filter: { balance: 'IN_CREDIT' } })).toBe('C');
  expect(await named({ filter: { balance: 'SETTLED' } })).toBe('D');
  const sorted = {
    NAME: 'ABCD',
    NUMBER: 'ABCD',
    NEWEST: 'DCBA',
    BALANCE: 'BADC',
    TOTAL_SPENT: 'CBAD',
    LAST_ORDER: 'ACBD',
  };
  for (const [orderBy, names] of Object.entries(sorted)) {
    const paged: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const next = await list({ first: 1, after, orderBy }, actor);
      paged.push(...next.names);
      [after, more] = [next.pageInfo.endCursor, next.pageInfo.hasNextPage];
    }
    expect([orderBy, paged.join('')]).toEqual([orderBy, names]);
  }
});

test('fifty customers with accounts and addresses take as many statements as two', async () => {
  const actor = testActor();
  for (let i = 0; i < 50; i++) {
    const customer = await create({ lastName: `N${i}` }, actor);
    await ask(house, actor, 'addCustomerAddress', {
      customerId: customer?.id, type: 'HOME', street: 'S', city: 'C', country: 'FR',
    }); // biome-ignore format: a record
    await house.bus.publish([invoiceOf(actor, customer?.id ?? '')]);
  }
  await house.settle();
  const count = (first: number) =>
    house.costOf(async () => expect((await list({ first }, actor)).edges).toHaveLength(first));
  const two = await count(2);
  expect(await count(50)).toBe(two);
  expect(two).toBeLessThanOrEqual(5);
});

const invoiceOf = (actor: typeof owner, customerId: string) => bookkeeper(actor).invoice({ customerId, total: '12' });
