import { testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paymentsOf } from './neighbours.ts';
import { codes, openTill, type Problem, type Till } from './till.ts';

const payments = paymentsOf(new Map());
let till: Till;
beforeAll(async () => {
  till = await openTill([payments]);
});
afterAll(() => till.house.close());

const MONEY = 'id type status paymentStatus total remaining overpaid';
const SELECTION = `order { ${MONEY} lines { name quantity total } returned { reason refundTo exchanged original { id } creditNote { id } exchange { id }
    refunds { method amount payment { id } } } }
  creditNote { id total restock } exchange { ${MONEY} } invoice { id status total paid remaining } payments { id }`;

interface Money {
  id: string;
  total: string;
  remaining: string;
  overpaid: string;
  paymentStatus: string;
}
interface Answer {
  order:
    | (Money & { type: string; returned: { exchanged: string; refunds: { method: string; amount: string }[] } })
    | null;
  creditNote: { id: string; total: string } | null;
  exchange: Money | null;
  invoice: { status: string; total: string; paid: string; remaining: string } | null;
  problems: Problem[];
}
interface Sold {
  order: { id: string; lines: { id: string }[] };
  invoice: { id: string };
}

const lines = [
  { name: 'Shirt', unitPrice: '10', quantity: '3' },
  { name: 'Belt', unitPrice: '5', quantity: '1' },
];
async function sell(tenders: object[] = [{ method: 'CARD', amount: '35' }], given: object = {}) {
  const { order, invoice } = await till.does<Sold>(
    'completeSale',
    { shopId: till.shopId, lines, tenders, ...given },
    'order { id lines { id } } invoice { id }',
  );
  return { orderId: order.id, invoiceId: invoice.id, shirt: order.lines[0]?.id ?? '', belt: order.lines[1]?.id ?? '' };
}
const giveBack = (input: object, actor?: Actor) =>
  till.does<Answer>('returnSale', { reason: 'too small', ...input }, SELECTION, actor);
const see = async (orderId: string) => {
  const { data } = await till.house.run<{ order: Money & { returns: { id: string }[]; status: string } }>(
    'orders', till.owner, `query ($id: ID!) { order(id: $id) { ${MONEY} returns { id } } }`, { id: orderId },
  ); // biome-ignore format: short
  return data.order;
};

test('what comes back is a return of its own, credited and given back the way it was paid', async () => {
  const { orderId, shirt } = await sell();
  const { order, creditNote, problems } = await giveBack({ orderId, lines: [{ orderLineId: shirt, quantity: '2' }] });
  expect(problems).toEqual([]);
  expect(order).toMatchObject({
    type: 'RETURN', status: 'COMPLETED', total: '20', paymentStatus: 'REFUNDED', lines: [{ name: 'Shirt', quantity: '2', total: '20' }],
    returned: { reason: 'too small', refundTo: 'ORIGINAL', exchanged: '0', original: { id: orderId }, creditNote: { id: creditNote?.id }, exchange: null, refunds: [{ method: 'CARD', amount: '20' }] },
  }); // biome-ignore format: a table
  expect(creditNote).toMatchObject({ total: '20', restock: true });
  expect(await see(orderId)).toMatchObject({
    type: 'SALE', remaining: '0', overpaid: '0', paymentStatus: 'PAID', returns: [{ id: order?.id }],
  }); // biome-ignore format: a table
  expect(await till.told('SaleReturned', order?.id)).toMatchObject([
    { returnOf: orderId, total: '20', exchanged: '0' },
  ]);
});

