import { type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Buyer, codes, fresh, openBuyer, openPurchasing } from './buyer.ts';

let house: TestRooms;
let buyer: Buyer;
beforeAll(async () => {
  house = await openPurchasing();
  buyer = await openBuyer(house);
});
afterAll(() => house.close());

const reread = async (id: string, mine = buyer) =>
  (await mine.ask('query ($id: ID!) { purchaseOrder(id: $id) { id status total lines { quantity } } }', { id }))
    .purchaseOrder;

test('an order says what is bought, by unit or by package, with exact totals per rate', async () => {
  const mine = await openBuyer(house);
  const supplierId = await mine.supplier();
  const flour = await mine.product();
  const warehouseId = mine.warehouse();
  const { purchaseOrder } = await mine.done('createPurchaseOrder', {
    supplierId, shopId: mine.shopId, warehouseId, expectedOn: '2026-03-14', tolerancePercent: '5', supplierReference: 'Q-7', notes: 'By the yard.',
    lines: [
      { productId: flour, quantity: '4', packaging: 'sack', packageSize: '25', discountPercent: '10' },
      { productId: flour, quantity: '2.5', unitCost: '0.813' },
      { name: 'Delivery', quantity: '1', unitCost: '12.5' },
    ],
  }); // biome-ignore format: a record
  expect(purchaseOrder).toMatchObject({
    number: 'PO-000001', status: 'DRAFT', supplier: { id: supplierId }, shop: { id: mine.shopId }, warehouse: { id: warehouseId },
    currency: 'EUR', version: 1, expectedOn: '2026-03-14', tolerancePercent: '5', supplierReference: 'Q-7', notes: 'By the yard.',
    subTotal: '86.53', taxTotal: '6.57', total: '93.1', reason: null, sentAt: null, endedAt: null, receipts: [],
    taxes: [
      { rate: '5.5', base: '74.03', amount: '4.07' },
      { rate: '20', base: '12.5', amount: '2.5' },
    ],
  }); // biome-ignore format: a record
  expect(purchaseOrder.lines).toMatchObject([
    { position: 1, product: { id: flour }, name: 'Flour', unit: 'kg', packaging: 'sack', packageSize: '25', unitCost: '20', subTotal: '72', stockable: true },
    { position: 2, quantity: '2.5', packageSize: '1', unitCost: '0.813', taxRate: '5.5', subTotal: '2.03', outstanding: '2.5' },
    { position: 3, product: null, name: 'Delivery', unit: null, taxRate: '20', total: '15', stockable: false, received: '0' },
  ]); // biome-ignore format: a table
});

