import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShelf, paths, type Shelf, shopOf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
});
afterAll(() => shelf.house.close());

const LIST = `priceList { id name active onlyForCustomers priority validFrom validTo version basedOn { name } shop { id }
  windows { days from to } entries { edges { node { id minQuantity price percentOff product { name } category { name } } } totalCount } }`;
interface Answer {
  priceList: { id: string; version: number; entries: { edges: { node: { id: string } }[]; totalCount: number } } | null;
}
const does = (verb: string, input: object, actor = shelf.owner) => shelf.does<Answer>(verb, input, LIST, actor);
const list = async (name: string, more: object = {}, entries: object[] = []) => {
  const { priceList, problems } = await does('createPriceList', { name, ...more });
  if (!priceList) throw new Error(JSON.stringify(problems));
  if (entries.length > 0) {
    const set = await does('setPriceListEntries', { priceListId: priceList.id, entries });
    if (set.problems.length > 0) throw new Error(JSON.stringify(set.problems));
  }
  return priceList.id;
};
const priceAt = async (productId: string, more: object = {}, actor = shelf.owner) => {
  const { priceAt: found } = await shelf.asks<{ priceAt: Record<string, unknown> | null }>(
    `query ($productId: ID!, $at: DateTime, $customerId: ID, $priceListId: ID, $quantity: Decimal, $shopId: ID) {
      priceAt(productId: $productId, at: $at, customerId: $customerId, priceListId: $priceListId, quantity: $quantity, shopId: $shopId) {
        unitPrice ownPrice minQuantity percentOff priceList { name } } }`,
    { productId, ...more },
    actor,
  );
  return found;
};

test('a happy hour by the shop’s clock, on its days, with percentages for a category', async () => {
  const shopId = await shopOf(shelf);
  const drinks = await shelf.category('Drinks');
  const tea = await shelf.product({ sku: 'T1', categoryId: await shelf.category('Hot', drinks) });
  const cake = await shelf.product({ sku: 'C1' });
  await list('Happy hour', { windows: [{ days: ['FRIDAY'], from: '22:00', to: '01:00' }] }, [
    { categoryId: drinks, percentOff: '20' },
  ]);
  // 22:00 in Paris is 21:00 UTC in winter.
  for (const [at, unitPrice] of [
    ['2026-11-20T20:59:59Z', '5'],
    ['2026-11-20T21:00:00Z', '4'],
    ['2026-11-20T23:59:59Z', '4'],
    ['2026-11-21T00:00:00Z', '5'],
    ['2026-11-21T21:30:00Z', '5'],
  ])
    expect(await priceAt(tea, { at, shopId })).toMatchObject({ unitPrice, ownPrice: '5' });
  expect(await priceAt(tea, { at: '2026-11-20T21:30:00Z', shopId })).toEqual({
    unitPrice: '4', ownPrice: '5', minQuantity: '0', percentOff: '20', priceList: { name: 'Happy hour' },
  }); // biome-ignore format: a table
  expect(await priceAt(cake, { at: '2026-11-20T21:30:00Z', shopId })).toMatchObject({
    unitPrice: '5',
    priceList: null,
  });
  // Without a shop it is by the company's clock: nobody said, so UTC.
  expect(await priceAt(tea, { at: '2026-11-20T21:30:00Z' })).toMatchObject({ unitPrice: '5' });
  await shelf.hears('CompanyChanged', { companyId: shelf.owner.companyId ?? '' });
  expect(await priceAt(tea, { at: '2026-11-20T21:30:00Z' })).toMatchObject({ unitPrice: '4' });
});

