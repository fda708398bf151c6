import { type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Buyer, codes, openBuyer, openPurchasing, TODAY } from './buyer.ts';

let house: TestRooms;
let buyer: Buyer;
beforeAll(async () => {
  house = await openPurchasing();
  buyer = await openBuyer(house);
});
afterAll(() => house.close());

test('an invoice by itself: a draft counts nowhere; validated it is numbered, owed and told, and goods come in', async () => {
  const mine = await openBuyer(house);
  const supplierId = await mine.supplier({ paymentTermsDays: 45 });
  const flour = await mine.product();
  const warehouseId = mine.warehouse();
  const { invoice: draft } = await mine.done('createSupplierInvoice', {
    supplierId, shopId: mine.shopId, warehouseId, supplierNumber: 'F-77', invoiceDate: '2026-03-01', notes: 'Paper in the folder',
    lines: [
      { productId: flour, quantity: '4', packaging: 'sack', packageSize: '25', unitCost: '20', discountPercent: '10' },
      { name: 'Delivery', quantity: '1', unitCost: '12.5' },
    ],
  }); // biome-ignore format: a record
  expect(draft).toMatchObject({
    number: null, supplierNumber: 'F-77', status: 'DRAFT', supplier: { id: supplierId, balance: '0' }, purchaseOrder: null, currency: 'EUR',
    subTotal: '84.5', taxTotal: '6.46', total: '90.96', paid: '0', remaining: '0', invoiceDate: '2026-03-01', dueDate: '2026-04-15',
    overdue: false, businessDay: null, validatedAt: null, notes: 'Paper in the folder', receivesGoods: true, warehouse: { id: warehouseId },
    taxes: [{ rate: '5.5', base: '72', amount: '3.96' }, { rate: '20', base: '12.5', amount: '2.5' }],
  }); // biome-ignore format: a record
  const { invoice } = await mine.done('validateSupplierInvoice', { invoiceId: draft.id, version: 1 });
  expect(invoice).toMatchObject({
    number: 'SI-2026-000001', status: 'VALIDATED', remaining: '90.96', businessDay: TODAY, validatedAt: '2026-03-10T09:00:00.000Z',
    supplier: { balance: '90.96' }, version: 2,
    lines: [{ name: 'Flour', stockable: true, cameIn: true }, { name: 'Delivery', stockable: false, cameIn: false }],
  }); // biome-ignore format: a record
  expect(await mine.heard('SupplierInvoiceValidated')).toEqual([
    {
      invoiceId: draft.id, number: 'SI-2026-000001', supplierId, supplierNumber: 'F-77', shopId: mine.shopId, warehouseId, businessDay: TODAY,
      dueDate: '2026-04-15', currency: 'EUR', subTotal: '84.5', taxTotal: '6.46', total: '90.96',
      taxes: [{ rate: '5.5', base: '72', amount: '3.96' }, { rate: '20', base: '12.5', amount: '2.5' }],
      lines: [
        { lineId: invoice.lines[0].id, productId: flour, name: 'Flour', quantity: '100', unitCost: '0.72', stockable: true, subTotal: '72', taxTotal: '3.96', total: '75.96', alreadyReceived: false },
        { lineId: invoice.lines[1].id, productId: null, name: 'Delivery', quantity: '1', unitCost: '12.5', stockable: false, subTotal: '12.5', taxTotal: '2.5', total: '15', alreadyReceived: true },
      ],
    },
  ]); // biome-ignore format: a record
});

test('goods that come later, and services, do not come in', async () => {
  const mine = await openBuyer(house);
  const supplierId = await mine.supplier();
  const service = await mine.product({ kind: 'SERVICE', stockable: false, name: 'Repair' });
  const later = await mine.owed({
    supplierId,
    receivesGoods: false,
    lines: [{ productId: await mine.product(), quantity: '1' }],
  });
  const repair = await mine.owed({ supplierId, lines: [{ productId: service, quantity: '1', unitCost: '50' }] });
  expect([later.lines[0].cameIn, repair.lines[0].cameIn]).toEqual([false, false]);
  expect(
    (await mine.heard('SupplierInvoiceValidated')).flatMap((e) => e.lines.map((line) => line.alreadyReceived)),
  ).toEqual([true, true]);
});

