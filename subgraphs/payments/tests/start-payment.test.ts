import { testActor } from '@comptoir/dev-env/testing';
import { systemActor } from '@comptoir/kit/actor';
import { contextFor } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { secretBox } from '@comptoir/kit/secret-box';
import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes } from '../../orders/tests/till.ts';
import { STEPS } from '../src/domain/payment-states.ts';
import { noteNews } from '../src/domain/receive-webhook.ts';
import { settleDue } from '../src/domain/settle-due.ts';
import type { ConfiguredPaymentMethodRow } from '../src/rows.ts';
import { SECRETS } from '../src/subgraph.ts';
import { type Counter, type MethodSeen, openCounter, TEST_SECRET } from './counter.ts';

let counter: Counter;
let sandbox: MethodSeen;
let byHand: MethodSeen;
beforeAll(async () => {
  counter = await openCounter();
  sandbox = (await counter.method({ feePercent: '1.5', feeFixed: '0.25' })).paymentMethod as MethodSeen;
  byHand = (await counter.method({ type: 'TRANSFER', provider: 'MANUAL', secrets: [] })).paymentMethod as MethodSeen;
});
afterAll(() => counter.till.house.close());

const look = async (id: string | undefined) =>
  (
    await counter.ask<{ payment: Record<string, unknown> }>(
      'query ($id: ID!) { payment(id: $id) { number status method amount tip fee failure reference configuredMethod { id name } order { id } cashSession { id } } }',
      { id },
    )
  ).payment;

test('a provider’s payment is pending: it counts nowhere until the provider has the money', async () => {
  const orderId = await counter.order('20');
  const { registerId, sessionId } = await counter.drawer('0');
  const started = await counter.start({ methodId: sandbox.id, orderId, amount: '20', tip: '2', registerId });
  expect(started).toMatchObject({ problems: [], payment: { status: 'PENDING', amount: '20' }, order: { id: orderId } });
  const paymentId = started.payment?.id;
  expect(await look(paymentId)).toEqual({
    number: expect.stringMatching(/^P-\d{6}$/), status: 'PENDING', method: 'CARD', amount: '20', tip: '2', fee: '0.58', failure: null, reference: null,
    configuredMethod: { id: sandbox.id, name: sandbox.name }, order: { id: orderId }, cashSession: null,
  }); // biome-ignore format: a table
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'PENDING', invoice: { remaining: '20' } });
  const seen = await counter.ask<Record<string, { totalCount: number }>>(
    `query ($id: ID!, $session: ID!) { pending: payments(filter: { orderId: $id, status: PENDING }) { totalCount }
      done: payments(filter: { orderId: $id, status: COMPLETED }) { totalCount } inSession: payments(filter: { sessionId: $session }) { totalCount } }`,
    { id: orderId, session: sessionId },
  );
  expect(seen).toEqual({ pending: { totalCount: 1 }, done: { totalCount: 0 }, inSession: { totalCount: 0 } });
  const refs = [{ __typename: 'Order', id: orderId }];
  expect(
    await counter.ask(
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Order { payments { id } } } }',
      { refs },
    ),
  ).toEqual({
    _entities: [{ payments: [] }],
  });
  expect(codes((await counter.refund({ paymentId, amount: '1' })).problems)).toEqual(['ILLEGAL_STATE input.paymentId']);

  expect(await counter.webhook(sandbox, { id: newId(), type: 'payment.completed', paymentId })).toBe('ACCEPTED');
  expect(await look(paymentId)).toMatchObject({
    status: 'COMPLETED',
    reference: `sandbox_${paymentId}`,
    fee: '0.58',
    cashSession: { id: sessionId },
  });
  expect(await counter.bill(orderId)).toMatchObject({
    paymentStatus: 'PAID',
    invoice: { remaining: '0', status: 'PAID' },
  });
  expect(await counter.till.told('PaymentReceived', orderId)).toMatchObject([
    { paymentId, amount: '20', tip: '2', method: 'CARD' },
  ]);
  const { zReport } = await counter.close({ sessionId });
  expect(zReport?.total).toBe('20');
});

test('what a person takes by hand is there at once', async () => {
  const orderId = await counter.order('9');
  const { payment, problems } = await counter.start({ methodId: byHand.id, orderId, amount: '9' });
  expect(problems).toEqual([]);
  expect(payment).toMatchObject({ status: 'COMPLETED' });
  expect(await look(payment?.id)).toMatchObject({ method: 'TRANSFER', fee: '0', configuredMethod: { id: byHand.id } });
  const { invoice } = await counter.bill(orderId);
  expect(invoice).toMatchObject({ status: 'PAID' });
  const again = await counter.start({ methodId: byHand.id, invoiceId: invoice?.id, amount: '1' });
  expect(again).toMatchObject({ payment: { status: 'COMPLETED' }, invoice: { id: invoice?.id } });
});

