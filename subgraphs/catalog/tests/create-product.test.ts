import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalog } from '../src/subgraph.ts';

let house: TestRooms;
const owner = testActor();

beforeAll(async () => {
  house = await openRooms([catalog]);
});
afterAll(() => house.close());

const CREATE = `mutation ($input: CreateProductInput!) {
  createProduct(input: $input) { product { id sku name salePrice stockable barcodes category { name } } problems { code message path } }
}`;

interface Created {
  createProduct: {
    product: { id: string; sku: string; salePrice: string } | null;
    problems: { code: string; path: string[]; message: string }[];
  };
}

const create = (input: object, actor = owner) => house.run<Created>('catalog', actor, CREATE, { input });

test('a product is added and can be read back', async () => {
  const { data } = await create({
    name: 'Onion bhaji',
    sku: 'ONION',
    salePrice: '3.95',
    stockable: true,
    barcodes: ['4006381333931'],
  });
  expect(data.createProduct.problems).toEqual([]);
  expect(data.createProduct.product).toMatchObject({ sku: 'ONION', salePrice: '3.95', barcodes: ['4006381333931'] });
  const read = await house.run(
    'catalog',
    owner,
    `query ($id: ID!) { product(id: $id) { name unit available active } }`,
    { id: data.createProduct.product?.id },
  );
  expect(read.data).toEqual({ product: { name: 'Onion bhaji', unit: 'each', available: true, active: true } });
});

test('a SKU is made from the name, and made free', async () => {
  const skus = [];
  for (let i = 0; i < 3; i++)
    skus.push((await create({ name: 'Crème brûlée', salePrice: '6' })).data.createProduct.product?.sku);
  expect(skus).toEqual(['CREME-BRULEE', 'CREME-BRULEE-2', 'CREME-BRULEE-3']);
});

test('every fault is told at once and nothing is kept', async () => {
  const { data } = await create({
    name: ' ',
    sku: 'BAD',
    salePrice: '-1.005',
    taxRate: '101',
    kind: 'SERVICE',
    stockable: true,
    barcodes: ['4006381333932'],
    categoryId: 'x',
  });
  expect(data.createProduct.product).toBeNull();
  expect(data.createProduct.problems.map((p) => p.path.join('.')).sort()).toEqual([
    'input.barcodes.0',
    'input.categoryId',
    'input.name',
    'input.salePrice',
    'input.salePrice',
    'input.stockable',
    'input.taxRate',
  ]);
  expect(await house.rows('catalog', `select from product where sku = 'BAD'`)).toEqual([]);
});

test('a taken SKU or barcode is refused, in the language of the caller', async () => {
  await create({ name: 'Tea', sku: 'TEA', salePrice: '2', barcodes: ['96385074'] });
  const sku = await create({ name: 'Other', sku: 'TEA', salePrice: '2' }, { ...owner, locale: 'fr' });
  expect(sku.data.createProduct.problems).toEqual([
    { code: 'ALREADY_EXISTS', path: ['input', 'sku'], message: 'Un autre produit porte la référence TEA.' },
  ]);
  const barcode = await create({ name: 'Other', sku: 'OTHER', salePrice: '2', barcodes: ['96385074'] });
  expect(barcode.data.createProduct.problems).toMatchObject([
    { code: 'ALREADY_EXISTS', path: ['input', 'barcodes', '0'] },
  ]);
  expect(await house.rows('catalog', `select from product where sku = 'OTHER'`)).toEqual([]);
});

test('a repeated key answers the first product; with other content it is refused', async () => {
  const input = { name: 'Rice', sku: 'RICE', salePrice: '3', idempotencyKey: 'k1' };
  const first = await create(input);
  const again = await create(input);
  expect(again.data.createProduct.product?.id).toBe(first.data.createProduct.product?.id);
  const other = await create({ ...input, salePrice: '4' });
  expect(other.data.createProduct.problems).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
  const together = await Promise.all(
    Array.from({ length: 5 }, () => create({ name: 'Naan', sku: 'NAAN', salePrice: '2', idempotencyKey: 'k2' })),
  );
  expect(new Set(together.map((r) => r.data.createProduct.product?.id)).size).toBe(1);
});

test('who may not write is refused, and another company sees nothing', async () => {
  const cook = testActor({ companyId: owner.companyId, permissions: ['catalog:read'] });
  expect((await create({ name: 'X', salePrice: '1' }, cook)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const { data } = await create({ name: 'Secret', salePrice: '1' });
  const read = `query ($id: ID!) { product(id: $id) { name } }`;
  expect((await house.run('catalog', testActor(), read, { id: data.createProduct.product?.id })).data).toEqual({
    product: null,
  });
});

test('the event tells the neighbours', async () => {
  const { data } = await create({ name: 'Told', salePrice: '1.50' });
  await house.settle();
  const events: unknown[] = [];
  const subscription = await house.bus.subscribe(
    'probe',
    ['ProductUpdated'],
    async (batch) => void events.push(...batch),
  );
  await house.settle();
  await subscription.stop();
  expect(events).toContainEqual(
    expect.objectContaining({
      payload: expect.objectContaining({ productId: data.createProduct.product?.id, salePrice: '1.5', version: 1 }),
    }),
  );
});
