import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

let house: TestHouse;
let token: string;
let shopId: string;
beforeAll(async () => {
  house = await openHouse();
  token = await house.token('owner');
  const { data } = await house.ask<{ me: { shops: { id: string }[] } }>(token, '{ me { shops { id } } }');
  shopId = data.me.shops[0]?.id as string;
});
afterAll(() => house.close());

async function change<Payload>(name: string, input: object, nouns: string): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors, text } = await house.ask<Record<string, { problems: unknown[] }>>(
    token,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code message path } } }`,
    { input },
  );
  if (errors.length > 0 || data[name]?.problems.length) throw new Error(`${name}: ${text}`);
  return data[name] as Payload;
}

const PAYMENTS = 'payments { method amount refunded status }';

test('what was sold comes back and is exchanged: payments, orders and stock agree', async () => {
  const { data } = await house.ask<{ products: { edges: { node: Product }[] } }>(
    token,
    '{ products(first: 50) { edges { node { id salePrice stockable stockLevels { onHand } } } } }',
  );
  interface Product {
    id: string;
    salePrice: string;
    stockable: boolean;
    stockLevels: { onHand: string }[];
  }
  const product = data.products.edges.map((e) => e.node).find((p) => p.stockable) as Product;
  const onHand = async () => {
    await house.settle();
    const answer = await house.ask<{ product: Product }>(
      token,
      'query ($id: ID!) { product(id: $id) { stockLevels { onHand } } }',
      { id: product.id },
    );
    return answer.data.product.stockLevels.map((l) => l.onHand);
  };
  const before = await onHand();
  const sold = await change<{ order: { id: string; lines: { id: string }[] } }>(
    'completeSale',
    {
      shopId,
      lines: [{ productId: product.id, quantity: '2', unitPrice: '10' }],
      tenders: [
        { method: 'CASH', amount: '5' },
        { method: 'CARD', amount: '15' },
      ],
    },
    'order { id lines { id } }',
  );
  expect(await onHand()).not.toEqual(before);
  const orderId = sold.order.id;
  const lines = [{ orderLineId: sold.order.lines[0]?.id, quantity: '2' }];
  const exchangeLines = [{ name: 'A bag', unitPrice: '2', quantity: '1' }];
  const { order, exchange } = await change<{ order: { returned: object }; exchange: object }>(
    'returnSale',
    { orderId, lines, exchangeLines, reason: 'the wrong one' },
    'order { type total returned { exchanged refunds { method amount payment { refunded } } } } exchange { paymentStatus total remaining }',
  );
  expect(order).toEqual({
    type: 'RETURN',
    total: '20',
    returned: {
      exchanged: '2',
      refunds: [
        { method: 'CARD', amount: '15', payment: { refunded: '15' } },
        { method: 'CASH', amount: '3', payment: { refunded: '3' } },
      ],
    },
  });
  expect(exchange).toEqual({ paymentStatus: 'PAID', total: '2', remaining: '0' });
  expect(await onHand()).toEqual(before);
  const { data: after } = await house.ask<{ order: object }>(
    token,
    `query ($id: ID!) { order(id: $id) { overpaid remaining ${PAYMENTS} invoice { status remaining } } }`,
    { id: orderId },
  );
  expect(after.order).toEqual({
    overpaid: '0',
    remaining: '0',
    payments: [
      { method: 'CASH', amount: '5', refunded: '3', status: 'COMPLETED' },
      { method: 'CARD', amount: '15', refunded: '15', status: 'REFUNDED' },
    ],
    invoice: { status: 'PAID', remaining: '0' },
  });
});
