import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customersOf } from './neighbours.ts';
import { codes, ORDER, type OrderAnswer, openTill, type Till } from './till.ts';

const regular = newId();
let till: Till;
let tea: string;
let cake: string;

beforeAll(async () => {
  till = await openTill([customersOf(new Map([[regular, {}]]))]);
  tea = await till.product({ name: 'Tea', salePrice: '2.50', stockable: true, taxRate: '5.5' });
  cake = await till.product({ name: 'Cake', salePrice: '4.00' });
});
afterAll(() => till.house.close());

interface Sold extends OrderAnswer {
  invoice: { id: string; number: string; status: string; total: string; remaining: string } | null;
  payments: { id: string }[] | null;
}

const sell = (input: object, actor = till.owner) =>
  till.does<Sold>(
    'completeSale',
    { shopId: till.shopId, ...input },
    `${ORDER} invoice { id number status total remaining taxes { rate base amount } lines { name total } } payments { id }`,
    actor,
  );
const twoLines = () => [
  { productId: tea, quantity: '2' },
  { productId: cake, quantity: '1' },
];

test('order, invoice and payments are there at once', async () => {
  const { order, invoice, payments, problems } = await sell({
    lines: twoLines(),
    tenders: [{ method: 'CASH', amount: '9.00', tendered: '20.00' }],
  });
  expect(problems).toEqual([]);
  expect(order).toMatchObject({ status: 'COMPLETED', paymentStatus: 'PAID', channel: 'COUNTER', total: '9' });
  expect(order?.statusHistory.map((h) => h.to)).toEqual(['PENDING', 'COMPLETED']);
  expect(invoice).toMatchObject({
    status: 'PAID',
    total: '9',
    remaining: '0',
    taxes: [
      { rate: '5.5', base: '4.74', amount: '0.26' },
      { rate: '20', base: '3.33', amount: '0.67' },
    ],
  });
  expect(invoice?.number).toMatch(/^INV-\d{4}-000001$/);
  expect(payments).toHaveLength(1);
});

test('cash above the total comes back as change; the events say it all', async () => {
  const { order, payments } = await sell({
    lines: twoLines(),
    tenders: [
      { method: 'CARD', amount: '5.00', reference: 'slip 12' },
      { method: 'CASH', amount: '5.00' },
    ],
  });
  expect(await till.told('PaymentReceived', order?.id)).toMatchObject([
    { paymentId: payments?.[0]?.id, method: 'CARD', amount: '5', tendered: null, change: null, reference: 'slip 12' },
    { paymentId: payments?.[1]?.id, method: 'CASH', amount: '4', tendered: '5', change: '1' },
  ]);
  expect(await till.told('SaleSettled', order?.id)).toMatchObject([
    { receipt: { total: '9', payments: [{ amount: '5' }, { amount: '4' }] } },
  ]);
  const validated = await till.told('InvoiceValidated', order?.id);
  expect(validated).toHaveLength(1);
  expect(validated[0]?.lines).toMatchObject([
    { lineId: order?.lines[0]?.id, productId: tea, quantity: '2', total: '5', stockable: true },
    { productId: cake, stockable: false },
  ]);
});

test('tenders that do not fit are refused and nothing is kept', async () => {
  const before = await till.house.rows('orders', 'select value from document_counter order by kind');
  const refused = async (...tenders: object[]) => codes((await sell({ lines: twoLines(), tenders })).problems);
  expect(await refused({ method: 'CASH', amount: '8.99' })).toEqual(['TENDER_TOO_SMALL input.tenders']);
  expect(await refused()).toEqual(['TENDER_TOO_SMALL input.tenders']);
  expect(await refused({ method: 'CARD', amount: '9.01' })).toEqual(['TOO_MUCH input.tenders']);
  expect(await refused({ method: 'CARD', amount: '9' }, { method: 'CASH', amount: '1' })).toEqual([
    'TOO_MUCH input.tenders.1.amount',
  ]);
  expect(
    await refused({ method: 'CASH', amount: '10', tendered: '9' }, { method: 'CARD', amount: '-1', tendered: '1' }),
  ).toEqual([
    'INVALID input.tenders.1.amount',
    'INVALID input.tenders.1.tendered',
    'TENDER_TOO_SMALL input.tenders.0.tendered',
  ]);
  expect(await till.house.rows('orders', 'select value from document_counter order by kind')).toEqual(before);
});

test('a sale is split over all seven ways to pay, with tips on top', async () => {
  const methods = ['CARD', 'TRANSFER', 'CHECK', 'MOBILE', 'VOUCHER', 'LOYALTY'];
  const { order, payments, problems } = await sell({
    customerId: regular,
    lines: twoLines(),
    tenders: [
      ...methods.map((method) => ({ method, amount: '1', tip: method === 'CARD' ? '0.50' : null, reference: 'B-77' })),
      { method: 'CASH', amount: '3', tip: '1', tendered: '5' },
    ],
  });
  expect(problems).toEqual([]);
  expect(order).toMatchObject({ paymentStatus: 'PAID', overpaid: '0' });
  expect(payments).toHaveLength(7);
  const received = await till.told('PaymentReceived', order?.id);
  expect(received.map((e) => e.method)).toEqual([...methods, 'CASH']);
  expect(received[0]).toMatchObject({ amount: '1', tip: '0.5', tendered: null, change: null });
  expect(received[6]).toMatchObject({ amount: '3', tip: '1', tendered: '5', change: '1' });
  expect(await till.told('SaleSettled', order?.id)).toMatchObject([
    { receipt: { payments: [{ tip: '0.5' }, {}, {}, {}, {}, {}, { tip: '1', change: '1' }] } },
  ]);
});