test('never more than was sold, one after the other or at once', async () => {
  const { orderId, invoiceId, shirt, belt } = await sell();
  const two = { lines: [{ orderLineId: shirt, quantity: '2' }] };
  const answers = await Promise.all([1, 2, 3, 4].map(() => giveBack({ invoiceId, ...two })));
  expect(answers.filter((a) => a.order)).toHaveLength(1);
  for (const { problems } of answers.filter((a) => !a.order)) {
    expect(codes(problems)).toEqual(['TOO_MUCH input.lines.0.quantity']);
  }
  expect(codes((await giveBack({ orderId, ...two })).problems)).toEqual(['TOO_MUCH input.lines.0.quantity']);
  const rest = [
    { orderLineId: shirt, quantity: '1' },
    { orderLineId: belt, quantity: '1' },
  ];
  const idempotencyKey = newId();
  const same = await Promise.all([1, 2, 3].map(() => giveBack({ orderId, lines: rest, idempotencyKey })));
  expect(new Set(same.map((a) => a.order?.id)).size).toBe(1);
  expect(await see(orderId)).toMatchObject({ remaining: '0', overpaid: '0', paymentStatus: 'REFUNDED' });
});

test('card back to card before cash to cash, and what was not paid is not given back', async () => {
  const split = [
    { method: 'CASH', amount: '15' },
    { method: 'CARD', amount: '20' },
  ];
  const { orderId, shirt } = await sell(split);
  const { order } = await giveBack({ orderId, lines: [{ orderLineId: shirt, quantity: '3' }] });
  expect(order?.returned.refunds).toMatchObject([
    { method: 'CARD', amount: '20' },
    { method: 'CASH', amount: '10' },
  ]);
  const open = await till.does<{ order: { id: string; lines: { id: string }[] } }>(
    'createOrder', { shopId: till.shopId, lines }, 'order { id lines { id } }',
  ); // biome-ignore format: short
  const id = open.order.id;
  const back = { orderId: id, lines: [{ orderLineId: open.order.lines[0]?.id, quantity: '1' }] };
  const { problems } = await giveBack(back);
  expect(codes(problems)).toEqual(['ILLEGAL_STATE input.orderId']);
  await till.does('invoiceOrder', { orderId: id }, 'order { id }');
  const unpaid = await giveBack(back);
  expect(unpaid.order?.returned.refunds).toEqual([]);
  expect(await see(id)).toMatchObject({ remaining: '25', overpaid: '0' });
});

test('exchanged for more: the return pays first, only the difference is paid', async () => {
  const { orderId, shirt } = await sell();
  const swap = {
    orderId,
    lines: [{ orderLineId: shirt, quantity: '1' }],
    exchangeLines: [{ name: 'Coat', unitPrice: '25', quantity: '1' }],
  };
  expect(codes((await giveBack({ ...swap, tenders: [] })).problems)).toEqual(['TENDER_TOO_SMALL input.tenders']);
  expect(await see(orderId)).toMatchObject({ overpaid: '0', returns: [] });
  const { order, exchange, invoice, problems } = await giveBack({
    ...swap,
    tenders: [{ method: 'CASH', amount: '15' }],
  });
  expect(problems).toEqual([]);
  expect(order?.returned).toMatchObject({ exchanged: '10', refunds: [], exchange: { id: exchange?.id } });
  expect(exchange).toMatchObject({
    type: 'SALE',
    status: 'COMPLETED',
    paymentStatus: 'PAID',
    total: '25',
    remaining: '0',
    overpaid: '0',
  });
  expect(invoice).toMatchObject({ status: 'PAID', total: '25', paid: '25', remaining: '0' });
  expect(await see(orderId)).toMatchObject({ remaining: '0', overpaid: '0' });
  expect(await till.told('PaymentReceived', exchange?.id)).toMatchObject([{ method: 'CASH', amount: '15' }]);
});

test('exchanged for less: the difference is given back; for as much: no money moves', async () => {
  const less = await sell();
  const { order, exchange } = await giveBack({
    orderId: less.orderId,
    lines: [{ orderLineId: less.shirt, quantity: '3' }],
    exchangeLines: [{ name: 'Scarf', unitPrice: '12', quantity: '1' }],
  });
  expect(order?.returned).toMatchObject({ exchanged: '12', refunds: [{ method: 'CARD', amount: '18' }] });
  expect(exchange).toMatchObject({ total: '12', remaining: '0', overpaid: '0' });
  expect(await see(less.orderId)).toMatchObject({ remaining: '0', overpaid: '0' });
  const even = await sell();
  const swapped = await giveBack({
    orderId: even.orderId,
    lines: [{ orderLineId: even.shirt, quantity: '1' }],
    exchangeLines: [{ name: 'Shirt, larger', unitPrice: '10', quantity: '1' }],
  });
  expect(swapped.order?.returned).toMatchObject({ exchanged: '10', refunds: [] });
  expect(swapped.exchange).toMatchObject({ paymentStatus: 'PAID', remaining: '0' });
});

