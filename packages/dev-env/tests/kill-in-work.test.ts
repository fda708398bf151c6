import { businessDay } from '@comptoir/kit/business-day';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { post as postTo } from '../src/testing-house.ts';
import { type KillableHouse, openKillableHouse } from './killable-house.ts';
import { untilTrue } from './server-process.ts';

/** The whole house in one process, killed with kill -9 in the middle of one piece of work; a new process takes it up. */

let house: KillableHouse;
let shopId: string;
let warehouseId: string;

beforeAll(async () => {
  house = await openKillableHouse();
  const found = await ask('{ me { shops { id } } warehouses { edges { node { id } } } }');
  shopId = found.me.shops[0].id;
  warehouseId = found.warehouses.edges[0].node.id;
});
afterEach(async () => {
  const faults = await house.rows<{ drifted: number; broken: number }>(
    'stock',
    `select (select count(*)::int from stock_level l where on_hand <> (select coalesce(sum(quantity), 0) from stock_movement m
         where (m.warehouse_id, m.product_id) = (l.warehouse_id, l.product_id))) as drifted,
       (select count(*)::int from (select before, lag(after) over (partition by warehouse_id, product_id order by seq) as was from stock_movement) c
         where before <> coalesce(was, 0)) as broken`,
  );
  expect(faults).toEqual([{ drifted: 0, broken: 0 }]);
});
afterAll(() => house.close());

// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
type Data = any;

const post = (query: string, input?: object, headers?: Record<string, string>) =>
  postTo<Data>(house.url, house.token, { query, variables: { input } }, headers);

async function ask(query: string, input?: object, headers?: Record<string, string>): Promise<Data> {
  const { data, errors } = await post(query, input, headers);
  expect(errors).toEqual([]);
  return data;
}

/** Runs a mutation that is to succeed. */
async function does(verb: string, input: object, nouns: string): Promise<Data> {
  const data = await ask(mutation(verb, nouns), input);
  expect(data[verb].problems).toEqual([]);
  return data[verb];
}

