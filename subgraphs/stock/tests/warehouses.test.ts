import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShop, openStock } from './shop.ts';

let house: TestRooms;

beforeAll(async () => {
  house = await openStock();
});
afterAll(() => house.close());

const faults = (answer: { problems: { code: string; path: string[] }[] }) =>
  answer.problems.map((p) => `${p.code} ${p.path.slice(1).join('.')}`);
const LIST = `query ($filter: WarehouseFilter) { warehouses(filter: $filter) { edges { node { id name type sellsFrom active manager { id } } } totalCount } }`;

test('a new shop gets one store, however often it is told of', async () => {
  const shop = await openShop(house);
  await shop.shop({ version: 2, name: 'Renamed' });
  await shop.shop({ version: 1 });
  const { data } = await house.run('stock', shop.actor, LIST);
  expect(data).toEqual({
    warehouses: {
      edges: [
        {
          node: {
            id: shop.warehouseId,
            name: 'High Street',
            type: 'STORE',
            sellsFrom: true,
            active: true,
            manager: null,
          },
        },
      ],
      totalCount: 1,
    },
  });
});

test('exactly one warehouse of a shop sells, whoever changes it at once', async () => {
  const shop = await openShop(house);
  const create = (given: object) => shop.run('createWarehouse', { shopId: shop.shopId, type: 'KITCHEN', ...given });
  const managerId = newId();
  const kitchen = await create({ name: 'Kitchen', managerId });
  expect(kitchen.warehouse).toMatchObject({ name: 'Kitchen', sellsFrom: false, active: true });
  const id = kitchen.warehouse?.id as string;
  expect(faults(await shop.run('updateWarehouse', { warehouseId: shop.warehouseId, sellsFrom: false }))).toEqual([
    'ILLEGAL_STATE sellsFrom',
  ]);
  expect(faults(await shop.run('updateWarehouse', { warehouseId: shop.warehouseId, active: false }))).toEqual([
    'ILLEGAL_STATE active',
  ]);
  const moved = await shop.run('updateWarehouse', {
    warehouseId: id,
    sellsFrom: true,
    name: 'Counter',
    type: 'COUNTER',
  });
  expect(moved.warehouse).toMatchObject({ name: 'Counter', sellsFrom: true });
  await shop.run('updateWarehouse', { warehouseId: shop.warehouseId, active: false });
  expect(faults(await shop.run('updateWarehouse', { warehouseId: shop.warehouseId, sellsFrom: true }))).toEqual([
    'ILLEGAL_STATE sellsFrom',
  ]);
  await Promise.all(Array.from({ length: 6 }, (_, i) => create({ name: `W${i}`, sellsFrom: true })));
  const { data } = await house.run<{ warehouses: { edges: { node: { sellsFrom: boolean } }[]; totalCount: number } }>(
    'stock',
    shop.actor,
    LIST,
  );
  expect(data.warehouses.totalCount).toBe(8);
  expect(data.warehouses.edges.filter((e) => e.node.sellsFrom)).toHaveLength(1);
  const p = await shop.product();
  const closed = { warehouseId: shop.warehouseId, productId: p, counted: '1' };
  expect(faults(await shop.run('adjustStock', closed))).toEqual(['ILLEGAL_STATE warehouseId']);
});

test('bad names, taken names, strange shops and warehouses are refused', async () => {
  const [shop, other] = [await openShop(house), await openShop(house)];
  const create = (given: object) => shop.run('createWarehouse', { shopId: shop.shopId, type: 'STORE', ...given });
  expect(faults(await create({ name: ' ', managerId: 'x' }))).toEqual(['INVALID name', 'INVALID managerId']);
  expect(faults(await create({ name: 'High Street' }))).toEqual(['ALREADY_EXISTS name']);
  for (const shopId of ['x', newId(), other.shopId])
    expect(faults(await create({ name: 'N', shopId }))).toEqual(['NOT_FOUND shopId']);
  for (const warehouseId of ['x', newId(), other.warehouseId])
    expect(faults(await shop.run('updateWarehouse', { warehouseId, name: 'N' }))).toEqual(['NOT_FOUND warehouseId']);
  const input = { name: 'Once', idempotencyKey: 'w' };
  expect((await create(input)).warehouse?.id).toBe((await create(input)).warehouse?.id);
});