test('the same key starts once', async () => {
  const orderId = await counter.order('30');
  const input = { methodId: byHand.id, orderId, amount: '10', idempotencyKey: newId() };
  const together = await Promise.all(Array.from({ length: 5 }, () => counter.start(input)));
  expect(new Set(together.map((p) => p.payment?.id)).size).toBe(1);
  expect((await counter.bill(orderId)).invoice?.remaining).toBe('20');
  expect(codes((await counter.start({ ...input, amount: '11' })).problems)).toEqual([
    'IDEMPOTENCY_CONFLICT input.idempotencyKey',
  ]);
});

test('what cannot be taken is refused at once, all of it, and leaves nothing', async () => {
  const orderId = await counter.order('8');
  const refused = async (input: object, actor = counter.till.owner) =>
    codes((await counter.start({ methodId: sandbox.id, orderId, amount: '8', ...input }, actor)).problems);
  expect(await refused({ methodId: newId(), amount: '0', registerId: newId(), tip: '-1' })).toEqual([
    'INVALID input.amount',
    'INVALID input.tip',
    'NOT_FOUND input.methodId',
    'NOT_FOUND input.registerId',
  ]);
  expect(await refused({ orderId: newId() })).toEqual(['NOT_FOUND input.orderId']);
  expect(await refused({ invoiceId: newId() })).toEqual(['INVALID input.orderId']);
  expect(await refused({}, testActor())).toEqual(['NOT_FOUND input.methodId', 'NOT_FOUND input.orderId']);
  const elsewhere = await counter.register({ shopId: await counter.till.shop(), name: 'Elsewhere' });
  expect(await refused({ registerId: elsewhere.register?.id })).toEqual(['NOT_FOUND input.registerId']);
  const cancelled = await counter.order('5', false);
  await counter.till.does('cancelOrder', { orderId: cancelled, reason: 'left' }, 'order { id }');
  expect(await refused({ orderId: cancelled })).toEqual(['ORDER_CLOSED input.orderId']);
  const silent = await counter.method({ secrets: [] });
  expect(await refused({ methodId: silent.paymentMethod?.id })).toEqual(['ILLEGAL_STATE input.methodId']);
  const off = await counter.method({ active: false });
  expect(await refused({ methodId: off.paymentMethod?.id })).toEqual(['ILLEGAL_STATE input.methodId']);
  const guest = testActor({ companyId: counter.till.owner.companyId, permissions: ['payments:read'] });
  await expect(refused({}, guest)).rejects.toThrow('not allowed');
  expect(await counter.till.house.rows('payments', 'select from payment where order_id = $1', [orderId])).toEqual([]);
});

/** Orders does not answer while `work` runs. */
async function withoutOrders<T>(work: () => Promise<T>): Promise<T> {
  const rooms = counter.till.house.rooms as Map<string, RunningSubgraph>;
  const orders = rooms.get('orders') as RunningSubgraph;
  rooms.delete('orders');
  try {
    return await work();
  } finally {
    rooms.set('orders', orders);
  }
}

/** Two hours later each time, so that whatever is put off is due. */
let ahead = 0;
const settle = () => {
  ahead += 7_200_000;
  return settleDue(
    {
      ...(counter.till.house.rooms.get('payments') as RunningSubgraph).service,
      now: () => new Date(Date.now() + ahead),
    },
    secretBox(TEST_SECRET, [], SECRETS),
  );
};

test('without orders nothing is started', async () => {
  const orderId = await counter.order('8');
  const answer = await withoutOrders(() => counter.start({ methodId: sandbox.id, orderId, amount: '8' }));
  expect(codes(answer.problems)).toEqual(['TRY_AGAIN input.orderId']);
});

test('orders that is away when the money comes is told by and by; nothing is lost and nothing doubled', async () => {
  const orderId = await counter.order('8');
  const { payment } = await counter.start({ methodId: sandbox.id, orderId, amount: '8' });
  const news = { id: newId(), type: 'payment.completed', paymentId: payment?.id };
  expect(await withoutOrders(() => counter.webhook(sandbox, news))).toBe('ACCEPTED');
  expect(await look(payment?.id)).toMatchObject({ status: 'PENDING' });
  await Promise.all([settle(), settle(), counter.webhook(sandbox, news)]);
  await counter.till.house.settle();
  await settle();
  await counter.till.house.settle();
  expect(await look(payment?.id)).toMatchObject({ status: 'COMPLETED' });
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'PAID', overpaid: '0' });
  expect(await counter.till.told('PaymentReceived', orderId)).toHaveLength(1);
  await settle();
  const due = await counter.till.house.rows(
    'payments',
    'select from provider_payment where payment_id = $1 and next_attempt_at is not null',
    [payment?.id],
  );
  expect(due).toEqual([]);
});