test('of an order: what was received is billed as it is, the rest arrives with the invoice by a receipt', async () => {
  const mine = await openBuyer(house);
  const order = await mine.sent({ warehouseId: mine.warehouse() });
  const [line] = order.lines;
  await mine.done('receiveGoods', { purchaseOrderId: order.id, lines: [{ lineId: line.id, quantity: '6' }] });
  const first = (await mine.done('createSupplierInvoice', { purchaseOrderId: order.id })).invoice;
  expect(first).toMatchObject({ supplier: { id: order.supplier.id }, shop: { id: mine.shopId }, warehouse: order.warehouse });
  expect(first.lines).toMatchObject([{ orderLineId: line.id, quantity: '6', unitCost: '0.8', stockable: true }]);
  const billed = (await mine.done('validateSupplierInvoice', { invoiceId: first.id })).invoice;
  expect(billed.purchaseOrder).toMatchObject({ status: 'PARTIALLY_RECEIVED', lines: [{ received: '6', invoiced: '6' }] });
  const rest = (await mine.done('createSupplierInvoice', { purchaseOrderId: order.id, supplierNumber: 'F-2', lines: [{ orderLineId: line.id, quantity: '4', unitCost: '0.9' }] })).invoice;
  const done = (await mine.done('validateSupplierInvoice', { invoiceId: rest.id })).invoice;
  expect(done.purchaseOrder).toMatchObject({ status: 'RECEIVED', lines: [{ received: '10', invoiced: '10' }], receipts: [{ number: 'GR-000001' }, { number: 'GR-000002' }] });
  expect(done.lines).toMatchObject([{ cameIn: false, unitCost: '0.9' }]);
  expect((await mine.heard('GoodsReceived')).map((e) => e.lines.map((l) => [l.quantity, l.unitCost]))).toEqual([[['6', '0.8']], [['4', '0.8']]]);
  expect((await mine.heard('SupplierInvoiceValidated')).every((e) => e.lines.every((l) => l.alreadyReceived))).toBe(true);
  expect(codes(await mine.run('createSupplierInvoice', { purchaseOrderId: order.id }))).toEqual(['ILLEGAL_STATE purchaseOrderId']);
  expect(codes(await mine.run('createSupplierInvoice', { purchaseOrderId: order.id, lines: [{ orderLineId: line.id, quantity: '0.001' }] }))).toEqual(['TOO_MUCH lines']);
}); // biome-ignore format: short

test('an order of which nothing arrived is billed whole; two drafts of it are not both validated', async () => {
  const order = await buyer.sent();
  const drafts = await Promise.all(
    [1, 2].map(() => buyer.done('createSupplierInvoice', { purchaseOrderId: order.id })),
  );
  const answers = await Promise.all(
    drafts.map(({ invoice }) => buyer.run('validateSupplierInvoice', { invoiceId: invoice.id })),
  );
  expect(answers.flatMap(codes)).toEqual(['TOO_MUCH invoiceId']);
  const receipts = await house.rows('purchasing', 'select from goods_receipt where order_id = $1', [order.id]);
  expect(receipts).toHaveLength(1);
});

test('an invoice before the goods: they are received later, once', async () => {
  const order = await buyer.sent();
  const { invoice } = await buyer.done('createSupplierInvoice', { purchaseOrderId: order.id, receivesGoods: false });
  const validated = await buyer.done('validateSupplierInvoice', { invoiceId: invoice.id });
  expect(validated.invoice.purchaseOrder).toMatchObject({
    status: 'SENT',
    lines: [{ received: '0', invoiced: '10' }],
    receipts: [],
  });
  expect((await buyer.done('receiveGoods', { purchaseOrderId: order.id })).purchaseOrder).toMatchObject({
    status: 'RECEIVED',
    lines: [{ received: '10', invoiced: '10' }],
  });
});

