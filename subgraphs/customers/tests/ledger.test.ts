import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customers } from '../src/subgraph.ts';
import { bookkeeper } from './events.ts';
import { ask } from './operations.ts';

let house: TestRooms;
const owner = testActor();
const books = bookkeeper(owner);

beforeAll(async () => {
  house = await openRooms([customers]);
});
afterAll(() => house.close());

const publish = async (...events: Parameters<TestRooms['bus']['publish']>[0]) => {
  await house.bus.publish(events);
  await house.settle();
};
const create = async () => (await ask(house, owner, 'createCustomer', { lastName: 'Holder' })).customer?.id ?? '';
const LEDGER = `query ($id: ID!, $first: Int, $after: String, $filter: CustomerLedgerFilter, $orderBy: CustomerLedgerOrder) {
  customer(id: $id) { balance ledger(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    edges { node { kind amount currency balance number method dueDate invoice { id } payment { id } occurredAt } }
    pageInfo { hasNextPage endCursor } totalCount } } }`;
interface Line {
  kind: string;
  amount: string;
  balance: string;
  number: string | null;
  [field: string]: unknown;
}
interface Statement {
  customer: {
    balance: string;
    ledger: { edges: { node: Line }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
  };
}
const statement = async (id: string, args: object = {}, actor = owner) => {
  const { data, errors } = await house.run<Statement>('customers', actor, LEDGER, { id, ...args });
  if (errors) throw new Error(`${errors[0]?.extensions?.code}: ${errors[0]?.message}`);
  const { ledger, balance } = data.customer;
  return { ...ledger, balance, lines: ledger.edges.map(({ node }) => node) };
};
const brief = (lines: Line[]) => lines.map((line) => `${line.kind} ${line.amount} ${line.balance}`);

/** A statement of six lines, told in another order than it happened. */
async function history(): Promise<string> {
  const customerId = await create();
  const [orderId, invoiceId, paymentId] = [newId(), newId(), newId()];
  const of = { customerId, orderId, invoiceId };
  await publish(
    books.refund({ paymentId, amount: '10', refundedAt: '2026-03-05T10:00:00.000Z' }),
    books.creditNote({ ...of, total: '10', number: 'CN-1', validatedAt: '2026-03-04T10:00:00.000Z' }),
    books.invoice({ ...of, total: '100', number: 'INV-1', validatedAt: '2026-03-02T10:00:00.000Z' }),
    books.payment({
      ...of,
      invoiceId: null,
      paymentId,
      amount: '60',
      method: 'CARD',
      receivedAt: '2026-03-01T10:00:00.000Z',
    }),
    books.invoice({ customerId, invoiceId, total: '7', currency: 'USD', validatedAt: '2026-03-03T10:00:00.000Z' }),
  );
  await publish(
    books.invoice({ customerId, total: '7', currency: 'USD', number: 'US', validatedAt: '2026-03-03T10:00:00.000Z' }),
  );
  return customerId;
}

test('a statement shows every entry with what was owed after it, in either order', async () => {
  const id = await history();
  const { lines, balance, totalCount } = await statement(id, { filter: { currency: 'EUR' }, orderBy: 'OLDEST' });
  expect(brief(lines)).toEqual(['PAYMENT -60 -60', 'INVOICE 100 40', 'CREDIT_NOTE -10 30', 'REFUND 10 40']);
  expect({ balance, totalCount }).toEqual({ balance: '40', totalCount: 4 });
  expect(lines.map(({ number, method }) => `${number} ${method}`)).toEqual([
    'null CARD',
    'INV-1 null',
    'CN-1 null',
    'null CARD',
  ]);
  expect(lines.map(({ dueDate }) => dueDate)).toEqual([null, '2026-03-31', null, null]);
  expect(lines.map((line) => [line.invoice !== null, line.payment !== null])).toEqual([
    [false, true], [true, false], [true, false], [false, true],
  ]); // biome-ignore format: a table
  expect(brief((await statement(id)).lines)).toEqual([
    'REFUND 10 40', 'CREDIT_NOTE -10 30', 'INVOICE 7 7', 'INVOICE 100 40', 'PAYMENT -60 -60',
  ]); // biome-ignore format: a list
});

test('pages and filters leave the running balance as it is', async () => {
  const id = await history();
  const lines: Line[] = [];
  let after: string | undefined;
  do {
    const next = await statement(id, { first: 2, after, orderBy: 'OLDEST' });
    lines.push(...next.lines);
    after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : undefined;
  } while (after);
  expect(brief(lines)).toEqual(brief((await statement(id, { orderBy: 'OLDEST' })).lines));
  const from = '2026-03-04T10:00:00.000Z';
  expect(brief((await statement(id, { filter: { from } })).lines)).toEqual(['REFUND 10 40', 'CREDIT_NOTE -10 30']);
  expect(brief((await statement(id, { filter: { until: from, kind: 'INVOICE', currency: 'EUR' } })).lines)).toEqual([
    'INVOICE 100 40',
  ]);
  for (const currency of ['eur', '\u0000', 'XXX'])
    expect((await statement(id, { filter: { currency } })).totalCount).toBe(0);
  await expect(statement(id, { first: 201 })).rejects.toThrow('BAD_REQUEST');
  await expect(statement(id, { after: 'x' })).rejects.toThrow('BAD_REQUEST');
});

test('statements of many customers take as many statements as those of two', async () => {
  const actor = testActor();
  const theirs = bookkeeper(actor);
  for (let i = 0; i < 20; i++) {
    const id = (await ask(house, actor, 'createCustomer', { lastName: `N${i}` })).customer?.id ?? '';
    await house.bus.publish([theirs.invoice({ customerId: id, total: '5' })]);
  }
  await house.settle();
  const LIST = `query ($first: Int) { customers(first: $first) { edges { node { ledger { edges { node { balance } } totalCount } } } } }`;
  const read = async (first: number) => {
    const { data } = await house.run<{ customers: { edges: object[] } }>('customers', actor, LIST, { first });
    expect(data.customers.edges).toEqual(
      Array(first).fill({ node: { ledger: { edges: [{ node: { balance: '5' } }], totalCount: 1 } } }),
    );
  };
  expect(await house.costOf(() => read(20))).toBe(await house.costOf(() => read(2)));
});
