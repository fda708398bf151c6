import type { TestRooms } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShop, openStock, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;
const products: string[] = [];
let kitchenId: string;

beforeAll(async () => {
  house = await openStock();
  shop = await openShop(house);
  const kitchen = await shop.run('createWarehouse', { shopId: shop.shopId, type: 'KITCHEN', name: 'Kitchen' });
  kitchenId = kitchen.warehouse?.id as string;
  for (let i = 0; i < 50; i++)
    products.push(await shop.product({ name: `P${String(i).padStart(2, '0')}`, minStock: '5' }));
  for (const warehouseId of [shop.warehouseId, kitchenId]) {
    const lines = products.map((productId, i) => ({ productId, quantity: String(i + 1), unitCost: '2' }));
    await shop.run('receiveStock', { warehouseId, lines, reference: `BL-${warehouseId === kitchenId ? 2 : 1}` });
  }
  await shop.run('adjustStock', { warehouseId: kitchenId, productId: products[0], counted: '3', reason: 'Count' });
});
afterAll(() => house.close());

interface Connection<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

async function ask<Data>(source: string, variables: object = {}): Promise<{ data: Data; statements: number }> {
  await house.settle();
  let data: Data | undefined;
  const statements = await house.costOf(async () => {
    const result = await house.run<Data>('stock', shop.actor, source, { ...variables });
    expect(result.errors).toBeUndefined();
    data = result.data;
  });
  return { data: data as Data, statements };
}

test('stock levels of fifty products with their warehouses are one statement', async () => {
  const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { stockLevels { warehouse { id name } onHand reserved available } } } }`;
  const r = products.map((id) => ({ __typename: 'Product', id }));
  const { data, statements } = await ask<{ _entities: { stockLevels: object[] }[] }>(source, { r });
  expect(statements).toBe(1);
  expect(data._entities).toHaveLength(50);
  expect(data._entities[0]?.stockLevels).toEqual([
    { warehouse: { id: shop.warehouseId, name: 'High Street' }, onHand: '1', reserved: '0', available: '1' },
    { warehouse: { id: kitchenId, name: 'Kitchen' }, onHand: '3', reserved: '0', available: '3' },
  ]);
});

test('levels by product name, filtered, page by page', async () => {
  const source = `query ($first: Int, $after: String, $filter: StockLevelFilter) { stockLevels(first: $first, after: $after, filter: $filter) {
    edges { node { product { id } warehouse { id name manager { id } } onHand min max averageCost value } } pageInfo { hasNextPage endCursor } totalCount } }`;
  type Node = { product: { id: string }; onHand: string; value: string };
  const list = async (variables: object) => {
    const { data, statements } = await ask<{ stockLevels: Connection<Node> }>(source, variables);
    return { ...data.stockLevels, statements };
  };
  const first = await list({ first: 30, filter: { warehouseId: shop.warehouseId } });
  expect(first.edges.map((e) => e.node.product.id)).toEqual(products.slice(0, 30));
  expect(first.edges[4]?.node).toMatchObject({ onHand: '5', value: '10' });
  const second = await list({ first: 30, filter: { warehouseId: shop.warehouseId }, after: first.pageInfo.endCursor });
  expect(second.edges.map((e) => e.node.product.id)).toEqual(products.slice(30));
  expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([50, false]);
  expect((await list({ filter: { belowMinimum: true } })).totalCount).toBe(8);
  expect((await list({ filter: { belowMinimum: false } })).totalCount).toBe(92);
  expect((await list({ filter: { productId: products[7] } })).totalCount).toBe(2);
  expect((await list({ filter: { shopId: 'x' } })).totalCount).toBe(0);
  expect((await list({ first: 100 })).statements).toBe((await list({ first: 2 })).statements);
});

test('movements, the latest first, filtered', async () => {
  const source = `query ($first: Int, $after: String, $filter: StockMovementFilter) { stockMovements(first: $first, after: $after, filter: $filter) {
    edges { node { type quantity before after seq unitCost value correction reason reference at returnOf terminalId user { id } product { id } warehouse { name } } } pageInfo { hasNextPage endCursor } totalCount } }`;
  const list = async (variables: object) => {
    const { data, statements } = await ask<{ stockMovements: Connection<Record<string, unknown>> }>(source, variables);
    return { ...data.stockMovements, statements };
  };
  const all = await list({ first: 60 });
  expect(all.totalCount).toBe(101);
  expect(all.edges[0]?.node).toMatchObject({
    type: 'ADJUSTMENT', quantity: '2', before: '1', after: '3', seq: 2, reason: 'Count', user: { id: shop.actor.userId }, warehouse: { name: 'Kitchen' },
  }); // biome-ignore format: a table
  const rest = await list({ first: 60, after: all.pageInfo.endCursor });
  expect(rest.edges).toHaveLength(41);
  expect((await list({ filter: { reference: 'BL-1' } })).totalCount).toBe(50);
  expect((await list({ filter: { type: 'IN', productId: products[0], warehouseId: kitchenId } })).totalCount).toBe(1);
  const at = all.edges[0]?.node.at as string;
  expect((await list({ filter: { from: at } })).totalCount + (await list({ filter: { to: at } })).totalCount).toBe(101);
  expect((await list({ filter: { reference: '\u0000' } })).totalCount).toBe(0);
  expect((await list({ first: 100 })).statements).toBe((await list({ first: 2 })).statements);
});

test('alerts and warehouses take as many statements for many as for few', async () => {
  const alerts = `query ($first: Int) { stockAlerts(first: $first, filter: {resolved: null}) { edges { node { kind product { id } warehouse { name } } } totalCount } }`;
  const warehouses = `query ($first: Int) { warehouses(first: $first) { edges { node { name shopId manager { id } } } totalCount } }`;
  for (const [source, many] of [
    [alerts, 100],
    [warehouses, 2],
  ] as const) {
    expect((await ask(source, { first: many })).statements).toBe((await ask(source, { first: 1 })).statements);
  }
});
