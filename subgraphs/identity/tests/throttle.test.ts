import { anonymous } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LIMITS } from '../src/domain/throttle-rules.ts';
import { type Founded, found, type IdentityHouse, openIdentity, PASSWORD, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

interface Answer {
  accessToken: string | null;
  refreshToken: string | null;
  problems: (Problem & { details: { retryAfterSeconds: number; retryAt: string } | null })[];
}
const FIELDS = 'accessToken refreshToken problems { details }';
let addresses = 0;
/** A caller from somewhere new. */
const someone = (given: object = {}) =>
  anonymous({ address: `198.51.100.${addresses++ % 250}`, correlationId: newId(), ...given });
const logIn = (login: string, password: string, actor = someone()) =>
  house.change<Answer>(actor, 'logIn', { login, password }, FIELDS);
const codes = (answers: Answer[]) => answers.map((a) => a.problems[0]?.code ?? 'IN');
const inTurn = async <T>(n: number, work: (i: number) => Promise<T>) => {
  const done: T[] = [];
  for (let i = 0; i < n; i++) done.push(await work(i));
  return done;
};
const { free } = LIMITS.login;

test('after five wrong passwords the right one has to wait, from anywhere, and then opens', async () => {
  const wrong = await inTurn(free, () => logIn(company.login, 'wrong horse'));
  expect(codes(wrong)).toEqual(Array(free).fill('WRONG_CREDENTIALS'));
  const locked = await logIn(company.login, PASSWORD);
  expect(locked).toMatchObject({
    accessToken: null,
    problems: [
      { code: 'TOO_MANY_ATTEMPTS', path: ['input'], message: 'Too many attempts. Wait 5 seconds, then try again.' },
    ],
  });
  const { details } = locked.problems[0] as Answer['problems'][0];
  expect(details?.retryAfterSeconds).toBe(5);
  expect(new Date(details?.retryAt as string).getTime()).toBeGreaterThan(house.now().getTime());
  expect((await logIn(company.login.toUpperCase(), PASSWORD, someone({ locale: 'fr' }))).problems[0]?.message).toBe(
    'Trop de tentatives. Attendez 5 secondes, puis réessayez.',
  );
  house.wait(0.1);
  expect(codes([await logIn(company.login, PASSWORD)])).toEqual(['IN']);
  // The login starts from nothing again.
  expect(codes(await inTurn(free, () => logIn(company.login, 'wrong horse')))).toEqual(
    Array(free).fill('WRONG_CREDENTIALS'),
  );
  house.wait(0.1);
  await logIn(company.login, 'wrong horse');
  expect((await logIn(company.login, PASSWORD)).problems[0]?.details?.retryAfterSeconds).toBe(10);
  house.wait(24 * 60);
});

test('a login that nobody has is locked as one that somebody has', async () => {
  const attempts = (login: string) => inTurn(free + 1, () => logIn(login, 'wrong horse'));
  const [known, unknown] = [await attempts(company.login), await attempts('nobody@test.example')];
  const seen = (answers: Answer[]) =>
    answers.map((a) => a.problems.map(({ code, message, path }) => [code, message, path]));
  expect(seen(known)).toEqual(seen(unknown));
  house.wait(24 * 60);
});

test('of many wrong passwords at one moment no more than five are tried', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => logIn(company.login, 'wrong horse')));
  expect(codes(answers).filter((c) => c === 'WRONG_CREDENTIALS')).toHaveLength(free);
  house.wait(24 * 60);
});

test('many who log in rightly at one moment all come in', async () => {
  const address = someone();
  const answers = await Promise.all(Array.from({ length: 20 }, () => logIn(company.login, PASSWORD, address)));
  expect(new Set(codes(answers))).toEqual(new Set(['IN']));
});

