import { anonymous } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SECURITY_EVENT_KINDS } from '../src/domain/record-security.ts';
import { roleIdOf } from '../src/domain/roles.ts';
import { type Founded, found, hire, type IdentityHouse, openIdentity, PASSWORD, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

interface Event {
  id: string;
  kind: string;
  at: string;
  user: { id: string; name: string } | null;
  by: { id: string } | null;
  byKind: string;
  subject: string | null;
  details: Record<string, unknown>;
  sessionId: string | null;
  terminal: { name: string } | null;
  address: string | null;
  deviceName: string | null;
  deviceSerial: string | null;
  correlationId: string;
}
const LIST = `query ($first: Int, $after: String, $search: String, $filter: SecurityEventFilter) {
  securityEvents(first: $first, after: $after, search: $search, filter: $filter) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind at user { id name } by { id } byKind subject details sessionId terminal { name } address deviceName deviceSerial correlationId } } } }`;
interface Listed {
  securityEvents: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: Event }[] };
}
async function listed(variables: object = {}, actor = company.owner) {
  const { data, errors } = await house.ask<Listed>(actor, LIST, variables as Record<string, unknown>);
  if (errors) throw new Error(errors[0]?.extensions?.code);
  return data.securityEvents.edges.map((e) => e.node);
}
const latest = async (n: number, of = company) => (await listed({ first: n }, of.owner)).reverse();

const caller = anonymous({ address: '192.0.2.44', deviceSerial: 'TILL-9', correlationId: 'c-1', userId: null });
interface Tokens {
  refreshToken: string;
  problems: Problem[];
}
const logIn = (login: string, password: string) =>
  house.change<Tokens>(caller, 'logIn', { login, password, deviceName: 'Bar tablet' }, 'refreshToken');

test('a log-in tells who, from where and on what; a failure the same, and what locked it', async () => {
  await logIn(company.login, PASSWORD);
  const [opened] = await latest(1);
  expect(opened).toMatchObject({
    kind: 'LOGGED_IN', user: { id: company.ownerId, name: 'Odile' }, by: null, byKind: 'ANONYMOUS', details: { method: 'PASSWORD' },
    address: '192.0.2.44', deviceName: 'Bar tablet', deviceSerial: 'TILL-9', correlationId: 'c-1', sessionId: expect.any(String),
  }); // biome-ignore format: a table
  for (let i = 0; i < 6; i++) await logIn(company.login, 'wrong horse');
  const after = await latest(6);
  expect(after.map((e) => e.kind)).toEqual([...Array(5).fill('LOG_IN_FAILED'), 'LOCKED_OUT']);
  expect(after.at(-1)).toMatchObject({
    user: { id: company.ownerId },
    details: { method: 'PASSWORD', until: expect.any(String) },
  });
  house.wait(60);
});

test('what is tried for logins that nobody has is told to no company', async () => {
  const before = await listed();
  await logIn('nobody-at-all', 'x');
  expect(await listed()).toEqual(before);
  const stranger = await found(house);
  expect((await listed({}, stranger.owner)).every((e) => e.address !== '192.0.2.44')).toBe(true);
  const kept = await house.rows<{ text: string }>(
    'identity',
    `select e::text as text from security_event e where user_id is null and kind = 'LOG_IN_FAILED'`,
  );
  expect(kept).toHaveLength(1);
  expect(kept[0]?.text).not.toContain('nobody-at-all');
});

