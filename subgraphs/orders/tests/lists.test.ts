import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf } from './bills.ts';
import { openTill, type Till } from './till.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.house.close());

const ORDERS = `query ($first: Int, $after: String, $filter: OrderFilter, $search: String) {
  orders(first: $first, after: $after, filter: $filter, search: $search) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id number taxes { rate amount } lines { id product { id } } statusHistory { to } invoice { id number lines { name } } invoices { id } table { id } } } } }`;
const INVOICES = `query ($filter: InvoiceFilter, $search: String) {
  invoices(filter: $filter, search: $search) { totalCount edges { node { id number taxes { base } lines { id } order { id lines { id } } } } } }`;
interface Orders {
  orders: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string; number: string } }[];
  };
}
interface Invoices {
  invoices: { totalCount: number; edges: { node: { id: string; number: string; order: { id: string } } }[] };
}

const list = (variables: object = {}, actor = till.owner) =>
  till.house.run<Orders>('orders', actor, ORDERS, { ...variables });
const listInvoices = (variables: object = {}, actor = till.owner) =>
  till.house.run<Invoices>('orders', actor, INVOICES, { ...variables });
const sell = () =>
  till.does<{ order: { id: string } }>(
    'completeSale',
    { shopId: till.shopId, lines: [{ name: 'Bag', unitPrice: '1', quantity: '1' }], tenders: [{ method: 'CARD', amount: '1' }] },
    'order { id }',
  ); // biome-ignore format: a table

test('statements do not grow with the rows, nested fields and all', async () => {
  const counted = async () => {
    await till.house.settle();
    return till.house.costOf(async () => {
      const { errors } = await list();
      const { errors: more } = await listInvoices();
      expect([errors, more]).toEqual([undefined, undefined]);
    });
  };
  await sell();
  const few = await counted();
  for (let i = 0; i < 12; i++) await sell();
  expect(await counted()).toBe(few);
});

test('pages follow each other without loss or repetition, the newest first', async () => {
  for (let i = 0; i < 5; i++) await sell();
  const all = (await list({ first: 200 })).data.orders;
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: Orders } = await list({ first: 4, after });
    found.push(...data.orders.edges.map((e) => e.node.number));
    after = data.orders.pageInfo.hasNextPage ? data.orders.pageInfo.endCursor : null;
  } while (after);
  expect(found).toEqual(all.edges.map((e) => e.node.number));
  expect(new Set(found).size).toBe(all.totalCount);
  expect((await list({ first: 201 })).errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
});

test('filters and search narrow the list', async () => {
  const orderId = await till.table({ tableId: newId() });
  const { data } = await list({
    filter: { status: ['CONFIRMED'], channel: 'DINE_IN', paymentStatus: 'PENDING', shopId: till.shopId },
  });
  expect(data.orders.edges.map((e) => e.node.id)).toEqual([orderId]);
  const { number } = data.orders.edges[0]?.node ?? { number: '' };
  expect((await list({ search: number })).data.orders.totalCount).toBe(1);
  expect((await list({ search: '%' })).data.orders.totalCount).toBe(0);
  expect((await list({ filter: { tableId: 'x' } })).data.orders.edges).toEqual([]);
  expect((await list({ filter: { businessDay: '2001-01-01' } })).data.orders.totalCount).toBe(0);
  const { order } = await sell();
  const made = (await listInvoices({ filter: { orderId: order.id, status: 'PAID', shopId: till.shopId } })).data
    .invoices;
  expect(made.edges.map((e) => e.node.order.id)).toEqual([order.id]);
  expect((await listInvoices({ search: made.edges[0]?.node.number })).data.invoices.totalCount).toBe(1);
});

test('another company, and a user of another shop, see nothing of it', async () => {
  const { order } = await sell();
  const [invoice] = await till.house.rows<{ id: string }>('orders', 'select id from invoice where order_id = $1', [
    order.id,
  ]);
  const one = `query ($order: ID!, $invoice: ID!, $refs: [_Any!]!) { order(id: $order) { id } invoice(id: $invoice) { id } _entities(representations: $refs) { __typename } }`;
  const refs = [
    { __typename: 'Order', id: order.id },
    { __typename: 'Invoice', id: invoice?.id },
    { __typename: 'OrderLine', id: order.id },
  ];
  const variables = { order: order.id, invoice: invoice?.id, refs };
  for (const actor of [testActor(), testActor({ companyId: till.owner.companyId, shops: [newId()] })]) {
    expect((await list({}, actor)).data.orders).toMatchObject({ totalCount: 0, edges: [] });
    expect((await listInvoices({}, actor)).data.invoices).toMatchObject({ totalCount: 0, edges: [] });
    const { data } = await till.house.run('orders', actor, one, variables);
    expect(data).toEqual({ order: null, invoice: null, _entities: [null, null, null] });
  }
  const unknown = await till.house.run('orders', till.owner, one, { order: 'x', invoice: newId(), refs: [] });
  expect(unknown.data).toEqual({ order: null, invoice: null, _entities: [] });
});

test('drafts stand among invoices, and each is found by what it is now', async () => {
  const bills = billsOf(till);
  const customerId = newId();
  const ids = async (status?: string[]) =>
    (await listInvoices({ filter: { customerId, ...(status && { status }) } })).data.invoices.edges.map(
      (e) => e.node.id,
    );
  const draft = (await bills.create({ customerId })).invoice?.id;
  const overdue = await bills.issued({ customerId, dueDate: '2020-01-01' });
  const due = await bills.issued({ customerId, dueDate: '2120-01-01' });
  const paid = await bills.issued({ customerId });
  await bills.pay(paid, '12');
  const cancelled = await bills.issued({ customerId });
  await bills.cancel(cancelled);
  expect(await ids()).toEqual([cancelled, paid, due, overdue, draft]);
  expect(await ids(['OVERDUE'])).toEqual([overdue]);
  expect(await ids(['VALIDATED', 'OVERDUE'])).toEqual([due, overdue]);
  expect(await ids(['PAID', 'DRAFT'])).toEqual([paid, draft]);
  expect(await ids(['CANCELLED'])).toEqual([cancelled]);
  expect(await ids([])).toEqual([]);
});
