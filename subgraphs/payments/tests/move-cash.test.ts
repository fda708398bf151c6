import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { roadOf } from '../../orders/tests/road.ts';
import { codes } from '../../orders/tests/till.ts';
import { DIRECTIONS } from '../src/domain/cash-rules.ts';
import { type Counter, openCounter } from './counter.ts';

let clock = Date.parse('2026-03-02T09:00:00Z');
let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ now: () => new Date(clock) });
});
afterAll(() => counter.till.house.close());

test('each kind goes its way, and the drawer is expected to hold what is left', async () => {
  const { sessionId } = await counter.drawer('100');
  const moved = async (kind: string, amount: string) => {
    const { movement, session, problems } = await counter.move({ sessionId, kind, amount });
    expect(problems).toEqual([]);
    return [movement?.direction, session?.expected];
  };
  expect(await moved('FLOAT_TOP_UP', '50')).toEqual(['IN', '150']);
  expect(await moved('OTHER_IN', '0.01')).toEqual(['IN', '150.01']);
  expect(await moved('BANK_DEPOSIT', '100')).toEqual(['OUT', '50.01']);
  expect(await moved('EXPENSE', '10')).toEqual(['OUT', '40.01']);
  expect(await moved('TIP_PAYOUT', '5')).toEqual(['OUT', '35.01']);
  expect(await moved('OTHER_OUT', '35.01')).toEqual(['OUT', '0']);
  const { cashSession } = await counter.ask<{
    cashSession: { movements: { totalCount: number; edges: { node: object }[] } };
  }>(
    'query ($id: ID!) { cashSession(id: $id) { movements { totalCount edges { node { kind reason userId } } } xReport { paidIn paidOut float } } }',
    { id: sessionId },
  );
  expect(cashSession.movements.edges.map(({ node }) => node)).toEqual(
    Object.keys(DIRECTIONS).filter((kind) => ORDER.includes(kind)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map((kind) => ({ kind, reason: 'change', userId: counter.till.owner.userId })),
  ); // biome-ignore format: short
  expect(cashSession).toMatchObject({
    movements: { totalCount: 6 },
    xReport: { float: '100', paidIn: '50.01', paidOut: '150.01' },
  });
});

const ORDER = ['FLOAT_TOP_UP', 'OTHER_IN', 'BANK_DEPOSIT', 'EXPENSE', 'TIP_PAYOUT', 'OTHER_OUT'];

test('no more goes out than is there, however many ask at once', async () => {
  const { sessionId } = await counter.drawer('10');
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => counter.move({ sessionId, kind: 'BANK_DEPOSIT', amount: '3' })),
  );
  expect(answers.filter((a) => a.movement)).toHaveLength(3);
  expect(answers.flatMap((a) => codes(a.problems))).toEqual(Array(3).fill('TOO_MUCH input.amount'));
});

test('the same key moves once', async () => {
  const { sessionId } = await counter.drawer('10');
  const input = { sessionId, kind: 'EXPENSE', amount: '4', idempotencyKey: newId() };
  const answers = await Promise.all(Array.from({ length: 4 }, () => counter.move(input)));
  expect(new Set(answers.map((a) => a.movement?.id)).size).toBe(1);
  expect(answers.at(-1)?.session?.expected).toBe('6');
});

test('what makes no sense, is not there, closed or another’s is refused', async () => {
  const { sessionId } = await counter.drawer('10');
  const refused = async (input: object, actor = counter.till.owner) =>
    codes((await counter.move({ sessionId, kind: 'EXPENSE', amount: '1', ...input }, actor)).problems);
  expect(await refused({ amount: '0', reason: ' ' })).toEqual(['INVALID input.amount', 'INVALID input.reason']);
  expect(await refused({ amount: '0.001' })).toEqual(['INVALID input.amount']);
  for (const id of ['x', newId()]) expect(await refused({ sessionId: id })).toEqual(['NOT_FOUND input.sessionId']);
  expect(await refused({}, testActor())).toEqual(['NOT_FOUND input.sessionId']);
  const colleague = testActor({
    companyId: counter.till.owner.companyId,
    permissions: ['payments:read', 'payments:registers'],
  });
  expect(await refused({}, colleague)).toEqual(['NOT_ALLOWED input.sessionId']);
  const manager = testActor({
    ...colleague,
    userId: newId(),
    permissions: [...colleague.permissions, 'payments:sessions'],
  });
  expect(await refused({}, manager)).toEqual([]);
  await counter.close({ sessionId });
  expect(await refused({})).toEqual(['ILLEGAL_STATE input.sessionId']);
});

