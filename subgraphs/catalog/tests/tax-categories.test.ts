import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShelf, paths, type Shelf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
  await shelf.hears('CompanyChanged', { companyId: shelf.owner.companyId ?? '' });
});
afterAll(() => shelf.house.close());

const TAX = 'taxCategory { id name rate active version rates { rate validFrom validTo } }';
interface Answer {
  taxCategory: { id: string; name: string; rate: string; active: boolean; version: number; rates: object[] } | null;
}
const does = (verb: string, input: object, actor = shelf.owner) => shelf.does<Answer>(verb, input, TAX, actor);
const category = async (name: string, rate: string) =>
  (await does('createTaxCategory', { name, rate })).taxCategory?.id as string;
const rateOf = async (productId: string) =>
  (
    await shelf.asks<{ product: { taxRate: string | null } }>(
      'query ($id: ID!) { product(id: $id) { taxRate taxCategory { name } } }',
      {
        id: productId,
      },
    )
  ).product.taxRate;
const toldRates = async (productId: string) =>
  (await shelf.told('ProductUpdated', productId)).map(({ taxRate }) => taxRate);

test('a rate changes on its day by the company’s calendar, by itself, for products and neighbours', async () => {
  shelf.now = new Date('2026-11-20T12:00:00Z');
  const food = await category('Food', '5.5');
  const productId = await shelf.product({ sku: 'BREAD', taxCategoryId: food });
  const set = await does('setTaxRate', { taxCategoryId: food, rate: '7', validFrom: '2026-12-01' });
  expect(set.taxCategory).toMatchObject({
    rate: '5.5', version: 2,
    rates: [{ rate: '7', validFrom: '2026-12-01', validTo: null }, { rate: '5.5', validFrom: null, validTo: '2026-11-30' }],
  }); // biome-ignore format: a table
  // Who sells is told before: a shop's day begins by its own clock.
  expect((await shelf.told('ProductUpdated', productId)).map(({ taxRates }) => taxRates)).toEqual([
    [{ from: null, rate: '5.5' }],
    [{ from: '2026-12-01', rate: '7' }, { from: null, rate: '5.5' }],
  ]); // biome-ignore format: a table
  // Midnight in Paris is 23:00 UTC in winter.
  shelf.now = new Date('2026-11-30T22:59:59Z');
  await shelf.due();
  expect([await rateOf(productId), await toldRates(productId)]).toEqual(['5.5', ['5.5', '5.5']]);
  shelf.now = new Date('2026-11-30T23:00:00Z');
  await Promise.all([shelf.due(), shelf.due()]);
  expect([await rateOf(productId), await toldRates(productId)]).toEqual(['7', ['5.5', '5.5', '7']]);
  const { taxCategory } = await shelf.asks<{ taxCategory: Record<string, string> }>(
    'query ($id: ID!) { taxCategory(id: $id) { rate before: rate(on: "2026-11-30") ever: rate(on: "1999-01-01") } }',
    { id: food },
  );
  expect(taxCategory).toEqual({ rate: '7', before: '5.5', ever: '5.5' });
});

test('a rate of today counts at once; one set again for a day replaces the first', async () => {
  shelf.now = new Date('2026-11-20T12:00:00Z');
  const books = await category('Books', '5.5');
  const productId = await shelf.product({ sku: 'BOOK', taxCategoryId: books });
  await does('setTaxRate', { taxCategoryId: books, rate: '6', validFrom: '2026-11-20' });
  await does('setTaxRate', { taxCategoryId: books, rate: '6.25', validFrom: '2026-11-20' });
  expect(await toldRates(productId)).toEqual(['5.5', '6', '6.25']);
  const past = await does('setTaxRate', { taxCategoryId: books, rate: '4', validFrom: '2001-01-01' });
  expect(past.taxCategory?.rates).toEqual([
    { rate: '6.25', validFrom: '2026-11-20', validTo: null },
    { rate: '4', validFrom: '2001-01-01', validTo: '2026-11-19' },
    { rate: '5.5', validFrom: null, validTo: '2000-12-31' },
  ]);
  expect(await rateOf(productId)).toBe('6.25');
});