test('of a closed order only what was received is billed', async () => {
  const order = await buyer.sent();
  await buyer.done('receiveGoods', {
    purchaseOrderId: order.id,
    lines: [{ lineId: order.lines[0].id, quantity: '3' }],
  });
  await buyer.done('closePurchaseOrder', { purchaseOrderId: order.id, reason: 'Sold out' });
  const bill = (quantity: string) =>
    buyer.run('createSupplierInvoice', {
      purchaseOrderId: order.id,
      lines: [{ orderLineId: order.lines[0].id, quantity }],
    });
  expect(codes(await bill('4'))).toEqual(['TOO_MUCH lines']);
  const { invoice } = await bill('3');
  expect((await buyer.done('validateSupplierInvoice', { invoiceId: invoice.id })).invoice.status).toBe('VALIDATED');
});

test('what is missing or wrong is told at once', async () => {
  const supplierId = await buyer.supplier();
  const order = await buyer.sent();
  const draft = await buyer.done('createPurchaseOrder', {
    supplierId,
    shopId: buyer.shopId,
    lines: [{ name: 'Ice', quantity: '1', unitCost: '1' }],
  });
  const create = (input: object) => buyer.run('createSupplierInvoice', input);
  expect(codes(await create({}))).toEqual(['INVALID lines', 'INVALID shopId', 'INVALID supplierId']);
  expect(codes(await create({ supplierId, shopId: buyer.shopId, supplierNumber: ' ', lines: [{ quantity: '0', orderLineId: 'x' }] }))).toEqual([
    'INVALID lines.0.orderLineId', 'INVALID lines.0.quantity', 'INVALID supplierNumber',
  ]); // biome-ignore format: a list
  const lines = [{ name: 'Ice', quantity: '1', unitCost: '1' }];
  const own = { supplierId, shopId: buyer.shopId, lines };
  expect(codes(await create({ ...own, invoiceDate: '2026-03-10', dueDate: '2026-03-09' }))).toEqual([
    'INVALID dueDate',
  ]);
  expect(codes(await create({ ...own, lines: [{ ...lines[0], orderLineId: newId() }] }))).toEqual([
    'NOT_FOUND lines.0.orderLineId',
  ]);
  expect(codes(await create({ ...own, warehouseId: newId() }))).toEqual(['NOT_FOUND warehouseId']);
  expect(codes(await create({ ...own, supplierId: newId() }))).toEqual(['NOT_FOUND supplierId']);
  expect(codes(await create({ purchaseOrderId: newId() }))).toEqual(['NOT_FOUND purchaseOrderId']);
  expect(codes(await create({ purchaseOrderId: draft.purchaseOrder.id }))).toEqual(['ILLEGAL_STATE purchaseOrderId']);
  expect(codes(await create({ purchaseOrderId: order.id, supplierId, shopId: newId() }))).toEqual([
    'NOT_FOUND shopId',
    'NOT_FOUND supplierId',
  ]);
  const reader = { ...buyer.actor, permissions: ['purchasing:read', 'purchasing:pay'] };
  await expect(buyer.run('createSupplierInvoice', own, reader)).rejects.toThrow('FORBIDDEN');
});

