import type { TestRooms } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditOf, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;

beforeAll(async () => {
  house = await openStock();
  shop = await openShop(house);
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
  } finally {
    await house.close();
  }
});

interface History {
  stockMovements: {
    edges: { node: Record<'id' | 'type' | 'quantity' | 'value' | 'correction' | 'correctionOf', string> }[];
  };
}

/** All movements of a product, the first first: type, quantity, value. */
async function historyOf(productId: string) {
  const source = `query ($p: ID!) { stockMovements(first: 200, filter: {productId: $p}) {
    edges { node { id type quantity value correction correctionOf } } } }`;
  const { data } = await house.run<History>('stock', shop.actor, source, { p: productId });
  return data.stockMovements.edges.map(({ node }) => node).reverse();
}

const issue = (productId: string, quantity: number) =>
  shop.run('issueStock', { warehouseId: shop.warehouseId, lines: [{ productId, quantity: `${quantity}` }] });

test('out 2 of nothing, in 20 @ 3.33: the receipt is worth what it cost, and what had left is put right beside it', async () => {
  const p = await shop.product();
  await issue(p, 2);
  const { movements } = await shop.receive(p, 20, '3.33');
  expect(movements).toMatchObject([{ quantity: '20', before: '-2', after: '18', unitCost: '3.33', value: '66.6' }]);
  expect(await shop.level(p)).toMatchObject({ onHand: '18', averageCost: '3.33', value: '59.94' });
  expect(await historyOf(p)).toMatchObject([
    { type: 'OUT', quantity: '-2', value: '0' },
    { type: 'IN', quantity: '20', value: '66.6', correction: '0', correctionOf: null },
    { type: 'ADJUSTMENT', quantity: '0', value: '-6.66', correction: '-6.66', correctionOf: movements?.[0]?.id },
  ]);
});

test('the last issue takes the residue of rounding along: three thirds of a cent', async () => {
  const p = await shop.product();
  await shop.receive(p, 3, '0.333333');
  await shop.receive(p, 4, '0.333334');
  for (const quantity of [2, 2, 2, 1]) await issue(p, quantity);
  expect(await shop.level(p)).toMatchObject({ onHand: '0', value: '0' });
  const history = await historyOf(p);
  expect(history.slice(0, 6).every(({ correctionOf }) => correctionOf === null)).toBe(true);
  expect(history.at(-1)).toMatchObject({ type: 'ADJUSTMENT', quantity: '0', correctionOf: history.at(-2)?.id });
});

test('in 10 @ 100, in 100 @ 10, out 100, 8 back to the supplier: at 18.181818', async () => {
  const p = await shop.product();
  await shop.receive(p, 10, 100);
  const second = await shop.receive(p, 100, 10);
  await issue(p, 100);
  const back = await shop.run('returnStock', { movementId: second.movements?.[0]?.id, quantity: '8' });
  expect(back.movements).toMatchObject([{ quantity: '-8', unitCost: '18.181818', after: '2' }]);
  expect(await shop.level(p)).toMatchObject({ averageCost: '18.181818', value: '36.3637' });
});

test('what was found before the first receipt takes its cost, and comes back at the average if it had left before', async () => {
  const p = await shop.product();
  const { warehouseId } = shop;
  await shop.run('adjustStock', { warehouseId, productId: p, counted: '10' });
  const out = await issue(p, 4);
  await shop.receive(p, 4, 5);
  expect(await shop.level(p)).toMatchObject({ onHand: '10', averageCost: '5', value: '50' });
  await shop.run('returnStock', { movementId: out.movements?.[0]?.id, quantity: '4' });
  expect(await shop.level(p)).toMatchObject({ onHand: '14', averageCost: '5', value: '70' });
});
