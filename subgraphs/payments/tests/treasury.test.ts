import { testActor } from '@comptoir/dev-env/testing';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SupplierPaymentMade } from '../../../schema/events/purchasing.ts';
import { type Counter, openCounter } from './counter.ts';

let clock = Date.parse('2026-03-02T09:00:00Z');
let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ now: () => new Date(clock) });
});
afterAll(() => counter.till.house.close());

async function payout(given: Partial<SupplierPaymentMade>, times = 1): Promise<void> {
  const { till } = counter;
  const payload: SupplierPaymentMade = {
    paymentId: newId(), number: 'SP-1', supplierId: newId(), invoiceId: newId(), shopId: till.shopId, method: 'TRANSFER', currency: 'EUR',
    amount: '10', businessDay: '2026-03-02', paidAt: new Date(clock).toISOString(), ...given,
  }; // biome-ignore format: a table
  const event = newEvent('SupplierPaymentMade', till.owner.companyId ?? '', till.owner, new Date(clock), payload);
  for (let i = 0; i < times; i++) {
    await till.house.bus.publish([event]);
    await till.house.rooms.get('payments')?.inbox.apply([event]);
  }
  await till.house.settle();
}

const FLOW = 'receipts refunds disbursements net';
const treasury = async (from: string, to: string, shopId = counter.till.shopId, actor = counter.till.owner) =>
  (
    await counter.ask<{ treasury: object | null }>(
      `query ($shopId: ID!, $from: Date!, $to: Date!) { treasury(shopId: $shopId, from: $from, to: $to) {
        from to currency ${FLOW} byMethod { method ${FLOW} } days { date ${FLOW} } } }`,
      { shopId, from, to },
      actor,
    )
  ).treasury;

test('receipts, refunds and disbursements of a day and of a month, by method and by day', async () => {
  const pay = async (amount: string, method: string) =>
    (await counter.pay({ orderId: await counter.order(amount), amount, method })).payment?.id;
  await pay('20', 'CASH');
  const card = await pay('50', 'CARD');
  await payout({ amount: '30' }, 2);
  await payout({ amount: '5', method: 'CASH' });
  await payout({ amount: '7', businessDay: '2026-02-28' });
  await payout({ amount: '99', shopId: newId() });
  clock += 86_400_000;
  await counter.refund({ paymentId: card, amount: '15' });
  const paymentId = newId();
  await payout({ paymentId, amount: '12', businessDay: '2026-03-03' });
  await payout({ paymentId, amount: '-12', businessDay: '2026-03-03' });

  const second = { receipts: '70', refunds: '0', disbursements: '35', net: '35' };
  const third = { receipts: '0', refunds: '15', disbursements: '0', net: '-15' };
  expect(await treasury('2026-03-02', '2026-03-02')).toEqual({
    from: '2026-03-02', to: '2026-03-02', currency: 'EUR', ...second,
    byMethod: [
      { method: 'CASH', receipts: '20', refunds: '0', disbursements: '5', net: '15' },
      { method: 'CARD', receipts: '50', refunds: '0', disbursements: '0', net: '50' },
      { method: 'TRANSFER', receipts: '0', refunds: '0', disbursements: '30', net: '-30' },
    ],
    days: [{ date: '2026-03-02', ...second }],
  }); // biome-ignore format: a table
  expect(await treasury('2026-03-01', '2026-03-31')).toMatchObject({
    receipts: '70', refunds: '15', disbursements: '35', net: '20',
    days: [{ date: '2026-03-02', ...second }, { date: '2026-03-03', ...third }],
  }); // biome-ignore format: a table
  expect(await treasury('2026-02-01', '2026-02-28')).toMatchObject({ receipts: '0', disbursements: '7', net: '-7' });
  expect(await treasury('2026-04-01', '2026-04-30')).toMatchObject({ net: '0', byMethod: [], days: [] });
});

test('a business day knows its money and its drawers', async () => {
  clock = Date.parse('2026-05-04T09:00:00Z');
  const one = await counter.drawer('100');
  await counter.drawer('50');
  const { payment } = await counter.pay({
    orderId: await counter.order('30'),
    amount: '30',
    tip: '2',
    registerId: one.registerId,
  });
  await counter.refund({ paymentId: payment?.id, amount: '4' });
  await counter.close({ sessionId: one.sessionId, counts: [{ denomination: '1', count: 125 }] });
  const CASH =
    'currency sales refunds net tips count byMethod { method net } openSessions closedSessions expected counted difference';
  const ask = (shopId: string, date: string, actor = counter.till.owner) =>
    counter.ask<{ businessDay: object; _entities: object[] }>(
      `query ($shopId: ID!, $date: Date!, $r: [_Any!]!) { businessDay(shopId: $shopId, date: $date) { shopId date cash { ${CASH} } }
        _entities(representations: $r) { ... on BusinessDay { cash { net } } } }`,
      { shopId, date, r: [{ __typename: 'BusinessDay', shopId, date }] },
      actor,
    );
  const { shopId } = counter.till;
  expect(await ask(shopId, '2026-05-04')).toEqual({
    businessDay: {
      shopId, date: '2026-05-04',
      cash: {
        currency: 'EUR', sales: '30', refunds: '4', net: '26', tips: '2', count: 1, byMethod: [{ method: 'CASH', net: '26' }], openSessions: 1,
        closedSessions: 1, expected: '128', counted: '125', difference: '-3',
      },
    },
    _entities: [{ cash: { net: '26' } }],
  }); // biome-ignore format: a table
  expect(await ask(shopId, '2026-05-05')).toMatchObject({
    businessDay: { cash: { sales: '0', byMethod: [], openSessions: 0 } },
  });
  for (const id of [newId(), 'x']) expect(await ask(id, '2026-05-04')).toMatchObject({ businessDay: { cash: null } });
  expect(await ask(shopId, '2026-05-04', testActor())).toMatchObject({
    businessDay: { cash: null },
    _entities: [{ cash: null }],
  });
});

test('a shop that is not there is null, a period that is none is refused, and only those who may see the money', async () => {
  for (const id of ['x', newId()]) expect(await treasury('2026-03-01', '2026-03-31', id)).toBeNull();
  expect(await treasury('2026-03-01', '2026-03-31', counter.till.shopId, testActor())).toBeNull();
  await expect(treasury('2026-03-02', '2026-03-01')).rejects.toThrow('"to" must lie');
  await expect(treasury('2026-03-02', '2028-03-01')).rejects.toThrow('"to" must lie');
  const cashier = testActor({
    companyId: counter.till.owner.companyId,
    permissions: ['payments:read', 'payments:registers'],
  });
  await expect(treasury('2026-03-01', '2026-03-02', counter.till.shopId, cashier)).rejects.toThrow('not allowed');
});