test('business customers: who was given a list, by quantity, on the ground of another list', async () => {
  const product = await shelf.product({ sku: 'B2B', salePrice: '10' });
  const trade = await list('Trade', { onlyForCustomers: true }, [
    { productId: product, price: '8' },
    { productId: product, price: '7', minQuantity: '12' },
  ]);
  const best = await list('Best', { onlyForCustomers: true, basedOnId: trade, priority: 5 }, [
    { productId: product, percentOff: '10' },
  ]);
  const customerId = newId();
  expect(await priceAt(product, { customerId })).toMatchObject({ unitPrice: '10' });
  await shelf.hears('CustomerChanged', { customerId, priceListId: trade });
  expect(await priceAt(product, { customerId })).toMatchObject({ unitPrice: '8', priceList: { name: 'Trade' } });
  expect(await priceAt(product, { customerId, quantity: '11.999' })).toMatchObject({ unitPrice: '8' });
  expect(await priceAt(product, { customerId, quantity: '12' })).toMatchObject({ unitPrice: '7', minQuantity: '12' });
  expect(await priceAt(product, { priceListId: best, quantity: '12' })).toMatchObject({
    unitPrice: '6.3',
    percentOff: '10',
  });
  expect(await priceAt(product)).toMatchObject({ unitPrice: '10' });
  await shelf.hears('CustomerChanged', { customerId, priceListId: null, version: 2 });
  expect(await priceAt(product, { customerId })).toMatchObject({ unitPrice: '10' });
});

test('a list is changed, its entries are replaced and removed; the neighbours are told', async () => {
  const product = await shelf.product({ sku: 'P3', name: 'Pie' });
  const id = await list('Draft', { validFrom: '2026-01-01' }, [{ productId: product, price: '1' }]);
  const again = await does('setPriceListEntries', {
    priceListId: id,
    version: 2,
    entries: [{ productId: product, minQuantity: '0', percentOff: '5' }],
  });
  expect(again.priceList).toMatchObject({
    version: 3, entries: { totalCount: 1, edges: [{ node: { price: null, percentOff: '5', product: { name: 'Pie' } } }] },
  }); // biome-ignore format: a table
  const changed = await does('updatePriceList', {
    priceListId: id, version: 3, name: 'Final', active: false, validFrom: null, validTo: '2026-12-31', windows: [{ days: ['SUNDAY'], from: '09:00', to: '12:00' }],
  }); // biome-ignore format: a table
  expect(changed.priceList).toMatchObject({
    name: 'Final',
    active: false,
    validFrom: null,
    validTo: '2026-12-31',
    version: 4,
  });
  expect(paths((await does('updatePriceList', { priceListId: id, version: 3, name: 'Late' })).problems)).toEqual([
    'VERSION_CONFLICT version',
  ]);
  const entryId = changed.priceList?.entries.edges[0]?.node.id;
  expect(paths((await does('removePriceListEntries', { entryIds: [entryId, newId()] })).problems)).toEqual([
    'NOT_FOUND entryIds.1',
  ]);
  const removed = await does('removePriceListEntries', { entryIds: [entryId] });
  expect(removed.priceList?.entries).toEqual({ edges: [], totalCount: 0 });
  expect(await shelf.told('PriceListChanged', id)).toMatchObject([
    { version: 1, name: 'Draft', active: true, shopId: null, onlyForCustomers: false, validFrom: '2026-01-01', windows: [] },
    { version: 4, name: 'Final', active: false, validFrom: null, validTo: '2026-12-31', windows: [{ days: ['SUNDAY'], from: '09:00', to: '12:00' }] },
  ]); // biome-ignore format: a table
});

test('a loop of lists is refused in the caller’s language, also by two at once, and nothing changes', async () => {
  const [a, b] = [await list('A'), await list('B')];
  const c = await list('C', { basedOnId: b });
  await does('updatePriceList', { priceListId: b, basedOnId: a });
  const french = { ...shelf.owner, locale: 'fr' as const };
  for (const basedOnId of [a, b, c]) {
    const { problems } = await does('updatePriceList', { priceListId: a, name: 'Changed', basedOnId }, french);
    expect(problems).toEqual([
      {
        code: 'INVALID',
        path: ['input', 'basedOnId'],
        message: 'Un tarif ne peut pas se baser sur lui-même, directement ou par d’autres.',
      },
    ]);
  }
  const { priceList } = await shelf.asks<{ priceList: object }>(
    'query ($id: ID!) { priceList(id: $id) { name version basedOn { id } } }',
    { id: a },
  );
  expect(priceList).toEqual({ name: 'A', version: 1, basedOn: null });
  for (let round = 0; round < 5; round++) {
    const [x, y] = [await list(`X${round}`), await list(`Y${round}`)];
    const both = await Promise.all([
      does('updatePriceList', { priceListId: x, basedOnId: y }),
      does('updatePriceList', { priceListId: y, basedOnId: x }),
    ]);
    expect(both.flatMap(({ problems }) => paths(problems))).toEqual(['INVALID basedOnId']);
  }
});

