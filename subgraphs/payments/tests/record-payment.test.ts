import { openRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes } from '../../orders/tests/till.ts';
import { payments } from '../src/subgraph.ts';
import { type Counter, openCounter, TEST_SECRET } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

const rows = (orderId: string) =>
  counter.till.house.rows<{ id: string; number: string }>(
    'payments',
    'select id, number from payment where order_id = $1',
    [orderId],
  );

test('an invoice is paid in parts; the last one settles it and completes the order', async () => {
  const orderId = await counter.order('20');
  const first = await counter.pay({ orderId, amount: '5', tendered: '10', tip: '1' });
  expect(first.problems).toEqual([]);
  expect(first.payment).toMatchObject({ status: 'COMPLETED', amount: '5', tendered: '10', change: '4', tip: '1' });
  expect(first.payment?.number).toMatch(/^P-\d{6}$/);
  expect(await counter.bill(orderId)).toMatchObject({
    status: 'PENDING',
    paymentStatus: 'PARTIAL',
    invoice: { status: 'VALIDATED', remaining: '15' },
  });
  const { invoice } = await counter.bill(orderId);
  const second = await counter.pay({ invoiceId: invoice?.id, amount: '15', method: 'CARD', reference: 'slip' });
  expect(second).toMatchObject({
    problems: [],
    order: { id: orderId },
    invoice: { id: invoice?.id },
    payment: { change: null },
  });
  expect(await counter.bill(orderId)).toMatchObject({
    status: 'COMPLETED',
    paymentStatus: 'PAID',
    invoice: { status: 'PAID', remaining: '0' },
  });
  expect(await counter.till.told('SaleSettled', orderId)).toMatchObject([
    {
      receipt: {
        invoiceNumber: invoice?.number,
        payments: [
          { amount: '5', change: '4', tip: '1' },
          { amount: '15', method: 'CARD' },
        ],
      },
    },
  ]);
  expect(await rows(orderId)).toHaveLength(2);
});

test('money before the invoice counts when it is made, and is found from it', async () => {
  const orderId = await counter.order('10', false);
  const { payment, invoice } = await counter.pay({ orderId, amount: '10' });
  expect(invoice).toBeNull();
  expect(await counter.bill(orderId)).toMatchObject({ status: 'PENDING', paymentStatus: 'PAID', invoice: null });
  await counter.till.does('invoiceOrder', { orderId }, 'invoice { id }');
  const bill = await counter.bill(orderId);
  expect(bill).toMatchObject({ status: 'COMPLETED', invoice: { status: 'PAID', remaining: '0' } });
  await counter.till.house.settle();
  await counter.till.house.settle();
  const refs = [
    { __typename: 'Order', id: orderId },
    { __typename: 'Invoice', id: bill.invoice?.id },
  ];
  const { data } = await counter.till.house.run('payments', counter.till.owner,
    `query ($refs: [_Any!]!, $id: ID!) { _entities(representations: $refs) { ... on Order { payments { id } } ... on Invoice { payments { id } } } payment(id: $id) { invoice { id } } }`,
    { refs, id: payment?.id },
  ); // biome-ignore format: short
  const found = { payments: [{ id: payment?.id }] };
  expect(data).toEqual({ _entities: [found, found], payment: { invoice: { id: bill.invoice?.id } } });
});

test('what is received is received: the rest is an advance', async () => {
  const orderId = await counter.order('8');
  await counter.pay({ orderId, amount: '10', method: 'CARD' });
  expect(await counter.bill(orderId)).toMatchObject({
    paymentStatus: 'PAID',
    overpaid: '2',
    invoice: { paid: '8', remaining: '0' },
  });
  await counter.pay({ orderId, amount: '1', method: 'CARD' });
  expect(await counter.bill(orderId)).toMatchObject({ overpaid: '3', invoice: { remaining: '0' } });
  expect(await counter.till.told('SaleSettled', orderId)).toHaveLength(1);
});

