import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { EventEnvelope } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { Decimal, decimalText, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expirePoints } from '../src/domain/expire-points.ts';
import { pointsDeserved } from '../src/domain/loyalty-rules.ts';
import { customers } from '../src/subgraph.ts';
import { bookkeeper } from './events.ts';
import { pointsDesk } from './points.ts';

let house: TestRooms;
const START = new Date('2026-01-01T10:00:00Z');
let now = START;
const [keeping, expiring] = [testActor(), testActor()];

beforeAll(async () => {
  house = await openRooms([customers], { now: () => now });
  await pointsDesk(house, keeping).setProgram({ earnPoints: 3, earnAmount: '2' });
  await pointsDesk(house, expiring).setProgram({ expiryMonths: 1 });
});
afterAll(() => house.close());

interface Sale {
  total: number;
  payments: { cents: number; isPoints: boolean; refunds: number[] }[];
  credited: number[];
  isCancelled: boolean;
}

const cents = fc.integer({ min: 1, max: 50_000 });
const sale: fc.Arbitrary<Sale> = fc.record({
  total: cents,
  payments: fc.array(fc.record({ cents, isPoints: fc.boolean(), refunds: fc.array(cents, { maxLength: 2 }) }), {
    maxLength: 3,
  }),
  credited: fc.array(cents, { maxLength: 2 }),
  isCancelled: fc.boolean(),
});
const sales = fc.array(sale, { minLength: 1, maxLength: 4 });
const ranks = fc.array(fc.nat(1_000_000), { minLength: 120, maxLength: 120 });

const euros = (n: number) => new Decimal(n).div(100);
const text = (n: number) => decimalText(euros(n));

/** The sales of one customer as events, each twice; and the payments with points among them, to be asked for beforehand. */
function tell(actor: typeof keeping, customerId: string, story: readonly Sale[]) {
  const books = bookkeeper(actor);
  const saleIds: string[] = [];
  const events: EventEnvelope[] = [];
  const redemptions: { paymentId: string; amount: string }[] = [];
  for (const { total, payments, credited, isCancelled } of story) {
    const of = { customerId, orderId: newId(), invoiceId: newId() };
    saleIds.push(of.orderId);
    events.push(books.invoice({ ...of, total: text(total), validatedAt: '2026-01-02T10:00:00.000Z' }));
    events.push(...credited.map((n) => books.creditNote({ ...of, total: text(n) })));
    if (isCancelled) events.push(books.cancellation({ ...of, total: text(total) }));
    for (const { cents, isPoints, refunds } of payments) {
      const [paymentId, method] = [newId(), isPoints ? ('LOYALTY' as const) : ('CARD' as const)];
      if (isPoints) redemptions.push({ paymentId, amount: text(cents) });
      events.push(
        books.payment({ ...of, paymentId, method, amount: text(cents), receivedAt: '2026-01-02T10:00:00.000Z' }),
      );
      events.push(...refunds.map((n) => books.refund({ paymentId, method, amount: text(n) })));
    }
  }
  return { saleIds, redemptions, events: events.flatMap((event) => [event, event]) };
}

function shuffled(events: readonly EventEnvelope[], order: readonly number[]): EventEnvelope[] {
  const ranked = events.map((event, i) => ({ event, rank: order[i] ?? 0 }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ event }) => event);
}

interface Sums {
  balance: string;
  lifetime: string;
  used: string;
  entries: string;
  earned: string;
  redeemed: string;
  remaining: string;
  redemptions: string;
}