test('a draft changes; the supplier’s own number is unique as long as the paper stands', async () => {
  const supplierId = await buyer.supplier();
  const own = { supplierId, shopId: buyer.shopId, lines: [{ name: 'Ice', quantity: '1', unitCost: '1' }] };
  const { invoice } = await buyer.done('createSupplierInvoice', { ...own, supplierNumber: 'A-1', notes: 'Old' });
  expect(codes(await buyer.run('createSupplierInvoice', { ...own, supplierNumber: 'A-1' }))).toEqual([
    'ALREADY_EXISTS supplierNumber',
  ]);
  await buyer.done('createSupplierInvoice', { ...own, supplierId: await buyer.supplier(), supplierNumber: 'A-1' });
  const other = (await buyer.done('createSupplierInvoice', own)).invoice;
  expect(codes(await buyer.run('updateSupplierInvoice', { invoiceId: other.id, supplierNumber: 'A-1' }))).toEqual([
    'ALREADY_EXISTS supplierNumber',
  ]);
  const changed = await buyer.done('updateSupplierInvoice', {
    invoiceId: invoice.id, version: 1, notes: null, dueDate: '2026-05-01', receivesGoods: false,
    lines: [{ name: 'Ice', quantity: '2', unitCost: '1.5', taxRate: '0' }],
  }); // biome-ignore format: a record
  expect(changed.invoice).toMatchObject({
    version: 2,
    notes: null,
    dueDate: '2026-05-01',
    receivesGoods: false,
    total: '3',
    supplierNumber: 'A-1',
  });
  expect(codes(await buyer.run('updateSupplierInvoice', { invoiceId: invoice.id, version: 1 }))).toEqual([
    'VERSION_CONFLICT version',
  ]);
  await buyer.done('cancelSupplierInvoice', { invoiceId: invoice.id, reason: 'Entered twice' });
  await buyer.done('updateSupplierInvoice', { invoiceId: other.id, supplierNumber: 'A-1' });
});

test('a validated invoice never changes, not even in the database', async () => {
  const invoice = await buyer.owed();
  expect(codes(await buyer.run('updateSupplierInvoice', { invoiceId: invoice.id, notes: 'x' }))).toEqual([
    'ILLEGAL_STATE invoiceId',
  ]);
  expect(codes(await buyer.run('validateSupplierInvoice', { invoiceId: invoice.id }))).toEqual([
    'ILLEGAL_STATE invoiceId',
  ]);
  const change = (statement: string) => house.rows('purchasing', `${statement} where id = '${invoice.id}'`);
  await expect(change('update supplier_invoice set total = 0, sub_total = 0, tax_total = 0')).rejects.toThrow(
    'stays as it is',
  );
  await expect(
    change(`update supplier_invoice set status = 'DRAFT', number = null, validated_at = null, business_day = null`),
  ).rejects.toThrow('stays as it is');
  await expect(
    house.rows('purchasing', `delete from supplier_invoice_line where invoice_id = '${invoice.id}'`),
  ).rejects.toThrow('stay as they are');
});

test('an unpaid invoice is called off for a reason: it keeps its number and counts nowhere, its goods go out again', async () => {
  const mine = await openBuyer(house);
  const flour = await mine.product();
  const invoice = await mine.owed({
    lines: [
      { productId: flour, quantity: '2', unitCost: '5' },
      { name: 'Delivery', quantity: '1', unitCost: '1' },
    ],
  });
  expect(codes(await mine.run('cancelSupplierInvoice', { invoiceId: invoice.id, reason: '' }))).toEqual([
    'INVALID reason',
  ]);
  const cancelled = (await mine.done('cancelSupplierInvoice', { invoiceId: invoice.id, reason: 'Wrong shop' })).invoice;
  expect(cancelled).toMatchObject({
    status: 'CANCELLED',
    number: 'SI-2026-000001',
    cancelReason: 'Wrong shop',
    remaining: '0',
    supplier: { balance: '0' },
  });
  expect(await mine.heard('SupplierInvoiceCancelled')).toMatchObject([
    {
      invoiceId: invoice.id,
      number: 'SI-2026-000001',
      reason: 'Wrong shop',
      lines: [{ productId: flour, quantity: '2' }],
    },
  ]);
  for (const verb of ['cancelSupplierInvoice', 'validateSupplierInvoice'])
    expect(
      codes(await mine.run(verb, { invoiceId: invoice.id, ...(verb.startsWith('c') && { reason: 'x' }) })),
    ).toEqual(['ILLEGAL_STATE invoiceId']);
  const paid = await mine.owed();
  await mine.done('paySupplierInvoice', { invoiceId: paid.id, amount: '1', method: 'CASH' });
  expect(codes(await mine.run('cancelSupplierInvoice', { invoiceId: paid.id, reason: 'x' }))).toEqual([
    'ILLEGAL_STATE invoiceId',
  ]);
});

