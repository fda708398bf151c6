import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expirePoints } from '../src/domain/expire-points.ts';
import { customers } from '../src/subgraph.ts';
import { bookkeeper } from './events.ts';
import { told } from './operations.ts';
import { pointsDesk } from './points.ts';

let house: TestRooms;
let now = new Date('2026-01-10T10:00:00Z');
const owner = testActor();
const books = bookkeeper(owner);
let desk: ReturnType<typeof pointsDesk>;

beforeAll(async () => {
  house = await openRooms([customers], { now: () => now });
  desk = pointsDesk(house, owner);
  await desk.setProgram();
});
afterAll(() => house.close());

const publish = async (...events: Parameters<TestRooms['bus']['publish']>[0]) => {
  await house.bus.publish(events);
  await house.settle();
};
const lookThrough = async () => {
  const service = house.rooms.get('customers')?.service;
  if (service) await expirePoints(service);
  await house.settle();
};
const problems = (answer: Parameters<typeof told>[0]) => told(answer as Parameters<typeof told>[0]);
const validatedAt = '2026-02-01T10:00:00.000Z';

/** A sale of so much, invoiced and paid by card; gives the ids that events of it share. */
async function sell(customerId: string, total: string, paid = total, at = validatedAt) {
  const of = { customerId, orderId: newId(), invoiceId: newId() };
  const paymentId = newId();
  await publish(
    books.invoice({ ...of, total, validatedAt: at }),
    books.payment({ ...of, paymentId, amount: paid, method: 'CARD', receivedAt: at }),
  );
  return { ...of, paymentId };
}

test('an account is opened with the registration; whole points for what is paid, part by part', async () => {
  const id = await desk.create();
  expect(await desk.loyalty(id)).toMatchObject({
    balance: '0',
    lifetime: '0',
    tier: 'BRONZE',
    pointsToNextTier: '500',
  });
  const sale = await sell(id, '100', '30.7');
  await publish(books.payment({ ...sale, paymentId: newId(), amount: '69.3', receivedAt: validatedAt }));
  await publish(books.payment({ ...sale, paymentId: newId(), amount: '50', receivedAt: validatedAt }));
  expect(await desk.entries(id)).toEqual(['EARNED 30 30', 'EARNED 70 100']);
  expect(await desk.loyalty(id)).toMatchObject({ balance: '100', worth: '1', lifetime: '100', used: '0' });
});

test('refunds, credit notes and cancellations take points back, whichever comes first', async () => {
  const id = await desk.create();
  const refunded = await sell(id, '100');
  await publish(books.refund({ ...refunded, amount: '25.5' }));
  const credited = await sell(id, '50');
  await publish(books.creditNote({ ...credited, total: '50' }));
  expect(await desk.entries(id)).toEqual(['EARNED 100 100', 'REVERSED -26 74', 'EARNED 50 124', 'REVERSED -50 74']);
  const [orderId, invoiceId] = [newId(), newId()];
  const of = { customerId: id, orderId, invoiceId };
  await publish(
    books.cancellation({ ...of, total: '10' }),
    books.payment({ ...of, amount: '10' }),
    books.invoice({ ...of, total: '10', validatedAt }),
  );
  expect(await desk.loyalty(id)).toMatchObject({ balance: '74', lifetime: '74' });
});

test('sales in other currencies, on no program and of nobody earn nothing', async () => {
  const id = await desk.create();
  const of = { customerId: id, orderId: newId() };
  await publish(
    books.invoice({ ...of, total: '9', currency: 'USD', validatedAt }),
    books.payment({ ...of, amount: '9', currency: 'USD' }),
  );
  await sell(id, '9', '9', '2025-12-31T10:00:00.000Z');
  await publish(books.payment({ amount: '5' }), books.payment({ customerId: id, amount: '5' }));
  expect(await desk.loyalty(id)).toMatchObject({ balance: '0', entries: { totalCount: 0 } });
});