test('every kind of event is written by what it names, once, with who did it', async () => {
  const { owner, shopId } = company;
  const asked = { ...owner, address: '192.0.2.1', correlationId: 'c-2', sessionId: newId() };
  const change = (name: string, input: object, fields = '') =>
    house.change<Record<string, { id: string }>>(asked, name, input, fields);
  const start = (await listed({ first: 1 }))[0]?.id as string;
  const { user } = await change(
    'createUser',
    { name: 'Zoé', login: 'zoe', password: PASSWORD, pin: '1234', roles: [{ role: 'WAITER', shopId }] },
    'user { id }',
  );
  const userId = user?.id as string;
  await change('assignRole', { userId, role: 'COOK' });
  await change('assignRole', { userId, role: 'COOK' });
  await change('unassignRole', { userId, role: 'COOK' });
  const { role } = await change(
    'createRole',
    { name: 'Barista', permissions: ['orders:take', 'orders:read'] },
    'role { id }',
  );
  await change('updateRole', { roleId: role?.id, name: 'Barman', permissions: ['orders:read', 'orders:sell'] });
  await change('assignRole', { userId, roleId: role?.id, shopId });
  await change('updateUser', { userId, login: 'zoé', pin: '4321' });
  await change('updateUser', { userId, name: 'Zoé B.' });
  await change('updateUser', { userId, active: false });
  await change('updateUser', { userId, active: true });
  await change('setPassword', { userId, password: 'a new password' });
  const opened = await house.change<Tokens>(
    caller,
    'logIn',
    { login: 'zoé', password: 'a new password' },
    'refreshToken',
  );
  await house.change(caller, 'refreshSession', { refreshToken: opened.refreshToken });
  await house.change(caller, 'refreshSession', { refreshToken: opened.refreshToken });
  await house.change(caller, 'logIn', { login: 'zoé', password: 'a new password' });
  await change('revokeUserSessions', { userId });
  await change('revokeUserSessions', { userId });
  const { terminal } = await change(
    'registerTerminal',
    { shopId, serial: 'SN-1', name: 'Front till' },
    'terminal { id }',
  );
  await change('updateTerminal', { terminalId: terminal?.id, name: 'Back till' });
  await change('deactivateTerminal', { terminalId: terminal?.id });
  await change('activateTerminal', { terminalId: terminal?.id });
  const { apiKey } = await change('createApiKey', { name: 'Web shop', permissions: ['orders:read'] }, 'apiKey { id }');
  await change('revokeApiKey', { apiKeyId: apiKey?.id });
  await change('revokeApiKey', { apiKeyId: apiKey?.id });
  await change('changePlan', { plan: 'BUSINESS' });
  await change('changePlan', { plan: 'BUSINESS' });
  await change('changePlan', { plan: 'FULL' });
  const cook = await hire(house, company, [{ id: roleIdOf('COOK') }]);
  await house.ask(cook, 'mutation { logOut { problems { code } } }');
  await house.change(owner, 'setPassword', { password: 'x'.repeat(8), currentPassword: 'not it' });

  const events = (await listed({ first: 200 })).filter((e) => e.id > start).reverse();
  expect(events.map((e) => `${e.kind} ${e.subject ?? ''}`.trim())).toEqual([
    'USER_CREATED zoe', 'ROLE_GRANTED WAITER', 'ROLE_GRANTED COOK', 'ROLE_TAKEN COOK', 'ROLE_CREATED Barista', 'ROLE_CHANGED Barman',
    'ROLE_GRANTED Barman', 'LOGIN_CHANGED zoé', 'PIN_CHANGED', 'USER_DEACTIVATED zoé', 'USER_ACTIVATED zoé', 'PASSWORD_CHANGED',
    'LOGGED_IN', 'REFRESH_TOKEN_REUSED', 'LOGGED_IN', 'SESSION_REVOKED', 'TERMINAL_REGISTERED Front till', 'TERMINAL_CHANGED Back till', 'TERMINAL_DEACTIVATED Back till',
    'TERMINAL_ACTIVATED Back till', 'API_KEY_CREATED Web shop', 'API_KEY_REVOKED Web shop', 'PLAN_CHANGED BUSINESS', 'PLAN_CHANGED FULL',
    'LOGGED_OUT', 'PASSWORD_REFUSED',
  ]); // biome-ignore format: a list
  const of = (kind: string) => events.find((e) => e.kind === kind);
  expect(of('ROLE_GRANTED')).toMatchObject({
    user: { id: userId }, by: { id: company.ownerId }, byKind: 'USER', details: { roleId: roleIdOf('WAITER'), shopId }, address: '192.0.2.1',
    sessionId: asked.sessionId, correlationId: 'c-2',
  }); // biome-ignore format: a table
  expect(of('ROLE_CHANGED')?.details).toMatchObject({ added: ['orders:sell'], removed: ['orders:take'] });
  expect(of('PLAN_CHANGED')?.details).toEqual({ from: 'FULL', to: 'BUSINESS' });
  expect(of('SESSION_REVOKED')?.sessionId).not.toBe(asked.sessionId);
  const all = JSON.stringify(await listed({ first: 200 }));
  for (const secret of ['4321', 'a new password', opened.refreshToken]) expect(all).not.toContain(secret);
  const seen = new Set((await listed({ first: 200 })).map((e) => e.kind));
  expect([...SECURITY_EVENT_KINDS].filter((kind) => !seen.has(kind))).toEqual([]);
});

