import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditOf, openShop, openStock, SOUND, type TestShop, type Told } from './shop.ts';

let house: TestRooms;
beforeAll(async () => {
  house = await openStock();
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
    expect(await house.rows('stock', 'select error from dead_letter')).toEqual([]);
  } finally {
    await house.close();
  }
});

const used = (shop: TestShop, quantities: Record<string, string>): Told => [
  'ConsumablesUsed',
  {
    usageId: newId(), invoiceId: newId(), number: 'INV-2026-000001', shopId: shop.shopId, businessDay: '2026-03-10',
    lines: Object.entries(quantities).map(([productId, quantity]) => ({ lineId: newId(), productId, quantity })),
  },
]; // biome-ignore format: a record

test('what a sale used up leaves the shop’s consumables once, at the average, whatever is there', async () => {
  const shop = await openShop(house, 'STRICT');
  const [box, bag, service] = [await shop.product(), await shop.product(), await shop.product({ stockable: false })];
  const { warehouse } = await shop.run('createWarehouse', {
    shopId: shop.shopId,
    type: 'CONSUMABLES',
    name: 'Packaging',
  });
  await shop.run('receiveStock', {
    warehouseId: warehouse?.id,
    lines: [{ productId: box, quantity: '10', unitCost: '0.2' }],
  });
  const sale = used(shop, { [box]: '3', [bag]: '1', [service]: '1' });
  await shop.tell(sale, sale);
  const moved = await house.rows(
    'stock',
    `select product_id as id, warehouse_id as place, type, quantity::float8, unit_cost::float8 as cost, reference from stock_movement
     where type = 'OUT' and product_id = any($1) order by quantity`,
    [[box, bag, service]],
  );
  expect(moved).toEqual([
    { id: box, place: warehouse?.id, type: 'OUT', quantity: -3, cost: 0.2, reference: 'INV-2026-000001' },
    { id: bag, place: warehouse?.id, type: 'OUT', quantity: -1, cost: 0, reference: 'INV-2026-000001' },
  ]);
});

test('a shop without a place for consumables takes them from where it sells', async () => {
  const shop = await openShop(house);
  const box = await shop.product();
  await shop.receive(box, 5);
  await shop.tell(used(shop, { [box]: '2' }));
  expect(await shop.stands(box)).toBe('3/0');
});