test('every fault is told at once, and nothing is kept', async () => {
  const mine = await openBuyer(house);
  const supplierId = await mine.supplier();
  const order = { supplierId, shopId: mine.shopId };
  const faulty = await mine.run('createPurchaseOrder', {
    ...order, tolerancePercent: '101', supplierReference: ' ', notes: 'a\u0000b',
    lines: [
      { quantity: '0', packageSize: '-1', unitCost: '-1', taxRate: '101', discountPercent: '-1', name: '', unit: 'x'.repeat(21), packaging: ' ' },
      { quantity: '1.0001', unitCost: '100000000000' },
    ],
  }); // biome-ignore format: a record
  expect(codes(faulty)).toEqual([
    'INVALID lines.0.discountPercent', 'INVALID lines.0.name', 'INVALID lines.0.packageSize', 'INVALID lines.0.packaging',
    'INVALID lines.0.quantity', 'INVALID lines.0.taxRate', 'INVALID lines.0.unit', 'INVALID lines.0.unitCost',
    'INVALID lines.1.quantity', 'INVALID lines.1.unitCost', 'INVALID notes', 'INVALID supplierReference', 'INVALID tolerancePercent',
  ]); // biome-ignore format: a list
  const free = await mine.product({ purchasePrice: null });
  const elsewhere = await mine.product({ shopId: newId() });
  const lines = [{ productId: newId(), quantity: '1' }, { productId: 'x', quantity: '1' }, { quantity: '1' }, { productId: free, quantity: '1' }, { productId: elsewhere, quantity: '1' }];
  expect(codes(await mine.run('createPurchaseOrder', { ...order, lines }))).toEqual([
    'INVALID lines.2.name', 'INVALID lines.2.unitCost', 'INVALID lines.3.unitCost', 'NOT_FOUND lines.0.productId', 'NOT_FOUND lines.1.productId',
    'NOT_FOUND lines.4.productId',
  ]); // biome-ignore format: a list
  const one = [{ name: 'Ice', quantity: '1', unitCost: '1' }];
  expect(codes(await mine.run('createPurchaseOrder', { ...order, lines: [] }))).toEqual(['INVALID lines']);
  expect(codes(await mine.run('createPurchaseOrder', { ...order, lines: Array(501).fill(one[0]) }))).toEqual(['INVALID lines']);
  expect(codes(await mine.run('createPurchaseOrder', { ...order, lines: [{ ...one[0], quantity: '1000000', unitCost: '99999999999' }] }))).toEqual(['INVALID lines']);
  expect(codes(await mine.run('createPurchaseOrder', { ...order, lines: one, shopId: newId() }))).toEqual(['NOT_FOUND shopId']);
  expect(codes(await mine.run('createPurchaseOrder', { ...order, lines: one, supplierId: newId() }))).toEqual(['NOT_FOUND supplierId']);
  for (const [code, warehouseId] of [['NOT_FOUND', newId()], ['NOT_FOUND', 'x'], ['NOT_FOUND', mine.warehouse({ shopId: newId() })], ['ILLEGAL_STATE', mine.warehouse({ active: false })]])
    expect(codes(await mine.run('createPurchaseOrder', { ...order, lines: one, warehouseId }))).toEqual([`${code} warehouseId`]); // biome-ignore format: short
  await mine.done('updateSupplier', { supplierId, active: false });
  expect(codes(await mine.run('createPurchaseOrder', { ...order, lines: one }))).toEqual(['ILLEGAL_STATE supplierId']);
  expect(await house.rows('purchasing', 'select from purchase_order where company_id = $1', [mine.actor.companyId])).toEqual([]);
}); // biome-ignore format: short

test('a product that catalog made this very moment is asked of it', async () => {
  const productId = newId();
  fresh.set(productId, { name: 'Fresh', stockable: true });
  const supplierId = await buyer.supplier();
  const lines = [{ productId, quantity: '1', unitCost: '2' }];
  const { purchaseOrder } = await buyer.done('createPurchaseOrder', { supplierId, shopId: buyer.shopId, lines });
  expect(purchaseOrder.lines).toMatchObject([{ name: 'Fresh', stockable: true, taxRate: '20' }]);
});

test('a draft changes; what was sent stays as it is', async () => {
  const supplierId = await buyer.supplier();
  const productId = await buyer.product();
  const { purchaseOrder } = await buyer.done('createPurchaseOrder', {
    supplierId, shopId: buyer.shopId, notes: 'Old', expectedOn: '2026-03-14', lines: [{ productId, quantity: '10' }],
  }); // biome-ignore format: a record
  const purchaseOrderId = purchaseOrder.id;
  const changed = await buyer.done('updatePurchaseOrder', {
    purchaseOrderId, version: 1, notes: null, lines: [{ productId, quantity: '3' }, { name: 'Ice', quantity: '1', unitCost: '2' }],
  }); // biome-ignore format: a record
  expect(changed.purchaseOrder).toMatchObject({ version: 2, notes: null, expectedOn: '2026-03-14', subTotal: '4.4', total: '4.93' });
  expect(changed.purchaseOrder.lines).toMatchObject([{ quantity: '3' }, { name: 'Ice' }]);
  expect(codes(await buyer.run('updatePurchaseOrder', { purchaseOrderId, version: 1, notes: 'x' }))).toEqual(['VERSION_CONFLICT version']);
  expect((await buyer.done('sendPurchaseOrder', { purchaseOrderId, version: 2 })).purchaseOrder).toMatchObject({ status: 'SENT', sentAt: '2026-03-10T09:00:00.000Z' });
  const late = [
    ['updatePurchaseOrder', { lines: [{ productId, quantity: '99' }] }],
    ['updatePurchaseOrder', { notes: 'x' }],
    ['sendPurchaseOrder', {}],
    ['closePurchaseOrder', { reason: 'x' }],
  ] as const;
  for (const [verb, more] of late) expect(codes(await buyer.run(verb, { purchaseOrderId, ...more }))).toEqual(['ILLEGAL_STATE purchaseOrderId']);
  const remove = `select set_config('app.company', '${buyer.actor.companyId}', false), set_config('app.shops', '*', false); set role comptoir_app; delete from purchase_order_line where order_id = '${purchaseOrderId}'`;
  await expect(house.rows('purchasing', remove)).rejects.toThrow('stay as they are');
  expect(await reread(purchaseOrderId)).toMatchObject({ status: 'SENT', lines: [{ quantity: '3' }, { quantity: '1' }] });
}); // biome-ignore format: short