test('points pay once per payment, for as long as there are any, and what is paid with them earns nothing', async () => {
  const id = await desk.create();
  await sell(id, '1000');
  const paymentId = newId();
  expect(await desk.redeem(id, '4', { paymentId })).toMatchObject({ points: '400', balance: '600', problems: [] });
  expect(await desk.redeem(id, '4', { paymentId })).toMatchObject({ points: '400', balance: '600' });
  expect(problems((await desk.redeem(id, '5', { paymentId })) as never)).toEqual([
    'IDEMPOTENCY_CONFLICT input.paymentId',
  ]);
  const tooMuch = await desk.redeem(id, '6.01');
  expect(tooMuch.problems).toMatchObject([
    { code: 'TOO_MUCH', path: ['input', 'amount'], details: { there: '600', needed: '601' } },
  ]);
  const of = { customerId: id, orderId: newId() };
  await publish(
    books.payment({ ...of, paymentId, amount: '4', method: 'LOYALTY', receivedAt: validatedAt }),
    books.payment({ ...of, amount: '6', method: 'CARD', receivedAt: validatedAt }),
    books.invoice({ ...of, total: '10', validatedAt }),
  );
  expect(await desk.entries(id)).toEqual(['EARNED 1000 1000', 'REDEEMED -400 600', 'EARNED 6 606']);
  expect(await desk.loyalty(id)).toMatchObject({ used: '400', lifetime: '1006' });
});

test('many redemptions at once never take more than there is', async () => {
  const id = await desk.create();
  await sell(id, '500');
  const answers = await Promise.all(Array.from({ length: 8 }, () => desk.redeem(id, '1')));
  expect(answers.filter((answer) => answer.problems.length === 0)).toHaveLength(5);
  expect(await desk.loyalty(id)).toMatchObject({ balance: '0', used: '500' });
});

test('points come back with the money, in proportion, and when their payment is never heard of', async () => {
  const id = await desk.create();
  await sell(id, '1000');
  const [kept, never] = [newId(), newId()];
  await desk.redeem(id, '3', { paymentId: kept });
  await desk.redeem(id, '2', { paymentId: never });
  await publish(books.payment({ customerId: id, orderId: newId(), paymentId: kept, amount: '3', method: 'LOYALTY' }));
  await publish(books.refund({ paymentId: kept, amount: '1', method: 'LOYALTY' }));
  await lookThrough();
  expect(await desk.loyalty(id)).toMatchObject({ balance: '600', used: '400' });
  now = new Date(now.getTime() + 11 * 60_000);
  await lookThrough();
  await lookThrough();
  expect(await desk.entries(id)).toEqual([
    'EARNED 1000 1000', 'REDEEMED -300 700', 'REDEEMED -200 500', 'RETURNED 100 600', 'RETURNED 200 800',
  ]); // biome-ignore format: a list
  await publish(books.payment({ customerId: id, orderId: newId(), paymentId: never, amount: '2', method: 'LOYALTY' }));
  await publish(books.refund({ paymentId: kept, amount: '2', method: 'LOYALTY' }));
  expect(await desk.loyalty(id)).toMatchObject({ balance: '800', used: '200' });
});

test('points taken back after they were spent leave a debt, which the next ones fill up', async () => {
  const id = await desk.create();
  const sale = await sell(id, '500');
  await desk.redeem(id, '4');
  await publish(books.creditNote({ ...sale, total: '500' }));
  expect(await desk.loyalty(id)).toMatchObject({ balance: '-400', worth: '0', lifetime: '0' });
  expect(problems((await desk.redeem(id, '0.01')) as never)).toEqual(['TOO_MUCH input.amount']);
  await sell(id, '450');
  expect(await desk.loyalty(id)).toMatchObject({ balance: '50' });
  expect(await remaining(id)).toBe('50');
});

