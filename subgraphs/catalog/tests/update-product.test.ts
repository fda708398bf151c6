import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalog } from '../src/subgraph.ts';

let house: TestRooms;
const owner = testActor();

const told: { productId: string; version: number }[] = [];

beforeAll(async () => {
  house = await openRooms([catalog]);
  await house.bus.subscribe('probe', ['ProductUpdated'], async (batch) => {
    told.push(...batch.map((event) => event.payload as (typeof told)[number]));
  });
});
afterAll(() => house.close());

interface Answer {
  [verb: string]: { product: Record<string, unknown> | null; problems: { code: string; path: string[] }[] };
}

const FIELDS =
  'product { id sku name description salePrice stockable available barcodes minStock } problems { code path }';
const CREATE = `mutation ($input: CreateProductInput!) { createProduct(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { ${FIELDS} } }`;
const AVAILABLE = `mutation ($input: SetProductAvailabilityInput!) { setProductAvailability(input: $input) { ${FIELDS} } }`;

const run = async (source: string, input: object, actor = owner) => {
  const { data, errors } = await house.run<Answer>('catalog', actor, source, { input });
  if (errors) throw new Error(errors[0]?.message);
  return Object.values(data)[0] as Answer[string];
};
const create = async (input: object) => (await run(CREATE, input)).product?.id as string;
const versionsOf = async (id: string) => {
  await house.settle();
  return told.filter((payload) => payload.productId === id).map((payload) => payload.version);
};

test('given fields change, the others stay, and neighbours are told once', async () => {
  const productId = await create({ name: 'Tea', salePrice: '2', description: 'Hot', minStock: '3', stockable: true });
  const { product, problems } = await run(UPDATE, { productId, salePrice: '2.50', description: null });
  expect(problems).toEqual([]);
  expect(product).toMatchObject({ name: 'Tea', salePrice: '2.5', description: null, minStock: '3', stockable: true });
  expect(await versionsOf(productId)).toEqual([1, 2]);
});

test('barcodes are replaced; one of another product is refused and nothing changes', async () => {
  await create({ name: 'Holder', salePrice: '1', barcodes: ['96385074'] });
  const productId = await create({ name: 'Beans', salePrice: '1', barcodes: ['4006381333931'] });
  const refused = await run(UPDATE, { productId, name: 'Peas', barcodes: ['4006381333931', '96385074'] });
  expect(refused).toEqual({ product: null, problems: [{ code: 'ALREADY_EXISTS', path: ['input', 'barcodes', '1'] }] });
  const { product } = await run(UPDATE, { productId, barcodes: ['036000291452', '4006381333931'] });
  expect(product).toMatchObject({ name: 'Beans', barcodes: ['036000291452', '4006381333931'] });
  expect((await run(UPDATE, { productId, barcodes: [] })).product).toMatchObject({ barcodes: [] });
});

test('a version that is no longer the product’s is refused, and everything of it can be changed', async () => {
  const productId = await create({ name: 'Tart', sku: 'TART', salePrice: '3', stockable: true });
  await create({ name: 'Other', sku: 'TAKEN', salePrice: '3' });
  const supplierId = owner.userId;
  const rest = {
    sku: 'TART-2',
    kind: 'SERVICE',
    stockable: false,
    supplierId,
    unit: 'kg',
    sellable: false,
    active: false,
  };
  const { product } = await run(UPDATE, { productId, version: 1, ...rest });
  expect(product).toMatchObject({ sku: 'TART-2', stockable: false });
  const late = await run(UPDATE, { productId, version: 1, name: 'Late' });
  expect(late).toEqual({ product: null, problems: [{ code: 'VERSION_CONFLICT', path: ['input', 'version'] }] });
  expect((await run(UPDATE, { productId, version: 2, sku: 'TAKEN' })).problems).toEqual([
    { code: 'ALREADY_EXISTS', path: ['input', 'sku'] },
  ]);
  const query = 'query ($id: ID!) { product(id: $id) { name kind unit sellable active version supplier { id } } }';
  expect((await house.run('catalog', owner, query, { id: productId })).data).toEqual({
    product: {
      name: 'Tart', kind: 'SERVICE', unit: 'kg', sellable: false, active: false, version: 2, supplier: { id: supplierId },
    },
  }); // biome-ignore format: a table
});

test('a service never becomes stockable; faults are told together', async () => {
  const productId = await create({ name: 'Delivery', salePrice: '5', kind: 'SERVICE' });
  expect((await run(UPDATE, { productId, stockable: true })).problems).toEqual([
    { code: 'INVALID', path: ['input', 'stockable'] },
  ]);
  const { problems } = await run(UPDATE, {
    productId,
    name: '',
    salePrice: '1.005',
    categoryId: owner.companyId,
    description: '\u0000',
    allergens: ['gluten', ''],
  });
  expect(problems.map((p) => p.path.join('.')).sort()).toEqual([
    'input.allergens.1', 'input.categoryId', 'input.description', 'input.name', 'input.salePrice',
  ]); // biome-ignore format: a list
});

test('availability is switched; switching to what it is tells no one', async () => {
  const productId = await create({ name: 'Soup', salePrice: '4' });
  expect((await run(AVAILABLE, { productId, available: false })).product).toMatchObject({ available: false });
  await run(AVAILABLE, { productId, available: false });
  expect((await run(AVAILABLE, { productId, available: true })).product).toMatchObject({ available: true });
  expect(await versionsOf(productId)).toEqual([1, 2, 3]);
});

test('an unknown id and another company’s look the same', async () => {
  const productId = await create({ name: 'Mine', salePrice: '1' });
  for (const [actor, id] of [
    [owner, 'x'],
    [owner, owner.userId],
    [testActor(), productId],
  ] as const) {
    const expected = [{ code: 'NOT_FOUND', path: ['input', 'productId'] }];
    expect((await run(UPDATE, { productId: id, name: 'Yours' }, actor)).problems).toEqual(expected);
    expect((await run(AVAILABLE, { productId: id, available: false }, actor)).problems).toEqual(expected);
  }
});

test('a repeated key changes once; writers at once all count', async () => {
  const productId = await create({ name: 'Jam', salePrice: '1' });
  const input = { productId, name: 'Jam 2', idempotencyKey: 'u1' };
  await Promise.all([run(UPDATE, input), run(UPDATE, input)]);
  expect((await run(UPDATE, { ...input, name: 'Jam 3' })).problems).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
  await Promise.all(Array.from({ length: 8 }, (_, i) => run(UPDATE, { productId, minStock: String(i) })));
  expect(await house.rows('catalog', 'select version from product where id = $1', [productId])).toEqual([
    { version: 10 },
  ]);
});
