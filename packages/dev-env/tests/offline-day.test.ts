import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
});
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

async function create(token: string, verb: string, noun: string, input: object): Promise<string> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const { data, text } = await house.ask<Record<string, Record<string, { id: string } | null>>>(
    token,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${noun} { id } problems { code message path } } }`,
    { input },
  );
  const made = data[verb]?.[noun];
  if (!made) throw new Error(text);
  return made.id;
}

async function policy(stockPolicy: string): Promise<void> {
  const token = await house.token('owner');
  await create(token, 'setShopPolicy', 'shop', { shopId, stockPolicy });
  await house.settle();
}

function movementsOf(orderId: string | undefined): Promise<object[]> {
  return house.rows(
    'stock',
    `select quantity::float, before::float, after::float, reference, terminal_id::text as terminal from stock_movement
       where line_id in (select line_id from reservation where order_id = $1) and type = 'SALE' order by id`,
    [orderId],
  );
}

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

describe('the five tests of the batch, as the terminals’ makers wrote them (seeds/004)', () => {
  test('Test 1 : Synchronisation Batch Simple', async () => {
    const [product = ''] = goods;
    const before = await stockOf(product);
    const { summary, results, shop, terminal } = await sync([sale('FAC-TEST-001', product)]);
    expect(summary).toEqual({ sent: 1, created: 1, duplicates: 0, rejected: 0, conflicts: 0 });
    expect({ shop, terminal }).toEqual({ shop: { id: shopId }, terminal: { serial: 'DEMO-TERMINAL-1' } });
    expect(await stockOf(product)).toEqual({ onHand: before.onHand - 2, movements: before.movements + 1 });
    const [moved] = await movementsOf(results[0]?.order?.id);
    expect(moved).toEqual({
      quantity: -2,
      before: before.onHand,
      after: before.onHand - 2,
      reference: expect.stringMatching(/^INV-/),
      terminal: expect.any(String),
    });
  });

  test('Test 2 : Isolation Multi-Boutiques', async () => {
    const owner = await house.token('owner');
    const elsewhere = await create(owner, 'createShop', 'shop', { name: 'Ailleurs encore' });
    const product = await create(owner, 'createProduct', 'product', {
      name: 'Vendu ailleurs',
      salePrice: '2.50',
      stockable: true,
      shopId: elsewhere,
    });
    await house.settle();
    const { summary, results } = await sync([sale('FAC-TEST-002', product), sale('FAC-TEST-002-B')]);
    expect(summary).toEqual({ sent: 2, created: 1, duplicates: 0, rejected: 1, conflicts: 0 });
    expect(results[0]?.problems).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'sales', '0', 'lines', '0', 'productId'] },
    ]);
    expect((await stockOf(product)).movements).toBe(0);
  });

  test('Test 3 : Stock Insuffisant', async () => {
    await policy('STRICT');
    const [product, other] = goods.slice(3) as [string, string];
    const { onHand, movements } = await stockOf(product);
    const answer = await sync([
      sale('FAC-TEST-003-A', product, '1'),
      sale('FAC-TEST-003', product, '1000'),
      sale('FAC-TEST-003-B', other, '1'),
    ]);
    expect(answer.results.map(({ status }) => status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
    expect(answer.results[1]?.problems[0]?.code).toBe('INSUFFICIENT_STOCK');
    expect(await stockOf(product)).toEqual({ onHand: onHand - 1, movements: movements + 1 });
    await policy('PASSIVE');
    expect((await sync([sale('FAC-TEST-003', product, '1000')])).summary.created).toBe(1);
    expect((await stockOf(product)).onHand).toBe(onHand - 1_001);
  });

  test('Test 4 : Éviter les Doublons', async () => {
    const [product = ''] = goods;
    const sold = sale('FAC-TEST-004', product);
    const first = await sync([sold]);
    const after = await stockOf(product);
    const second = await sync([sold]);
    expect(second.summary).toEqual({ sent: 1, created: 0, duplicates: 1, rejected: 0, conflicts: 0 });
    expect(second.results[0]?.order?.id).toBe(first.results[0]?.order?.id);
    expect(await stockOf(product)).toEqual(after);
    const changed = await sync([sale('FAC-TEST-004', product, '3')]);
    expect(changed.summary).toEqual({ sent: 1, created: 0, duplicates: 0, rejected: 0, conflicts: 1 });
    expect(await stockOf(product)).toEqual(after);
  });

  test('Test 5 : Batch Multiple Ventes', async () => {
    const [first = '', second = ''] = goods;
    const before = [await stockOf(first), await stockOf(second)] as const;
    const answer = await sync([
      sale('FAC-BATCH-001', first),
      sale('FAC-BATCH-002', second),
      sale('FAC-BATCH-003', first),
    ]);
    expect(answer.summary).toEqual({ sent: 3, created: 3, duplicates: 0, rejected: 0, conflicts: 0 });
    expect(await stockOf(first)).toEqual({ onHand: before[0].onHand - 4, movements: before[0].movements + 2 });
    expect(await stockOf(second)).toEqual({ onHand: before[1].onHand - 2, movements: before[1].movements + 1 });
    const orders = answer.results.map(({ order }) => order?.id);
    const paid = await house.rows<{ amount: string }>(
      'payments',
      'select amount::text from payment where order_id = any($1)',
      [orders],
    );
    expect(paid.map(({ amount }) => Number(amount))).toEqual([5, 5, 5]);
  });
});

test('a product nobody has is not found, and the other sales are kept', async () => {
  const answer = await sync([sale('FAC-1'), sale('FAC-2', '01890000-0000-7000-8000-000000000000'), sale('FAC-3')]);
  expect(answer.results.map(({ status }) => status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
  expect(answer.results[1]?.problems).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'sales', '1', 'lines', '0', 'productId'] },
  ]);
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
