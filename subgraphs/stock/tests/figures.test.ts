import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { auditOf, invoice, line, openShop, openStock, SOUND, type TestShop } from './shop.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-02T09:00:00Z');

let house: TestRooms;
let shop: TestShop;
let now = new Date(START);

beforeAll(async () => {
  house = await openStock({ now: () => now });
});
beforeEach(async () => {
  shop = await openShop(house);
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
  } finally {
    await house.close();
  }
});

const pass = (days: number) => {
  now = new Date(now.getTime() + days * DAY);
};
const ask = async <Data>(source: string, variables: object = {}, actor = shop.actor): Promise<Data> => {
  const { data, errors } = await house.run<Data & Record<string, unknown>>('stock', actor, source, { ...variables });
  expect(errors).toBeUndefined();
  return data;
};
const run = (verb: 'receiveStock' | 'issueStock', warehouseId: string, lines: object[]) =>
  shop.run(verb, { warehouseId, lines });
const moved = (productId: string, quantity: number, unitCost?: number) => ({
  productId, quantity: `${quantity}`, ...(unitCost !== undefined && { unitCost: `${unitCost}` }),
}); // biome-ignore format: a table

interface Valuation {
  value: string;
  inTransit: string | null;
  warehouses: { warehouse: { id: string }; value: string }[];
}

const valued = (at: Date | null, filter?: object, actor = shop.actor) =>
  ask<{ stockValuation: Valuation }>(
    `query ($at: DateTime, $f: StockScope) { stockValuation(at: $at, filter: $f) { value inTransit warehouses { warehouse { id } value } } }`,
    { at: at?.toISOString(), f: filter },
    actor,
  ).then((data) => data.stockValuation);

const linesAt = (at: Date | null, filter: object = {}) =>
  ask<{ stockValuationLines: { totalCount: number; edges: { node: Record<string, unknown> }[] } }>(
    `query ($at: DateTime, $f: StockValuationFilter) { stockValuationLines(at: $at, filter: $f) { totalCount
      edges { node { product { id } warehouse { id } quantity averageCost value } } } }`,
    { at: at?.toISOString(), f: filter },
  ).then((data) => data.stockValuationLines);

test('the stock is worth at any past time what it was worth then, in all, by warehouse and by product', async () => {
  const cellar = await shop.cellar();
  const products = [await shop.product(), await shop.product()] as const;
  const places = [shop.warehouseId, cellar] as const;
  const seen: { at: Date; whole: Valuation; lines: unknown }[] = [];
  const look = async () => {
    seen.push({ at: new Date(now.getTime() + 1), whole: await valued(null), lines: await linesAt(null) });
    pass(1);
  };
  for (let i = 0; i < 12; i++) {
    const [p, w] = [products[i % 2] as string, places[i % 3 === 0 ? 1 : 0] as string];
    if (i % 4 === 3) await run('issueStock', w, [moved(p, i)]);
    else await run('receiveStock', w, [moved(p, i + 1, i + 0.37)]);
    if (i === 5) {
      const input = { fromWarehouseId: shop.warehouseId, toWarehouseId: cellar, lines: [moved(p, 1)] };
      const { transfer } = await shop.run('createStockTransfer', input);
      await shop.run('sendStockTransfer', { transferId: transfer?.id });
    }
    await look();
  }
  for (const { at, whole, lines } of seen) {
    expect(await valued(at)).toEqual(whole);
    expect(await linesAt(at)).toEqual(lines);
  }
  expect(Number(seen.at(-1)?.whole.inTransit)).toBeGreaterThan(0);
  const last = seen.at(-1) as (typeof seen)[number];
  const only = await valued(last.at, { warehouseId: cellar });
  expect(only).toEqual({
    value: last.whole.warehouses.find(({ warehouse }) => warehouse.id === cellar)?.value,
    inTransit: null,
    warehouses: last.whole.warehouses.filter(({ warehouse }) => warehouse.id === cellar),
  });
  expect(await valued(last.at, { warehouseType: 'KITCHEN' })).toMatchObject({ value: '0', warehouses: [] });
  expect(await valued(new Date(START - DAY))).toMatchObject({ value: '0', inTransit: '0', warehouses: [] });
  expect(await valued(null, undefined, { ...shop.actor, shops: [newId()] })).toMatchObject({
    value: '0',
    inTransit: null,
  });
  expect((await linesAt(last.at, { productId: products[0] })).totalCount).toBe(2);
});

