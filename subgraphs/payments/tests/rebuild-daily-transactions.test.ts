import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Counter, openCounter } from './counter.ts';

const DAY = '2026-03-02';
const PERIOD = { from: DAY, to: DAY };

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ now: () => new Date(`${DAY}T09:00:00Z`) });
});
afterAll(() => counter.till.house.close());

const rebuild = async (input: object, actor = counter.till.owner) =>
  (
    await counter.ask<{
      rebuildDailyTransactions: { corrected: number | null; problems: { code: string; path: string[] }[] };
    }>(
      `mutation ($input: RebuildDailyTransactionsInput!) { rebuildDailyTransactions(input: $input) { corrected problems { code path } } }`,
      { input: { shopId: counter.till.shopId, ...PERIOD, ...input } },
      actor,
    )
  ).rebuildDailyTransactions;

const sales = async () =>
  (
    await counter.ask<{ dailyTransactions: object }>(
      '{ dailyTransactions { totalCount edges { node { date sales byMethod { method sales } } } } }',
    )
  ).dailyTransactions;

test('what was spoilt, lost or made up is put right; nothing else is touched', async () => {
  for (const method of ['CASH', 'CARD', 'MOBILE'])
    await counter.pay({ orderId: await counter.order('10'), amount: '10', method });
  const right = await sales();
  expect(right).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          date: DAY, sales: '30',
          byMethod: [{ method: 'CASH', sales: '10' }, { method: 'CARD', sales: '10' }, { method: 'MOBILE', sales: '10' }],
        },
      },
    ],
  }); // biome-ignore format: a table
  const spoil = (change: string) => counter.till.house.rows('payments', change);
  await spoil(`update daily_transaction set sales = 11 where method = 'CASH'`);
  await spoil(`delete from daily_transaction where method = 'CARD'`);
  await spoil(`update daily_transaction set method = 'CHECK' where method = 'MOBILE'`);
  expect(await sales()).not.toEqual(right);
  expect(await rebuild({ from: '2026-03-03', to: '2026-03-04' })).toEqual({ corrected: 0, problems: [] });
  expect(await rebuild({})).toEqual({ corrected: 4, problems: [] });
  expect(await sales()).toEqual(right);
  expect(await rebuild({})).toEqual({ corrected: 0, problems: [] });
});

test('what makes no sense, or is not there, is refused', async () => {
  const refused = async (input: object, actor = counter.till.owner) =>
    (await rebuild(input, actor)).problems.map((p) => `${p.code} ${p.path.join('.')}`);
  expect(await refused({ from: '2026-03-03' })).toEqual(['INVALID input.to']);
  for (const shopId of ['x', newId()]) expect(await refused({ shopId })).toEqual(['NOT_FOUND input.shopId']);
  expect(await refused({}, testActor())).toEqual(['NOT_FOUND input.shopId']);
  const manager = testActor({ companyId: counter.till.owner.companyId, permissions: ['payments:treasury'] });
  await expect(refused({}, manager)).rejects.toThrow('not allowed');
});
