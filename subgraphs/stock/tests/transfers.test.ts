import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Answer, auditOf, faultsIn, openShop, openStock, SOUND, type TestShop, type Transfer } from './shop.ts';

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

const ends = async (of: TestShop) => ({ fromWarehouseId: of.warehouseId, toWarehouseId: await of.cellar() });
const lineOf = (productId: string, quantity: number, given: object = {}) => ({
  productId,
  quantity: `${quantity}`,
  ...given,
});

async function sent(of: TestShop, where: object, lines: object[]): Promise<Transfer> {
  const { transfer } = await of.run('createStockTransfer', { ...where, lines });
  const answer = await of.run('sendStockTransfer', { transferId: transfer?.id });
  expect(faultsIn(answer)).toEqual([]);
  return answer.transfer as Transfer;
}

const receive = (of: TestShop, transferId: string, lines: object[] | null = null, given: object = {}) =>
  of.run('receiveStockTransfer', { transferId, lines, ...given });

const movementsOf = async (transferId: string) => {
  const source = `query ($t: ID!) { stockMovements(filter: {documentId: $t}) {
    edges { node { type quantity unitCost value reference lossCause warehouse { id } } } } }`;
  type Found = { stockMovements: { edges: { node: Record<string, unknown> }[] } };
  const { data } = await house.run<Found>('stock', shop.actor, source, { t: transferId });
  return data.stockMovements.edges.map(({ node }) => node).reverse();
};

test('goods leave at their cost, are in transit, arrive in parts at that cost, and what is lost is a loss', async () => {
  const p = await shop.product();
  const where = await ends(shop);
  await shop.receive(p, 10, 10);
  await shop.receive(p, 10, 20);
  await shop.run('receiveStock', {
    warehouseId: where.toWarehouseId,
    lines: [{ productId: p, quantity: '5', unitCost: '5' }],
  });
  const draft = await shop.run('createStockTransfer', { ...where, lines: [lineOf(p, 12)], note: 'For the week' });
  expect(draft.transfer).toMatchObject({
    number: 'TR-000001',
    status: 'DRAFT',
    lines: [{ inTransit: '0', unitCost: null }],
  });
  expect(await shop.stands(p)).toBe('20/0');
  const { transfer } = await shop.run('sendStockTransfer', { transferId: draft.transfer?.id });
  expect(transfer).toMatchObject({ status: 'SENT', lines: [{ inTransit: '12', unitCost: '15', received: '0' }] });
  expect(await shop.level(p)).toMatchObject({ onHand: '8', value: '120' });
  const lineId = transfer?.lines[0]?.id as string;
  const some = await receive(shop, transfer?.id as string, [{ lineId, received: '5' }]);
  expect(some.transfer).toMatchObject({ status: 'PARTIAL', lines: [{ received: '5', inTransit: '7' }] });
  const there = () => shop.level(p, shop.actor, where.toWarehouseId);
  expect(await there()).toMatchObject({ onHand: '10', averageCost: '10', value: '100' });
  const rest = await receive(shop, transfer?.id as string, [{ lineId, received: '5', lost: '2' }], {
    reason: 'Broken',
  });
  expect(rest.transfer).toMatchObject({ status: 'DONE', lines: [{ received: '10', lost: '2', inTransit: '0' }] });
  expect(await there()).toMatchObject({ onHand: '15', averageCost: '11.666667', value: '175' });
  expect(await movementsOf(transfer?.id as string)).toMatchObject([
    { type: 'TRANSFER', quantity: '-12', unitCost: '15', value: '-180', reference: 'TR-000001' },
    { type: 'TRANSFER', quantity: '5', unitCost: '15', value: '75' },
    { type: 'TRANSFER', quantity: '5', unitCost: '15', value: '75' },
    { type: 'TRANSFER', quantity: '2', unitCost: '15', value: '30' },
    { type: 'LOSS', quantity: '-2', unitCost: '15', value: '-30', lossCause: 'TRANSPORT' },
  ]);
});

test('a loss on the way leaves a level below zero, or at zero, as it was', async () => {
  const where = await ends(shop);
  for (const there of [-3, 0, 4]) {
    const p = await shop.product();
    await shop.receive(p, 10, 7);
    if (there > 0)
      await shop.run('receiveStock', {
        warehouseId: where.toWarehouseId,
        lines: [{ productId: p, quantity: `${there}`, unitCost: '9' }],
      });
    if (there < 0) await shop.run('issueStock', { warehouseId: where.toWarehouseId, lines: [lineOf(p, -there)] });
    const before = await shop.level(p, shop.actor, where.toWarehouseId);
    const { id, lines } = await sent(shop, where, [lineOf(p, 5)]);
    await receive(shop, id, [{ lineId: lines[0]?.id, lost: '5' }]);
    expect(await shop.level(p, shop.actor, where.toWarehouseId)).toEqual(before);
  }
});

