import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openShelf, type Problem, paths, type Shelf } from './shelf.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf(NOW);
});
beforeEach(() => {
  shelf.now = NOW;
});
afterAll(() => shelf.house.close());

interface Variant {
  id: string;
  sku: string;
  name: string;
  salePrice: string;
  priceAdjustment: string;
  barcodes: string[];
  version: number;
  choices: { optionName: string; valueName: string }[];
}
interface Seen {
  id: string;
  version: number;
  sellable: boolean;
  hasVariants: boolean;
  options: { id: string; name: string; values: { id: string; name: string }[] }[];
  variants: { edges: { node: Variant }[]; totalCount: number };
}
const VARIANT = 'id sku name salePrice priceAdjustment barcodes version choices { optionName valueName }';
const PRODUCT = `id version sellable hasVariants options { id name values { id name } } variants(first: 200) { edges { node { ${VARIANT} } } totalCount }`;

const product = async (id: string) =>
  (await shelf.asks<{ product: Seen }>(`query ($id: ID!) { product(id: $id) { ${PRODUCT} } }`, { id })).product;
const variantsOf = async (id: string) => (await product(id)).variants.edges.map(({ node }) => node);
const options = (given: Record<string, string[]>) =>
  Object.entries(given).map(([name, values]) => ({ name, values: values.map((value) => ({ name: value })) }));
const setOptions = (productId: string, given: object[], more: object = {}) =>
  shelf.does<{ product: Seen | null }>(
    'setProductOptions',
    { productId, options: given, ...more },
    `product { ${PRODUCT} }`,
  );
const generate = (productId: string, more: object = {}) =>
  shelf.does<{ product: Seen | null; variants: Variant[] | null }>(
    'generateVariants',
    { productId, ...more },
    `product { ${PRODUCT} } variants { ${VARIANT} }`,
  );
const create = (productId: string, valueIds: string[], more: object = {}) =>
  shelf.does<{ product: Seen | null; variant: Variant | null }>(
    'createVariant',
    { productId, valueIds, ...more },
    `product { ${PRODUCT} } variant { ${VARIANT} }`,
  );

interface Shirt {
  id: string;
  value(...names: string[]): string[];
}

let n = 0;
/** A shirt that comes in sizes and colours; gives ids by name. */
async function shirt(
  given: Record<string, string[]> = { Size: ['S', 'L'], Colour: ['red', 'blue'] },
  more: object = {},
) {
  const id = await shelf.product({ name: 'Shirt', sku: `SHIRT${++n}`, salePrice: '20', ...more });
  const answer = await setOptions(id, options(given));
  const values = answer.product?.options.flatMap((option) => option.values) ?? [];
  return { id, value: (...names: string[]) => names.map((name) => values.find((v) => v.name === name)?.id as string) };
}

test('every size in every colour, with a SKU, a name and a price of its own', async () => {
  const { id, value } = await shirt();
  const [large = '', red = ''] = value('L', 'red');
  const { product: seen, variants } = await generate(id, {
    adjustments: [
      { valueId: large, priceAdjustment: '2.50' },
      { valueId: red, priceAdjustment: '-1' },
    ],
  });
  const sku = `SHIRT${n}`;
  expect(variants?.map((v) => [v.sku, v.name, v.salePrice, v.priceAdjustment])).toEqual([
    [`${sku}-S-RED`, 'Shirt – S, red', '19', '-1'],
    [`${sku}-S-BLUE`, 'Shirt – S, blue', '20', '0'],
    [`${sku}-L-RED`, 'Shirt – L, red', '21.5', '1.5'],
    [`${sku}-L-BLUE`, 'Shirt – L, blue', '22.5', '2.5'],
  ]);
  expect(variants?.[2]?.choices).toEqual([
    { optionName: 'Size', valueName: 'L' },
    { optionName: 'Colour', valueName: 'red' },
  ]);
  expect(seen).toMatchObject({ hasVariants: true, sellable: false, variants: { totalCount: 4 } });
  // Once more: nothing is missing any more.
  expect((await generate(id)).variants).toEqual([]);
  await setOptions(id, [
    { name: 'Size', values: ['S', 'L', 'XL'].map((name) => ({ name })) },
    ...options({ Colour: ['red', 'blue'] }),
  ]);
  expect((await generate(id)).variants?.map(({ name }) => name)).toEqual(['Shirt – XL, red', 'Shirt – XL, blue']);
});

