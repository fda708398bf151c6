import type { TestRooms } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertExpiredLots } from '../src/domain/alert-expired-lots.ts';
import { auditOf, faultsIn, invoice, line, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;
let strict: TestShop;
let now = new Date('2026-11-21T22:30:00Z');

beforeAll(async () => {
  house = await openStock({ now: () => now });
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

async function tracked(of: TestShop): Promise<string> {
  const productId = await of.product({ name: 'Cream' });
  expect((await of.run('setLotTracking', { productId, tracksLots: true })).product).toMatchObject({ tracksLots: true });
  return productId;
}

const receive = (of: TestShop, productId: string, lots: [lotNumber: string, quantity: number, expiresOn?: string][]) =>
  of.run('receiveStock', {
    warehouseId: of.warehouseId,
    lines: lots.map(([lotNumber, quantity, expiresOn]) => ({ productId, quantity: `${quantity}`, unitCost: '2', lotNumber, expiresOn })),
  }); // biome-ignore format: a call
const issue = (of: TestShop, productId: string, quantity: number, lotNumber?: string) =>
  of.run('issueStock', { warehouseId: of.warehouseId, lines: [{ productId, quantity: `${quantity}`, lotNumber }] });
const sell = (of: TestShop, productId: string, quantity: number) =>
  of.tell(['InvoiceValidated', invoice(of.shopId, [line(productId, quantity)])]);

/** "A:3 B:5", and what lies there without a lot. */
async function lotsOf(of: TestShop, productId: string): Promise<string> {
  const source = `query ($p: ID!, $w: ID!) { stockLevel(productId: $p, warehouseId: $w) { onHand lots { number onHand } } }`;
  type Found = { stockLevel: { onHand: string; lots: { number: string; onHand: string }[] } };
  const { data } = await house.run<Found>('stock', of.actor, source, { p: productId, w: of.warehouseId });
  const { onHand, lots } = data.stockLevel;
  const without = Number(onHand) - lots.reduce((total, lot) => total + Number(lot.onHand), 0);
  return [...lots.map((lot) => `${lot.number}:${lot.onHand}`), ...(without === 0 ? [] : [`-:${without}`])].join(' ');
}

test('what expires first goes first; a lot that is named goes before', async () => {
  const p = await tracked(shop);
  await receive(shop, p, [
    ['KEEPS', 5],
    ['B', 5, '2026-12-24'],
    ['A', 5, '2026-12-01'],
  ]);
  const first = await issue(shop, p, 7);
  expect(first.movements?.[0]?.lots).toEqual([
    { number: 'A', expiresOn: '2026-12-01', quantity: '-5' },
    { number: 'B', expiresOn: '2026-12-24', quantity: '-2' },
  ]);
  await issue(shop, p, 1, 'keeps');
  expect(await lotsOf(shop, p)).toBe('B:3 KEEPS:4');
  await sell(shop, p, 4);
  expect(await lotsOf(shop, p)).toBe('KEEPS:3');
});

test('what is sold below zero is covered by what comes in, and comes back into the lots it left from', async () => {
  const p = await tracked(shop);
  await receive(shop, p, [['A', 2, '2026-12-01']]);
  const sold = await issue(shop, p, 5);
  expect(await lotsOf(shop, p)).toBe('-:-3');
  await receive(shop, p, [['B', 10, '2026-12-24']]);
  expect(await lotsOf(shop, p)).toBe('B:7');
  const movementId = sold.movements?.[0]?.id;
  const back = await shop.run('returnStock', { movementId, quantity: '1' });
  expect(back.movements?.[0]?.lots).toEqual([{ number: 'A', expiresOn: '2026-12-01', quantity: '1' }]);
  await shop.run('returnStock', { movementId, quantity: '4' });
  expect(await lotsOf(shop, p)).toBe('A:2 B:7 -:3');
});

test('what was there before lies there without a lot, and goes after the lots', async () => {
  const p = await shop.product();
  await shop.receive(p, 4);
  await shop.run('setLotTracking', { productId: p, tracksLots: true });
  await receive(shop, p, [['A', 3, '2026-12-01']]);
  expect(await lotsOf(shop, p)).toBe('A:3 -:4');
  await issue(shop, p, 5);
  expect(await lotsOf(shop, p)).toBe('-:2');
});

test('a STRICT shop neither sells nor promises what is past its date; it leaves as a loss', async () => {
  const p = await tracked(strict);
  await receive(strict, p, [
    ['OLD', 5, '2026-11-21'],
    ['NEW', 2, '2026-12-24'],
  ]);
  // Half past eleven at night in Paris, on the last day of the lot; then it is tomorrow there, though not in London.
  expect(faultsIn(await strict.reserve([{ lineId: crypto.randomUUID(), productId: p, quantity: '7' }]))).toEqual([]);
  now = new Date('2026-11-21T23:30:00Z');
  expect(faultsIn(await issue(strict, p, 3))).toEqual(['INSUFFICIENT_STOCK lines.0']);
  const q = await tracked(strict);
  await receive(strict, q, [
    ['OLD', 5, '2026-11-21'],
    ['NEW', 2, '2026-12-24'],
  ]);
  expect(faultsIn(await strict.reserve([{ lineId: crypto.randomUUID(), productId: q, quantity: '3' }]))).toEqual([
    'INSUFFICIENT_STOCK lines.0',
  ]);
  expect(faultsIn(await issue(strict, q, 1, 'OLD'))).toEqual(['ILLEGAL_STATE lines.0.lotNumber']);
  expect(faultsIn(await issue(strict, q, 3, 'NEW'))).toEqual(['INSUFFICIENT_STOCK lines.0.quantity']);
  // A sale that was made all the same, offline, has left; but not from the old lot.
  await sell(strict, q, 3);
  expect(await lotsOf(strict, q)).toBe('OLD:5 -:-1');
  const loss = { warehouseId: strict.warehouseId, cause: 'EXPIRY', lines: [{ productId: q, quantity: '4' }] };
  expect((await strict.run('recordLoss', loss)).movements?.[0]?.lots).toEqual([
    { number: 'OLD', expiresOn: '2026-11-21', quantity: '-4' },
  ]);
});

test('a PASSIVE shop sells what is past its date last, and is alerted when the day has ended, until it is gone', async () => {
  now = new Date('2026-11-21T22:30:00Z');
  const p = await tracked(shop);
  await receive(shop, p, [
    ['OLD', 5, '2026-11-21'],
    ['NEW', 2, '2026-12-24'],
  ]);
  const alerts = async () => {
    const source = 'query ($p: ID!) { stockAlerts(filter: {productId: $p}) { edges { node { kind level } } } }';
    type Found = { stockAlerts: { edges: { node: object }[] } };
    return (await house.run<Found>('stock', shop.actor, source, { p })).data.stockAlerts.edges.map((e) => e.node);
  };
  const service = house.rooms.get('stock')?.service;
  if (!service) throw new Error('stock is not here');
  await alertExpiredLots(service);
  expect(await alerts()).toEqual([]);
  now = new Date('2026-11-22T12:00:00Z');
  await alertExpiredLots(service);
  await alertExpiredLots(service);
  expect(await alerts()).toEqual([{ kind: 'EXPIRED', level: '5' }]);
  await sell(shop, p, 3);
  expect(await lotsOf(shop, p)).toBe('OLD:4');
  expect(await alerts()).toEqual([{ kind: 'EXPIRED', level: '5' }]);
  await sell(shop, p, 4);
  expect(await alerts()).toEqual([{ kind: 'OUT_OF_STOCK', level: '0' }]);
});

test('lots are listed by date, those soon past it alone if asked', async () => {
  const p = await tracked(shop);
  await receive(shop, p, [
    ['KEEPS', 1],
    ['LATE', 1, '2027-06-01'],
    ['SOON', 1, '2026-11-30'],
    ['PAST', 1, '2026-11-01'],
  ]);
  const list = async (filter: object, first = 10, after?: string) => {
    const source = `query ($f: StockLotFilter, $n: Int, $a: String) { stockLots(filter: $f, first: $n, after: $a) {
      totalCount pageInfo { endCursor hasNextPage } edges { node { number expired product { id } warehouse { name } } } } }`;
    type Found = {
      stockLots: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { number: string } }[] };
    };
    const { data } = await house.run<Found>('stock', shop.actor, source, {
      f: { productId: p, ...filter },
      n: first,
      a: after,
    });
    return { ...data.stockLots, numbers: data.stockLots.edges.map(({ node }) => node.number) };
  };
  expect((await list({})).numbers).toEqual(['PAST', 'SOON', 'LATE', 'KEEPS']);
  expect((await list({ expiresBefore: '2026-12-15' })).numbers).toEqual(['PAST', 'SOON']);
  expect((await list({ expired: true })).edges).toMatchObject([{ node: { number: 'PAST', expired: true } }]);
  const first = await list({}, 2);
  expect(first.totalCount).toBe(4);
  expect((await list({}, 2, first.pageInfo.endCursor)).numbers).toEqual(['LATE', 'KEEPS']);
  const q = '{ stockMovements(filter: {lotNumber: "SOON"}) { edges { node { type lots { number } } } } }';
  expect((await house.run('stock', shop.actor, q)).data).toEqual({
    stockMovements: { edges: [{ node: { type: 'IN', lots: [{ number: 'SOON' }] } }] },
  });
});

test('lots that make no sense are refused, and nothing moves', async () => {
  const [p, plain] = [await tracked(shop), await shop.product()];
  await receive(shop, p, [['A', 3, '2026-12-01']]);
  expect(faultsIn(await shop.receive(p, 1))).toEqual(['INVALID lines.0.lotNumber']);
  expect(faultsIn(await receive(shop, plain, [['A', 1]]))).toEqual(['INVALID lines.0.lotNumber']);
  expect(faultsIn(await receive(shop, p, [['A', 1, '2027-01-01']]))).toEqual(['INVALID lines.0.expiresOn']);
  expect(faultsIn(await receive(shop, p, [['', 1, '2027-01-01']]))).toEqual(['INVALID lines.0.lotNumber']);
  expect(faultsIn(await issue(shop, p, 1, 'B'))).toEqual(['NOT_FOUND lines.0.lotNumber']);
  expect(faultsIn(await issue(shop, plain, 1, 'A'))).toEqual(['INVALID lines.0.lotNumber']);
  const { warehouseId } = shop;
  const dated = { warehouseId, lines: [{ productId: p, quantity: '1', unitCost: '1', expiresOn: '2026-12-01' }] };
  expect(faultsIn(await shop.run('receiveStock', dated))).toEqual(['INVALID lines.0.expiresOn']);
  expect(faultsIn(await shop.run('setLotTracking', { productId: p, tracksLots: false }))).toEqual([
    'ILLEGAL_STATE tracksLots',
  ]);
  expect(await lotsOf(shop, p)).toBe('A:3');
  expect(await shop.stands(plain)).toBe('0/0');
  const count = { warehouseId, productId: p, lotNumber: 'A', counted: '0' };
  expect((await shop.run('adjustStock', count)).movements).toMatchObject([{ quantity: '-3' }]);
  expect((await shop.run('setLotTracking', { productId: p, tracksLots: false })).product?.tracksLots).toBe(false);
  expect(faultsIn(await shop.receive(p, 1))).toEqual([]);
});

test('a count of one lot changes that lot alone; one found for the first time is new', async () => {
  const p = await tracked(shop);
  await receive(shop, p, [
    ['A', 3, '2026-12-01'],
    ['B', 3, '2026-12-24'],
  ]);
  const count = (lotNumber: string, counted: string, expiresOn?: string) =>
    shop.run('adjustStock', { warehouseId: shop.warehouseId, productId: p, lotNumber, counted, expiresOn });
  await count('B', '1');
  await count('C', '2', '2027-01-01');
  expect(await lotsOf(shop, p)).toBe('A:3 B:1 C:2');
});

test('tracking begins in the middle of receipts, and every level hears of it', async () => {
  const p = await shop.product();
  const warehouses: string[] = [];
  for (let i = 0; i < 6; i++) {
    const made = await shop.run('createWarehouse', {
      shopId: shop.shopId,
      name: `Cellar ${i} ${p}`,
      type: 'WAREHOUSE',
    });
    warehouses.push(made.warehouse?.id as string);
  }
  await Promise.all([
    ...warehouses.map((warehouseId) => shop.run('adjustStock', { warehouseId, productId: p, counted: '3' })),
    shop.run('setLotTracking', { productId: p, tracksLots: true }),
  ]);
  for (const warehouseId of warehouses) {
    const answer = await shop.run('receiveStock', {
      warehouseId,
      lines: [{ productId: p, quantity: '1', unitCost: '1' }],
    });
    expect(faultsIn(answer)).toEqual(['INVALID lines.0.lotNumber']);
  }
});