test('a refused change leaves no event', async () => {
  const before = await listed({ first: 200 });
  const { owner, shopId, ownerId } = company;
  await house.change(owner, 'unassignRole', { userId: ownerId, role: 'OWNER' });
  await house.change(owner, 'registerTerminal', { shopId, serial: 'SN-1', name: 'Twice' });
  await house.change(owner, 'createUser', { name: 'Zoé', login: 'zoé', password: PASSWORD });
  expect(await listed({ first: 200 })).toEqual(before);
});

test('the list is narrowed, searched and paged', async () => {
  expect((await listed({ filter: { kinds: ['PLAN_CHANGED'] } })).map((e) => e.subject)).toEqual(['FULL', 'BUSINESS']);
  expect(
    new Set((await listed({ filter: { userId: company.ownerId, byUserId: company.ownerId } })).map((e) => e.kind)),
  ).toEqual(new Set(['PASSWORD_REFUSED']));
  const at = (await listed({ filter: { kinds: ['PLAN_CHANGED'] } }))[1]?.at as string;
  expect(
    (await listed({ filter: { kinds: ['PLAN_CHANGED'], from: at, to: new Date(Date.parse(at) + 1).toISOString() } }))
      .length,
  ).toBeGreaterThan(0);
  expect(await listed({ filter: { to: '2020-01-01T00:00:00Z' } })).toEqual([]);
  for (const search of ['Front t', 'bar tab', '192.0.2.44', 'odile', 'TILL-9', company.login])
    expect((await listed({ search })).length).toBeGreaterThan(0);
  for (const search of ['100%_', 'no such thing', '\0']) expect(await listed({ search })).toEqual([]);
  const { data } = await house.ask<Listed>(company.owner, LIST, { first: 3 });
  const next = await listed({ first: 3, after: data.securityEvents.pageInfo.endCursor });
  const all = await listed({ first: 200 });
  expect(data.securityEvents.totalCount).toBe(all.length);
  expect([...data.securityEvents.edges.map((e) => e.node), ...next]).toEqual(all.slice(0, 6));
});

test('owners and auditors see it; nobody else, and never another company’s', async () => {
  const auditor = await hire(house, company, [{ id: roleIdOf('AUDITOR') }]);
  expect(await listed({ first: 200 }, auditor)).toEqual(await listed({ first: 200 }));
  for (const role of ['MANAGER', 'CASHIER', 'HR', 'ACCOUNTANT'] as const)
    await expect(listed({}, await hire(house, company, [{ id: roleIdOf(role) }]))).rejects.toThrow('FORBIDDEN');
  const other = await found(house);
  expect((await listed({}, other.owner)).map((e) => e.kind)).toEqual(['ROLE_GRANTED', 'USER_CREATED']);
});

test('it takes as many statements for many as for two', async () => {
  const cost = (first: number) => house.costOf(() => listed({ first }));
  expect(await cost(30)).toBe(await cost(2));
});
