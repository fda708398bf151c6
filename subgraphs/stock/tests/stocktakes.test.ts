import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Answer, auditOf, faultsIn, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;
let now = new Date('2026-11-21T12:00:00Z');

beforeAll(async () => {
  house = await openStock({ now: () => now });
  shop = await openShop(house);
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
  } finally {
    await house.close();
  }
});

const passMinutes = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const start = async (scope: string, productIds?: string[], warehouseId = shop.warehouseId) => {
  const answer = await shop.run('startStocktake', { warehouseId, scope, productIds, note: 'Year’s end' });
  expect(faultsIn(answer)).toEqual([]);
  return answer.stocktake?.id as string;
};
const count = (stocktakeId: string, productId: string, quantity: number, given: object = {}) =>
  shop.run('addStocktakeCounts', { stocktakeId, counts: [{ productId, quantity: `${quantity}`, ...given }] });
const validate = (stocktakeId: string, given: object = {}) => shop.run('validateStocktake', { stocktakeId, ...given });
const issue = (productId: string, quantity: number) =>
  shop.run('issueStock', { warehouseId: shop.warehouseId, lines: [{ productId, quantity: `${quantity}` }] });
const onHand = async (productId: string) => (await shop.level(productId))?.onHand;

async function stocked(quantity: number, unitCost = 2): Promise<string> {
  const p = await shop.product();
  await shop.receive(p, quantity, unitCost);
  return p;
}

interface Lines {
  stocktakeLines: { edges: { node: Record<string, unknown> & { product: { id: string } } }[] };
}

async function linesOf(stocktakeId: string, filter: object = {}) {
  const source = `query ($f: StocktakeLineFilter) { stocktakeLines(first: 200, filter: $f) {
    edges { node { product { id } frozen expected counted counts variance unitCost value overtaken } } } }`;
  const { data } = await house.run<Lines>('stock', shop.actor, source, { f: { stocktakeId, ...filter } });
  return new Map(data.stocktakeLines.edges.map(({ node }) => [node.product.id, node]));
}

test('a whole warehouse is frozen, counted by several people in several places, and put right with its value', async () => {
  const warehouseId = await shop.cellar();
  const products: string[] = [];
  for (const [i, quantity] of [10, 5, 7, 3].entries()) {
    const productId = await shop.product({ name: `Counted ${i}` });
    products.push(productId);
    const lines = [{ productId, quantity: `${quantity}`, unitCost: `${i + 1}` }];
    await shop.run('receiveStock', { warehouseId, lines });
  }
  const [a, b, c, d] = products as [string, string, string, string];
  const id = await start('WAREHOUSE', undefined, warehouseId);
  const people = [newId(), newId()].map((userId) => ({ ...shop.actor, userId }));
  await Promise.all([
    shop.run('addStocktakeCounts', { stocktakeId: id, counts: [
      { productId: a, quantity: '6', place: 'Shelf' }, { productId: b, quantity: '5', place: 'Shelf' },
    ] }, people[0]),
    shop.run('addStocktakeCounts', { stocktakeId: id, counts: [
      { productId: a, quantity: '3', place: 'Back' }, { productId: c, quantity: '9', place: 'Back' },
    ] }, people[1]),
  ]); // biome-ignore format: two calls
  expect((await linesOf(id)).get(a)).toMatchObject({
    frozen: '10',
    counted: '9',
    counts: 2,
    variance: '-1',
    value: '-1',
  });
  expect([...(await linesOf(id, { counted: false })).keys()]).toEqual([d]);
  expect([...(await linesOf(id, { differing: true })).keys()].sort()).toEqual([a, c].sort());
  const done = await validate(id);
  expect(done.stocktake).toMatchObject({
    status: 'VALIDATED',
    totals: { lines: 4, counted: 3, differing: 2, gained: '6', lost: '1', net: '5' },
  });
  const at = async (p: string) => (await shop.level(p, shop.actor, warehouseId))?.onHand;
  expect(await Promise.all(products.map(at))).toEqual(['9', '5', '9', '3']);
  const source = `{ stockMovements(filter: {documentId: "${id}"}) { edges { node { type quantity value reason reference } } } }`;
  const { data } = await house.run<{ stockMovements: { edges: { node: object }[] } }>('stock', shop.actor, source);
  const number = done.stocktake?.number;
  expect(data.stockMovements.edges.map(({ node }) => node)).toEqual(
    expect.arrayContaining([
      { type: 'ADJUSTMENT', quantity: '-1', value: '-1', reason: 'Year’s end', reference: number },
      { type: 'ADJUSTMENT', quantity: '2', value: '6', reason: 'Year’s end', reference: number },
    ]),
  );
  const counts = `{ stocktakeCounts(filter: {stocktakeId: "${id}", userId: "${people[0]?.userId}"}) {
    totalCount edges { node { place quantity countedBy { id } } } } }`;
  expect((await house.run('stock', shop.actor, counts)).data.stocktakeCounts).toMatchObject({ totalCount: 2 });
});

