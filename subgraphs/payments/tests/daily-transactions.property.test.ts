import { decimal, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Counter, openCounter } from './counter.ts';

let clock = Date.parse('2026-03-02T09:00:00Z');
let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ now: () => new Date(clock) });
});
afterAll(() => counter.till.house.close());

const step = fc.record({
  kind: fc.constantFrom('pay', 'pay', 'refund', 'night'),
  method: fc.constantFrom('CASH', 'CARD', 'MOBILE'),
  cents: fc.integer({ min: 1, max: 2_000 }),
  tip: fc.integer({ min: 0, max: 100 }),
  at: fc.nat(9),
});

interface Day {
  date: string;
  sales: string;
  refunds: string;
  net: string;
  tips: string;
  count: number;
  refundCount: number;
  byMethod: {
    method: string;
    sales: string;
    refunds: string;
    net: string;
    tips: string;
    count: number;
    refundCount: number;
  }[];
}

/** What the payments themselves come to, by day and method, worked out here. */
async function truth(shopId: string): Promise<Map<string, string>> {
  const { payments } = await counter.ask<{
    payments: {
      edges: {
        node: {
          businessDay: string;
          method: string;
          amount: string;
          tip: string | null;
          refunds: { amount: string; businessDay: string }[];
        };
      }[];
    };
  }>(
    'query ($filter: PaymentFilter) { payments(first: 200, filter: $filter) { edges { node { businessDay method amount tip refunds { amount businessDay } } } } }',
    { filter: { shopId } },
  );
  const rows = payments.edges.flatMap(({ node: { businessDay, method, amount, tip, refunds } }) => [
    { key: `${businessDay} ${method}`, sales: amount, tips: tip ?? '0', refunds: '0', count: 1, refundCount: 0 },
    ...refunds.map((r) => ({
      key: `${r.businessDay} ${method}`,
      sales: '0',
      tips: '0',
      refunds: r.amount,
      count: 0,
      refundCount: 1,
    })),
  ]);
  return new Map(
    [...Map.groupBy(rows, (row) => row.key)].map(([key, of]) => [
      key,
      [
        ...(['sales', 'tips', 'refunds'] as const).map((name) => sum(of.map((row) => decimal(row[name]))).toFixed()),
        ...(['count', 'refundCount'] as const).map((name) => of.reduce((n, row) => n + row[name], 0)),
      ].join(' '),
    ]),
  );
}

async function days(shopId: string): Promise<Day[]> {
  const { dailyTransactions } = await counter.ask<{ dailyTransactions: { edges: { node: Day }[] } }>(
    `query ($shopId: ID!) { dailyTransactions(first: 200, filter: { shopId: $shopId }) { edges { node {
      date sales refunds net tips count refundCount byMethod { method sales refunds net tips count refundCount } } } } }`,
    { shopId },
  );
  return dailyTransactions.edges.map(({ node }) => node);
}

test('whatever is paid and given back on whichever days, days are the sum of the payments, and there is nothing to put right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
      const shopId = await counter.till.shop();
      const made: string[] = [];
      const from = new Date(clock).toISOString().slice(0, 10);
      for (const { kind, method, cents, tip, at } of steps) {
        const amount = decimal(cents).dividedBy(100).toFixed();
        if (kind === 'night') clock += 86_400_000;
        else if (kind === 'pay') {
          const lines = [{ name: 'Menu', unitPrice: amount, quantity: '1' }];
          const { order } = await counter.till.does<{ order: { id: string } }>(
            'createOrder',
            { shopId, lines },
            'order { id }',
          );
          const { payment } = await counter.pay({
            orderId: order.id,
            amount,
            method,
            tip: decimal(tip).dividedBy(100).toFixed(),
          });
          made.push(payment?.id ?? '');
        } else if (made.length > 0) await counter.refund({ paymentId: made[at % made.length], amount });
      }
      const seen = await days(shopId);
      const byMethod = new Map(
        seen.flatMap((day) =>
          day.byMethod.map((m) => [
            `${day.date} ${m.method}`,
            [m.sales, m.tips, m.refunds, m.count, m.refundCount].join(' '),
          ]),
        ),
      );
      const told = await truth(shopId);
      expect(byMethod).toEqual(told);
      for (const day of seen) {
        const of = (name: 'sales' | 'refunds' | 'tips') => sum(day.byMethod.map((m) => decimal(m[name]))).toFixed();
        expect([day.sales, day.refunds, day.tips]).toEqual([of('sales'), of('refunds'), of('tips')]);
        expect(decimal(day.sales).minus(day.refunds).toFixed()).toBe(day.net);
      }
      const to = new Date(clock).toISOString().slice(0, 10);
      expect(await rebuild({ shopId, from, to })).toEqual({ corrected: 0, problems: [] });
      clock += 86_400_000;
    }),
    { numRuns: 20 },
  );
});

const rebuild = async (input: object) =>
  (
    await counter.ask<{ rebuildDailyTransactions: { corrected: number | null; problems: object[] } }>(
      `mutation ($input: RebuildDailyTransactionsInput!) { rebuildDailyTransactions(input: $input) { corrected problems { code path } } }`,
      { input },
    )
  ).rebuildDailyTransactions;

test('money taken and given back at once is counted once each', async () => {
  const shopId = await counter.till.shop();
  const lines = [{ name: 'Menu', unitPrice: '100', quantity: '1' }];
  const { order } = await counter.till.does<{ order: { id: string } }>(
    'createOrder',
    { shopId, lines },
    'order { id }',
  );
  const first = await counter.pay({ orderId: order.id, amount: '50', method: 'CARD' });
  const day = new Date(clock).toISOString().slice(0, 10);
  await Promise.all([
    ...Array.from({ length: 10 }, () => counter.pay({ orderId: order.id, amount: '1', method: 'CARD' })),
    ...Array.from({ length: 10 }, () => counter.refund({ paymentId: first.payment?.id, amount: '2' })),
    ...Array.from({ length: 3 }, () => rebuild({ shopId, from: day, to: day })),
  ]);
  expect(await days(shopId)).toMatchObject([{ sales: '60', refunds: '20', net: '40', count: 11, refundCount: 10 }]);
  expect(await rebuild({ shopId, from: day, to: day })).toEqual({ corrected: 0, problems: [] });
});