test('calling off the invoice of an order leaves the goods and lets the order be billed again', async () => {
  const order = await buyer.sent();
  const { invoice } = await buyer.done('createSupplierInvoice', { purchaseOrderId: order.id });
  await buyer.done('validateSupplierInvoice', { invoiceId: invoice.id });
  const cancelled = await buyer.done('cancelSupplierInvoice', { invoiceId: invoice.id, reason: 'Wrong price' });
  expect(cancelled.invoice.purchaseOrder).toMatchObject({
    status: 'RECEIVED',
    lines: [{ received: '10', invoiced: '0' }],
  });
  const again = await buyer.done('createSupplierInvoice', { purchaseOrderId: order.id });
  expect(again.invoice.lines).toMatchObject([{ quantity: '10' }]);
});

test('numbers have no gaps: validated at once by many, drafts and refusals between', async () => {
  const mine = await openBuyer(house);
  const supplierId = await mine.supplier();
  const lines = [{ name: 'Ice', quantity: '1', unitCost: '1' }];
  const drafts = [];
  for (let i = 0; i < 24; i++)
    drafts.push((await mine.done('createSupplierInvoice', { supplierId, shopId: mine.shopId, lines })).invoice.id);
  const cancelled = drafts[7];
  await mine.done('cancelSupplierInvoice', { invoiceId: cancelled, reason: 'Not ours' });
  const answers = await Promise.all(
    drafts.map((invoiceId) => mine.run('validateSupplierInvoice', { invoiceId, idempotencyKey: invoiceId })),
  );
  await Promise.all(
    drafts.map((invoiceId) => mine.run('validateSupplierInvoice', { invoiceId, idempotencyKey: invoiceId })),
  );
  const numbers = answers.flatMap(({ invoice }) => (invoice ? [invoice.number] : [])).sort();
  expect(numbers).toEqual(Array.from({ length: 23 }, (_, i) => `SI-2026-${String(i + 1).padStart(6, '0')}`));
  expect(await mine.balance(supplierId)).toBe('27.6');
  expect((await mine.heard('SupplierInvoiceValidated')).map(({ number }) => number).sort()).toEqual(numbers);
});

test('another company finds nothing; lists are narrowed and searched', async () => {
  const mine = await openBuyer(house);
  const a = await mine.owed({ supplierNumber: 'F-77', invoiceDate: '2026-01-05' });
  const b = (
    await mine.done('createSupplierInvoice', {
      supplierId: a.supplier.id,
      shopId: mine.shopId,
      lines: [{ name: 'Ice', quantity: '1', unitCost: '1' }],
    })
  ).invoice;
  const list = async (variables: object) =>
    (
      await mine.ask(
        'query ($search: String, $filter: SupplierInvoiceFilter) { supplierInvoices(search: $search, filter: $filter) { edges { node { id } } totalCount } }',
        variables,
      )
    ).supplierInvoices.edges.map((e: { node: { id: string } }) => e.node.id);
  expect((await list({})).sort()).toEqual([a.id, b.id].sort());
  expect(await list({ search: '2026 f-77' })).toEqual([a.id]);
  expect(await list({ filter: { status: ['DRAFT'] } })).toEqual([b.id]);
  expect(await list({ filter: { overdue: true } })).toEqual([a.id]);
  expect(await list({ filter: { to: '2026-02-01', supplierId: a.supplier.id, shopId: mine.shopId } })).toEqual([a.id]);
  expect(await list({ filter: { from: '2026-02-01' } })).toEqual([b.id]);
  expect(await list({ filter: { purchaseOrderId: newId() } })).toEqual([]);
  const other = testActor();
  expect(await mine.ask('query ($id: ID!) { supplierInvoice(id: $id) { id } }', { id: a.id }, other)).toEqual({
    supplierInvoice: null,
  });
  for (const verb of ['updateSupplierInvoice', 'validateSupplierInvoice'])
    expect(codes(await mine.run(verb, { invoiceId: a.id }, other))).toEqual(['NOT_FOUND invoiceId']);
});
