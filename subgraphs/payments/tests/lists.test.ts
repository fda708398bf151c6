import { testActor } from '@comptoir/dev-env/testing';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

const PAYMENTS = `query ($first: Int, $after: String, $filter: PaymentFilter, $search: String, $orderBy: PaymentOrder) {
  payments(first: $first, after: $after, filter: $filter, search: $search, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id number amount register { name } refunds { amount } order { id payments { id } } invoice { id payments { id } } } } } }`;
interface Payments {
  payments: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string; number: string; amount: string } }[];
  };
}
const list = (variables: object = {}, actor = counter.till.owner) =>
  counter.till.house.run<Payments>('payments', actor, PAYMENTS, { ...variables });

test('statements do not grow with the rows, nested fields and all', async () => {
  const { register } = await counter.register({ name: 'Front' });
  const takeOne = async () => {
    const orderId = await counter.order('2');
    await counter.pay({ orderId, amount: '1', registerId: register?.id });
  };
  const counted = async () => {
    await counter.till.house.settle();
    return counter.till.house.costOf(async () => expect((await list()).errors).toBeUndefined());
  };
  await takeOne();
  const few = await counted();
  for (let i = 0; i < 10; i++) await takeOne();
  expect(await counted()).toBe(few);
});

test('filters, search and pages', async () => {
  const orderId = await counter.order('9');
  const { payment } = await counter.pay({ orderId, amount: '9', method: 'CARD' });
  const { invoice } = await counter.bill(orderId);
  const ids = async (filter: object) => (await list({ filter })).data.payments.edges.map((e) => e.node.id);
  expect(await ids({ orderId })).toEqual([payment?.id]);
  expect(
    await ids({ invoiceId: invoice?.id, method: 'CARD', status: 'COMPLETED', shopId: counter.till.shopId }),
  ).toEqual([payment?.id]);
  const { userId } = counter.till.owner;
  expect(await ids({ orderId, userId, from: '2001-01-01', to: '2101-01-01' })).toEqual([payment?.id]);
  for (const filter of [
    { orderId, userId: newId() },
    { orderId, customerId: newId() },
    { orderId, sessionId: newId() },
    { orderId, from: '2101-01-01' },
    { orderId, to: '2001-01-01' },
    { orderId, method: 'CASH' },
    { orderId, businessDay: '2001-01-01' },
    { registerId: newId() },
    { orderId: 'x' },
    { invoiceId: 'x' },
  ]) {
    expect(await ids(filter)).toEqual([]);
  }
  expect((await list({ search: payment?.number })).data.payments.totalCount).toBe(1);
  await counter.pay({ orderId, amount: '3', reference: 'Slip 4711' });
  expect((await list({ search: 'slip 47' })).data.payments.totalCount).toBe(1);
  const sorted = async (orderBy: string) =>
    (await list({ orderBy, filter: { orderId } })).data.payments.edges.map((e) => e.node.amount);
  expect(await sorted('OLDEST')).toEqual(['9', '3']);
  expect(await sorted('NEWEST')).toEqual(['3', '9']);
  expect(await sorted('LARGEST')).toEqual(['9', '3']);
  expect(await sorted('SMALLEST')).toEqual(['3', '9']);
  const all = (await list()).data.payments;
  const one = (await list({ first: 1 })).data.payments;
  const next = (await list({ first: 200, after: one.pageInfo.endCursor })).data.payments;
  expect([...one.edges, ...next.edges].map((e) => e.node.id)).toEqual(all.edges.map((e) => e.node.id));
  const registers = await counter.till.house.run('payments', counter.till.owner,
    `query ($filter: RegisterFilter) { registers(filter: $filter, search: "front") { totalCount edges { node { name shop { id } } } } }`,
    { filter: { shopId: counter.till.shopId } },
  ); // biome-ignore format: short
  expect(registers.data).toEqual({
    registers: { totalCount: 1, edges: [{ node: { name: 'Front', shop: { id: counter.till.shopId } } }] },
  });
});

test('another company, and a user of another shop, see nothing of it', async () => {
  const orderId = await counter.order('9');
  const { payment } = await counter.pay({ orderId, amount: '9', method: 'CARD' });
  const { register } = await counter.register({ name: 'Back' });
  const { invoice } = await counter.bill(orderId);
  const source = `query ($id: ID!, $register: ID!, $refs: [_Any!]!) { payment(id: $id) { id } register(id: $register) { id } registers { totalCount }
    _entities(representations: $refs) { ... on Payment { amount } ... on Register { name } ... on Order { payments { id } } ... on Invoice { payments { id } } } }`;
  const refs = [
    { __typename: 'Payment', id: payment?.id },
    { __typename: 'Register', id: register?.id },
    { __typename: 'Order', id: orderId },
    { __typename: 'Invoice', id: invoice?.id },
  ];
  for (const actor of [testActor(), testActor({ companyId: counter.till.owner.companyId, shops: [newId()] })]) {
    expect((await list({}, actor)).data.payments).toMatchObject({ totalCount: 0, edges: [] });
    const { data } = await counter.till.house.run('payments', actor, source, {
      id: payment?.id,
      register: register?.id,
      refs,
    });
    expect(data).toEqual({
      payment: null,
      register: null,
      registers: { totalCount: 0 },
      _entities: [null, null, { payments: [] }, { payments: [] }],
    });
  }
});

test('payments handed over by orders must be of the caller’s company', async () => {
  const event = newEvent('InvoiceValidated' as 'PaymentReceived', newId(), counter.till.owner, new Date(), {} as never);
  const source = 'mutation ($events: [JSON!]!) { _recordPayments(events: $events) }';
  const run = (internal: boolean) =>
    counter.till.house.run('payments', { ...counter.till.owner, internal }, source, { events: [event] });
  expect((await run(true)).errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
  expect((await run(false)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