test('a customer may keep it as a credit; nobody’s cannot', async () => {
  const customerId = newId();
  const { orderId, shirt } = await sell(undefined, { customerId });
  const kept = { refundTo: 'CREDIT', lines: [{ orderLineId: shirt, quantity: '1' }] };
  expect((await giveBack({ orderId, ...kept })).order?.returned.refunds).toEqual([]);
  const [advance] = await till.house.rows<{ amount: string }>(
    'orders',
    'select amount::float8::text as amount from customer_advance where customer_id = $1',
    [customerId],
  );
  expect(advance?.amount).toBe('10');
  const other = await sell();
  const { problems } = await giveBack({
    ...kept,
    orderId: other.orderId,
    lines: [{ orderLineId: other.shirt, quantity: '1' }],
  });
  expect(codes(problems)).toEqual(['ILLEGAL_STATE input.refundTo']);
});

test('who may not, what is not of the order, and what makes no sense is refused; nothing changes', async () => {
  const { orderId, invoiceId, shirt } = await sell();
  const other = await sell();
  const one = { lines: [{ orderLineId: shirt, quantity: '1' }] };
  const refused = async (input: object, actor?: Actor) => codes((await giveBack(input, actor)).problems);
  expect(await refused({ orderId, lines: [{ orderLineId: other.shirt, quantity: '1' }] })).toEqual([
    'NOT_FOUND input.lines.0.orderLineId',
  ]);
  expect(
    await refused({ orderId, invoiceId, lines: [], reason: ' ', tenders: [{ method: 'CARD', amount: '1' }] }),
  ).toEqual(['INVALID input.lines', 'INVALID input.orderId', 'INVALID input.reason', 'INVALID input.tenders']);
  expect(await refused({ orderId, lines: [...one.lines, ...one.lines] })).toEqual([
    'INVALID input.lines.1.orderLineId',
  ]);
  expect(await refused({ orderId: newId(), ...one })).toEqual(['NOT_FOUND input.orderId']);
  expect(await refused({ orderId, ...one }, testActor())).toEqual(['NOT_FOUND input.orderId']);
  const swap = { orderId, ...one, exchangeLines: [{ productId: newId(), quantity: '0' }] };
  expect(await refused(swap)).toContain('INVALID input.exchangeLines.0.quantity');
  const clerk = testActor({ companyId: till.owner.companyId, permissions: ['orders:read', 'orders:credit'] });
  expect(await refused({ orderId, ...one }, clerk)).toEqual(['NOT_ALLOWED input.refundTo']);
  expect(await see(orderId)).toMatchObject({ overpaid: '0', returns: [] });
  const { order } = await giveBack({ orderId, ...one });
  const back = { orderId: order?.id };
  const invoiced = await till.does<Answer>('invoiceOrder', back, 'order { id }');
  expect(codes(invoiced.problems)).toEqual(['ILLEGAL_STATE input.orderId']);
  const paid = { ...back, paymentId: newId(), amount: '1', method: 'CARD' };
  expect(codes((await till.does<Answer>('_receivePayment', paid, 'event')).problems)).toEqual([
    'ILLEGAL_STATE input.orderId',
  ]);
});

test('while payments is away the return stands, and what is due is told by the bus', async () => {
  const { orderId, shirt } = await sell();
  payments.away = true;
  const { order } = await giveBack({ orderId, lines: [{ orderLineId: shirt, quantity: '1' }] });
  payments.away = false;
  expect(order?.returned.refunds).toMatchObject([{ amount: '10' }]);
  expect(await see(orderId)).toMatchObject({ overpaid: '10' });
  await till.told('SaleReturned', order?.id);
  expect(till.heard('RefundDue').at(-1)).toMatchObject({ amount: '10', reason: 'too small' });
});
