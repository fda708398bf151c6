import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PaymentReceived } from '../../../schema/events/orders.ts';
import { type Counter, openCounter } from './counter.ts';

let clock = Date.parse('2026-03-02T09:00:00Z');
let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ now: () => new Date(clock) });
});
afterAll(() => counter.till.house.close());

const minutes = (n: number) => {
  clock += n * 60_000;
};

/** Money of an earlier time that payments hears of now; gives its id. */
async function hear(
  registerId: string,
  amount: string,
  minutesAgo: number,
  given: Partial<PaymentReceived> = {},
): Promise<string> {
  const { till } = counter;
  const payload: PaymentReceived = {
    paymentId: newId(), orderId: newId(), orderNumber: null, invoiceId: null, invoiceNumber: null, customerId: null, shopId: till.shopId,
    registerId, method: 'CASH', currency: 'EUR', amount, tendered: amount, change: '0', tip: null, reference: null, businessDay: '2026-03-02',
    receivedAt: new Date(clock - minutesAgo * 60_000).toISOString(), ...given,
  }; // biome-ignore format: a table
  await till.house.bus.publish([
    newEvent('PaymentReceived', till.owner.companyId ?? '', till.owner, new Date(clock), payload),
  ]);
  await till.house.settle();
  return payload.paymentId;
}

interface Seen {
  cashSession: {
    expected: string;
    lateEntries: { totalCount: number; edges: { node: Record<string, unknown> }[] };
    xReport: Record<string, string>;
  };
}

const look = async (id: string | undefined) =>
  (
    await counter.ask<Seen>(
      `query ($id: ID!) { cashSession(id: $id) { expected xReport { sales refunds lateSales lateRefunds cashPayments }
        lateEntries { totalCount edges { node { amount method payment { id } refund { id } takenIn { id } } } } } }`,
      { id },
    )
  ).cashSession;

test('money told of after the close is a late entry of the next session: in its sales, not in its drawer', async () => {
  const { registerId, sessionId } = await counter.drawer('100');
  minutes(60);
  // The cashier has the 10 in the drawer, the till has not told of it yet.
  const { session, zReport } = await counter.close({ sessionId, counts: [{ denomination: '10', count: 11 }] });
  expect(session).toMatchObject({ expected: '100', difference: '10' });
  expect(zReport?.total).toBe('0');
  minutes(60);
  const paymentId = await hear(registerId, '10', 90);
  const { payment } = await counter.ask<{ payment: object }>(
    'query ($id: ID!) { payment(id: $id) { cashSession { id } } }',
    { id: paymentId },
  );
  expect(payment).toEqual({ cashSession: null });
  const next = (await counter.open({ registerId, float: '110' })).session;
  minutes(5);
  await hear(registerId, '7', 1);
  expect(await look(next?.id)).toEqual({
    expected: '117',
    xReport: { sales: '17', refunds: '0', lateSales: '10', lateRefunds: '0', cashPayments: '7' },
    lateEntries: {
      totalCount: 1,
      edges: [
        {
          node: { amount: '10', method: 'CASH', payment: { id: paymentId }, refund: null, takenIn: { id: sessionId } },
        },
      ],
    },
  });
  const closed = await counter.close({ sessionId: next?.id, counts: [{ denomination: '1', count: 117 }] });
  expect(closed.session?.difference).toBe('0');
  expect(closed.zReport).toMatchObject({ number: '2', total: '17', perpetualTotal: '17' });
  const told = await counter.till.told('CashSessionClosed', undefined);
  expect(told.filter((e) => e.registerId === registerId)).toMatchObject([
    { difference: '10', lateCash: '0' },
    { difference: '0', lateCash: '10' },
  ]);
});

test('told of while another session is open, it is a late entry of that one', async () => {
  const { registerId, sessionId } = await counter.drawer('0');
  minutes(60);
  await counter.close({ sessionId });
  minutes(60);
  const next = (await counter.open({ registerId })).session;
  minutes(60);
  await hear(registerId, '30', 150, { method: 'CARD', tendered: null, change: null });
  expect(await look(next?.id)).toMatchObject({
    expected: '0',
    xReport: { sales: '30', lateSales: '30' },
    lateEntries: { edges: [{ node: { method: 'CARD', takenIn: { id: sessionId } } }] },
  });
});

test('told of late, but still in its own session, it is like any other', async () => {
  const { registerId, sessionId } = await counter.drawer('0');
  minutes(60);
  await hear(registerId, '4', 50);
  expect(await look(sessionId)).toMatchObject({
    expected: '4',
    xReport: { sales: '4', lateSales: '0' },
    lateEntries: { totalCount: 0 },
  });
});

test('money without any session waits for the next; a refund likewise; nothing needs a session', async () => {
  const { registerId, sessionId } = await counter.drawer('0');
  minutes(1);
  await counter.close({ sessionId });
  minutes(60);
  const orderId = await counter.order('20');
  const { payment, problems } = await counter.pay({ orderId, amount: '20', registerId });
  expect(problems).toEqual([]);
  const { refund } = await counter.refund({ paymentId: payment?.id, amount: '5' });
  minutes(1);
  // What lies in the drawer by now is its float.
  const next = (await counter.open({ registerId, float: '15' })).session;
  expect(await look(next?.id)).toEqual({
    expected: '15',
    xReport: { sales: '20', refunds: '5', lateSales: '20', lateRefunds: '5', cashPayments: '0' },
    lateEntries: {
      totalCount: 2,
      edges: [
        { node: { amount: '20', method: 'CASH', payment: { id: payment?.id }, refund: null, takenIn: null } },
        { node: { amount: '-5', method: 'CASH', payment: null, refund: { id: refund?.id }, takenIn: null } },
      ],
    },
  });
  expect(
    (await counter.close({ sessionId: next?.id, counts: [{ denomination: '5', count: 3 }] })).session?.difference,
  ).toBe('0');
});

test('a refund leaves the drawer it is paid out of', async () => {
  const one = await counter.drawer('50');
  const other = await counter.drawer('50');
  const orderId = await counter.order('20');
  const { payment } = await counter.pay({ orderId, amount: '20', registerId: one.registerId });
  await counter.refund({ paymentId: payment?.id, amount: '5' });
  await counter.refund({ paymentId: payment?.id, amount: '3', registerId: other.registerId });
  expect((await look(one.sessionId)).expected).toBe('65');
  expect((await look(other.sessionId)).expected).toBe('47');
  const elsewhere = await counter.register({ shopId: await counter.till.shop(), name: 'Elsewhere' });
  for (const registerId of [elsewhere.register?.id, newId(), 'x']) {
    const { problems } = await counter.refund({ paymentId: payment?.id, amount: '1', registerId });
    expect(problems.map((p) => `${p.code} ${p.path.join('.')}`)).toEqual(['NOT_FOUND input.registerId']);
  }
});

test('once money belongs to a session, it stays there', async () => {
  const { registerId } = await counter.drawer('0');
  const paymentId = await hear(registerId, '1', 0);
  await expect(
    counter.till.house.rows('payments', 'update payment set session_id = null where id = $1', [paymentId]),
  ).rejects.toThrow('for ever');
});