test('when the company moves, its days begin at other times', async () => {
  shelf.now = new Date('2026-11-20T12:00:00Z');
  const services = await category('Services', '20');
  const productId = await shelf.product({ sku: 'SERVICE', taxCategoryId: services });
  await does('setTaxRate', { taxCategoryId: services, rate: '21', validFrom: '2026-11-22' });
  await shelf.hears('CompanyChanged', { companyId: shelf.owner.companyId ?? '', version: 2, timeZone: 'Asia/Tokyo' });
  shelf.now = new Date('2026-11-21T15:00:00Z');
  await shelf.due();
  expect(await toldRates(productId)).toEqual(['20', '20', '21']);
  await shelf.hears('CompanyChanged', { companyId: shelf.owner.companyId ?? '', version: 3 });
});

test('a product has a category or a rate of its own, the one in place of the other', async () => {
  shelf.now = new Date('2026-11-20T12:00:00Z');
  const wine = await category('Wine', '20');
  const productId = await shelf.product({ sku: 'WINE', taxRate: '10' });
  await shelf.does('updateProduct', { productId, taxCategoryId: wine });
  expect(await rateOf(productId)).toBe('20');
  await shelf.does('updateProduct', { productId, taxRate: '8' });
  expect(await rateOf(productId)).toBe('8');
  await shelf.does('updateProduct', { productId, taxCategoryId: wine });
  await shelf.does('updateProduct', { productId, taxCategoryId: null });
  expect(await rateOf(productId)).toBeNull();
  const both = await shelf.does('updateProduct', { productId, taxCategoryId: wine, taxRate: '8' });
  expect(paths(both.problems)).toEqual(['INVALID taxRate']);
  for (const [taxCategoryId, refused] of [
    [newId(), 'NOT_FOUND taxCategoryId'],
    ['x', 'NOT_FOUND taxCategoryId'],
  ])
    expect(paths((await shelf.does('updateProduct', { productId, taxCategoryId })).problems)).toEqual([refused]);
  await does('updateTaxCategory', { taxCategoryId: wine, active: false });
  const { problems } = await shelf.does('createProduct', { name: 'New wine', salePrice: '1', taxCategoryId: wine });
  expect(paths(problems)).toEqual(['ILLEGAL_STATE taxCategoryId']);
});

test('faults, taken names, versions and other companies’ are refused', async () => {
  const id = await category('Taken', '1');
  expect(paths((await does('createTaxCategory', { name: ' ', rate: '101' })).problems)).toEqual([
    'INVALID name',
    'INVALID rate',
  ]);
  expect(paths((await does('createTaxCategory', { name: 'Taken', rate: '1' })).problems)).toEqual([
    'ALREADY_EXISTS name',
  ]);
  expect(paths((await does('setTaxRate', { taxCategoryId: id, rate: '-1', validFrom: '2300-01-01' })).problems)).toEqual([
    'INVALID rate', 'INVALID validFrom',
  ]); // biome-ignore format: a list
  expect(paths((await does('updateTaxCategory', { taxCategoryId: id, version: 7, name: 'x' })).problems)).toEqual([
    'VERSION_CONFLICT version',
  ]);
  const other = testActor();
  for (const [verb, more] of [
    ['updateTaxCategory', { name: 'Theirs' }],
    ['setTaxRate', { rate: '1', validFrom: '2026-01-01' }],
  ] as const)
    expect(paths((await does(verb, { taxCategoryId: id, ...more }, other)).problems)).toEqual([
      'NOT_FOUND taxCategoryId',
    ]);
  const { taxCategories } = await shelf.asks<{ taxCategories: { edges: object[]; totalCount: number } }>(
    '{ taxCategories(search: "tak", filter: { active: true }) { edges { node { name rate } } totalCount } }',
  );
  expect(taxCategories).toEqual({ edges: [{ node: { name: 'Taken', rate: '1' } }], totalCount: 1 });
});