test('a transfer called off brings back what is in transit, at the cost it left with', async () => {
  const p = await shop.product();
  const where = await ends(shop);
  await shop.receive(p, 10, 10);
  const whole = await sent(shop, where, [lineOf(p, 4)]);
  await shop.receive(p, 6, 20);
  const off = await shop.run('cancelStockTransfer', { transferId: whole.id, reason: 'No van' });
  expect(off.transfer).toMatchObject({
    status: 'CANCELLED',
    cancelReason: 'No van',
    lines: [{ returned: '4', inTransit: '0' }],
  });
  expect(await shop.level(p)).toMatchObject({ onHand: '16', value: '220' });
  const part = await sent(shop, where, [lineOf(p, 4)]);
  await receive(shop, part.id, [{ lineId: part.lines[0]?.id, received: '1' }]);
  const rest = await shop.run('cancelStockTransfer', { transferId: part.id, reason: 'No van' });
  expect(rest.transfer).toMatchObject({ status: 'DONE', lines: [{ received: '1', returned: '3', inTransit: '0' }] });
  expect(await shop.stands(p)).toBe('15/0');
  const draft = await shop.run('createStockTransfer', { ...where, lines: [lineOf(p, 4)] });
  const dropped = await shop.run('cancelStockTransfer', { transferId: draft.transfer?.id, reason: 'Not needed' });
  expect(dropped.transfer).toMatchObject({ status: 'CANCELLED', lines: [{ inTransit: '0', returned: '0' }] });
  for (const transferId of [whole.id, part.id, draft.transfer?.id])
    expect(faultsIn(await receive(shop, transferId as string))).toEqual(['ILLEGAL_STATE transferId']);
});

test('a draft takes other lines until it is sent', async () => {
  const [p, q] = [await shop.product(), await shop.product()];
  const { transfer } = await shop.run('createStockTransfer', { ...(await ends(shop)), lines: [lineOf(p, 4)] });
  const transferId = transfer?.id;
  const changed = await shop.run('updateStockTransfer', {
    transferId,
    lines: [lineOf(q, 1), lineOf(p, 2)],
    note: 'Both',
  });
  expect(changed.transfer).toMatchObject({
    note: 'Both',
    lines: [
      { product: { id: q }, quantity: '1' },
      { product: { id: p }, quantity: '2' },
    ],
  });
  await shop.run('sendStockTransfer', { transferId });
  expect(faultsIn(await shop.run('updateStockTransfer', { transferId, lines: [lineOf(p, 4)] }))).toEqual([
    'ILLEGAL_STATE transferId',
  ]);
  expect(faultsIn(await shop.run('sendStockTransfer', { transferId }))).toEqual(['ILLEGAL_STATE transferId']);
});

test('a quick transfer goes over in one step, cost carried along, once per key', async () => {
  const [p, q] = [await shop.product(), await shop.product()];
  const where = await ends(shop);
  await shop.receive(p, 10, 4);
  const input = { ...where, lines: [lineOf(p, 3), lineOf(q, 2)], idempotencyKey: newId() };
  const answers = await Promise.all([1, 2, 3].map(() => shop.run('transferStock', input)));
  expect(new Set(answers.map(({ transfer }) => transfer?.id)).size).toBe(1);
  expect(answers[0]?.transfer).toMatchObject({ status: 'DONE', lines: [{ received: '3' }, { received: '2' }] });
  expect(answers[0]?.movements).toMatchObject([
    { quantity: '-3', before: '10', after: '7' },
    { quantity: '-2', after: '-2' },
    { quantity: '3', unitCost: '4', value: '12' },
    { quantity: '2', unitCost: '0' },
  ]);
  // What came at a cost that nobody knows takes that of the first receipt.
  await shop.run('receiveStock', {
    warehouseId: where.toWarehouseId,
    lines: [{ productId: q, quantity: '2', unitCost: '6' }],
  });
  expect(await shop.level(q, shop.actor, where.toWarehouseId)).toMatchObject({ averageCost: '6', value: '24' });
});