test('what is sold before or after the count, while others still count, stays sold', async () => {
  const [before, after, both, missing] = [await stocked(10), await stocked(10), await stocked(10), await stocked(10)];
  const id = await start('PRODUCTS', [before, after, both, missing]);
  await issue(before, 2);
  await issue(both, 1);
  await count(id, before, 8);
  await count(id, after, 10);
  await count(id, both, 8);
  await issue(after, 3);
  await issue(both, 4);
  await issue(missing, 1);
  expect((await linesOf(id)).get(before)).toMatchObject({ frozen: '10', expected: '8', variance: '0' });
  await validate(id, { missingAsZero: true });
  expect(await onHand(before)).toBe('8');
  expect(await onHand(after)).toBe('7');
  expect(await onHand(both)).toBe('4');
  // Ten were missing when it was frozen; the one that was sold since came from somewhere.
  expect(await onHand(missing)).toBe('-1');
});

test('a sheet that is entered later counts for when it was written', async () => {
  const p = await stocked(10);
  const id = await start('PRODUCTS', [p]);
  passMinutes(10);
  const written = now.toISOString();
  passMinutes(10);
  await issue(p, 4);
  passMinutes(10);
  expect((await count(id, p, 9, { countedAt: written })).counts).toMatchObject([{ quantity: '9', expected: '10' }]);
  await validate(id);
  expect(await onHand(p)).toBe('5');
});

test('a recount takes the place of what was counted at its place, or everywhere', async () => {
  const p = await stocked(10);
  const id = await start('SPOT');
  await count(id, p, 4, { place: 'Shelf' });
  await count(id, p, 4, { place: 'Back' });
  await count(id, p, 5, { place: 'Shelf', recount: true, reason: 'Behind the box' });
  expect((await linesOf(id)).get(p)).toMatchObject({ counted: '9', counts: 2 });
  await count(id, p, 1, { place: 'Shelf' });
  expect((await linesOf(id)).get(p)).toMatchObject({ counted: '10', counts: 3 });
  await count(id, p, 12, { recount: true, reason: 'All together' });
  expect((await linesOf(id)).get(p)).toMatchObject({ counted: '12', counts: 1, variance: '2', value: '4' });
  const source = `{ stocktakeCounts(filter: {stocktakeId: "${id}"}) { edges { node { quantity replaced reason } } } }`;
  type Found = { stocktakeCounts: { edges: { node: { replaced: boolean } }[] } };
  const { data } = await house.run<Found>('stock', shop.actor, source);
  expect(data.stocktakeCounts.edges.filter(({ node }) => node.replaced)).toHaveLength(4);
  await validate(id);
  expect(await onHand(p)).toBe('12');
});

test('a count by hand that is later than the stocktake’s stands', async () => {
  const [p, q] = [await stocked(10), await stocked(10)];
  const id = await start('PRODUCTS', [p, q]);
  await count(id, p, 8);
  await count(id, q, 8);
  await shop.run('adjustStock', { warehouseId: shop.warehouseId, productId: p, counted: '7' });
  await validate(id);
  expect([await onHand(p), await onHand(q)]).toEqual(['7', '8']);
  const lines = await linesOf(id);
  expect([lines.get(p)?.overtaken, lines.get(q)?.overtaken]).toEqual([true, false]);
  expect(lines.get(p)).toMatchObject({ value: '0' });
});

test('what was never here is found, and what is nowhere is no difference', async () => {
  const [found, expected] = [await shop.product(), await stocked(3)];
  const id = await start('SPOT');
  await count(id, found, 2);
  expect((await linesOf(id)).get(found)).toMatchObject({ frozen: '0', expected: '0', counted: '2' });
  await validate(id);
  expect([await onHand(found), await onHand(expected)]).toEqual(['2', '3']);
});

test('a product is counted in one stocktake at a time; one that was given up moves nothing', async () => {
  const p = await stocked(3);
  const first = await start('PRODUCTS', [p]);
  const { warehouseId } = shop;
  const second = await shop.run('startStocktake', { warehouseId, scope: 'PRODUCTS', productIds: [p] });
  expect(faultsIn(second)).toEqual(['ILLEGAL_STATE productIds']);
  const spot = await start('SPOT');
  expect(faultsIn(await count(spot, p, 1))).toEqual(['ILLEGAL_STATE counts']);
  await count(first, p, 1);
  const off = await shop.run('cancelStocktake', { stocktakeId: first, reason: 'Interrupted' });
  expect(off.stocktake).toMatchObject({ status: 'CANCELLED', cancelReason: 'Interrupted' });
  expect(await onHand(p)).toBe('3');
  expect(faultsIn(await count(first, p, 1))).toEqual(['ILLEGAL_STATE stocktakeId']);
  expect(faultsIn(await validate(first))).toEqual(['ILLEGAL_STATE stocktakeId']);
  expect(faultsIn(await count(spot, p, 1))).toEqual([]);
  await validate(spot);
  expect(await onHand(p)).toBe('1');
});