test('points expire the oldest first, and only what is left of them', async () => {
  const actor = testActor();
  const there = pointsDesk(house, actor);
  const theirs = bookkeeper(actor);
  await there.setProgram({ expiryMonths: 6 });
  const id = await there.create();
  const earn = async (total: string, at: string) => {
    const of = { customerId: id, orderId: newId(), total };
    await publish(theirs.invoice({ ...of, validatedAt: at }), theirs.payment({ ...of, amount: total, receivedAt: at }));
    return of;
  };
  const start = now;
  const first = await earn('100', '2026-02-10T10:00:00.000Z');
  await earn('100', '2026-04-10T10:00:00.000Z');
  await there.redeem(id, '0.6');
  expect(await there.loyalty(id)).toMatchObject({
    balance: '140',
    nextExpiryPoints: '40',
    nextExpiryAt: '2026-08-10T10:00:00.000Z',
  });
  now = new Date('2026-08-10T09:59:59Z');
  await lookThrough();
  now = new Date('2026-08-10T10:00:00Z');
  await Promise.all([lookThrough(), lookThrough()]);
  const lapsed = 'RETURNED 60 200';
  expect(await there.entries(id)).toEqual([
    'EARNED 100 100',
    'EARNED 100 200',
    'REDEEMED -60 140',
    lapsed,
    'EXPIRED -100 100',
  ]);
  await publish(theirs.creditNote({ ...first, total: '100' }));
  expect(await there.loyalty(id)).toMatchObject({
    balance: '100',
    lifetime: '200',
    nextExpiryAt: '2026-10-10T10:00:00.000Z',
  });
  now = new Date('2027-01-01T00:00:00Z');
  await lookThrough();
  expect(await there.loyalty(id)).toMatchObject({ balance: '0', nextExpiryAt: null, nextExpiryPoints: null });
  now = start;
});

test('points are put right by hand with a reason, by who may, and never below zero', async () => {
  const id = await desk.create();
  expect((await desk.adjust(id, '250')).problems).toEqual([]);
  expect((await desk.adjust(id, '-50', { reason: ' Mistake ', idempotencyKey: 'a' })).problems).toEqual([]);
  await desk.adjust(id, '-50', { reason: ' Mistake ', idempotencyKey: 'a' });
  expect(problems((await desk.adjust(id, '-201')) as never)).toEqual(['TOO_MUCH input.points']);
  for (const points of ['0', '1.5', '1000001'])
    expect(problems((await desk.adjust(id, points)) as never)).toEqual(['INVALID input.points']);
  expect(problems((await desk.adjust(id, '1', { reason: ' ' })) as never)).toEqual(['INVALID input.reason']);
  const there = await desk.loyalty(id);
  expect(there).toMatchObject({ balance: '200', lifetime: '0', tier: 'BRONZE' });
  expect(there?.entries.edges[0]?.node).toMatchObject({
    kind: 'ADJUSTED',
    points: '-50',
    reason: 'Mistake',
    user: { id: owner.userId },
  });
  const cashier = testActor({ companyId: owner.companyId, permissions: ['customers:read', 'customers:write'] });
  await expect(desk.adjust(id, '1', {}, cashier)).rejects.toThrow('FORBIDDEN');
  expect(problems((await desk.adjust(id, '1', {}, testActor())) as never)).toEqual(['NOT_FOUND input.customerId']);
});

