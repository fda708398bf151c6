import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { Decimal, ZERO } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paymentsOf } from './neighbours.ts';
import { roadOf } from './road.ts';
import { codes, openTill, type Till } from './till.ts';

let till: Till;
let road: ReturnType<typeof roadOf>;
beforeAll(async () => {
  till = await openTill();
  road = roadOf(till);
});
afterAll(() => till.house.close());

/** A delivery whose cash the deliveryman has; gives the ids. */
async function collected(rider: string, amount = '20', given: object = {}) {
  const deliveryId = await road.sent(rider, given);
  const { order, problems } = await road.deliver(deliveryId, { collected: amount });
  if (!order) throw new Error(JSON.stringify(problems));
  return { deliveryId, orderId: order.id };
}
const statusOf = async (orderId: string) => {
  const { data } = await till.house.run<{ order: { status: string; paymentStatus: string; remaining: string } }>(
    'orders', till.owner, 'query ($id: ID!) { order(id: $id) { status paymentStatus remaining } }', { id: orderId },
  ); // biome-ignore format: short
  return data.order;
};
const debtOf = async (rider: string) => {
  const { data } = await till.house.run<{ deliveryman: { debt: string } }>(
    'orders', till.owner, 'query ($id: ID!) { deliveryman(id: $id) { debt } }', { id: rider },
  ); // biome-ignore format: short
  return data.deliveryman.debt;
};

test('what was collected is handed over at a till: orders are paid there and done with', async () => {
  const rider = await road.rider();
  const first = await collected(rider);
  const second = await collected(rider, '12.50');
  await till.does('invoiceOrder', { orderId: first.orderId }, 'invoice { id }');
  const registerId = newId();
  const { settlement, deliveryman, problems } = await road.settle(rider, '32.5', { registerId });
  expect(problems).toEqual([]);
  expect(settlement).toMatchObject({ owed: '32.5', handedOver: '32.5', difference: '0', register: { id: registerId } });
  expect(settlement?.deliveries.map((d) => d.id).sort()).toEqual([first.deliveryId, second.deliveryId].sort());
  expect(deliveryman?.debt).toBe('0');
  expect(await statusOf(first.orderId)).toEqual({ status: 'COMPLETED', paymentStatus: 'PAID', remaining: '0' });
  expect(await statusOf(second.orderId)).toEqual({ status: 'DELIVERED', paymentStatus: 'PARTIAL', remaining: '7.5' });
  expect(await till.told('PaymentReceived', first.orderId)).toMatchObject([
    { method: 'CASH', amount: '20', registerId, tendered: '20', change: '0' },
  ]);
  expect(await till.told('PaymentReceived', second.orderId)).toMatchObject([{ amount: '12.5', registerId }]);
  const told = till.heard('DeliverySettled').filter((e) => e.settlementId === settlement?.id);
  expect(told).toMatchObject([{ owed: '32.5', handedOver: '32.5', difference: '0', received: '32.5', registerId }]);
});

test('where cash is rounded, what is collected is, and pays the order whole', async () => {
  const shopId = await till.shop({ cashRounding: '0.05' });
  const rider = await road.rider({ shopId });
  const lines = [{ name: 'Tajine', unitPrice: '19.98', quantity: '1' }];
  const deliveryId = await road.sent(rider, { shopId, lines });
  expect(codes((await road.deliver(deliveryId, { collected: '20.01' })).problems)).toEqual([
    'TOO_MUCH input.collected',
  ]);
  const { order } = await road.deliver(deliveryId, { collected: '20' });
  await road.settle(rider, '20');
  expect(await statusOf(order?.id ?? '')).toMatchObject({ paymentStatus: 'PAID', remaining: '0' });
});

test('what lacks goes on being owed and is asked for next time; what is too much is told; both say why', async () => {
  const rider = await road.rider();
  const { orderId } = await collected(rider);
  expect(codes((await road.settle(rider, '15')).problems)).toEqual(['INVALID input.reason']);
  const short = await road.settle(rider, '15', { reason: 'lost a note' });
  expect(short.settlement).toMatchObject({ owed: '20', difference: '-5' });
  expect(short.deliveryman?.debt).toBe('5');
  expect(await statusOf(orderId)).toMatchObject({ paymentStatus: 'PAID' });
  await collected(rider, '10');
  const over = await road.settle(rider, '16', { reason: 'a tip' });
  expect(over.settlement).toMatchObject({ owed: '15', difference: '1' });
  expect(over.deliveryman?.debt).toBe('0');
  const { problems } = await road.settle(rider, '0');
  expect(codes(problems)).toEqual(['ILLEGAL_STATE input.deliverymanId']);
  expect(problems[0]?.message).toMatch(/owes nothing/);
});