test('what is over becomes the advance of a customer, never of nobody; cash comes back, points stay points', async () => {
  const over = (tenders: object[], customerId: string | null = regular) =>
    sell({ customerId, lines: twoLines(), tenders });
  const { order, invoice } = await over([{ method: 'TRANSFER', amount: '12' }]);
  expect(order).toMatchObject({ paymentStatus: 'PAID', overpaid: '3' });
  expect(invoice).toMatchObject({ status: 'PAID', remaining: '0' });
  expect((await over([{ method: 'CASH', amount: '12' }])).order?.overpaid).toBe('0');
  expect(codes((await over([{ method: 'TRANSFER', amount: '12' }], null)).problems)).toEqual([
    'TOO_MUCH input.tenders',
  ]);
  expect(codes((await over([{ method: 'LOYALTY', amount: '12' }])).problems)).toEqual(['TOO_MUCH input.tenders']);
});

test('a voucher is known by its number; tips and change follow the rules of money', async () => {
  const refused = async (...tenders: object[]) => codes((await sell({ lines: twoLines(), tenders })).problems);
  expect(await refused({ method: 'VOUCHER', amount: '9' }, { method: 'CARD', amount: '9', tip: '-1' })).toEqual([
    'INVALID input.tenders.0.reference',
    'INVALID input.tenders.1.tip',
  ]);
  expect(await refused({ method: 'CASH', amount: '9', tip: '2', tendered: '10' })).toEqual([
    'TENDER_TOO_SMALL input.tenders.0.tendered',
  ]);
  expect(await refused({ method: 'CARD', amount: '9', tip: '0.001' })).toEqual(['INVALID input.tenders.0.tip']);
  const later = { paymentId: newId(), orderId: newId(), amount: '9', method: 'VOUCHER' };
  const { problems } = await till.does<OrderAnswer>('_receivePayment', later, 'event');
  expect(codes(problems)).toEqual(['INVALID input.reference']);
});

test('every fault of every line is told at once', async () => {
  const gone = await till.product({ name: 'Gone', available: false });
  const elsewhere = await till.product({ shopId: newId() });
  const { problems, order } = await sell({
    lines: [
      { productId: gone, quantity: '0' },
      { productId: elsewhere, quantity: '1.0001' },
      { productId: 'x', quantity: '100001' },
      { quantity: '1' },
      { name: 'Bag', unitPrice: '-0.105', quantity: '1', discountPercent: '101', course: 0, seat: 1000 },
    ],
    tenders: [],
    soldAt: '2031-01-01T00:00:00Z',
    customerId: 'x',
  });
  expect(order).toBeNull();
  expect(codes(problems)).toEqual([
    'INVALID input.customerId', 'INVALID input.lines.0.quantity', 'INVALID input.lines.1.quantity', 'INVALID input.lines.2.quantity',
    'INVALID input.lines.3.name', 'INVALID input.lines.3.unitPrice', 'INVALID input.lines.4.course', 'INVALID input.lines.4.discountPercent',
    'INVALID input.lines.4.seat', 'INVALID input.lines.4.unitPrice', 'INVALID input.lines.4.unitPrice', 'INVALID input.soldAt',
    'NOT_FOUND input.lines.1.productId', 'NOT_FOUND input.lines.2.productId', 'PRODUCT_UNAVAILABLE input.lines.0.productId',
  ]); // biome-ignore format: a list
});

test('the same key answers the first sale, even when sent together; other content is refused', async () => {
  const input = { lines: twoLines(), tenders: [{ method: 'CASH', amount: '9' }], idempotencyKey: newId() };
  const together = await Promise.all(Array.from({ length: 5 }, () => sell(input)));
  expect(new Set(together.map((s) => s.order?.id)).size).toBe(1);
  expect(new Set(together.map((s) => s.payments?.[0]?.id)).size).toBe(1);
  const other = await sell({ ...input, tenders: [{ method: 'CARD', amount: '9' }] });
  expect(codes(other.problems)).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
});

test('a sale of another company’s shop or product is not found; one without the right is forbidden', async () => {
  const stranger = testActor();
  const input = { lines: twoLines(), tenders: [{ method: 'CASH', amount: '9' }] };
  expect(codes((await sell(input, stranger)).problems)).toEqual(['NOT_FOUND input.shopId']);
  const elsewhere = testActor({ companyId: till.owner.companyId, shops: [newId()] });
  expect(codes((await sell(input, elsewhere)).problems)).toEqual(['NOT_FOUND input.shopId']);
  const waiter = testActor({ companyId: till.owner.companyId, permissions: ['orders:read'] });
  await expect(sell(input, waiter)).rejects.toThrow('not allowed');
});

test('a sale needs nine statements, however many lines', async () => {
  const input = () => ({
    shopId: till.shopId,
    lines: twoLines(),
    tenders: [{ method: 'CASH', amount: '9' }],
    idempotencyKey: newId(),
  });
  const source = `mutation ($input: CompleteSaleInput!) { completeSale(input: $input) { problems { code } } }`;
  const room = till.house.rooms.get('orders');
  await till.house.run('orders', till.owner, source, { input: input() });
  await till.house.settle();
  const counted = async (lines: object[], amount: string) => {
    const { db } = room?.service ?? { db: { statements: 0 } };
    const before = db.statements;
    const tenders = [{ method: 'CASH', amount }];
    await till.house.run('orders', till.owner, source, { input: { ...input(), lines, tenders } });
    return db.statements - before;
  };
  const many = Array.from({ length: 50 }, () => ({ productId: cake, quantity: '1' }));
  const statements = [await counted(twoLines(), '9'), await counted(many, '200')];
  // The relay that each commit wakes adds up to four statements per round, of which two may fall into the count.
  for (const n of statements) expect(n).toBeLessThanOrEqual(9 + 2 * 4);
});