test('what cannot be taken is refused and leaves nothing', async () => {
  const orderId = await counter.order('8');
  const refused = async (input: object, actor = counter.till.owner) =>
    codes((await counter.pay({ orderId, amount: '8', ...input }, actor)).problems);
  expect(await refused({ amount: '0' })).toEqual(['INVALID input.amount']);
  expect(await refused({ amount: '-1.001' })).toEqual(['INVALID input.amount', 'INVALID input.amount']);
  expect(await refused({ tendered: '8', tip: '1' })).toEqual(['TENDER_TOO_SMALL input.tendered']);
  expect(await refused({ method: 'CARD', tendered: '9' })).toEqual(['INVALID input.tendered']);
  expect(await refused({ tip: '-1' })).toEqual(['INVALID input.tip']);
  expect(await refused({ orderId: newId() })).toEqual(['NOT_FOUND input.orderId']);
  expect(await refused({ orderId: 'x' })).toEqual(['NOT_FOUND input.orderId']);
  expect(await refused({ orderId: null, invoiceId: newId() })).toEqual(['NOT_FOUND input.invoiceId']);
  expect(await refused({ invoiceId: newId() })).toEqual(['INVALID input.orderId']);
  expect(await refused({ registerId: newId() })).toEqual(['NOT_FOUND input.registerId']);
  expect(await refused({}, testActor())).toEqual(['NOT_FOUND input.orderId']);
  const cancelled = await counter.order('5', false);
  await counter.till.does('cancelOrder', { orderId: cancelled, reason: 'left' }, 'order { id }');
  expect(await refused({ orderId: cancelled })).toEqual(['ORDER_CLOSED input.orderId']);
  expect(await rows(orderId)).toEqual([]);
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'PENDING', invoice: { remaining: '8' } });
  const guest = testActor({ companyId: counter.till.owner.companyId, permissions: ['payments:read'] });
  await expect(refused({}, guest)).rejects.toThrow('not allowed');
});

test('money received holds an order: it is given back before the order is called off', async () => {
  const orderId = await counter.order('5', false);
  const { payment } = await counter.pay({ orderId, amount: '5' });
  const cancel = () =>
    counter.till.does<{ problems: { code: string; path: string[]; message: string }[] }>(
      'cancelOrder',
      { orderId, reason: 'left' },
      'order { id }',
    );
  expect(codes((await cancel()).problems)).toEqual(['ILLEGAL_STATE input.orderId']);
  await counter.refund({ paymentId: payment?.id, amount: '5' });
  expect((await cancel()).problems).toEqual([]);
});

test('the same key takes the money once; other content is refused', async () => {
  const orderId = await counter.order('30');
  const input = { orderId, amount: '10', idempotencyKey: newId() };
  const together = await Promise.all(Array.from({ length: 5 }, () => counter.pay(input)));
  expect(new Set(together.map((p) => p.payment?.id)).size).toBe(1);
  expect(codes((await counter.pay({ ...input, amount: '11' })).problems)).toEqual([
    'IDEMPOTENCY_CONFLICT input.idempotencyKey',
  ]);
  expect(await rows(orderId)).toHaveLength(1);
  expect((await counter.bill(orderId)).invoice?.remaining).toBe('20');
});

test('twenty at once are all taken, each with a number of its own', async () => {
  const orderId = await counter.order('20');
  const paid = await Promise.all(
    Array.from({ length: 20 }, () => counter.pay({ orderId, amount: '1', method: 'CARD' })),
  );
  expect(new Set(paid.map((p) => p.payment?.number)).size).toBe(20);
  expect(await counter.bill(orderId)).toMatchObject({ status: 'COMPLETED', paymentStatus: 'PAID' });
  expect(await counter.till.told('SaleSettled', orderId)).toHaveLength(1);
});