test('faults are told together; foreign and missing things are not found', async () => {
  const product = await shelf.product({ sku: 'P5' });
  const faulty = await does('createPriceList', {
    name: '', priority: 1_001, validFrom: '2026-02-01', validTo: '2026-01-01', basedOnId: 'x', shopId: 'x',
    windows: [{ days: [], from: '24:00', to: '1:00' }],
  }); // biome-ignore format: a table
  expect(paths(faulty.problems)).toEqual([
    'INVALID name', 'INVALID priority', 'INVALID validTo', 'INVALID windows.0.days', 'INVALID windows.0.from', 'INVALID windows.0.to', 'NOT_FOUND shopId',
  ]); // biome-ignore format: a list
  expect(paths((await does('createPriceList', { name: 'New', basedOnId: newId() })).problems)).toEqual([
    'NOT_FOUND basedOnId',
  ]);
  const id = await list('Faults');
  expect(paths((await does('createPriceList', { name: 'Faults' })).problems)).toEqual(['ALREADY_EXISTS name']);
  const entries = [
    { price: '1' },
    { productId: product },
    { productId: product, price: '1', percentOff: '1', minQuantity: '1' },
    { productId: product, percentOff: '101', minQuantity: '-1' },
    { productId: product, price: '1.001', minQuantity: '0' },
  ];
  expect(paths((await does('setPriceListEntries', { priceListId: id, entries })).problems)).toEqual([
    'INVALID entries.0.productId', 'INVALID entries.1.price', 'INVALID entries.2.price', 'INVALID entries.3.minQuantity',
    'INVALID entries.3.percentOff', 'INVALID entries.4', 'INVALID entries.4.price',
  ]); // biome-ignore format: a list
  const missing = [
    { productId: newId(), price: '1' },
    { categoryId: 'x', price: '1' },
  ];
  expect(paths((await does('setPriceListEntries', { priceListId: id, entries: missing })).problems)).toEqual([
    'NOT_FOUND entries.0.productId', 'NOT_FOUND entries.1.categoryId',
  ]); // biome-ignore format: a list
  const other = testActor();
  expect(paths((await does('updatePriceList', { priceListId: id, name: 'Theirs' }, other)).problems)).toEqual([
    'NOT_FOUND priceListId',
  ]);
  expect(await priceAt(product, {}, other)).toBeNull();
  expect(await priceAt('x')).toBeNull();
});

test('many lines take as many statements as one, and what is unknown is null', async () => {
  const products = await Promise.all(Array.from({ length: 8 }, (_, i) => shelf.product({ sku: `M${i}` })));
  const source = 'query ($input: PricesAtInternalInput!) { _pricesAt(input: $input) { unitPrice } }';
  const shopId = await shopOf(shelf);
  const ask = async (ids: string[]) => {
    const lines = ids.map((productId) => ({ productId, quantity: '1' }));
    const { _pricesAt } = await shelf.asks<{ _pricesAt: { unitPrice: string | null }[] }>(
      source,
      { input: { shopId, lines } },
      { ...shelf.owner, internal: true },
    );
    return _pricesAt.map(({ unitPrice }) => unitPrice);
  };
  const [first] = products as [string];
  expect(await ask(products)).toEqual(products.map(() => '5'));
  expect(await shelf.house.costOf(() => ask(products))).toBe(await shelf.house.costOf(() => ask([first])));
  expect(await ask([newId(), first, 'x'])).toEqual([null, '5', null]);
});