test('lots travel along, in parts as they left', async () => {
  const p = await shop.product();
  await shop.run('setLotTracking', { productId: p, tracksLots: true });
  const where = await ends(shop);
  await shop.run('receiveStock', {
    warehouseId: shop.warehouseId,
    lines: [
      { ...lineOf(p, 3), unitCost: '1', lotNumber: 'A', expiresOn: '2030-01-01' },
      { ...lineOf(p, 9), unitCost: '1', lotNumber: 'B', expiresOn: '2030-02-01' },
    ],
  });
  const { id, lines } = await sent(shop, where, [lineOf(p, 5), lineOf(p, 2, { lotNumber: 'B' })]);
  const lotsIn = async (warehouseId: string) => {
    const source =
      'query ($w: ID!, $p: ID!) { stockLevel(warehouseId: $w, productId: $p) { lots { number onHand expiresOn } } }';
    const { data } = await house.run('stock', shop.actor, source, { w: warehouseId, p });
    return (data.stockLevel as { lots: { number: string; onHand: string }[] }).lots.map(
      (l) => `${l.number}:${l.onHand}`,
    );
  };
  expect(await lotsIn(shop.warehouseId)).toEqual(['B:5']);
  await receive(shop, id, [{ lineId: lines[0]?.id, received: '2' }]);
  expect(await lotsIn(where.toWarehouseId)).toEqual(['A:2']);
  await receive(shop, id, [
    { lineId: lines[0]?.id, received: '2', lost: '1' },
    { lineId: lines[1]?.id, received: '1' },
  ]);
  expect(await lotsIn(where.toWarehouseId)).toEqual(['A:3', 'B:2']);
  await shop.run('cancelStockTransfer', { transferId: id, reason: 'Enough' });
  expect(await lotsIn(shop.warehouseId)).toEqual(['B:6']);
});

test('a STRICT shop sends what is available and no more', async () => {
  const p = await strict.product({ name: 'Butter' });
  await strict.receive(p, 5);
  await strict.reserve([{ lineId: newId(), productId: p, quantity: '2' }]);
  const where = await ends(strict);
  const lines = [lineOf(p, 2), lineOf(p, 2)];
  expect(faultsIn(await strict.run('transferStock', { ...where, lines }))).toEqual(['INSUFFICIENT_STOCK lines.1']);
  const { transfer } = await strict.run('createStockTransfer', { ...where, lines });
  expect(faultsIn(await strict.run('sendStockTransfer', { transferId: transfer?.id }))).toEqual([
    'INSUFFICIENT_STOCK lines.1',
  ]);
  expect(await strict.stands(p)).toBe('5/2');
});

test('what makes no sense is refused, and nothing moves', async () => {
  const [p, service] = [await shop.product(), await shop.product({ stockable: false })];
  await shop.receive(p, 5);
  const where = await ends(shop);
  const make = (given: object) => shop.run('transferStock', { ...where, lines: [lineOf(p, 1)], ...given });
  const cases: [Promise<Answer>, string[]][] = [
    [make({ lines: [] }), ['INVALID lines']],
    [make({ lines: [lineOf(p, 0), lineOf(p, -1)] }), ['INVALID lines.0.quantity', 'INVALID lines.1.quantity']],
    [
      make({ lines: [lineOf(service, 1), lineOf(newId(), 1)] }),
      ['INVALID lines.0.productId', 'NOT_FOUND lines.1.productId'],
    ],
    [make({ toWarehouseId: shop.warehouseId }), ['INVALID toWarehouseId']],
    [make({ toWarehouseId: strict.warehouseId }), ['NOT_FOUND toWarehouseId']],
    [make({ fromWarehouseId: 'x' }), ['NOT_FOUND fromWarehouseId']],
    [shop.run('sendStockTransfer', { transferId: newId() }), ['NOT_FOUND transferId']],
  ];
  for (const [answer, faults] of cases) expect(faultsIn(await answer)).toEqual(faults);
  const { id, lines } = await sent(shop, where, [lineOf(p, 3)]);
  const lineId = lines[0]?.id;
  expect(faultsIn(await receive(shop, id, [{ lineId, received: '2', lost: '2' }]))).toEqual(['TOO_MUCH lines.0']);
  expect(faultsIn(await receive(shop, id, [{ lineId, received: '-2' }]))).toEqual(['INVALID lines.0.received']);
  expect(faultsIn(await receive(shop, id, [{ lineId: newId(), received: '1' }]))).toEqual(['NOT_FOUND lines.0.lineId']);
  expect(
    faultsIn(
      await receive(shop, id, [
        { lineId, received: '1' },
        { lineId, received: '1' },
      ]),
    ),
  ).toEqual(['INVALID lines.1.lineId']);
  expect(faultsIn(await receive(shop, id, []))).toEqual(['INVALID lines']);
  expect(await shop.stands(p)).toBe('2/0');
  expect((await shop.level(p, shop.actor, where.toWarehouseId))?.onHand).toBe('0');
});

