import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShelf, type Problem, paths, type Shelf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
});
afterAll(() => shelf.house.close());

interface Seen {
  version: number;
  barcodes: string[];
  packagings: { id: string; name: string; quantity: string; barcodes: string[] }[];
}
const PRODUCT = 'product { version barcodes packagings { id name quantity barcodes } }';
const pack = (productId: string, packagings: object[], more: object = {}) =>
  shelf.does<{ product: Seen | null }>('setProductPackagings', { productId, packagings, ...more }, PRODUCT);
const scan = async (code: string) =>
  await shelf.asks<{ article: object | null; product: { id: string } | null }>(
    `query ($code: String!) { article: articleByBarcode(code: $code) { product { id } packaging { name } quantity }
        product: productByBarcode(code: $code) { id } }`,
    { code },
  );
const convert = async (input: object) =>
  (
    await shelf.asks<{ convertQuantity: { quantity: string | null; unit: string | null; problems: Problem[] } }>(
      'query ($input: ConvertQuantityInput!) { convertQuantity(input: $input) { quantity unit problems { code message path } } }',
      { input },
    )
  ).convertQuantity;

const BOTTLE = '4006381333931';
const BOX = '96385074';
const PALLET = '0012345678905';

test('a box of 12 has a barcode of its own: the scanner tells the product and how many', async () => {
  const id = await shelf.product({ sku: 'BEER', barcodes: [BOTTLE] });
  const { product } = await pack(id, [
    { name: 'box of 12', quantity: '12', barcodes: [BOX] },
    { name: 'pallet', quantity: '720', barcodes: [PALLET] },
  ]);
  expect(product).toMatchObject({
    version: 2, barcodes: [BOTTLE],
    packagings: [{ name: 'box of 12', quantity: '12', barcodes: [BOX] }, { name: 'pallet', quantity: '720', barcodes: [PALLET] }],
  }); // biome-ignore format: a table
  expect(await scan(BOTTLE)).toEqual({ article: { product: { id }, packaging: null, quantity: '1' }, product: { id } });
  expect(await scan(BOX)).toEqual({
    article: { product: { id }, packaging: { name: 'box of 12' }, quantity: '12' },
    product: { id },
  });
  // A UPC-A is the EAN-13 with a leading zero.
  expect(await scan('012345678905')).toMatchObject({ article: { packaging: { name: 'pallet' }, quantity: '720' } });
  expect(await scan('4006381333948')).toEqual({ article: null, product: null });
  // New barcodes of the bottle leave the box's alone, and the other way round.
  await shelf.does('updateProduct', { productId: id, barcodes: [] });
  expect(await scan(BOTTLE)).toEqual({ article: null, product: null });
  const again = await pack(id, [{ name: 'box of 12', quantity: '12' }]);
  expect(again.product?.packagings).toEqual([
    { id: product?.packagings[0]?.id, name: 'box of 12', quantity: '12', barcodes: [] },
  ]);
  expect(await scan(BOX)).toEqual({ article: null, product: null });
});

test('quantities convert between what a product comes in, its unit and what converts to that', async () => {
  const flour = await shelf.product({ sku: 'FLOUR', unit: 'kg' });
  await pack(flour, [{ name: 'sack', quantity: '25' }, { name: 'pallet', quantity: '1000' }]); // biome-ignore format: a list
  expect(await convert({ quantity: '2', from: 'sack', productId: flour })).toMatchObject({
    quantity: '50',
    unit: 'kg',
  });
  expect(await convert({ quantity: '500', from: 'g', to: 'Sack', productId: flour })).toMatchObject({
    quantity: '0.02',
  });
  expect(await convert({ quantity: '1', from: 'pallet', to: 'sack', productId: flour })).toMatchObject({
    quantity: '40',
  });
  const apart = await convert({ quantity: '1', from: 'sack', to: 'l', productId: flour });
  expect(paths(apart.problems)).toEqual(['INVALID to']);
  // A unit that nobody described is itself alone.
  const soup = await shelf.product({ sku: 'SOUP', unit: 'portion' });
  await pack(soup, [{ name: 'pot', quantity: '40' }]);
  expect(await convert({ quantity: '0.5', from: 'pot', to: 'Portion', productId: soup })).toMatchObject({
    quantity: '20',
  });
  expect(paths((await convert({ quantity: '1', from: 'pot', to: 'each', productId: soup })).problems)).toEqual([
    'INVALID to',
  ]);
  expect(paths((await convert({ quantity: '1', from: 'sack', productId: soup })).problems)).toEqual(['NOT_FOUND from']);
});

test('faults are told together; what is another’s is refused, and nothing changes', async () => {
  const [id, other] = [await shelf.product({ sku: 'A', barcodes: ['73513537'] }), await shelf.product({ sku: 'B' })];
  const theirs = (await pack(other, [{ name: 'bag', quantity: '5', barcodes: [BOTTLE] }])).product?.packagings[0]?.id;
  const wrong = await pack(id, [
    { name: 'Box', quantity: '0', barcodes: ['1', BOX] },
    { name: 'box', quantity: '1000001', barcodes: [BOX] },
    { name: ' ', quantity: '1' },
  ]);
  expect(paths(wrong.problems)).toEqual([
    'INVALID packagings.0.barcodes.0', 'INVALID packagings.0.quantity', 'INVALID packagings.1.barcodes.0', 'INVALID packagings.1.name',
    'INVALID packagings.1.quantity', 'INVALID packagings.2.name',
  ]); // biome-ignore format: a list
  for (const [packagings, refused, more] of [
    [[{ name: 'a', quantity: '2', barcodes: [BOTTLE] }], ['ALREADY_EXISTS packagings.0.barcodes.0']],
    [[{ name: 'a', quantity: '2', barcodes: ['73513537'] }], ['ALREADY_EXISTS packagings.0.barcodes.0']],
    [[{ packagingId: theirs, name: 'a', quantity: '2' }], ['NOT_FOUND packagings.0.packagingId']],
    [[{ packagingId: newId(), name: 'a', quantity: '2' }], ['NOT_FOUND packagings.0.packagingId']],
    [Array.from({ length: 21 }, (_, i) => ({ name: `${i}`, quantity: '2' })), ['INVALID packagings']],
    [[], ['VERSION_CONFLICT version'], { version: 9 }],
  ] as [object[], string[], object?][])
    expect(paths((await pack(id, packagings, more)).problems)).toEqual(refused); // biome-ignore format: a table
  expect((await pack(id, [])).product?.packagings).toEqual([]);
  // A file cannot take a box's barcode for another product either.
  const { rows } = await shelf.does<{ rows: object[] }>(
    'importProducts',
    { csv: `sku,name,barcode\nA,Tea,${BOTTLE}` },
    'rows { status problems { code } }',
  );
  expect(rows).toEqual([{ status: 'REJECTED', problems: [{ code: 'ALREADY_EXISTS' }] }]);
});

test('a product whose barcodes begin alike is found once as somebody types', async () => {
  const id = await shelf.product({ sku: 'TWICE', barcodes: ['4006381333955'] });
  await pack(id, [{ name: 'box', quantity: '6', barcodes: ['4006381333962'] }]);
  const { products } = await shelf.asks<{ products: { edges: object[] } }>(
    '{ products(search: "40063813339") { edges { node { id } } } }',
  );
  expect(products.edges.filter((edge) => JSON.stringify(edge).includes(id))).toEqual([{ node: { id } }]);
});
