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

const newRegister = async (shopId = counter.till.shopId) =>
  (await counter.register({ shopId, name: `Till ${newId()}` })).register?.id ?? '';

test('a session begins with its float, and is what its register says is open', async () => {
  const registerId = await newRegister();
  const { session, problems } = await counter.open({ registerId, float: '120.5' });
  expect(problems).toEqual([]);
  expect(session).toMatchObject({ status: 'OPEN', float: '120.5', expected: '120.5', counted: null, overdue: false });
  const { register, cashSessions } = await counter.ask<Record<string, unknown>>(
    `query ($id: ID!) { register(id: $id) { cashSession { id openedByUserId currency denominations counts { count } zReport { id } } }
      cashSessions(filter: { registerId: $id, status: OPEN }) { totalCount edges { node { id } } } }`,
    { id: registerId },
  );
  expect(register).toEqual({
    cashSession: {
      id: session?.id, openedByUserId: counter.till.owner.userId, currency: 'EUR', counts: [], zReport: null,
      denominations: ['500', '200', '100', '50', '20', '10', '5', '2', '1', '0.5', '0.2', '0.1', '0.05', '0.02', '0.01'],
    },
  }); // biome-ignore format: a table
  expect(cashSessions).toEqual({ totalCount: 1, edges: [{ node: { id: session?.id } }] });
});

test('one at a time, however many ask at once; other registers are free', async () => {
  const [first, second] = [await newRegister(), await newRegister()];
  const answers = await Promise.all(Array.from({ length: 8 }, () => counter.open({ registerId: first })));
  expect(answers.filter((a) => a.session)).toHaveLength(1);
  expect(new Set(answers.flatMap((a) => codes(a.problems)))).toEqual(new Set(['ILLEGAL_STATE input.registerId']));
  expect((await counter.open({ registerId: second })).problems).toEqual([]);
  await expect(
    counter.till.house.rows(
      'payments',
      `insert into cash_session (id, company_id, shop_id, register_id, currency, opening_float, business_day, opened_at)
       select gen_random_uuid(), company_id, shop_id, register_id, currency, 0, business_day, now() from cash_session where register_id = $1`,
      [first],
    ),
  ).rejects.toThrow('cash_session_open_once');
});

test('the same key opens once; the refusal of a second speaks the caller’s language', async () => {
  const registerId = await newRegister();
  const input = { registerId, float: '50', idempotencyKey: newId() };
  const both = [await counter.open(input), await counter.open({ ...input, float: '50.00' })];
  expect(new Set(both.map((a) => a.session?.id)).size).toBe(1);
  expect(codes((await counter.open({ ...input, float: '60' })).problems)).toEqual([
    'IDEMPOTENCY_CONFLICT input.idempotencyKey',
  ]);
  const french = await counter.open({ registerId }, { ...counter.till.owner, locale: 'fr' });
  expect(french.problems[0]?.message).toMatch(/^« Till .* » a déjà une session ouverte/);
});

test('what makes no sense, or is not there, is refused', async () => {
  const registerId = await newRegister();
  const refused = async (input: object, actor = counter.till.owner) =>
    codes((await counter.open({ registerId, ...input }, actor)).problems);
  expect(await refused({ float: '-1.001' })).toEqual(['INVALID input.float', 'INVALID input.float']);
  expect(await refused({ float: '100000000000' })).toEqual(['INVALID input.float']);
  for (const id of ['x', newId()]) expect(await refused({ registerId: id })).toEqual(['NOT_FOUND input.registerId']);
  expect(await refused({}, testActor())).toEqual(['NOT_FOUND input.registerId']);
  const elsewhere = testActor({ companyId: counter.till.owner.companyId, shops: [newId()] });
  expect(await refused({}, elsewhere)).toEqual(['NOT_FOUND input.registerId']);
  const waiter = testActor({
    companyId: counter.till.owner.companyId,
    permissions: ['payments:read', 'payments:take'],
  });
  await expect(refused({}, waiter)).rejects.toThrow('not allowed');
  const francs = await counter.till.shop({ currency: 'XOF', timeZone: 'Africa/Dakar' });
  expect(await refused({ registerId: await newRegister(francs), float: '0.5' })).toEqual(['INVALID input.float']);
  expect(await refused({})).toEqual([]);
});
