import type { TestRooms } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditOf, faultsIn, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;
let strict: TestShop;

beforeAll(async () => {
  house = await openStock();
  shop = await openShop(house);
  strict = await openShop(house, 'STRICT');
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
  } finally {
    await house.close();
  }
});

const lose = (of: TestShop, productId: string, quantity: string, given: object = {}) =>
  of.run('recordLoss', { warehouseId: of.warehouseId, lines: [{ productId, quantity }], cause: 'BREAKAGE', ...given });

test('a loss leaves at the average, says why, and is found by its cause', async () => {
  const p = await shop.product();
  await shop.receive(p, 10, 4);
  const lost = await lose(shop, p, '2.5', { reason: 'Fell off the shelf', reference: 'L-1' });
  expect(lost.movements).toMatchObject([{ type: 'LOSS', quantity: '-2.5', value: '-10', lossCause: 'BREAKAGE' }]);
  await lose(shop, p, '1', { cause: 'THEFT' });
  const source = `query ($p: ID!, $cause: LossCause) {
    stockMovements(filter: {productId: $p, type: LOSS, lossCause: $cause}) { edges { node { reason lossCause user { id } } } } }`;
  const { data } = await house.run('stock', shop.actor, source, { p, cause: 'BREAKAGE' });
  expect(data.stockMovements).toEqual({
    edges: [{ node: { reason: 'Fell off the shelf', lossCause: 'BREAKAGE', user: { id: shop.actor.userId } } }],
  });
  expect((await house.run('stock', shop.actor, source, { p })).data.stockMovements).toMatchObject({
    edges: [{ node: { lossCause: 'THEFT' } }, { node: { lossCause: 'BREAKAGE' } }],
  });
});

test('what was found again comes back at the cost it was lost at', async () => {
  const p = await shop.product();
  await shop.receive(p, 10, 4);
  const lost = await lose(shop, p, '2');
  await shop.receive(p, 8, 8);
  const movementId = lost.movements?.[0]?.id;
  const found = await shop.run('returnStock', { movementId, quantity: '2' });
  expect(found.movements).toMatchObject([{ quantity: '2', unitCost: '4' }]);
  expect(faultsIn(await shop.run('returnStock', { movementId, quantity: '1' }))).toEqual(['TOO_MUCH quantity']);
});

test('a STRICT shop may lose what is reserved, but not what is not there; a PASSIVE one loses anything', async () => {
  const p = await strict.product();
  await strict.receive(p, 5);
  await strict.reserve([{ lineId: crypto.randomUUID(), productId: p, quantity: '5' }]);
  expect(faultsIn(await lose(strict, p, '6'))).toEqual(['INSUFFICIENT_STOCK lines.0']);
  expect(faultsIn(await lose(strict, p, '2'))).toEqual([]);
  expect(await strict.level(p)).toMatchObject({ onHand: '3', reserved: '5', available: '-2' });
  const q = await shop.product();
  expect(faultsIn(await lose(shop, q, '6'))).toEqual([]);
  expect(await shop.stands(q)).toBe('-6/0');
});

test('losses that make no sense are refused, and nothing moves', async () => {
  const p = await shop.product();
  await shop.receive(p, 5);
  const { warehouseId } = shop;
  expect(faultsIn(await lose(shop, p, '0', { cause: 'OTHER' }))).toEqual([
    'INVALID lines.0.quantity',
    'INVALID reason',
  ]);
  expect(faultsIn(await shop.run('recordLoss', { warehouseId, lines: [], cause: 'THEFT' }))).toEqual(['INVALID lines']);
  expect(faultsIn(await lose(shop, crypto.randomUUID(), '1'))).toEqual(['NOT_FOUND lines.0.productId']);
  expect(faultsIn(await lose(shop, p, '1', { warehouseId: strict.warehouseId }))).toEqual(['NOT_FOUND warehouseId']);
  const reader = { ...shop.actor, permissions: ['stock:read'] };
  const lines = [{ productId: p, quantity: '1' }];
  await expect(shop.run('recordLoss', { warehouseId, lines, cause: 'THEFT' }, reader)).rejects.toThrow('not allowed');
  expect(await shop.stands(p)).toBe('5/0');
});

test('a repeated key loses once', async () => {
  const p = await shop.product();
  await shop.receive(p, 5);
  const answers = await Promise.all([1, 2, 3].map(() => lose(shop, p, '1', { idempotencyKey: 'loss-1' })));
  expect(new Set(answers.map((answer) => answer.movements?.[0]?.id)).size).toBe(1);
  expect(await shop.stands(p)).toBe('4/0');
});
