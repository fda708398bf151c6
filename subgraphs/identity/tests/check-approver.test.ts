import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Founded, found, type IdentityHouse, openIdentity, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;
let managerId: string;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
  managerId = await hire(company, 'Mona', 'MANAGER', '4711');
  await hire(company, 'Wanda', 'WAITER', '4712');
});
afterAll(() => house.close());

async function hire({ owner, shopId }: Founded, name: string, role: string, pin: string, more: object = {}) {
  const input = { name, login: `${name}-${newId().slice(-4)}`, pin, roles: [{ role, shopId }], ...more };
  const { user } = await house.change<{ user: { id: string } }>(owner, 'createUser', input, 'user { id }');
  return user.id;
}

const check = async (given: object = {}, actor: Partial<Actor> = {}) => {
  const { data, errors } = await house.ask<{ _checkApprover: { userId: string | null; problems: Problem[] } }>(
    { ...company.owner, permissions: ['orders:sell'], internal: true, ...actor },
    'mutation ($input: CheckApproverInternalInput!) { _checkApprover(input: $input) { userId problems { code path message } } }',
    { input: { userId: managerId, pin: '4711', permission: 'orders:discount', shopId: company.shopId, ...given } },
  );
  if (errors) throw new Error(errors[0]?.extensions?.code);
  return data._checkApprover;
};

test('somebody who may is known by his PIN, by id or by login', async () => {
  expect(await check()).toEqual({ userId: managerId, problems: [] });
  const [row] = await house.rows<{ login: string }>('identity', 'select login from app_user where id = $1', [
    managerId,
  ]);
  expect((await check({ userId: null, login: row?.login.toUpperCase() })).userId).toBe(managerId);
  await expect(check({}, { internal: false })).rejects.toThrow('FORBIDDEN');
});

test('who may not, elsewhere or of another company, allows nothing; a wrong PIN and an unknown user look the same', async () => {
  const waiter = await hire(company, 'Walter', 'WAITER', '1234');
  const refused = async (given: object, actor: Partial<Actor> = {}) =>
    (await check(given, actor)).problems.map((p) => `${p.code} ${p.path.join('.')}: ${p.message}`);
  expect(await refused({ userId: waiter, pin: '1234' })).toEqual([
    'NOT_ALLOWED input.userId: Walter may not allow this here.',
  ]);
  expect(await refused({ shopId: newId() })).toEqual(['NOT_ALLOWED input.userId: Mona may not allow this here.']);
  const wrong = ['WRONG_CREDENTIALS input: The user or the PIN is wrong.'];
  expect(await refused({ pin: '0000' })).toEqual(wrong);
  expect(await refused({ userId: newId() })).toEqual(wrong);
  const other = await found(house);
  expect(await refused({}, { companyId: other.owner.companyId })).toEqual(wrong);
  expect(await refused({ login: 'x' })).toEqual([expect.stringContaining('INVALID input.userId')]);
  const gone = await hire(company, 'Gone', 'MANAGER', '5678');
  await house.change(company.owner, 'updateUser', { userId: gone, active: false });
  expect(await refused({ userId: gone, pin: '5678' })).toEqual(wrong);
});

test('an owner and a role of one’s own may as well', async () => {
  const { role } = await house.change<{ role: { id: string } }>(
    company.owner,
    'createRole',
    { name: 'Shift leader', permissions: ['orders:discount'] },
    'role { id }',
  );
  const leader = await hire(company, 'Lea', 'WAITER', '2468', { roles: [{ roleId: role.id }] });
  expect((await check({ userId: leader, pin: '2468' })).userId).toBe(leader);
  const owner = await hire(company, 'Olga', 'OWNER', '1357', { roles: [{ role: 'OWNER' }] });
  expect((await check({ userId: owner, pin: '1357' })).userId).toBe(owner);
});

test('guessing is made to wait, as at log-in, and is on record', async () => {
  const victim = await hire(company, 'Vera', 'MANAGER', '9753');
  const codes: string[] = [];
  for (let i = 0; i < 8; i++) {
    const { problems } = await check({ userId: victim, pin: `${1000 + i}` });
    codes.push(problems[0]?.code ?? 'RIGHT');
  }
  expect(codes[0]).toBe('WRONG_CREDENTIALS');
  expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  expect((await check({ userId: victim, pin: '9753' })).problems[0]?.code).toBe('TOO_MANY_ATTEMPTS');
  house.wait(60);
  expect((await check({ userId: victim, pin: '9753' })).userId).toBe(victim);
  const failed = await house.rows(
    'identity',
    `select from security_event where user_id = $1 and kind = 'LOG_IN_FAILED'`,
    [victim],
  );
  expect(failed.length).toBeGreaterThan(3);
});