test('an address that tried a hundred logins has to wait, whatever it tries; others do not', async () => {
  const caller = someone();
  await house.rows('identity', 'delete from log_in_throttle');
  const refresh = (refreshToken: string) => house.change<Answer>(caller, 'refreshSession', { refreshToken }, FIELDS);
  await inTurn(LIMITS.address.free, (i) => refresh(`guess ${i}`));
  expect(codes([await refresh('one more')])).toEqual(['TOO_MANY_ATTEMPTS']);
  // Renewing has a count of its own: a till with a dead session keeps nobody from logging in.
  const opened = await logIn(company.login, PASSWORD, caller);
  expect(codes([opened])).toEqual(['IN']);
  house.wait(0.2);
  expect(codes([await refresh(opened.refreshToken as string)])).toEqual(['IN']);
  await house.rows('identity', `update log_in_throttle set level = $1 where level = 0`, [LIMITS.address.free - 1]);
  expect(codes([await logIn(`nobody-${newId()}`, 'x', caller)])).toEqual(['WRONG_CREDENTIALS']);
  expect(codes([await logIn(`nobody-${newId()}`, 'x', caller)])).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(codes([await logIn(`nobody-${newId()}`, 'x')])).toEqual(['WRONG_CREDENTIALS']);
  house.wait(24 * 60);
});

test('PINs: a user is locked on every terminal, a terminal for every user; the password goes on', async () => {
  const { owner, shopId, login } = company;
  for (const serial of ['T-1', 'T-2']) await house.change(owner, 'registerTerminal', { shopId, serial, name: serial });
  const pin = (input: object, deviceSerial = 'T-1') =>
    house.change<Answer>(someone({ deviceSerial }), 'logInWithPin', input, FIELDS);
  await house.change(owner, 'updateUser', { userId: company.ownerId, pin: '4711' });
  const wrong = await inTurn(free, (i) =>
    pin(i % 2 ? { login, pin: '0000' } : { userId: company.ownerId, pin: '0000' }),
  );
  expect(codes(wrong)).toEqual(Array(free).fill('WRONG_CREDENTIALS'));
  expect(codes([await pin({ login, pin: '4711' }, 'T-2')])).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(codes([await logIn(login, PASSWORD)])).toEqual(['IN']);
  // A new PIN from somebody who may give one lifts the lock.
  await house.change(owner, 'updateUser', { userId: company.ownerId, pin: '4712' });
  expect(codes([await pin({ login, pin: '4712' })])).toEqual(['IN']);

  const guesses = await inTurn(LIMITS.terminal.free, () => pin({ userId: newId(), pin: '0000' }));
  expect(codes(guesses).filter((c) => c === 'WRONG_CREDENTIALS').length).toBeGreaterThan(
    LIMITS.terminal.free - free - 1,
  );
  expect(codes([await pin({ login, pin: '4712' }), await pin({ login, pin: '4712' }, 'T-2')])).toEqual([
    'TOO_MANY_ATTEMPTS',
    'IN',
  ]);
});

test('one’s own password cannot be found out by trying either; a password that is set lifts a lock', async () => {
  const set = (currentPassword: string) =>
    house.change<Answer>(company.owner, 'setPassword', { password: 'another one', currentPassword });
  expect(codes(await inTurn(free + 1, () => set('not it')))).toEqual([
    ...Array(free).fill('WRONG_CREDENTIALS'),
    'TOO_MANY_ATTEMPTS',
  ]);
  expect(codes([await set(PASSWORD)])).toEqual(['TOO_MANY_ATTEMPTS']);
  await inTurn(free, () => logIn(company.login, 'wrong horse'));
  expect(codes([await logIn(company.login, PASSWORD)])).toEqual(['TOO_MANY_ATTEMPTS']);
  house.wait(0.1);
  expect(codes([await set(PASSWORD)])).toEqual(['IN']);
  expect(codes([await logIn(company.login, 'another one')])).toEqual(['IN']);
});

test('counts keep no login, and go after some days', async () => {
  await logIn('secret-as-login', 'x');
  expect(await house.rows('identity', `select 1 from log_in_throttle t where t::text like '%secret%'`)).toEqual([]);
  house.wait(3 * 24 * 60);
  for (let i = 0; i < 20; i++) await logIn('somebody', 'x', someone({ address: '203.0.113.9' }));
  const [{ n } = { n: 0 }] = await house.rows<{ n: number }>(
    'identity',
    'select count(*)::int as n from log_in_throttle',
  );
  expect(n).toBeLessThanOrEqual(2);
});