test('whoever sees one end sees the transfer; others do not, and neither end is shown to who may not see it', async () => {
  const other = newId();
  await shop.shop({ shopId: other, name: 'Branch' });
  const [branch] = await house.rows<{ id: string }>('stock', 'select id from warehouse where shop_id = $1', [other]);
  const p = await shop.product();
  await shop.receive(p, 5);
  const where = { fromWarehouseId: shop.warehouseId, toWarehouseId: branch?.id };
  const { id, lines } = await sent(shop, where, [lineOf(p, 3)]);
  const at = (shops: string[]) => ({ ...shop.actor, shops });
  const source = '{ stockTransfers { totalCount edges { node { id from { id } to { id } lines { quantity } } } } }';
  const list = async (shops: string[]) => (await house.run('stock', at(shops), source)).data.stockTransfers;
  expect(await list([newId()])).toEqual({ totalCount: 0, edges: [] });
  expect(await list([other])).toEqual({
    totalCount: 1,
    edges: [{ node: { id, from: null, to: { id: branch?.id }, lines: [{ quantity: '3' }] } }],
  });
  const take = { transferId: id, lines: [{ lineId: lines[0]?.id, received: '1' }] };
  expect(faultsIn(await shop.run('receiveStockTransfer', take, at([shop.shopId])))).toEqual(['NOT_FOUND transferId']);
  expect(faultsIn(await shop.run('receiveStockTransfer', take, at([other])))).toEqual([]);
  expect(faultsIn(await shop.run('receiveStockTransfer', take, at([newId()])))).toEqual(['NOT_FOUND transferId']);
  const one = `{ stockTransfer(id: "${id}") { status } }`;
  expect((await house.run('stock', at([newId()]), one)).data.stockTransfer).toBeNull();
});

test('transfers are listed by where, what and how far', async () => {
  const p = await shop.product();
  const where = await ends(shop);
  const { transfer: draft } = await shop.run('createStockTransfer', { ...where, lines: [lineOf(p, 1)] });
  const { id } = await sent(shop, where, [lineOf(p, 1)]);
  const list = async (filter: object, first = 10, after?: string) => {
    const source = `query ($f: StockTransferFilter, $n: Int, $a: String) { stockTransfers(filter: $f, first: $n, after: $a) {
      pageInfo { endCursor } edges { node { id } } } }`;
    type Found = { stockTransfers: { pageInfo: { endCursor: string }; edges: { node: { id: string } }[] } };
    const { data } = await house.run<Found>('stock', shop.actor, source, { f: filter, n: first, a: after });
    return { ids: data.stockTransfers.edges.map(({ node }) => node.id), end: data.stockTransfers.pageInfo.endCursor };
  };
  expect((await list({ productId: p })).ids).toEqual([id, draft?.id]);
  expect((await list({ productId: p, status: 'SENT' })).ids).toEqual([id]);
  expect((await list({ toWarehouseId: where.toWarehouseId })).ids).toEqual([id, draft?.id]);
  expect((await list({ warehouseId: where.toWarehouseId })).ids).toEqual([id, draft?.id]);
  expect((await list({ fromWarehouseId: where.toWarehouseId })).ids).toEqual([]);
  expect((await list({ warehouseId: 'x' })).ids).toEqual([]);
  const first = await list({ productId: p }, 1);
  expect((await list({ productId: p }, 1, first.end)).ids).toEqual([draft?.id]);
});

test('goods carried to and fro at once end where they must', async () => {
  const products = [await shop.product(), await shop.product()];
  const there = await shop.cellar();
  for (const p of products) await shop.receive(p, 100, 3);
  const carry = (n: number) => {
    const lines = (n % 4 < 2 ? products : [...products].reverse()).map((p) => lineOf(p, 1));
    const ends = [shop.warehouseId, there];
    const [fromWarehouseId, toWarehouseId] = n % 2 === 0 ? ends : [...ends].reverse();
    return shop.run('transferStock', { fromWarehouseId, toWarehouseId, lines });
  };
  const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => carry(n)));
  expect(answers.flatMap(faultsIn)).toEqual([]);
  for (const p of products) {
    expect(await shop.level(p)).toMatchObject({ onHand: '100', averageCost: '3', value: '300' });
    expect(await shop.level(p, shop.actor, there)).toMatchObject({ onHand: '0', value: '0' });
  }
});
