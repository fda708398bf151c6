import { testActor } from '@comptoir/dev-env/testing';
import { anonymous } from '@comptoir/kit/actor';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { suspendCompany } from '../src/domain/suspend-company.ts';
import {
  type Founded,
  found,
  hire,
  type IdentityHouse,
  openIdentity,
  PASSWORD,
  type Problem,
  SECRET,
} from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

interface LoggedIn {
  accessToken: string;
  refreshToken: string;
  expiresAt: string;
  user: {
    id: string;
    name: string;
    company: { id: string; plan: string };
    shops: { id: string; name: string }[];
  } | null;
  problems: Problem[];
}

const FIELDS = 'accessToken refreshToken expiresAt user { id name company { id plan } shops { id name } }';
const nobody = anonymous({ address: '192.0.2.7', correlationId: 'log-in-test' });
const logIn = (input: object, actor = nobody) => house.change<LoggedIn>(actor, 'logIn', input, FIELDS);
const refresh = (refreshToken: string) =>
  house.change<LoggedIn>(nobody, 'refreshSession', { refreshToken }, 'accessToken refreshToken user { id }');

const sessionIn = async (accessToken: string) =>
  (await jwtVerify(accessToken, new TextEncoder().encode(SECRET), { audience: 'comptoir', currentDate: house.now() }))
    .payload.sid as string;

test('a right password opens a session, and the answer shows who logged in', async () => {
  const { login, companyId, shopId, ownerId } = company;
  const opened = await logIn({ login: ` ${login.toUpperCase()} `, password: PASSWORD, deviceName: 'Bar tablet' });
  expect(opened.problems).toEqual([]);
  expect(opened.user).toEqual({
    id: ownerId,
    name: 'Odile',
    company: { id: companyId, plan: 'FULL' },
    shops: [{ id: shopId, name: 'Centre' }],
  });
  const key = new TextEncoder().encode(SECRET);
  const { payload } = await jwtVerify(opened.accessToken, key, { audience: 'comptoir', algorithms: ['HS256'] });
  expect(payload).toMatchObject({ sub: ownerId, cid: companyId });
  expect((payload.exp as number) - (payload.iat as number)).toBe(900);
  expect(new Date(opened.expiresAt).getTime()).toBe((payload.exp as number) * 1_000);
  const who = await house.whoIs({ sessionId: payload.sid });
  expect(who).toEqual({
    kind: 'USER', companyId, plan: 'FULL', currency: 'EUR', shops: null, permissions: ['*'], userId: ownerId, sessionId: payload.sid, terminalId: null,
  }); // biome-ignore format: a table
  const me = testActor({ ...company.owner, sessionId: payload.sid as string });
  const { data } = await house.ask(me, '{ sessions { edges { node { deviceName address method current } } } }');
  expect(data).toEqual({
    sessions: {
      edges: [{ node: { deviceName: 'Bar tablet', address: '192.0.2.7', method: 'PASSWORD', current: true } }],
    },
  });
});

test('secrets are kept only as hashes', async () => {
  const { refreshToken } = await logIn({ login: company.login, password: PASSWORD });
  const [user] = await house.rows<{ h: string }>(
    'identity',
    'select password_hash as h from app_user where login = $1',
    [company.login],
  );
  expect(user?.h).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const kept = await house.rows('identity', `select 1 from refresh_token where hash = sha256($1::bytea)`, [
    Buffer.from(refreshToken),
  ]);
  expect(kept).toHaveLength(1);
  expect(Buffer.from(refreshToken, 'base64url')).toHaveLength(32);
});

test('an unknown login, a wrong password and a switched-off user are refused alike, after one verification each', async () => {
  const off = await hire(house, company, [], { login: 'off-duty' });
  await house.rows('identity', 'update app_user set active = false where id = $1', [off.userId]);
  const answers = await Promise.all([
    logIn({ login: 'nobody@test.example', password: PASSWORD }),
    logIn({ login: company.login, password: 'wrong horse' }),
    logIn({ login: 'off-duty', password: PASSWORD }),
    logIn({ login: 'nul\0byte', password: 'x'.repeat(100_000) }),
  ]);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({
    accessToken: null,
    user: null,
    problems: [{ code: 'WRONG_CREDENTIALS', path: ['input'], message: 'The login or the password is wrong.' }],
  });
});