test('some of it: others’, what is settled already and what holds no money is refused, all told at once', async () => {
  const [rider, other] = [await road.rider(), await road.rider()];
  const mine = await collected(rider);
  const kept = await collected(rider, '8');
  const theirs = await collected(other);
  const free = await road.sent(rider);
  await road.deliver(free);
  const some = await road.settle(rider, '20', { deliveryIds: [mine.deliveryId.toUpperCase()] });
  expect(some.settlement).toMatchObject({ owed: '20', deliveries: [{ id: mine.deliveryId }] });
  expect(some.deliveryman?.debt).toBe('8');
  const deliveryIds = [mine.deliveryId, theirs.deliveryId, free, newId(), 'x', kept.deliveryId];
  expect(codes((await road.settle(rider, '8', { deliveryIds })).problems)).toEqual([
    'ILLEGAL_STATE input.deliveryIds.0',
    'ILLEGAL_STATE input.deliveryIds.2',
    'NOT_ALLOWED input.deliveryIds.1',
    'NOT_FOUND input.deliveryIds.3',
    'NOT_FOUND input.deliveryIds.4',
  ]);
  expect([await debtOf(rider), await debtOf(other)]).toEqual(['8', '20']);
  const wrong = { registerId: 'x', reason: 'x'.repeat(501) };
  expect(codes((await road.settle(rider, '-1', wrong)).problems)).toEqual([
    'INVALID input.handedOver',
    'INVALID input.reason',
    'INVALID input.registerId',
  ]);
  expect(codes((await road.settle(rider, '8', {}, testActor())).problems)).toEqual(['NOT_FOUND input.deliverymanId']);
  const riding = testActor({ companyId: till.owner.companyId, permissions: ['orders:read', 'orders:deliver'] });
  await expect(road.settle(rider, '8', {}, riding)).rejects.toThrow('not allowed');
});

test('settled at several tills at once it is settled once', async () => {
  const rider = await road.rider();
  for (let i = 0; i < 3; i++) await collected(rider);
  const answers = await Promise.all([1, 2, 3, 4].map(() => road.settle(rider, '60')));
  expect(answers.filter((a) => a.settlement)).toHaveLength(1);
  expect(await debtOf(rider)).toBe('0');
  const payments = await till.house.rows(
    'orders',
    'select p.id from invoice_payment p join delivery d on d.order_id = p.order_id where d.deliveryman_id = $1',
    [rider],
  );
  expect(payments).toHaveLength(3);
  await collected(rider);
  const idempotencyKey = newId();
  const registerId = newId();
  const same = await Promise.all([1, 2, 3].map(() => road.settle(rider, '20', { idempotencyKey, registerId })));
  expect(new Set(same.map((a) => a.settlement?.id)).size).toBe(1);
});

test('a register of another shop takes nothing; while payments is away, the one named will do', async () => {
  const [here, elsewhere] = [newId(), newId()];
  const registers = new Map([[elsewhere, newId()]]);
  const payments = paymentsOf(registers);
  const open = await openTill([payments]);
  try {
    registers.set(here, open.shopId);
    const own = roadOf(open);
    const rider = await own.rider();
    const carry = async () => own.deliver(await own.sent(rider), { collected: '20' });
    await carry();
    for (const registerId of [elsewhere, newId()]) {
      const { problems } = await own.settle(rider, '20', { registerId });
      expect(codes(problems)).toEqual(['NOT_FOUND input.registerId']);
    }
    expect((await own.settle(rider, '20', { registerId: here })).settlement).toMatchObject({ owed: '20' });
    expect(payments.told).toMatchObject([
      { type: 'PaymentReceived', payload: { amount: '20', registerId: here } },
      { type: 'DeliverySettled', payload: { received: '20', handedOver: '20' } },
    ]);
    payments.away = true;
    await carry();
    expect((await own.settle(rider, '20', { registerId: elsewhere })).settlement).toMatchObject({ owed: '20' });
  } finally {
    await open.house.close();
  }
});

const anyStep = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('collect' as const), cents: fc.integer({ min: 1, max: 2_000 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      percent: fc.integer({ min: 0, max: 120 }),
      some: fc.boolean(),
    }),
  },
); // biome-ignore format: a table

test('whatever is collected and handed over, the debt is what was collected less what was settled, and never below zero', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 10 }), async (steps) => {
      const rider = await road.rider();
      let debt = ZERO;
      let open: { id: string; amount: Decimal }[] = [];
      for (const step of steps) {
        if (step.kind === 'collect') {
          const amount = new Decimal(step.cents).dividedBy(100);
          const { deliveryId } = await collected(rider, amount.toFixed());
          open.push({ id: deliveryId, amount });
          debt = debt.plus(amount);
        } else {
          const chosen = step.some ? open.slice(0, 1) : open;
          const unsettled = open.reduce((s, d) => s.plus(d.amount), ZERO);
          const owed = chosen.reduce((s, d) => s.plus(d.amount), ZERO).plus(debt.minus(unsettled));
          const handedOver = owed.times(step.percent).dividedBy(100).toDecimalPlaces(2);
          const deliveryIds = step.some ? chosen.map((d) => d.id) : undefined;
          const { settlement } = await road.settle(rider, handedOver.toFixed(), { deliveryIds, reason: 'counted' });
          expect(settlement?.owed ?? '0').toBe(owed.toFixed());
          if (!settlement) continue;
          open = open.filter((d) => !chosen.includes(d));
          debt = debt.minus(Decimal.min(handedOver, owed));
        }
        expect(await debtOf(rider)).toBe(debt.toFixed());
      }
      const [sum] = await till.house.rows<{ sum: string; last: string }>(
        'orders',
        `select coalesce(sum(amount), 0)::float8::text as sum,
           coalesce((array_agg(balance order by id desc))[1], 0)::float8::text as last from delivery_ledger where deliveryman_id = $1`,
        [rider],
      );
      expect([sum?.sum, sum?.last]).toEqual([debt.toFixed(), debt.toFixed()]);
    }),
    { numRuns: 6 },
  );
});