test('counters, sellers and two who validate at once: every difference is posted once', async () => {
  const products = [await stocked(100), await stocked(100), await stocked(100)];
  const id = await start('PRODUCTS', products);
  await Promise.all([...products.flatMap((p) => [count(id, p, 60, { place: 'A' }), count(id, p, 39, { place: 'B' })])]);
  const answers = await Promise.all([
    ...products.map((p) => issue(p, 5)),
    validate(id),
    validate(id),
    ...products.map((p) => issue(p, 5)),
  ]);
  expect(answers.flatMap(faultsIn)).toEqual(['ILLEGAL_STATE stocktakeId']);
  for (const p of products) expect(await onHand(p)).toBe('89');
});

test('counts that make no sense are refused each by itself, and nothing is kept', async () => {
  const [p, other, service] = [await stocked(3), await stocked(3), await shop.product({ stockable: false })];
  const id = await start('PRODUCTS', [p]);
  const cases: [Promise<Answer>, string[]][] = [
    [count(id, p, -1), ['INVALID counts.0.quantity']],
    [count(id, other, 1), ['INVALID counts.0.productId']],
    [count(id, service, 1), ['INVALID counts.0.productId']],
    [count(id, newId(), 1), ['NOT_FOUND counts.0.productId']],
    [count(id, p, 1, { recount: true }), ['INVALID counts.0.reason']],
    [count(id, p, 1, { countedAt: '2026-01-01T00:00:00Z' }), ['INVALID counts.0.countedAt']],
    [count(id, p, 1, { countedAt: '2036-01-01T00:00:00Z' }), ['INVALID counts.0.countedAt']],
    [count(newId(), p, 1), ['NOT_FOUND stocktakeId']],
    [shop.run('addStocktakeCounts', { stocktakeId: id, counts: [] }), ['INVALID counts']],
    [shop.run('startStocktake', { warehouseId: newId(), scope: 'SPOT' }), ['NOT_FOUND warehouseId']],
    [shop.run('startStocktake', { warehouseId: shop.warehouseId, scope: 'PRODUCTS' }), ['INVALID productIds']],
    [
      shop.run('startStocktake', { warehouseId: shop.warehouseId, scope: 'SPOT', productIds: [p] }),
      ['INVALID productIds'],
    ],
    [
      shop.run('startStocktake', {
        warehouseId: shop.warehouseId,
        scope: 'PRODUCTS',
        productIds: [other, other, newId()],
      }),
      ['INVALID productIds.1'],
    ],
  ];
  for (const [answer, faults] of cases) expect(faultsIn(await answer)).toEqual(faults);
  expect(await linesOf(id, { counted: true })).toEqual(new Map());
});

test('who only counts sees neither what is expected nor what it is worth', async () => {
  const p = await stocked(3);
  const counter = { ...shop.actor, permissions: ['stock:read', 'stock:count'] };
  const id = await start('PRODUCTS', [p]);
  const counts = [{ productId: p, quantity: '2' }];
  const added = `mutation ($input: AddStocktakeCountsInput!) { addStocktakeCounts(input: $input) { counts { quantity } problems { code } } }`;
  expect(
    (await house.run('stock', counter, added, { input: { stocktakeId: id, counts } })).data.addStocktakeCounts,
  ).toEqual({
    counts: [{ quantity: '2' }],
    problems: [],
  });
  const seen = await house.run(
    'stock',
    counter,
    `{ stocktakeLines(filter: {stocktakeId: "${id}"}) { edges { node { counted expected } } } }`,
  );
  expect(seen.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  await expect(shop.run('validateStocktake', { stocktakeId: id }, counter)).rejects.toThrow('not allowed');
  await shop.run('cancelStocktake', { stocktakeId: id, reason: 'Tested' });
});

test('fifty products take as many statements as two', async () => {
  const warehouseId = await shop.cellar();
  const products: string[] = [];
  for (let i = 0; i < 50; i++) products.push(await shop.product());
  await shop.run('receiveStock', {
    warehouseId,
    lines: products.map((productId) => ({ productId, quantity: '5', unitCost: '1' })),
  });
  const statements = async (n: number) => {
    await house.settle();
    const looks: number[] = [];
    for (let look = 0; look < 4; look++) {
      const id = await start('PRODUCTS', products.slice(0, n), warehouseId);
      const before = house.statements();
      const counts = products.slice(0, n).map((productId) => ({ productId, quantity: `${4 + (look % 2)}` }));
      await shop.run('addStocktakeCounts', { stocktakeId: id, counts });
      await validate(id);
      looks.push(house.statements() - before);
      await house.settle();
    }
    return Math.min(...looks);
  };
  await statements(2);
  expect(await statements(50)).toBe(await statements(2));
});