test('a refresh token works once; showing it again ends the session', async () => {
  const first = await logIn({ login: company.login, password: PASSWORD });
  const sessionId = await sessionIn(first.accessToken);
  house.wait(10);
  const second = await refresh(first.refreshToken);
  expect(second.user?.id).toBe(company.ownerId);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  expect(second.accessToken).not.toBe(first.accessToken);
  expect(await sessionIn(second.accessToken)).toBe(sessionId);
  const third = await refresh(second.refreshToken);
  expect(third.problems).toEqual([]);

  expect((await refresh(first.refreshToken)).problems).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect(await house.whoIs({ sessionId })).toBeNull();
  expect((await refresh(third.refreshToken)).problems).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect((await refresh('never given out')).problems).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
});

test('of refreshes at the same moment one succeeds, and the session lives on', async () => {
  const { accessToken, refreshToken } = await logIn({ login: company.login, password: PASSWORD });
  // All of them look the token up before any may spend it.
  const { db } = house.service;
  const waiting: (() => void)[] = [];
  const query = db.query.bind(db);
  db.query = async (scope, statement) => {
    const rows = await query(scope, statement);
    if (statement.text.includes('from refresh_token'))
      await new Promise<void>((go) => {
        waiting.push(go);
        if (waiting.length === 4) for (const resume of waiting) resume();
      });
    return rows as never;
  };
  const answers = await Promise.all(Array.from({ length: 4 }, () => refresh(refreshToken))).finally(() => {
    db.query = query;
  });
  const winners = answers.filter((a) => a.problems.length === 0);
  expect(winners).toHaveLength(1);
  for (const loser of answers.filter((a) => a !== winners[0]))
    expect(loser.problems).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
  expect(await house.whoIs({ sessionId: await sessionIn(accessToken) })).not.toBeNull();
  expect((await refresh(winners[0]?.refreshToken as string)).problems).toEqual([]);
});

test('a session that is not refreshed for a month is over', async () => {
  const { accessToken, refreshToken } = await logIn({ login: company.login, password: PASSWORD });
  const sessionId = await sessionIn(accessToken);
  house.wait(30 * 24 * 60 + 1);
  expect(await house.whoIs({ sessionId })).toBeNull();
  expect((await refresh(refreshToken)).problems).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
});

test('a suspended company is shut out at once, and let in again with what it had', async () => {
  const other = await found(house);
  const { accessToken, refreshToken } = await logIn({ login: other.login, password: PASSWORD });
  const sessionId = await sessionIn(accessToken);
  expect(await suspendCompany(house.service, other.companyId, true)).toBe(true);
  expect(await house.whoIs({ sessionId })).toBeNull();
  expect((await refresh(refreshToken)).problems).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect((await logIn({ login: other.login, password: PASSWORD })).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await logIn({ login: other.login, password: 'wrong horse' })).problems).toMatchObject([
    { code: 'WRONG_CREDENTIALS' },
  ]);
  await suspendCompany(house.service, other.companyId, false);
  expect(await house.whoIs({ sessionId })).toMatchObject({ companyId: other.companyId });
});

test('logging in while logged in as another answers as the new one', async () => {
  const other = await found(house, {
    company: { name: 'Ailleurs', plan: 'CORE', currency: 'XOF', timeZone: 'Africa/Dakar', locale: 'fr' },
  });
  for (let i = 0; i < 3; i++) {
    const opened = await logIn({ login: other.login, password: PASSWORD }, company.owner);
    expect(opened.user).toMatchObject({ id: other.ownerId, company: { id: other.companyId, plan: 'CORE' } });
  }
});

test('what is for other parts of the house is for nobody else', async () => {
  const source = 'query ($c: CredentialInput!) { _actor(credential: $c) { companyId } }';
  const { errors } = await house.ask(company.owner, source, { c: { sessionId: company.owner.sessionId } });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await house.ask(nobody, '{ me { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
