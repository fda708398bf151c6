import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

/** A day without the network, then all of it at once: what the terminal brings is in orders, payments, stock and on no paper twice. */

const SERIAL = { 'x-device-serial': 'DEMO-TERMINAL-1' };
let house: TestHouse;
let token: string;
let shopId: string;
let goods: string[];

beforeAll(async () => {
  house = await openHouse();
  token = await house.token('cashier');
  const { data } = await house.ask<{
    me: { shops: { id: string }[] };
    products: { edges: { node: { id: string; stockable: boolean } }[] };
  }>(token, '{ me { shops { id } } products(first: 100) { edges { node { id stockable } } } }');
  shopId = data.me.shops[0]?.id as string;
  goods = data.products.edges.filter(({ node }) => node.stockable).map(({ node }) => node.id);
}, 60_000);
afterAll(() => house.close());

interface Synced {
  results: {
    documentNumber: string;
    status: string;
    order: { id: string } | null;
    problems: { code: string; path: string[] }[];
  }[];
  summary: { sent: number; created: number; duplicates: number; rejected: number; conflicts: number };
  shop: { id: string } | null;
  terminal: { serial: string } | null;
}

async function sync(sales: object[], headers: Record<string, string> = SERIAL): Promise<Synced> {
  const { data, errors } = await house.ask<{ syncSales: Synced }>(
    token,
    `mutation ($sales: [SyncSaleInput!]!) { syncSales(input: { sales: $sales }) {
      results { documentNumber status order { id } problems { code message path } }
      summary { sent created duplicates rejected conflicts } shop { id } terminal { serial } problems { code } } }`,
    { sales },
    headers,
  );
  expect(errors).toEqual([]);
  return data.syncSales;
}

const sale = (documentNumber: string, productId = goods[0], quantity = '2') => ({
  documentNumber,
  soldAt: new Date(Date.now() - 3_600_000).toISOString(),
  lines: [{ productId, quantity, unitPrice: '2.50' }],
  tenders: [{ method: 'CASH', amount: String(Number(quantity) * 2.5) }],
  total: String(Number(quantity) * 2.5),
});

async function stockOf(productId: string): Promise<{ onHand: number; movements: number }> {
  await house.settle();
  const [row] = await house.rows<{ onHand: number; movements: number }>(
    'stock',
    `select (select sum(on_hand)::float from stock_level where product_id = $1) as "onHand",
       (select count(*)::int from stock_movement where product_id = $1 and type = 'SALE') as movements`,
    [productId],
  );
  return row as { onHand: number; movements: number };
}

test('a batch becomes orders, payments and movements, once, however often it is sent', async () => {
  const [first = '', second = ''] = goods;
  const before = [await stockOf(first), await stockOf(second)];
  const batch = [sale('FAC-BATCH-001', first), sale('FAC-BATCH-002', second), sale('FAC-BATCH-003', first)];
  const answer = await sync(batch);
  expect(answer.summary).toEqual({ sent: 3, created: 3, duplicates: 0, rejected: 0, conflicts: 0 });
  expect(answer).toMatchObject({ shop: { id: shopId }, terminal: { serial: 'DEMO-TERMINAL-1' } });
  expect((await sync(batch)).summary).toMatchObject({ created: 0, duplicates: 3 });
  const after = [await stockOf(first), await stockOf(second)];
  expect(after[0]).toEqual({ onHand: (before[0]?.onHand ?? 0) - 4, movements: (before[0]?.movements ?? 0) + 2 });
  expect(after[1]).toEqual({ onHand: (before[1]?.onHand ?? 0) - 2, movements: (before[1]?.movements ?? 0) + 1 });
  const orders = answer.results.map(({ order }) => order?.id);
  const paid = await house.rows<{ amount: string }>(
    'payments',
    'select amount::text from payment where order_id = any($1)',
    [orders],
  );
  expect(paid.map(({ amount }) => Number(amount))).toEqual([5, 5, 5]);
  const moved = await house.rows<{ reference: string; terminal: string }>(
    'stock',
    `select reference, terminal_id::text as terminal from stock_movement where product_id = $1 and type = 'SALE' order by seq desc limit 1`,
    [second],
  );
  expect(moved[0]?.terminal).toEqual(expect.any(String));
});

test('a product nobody has is not found, and the other sales are kept', async () => {
  const answer = await sync([sale('FAC-1'), sale('FAC-2', '01890000-0000-7000-8000-000000000000'), sale('FAC-3')]);
  expect(answer.results.map(({ status }) => status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
  expect(answer.results[1]?.problems).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'sales', '1', 'lines', '0', 'productId'] },
  ]);
});

test('in a STRICT shop what stock lacks is refused whole, and the rest is kept; nothing is sold twice over', async () => {
  const owner = await house.token('owner');
  const policy = async (stockPolicy: string) => {
    await house.ask(
      owner,
      'mutation ($input: SetShopPolicyInput!) { setShopPolicy(input: $input) { problems { code } } }',
      {
        input: { shopId, stockPolicy },
      },
    );
    await house.settle();
  };
  await policy('STRICT');
  const product = goods[3] as string;
  const { onHand } = await stockOf(product);
  const answer = await sync([
    sale('S-1', product, '1'),
    sale('S-2', product, String(onHand)),
    sale('S-3', goods[4], '1'),
  ]);
  expect(answer.results.map(({ status }) => status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
  expect(answer.results[1]?.problems[0]?.code).toBe('INSUFFICIENT_STOCK');
  expect((await stockOf(product)).onHand).toBe(onHand - 1);
  await policy('PASSIVE');
  expect((await sync([sale('S-2', product, String(onHand))])).summary.created).toBe(1);
  expect((await stockOf(product)).onHand).toBe(-1);
});

test('without a serial number, or with another company’s, nothing is taken over', async () => {
  expect((await sync([sale('X-1')], {})).results[0]).toMatchObject({
    status: 'REJECTED',
    problems: [{ code: 'NOT_FOUND' }],
  });
  expect((await sync([sale('X-1')], { 'x-device-serial': 'NOBODY' })).summary).toMatchObject({
    created: 0,
    rejected: 1,
  });
});

test('a waiter, who may not bring sales, is refused', async () => {
  const waiter = await house.token('waiter');
  const { errors } = await house.ask(
    waiter,
    'mutation ($sales: [SyncSaleInput!]!) { syncSales(input: { sales: $sales }) { summary { sent } } }',
    { sales: [sale('W-1')] },
    SERIAL,
  );
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
});