function mutation(verb: string, nouns = ''): string {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${verb}(input: $input) { ${nouns} problems { code path } } }`;
}

async function there(room: string, text: string, values: unknown[] = []): Promise<boolean> {
  return (await house.rows(room, text, values)).length > 0;
}

const WAITING = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** Kills the server while what was asked waits for something in a room that is held, and starts it again. */
async function killWhileHeld(
  room: string,
  hold: string,
  values: unknown[],
  work: () => Promise<unknown>,
): Promise<void> {
  const holder = new pg.Client({ connectionString: house.databaseOf(room) });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(hold, values);
    const cut = work().catch(() => 'cut');
    await untilTrue(
      () => there(room, WAITING),
      () => `nothing waits: ${house.output()}`,
    );
    await house.kill();
    expect(await cut).toBe('cut');
  } finally {
    await holder.query('rollback');
    await holder.end();
  }
  await house.start();
}

let count = 0;
async function product(stock: number, given: object = {}): Promise<string> {
  const sku = `KILL-${++count}`;
  const input = { sku, name: sku, salePrice: '2.50', stockable: true, idempotencyKey: sku, ...given };
  const { product } = await does('createProduct', input, 'product { id }');
  const lines = [{ productId: product.id, quantity: String(stock), unitCost: '1' }];
  const receipt = { warehouseId, lines, reference: 'Opening', idempotencyKey: sku };
  await untilTrue(
    async () => (await post(mutation('receiveStock'), receipt)).data?.receiveStock.problems.length === 0,
    () => 'the product did not come to stock',
  );
  return product.id;
}

const onHand = async (productId: string) =>
  (
    await house.rows<{ n: number }>('stock', 'select on_hand::float as n from stock_level where product_id = $1', [
      productId,
    ])
  ).map(({ n }) => n);

test('killed in the middle of a sync: sent again, each sale is there once, numbered without gaps, and left stock once', async () => {
  const productId = await product(5_000);
  const sales = Array.from({ length: 1_500 }, (_, i) => ({
    documentNumber: `KILL-${i}`,
    soldAt: new Date(Date.now() - 3_600_000).toISOString(),
    lines: [{ productId, quantity: '2', unitPrice: '2.50' }],
    tenders: [{ method: 'CASH', amount: '5' }],
    total: '5',
  }));
  const SYNC = `mutation ($input: SyncSalesInput!) { syncSales(input: $input) {
    results { status order { id } } summary { sent created duplicates rejected conflicts } problems { code } } }`;
  const send = () => ask(SYNC, { sales }, { 'x-device-serial': 'DEMO-TERMINAL-1' });
  const cut = send().catch(() => 'cut');
  await untilTrue(
    () => there('orders', 'select from offline_sale offset 99 limit 1'),
    () => 'no sale came',
  );
  await house.kill();
  expect(await cut).toBe('cut');
  const [kept] = await house.rows<{ n: number }>('orders', 'select count(*)::int as n from offline_sale');
  expect(kept?.n).toBeGreaterThanOrEqual(100);
  expect(kept?.n).toBeLessThan(1_500);
  await house.start();
  const { summary } = (await send()).syncSales;
  expect(summary).toEqual({
    sent: 1_500,
    created: 1_500 - (kept?.n ?? 0),
    duplicates: kept?.n,
    rejected: 0,
    conflicts: 0,
  });
  expect((await send()).syncSales.summary).toMatchObject({ created: 0, duplicates: 1_500 });
  const [sold] = await house.rows('orders', `select count(*)::int as invoices, count(distinct number)::int as numbers,
    max(right(number, 6)::int) as highest, count(distinct order_id)::int as orders, sum(total)::int as total from invoice`); // biome-ignore format: a line
  expect(sold).toEqual({ invoices: 1_500, numbers: 1_500, highest: 1_500, orders: 1_500, total: 7_500 });
  const year = businessDay(new Date(), 'Europe/Paris').slice(0, 4);
  const { verifyDocuments } = await ask(`{ verifyDocuments(kind: INVOICE, year: ${year}) { checked isWhole } }`);
  expect(verifyDocuments).toEqual({ checked: 1_500, isWhole: true });
  await untilTrue(
    async () => (await onHand(productId))[0] === 2_000,
    () => 'not all sales left stock once',
  );
  await untilTrue(
    () => there('payments', 'select from payment having count(*) = 1500 and sum(amount) = 7500'),
    () => 'payments knows something else',
  );
});

test('killed between reservation and sale in a STRICT shop: nothing is sold, and what was reserved is let go when it runs out', async () => {
  await does('setShopPolicy', { shopId, stockPolicy: 'STRICT' }, 'shop { id }');
  await untilTrue(
    () => there('orders', `select from order_shop where shop_id = $1 and stock_policy = 'STRICT'`, [shopId]),
    () => 'orders did not hear of the policy',
  );
  const productId = await product(3);
  const input = {
    shopId, lines: [{ productId, quantity: '2' }], tenders: [{ method: 'CASH', amount: '5' }], idempotencyKey: 'killed-sale',
  }; // biome-ignore format: a list
  const sell = () => ask(mutation('completeSale', 'order { id }'), input);
  await killWhileHeld('orders', 'select from document_counter for update', [], sell);
  expect(await there('orders', 'select from order_line where product_id = $1', [productId])).toBe(false);
  const held = `select from reservation where product_id = $1 and state = 'ACTIVE' and expires_at is not null`;
  expect(await there('stock', held, [productId])).toBe(true);
  // One is free still, the killed sale holds two.
  expect((await sell()).completeSale.problems).toEqual([{ code: 'INSUFFICIENT_STOCK', path: ['input', 'lines', '0'] }]);
  await house.rows('stock', `update reservation set expires_at = now() - interval '1 second' where product_id = $1`, [
    productId,
  ]);
  let sold: Data;
  await untilTrue(
    async () => {
      sold = (await sell()).completeSale;
      return sold.problems.length === 0;
    },
    () => 'what was reserved is not let go',
  );
  expect((await sell()).completeSale.order.id).toBe(sold.order.id);
  await untilTrue(
    async () => (await onHand(productId))[0] === 1,
    () => 'the sale did not leave stock',
  );
  await does('setShopPolicy', { shopId, stockPolicy: 'PASSIVE' }, 'shop { id }');
});

test('killed while a production order is posted: a new process finishes it, once, at what its ingredients cost', async () => {
  const flour = await product(10);
  const bread = await product(1);
  await untilTrue(
    () => there('production', 'select from production_product where id = $1', [bread]),
    () => 'production did not hear of the product',
  );
  const ingredients = [{ productId: flour, quantity: '3' }];
  await does('createRecipe', { productId: bread, yield: '6', ingredients }, 'recipe { id }');
  const lines = [{ productId: bread, quantity: '6' }];
  const { productionOrder } = await does('createProductionOrder', { shopId, lines }, 'productionOrder { id }');
  const productionOrderId = productionOrder.id;
  await does('startProductionOrder', { productionOrderId }, 'productionOrder { id }');
  const hold = 'select from stock_level where product_id = $1 for update';
  await killWhileHeld('stock', hold, [flour], () =>
    ask(mutation('completeProductionOrder'), { productionOrderId, idempotencyKey: 'killed-production' }),
  );
  const order = () => ask(`{ productionOrder(id: "${productionOrderId}") { status cost } }`);
  await untilTrue(
    async () => (await order()).productionOrder.status === 'DONE',
    () => 'nobody finishes it',
  );
  expect((await order()).productionOrder.cost).toBe('3');
  expect([await onHand(flour), await onHand(bread)]).toEqual([[7], [7]]);
  const moved = `select type, quantity::float, value::float from stock_movement where document_id = $1 order by quantity`;
  expect(await house.rows('stock', moved, [productionOrderId])).toEqual([
    { type: 'PRODUCTION', quantity: -3, value: -3 },
    { type: 'PRODUCTION', quantity: 6, value: 3 },
  ]);
});

test('killed while a stocktake is validated: it is open as before; validated again, it is whole', async () => {
  const [first, second] = [await product(10), await product(20)];
  const scope = { warehouseId, scope: 'PRODUCTS', productIds: [first, second] };
  const { stocktake } = await does('startStocktake', scope, 'stocktake { id }');
  const stocktakeId = stocktake.id;
  const counts = [first, second].map((productId) => ({ productId, quantity: '8' }));
  await does('addStocktakeCounts', { stocktakeId, counts }, 'stocktake { id }');
  const last = [first, second].toSorted().at(-1);
  const hold = 'select from stock_level where product_id = $1 for update';
  await killWhileHeld('stock', hold, [last], () => ask(mutation('validateStocktake'), { stocktakeId }));
  const status = async () => (await ask(`{ stocktake(id: "${stocktakeId}") { status } }`)).stocktake.status;
  expect(await status()).toBe('OPEN');
  expect([await onHand(first), await onHand(second)]).toEqual([[10], [20]]);
  await does('validateStocktake', { stocktakeId }, 'stocktake { id }');
  expect(await status()).toBe('VALIDATED');
  expect([await onHand(first), await onHand(second)]).toEqual([[8], [8]]);
});