test('a sale’s payments are there with its answer, under its ids, and once', async () => {
  const { till } = counter;
  const input = {
    shopId: till.shopId,
    lines: [{ name: 'Bag', unitPrice: '7', quantity: '1' }],
    tenders: [{ method: 'CARD', amount: '5', reference: 'slip 9' }, { method: 'CASH', amount: '5' }],
    idempotencyKey: newId(),
  }; // biome-ignore format: short
  const { order, payments: stubs } = await till.does<{ order: { id: string }; payments: { id: string }[] }>(
    'completeSale',
    input,
    'order { id } payments { id }',
  );
  const refs = stubs.map(({ id }) => ({ __typename: 'Payment', id }));
  const { data } = await till.house.run('payments', till.owner,
    `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Payment { amount method change reference order { id } } } }`, { refs },
  ); // biome-ignore format: short
  expect(data).toEqual({
    _entities: [
      { amount: '5', method: 'CARD', change: null, reference: 'slip 9', order: { id: order.id } },
      { amount: '2', method: 'CASH', change: '3', reference: null, order: { id: order.id } },
    ],
  });
  await till.house.settle();
  await till.house.settle();
  expect(await rows(order.id)).toHaveLength(2);
});

test('a register of the shop is named on the payment; one of another shop is not found', async () => {
  const name = `Till ${newId()}`;
  const { register } = await counter.register({ name });
  const orderId = await counter.order('5');
  expect((await counter.pay({ orderId, amount: '1', registerId: register?.id })).payment).toMatchObject({
    register: { name },
  });
  const shopId = await counter.till.shop();
  const other = await counter.register({ shopId, name });
  expect(codes((await counter.pay({ orderId, amount: '1', registerId: other.register?.id })).problems)).toEqual([
    'NOT_FOUND input.registerId',
  ]);
  expect(codes((await counter.register({ name })).problems)).toEqual(['ALREADY_EXISTS input.name']);
  expect(codes((await counter.register({ name: ' ', shopId: newId() })).problems)).toEqual(['INVALID input.name']);
  expect(codes((await counter.register({ name: 'A', shopId: newId() })).problems)).toEqual(['NOT_FOUND input.shopId']);
  expect(codes((await counter.register({ name: 'A' }, testActor())).problems)).toEqual(['NOT_FOUND input.shopId']);
});

test('when orders does not answer, nothing is taken', async () => {
  const alone = await openRooms([payments({ secret: TEST_SECRET })]);
  const source = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { payment { id } problems { code path } } }`;
  const { data } = await alone.run('payments', testActor(), source, {
    input: { orderId: newId(), amount: '1', method: 'CARD' },
  });
  expect(data).toEqual({
    recordPayment: { payment: null, problems: [{ code: 'TRY_AGAIN', path: ['input', 'orderId'] }] },
  });
  expect(await alone.rows('payments', 'select from payment')).toEqual([]);
  await alone.close();
});

test('an invoice without an order is paid by its id, and shows its payments', async () => {
  const { till } = counter;
  const lines = [{ name: 'Advice', unitPrice: '20', quantity: '1' }];
  const made = await till.does<{ invoice: { id: string } }>(
    'createInvoice',
    { shopId: till.shopId, lines },
    'invoice { id }',
  );
  const invoiceId = made.invoice.id;
  expect(codes((await counter.pay({ invoiceId, amount: '20' })).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  await till.does('validateInvoice', { invoiceId }, 'invoice { id }');
  const { payment, invoice, order } = await counter.pay({ invoiceId, amount: '12', method: 'TRANSFER' });
  expect({ payment, invoice, order }).toMatchObject({
    payment: { amount: '12' },
    invoice: { id: invoiceId },
    order: null,
  });
  const { data } = await till.house.run(
    'payments', till.owner, `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Invoice { payments { id } } } }`,
    { refs: [{ __typename: 'Invoice', id: invoiceId }] },
  ); // biome-ignore format: a call
  expect(data).toEqual({ _entities: [{ payments: [{ id: payment?.id }] }] });
});
