import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes } from '../../orders/tests/till.ts';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

const REPORT = `currency sales refunds net tips count refundCount firstNumber lastNumber float cashPayments cashRefunds paidIn paidOut expected
  byMethod { method sales refunds net tips count refundCount }`;

const paid = async (amount: string, input: object) => {
  const orderId = await counter.order(amount);
  return (await counter.pay({ orderId, amount, ...input })).payment;
};

test('expected is the float, cash in and out; counted, over or short, and the Z report follow', async () => {
  const { registerId, sessionId } = await counter.drawer('100');
  const first = await paid('12.5', { registerId, tendered: '20', tip: '1.5' });
  await paid('30', { registerId, method: 'CARD', tip: '3' });
  const last = await paid('8', { registerId });
  await paid('99', {});
  await counter.refund({ paymentId: last?.id, amount: '3' });
  await counter.move({ sessionId, kind: 'FLOAT_TOP_UP', amount: '20' });
  await counter.move({ sessionId, kind: 'BANK_DEPOSIT', amount: '50' });
  const report = {
    currency: 'EUR', sales: '50.5', refunds: '3', net: '47.5', tips: '4.5', count: 3, refundCount: 1, firstNumber: first?.number,
    lastNumber: last?.number, float: '100', cashPayments: '22', cashRefunds: '3', paidIn: '20', paidOut: '50', expected: '89',
    byMethod: [
      { method: 'CASH', sales: '20.5', refunds: '3', net: '17.5', tips: '1.5', count: 2, refundCount: 1 },
      { method: 'CARD', sales: '30', refunds: '0', net: '30', tips: '3', count: 1, refundCount: 0 },
    ],
  }; // biome-ignore format: a table
  const x = await counter.ask<{ cashSession: object }>(
    `query ($id: ID!) { cashSession(id: $id) { status expected xReport { ${REPORT} } } }`,
    { id: sessionId },
  );
  expect(x.cashSession).toEqual({ status: 'OPEN', expected: '89', xReport: report });

  const counts = [{ denomination: '0.5', count: 4 }, { denomination: '50', count: 1 }, { denomination: '20', count: 1 }, { denomination: '5', count: 3 }]; // biome-ignore format: short
  const { session, zReport, problems } = await counter.close({ sessionId, counts });
  expect(problems).toEqual([]);
  expect(session).toMatchObject({ id: sessionId, status: 'CLOSED', expected: '89', counted: '87', difference: '-2' });
  expect(zReport).toMatchObject({ number: '1', total: '50.5', perpetualTotal: '50.5', previousHash: '' });
  expect(zReport?.hash).toMatch(/^[0-9a-f]{64}$/);

  const z = await counter.ask<Record<string, object>>(
    `query ($id: ID!, $session: ID!) { zReport(id: $id) { counted difference counts { denomination count amount } report { ${REPORT} } session { id } }
      cashSession(id: $session) { closedByUserId xReport { ${REPORT} } counts { denomination } zReport { id } }
      payments(filter: { sessionId: $session }) { totalCount edges { node { cashSession { id } } } } }`,
    { id: zReport?.id, session: sessionId },
  );
  expect(z).toMatchObject({
    zReport: {
      counted: '87', difference: '-2', report, session: { id: sessionId },
      counts: [
        { denomination: '50', count: 1, amount: '50' },
        { denomination: '20', count: 1, amount: '20' },
        { denomination: '5', count: 3, amount: '15' },
        { denomination: '0.5', count: 4, amount: '2' },
      ],
    },
    cashSession: { closedByUserId: counter.till.owner.userId, xReport: report, zReport: { id: zReport?.id } },
    payments: { totalCount: 3 },
  }); // biome-ignore format: a table
  const [told] = await counter.till.told('CashSessionClosed', undefined);
  expect(told).toMatchObject({
    sessionId, registerId, shopId: counter.till.shopId, currency: 'EUR', float: '100', expected: '89', counted: '87', difference: '-2',
    lateCash: '0', zNumber: '1', sales: '50.5', refunds: '3', paidIn: '20', paidOut: '50', perpetualTotal: '50.5',
  }); // biome-ignore format: a table
});

test('what a customer hands over and gets back counts, not what was owed', async () => {
  const { registerId, sessionId } = await counter.drawer('0');
  // Cash rounding: 15.72 is paid by 15.70 of 20.
  await counter.till.house.rows(
    'payments',
    `insert into payment (id, company_id, shop_id, number, method, amount, tendered, change, currency, register_id, session_id, business_day, received_at)
     values (gen_random_uuid(), $1, $2, 'P-900001', 'CASH', 15.72, 20, 4.30, 'EUR', $3, $4, '2026-03-02', now())`,
    [counter.till.owner.companyId, counter.till.shopId, registerId, sessionId],
  );
  const { session, zReport } = await counter.close({ sessionId, counts: [{ denomination: '0.1', count: 157 }] });
  expect(session).toMatchObject({ expected: '15.7', counted: '15.7', difference: '0' });
  expect(zReport?.total).toBe('15.72');
});

