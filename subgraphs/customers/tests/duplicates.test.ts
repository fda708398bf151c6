import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customers } from '../src/subgraph.ts';
import { ask } from './operations.ts';

let house: TestRooms;

beforeAll(async () => {
  house = await openRooms([customers]);
});
afterAll(() => house.close());

const create = async (actor: ReturnType<typeof testActor>, input: object) =>
  (await ask(house, actor, 'createCustomer', input)).customer?.id ?? '';
const LIST = `query ($first: Int, $after: String, $filter: DuplicateCustomersFilter) {
  duplicateCustomers(first: $first, after: $after, filter: $filter) {
    edges { cursor node { customer { displayName } other { displayName } reasons score } } pageInfo { hasNextPage endCursor } totalCount } }`;
interface Pair {
  customer: { displayName: string };
  other: { displayName: string };
  reasons: string[];
  score: string;
}
/** `A = B REASONS` of each pair, names in the order of the alphabet. */
const pairs = async (actor: ReturnType<typeof testActor>, filter: object = {}) => {
  await house.settle();
  const { data } = await house.run<{ duplicateCustomers: { edges: { node: Pair }[]; totalCount: number } }>(
    'customers',
    actor,
    LIST,
    { filter },
  );
  const { edges, totalCount } = data.duplicateCustomers;
  expect(totalCount).toBe(edges.length);
  return edges.map(
    ({ node }) =>
      `${[node.customer, node.other]
        .map((c) => c.displayName)
        .sort()
        .join(' = ')} ${node.reasons.join('+')}`,
  );
};

test('the same e-mail, the same digits of a phone and names nearly the same are found, with the reasons, the likeliest first', async () => {
  const actor = testActor();
  const jean = await create(actor, {
    firstName: 'Jean',
    lastName: 'Dupont',
    email: 'Jean@Example.com',
    phone: '+33 6 12 34 56 78',
  });
  await create(actor, {
    firstName: 'Jean',
    lastName: 'Dupond',
    email: 'jean@example.com',
    phone: '0612 345678',
  });
  await create(actor, { firstName: 'Anna', lastName: 'Schmidt', email: 'JEAN@example.COM' });
  await create(actor, { companyName: 'Zulu & Co', kind: 'BUSINESS', phone: '(0)6 12345678' });
  await create(actor, { firstName: 'Éric', lastName: 'Müller' });
  await create(actor, { firstName: 'Eric', lastName: 'Muller' });
  await create(actor, { firstName: 'Nobody', lastName: 'Else', phone: '17 555' });
  await create(actor, { lastName: 'Other', phone: '17555' });
  expect((await pairs(actor))[0]).toBe('Jean Dupond = Jean Dupont EMAIL+PHONE+NAME');
  expect([...(await pairs(actor))].sort()).toEqual([
    'Anna Schmidt = Jean Dupond EMAIL', 'Anna Schmidt = Jean Dupont EMAIL', 'Eric Muller = Éric Müller NAME', 'Jean Dupond = Jean Dupont EMAIL+PHONE+NAME',
    'Jean Dupond = Zulu & Co PHONE', 'Jean Dupont = Zulu & Co PHONE',
  ]); // biome-ignore format: a list
  expect(await pairs(actor, { reason: 'NAME', customerId: jean })).toEqual([
    'Jean Dupond = Jean Dupont EMAIL+PHONE+NAME',
  ]);
  expect(await pairs(actor, { customerId: newId() })).toEqual([]);
  expect(await pairs(actor, { customerId: 'x' })).toEqual([]);
  expect(await pairs(testActor())).toEqual([]);
});

test('a change finds and loses duplicates; merged and told apart, they are gone', async () => {
  const actor = testActor();
  const [a, b, c] = [
    await create(actor, { lastName: 'Aaa' }),
    await create(actor, { lastName: 'Bbb' }),
    await create(actor, { lastName: 'Ccc' }),
  ];
  for (const id of [a, b, c]) await ask(house, actor, 'updateCustomer', { customerId: id, email: 'same@example.com' });
  expect(await pairs(actor)).toHaveLength(3);
  await ask(house, actor, 'updateCustomer', { customerId: c, email: null });
  expect(await pairs(actor)).toEqual(['Aaa = Bbb EMAIL']);
  await ask(house, actor, 'updateCustomer', { customerId: c, email: 'same@example.com' });
  const verb = async (name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { problems { code path } } }`;
    const { data } = await house.run<Record<string, { problems: object[] }>>('customers', actor, source, { input });
    return data[name]?.problems;
  };
  expect(await verb('dismissDuplicate', { customerId: c, otherId: a })).toEqual([]);
  expect([...(await pairs(actor))].sort()).toEqual(['Aaa = Bbb EMAIL', 'Bbb = Ccc EMAIL']);
  await ask(house, actor, 'updateCustomer', { customerId: a, notes: 'again' });
  expect(await pairs(actor)).toHaveLength(2);
  expect(await verb('mergeCustomers', { customerId: a, mergedId: b })).toEqual([]);
  expect(await pairs(actor)).toEqual([]);
  expect(await verb('dismissDuplicate', { customerId: a, otherId: a })).toEqual([
    { code: 'INVALID', path: ['input', 'otherId'] },
  ]);
  expect(await verb('dismissDuplicate', { customerId: 'x', otherId: newId() })).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'customerId'] }, { code: 'NOT_FOUND', path: ['input', 'otherId'] },
  ]); // biome-ignore format: a list
});

test('pages follow each other', async () => {
  const actor = testActor();
  for (let i = 0; i < 4; i++) await create(actor, { lastName: `N${'xyzw'[i]}`, email: 'one@example.com' });
  await house.settle();
  const seen: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { data } = await house.run<{ duplicateCustomers: { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
      'customers', actor, LIST, { first: 2, after },
    ); // biome-ignore format: a call
    seen.push(...data.duplicateCustomers.edges.map(({ cursor }) => cursor));
    [after, more] = [data.duplicateCustomers.pageInfo.endCursor, data.duplicateCustomers.pageInfo.hasNextPage];
  }
  expect(new Set(seen).size).toBe(6);
});