test('over 24 hours, it can only be closed', async () => {
  const { sessionId, registerId } = await counter.drawer('10');
  clock += 24 * 3_600_000;
  expect((await counter.move({ sessionId, kind: 'EXPENSE', amount: '1' })).session?.overdue).toBe(false);
  clock += 1;
  const late = await counter.move({ sessionId, kind: 'EXPENSE', amount: '1' });
  expect(codes(late.problems)).toEqual(['ILLEGAL_STATE input.sessionId']);
  expect(late.problems[0]?.message).toContain('24 hours');
  const orderId = await counter.order('5');
  expect((await counter.pay({ orderId, amount: '5', registerId })).problems).toEqual([]);
  const { session } = await counter.close({ sessionId, counts: [{ denomination: '1', count: 14 }] });
  expect(session).toMatchObject({ status: 'CLOSED', overdue: false, expected: '14', difference: '0' });
});

test('the role that requests run under cannot change what was moved, opened or reported', async () => {
  const { sessionId } = await counter.drawer('10');
  await counter.move({ sessionId, kind: 'EXPENSE', amount: '1' });
  await counter.close({ sessionId });
  const client = new pg.Client({
    connectionString: counter.till.house.rooms.get('payments')?.service.db.url,
    options: '-c role=comptoir_app',
  });
  await client.connect();
  for (const change of [
    'update cash_movement set amount = 1',
    'delete from cash_movement',
    'update cash_session set opening_float = 1',
    'delete from cash_session',
    'update z_report set total = 0',
    'delete from z_report',
  ]) {
    await expect(client.query(change)).rejects.toThrow('permission denied');
  }
  await client.end();
});

test('what a deliveryman lacks when he settles goes out of the drawer, what he pays back comes in; nobody enters it', async () => {
  const { till } = counter;
  const road = roadOf(till);
  const rider = await road.rider();
  const { sessionId, registerId } = await counter.drawer('100');
  const settle = async (collected: string, handedOver: string, reason?: string) => {
    const { problems } = await road.deliver(await road.sent(rider), { collected });
    expect(problems).toEqual([]);
    expect((await road.settle(rider, handedOver, { registerId, reason })).problems).toEqual([]);
    return counter.ask<{ cashSession: { expected: string; movements: { edges: { node: object }[] } } }>(
      'query ($id: ID!) { cashSession(id: $id) { expected movements { edges { node { kind direction amount reason } } } } }',
      { id: sessionId },
    );
  };
  expect((await settle('20', '15', 'lost a note')).cashSession).toMatchObject({
    expected: '115',
    movements: { edges: [{ node: { kind: 'DELIVERY_SHORT', direction: 'OUT', amount: '5' } }] },
  });
  expect((await settle('10', '15')).cashSession.expected).toBe('130');
  const last = await settle('20', '20');
  expect(last.cashSession.expected).toBe('150');
  expect(last.cashSession.movements.edges.map(({ node }) => (node as { kind: string }).kind).sort()).toEqual([
    'DELIVERY_REPAID',
    'DELIVERY_SHORT',
  ]);
  await till.house.settle();
  for (const kind of ['DELIVERY_SHORT', 'DELIVERY_REPAID']) {
    expect(codes((await counter.move({ sessionId, kind, amount: '1' })).problems)).toEqual(['INVALID input.kind']);
  }
  expect((await settle('20', '20')).cashSession.expected).toBe('170');
});