test('an order is called off before anything arrives, for a reason', async () => {
  const { id: purchaseOrderId } = await buyer.sent();
  expect(codes(await buyer.run('cancelPurchaseOrder', { purchaseOrderId, reason: ' ' }))).toEqual(['INVALID reason']);
  const { purchaseOrder } = await buyer.done('cancelPurchaseOrder', { purchaseOrderId, reason: 'Too dear' });
  expect(purchaseOrder).toMatchObject({ status: 'CANCELLED', reason: 'Too dear', endedAt: '2026-03-10T09:00:00.000Z' });
  for (const verb of ['sendPurchaseOrder', 'receiveGoods'])
    expect(codes(await buyer.run(verb, { purchaseOrderId }))).toEqual(['ILLEGAL_STATE purchaseOrderId']);
});

test('what another company asks, and an id that is none, find nothing; a key repeats', async () => {
  const order = await buyer.sent();
  for (const [id, actor] of [[order.id, testActor()], [newId(), buyer.actor], ['x', buyer.actor]] as const) {
    for (const verb of ['updatePurchaseOrder', 'sendPurchaseOrder', 'receiveGoods'])
      expect(codes(await buyer.run(verb, { purchaseOrderId: id }, actor))).toEqual(['NOT_FOUND purchaseOrderId']);
    expect(await buyer.ask('query ($id: ID!) { purchaseOrder(id: $id) { id } }', { id }, actor)).toEqual({ purchaseOrder: null });
  } // biome-ignore format: short
  const input = {
    supplierId: order.supplier.id,
    shopId: buyer.shopId,
    lines: [{ name: 'Ice', quantity: '1', unitCost: '1' }],
    idempotencyKey: 'once',
  };
  const [a, b] = await Promise.all([
    buyer.done('createPurchaseOrder', input),
    buyer.done('createPurchaseOrder', input),
  ]);
  expect(a.purchaseOrder.id).toBe(b.purchaseOrder.id);
  expect(codes(await buyer.run('createPurchaseOrder', { ...input, notes: 'Other' }))).toEqual([
    'IDEMPOTENCY_CONFLICT idempotencyKey',
  ]);
  const reader = { ...buyer.actor, permissions: ['purchasing:read'] };
  await expect(buyer.run('createPurchaseOrder', input, reader)).rejects.toThrow('FORBIDDEN');
  await expect(buyer.run('receiveGoods', { purchaseOrderId: order.id }, reader)).rejects.toThrow('FORBIDDEN');
});

test('orders are listed, the newest first, and narrowed', async () => {
  const mine = await openBuyer(house);
  const orders = [await mine.sent({ expectedOn: '2026-03-01' }), await mine.sent()];
  await mine.done('receiveGoods', { purchaseOrderId: orders[1].id });
  const list = async (variables: object) =>
    (await mine.ask(
      `query ($search: String, $filter: PurchaseOrderFilter) { purchaseOrders(search: $search, filter: $filter) { edges { node { number supplier { name } } } totalCount } }`,
      variables,
    )).purchaseOrders.edges.map((e: { node: { number: string } }) => e.node.number); // biome-ignore format: short
  expect((await list({})).sort()).toEqual(['PO-000001', 'PO-000002']);
  expect(await list({ filter: { status: 'RECEIVED' } })).toEqual(['PO-000002']);
  expect(await list({ filter: { supplierId: orders[0].supplier.id } })).toEqual(['PO-000001']);
  expect(await list({ filter: { expectedBefore: '2026-03-02' } })).toEqual(['PO-000001']);
  expect(await list({ filter: { shopId: 'x' } })).toEqual([]);
  expect(await list({ search: '0002' })).toEqual(['PO-000002']);
});