test('neighbours hear of a variant as of a product, and that its product is no longer sold itself', async () => {
  const { id, value } = await shirt();
  const { variant } = await create(id, value('S', 'red'), { priceAdjustment: '1' });
  expect((await shelf.told('ProductUpdated', id)).at(-1)).toMatchObject({
    hasVariants: true,
    sellable: false,
    variantOf: null,
  });
  expect(await shelf.told('ProductUpdated', variant?.id)).toMatchObject([
    { variantOf: id, hasVariants: false, sellable: true, salePrice: '21', name: 'Shirt – S, red' },
  ]);
});

test('one variant, with its own SKU, name and barcode, found by what a scanner reads', async () => {
  const { id, value } = await shirt();
  const own = {
    sku: `MINE${n}`,
    name: 'The red one',
    barcodes: ['4006381333931'],
    priceAdjustment: '0.5',
    active: true,
  };
  const { variant, product: seen } = await create(id, value('red', 'S'), own);
  expect(variant).toMatchObject({ sku: own.sku, name: own.name, barcodes: own.barcodes, salePrice: '20.5' });
  expect(seen?.hasVariants).toBe(true);
  const { productByBarcode } = await shelf.asks<{ productByBarcode: object }>(
    '{ productByBarcode(code: "04006381333931") { id variantOf { id } } }',
  );
  expect(productByBarcode).toEqual({ id: variant?.id, variantOf: { id } });
  const listed = await shelf.asks<{
    of: { edges: { node: { id: string } }[] };
    none: { edges: { node: { id: string } }[] };
  }>(
    `query ($id: ID!) { of: products(filter: { variantOf: $id }) { edges { node { id } } }
      none: products(first: 200, filter: { isVariant: false }) { edges { node { id } } } }`,
    { id },
  );
  expect(listed.of.edges).toEqual([{ node: { id: variant?.id } }]);
  expect(listed.none.edges).not.toContainEqual({ node: { id: variant?.id } });
});

test.each<[string, (given: Shirt) => Promise<{ problems: Problem[] }>, string[]]>([
  ['the same combination twice', ({ id, value }) => create(id, value('S', 'red')).then(() => create(id, value('red', 'S'))), ['ALREADY_EXISTS valueIds']],
  ['too few values', ({ id, value }) => create(id, value('S')), ['INVALID valueIds']],
  ['two of one option', ({ id, value }) => create(id, value('S', 'L')), ['INVALID valueIds']],
  ['a value that is not there', ({ id, value }) => create(id, [...value('S'), newId()]), ['NOT_FOUND valueIds.1']],
  ['a price below zero', ({ id, value }) => create(id, value('S', 'red'), { priceAdjustment: '-20.01' }), ['INVALID priceAdjustment']],
  ['too fine a price', ({ id, value }) => create(id, value('S', 'red'), { priceAdjustment: '0.001' }), ['INVALID priceAdjustment']],
  ['a SKU that is taken', ({ id, value }) => create(id, value('S', 'red'), { sku: `SHIRT${n}` }), ['ALREADY_EXISTS sku']],
  ['a wrong barcode and name', ({ id, value }) => create(id, value('S', 'red'), { barcodes: ['123'], name: ' ' }), ['INVALID barcodes.0', 'INVALID name']],
  ['a variant of a variant', async ({ id, value }) => create((await create(id, value('S', 'red'))).variant?.id ?? '', value('S', 'blue')), ['ILLEGAL_STATE productId']],
  ['options of a variant', async ({ id, value }) => setOptions((await create(id, value('S', 'red'))).variant?.id ?? '', options({ Cut: ['slim'] })), ['ILLEGAL_STATE productId']],
  ['no options', async () => create(await shelf.product(), []), ['ILLEGAL_STATE productId']],
  ['another company’s', ({ id }) => shelf.does('generateVariants', { productId: id }, '', testActor()), ['NOT_FOUND productId']],
  ['adjustments of nothing', ({ id }) => generate(id, { adjustments: [{ valueId: newId(), priceAdjustment: '1' }] }), ['NOT_FOUND adjustments.0.valueId']],
  ['the price of a variant alone', async ({ id, value }) => shelf.does('changePrice', { productId: (await create(id, value('S', 'red'))).variant?.id, price: '3' }), ['ILLEGAL_STATE productId']],
])('refused: %s', async (_, run, refused) => {
  const given = await shirt();
  expect(paths((await run(given)).problems)).toEqual(refused);
}); // biome-ignore format: a table

