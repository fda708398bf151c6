import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditOf, faultsIn, invoice, line, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;

beforeAll(async () => {
  house = await openStock();
  shop = await openShop(house);
});
afterAll(() => house.close());

const rows = (table: string, order: string) =>
  house.rows(
    'stock',
    `select to_jsonb(t) - 'company_id' as row from ${table} t where company_id = $1 order by ${order}`,
    [shop.actor.companyId],
  );

test('levels and lots made anew are what they were, and a hand in the database is mended', async () => {
  const { warehouseId } = shop;
  const products = await Promise.all([1, 2, 3].map(() => shop.product()));
  const [p, q, lots] = products as [string, string, string];
  await shop.run('setLotTracking', { productId: lots, tracksLots: true });
  await shop.receive(p, 10, '3.333333');
  await shop.receive(p, 7, '1.9');
  await shop.tell(['InvoiceValidated', invoice(shop.shopId, [line(p, 4), line(q, 2)])]);
  await shop.reserve([{ lineId: newId(), productId: p, quantity: '3' }]);
  await shop.run('setStockLimits', { warehouseId, productId: p, min: '1', max: '99' });
  await shop.run('receiveStock', {
    warehouseId,
    lines: [{ productId: lots, quantity: '8', unitCost: '1', lotNumber: 'A', expiresOn: '2030-01-01' }],
  });
  await shop.run('issueStock', { warehouseId, lines: [{ productId: lots, quantity: '3' }] });
  const before = [await rows('stock_level', 'id'), await rows('stock_lot', 'id')];
  expect(await shop.run('rebuildStockLevels', {})).toEqual({ checked: 3, drifted: 0, problems: [] });
  await house.rows(
    'stock',
    `update stock_level set on_hand = 1, reserved = 9, value = 8, average_cost = 7, seq = 6, costed = false where product_id = any($1)`,
    [[p, q]],
  );
  await house.rows('stock', 'update stock_lot set on_hand = 1');
  expect(await shop.run('rebuildStockLevels', { dryRun: true })).toEqual({ checked: 3, drifted: 3, problems: [] });
  expect(await auditOf(house)).not.toEqual(SOUND);
  expect(await shop.run('rebuildStockLevels', { warehouseId })).toEqual({ checked: 3, drifted: 3, problems: [] });
  expect([await rows('stock_level', 'id'), await rows('stock_lot', 'id')]).toEqual(before);
  expect(await auditOf(house)).toEqual(SOUND);
});

test('it goes on beside sales, over more levels than one step takes', async () => {
  const warehouseId = await shop.cellar();
  const many = Array.from({ length: 1_001 }, () => newId());
  await house.rows('stock', `insert into stock_level (warehouse_id, product_id, id, company_id, shop_id)
    select $1, p, gen_random_uuid(), $2, $3 from unnest($4::uuid[]) p`, [warehouseId, shop.actor.companyId, shop.shopId, many]); // biome-ignore format: a statement
  const p = await shop.product();
  const [rebuilt, ...others] = await Promise.all([
    shop.run('rebuildStockLevels', {}),
    ...Array.from({ length: 10 }, () => shop.receive(p, 1)),
  ]);
  expect(rebuilt?.drifted).toBe(0);
  expect(rebuilt?.checked).toBeGreaterThan(1_000);
  expect(others.flatMap(faultsIn)).toEqual([]);
  expect(await auditOf(house)).toEqual(SOUND);
});

test('a warehouse that is not there is refused', async () => {
  for (const warehouseId of ['x', newId()])
    expect(faultsIn(await shop.run('rebuildStockLevels', { warehouseId }))).toEqual(['NOT_FOUND warehouseId']);
});