test('killed after orders took the money and before it was recorded: the bus brings it', async () => {
  const orderId = await counter.order('8');
  const { payment } = await counter.start({ methodId: sandbox.id, orderId, amount: '8' });
  const input = {
    paymentId: payment?.id,
    orderId,
    amount: '8',
    method: 'CARD',
    registerShopId: counter.till.shopId,
    reference: `sandbox_${payment?.id}`,
  };
  await counter.till.does('_receivePayment', input, 'event');
  await counter.till.house.settle();
  await counter.till.house.settle();
  expect(await look(payment?.id)).toMatchObject({ status: 'COMPLETED', fee: '0.37' });
  expect(await counter.webhook(sandbox, { id: newId(), type: 'payment.completed', paymentId: payment?.id })).toBe(
    'ACCEPTED',
  );
  expect(await counter.till.told('PaymentReceived', orderId)).toHaveLength(1);
});

test('killed after the news were kept and before anybody was told: whoever starts again goes on', async () => {
  const orderId = await counter.order('8');
  const { payment } = await counter.start({ methodId: sandbox.id, orderId, amount: '8' });
  const { service } = counter.till.house.rooms.get('payments') as RunningSubgraph;
  const [method] = await counter.till.house.rows<ConfiguredPaymentMethodRow>(
    'payments',
    'select id, company_id as "companyId" from payment_method where id = $1',
    [sandbox.id],
  );
  const paymentId = payment?.id ?? '';
  const news = { eventId: newId(), paymentId, type: 'COMPLETED', amount: null, refundId: null, reason: null } as const;
  // All that a process did that was killed here; the room's own loop is the one that started again.
  const ctx = contextFor(service, systemActor(counter.till.owner.companyId ?? '', newId()));
  expect(await noteNews(ctx, method as ConfiguredPaymentMethodRow, news)).toBe(true);
  while ((await look(paymentId)).status !== 'COMPLETED') await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'PAID', overpaid: '0' });
  expect(await counter.till.told('PaymentReceived', orderId)).toMatchObject([{ paymentId, amount: '8' }]);
});

test('money for an order that was called off meanwhile goes back, and the payment says why', async () => {
  const orderId = await counter.order('8', false);
  const { payment } = await counter.start({ methodId: sandbox.id, orderId, amount: '8' });
  await counter.till.does('cancelOrder', { orderId, reason: 'left' }, 'order { id }');
  expect(await counter.webhook(sandbox, { id: newId(), type: 'payment.completed', paymentId: payment?.id })).toBe(
    'ACCEPTED',
  );
  expect(await look(payment?.id)).toMatchObject({ status: 'FAILED', failure: expect.stringMatching(/is closed/) });
  expect(await counter.till.told('PaymentReceived', orderId)).toEqual([]);
});

test('the database holds to the steps, and to what was received', async () => {
  const [row] = await counter.till.house.rows<{ id: string }>(
    'payments',
    `select id from payment where status = 'COMPLETED' limit 1`,
  );
  for (const change of ['order_id = null', `received_at = now()`, `reference = 'x'`, `business_day = '2001-01-01'`]) {
    await expect(
      counter.till.house.rows('payments', `update payment set ${change} where id = $1`, [row?.id]),
    ).rejects.toThrow('never changes');
  }
  const { rows } = counter.till.house;
  for (const [from, steps] of Object.entries(STEPS)) {
    for (const to of Object.keys(STEPS)) {
      const { payment } = await counter.start({ methodId: sandbox.id, orderId: await counter.order('1'), amount: '1' });
      if (from !== 'PENDING')
        await rows('payments', `update payment set status = $2 where id = $1`, [
          payment?.id,
          from === 'REFUNDED' ? 'COMPLETED' : from,
        ]);
      if (from === 'REFUNDED')
        await rows('payments', `update payment set status = 'REFUNDED', refunded = amount where id = $1`, [
          payment?.id,
        ]);
      const refunded = to === 'REFUNDED' ? 'amount' : '0';
      const change = rows('payments', `update payment set status = $2, refunded = ${refunded} where id = $1`, [
        payment?.id,
        to,
      ]);
      if (from === to || (steps as string[]).includes(to)) await change;
      else await expect(change).rejects.toThrow('does not become');
    }
  }
});