test('the program is checked, and counts from when it is set', async () => {
  const actor = testActor({ currency: 'XOF' });
  const there = pointsDesk(house, actor);
  const faulty = await there.setProgram({
    earnPoints: 0, earnAmount: '0', pointValue: '0.00001', minimumRedemption: -1, expiryMonths: 0, silverFrom: 10, goldFrom: 10,
  }); // biome-ignore format: a record
  expect(problems(faulty as never)).toEqual([
    'INVALID input.earnAmount', 'INVALID input.earnPoints', 'INVALID input.expiryMonths', 'INVALID input.goldFrom',
    'INVALID input.minimumRedemption', 'INVALID input.pointValue',
  ]); // biome-ignore format: a list
  const id = await there.create();
  expect(await there.loyalty(id)).toMatchObject({ tier: null, worth: null, pointsToNextTier: null });
  expect(problems((await there.redeem(id, '1', { currency: 'XOF' })) as never)).toEqual(['ILLEGAL_STATE input.amount']);
  const { program } = await there.setProgram({ earnAmount: '100', pointValue: '5', minimumRedemption: 20 });
  expect(program).toMatchObject({
    currency: 'XOF',
    earnPoints: 1,
    earnAmount: '100',
    pointValue: '5',
    expiryMonths: null,
  });
  await there.adjust(id, '100');
  expect(await there.loyalty(id)).toMatchObject({ worth: '500', tier: 'BRONZE' });
  const small = await there.redeem(id, '95', { currency: 'XOF' });
  expect(small.problems).toMatchObject([{ code: 'INVALID', details: { minimum: '20', needed: '19' } }]);
  expect(await there.redeem(id, '96', { currency: 'XOF' })).toMatchObject({ points: '20', problems: [] });
  expect(problems((await there.redeem(id, '100', { currency: 'EUR' })) as never)).toEqual([
    'ILLEGAL_STATE input.amount',
  ]);
  await there.setProgram({ active: false });
  expect(problems((await there.redeem(id, '100', { currency: 'XOF' })) as never)).toEqual([
    'ILLEGAL_STATE input.amount',
  ]);
  expect(problems((await there.redeem(newId(), '1', { currency: 'XOF' })) as never)).toEqual([
    'NOT_FOUND input.customerId',
  ]);
});

test('customers are found by their tier', async () => {
  const actor = testActor();
  const there = pointsDesk(house, actor);
  const theirs = bookkeeper(actor);
  const named = async (tier: string) => {
    const { data } = await house.run<{ customers: { edges: { node: { loyalty: { lifetime: string } } }[]; totalCount: number } }>(
      'customers', actor, 'query ($filter: CustomerFilter) { customers(filter: $filter) { edges { node { loyalty { lifetime } } } totalCount } }',
      { filter: { tier } },
    ); // biome-ignore format: a call
    return data.customers.edges.map(({ node }) => node.loyalty.lifetime).sort();
  };
  for (const total of ['499', '500', '1999', '2000']) {
    const of = { customerId: await there.create(), orderId: newId() };
    if (total === '499') expect(await named('BRONZE')).toEqual([]);
    if (total === '499') await there.setProgram();
    await publish(theirs.invoice({ ...of, total, validatedAt }), theirs.payment({ ...of, amount: total }));
  }
  expect(await named('BRONZE')).toEqual(['499']);
  expect(await named('SILVER')).toEqual(['1999', '500']);
  expect(await named('GOLD')).toEqual(['2000']);
});

async function remaining(customerId: string): Promise<string | undefined> {
  const [row] = await house.rows<{ sum: string }>(
    'customers',
    'select sum(remaining)::text as sum from loyalty_lot where customer_id = $1',
    [customerId],
  );
  return row?.sum;
}

test('what is paid from an advance earns its points, and loses them when the advance is taken back; told twice, once', async () => {
  const id = await desk.create();
  await sell(id, '40', '100');
  expect(await desk.loyalty(id)).toMatchObject({ balance: '40' });
  const sale = { customerId: id, orderId: newId(), invoiceId: newId() };
  const applied = books.advance({ ...sale, amount: '60', at: validatedAt });
  await publish(applied, books.invoice({ ...sale, total: '60', validatedAt }));
  await publish(books.advance(applied.payload));
  expect(await desk.loyalty(id)).toMatchObject({ balance: '100', lifetime: '100' });
  await publish(books.advance({ ...sale, amount: '-25', at: validatedAt }));
  expect(await desk.entries(id)).toEqual(['EARNED 40 40', 'EARNED 60 100', 'REVERSED -25 75']);
});
