import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

let house: TestHouse;
let token: string;
let shopId: string;
let warehouseId: string;
beforeAll(async () => {
  house = await openHouse();
  token = await house.token('owner');
  const { data } = await house.ask<{
    me: { shops: { id: string }[] };
    warehouses: { edges: { node: { id: string } }[] };
  }>(token, '{ me { shops { id } } warehouses { edges { node { id } } } }');
  shopId = data.me.shops[0]?.id as string;
  warehouseId = data.warehouses.edges[0]?.node.id as string;
});
afterAll(() => house.close());

async function change<Payload>(name: string, input: object, nouns: string): Promise<Payload & { problems: object[] }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors, text } = await house.ask<Record<string, Payload & { problems: object[] }>>(
    token,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code path } } }`,
    { input },
  );
  if (errors.length > 0) throw new Error(`${name}: ${text}`);
  return data[name] as Payload & { problems: object[] };
}

interface Made {
  product: { id: string; options: { values: { id: string; name: string }[] }[] };
}

test('a shirt is sold in its size: scanned, at its own price, out of its own stock', async () => {
  const { product } = await change<Made>(
    'createProduct',
    { name: 'Shirt', sku: 'SHIRT', salePrice: '20', taxRate: '20', stockable: true },
    'product { id options { values { id name } } }',
  );
  const { product: varied } = await change<Made>(
    'setProductOptions',
    { productId: product.id, options: [{ name: 'Size', values: [{ name: 'S' }, { name: 'XL' }] }] },
    'product { id options { values { id name } } }',
  );
  const large = varied.options[0]?.values.find(({ name }) => name === 'XL')?.id;
  const { variant } = await change<{ variant: { id: string } }>(
    'createVariant',
    { productId: product.id, valueIds: [large], barcodes: ['4006381333931'], priceAdjustment: '2.5' },
    'variant { id }',
  );
  await house.settle();
  const lines = [{ productId: variant.id, quantity: '3', unitCost: '9' }];
  expect(await change('receiveStock', { warehouseId, lines }, 'movements { after }')).toMatchObject({
    movements: [{ after: '3' }],
    problems: [],
  });
  const { data } = await house.ask<{ productByBarcode: { id: string } }>(
    token,
    '{ productByBarcode(code: "4006381333931") { id } }',
  );
  expect(data.productByBarcode).toEqual({ id: variant.id });
  const sale = (productId: string, amount: string) =>
    change<{ order: object | null; invoice: { id: string } | null }>(
      'completeSale',
      { shopId, lines: [{ productId, quantity: '2' }], tenders: [{ method: 'CARD', amount }] },
      'order { lines { name unitPrice taxRate } total } invoice { id status }',
    );
  expect(await sale(product.id, '40')).toMatchObject({
    order: null,
    problems: [{ code: 'PRODUCT_UNAVAILABLE', path: ['input', 'lines', '0', 'productId'] }],
  });
  expect(await sale(variant.id, '45')).toMatchObject({
    order: { lines: [{ name: 'Shirt – XL', unitPrice: '22.5', taxRate: '20' }], total: '45' },
    invoice: { status: 'PAID' },
    problems: [],
  });
  await house.settle();
  const left = await house.ask(token, 'query ($id: ID!) { product(id: $id) { stockLevels { onHand } } }', {
    id: variant.id,
  });
  expect(left.data).toEqual({ product: { stockLevels: [{ onHand: '1' }] } });
});

test('what is marked off in the shop is refused at its till until it is back', async () => {
  const { product } = await change<Made>(
    'createProduct',
    { name: 'Soup of the day', salePrice: '8' },
    'product { id options { values { id name } } }',
  );
  const mark = async (available: boolean) => {
    await change(
      'setProductAvailability',
      { productId: product.id, shopId, available, todayOnly: true },
      'product { id }',
    );
    await house.settle();
  };
  const order = () =>
    change<{ order: object | null }>(
      'createOrder',
      { shopId, lines: [{ productId: product.id, quantity: '1' }] },
      'order { total }',
    );
  await house.settle();
  await mark(false);
  expect(await order()).toMatchObject({ order: null, problems: [{ code: 'PRODUCT_UNAVAILABLE' }] });
  await mark(true);
  expect(await order()).toMatchObject({ order: { total: '8' }, problems: [] });
});
