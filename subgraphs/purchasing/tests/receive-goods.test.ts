import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { Decimal } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Buyer, codes, openBuyer, openPurchasing, warehouses } from './buyer.ts';

let house: TestRooms;
let buyer: Buyer;
beforeAll(async () => {
  house = await openPurchasing();
  buyer = await openBuyer(house);
});
afterAll(() => house.close());

test('goods arrive in parts: each receipt is numbered and told, the order follows', async () => {
  const mine = await openBuyer(house);
  const flour = await mine.product();
  const warehouseId = mine.warehouse();
  const order = await mine.sent({
    warehouseId,
    lines: [
      { productId: flour, quantity: '4', packaging: 'sack', packageSize: '25', unitCost: '20', discountPercent: '10' },
      { name: 'Delivery', quantity: '1', unitCost: '12' },
    ],
  });
  const [sacks, delivery] = order.lines;
  const first = await mine.done('receiveGoods', {
    purchaseOrderId: order.id, lines: [{ lineId: sacks.id, quantity: '1.5', lotNumber: 'L-7', expiresOn: '2026-09-01' }], deliveryNote: 'BL-1', notes: 'One torn',
  }); // biome-ignore format: a record
  expect(first.receipt).toMatchObject({
    number: 'GR-000001', purchaseOrder: { id: order.id }, supplier: { id: order.supplier.id }, warehouse: { id: warehouseId },
    deliveryNote: 'BL-1', notes: 'One torn', user: { id: mine.actor.userId },
    lines: [{ product: { id: flour }, quantity: '1.5', units: '37.5', costPerUnit: '0.72', lotNumber: 'L-7', expiresOn: '2026-09-01', subTotal: '27', total: '28.49' }],
  }); // biome-ignore format: a record
  expect(first.purchaseOrder).toMatchObject({
    status: 'PARTIALLY_RECEIVED',
    lines: [{ received: '1.5', outstanding: '2.5' }, { outstanding: '1' }],
  });
  const store = mine.warehouse();
  const rest = await mine.done('receiveGoods', { purchaseOrderId: order.id, warehouseId: store });
  expect(rest.receipt.lines).toMatchObject([
    { quantity: '2.5', units: '62.5' },
    { name: 'Delivery', product: null },
  ]);
  expect(rest.purchaseOrder).toMatchObject({ status: 'RECEIVED', receipts: [{}, {}] });
  expect(await mine.heard('GoodsReceived')).toMatchObject([
    { receiptId: first.receipt.id, number: 'GR-000001', warehouseId, lines: [{ productId: flour, quantity: '37.5', unitCost: '0.72', stockable: true, lot: { number: 'L-7', expiresOn: '2026-09-01' } }] },
    { number: 'GR-000002', warehouseId: store, lines: [{ quantity: '62.5' }, { productId: null, name: 'Delivery', stockable: false }] },
  ]); // biome-ignore format: a record
  const states = (await mine.heard('PurchaseOrderChanged')).map(({ version, status, outstanding }) => [
    version,
    status,
    outstanding,
  ]);
  expect(states).toEqual([
    [2, 'SENT', [{ productId: flour, quantity: '100' }]],
    [3, 'PARTIALLY_RECEIVED', [{ productId: flour, quantity: '62.5' }]],
    [4, 'RECEIVED', []],
  ]);
  expect(codes(await mine.run('receiveGoods', { purchaseOrderId: order.id }))).toEqual([
    'ILLEGAL_STATE purchaseOrderId',
  ]);
  expect(delivery.outstanding).toBe('1');
});

test('more than ordered is refused beyond the tolerance, never taken silently', async () => {
  const order = await buyer.sent({ tolerancePercent: '10' });
  const lineId = order.lines[0].id;
  const receive = (quantity: string) =>
    buyer.run('receiveGoods', { purchaseOrderId: order.id, lines: [{ lineId, quantity }] });
  const refused = await receive('11.001');
  expect(codes(refused)).toEqual(['TOO_MUCH lines.0.quantity']);
  expect(refused.problems[0]?.message).toBe('At most 11 of “Flour” may still arrive on this order.');
  expect((await receive('10.5')).purchaseOrder).toMatchObject({
    status: 'RECEIVED',
    lines: [{ received: '10.5', outstanding: '0' }],
  });
  expect((await receive('0.5')).purchaseOrder).toMatchObject({ status: 'RECEIVED', lines: [{ received: '11' }] });
  expect(codes(await receive('0.001'))).toEqual(['TOO_MUCH lines.0.quantity']);
});

test('goods do not go where the order said if that was closed since; they go where somebody says instead', async () => {
  const [cellar, store] = [buyer.warehouse(), buyer.warehouse()];
  const order = await buyer.sent({ warehouseId: cellar });
  warehouses.set(cellar, { shopId: buyer.shopId, active: false });
  const receive = (more: object = {}) => buyer.run('receiveGoods', { purchaseOrderId: order.id, ...more });
  expect(codes(await receive())).toEqual(['ILLEGAL_STATE warehouseId']);
  expect((await receive({ warehouseId: store })).receipt.warehouse).toEqual({ id: store });
});

