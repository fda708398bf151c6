import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalog } from '../src/subgraph.ts';

let house: TestRooms;
const owner = testActor();

beforeAll(async () => {
  house = await openRooms([catalog]);
});
afterAll(() => house.close());

interface Created {
  createProduct: { product: { id: string } | null; problems: { code: string; path: string[]; message: string }[] };
}

const create = async (input: object, actor = owner) =>
  (
    await house.run<Created>(
      'catalog',
      actor,
      'mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id } problems { code path message } } }',
      { input: { salePrice: '1', ...input } },
    )
  ).data.createProduct;
const scan = async (code: string, actor = owner) =>
  (
    await house.run<{ productByBarcode: { sku: string } | null; products: { totalCount: number } }>(
      'catalog',
      actor,
      'query ($code: String!) { productByBarcode(code: $code) { sku } products(filter: { barcode: $code }) { totalCount } }',
      { code },
    )
  ).data;

test('a product is found by any of its barcodes, as a scanner reads them', async () => {
  await create({ sku: 'COFFEE', name: 'Coffee', barcodes: ['4006381333931', '96385074'] });
  await create({ sku: 'GUM', name: 'Gum', barcodes: ['036000291452'] });
  for (const code of ['4006381333931', '04006381333931', ' 4006381333931\r', '96385074'])
    expect(await scan(code)).toEqual({ productByBarcode: { sku: 'COFFEE' }, products: { totalCount: 1 } });
  for (const code of ['036000291452', '0036000291452', '00036000291452'])
    expect(await scan(code)).toEqual({ productByBarcode: { sku: 'GUM' }, products: { totalCount: 1 } });
});

test('an unknown code, a wrong digit, another company and no code at all find nothing', async () => {
  const other = testActor();
  await create({ sku: 'MINE', name: 'Mine', barcodes: ['5000112637922'] });
  for (const [code, actor] of [
    ['5901234123457', owner],
    ['5000112637923', owner],
    ['5000112637922', other],
    ['', owner],
    ['\u0000', owner],
    ['MINE', owner],
  ] as const)
    expect(await scan(code, actor)).toEqual({ productByBarcode: null, products: { totalCount: 0 } });
});

test('a UPC-A and its EAN-13 belong to one product only', async () => {
  await create({ sku: 'UPC', name: 'Soap', barcodes: ['012345678905'] });
  const taken = await create({ sku: 'EAN', name: 'Other soap', barcodes: ['0012345678905'] });
  expect(taken).toMatchObject({
    product: null,
    problems: [{ code: 'ALREADY_EXISTS', path: ['input', 'barcodes', '0'] }],
  });
  const twice = await create({ sku: 'BOTH', name: 'Both', barcodes: ['042100005264', '0042100005264'] });
  expect(twice).toMatchObject({ product: null, problems: [{ code: 'INVALID', path: ['input', 'barcodes', '1'] }] });
});

test('a wrong check digit is refused in the language of the caller', async () => {
  const french = { ...owner, locale: 'fr' as const };
  const { problems } = await create({ sku: 'WRONG', name: 'Wrong', barcodes: ['4006381333932'] }, french);
  expect(problems).toEqual([
    {
      code: 'INVALID',
      path: ['input', 'barcodes', '0'],
      message: '« 4006381333932 » n’est pas un code EAN-13, EAN-8 ou UPC-A valide.',
    },
  ]);
  expect(await house.rows('catalog', `select from product where sku = 'WRONG'`)).toEqual([]);
});
