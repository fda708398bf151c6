import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { EventEnvelope } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { Decimal, decimalText, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { customers } from '../src/subgraph.ts';
import { bookkeeper } from './events.ts';
import { ask, customerOf } from './operations.ts';

let house: TestRooms;
const owner = testActor();

beforeAll(async () => {
  house = await openRooms([customers]);
});
afterAll(() => house.close());

const { order, invoice, creditNote, cancellation, payment, refund, rounding } = bookkeeper(owner);

const create = async (input: object = {}) =>
  (await ask(house, owner, 'createCustomer', { lastName: 'Payer', ...input })).customer?.id ?? '';
const publish = async (...events: EventEnvelope[]) => {
  await house.bus.publish(events);
  await house.settle();
};
const apply = (events: EventEnvelope[]) => house.rooms.get('customers')?.inbox.apply(events);
const parked = async (paymentId: string) =>
  (await house.rows('customers', 'select from parked_refund where payment_id = $1', [paymentId])).length;

test('the first validated invoice makes a customer of a prospect; the balance follows invoices, payments and refunds', async () => {
  const customerId = await create();
  const paymentId = newId();
  await publish(payment({ customerId, paymentId, amount: '50' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({
    stage: 'PROSPECT',
    balance: '-50',
    totalSpent: '0',
  });
  await publish(invoice({ customerId, total: '30.25', validatedAt: '2026-03-02T10:00:00.000Z' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({
    stage: 'CUSTOMER', balance: '-19.75', totalSpent: '30.25', lastOrderAt: '2026-03-02T10:00:00.000Z',
  }); // biome-ignore format: a record
  await publish(refund({ paymentId, amount: '19.75' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({ balance: '0', totalSpent: '30.25' });
});

test('credit notes and cancelled invoices lower what is owed and what was spent; nobody becomes a prospect again', async () => {
  const customerId = await create();
  const invoiceId = newId();
  await publish(cancellation({ customerId, invoiceId, total: '40' }), creditNote({ customerId, total: '5.5' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({
    stage: 'PROSPECT',
    balance: '-45.5',
    totalSpent: '-45.5',
  });
  await publish(invoice({ customerId, invoiceId, total: '40' }), invoice({ customerId, total: '20' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({
    stage: 'CUSTOMER',
    balance: '14.5',
    totalSpent: '14.5',
  });
});

test('what walk-in guests buy and pay is on no one’s account', async () => {
  const customerId = await create();
  const walkIn = payment({ amount: '5' });
  await publish(invoice({ total: '5' }), walkIn, refund({ paymentId: walkIn.payload.paymentId, amount: '5' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({ stage: 'PROSPECT', balance: '0', accounts: [] });
  expect(await parked(walkIn.payload.paymentId)).toBe(1);
});

test('refunds that come before their payment wait for it', async () => {
  const customerId = await create();
  const paymentId = newId();
  const early = [refund({ paymentId, amount: '2' }), refund({ paymentId, amount: '3' })];
  await publish(...early);
  expect(await parked(paymentId)).toBe(2);
  await publish(payment({ customerId, paymentId, amount: '20' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({ balance: '-15' });
  expect(await parked(paymentId)).toBe(0);
});

test('a refund and its payment applied at the same moment do not miss each other', async () => {
  const customerId = await create();
  for (let round = 0; round < 15; round++) {
    const paymentId = newId();
    await Promise.all([
      apply([refund({ paymentId, amount: '1' })]),
      apply([payment({ customerId, paymentId, amount: '1' })]),
    ]);
    expect(await parked(paymentId)).toBe(0);
  }
  expect(await customerOf(house, owner, customerId)).toMatchObject({ balance: '0' });
});

test('last order: the latest told, however late it is told', async () => {
  const customerId = await create();
  await publish(order(customerId, '2026-05-02T09:00:00.000Z'), order(customerId, '2026-05-01T09:00:00.000Z'));
  await publish(invoice({ customerId, validatedAt: '2026-04-01T09:00:00.000Z' }));
  await publish(invoice({ customerId, validatedAt: '2026-06-01T09:00:00.000Z', orderId: null }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({ lastOrderAt: '2026-05-02T09:00:00.000Z' });
});

test('currencies are not added up; a customer heard of before they were on file has all of it', async () => {
  const id = newId();
  await publish(invoice({ customerId: id, total: '7' }), invoice({ customerId: id, total: '9000', currency: 'CDF' }));
  await create({ id });
  expect(await customerOf(house, owner, id)).toMatchObject({
    stage: 'CUSTOMER',
    balance: '7',
    accounts: [
      { currency: 'CDF', balance: '9000', totalSpent: '9000' },
      { currency: 'EUR', balance: '7', totalSpent: '7' },
    ],
  });
});

test('another company’s events with the same ids touch no account here', async () => {
  const customerId = await create();
  const other = testActor();
  const paymentId = newId();
  const theirs = bookkeeper(other);
  await publish(theirs.invoice({ customerId, total: '100' }), theirs.payment({ customerId, paymentId, amount: '1' }));
  await publish(refund({ paymentId, amount: '1' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({ stage: 'PROSPECT', balance: '0', accounts: [] });
  await publish(payment({ customerId, paymentId, amount: '4' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({ balance: '-3' });
  expect(await house.rows('customers', 'select event_id from dead_letter')).toEqual([]);
});

test('the ledger is only ever added to', async () => {
  const customerId = await create();
  await publish(invoice({ customerId, total: '1' }));
  for (const change of ['update customer_ledger set amount = 0', 'delete from customer_ledger']) {
    await expect(house.rows('customers', `set role comptoir_app; ${change}`)).rejects.toThrow('permission denied');
  }
});

interface Story {
  invoices: { who: number; cents: number; currency: string; credited: number[]; isCancelled: boolean }[];
  payments: { who: number | null; cents: number; currency: string; refunds: number[] }[];
}

const cents = fc.integer({ min: 0, max: 100_000 });
const currency = fc.constantFrom('EUR', 'USD');
const who = fc.nat(2);
const story: fc.Arbitrary<Story> = fc.record({
  invoices: fc.array(
    fc.record({ who, cents, currency, credited: fc.array(cents, { maxLength: 2 }), isCancelled: fc.boolean() }),
    { maxLength: 6 },
  ),
  payments: fc.array(
    fc.record({ who: fc.option(who, { freq: 4 }), cents, currency, refunds: fc.array(cents, { maxLength: 3 }) }),
    { maxLength: 6 },
  ),
});

const money = (n: number) => new Decimal(n).div(100);

/** The story as events, each twice under its own id and once more under another. */
function tell({ invoices, payments }: Story, ids: readonly string[]): EventEnvelope[] {
  const idOf = (n: number | null) => (n === null ? null : (ids[n] ?? null));
  const events: EventEnvelope[] = [];
  for (const { who, cents, currency, credited, isCancelled } of invoices) {
    const common = { customerId: idOf(who), invoiceId: newId(), currency };
    const total = decimalText(money(cents));
    events.push(invoice({ ...common, total }));
    events.push(...credited.map((n) => creditNote({ ...common, total: decimalText(money(n)) })));
    if (isCancelled) events.push(cancellation({ ...common, total }));
  }
  for (const p of payments) {
    const paymentId = newId();
    const common = { paymentId, currency: p.currency };
    events.push(payment({ ...common, customerId: idOf(p.who), amount: decimalText(money(p.cents)) }));
    events.push(...p.refunds.map((n) => refund({ ...common, amount: decimalText(money(n)) })));
  }
  return events.flatMap((e) => [e, e, { ...e, id: newId() }]);
}

/** What each account must come to, from the story alone. */
function expected(
  { invoices, payments }: Story,
  who: number,
  currency: string,
): { balance: string; totalSpent: string } {
  const spent = sum(
    invoices
      .filter((i) => i.who === who && i.currency === currency)
      .map((i) => money(i.isCancelled ? 0 : i.cents).minus(sum(i.credited.map(money)))),
  );
  const paid = payments
    .filter((p) => p.who === who && p.currency === currency)
    .map((p) => money(p.cents).minus(sum(p.refunds.map(money))));
  return { balance: decimalText(spent.minus(sum(paid))), totalSpent: decimalText(spent) };
}

test('any order and repetition of events gives balance = Σ', async () => {
  const orders = fc.array(fc.nat(1_000_000), { minLength: 160, maxLength: 160 });
  await fc.assert(
    fc.asyncProperty(story, orders, fc.integer({ min: 1, max: 7 }), async (told, ranks, size) => {
      const ids = [newId(), newId(), newId()];
      const shuffled = tell(told, ids)
        .map((event, i) => ({ event, rank: ranks[i] ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ event }) => event);
      const batches = Array.from({ length: Math.ceil(shuffled.length / size) }, (_, i) =>
        shuffled.slice(i * size, (i + 1) * size),
      );
      // Two consumers at once, each with every other batch; a lost lock is an outage and comes again, as from the bus.
      await Promise.all([0, 1].map((half) => deliver(batches.filter((_, i) => i % 2 === half))));
      await agree(told, ids);
    }),
    { numRuns: 25 },
  );
});

async function deliver(batches: EventEnvelope[][]): Promise<void> {
  for (const batch of batches) {
    for (let done = false; !done; ) {
      done = await (apply(batch) ?? Promise.resolve()).then(
        () => true,
        (error: { code?: string }) => {
          if (error.code !== '40P01') throw error;
          return false;
        },
      );
    }
  }
}

async function agree(told: Story, ids: readonly string[]): Promise<void> {
  const accounts = await house.rows<{
    customerId: string;
    currency: string;
    balance: string;
    spent: string;
    sum: string;
  }>(
    'customers',
    `select a.customer_id as "customerId", a.currency, a.balance::text, a.total_spent::text as spent,
       (select sum(amount)::text from customer_ledger l where (l.company_id, l.customer_id, l.currency) = (a.company_id, a.customer_id, a.currency)) as sum
     from customer_account a where customer_id = any($1::uuid[])`,
    [ids],
  );
  for (const [who, id] of ids.entries()) {
    for (const code of ['EUR', 'USD']) {
      const row = accounts.find((a) => a.customerId === id && a.currency === code);
      const text = (value: string | undefined) => decimalText(new Decimal(value ?? 0));
      expect({ balance: text(row?.balance), totalSpent: text(row?.spent) }).toEqual(expected(told, who, code));
      expect(text(row?.sum)).toBe(text(row?.balance));
    }
  }
}

test('what cash could not pay exactly counts as paid, and no more once the payment is given back', async () => {
  const customerId = await create();
  const invoiceId = newId();
  const paymentId = newId();
  const rounded = (amount: string) => rounding({ paymentId, invoiceId, customerId, amount });
  await publish(invoice({ invoiceId, customerId, total: '15.72' }));
  await publish(rounded('0.02'), payment({ paymentId, customerId, invoiceId, amount: '15.70' }));
  expect(await customerOf(house, owner, customerId)).toMatchObject({ balance: '0' });
  await publish(refund({ paymentId, amount: '15.70' }), rounded('-0.02'));
  expect(await customerOf(house, owner, customerId)).toMatchObject({ balance: '15.72' });
});
