import type { TestRooms } from '@comptoir/dev-env/testing';
import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Buyer, codes, openBuyer, openPurchasing } from './buyer.ts';

let house: TestRooms;
let buyer: Buyer;
beforeAll(async () => {
  house = await openPurchasing();
  buyer = await openBuyer(house);
});
afterAll(() => house.close());

const FULL = {
  name: 'Moulins de la Loire', contactName: 'Ada Meunier', email: 'ada@moulins.test', phone: '+33 2 41 00 00', street: '1 quai du Port',
  postalCode: '49000', city: 'Angers', country: 'FR', taxId: 'FR40303265045', paymentTermsDays: 45, notes: 'Closed in August.\nAsk for Ada.',
}; // biome-ignore format: a record

test('a supplier is put on file with every field, numbered, and told to the neighbours', async () => {
  const mine = await openBuyer(house);
  const { supplier } = await mine.done('createSupplier', { ...FULL, name: `  ${FULL.name} `, country: 'fr' });
  expect(supplier).toMatchObject({
    ...FULL,
    number: 'S-000001',
    active: true,
    balance: '0',
    totalPurchased: '0',
    accounts: [],
  });
  expect((await mine.done('createSupplier', { name: 'Second' })).supplier).toMatchObject({
    number: 'S-000002',
    paymentTermsDays: 30,
  });
  expect(await mine.heard('SupplierChanged')).toEqual([
    { supplierId: supplier.id, version: 1, name: FULL.name, active: true },
    expect.objectContaining({ name: 'Second', version: 1 }),
  ]);
});

test('every fault is told at once and nothing is kept', async () => {
  const mine = await openBuyer(house);
  const faulty = {
    name: ' ', contactName: 'x'.repeat(201), email: 'ada@', phone: '12ab', street: '\u0000', postalCode: 'x'.repeat(21), city: 'x'.repeat(101),
    country: 'EU', taxId: 'x'.repeat(51), paymentTermsDays: 366, notes: 'x'.repeat(2_001), idempotencyKey: 'x'.repeat(201),
  }; // biome-ignore format: a record
  expect(codes(await mine.run('createSupplier', faulty))).toEqual(
    Object.keys(faulty).map((field) => `INVALID ${field}`).sort(),
  ); // biome-ignore format: short
  expect(await house.rows('purchasing', 'select from supplier where company_id = $1', [mine.actor.companyId])).toEqual(
    [],
  );
  expect((await mine.done('createSupplier', { name: 'First' })).supplier.number).toBe('S-000001');
});

test('fields that are given change, an explicit null empties, and neighbours hear of each version', async () => {
  const mine = await openBuyer(house);
  const supplierId = await mine.supplier(FULL);
  const { supplier } = await mine.done('updateSupplier', { supplierId, city: 'Tours', notes: null, active: false });
  expect(supplier).toMatchObject({ ...FULL, city: 'Tours', notes: null, active: false });
  expect(codes(await mine.run('updateSupplier', { supplierId, name: '', email: 'x' }))).toEqual([
    'INVALID email',
    'INVALID name',
  ]);
  const input = { supplierId, name: 'Renamed', idempotencyKey: 'u' };
  await Promise.all([mine.done('updateSupplier', input), mine.done('updateSupplier', input)]);
  expect(codes(await mine.run('updateSupplier', { ...input, taxId: null }))).toEqual([
    'IDEMPOTENCY_CONFLICT idempotencyKey',
  ]);
  const versions = (await mine.heard('SupplierChanged')).map(({ version, name, active }) => [version, name, active]);
  expect(versions).toEqual([
    [1, FULL.name, true],
    [2, FULL.name, false],
    [3, 'Renamed', false],
  ]);
});

test('an unknown id and another company’s look the same; rights are asked for', async () => {
  const supplierId = await buyer.supplier();
  for (const [id, actor] of [['x', buyer.actor], [newId(), buyer.actor], [supplierId, testActor()]] as const) {
    expect(codes(await buyer.run('updateSupplier', { supplierId: id, name: 'Mine' }, actor))).toEqual(['NOT_FOUND supplierId']);
    expect(await buyer.ask('query ($id: ID!) { supplier(id: $id) { id } }', { id }, actor)).toEqual({ supplier: null });
  } // biome-ignore format: short
  const reader = { ...buyer.actor, permissions: ['purchasing:read'] };
  await expect(buyer.run('createSupplier', { name: 'No' }, reader)).rejects.toThrow('FORBIDDEN');
  await expect(buyer.ask('{ suppliers { totalCount } }', {}, { ...buyer.actor, permissions: [] })).rejects.toThrow(
    'FORBIDDEN',
  );
});

test('suppliers are searched, narrowed and sorted, page by page', async () => {
  const mine = await openBuyer(house);
  for (const [name, city] of [['Brasserie', 'Lille'], ['Crémerie', 'Caen'], ['Abattoir', 'Lille'], ['Dépôt 100 %', 'Metz']] as const)
    await mine.supplier({ name, city, email: `${city.toLowerCase()}@s.test` }); // biome-ignore format: short
  const [first] = (await list(mine, {})).edges;
  await mine.done('updateSupplier', { supplierId: first.node.id, active: false });
  const names = async (variables: object) =>
    (await list(mine, variables)).edges.map((e: { node: { name: string } }) => e.node.name);
  expect(await names({})).toEqual(['Abattoir', 'Brasserie', 'Crémerie', 'Dépôt 100 %']);
  expect(await names({ orderBy: 'NEWEST' })).toHaveLength(4);
  expect(await names({ orderBy: 'NUMBER' })).toEqual(['Brasserie', 'Crémerie', 'Abattoir', 'Dépôt 100 %']);
  expect(await names({ search: 'LILLE br' })).toEqual(['Brasserie']);
  expect(await names({ search: '%' })).toEqual(['Dépôt 100 %']);
  expect(await names({ search: '\u0000' })).toEqual([]);
  expect(await names({ filter: { active: false } })).toEqual(['Abattoir']);
  expect(await names({ filter: { owed: true } })).toEqual([]);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Connection = await list(mine, { first: 1, after, orderBy: 'BALANCE' });
    seen.push(...page.edges.map(({ node }) => node.name));
    expect(page.totalCount).toBe(4);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen.sort()).toEqual(['Abattoir', 'Brasserie', 'Crémerie', 'Dépôt 100 %']);
});

interface Connection {
  edges: { node: { id: string; name: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const list = async (mine: Buyer, variables: object) =>
  (
    await mine.ask(
      `query ($first: Int, $after: String, $search: String, $filter: SupplierFilter, $orderBy: SupplierOrder) {
        suppliers(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {
          edges { node { id name } } pageInfo { hasNextPage endCursor } totalCount } }`,
      variables,
    )
  ).suppliers;