test('what makes no sense is told at once and changes nothing', async () => {
  const order = await buyer.sent();
  const lineId = order.lines[0].id;
  const lines = [
    { lineId, quantity: '1', lotNumber: 'x'.repeat(61) },
    { lineId, quantity: '-1', expiresOn: '2026-09-01' },
    { lineId: newId(), quantity: '0' },
  ];
  const receive = (more: object) => buyer.run('receiveGoods', { purchaseOrderId: order.id, ...more });
  expect(codes(await receive({ lines, deliveryNote: ' ' }))).toEqual([
    'INVALID deliveryNote', 'INVALID lines.0.lotNumber', 'INVALID lines.1.expiresOn', 'INVALID lines.1.lineId', 'INVALID lines.1.quantity', 'INVALID lines.2.quantity',
  ]); // biome-ignore format: a list
  expect(codes(await receive({ lines: [{ lineId: newId(), quantity: '1' }, { lineId, quantity: '11' }] }))).toEqual([
    'NOT_FOUND lines.0.lineId', 'TOO_MUCH lines.1.quantity',
  ]); // biome-ignore format: a list
  expect(codes(await receive({ lines: [] }))).toEqual(['INVALID lines']);
  expect(codes(await receive({ warehouseId: newId() }))).toEqual(['NOT_FOUND warehouseId']);
  expect(codes(await receive({ version: 1 }))).toEqual(['VERSION_CONFLICT version']);
  expect(await house.rows('purchasing', 'select from goods_receipt where order_id = $1', [order.id])).toEqual([]);
});

test('a closed order takes nothing more, and its goods are expected no more', async () => {
  const order = await buyer.sent();
  await buyer.done('receiveGoods', {
    purchaseOrderId: order.id,
    lines: [{ lineId: order.lines[0].id, quantity: '4' }],
  });
  expect(codes(await buyer.run('cancelPurchaseOrder', { purchaseOrderId: order.id, reason: 'x' }))).toEqual([
    'ILLEGAL_STATE purchaseOrderId',
  ]);
  await buyer.done('closePurchaseOrder', { purchaseOrderId: order.id, reason: 'Sold out' });
  expect(codes(await buyer.run('receiveGoods', { purchaseOrderId: order.id }))).toEqual([
    'ILLEGAL_STATE purchaseOrderId',
  ]);
  const told = (await buyer.heard('PurchaseOrderChanged')).filter(
    ({ purchaseOrderId }) => purchaseOrderId === order.id,
  );
  expect(told.at(-1)).toMatchObject({ status: 'CLOSED', outstanding: [] });
});

test('one receipt per key, and together never more than ordered, whoever counts at once', async () => {
  const order = await buyer.sent();
  const [{ id: lineId }] = order.lines;
  const input = { purchaseOrderId: order.id, lines: [{ lineId, quantity: '4' }], idempotencyKey: 'r' };
  const twice = await Promise.all([buyer.done('receiveGoods', input), buyer.done('receiveGoods', input)]);
  expect(twice[0].receipt.id).toBe(twice[1].receipt.id);
  const many = await Promise.all(
    Array.from({ length: 10 }, () =>
      buyer.run('receiveGoods', { purchaseOrderId: order.id, lines: [{ lineId, quantity: '1' }] }),
    ),
  );
  expect(many.filter(({ problems }) => problems.length === 0)).toHaveLength(6);
  const rows = await house.rows<{ quantity: string }>(
    'purchasing',
    'select quantity from goods_receipt_line where order_line_id = $1',
    [lineId],
  );
  expect(rows.reduce((sum, row) => sum.plus(row.quantity), new Decimal(0)).toNumber()).toBe(10);
});

test('receipts are only ever added to', async () => {
  for (const change of ['update goods_receipt set notes = null', 'delete from goods_receipt_line']) {
    await expect(house.rows('purchasing', `set role comptoir_app; ${change}`)).rejects.toThrow('permission denied');
  }
});

test('receipts are listed, the newest first, and narrowed', async () => {
  const mine = await openBuyer(house);
  const order = await mine.sent();
  const { receipt } = await mine.done('receiveGoods', { purchaseOrderId: order.id });
  const list = async (filter: object) =>
    (
      await mine.ask(
        'query ($filter: GoodsReceiptFilter) { goodsReceipts(filter: $filter) { edges { node { id number } } totalCount } }',
        { filter },
      )
    ).goodsReceipts;
  expect(await list({ supplierId: order.supplier.id })).toEqual({
    edges: [{ node: { id: receipt.id, number: 'GR-000001' } }],
    totalCount: 1,
  });
  expect((await list({ from: '2026-03-11T00:00:00Z' })).edges).toEqual([]);
  expect((await list({ shopId: newId() })).edges).toEqual([]);
  expect(await mine.ask('query ($id: ID!) { goodsReceipt(id: $id) { number } }', { id: receipt.id })).toEqual({
    goodsReceipt: { number: 'GR-000001' },
  });
});