test('at most 200 are made at once, and 500 of one product', async () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}`);
  const { id, value } = await shirt({
    Size: numbers(20),
    Colour: ['red', 'blue', 'green', 'black', 'white', 'grey'].concat(numbers(20).map((i) => `c${i}`)),
  });
  const of = (...colours: string[]) => ({ valueIds: [...value(...numbers(20)), ...value(...colours)] });
  expect(paths((await generate(id)).problems)).toEqual(['TOO_MUCH valueIds']);
  const colours = ['red', 'blue', 'green', 'black', 'white'];
  expect((await generate(id, of(...colours))).variants).toHaveLength(100);
  expect((await generate(id, of(...colours, 'grey'))).variants).toHaveLength(20);
  expect((await generate(id, of(...numbers(9).map((i) => `c${i}`)))).variants).toHaveLength(180);
  expect((await generate(id, of(...numbers(19).map((i) => `c${i}`)))).variants).toHaveLength(200);
  expect(paths((await generate(id, of('c20'))).problems)).toEqual(['TOO_MUCH valueIds']);
  expect((await product(id)).variants.totalCount).toBe(200);
});

test('too many options or values, and names twice, are refused together', async () => {
  const id = await shelf.product();
  const many = Array.from({ length: 101 }, (_, i) => `${i}`);
  expect(paths((await setOptions(id, options({ a: many, b: ['x'], c: ['x'], d: ['x'], e: ['x'], f: ['x'] }))).problems)).toEqual([
    'INVALID options', 'INVALID options.0.values',
  ]); // biome-ignore format: a list
  const twice = [...options({ a: ['x', 'x'] }), ...options({ a: ['y'] }), ...options({ ' ': [] })];
  expect(paths((await setOptions(id, twice)).problems)).toEqual([
    'INVALID options.0.values.1.name', 'INVALID options.1.name', 'INVALID options.2.name', 'INVALID options.2.values',
  ]); // biome-ignore format: a list
  const strange = [{ optionId: newId(), name: 'a', values: [{ valueId: newId(), name: 'x' }] }];
  expect(paths((await setOptions(id, strange)).problems)).toEqual([
    'NOT_FOUND options.0.optionId', 'NOT_FOUND options.0.values.0.valueId',
  ]); // biome-ignore format: a list
  expect(paths((await setOptions(id, [], { version: 9 })).problems)).toEqual(['VERSION_CONFLICT version']);
});

test('once there are variants, what they have stays; renamed values rename them', async () => {
  const { id, value } = await shirt();
  await create(id, value('S', 'red'));
  const { variant: named } = await create(id, value('L', 'red'), { name: 'Big' });
  const without = await setOptions(id, options({ Size: ['S', 'L'] }));
  expect(paths(without.problems)).toEqual(['ILLEGAL_STATE options']);
  const lost = await setOptions(id, options({ Size: ['S'], Colour: ['red', 'blue'] }));
  expect(lost.problems).toMatchObject([
    { code: 'ILLEGAL_STATE', message: 'There are variants with “L”, so it stays.' },
  ]);
  // Nobody has blue yet, so it may go.
  const [small, red] = value('S', 'red');
  const renamed = await setOptions(id, [
    { name: 'Size', values: [{ valueId: small, name: 'Small' }, { name: 'L' }] },
    { name: 'Shade', values: [{ valueId: red, name: 'crimson' }] },
  ]);
  expect(renamed.problems).toEqual([]);
  expect((await variantsOf(id)).map(({ name }) => name).sort()).toEqual(['Big', 'Shirt – Small, crimson']);
  expect((await product(id)).options.map(({ name }) => name)).toEqual(['Size', 'Shade']);
  expect((await shelf.told('ProductUpdated', named?.id)).length).toBe(1);
});

test('variants keep their difference in price, now and at times to come, and never cost less than nothing', async () => {
  const { id, value } = await shirt();
  const { variant } = await create(id, value('S', 'red'), { priceAdjustment: '-5' });
  await shelf.does('changePrice', { productId: id, price: '30' });
  await shelf.does('changePrice', { productId: id, price: '40', validFrom: '2026-12-01T00:00:00Z' });
  // One that is made after the price was set for later has it as well.
  const { variant: later } = await create(id, value('L', 'red'), { priceAdjustment: '1' });
  const prices = async () => new Map((await variantsOf(id)).map((v) => [v.id, v.salePrice]));
  expect(await prices()).toEqual(new Map([[variant?.id, '25'], [later?.id, '31']])); // biome-ignore format: a table
  expect(paths((await shelf.does('changePrice', { productId: id, price: '4.99' })).problems)).toEqual([
    'INVALID price',
  ]);
  expect(paths((await shelf.does('updateProduct', { productId: id, salePrice: '4.99' })).problems)).toEqual([
    'INVALID salePrice',
  ]);
  shelf.now = new Date('2026-12-01T00:00:00Z');
  await shelf.due();
  expect(await prices()).toEqual(new Map([[variant?.id, '35'], [later?.id, '41']])); // biome-ignore format: a table
  // Of price and difference, whichever is given, the other follows.
  await shelf.does('updateProduct', { productId: variant?.id, priceAdjustment: '3' });
  await shelf.does('updateProduct', { productId: later?.id, salePrice: '50' });
  expect((await variantsOf(id)).map((v) => [v.salePrice, v.priceAdjustment])).toEqual([['43', '3'], ['50', '10']]); // biome-ignore format: a table
  const both = await shelf.does('updateProduct', { productId: later?.id, salePrice: '50', priceAdjustment: '1' });
  expect(paths(both.problems)).toEqual(['INVALID priceAdjustment']);
  expect(paths((await shelf.does('updateProduct', { productId: id, priceAdjustment: '1' })).problems)).toEqual([
    'INVALID priceAdjustment',
  ]);
});

test('variants follow their product in what they do not say themselves', async () => {
  const { id, value } = await shirt(undefined, { unit: 'each', purchasePrice: '8' });
  const { variant: follower } = await create(id, value('S', 'red'));
  const { variant: own } = await create(id, value('L', 'red'));
  await shelf.does('updateProduct', { productId: own?.id, purchasePrice: '9' });
  await shelf.does('updateProduct', { productId: id, purchasePrice: '7', name: 'Blouse', stockable: true });
  const seen = await shelf.asks<Record<string, object>>(
    `query ($a: ID!, $b: ID!) { a: product(id: $a) { name purchasePrice stockable } b: product(id: $b) { name purchasePrice stockable } }`,
    { a: follower?.id, b: own?.id },
  );
  expect(seen).toEqual({
    a: { name: 'Blouse – S, red', purchasePrice: '7', stockable: true },
    b: { name: 'Blouse – L, red', purchasePrice: '9', stockable: true },
  });
});

test('two who generate at once make each variant once', async () => {
  const { id } = await shirt();
  const answers = await Promise.all([generate(id), generate(id), generate(id)]);
  expect(answers.flatMap(({ variants }) => variants ?? [])).toHaveLength(4);
  expect((await product(id)).variants.totalCount).toBe(4);
});

test('a file may change products and variants', async () => {
  const { id, value } = await shirt();
  const { variant: follower } = await create(id, value('S', 'red'), { priceAdjustment: '-5' });
  const { variant: own } = await create(id, value('L', 'red'), { sku: `OWN${n}` });
  const csv = `sku,name,salePrice\nSHIRT${n},Shirt,30\nOWN${n},Mine,33`;
  await shelf.does('importProducts', { csv }, 'rows { status }');
  expect((await variantsOf(id)).map((v) => [v.id, v.name, v.salePrice, v.priceAdjustment])).toEqual([
    [follower?.id, 'Shirt – S, red', '25', '-5'],
    [own?.id, 'Mine', '33', '3'],
  ]);
  const { rows } = await shelf.does<{ rows: object[] }>(
    'importProducts',
    { csv: `sku,name,salePrice\nSHIRT${n},Shirt,4` },
    'rows { status problems { code path } }',
  );
  expect(rows).toEqual([
    { status: 'REJECTED', problems: [{ code: 'INVALID', path: ['input', 'csv', '2', 'salePrice'] }] },
  ]);
});

test('of an option of which no value is named all are taken', async () => {
  const { id, value } = await shirt();
  const { variants } = await generate(id, { valueIds: value('red') });
  expect(variants?.map(({ name }) => name)).toEqual(['Shirt – S, red', 'Shirt – L, red']);
});

test('more than can be counted is refused at once', async () => {
  const hundred = Array.from({ length: 100 }, (_, i) => `${i}`);
  const { id } = await shirt({ a: hundred, b: hundred, c: hundred, d: hundred, e: hundred });
  expect(paths((await generate(id)).problems)).toEqual(['TOO_MUCH valueIds']);
});