test('rotation tells how often the stock was turned over, and how long it lasts', async () => {
  const [fast, still] = [await shop.product({ name: 'A fast one' }), await shop.product({ name: 'B' })];
  await shop.receive(fast, 60, 2);
  await shop.receive(still, 5, 1);
  pass(10);
  const from = now.toISOString();
  const sale = line(fast, 20);
  const invoiceId = newId();
  await shop.tell(['InvoiceValidated', invoice(shop.shopId, [sale], { invoiceId })]);
  await run('issueStock', shop.warehouseId, [moved(fast, 15)]);
  await shop.run('recordLoss', { warehouseId: shop.warehouseId, lines: [moved(fast, 5)], cause: 'THEFT' });
  const [sold] = await house.rows<{ id: string }>('stock', 'select id from stock_movement where document_id = $1', [
    invoiceId,
  ]);
  await shop.run('returnStock', { movementId: sold?.id, quantity: '5' });
  pass(10);
  const rotation = await ask<{ stockRotation: { totalCount: number; edges: { node: object }[] } }>(
    `query ($f: StockRotationFilter) { stockRotation(filter: $f) { totalCount
      edges { node { product { id } onHand out outCost averageValue turnover daysOfCover } } } }`,
    { f: { shopId: shop.shopId, from } },
  );
  expect(rotation.stockRotation).toEqual({
    totalCount: 2,
    edges: [
      // 30 out in ten days at 2; 120 at the beginning, 50 at the end.
      { node: { product: { id: fast }, onHand: '25', out: '30', outCost: '60', averageValue: '85', turnover: '0.7059', daysOfCover: '8.33' } },
      { node: { product: { id: still }, onHand: '5', out: '0', outCost: '0', averageValue: '5', turnover: '0', daysOfCover: null } },
    ],
  }); // biome-ignore format: figures
  const wrong = await house.run(
    'stock',
    shop.actor,
    `{ stockRotation(filter: {from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z"}) { totalCount } }`,
  );
  expect(wrong.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
});

test('a dashboard for each type of warehouse: what is there, what is wrong, what moves', async () => {
  const counter = await shop.cellar('COUNTER');
  const [a, b, low] = [await shop.product(), await shop.product(), await shop.product({ minStock: '10' })];
  await shop.receive(a, 50, 2);
  await shop.receive(low, 5, 1);
  await run('receiveStock', counter, [moved(a, 4, 2)]);
  await run('issueStock', counter, [moved(a, 1), moved(b, 3)]);
  await shop.tell(['InvoiceValidated', invoice(shop.shopId, [line(a, 20)])]);
  await shop.run('recordLoss', { warehouseId: shop.warehouseId, lines: [moved(a, 1)], cause: 'THEFT' });
  const dashboard = async (variables: object) =>
    (
      await ask<{ stockDashboard: object[] }>(
        `query ($s: ID, $t: WarehouseType, $d: Int) { stockDashboard(shopId: $s, type: $t, days: $d) {
          type warehouses products belowZero value alerts { lowStock outOfStock overstock expired } expiringSoon received lost
          topMovers { product { id } quantity cost } } }`,
        { s: shop.shopId, ...variables },
      )
    ).stockDashboard;
  expect(await dashboard({})).toEqual([
    {
      type: 'COUNTER', warehouses: 1, products: 1, belowZero: 1, value: '6', alerts: { lowStock: 0, outOfStock: 1, overstock: 0, expired: 0 },
      expiringSoon: 0, received: '8', lost: '0',
      topMovers: [{ product: { id: b }, quantity: '3', cost: '0' }, { product: { id: a }, quantity: '1', cost: '2' }],
    },
    {
      type: 'STORE', warehouses: 1, products: 2, belowZero: 0, value: '63', alerts: { lowStock: 1, outOfStock: 0, overstock: 0, expired: 0 },
      expiringSoon: 0, received: '105', lost: '2', topMovers: [{ product: { id: a }, quantity: '20', cost: '40' }],
    },
  ]); // biome-ignore format: figures
  expect(await dashboard({ t: 'KITCHEN' })).toEqual([]);
  pass(8);
  expect(await dashboard({ t: 'STORE' })).toMatchObject([{ value: '63', received: '0', topMovers: [] }]);
  const wrong = await house.run('stock', shop.actor, '{ stockDashboard(days: 0) { type } }');
  expect(wrong.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
});

test('a business day knows its stock; what was sold offline yesterday had cost it yesterday', async () => {
  now = new Date('2026-12-01T22:30:00Z');
  const p = await shop.product();
  await shop.receive(p, 10, 3);
  // Half an hour before midnight in Paris; an hour later it is the next day there.
  await shop.tell(['InvoiceValidated', invoice(shop.shopId, [line(p, 2)], { businessDay: '2026-12-01' })]);
  now = new Date('2026-12-01T23:30:00Z');
  await shop.tell(['InvoiceValidated', invoice(shop.shopId, [line(p, 1)], { businessDay: '2026-12-01' })]);
  await shop.run('adjustStock', { warehouseId: shop.warehouseId, productId: p, counted: '6' });
  now = new Date('2026-12-05T12:00:00Z');
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on BusinessDay { date
    stock { opening closing costOfSales byType { type movements value } } } } }`;
  const r = ['2026-11-30', '2026-12-01', '2026-12-02'].map((date) => ({
    __typename: 'BusinessDay',
    shopId: shop.shopId,
    date,
  }));
  const elsewhere = { __typename: 'BusinessDay', shopId: newId(), date: '2026-12-01' };
  expect(await ask(entities, { r: [...r, elsewhere] })).toEqual({
    _entities: [
      { date: '2026-11-30', stock: { opening: '0', closing: '0', costOfSales: '0', byType: [] } },
      { date: '2026-12-01', stock: {
        opening: '0', closing: '24', costOfSales: '9',
        byType: [{ type: 'IN', movements: 1, value: '30' }, { type: 'SALE', movements: 1, value: '-6' }],
      } },
      { date: '2026-12-02', stock: {
        opening: '24', closing: '18', costOfSales: '0',
        byType: [{ type: 'ADJUSTMENT', movements: 1, value: '-3' }, { type: 'SALE', movements: 1, value: '-3' }],
      } },
      { date: '2026-12-01', stock: null },
    ],
  }); // biome-ignore format: figures
});
