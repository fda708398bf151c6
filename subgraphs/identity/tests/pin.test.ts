import { anonymous } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roleIdOf } from '../src/domain/roles.ts';
import { type Founded, found, type IdentityHouse, openIdentity, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;
let waiterId: string;
let terminalId: string;
const SERIAL = 'TILL-1';

interface LoggedIn {
  accessToken: string | null;
  refreshToken: string;
  user: { id: string; shops: { id: string }[] } | null;
  problems: Problem[];
}

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
  const { owner, shopId } = company;
  const user = await house.change<{ user: { id: string } }>(
    owner,
    'createUser',
    { name: 'Wanda', login: 'wanda', pin: '4711', roles: [{ role: 'WAITER', shopId }] },
    'user { id }',
  );
  waiterId = user.user.id;
  terminalId = await register(company, SERIAL, shopId);
});
afterAll(() => house.close());

async function register({ owner }: Founded, serial: string, shopId: string): Promise<string> {
  const input = { shopId, serial, name: `Till ${serial}` };
  const { terminal } = await house.change<{ terminal: { id: string } }>(
    owner,
    'registerTerminal',
    input,
    'terminal { id }',
  );
  return terminal.id;
}

const logIn = (input: object, deviceSerial: string | null = SERIAL) =>
  house.change<LoggedIn>(
    anonymous({ deviceSerial }),
    'logInWithPin',
    input,
    'accessToken refreshToken user { id shops { id } }',
  );

const lastSession = async () =>
  (await house.rows<{ id: string }>('identity', 'select id from session order by id desc limit 1'))[0]?.id as string;

test('a PIN opens a session that is bound to the terminal', async () => {
  const opened = await logIn({ login: 'Wanda', pin: '4711' });
  expect(opened).toMatchObject({ problems: [], user: { id: waiterId, shops: [{ id: company.shopId }] } });
  const sessionId = await lastSession();
  const who = await house.whoIs({ sessionId, deviceSerial: 'ANOTHER' });
  expect(who).toMatchObject({ userId: waiterId, terminalId, shops: [company.shopId] });
  expect(who?.permissions).toContain('orders:take');
  expect(who?.permissions).not.toContain('orders:sell');
  house.wait(12 * 60 + 1);
  expect(await house.whoIs({ sessionId })).toBeNull();
});

test('a PIN without a registered terminal in use is refused, whatever the user', async () => {
  for (const serial of [null, 'UNKNOWN'])
    for (const login of ['wanda', 'nobody'])
      expect((await logIn({ login, pin: '4711' }, serial)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});

test('a wrong PIN, an unknown user, one of another company or of another shop are refused alike', async () => {
  const other = await found(house);
  await register(other, 'ELSEWHERE-1', other.shopId);
  const { shop } = await house.change<{ shop: { id: string } }>(
    company.owner,
    'createShop',
    { name: 'Port' },
    'shop { id }',
  );
  await register(company, 'PORT-1', shop.id);
  const answers = await Promise.all([
    logIn({ login: 'wanda', pin: '4712' }),
    logIn({ userId: newId(), pin: '4711' }),
    logIn({ userId: 'not an id', pin: '4711' }),
    logIn({ userId: company.ownerId, pin: '' }),
    logIn({ userId: waiterId, pin: '4711' }, 'ELSEWHERE-1'),
    logIn({ userId: waiterId, pin: '4711' }, 'PORT-1'),
  ]);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.problems).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
  expect((await logIn({ pin: '4711' })).problems).toMatchObject([{ code: 'INVALID', path: ['input', 'userId'] }]);
});

test('putting the terminal out of use ends its sessions for good', async () => {
  const opened = await logIn({ userId: waiterId, pin: '4711' });
  const sessionId = await lastSession();
  await house.change(company.owner, 'deactivateTerminal', { terminalId });
  expect(await house.whoIs({ sessionId })).toBeNull();
  expect((await logIn({ userId: waiterId, pin: '4711' })).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  await house.change(company.owner, 'activateTerminal', { terminalId });
  expect(await house.whoIs({ sessionId })).toBeNull();
  const { refreshToken } = opened;
  const again = await house.change<LoggedIn>(anonymous(), 'refreshSession', { refreshToken }, 'accessToken');
  expect(again.problems).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
});

test('a changed PIN ends the sessions opened by the old one', async () => {
  await logIn({ userId: waiterId, pin: '4711' });
  const sessionId = await lastSession();
  expect(await house.whoIs({ sessionId })).not.toBeNull();
  await house.change(company.owner, 'updateUser', { userId: waiterId, pin: null });
  expect(await house.whoIs({ sessionId })).toBeNull();
  expect((await logIn({ userId: waiterId, pin: '4711' })).problems).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
});

test('PINs have 4 to 8 digits', async () => {
  for (const pin of ['123', '123456789', '12a4', '１２３４']) {
    const input = { name: 'X', login: 'x-y-z', pin, roles: [{ roleId: roleIdOf('COOK') }] };
    expect((await house.change(company.owner, 'createUser', input)).problems).toMatchObject([
      { code: 'INVALID', path: ['input', 'pin'] },
    ]);
  }
});