/** The account, and what it must be the sum of. */
async function sums(customerId: string): Promise<Sums> {
  const [row] = await house.rows<Sums>(
    'customers',
    `select balance::text, lifetime::text, used::text,
       (select coalesce(sum(points), 0)::text from loyalty_entry e where e.customer_id = a.customer_id) as entries,
       (select coalesce(sum(points), 0)::text from loyalty_entry e where e.customer_id = a.customer_id and kind in ('EARNED', 'REVERSED')) as earned,
       (select coalesce(-sum(points), 0)::text from loyalty_entry e where e.customer_id = a.customer_id and kind in ('REDEEMED', 'RETURNED')) as redeemed,
       (select coalesce(sum(remaining), 0)::text from loyalty_lot l where l.customer_id = a.customer_id) as remaining,
       (select coalesce(sum(r.used), 0)::text from loyalty_redemption r where r.customer_id = a.customer_id) as redemptions
     from loyalty_account a where customer_id = $1`,
    [customerId],
  );
  if (!row) throw new Error('no account');
  return row;
}

function agree({ balance, lifetime, used, entries, earned, redeemed, remaining, redemptions }: Sums): void {
  const left = Decimal.max(0, balance).toFixed();
  expect({ balance, lifetime, used, remaining, redemptions }).toEqual({
    balance: entries, lifetime: earned, used: redeemed, remaining: left, redemptions: used,
  }); // biome-ignore format: a record
}

async function deliver(events: readonly EventEnvelope[], size: number): Promise<void> {
  const inbox = house.rooms.get('customers')?.inbox;
  for (let i = 0; i < events.length; i += size) await inbox?.apply(events.slice(i, i + size));
}

/** What a sale's money comes to in the end. */
function deserved({ total, payments, credited, isCancelled }: Sale): Decimal {
  const net = (isPoints: boolean) =>
    sum(payments.filter((p) => p.isPoints === isPoints).map((p) => euros(p.cents).minus(sum(p.refunds.map(euros)))));
  const invoiced = euros(isCancelled ? 0 : total).minus(sum(credited.map(euros)));
  const program = { active: true, earnPoints: new Decimal(3), earnAmount: new Decimal(2) };
  return pointsDeserved({ invoiced, paid: net(false), redeemed: net(true) }, program);
}

test('in whatever order events come, each sale ends with what it deserves, and the account is the sum', async () => {
  const desk = pointsDesk(house, keeping);
  await fc.assert(
    fc.asyncProperty(sales, ranks, fc.integer({ min: 1, max: 9 }), async (story, order, size) => {
      const customerId = await desk.create();
      const { events, saleIds, redemptions } = tell(keeping, customerId, story);
      // Those for which there are points are held; the others are taken when their payment is heard of, into the red.
      for (const { paymentId, amount } of redemptions) await desk.redeem(customerId, amount, { paymentId });
      await deliver(shuffled(events, order), size);
      agree(await sums(customerId));
      for (const [i, saleId] of saleIds.entries()) {
        const [row] = await house.rows<{ net: string }>(
          'customers',
          'select coalesce(sum(points), 0)::text as net from loyalty_entry where sale_id = $1',
          [saleId],
        );
        expect(row?.net).toBe(deserved(story[i] as Sale).toFixed());
      }
    }),
    { numRuns: 20 },
  );
});

test('with points that expire and lapse in between, the account is the sum all the same', async () => {
  const desk = pointsDesk(house, expiring);
  const service = house.rooms.get('customers')?.service;
  await fc.assert(
    fc.asyncProperty(sales, ranks, fc.integer({ min: 1, max: 9 }), fc.nat(100), async (story, order, size, given) => {
      now = START;
      const customerId = await desk.create();
      await desk.adjust(customerId, String(given + 1));
      const { events, redemptions } = tell(expiring, customerId, story);
      for (const { paymentId, amount } of redemptions) await desk.redeem(customerId, amount, { paymentId });
      const told = shuffled(events, order);
      const half = Math.floor(told.length / 2);
      await deliver(told.slice(0, half), size);
      now = new Date('2026-02-05T10:00:00Z');
      if (service) await expirePoints(service);
      agree(await sums(customerId));
      await deliver(told.slice(half), size);
      agree(await sums(customerId));
      if (service) await expirePoints(service);
      const end = await sums(customerId);
      agree(end);
      expect(Decimal.max(0, end.balance).toFixed()).toBe(end.remaining);
    }),
    { numRuns: 12 },
  );
});
