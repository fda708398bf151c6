import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roleIdOf } from '../src/domain/roles.ts';
import {
  type Founded,
  found,
  hire,
  type IdentityHouse,
  openIdentity,
  PASSWORD,
  type Problem,
  sessionOf,
} from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

const alive = async (sessionId: string | null) => (await house.whoIs({ sessionId })) !== null;
const openSession = (userId: string | null) => sessionOf(house, company.companyId, userId as string);
const cook = () => hire(house, company, [{ id: roleIdOf('COOK'), shopId: company.shopId }]);

test('logging out ends this session and no other', async () => {
  const user = await cook();
  const other = await openSession(user.userId);
  const { data } = await house.ask<{ logOut: { problems: Problem[] } }>(
    user,
    'mutation { logOut { problems { code } } }',
  );
  expect(data.logOut.problems).toEqual([]);
  expect([await alive(user.sessionId), await alive(other)]).toEqual([false, true]);
});

test('one sees and ends one’s own sessions, and with identity:users those of others', async () => {
  const user = await cook();
  const other = await openSession(user.userId);
  const list = `query ($userId: ID) { sessions(userId: $userId) { totalCount edges { node { id current user { id } } } } }`;
  const own = await house.ask<{ sessions: { edges: { node: { id: string; current: boolean } }[] } }>(user, list);
  expect(own.data.sessions).toEqual({
    totalCount: 2,
    edges: [other, user.sessionId].map((id) => ({
      node: { id, current: id === user.sessionId, user: { id: user.userId } },
    })),
  });
  const byOwner = await house.ask(company.owner, list, { userId: user.userId });
  expect(byOwner.data).toMatchObject({ sessions: { totalCount: 2 } });
  const byColleague = await house.ask(await cook(), list, { userId: user.userId });
  expect(byColleague.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');

  expect((await house.change(await cook(), 'revokeSession', { sessionId: other })).problems).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await alive(other)).toBe(true);
  expect((await house.change(user, 'revokeSession', { sessionId: other })).problems).toEqual([]);
  expect(await alive(other)).toBe(false);
  expect((await house.change(company.owner, 'revokeSession', { sessionId: user.sessionId })).problems).toEqual([]);
  expect(await alive(user.sessionId)).toBe(false);
});

test('all sessions of a user end together', async () => {
  const user = await cook();
  await openSession(user.userId);
  const ended = await house.change(company.owner, 'revokeUserSessions', { userId: user.userId }, 'revoked user { id }');
  expect(ended).toEqual({ revoked: 2, user: { id: user.userId }, problems: [] });
  expect(await alive(user.sessionId)).toBe(false);
  await expect(house.change(await cook(), 'revokeUserSessions', { userId: user.userId })).rejects.toThrow('FORBIDDEN');
});

test('a password that is set ends the user’s sessions, one’s own takes the present one', async () => {
  const user = await cook();
  expect(
    (await house.change(company.owner, 'setPassword', { userId: user.userId, password: 'a new password' })).problems,
  ).toEqual([]);
  expect(await alive(user.sessionId)).toBe(false);

  const mine = await openSession(company.ownerId);
  const wrong = { password: 'another one', currentPassword: 'not it' };
  expect((await house.change(company.owner, 'setPassword', wrong)).problems).toMatchObject([
    { code: 'WRONG_CREDENTIALS', path: ['input', 'currentPassword'] },
  ]);
  const shouted = { userId: company.ownerId.toUpperCase(), password: 'another one' };
  expect((await house.change(company.owner, 'setPassword', shouted)).problems).toMatchObject([
    { code: 'WRONG_CREDENTIALS' },
  ]);
  expect(await alive(mine)).toBe(true);
  const right = { password: PASSWORD, currentPassword: PASSWORD };
  expect((await house.change(company.owner, 'setPassword', right)).problems).toEqual([]);
  expect(await alive(mine)).toBe(false);
  const colleague = { userId: company.ownerId, password: 'taken over' };
  await expect(house.change(user, 'setPassword', colleague)).rejects.toThrow('FORBIDDEN');
  expect((await house.change(company.owner, 'setPassword', { password: 'short' })).problems).toMatchObject([
    { code: 'INVALID', path: ['input', 'password'] },
  ]);
});

test('switching a user off ends his sessions; his roles as they are count at once', async () => {
  const user = await cook();
  const { sessionId, userId } = user;
  await house.change(company.owner, 'assignRole', { userId, role: 'STOCK_KEEPER' });
  expect(await house.whoIs({ sessionId })).toMatchObject({ shops: null });
  expect((await house.whoIs({ sessionId }))?.permissions).toEqual(
    expect.arrayContaining(['restaurant:cook', 'stock:adjust']),
  );
  await house.change(company.owner, 'unassignRole', { userId, role: 'STOCK_KEEPER' });
  expect(await house.whoIs({ sessionId })).toMatchObject({ shops: [company.shopId] });
  await house.change(company.owner, 'updateUser', { userId, active: false });
  expect(await alive(sessionId)).toBe(false);
  await house.change(company.owner, 'updateUser', { userId, active: true });
  expect(await alive(sessionId)).toBe(false);
});

test('who a credential is takes one statement, and its use is noted once a minute', async () => {
  const { sessionId } = await cook();
  const seen = async () =>
    (await house.rows<{ at: Date }>('identity', 'select last_seen_at as at from session where id = $1', [sessionId]))[0]
      ?.at;
  const first = await seen();
  expect(await house.costOf(() => house.whoIs({ sessionId, deviceSerial: 'X' }))).toBe(1);
  expect(await seen()).toEqual(first);
  house.wait(2);
  await house.whoIs({ sessionId });
  const second = await seen();
  expect(second?.getTime()).toBeGreaterThan(first?.getTime() as number);
  for (const credential of [{}, { sessionId: 'x' }, { apiKey: 'ck_x' }, { apiKey: '' }, { deviceSerial: 'X' }])
    expect(await house.whoIs(credential)).toBeNull();
});

test('another company finds no session', async () => {
  const user = await cook();
  const { owner } = await found(house);
  expect((await house.change(owner, 'revokeSession', { sessionId: user.sessionId })).problems).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect((await house.change(owner, 'revokeUserSessions', { userId: user.userId })).problems).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(
    (await house.change(owner, 'setPassword', { userId: user.userId, password: 'taken over' })).problems,
  ).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await alive(user.sessionId)).toBe(true);
});