test('Z reports of a register are numbered without gaps and chained; their totals only grow', async () => {
  const { registerId, sessionId } = await counter.drawer('0');
  const [other] = [await counter.drawer('0')];
  await paid('10', { registerId: other.registerId, method: 'CARD' });
  let id = sessionId;
  const chain = [];
  for (const amount of ['10', '0', '20']) {
    const payment = amount === '0' ? null : await paid(amount, { registerId, method: 'CARD' });
    if (amount === '20') await counter.refund({ paymentId: payment?.id, amount: '20' });
    chain.push((await counter.close({ sessionId: id })).zReport);
    id = (await counter.open({ registerId })).session?.id ?? '';
  }
  expect(chain.map((z) => [z?.number, z?.total, z?.perpetualTotal])).toEqual([
    ['1', '10', '10'],
    ['2', '0', '10'],
    ['3', '20', '30'],
  ]);
  expect(chain.map((z) => z?.previousHash)).toEqual(['', chain[0]?.hash, chain[1]?.hash]);
  const closed = await counter.close({ sessionId: other.sessionId });
  expect(closed.zReport).toMatchObject({ number: '1', perpetualTotal: '10', previousHash: '' });
  const before = Number(chain[2]?.companyPerpetualTotal);
  expect(Number(closed.zReport?.companyPerpetualTotal)).toBe(before + 10);
  const { zReports } = await counter.ask<{ zReports: { edges: { node: { number: string } }[]; totalCount: number } }>(
    'query ($id: ID!) { zReports(first: 2, filter: { registerId: $id }) { totalCount edges { node { number register { id } } } } }',
    { id: registerId },
  );
  expect(zReports).toMatchObject({ totalCount: 3, edges: [{ node: { number: '3' } }, { node: { number: '2' } }] });
});

test('closing happens once, however many close at once; the same key answers the same', async () => {
  const { sessionId, registerId } = await counter.drawer('5');
  const answers = await Promise.all(Array.from({ length: 5 }, () => counter.close({ sessionId })));
  expect(answers.filter((a) => a.zReport)).toHaveLength(1);
  expect(answers.flatMap((a) => codes(a.problems))).toEqual(Array(4).fill('ILLEGAL_STATE input.sessionId'));
  const { session } = await counter.open({ registerId });
  const input = { sessionId: session?.id, counts: [{ denomination: '5', count: 1 }], idempotencyKey: newId() };
  const repeated = await Promise.all(Array.from({ length: 4 }, () => counter.close(input)));
  expect(repeated.flatMap((a) => a.problems)).toEqual([]);
  expect(new Set(repeated.map((a) => a.zReport?.id)).size).toBe(1);
  expect(repeated[0]?.zReport?.number).toBe('2');
});

test('a count that cannot be is refused whole, and the session stays open', async () => {
  const { sessionId } = await counter.drawer('5');
  const refused = async (counts: object[]) => codes((await counter.close({ sessionId, counts })).problems);
  expect(
    await refused([
      { denomination: '3', count: 1 },
      { denomination: '5', count: -1 },
      { denomination: '0.005', count: 1 },
      { denomination: '10', count: 1 },
      { denomination: '10.00', count: 2 },
    ]),
  ).toEqual([
    'INVALID input.counts.0.denomination',
    'INVALID input.counts.1.count',
    'INVALID input.counts.2.denomination',
    'INVALID input.counts.4.denomination',
  ]);
  await expect(refused([{ denomination: '5', count: 1.5 }])).rejects.toThrow('Int cannot represent non-integer');
  const { cashSession } = await counter.ask<{ cashSession: object }>(
    'query ($id: ID!) { cashSession(id: $id) { status zReport { id } } }',
    {
      id: sessionId,
    },
  );
  expect(cashSession).toEqual({ status: 'OPEN', zReport: null });
});

test('another’s session is closed by those who may; one that is not there by nobody', async () => {
  const { sessionId } = await counter.drawer('5');
  const cashier = testActor({
    companyId: counter.till.owner.companyId,
    permissions: ['payments:read', 'payments:registers'],
  });
  const refused = await counter.close({ sessionId }, cashier);
  expect(codes(refused.problems)).toEqual(['NOT_ALLOWED input.sessionId']);
  expect((await counter.close({ sessionId }, { ...cashier, locale: 'fr' })).problems[0]?.message).toMatch(
    /Quelqu’un d’autre/,
  );
  for (const id of ['x', newId()])
    expect(codes((await counter.close({ sessionId: id })).problems)).toEqual(['NOT_FOUND input.sessionId']);
  expect(codes((await counter.close({ sessionId }, testActor())).problems)).toEqual(['NOT_FOUND input.sessionId']);
  const manager = { ...cashier, permissions: [...cashier.permissions, 'payments:sessions'] };
  expect((await counter.close({ sessionId }, manager)).problems).toEqual([]);
  const own = await counter.register({ name: `Own ${newId()}` });
  const opened = await counter.open({ registerId: own.register?.id }, cashier);
  expect((await counter.close({ sessionId: opened.session?.id }, cashier)).problems).toEqual([]);
});

test('money that is taken while the drawer is counted is in this report or the next, once', async () => {
  const { registerId, sessionId } = await counter.drawer('0');
  const orderIds = await Promise.all(Array.from({ length: 12 }, () => counter.order('1')));
  const [closed] = await Promise.all([
    counter.close({ sessionId }),
    ...orderIds.map((orderId) => counter.pay({ orderId, amount: '1', registerId, method: 'CARD' })),
  ]);
  const next = await counter.open({ registerId });
  const second = await counter.close({ sessionId: next.session?.id });
  expect(Number(closed.zReport?.total) + Number(second.zReport?.total)).toBe(12);
  expect(second.zReport?.perpetualTotal).toBe('12');
});
