import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builtInRole, roleIdOf } from '../src/domain/roles.ts';
import { type Founded, found, hire, type IdentityHouse, openIdentity, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

interface Made {
  user: { id: string; login: string; permissions: string[]; roles: { builtIn: string }[]; active: boolean } | null;
  problems: Problem[];
}
const FIELDS =
  'user { id name login email active hasPin locale permissions roles { builtIn name } assignments { role { id } shop { id } } shops { id } }';
const create = (input: object, actor = company.owner) => house.change<Made>(actor, 'createUser', input, FIELDS);
const update = (input: object, actor = company.owner) => house.change<Made>(actor, 'updateUser', input, FIELDS);

test('a user is added with his roles, and told to the neighbours', async () => {
  const { shopId } = company;
  const made = await create({
    name: 'Walid',
    login: ' Walid@Test.Example ',
    email: 'walid@test.example',
    pin: '2468',
    roles: [
      { role: 'WAITER', shopId },
      { roleId: roleIdOf('COOK'), shopId },
    ],
    idempotencyKey: 'walid',
  });
  expect(made).toMatchObject({
    problems: [],
    user: {
      name: 'Walid', login: 'walid@test.example', email: 'walid@test.example', active: true, hasPin: true, locale: 'fr', shops: [{ id: shopId }],
      roles: [{ builtIn: 'WAITER', name: 'Waiter' }, { builtIn: 'COOK', name: 'Cook' }],
      assignments: [{ role: { id: roleIdOf('WAITER') }, shop: { id: shopId } }, { role: { id: roleIdOf('COOK') }, shop: { id: shopId } }],
    },
  }); // biome-ignore format: a table
  expect(made.user?.permissions).toEqual(expect.arrayContaining(['catalog:availability', 'orders:take']));
  const again = await create({
    name: 'Walid',
    login: ' Walid@Test.Example ',
    email: 'walid@test.example',
    pin: '2468',
    roles: [
      { role: 'WAITER', shopId },
      { roleId: roleIdOf('COOK'), shopId },
    ],
    idempotencyKey: 'walid',
  });
  expect(again.user?.id).toBe(made.user?.id);
  const changed = await create({ name: 'Other', login: 'other-walid', pin: '2468', idempotencyKey: 'walid' });
  expect(changed.problems).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
  expect(await changesOf(made.user?.id)).toEqual([{ userId: made.user?.id, version: 1, name: 'Walid', active: true }]);
});

async function changesOf(userId: string | null | undefined) {
  return (await house.told('UserChanged')).filter((change) => change.userId === userId);
}

test('every fault is told at once', async () => {
  const { problems } = await create({
    name: ' ',
    login: 'a b',
    email: 'nowhere',
    password: 'short',
    pin: '12',
    id: 'x',
    roles: [{}, { role: 'COOK', roleId: roleIdOf('COOK') }],
  });
  expect(problems.map((p) => p.path.join('.')).sort()).toEqual([
    'input.email', 'input.id', 'input.login', 'input.name', 'input.password', 'input.pin', 'input.roles.0.roleId', 'input.roles.1.roleId',
  ]); // biome-ignore format: a list
  expect(new Set(problems.map((p) => p.code))).toEqual(new Set(['INVALID']));
  expect((await create({ name: 'X', login: 'no-secret' })).problems).toMatchObject([{ path: ['input', 'password'] }]);
  const unknown = { name: 'X', login: 'unknown-role', pin: '1234', roles: [{ roleId: newId(), shopId: newId() }] };
  expect((await create(unknown)).problems.map((p) => [p.code, p.path.join('.')])).toEqual([
    ['NOT_FOUND', 'input.roles.0.roleId'],
    ['NOT_FOUND', 'input.roles.0.shopId'],
  ]);
});

test('a login is unique in the whole installation', async () => {
  const other = await found(house);
  await create({ name: 'Ursula', login: 'ursula', pin: '1234' });
  for (const actor of [company.owner, other.owner])
    expect((await create({ name: 'X', login: 'URSULA', pin: '1234' }, actor)).problems).toMatchObject([
      { code: 'ALREADY_EXISTS', path: ['input', 'login'] },
    ]);
  const second = await hire(house, company, []);
  expect((await update({ userId: second.userId, login: 'Ursula' })).problems).toMatchObject([
    { code: 'ALREADY_EXISTS' },
  ]);
});

test('what is given changes, the rest stays', async () => {
  const { userId } = await hire(house, company, [], { name: 'Before', login: 'stays' });
  await update({ userId, email: 'now@test.example', locale: 'en' });
  expect((await update({ userId, name: 'After', email: null })).user).toMatchObject({
    name: 'After', login: 'stays', email: null, locale: 'en', active: true,
  }); // biome-ignore format: short
  expect((await changesOf(userId)).at(-1)).toMatchObject({
    name: 'After',
    version: 3,
  });
  expect((await update({ userId: newId(), name: 'X' })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await update({ userId: 'x', name: 'X' })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('nobody grants, takes or takes over what he does not hold', async () => {
  const { shopId, owner } = company;
  const { shop } = await house.change<{ shop: { id: string } }>(owner, 'createShop', { name: 'North' }, 'shop { id }');
  const manager = await hire(house, company, [{ id: roleIdOf('MANAGER'), shopId }]);
  const cook = await hire(house, company, [{ id: roleIdOf('COOK'), shopId }]);
  const northern = await hire(house, company, [{ id: roleIdOf('COOK'), shopId: shop.id }]);
  const grant = (input: object, actor = manager) => house.change(actor, 'assignRole', input);
  const take = (input: object, actor = manager) => house.change(actor, 'unassignRole', input);
  const refused = [{ code: 'NOT_ALLOWED' }];

  expect((await grant({ userId: cook.userId, role: 'WAITER', shopId })).problems).toEqual([]);
  expect((await take({ userId: cook.userId, role: 'WAITER', shopId })).problems).toEqual([]);
  expect((await grant({ userId: cook.userId, role: 'OWNER', shopId })).problems).toMatchObject(refused);
  expect((await grant({ userId: manager.userId, role: 'OWNER' })).problems).toMatchObject(refused);
  expect((await grant({ userId: cook.userId, role: 'COOK' })).problems).toMatchObject(refused);
  expect((await grant({ userId: cook.userId, role: 'COOK', shopId: shop.id })).problems).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'shopId'] },
  ]);
  // Rights hold in all of one's shops alike: manager here would be manager in the north as well.
  expect((await grant({ userId: northern.userId, role: 'MANAGER', shopId })).problems).toMatchObject(refused);
  expect((await grant({ userId: northern.userId, role: 'COOK', shopId })).problems).toEqual([]);
  expect((await take({ userId: company.ownerId, role: 'OWNER' })).problems).toMatchObject(refused);

  const rescue = { name: 'X', login: 'rescue', pin: '1234' };
  expect((await create({ ...rescue, roles: [{ role: 'OWNER' }] }, manager)).problems).toMatchObject(refused);
  expect((await create({ ...rescue, roles: [{ role: 'WAITER' }] }, manager)).problems).toMatchObject(refused);
  expect((await create({ ...rescue, roles: [{ role: 'WAITER', shopId }] }, manager)).problems).toEqual([]);

  for (const userId of [company.ownerId, northern.userId]) {
    const password = 'taken over';
    expect((await house.change(manager, 'setPassword', { userId, password })).problems).toMatchObject(refused);
    expect((await update({ userId, active: false }, manager)).problems).toMatchObject(refused);
    expect((await update({ userId, pin: '1234' }, manager)).problems).toMatchObject(refused);
    expect((await house.change(manager, 'revokeUserSessions', { userId })).problems).toMatchObject(refused);
  }
  expect((await house.change(manager, 'revokeSession', { sessionId: northern.sessionId })).problems).toMatchObject(
    refused,
  );
  await expect(grant({ userId: cook.userId, role: 'COOK', shopId }, cook)).rejects.toThrow('FORBIDDEN');
});

test('a company keeps an active owner, even when two remove each other at once', async () => {
  const other = await found(house);
  expect((await update({ userId: other.ownerId, active: false }, other.owner)).problems).toMatchObject([
    { code: 'ILLEGAL_STATE' },
  ]);
  const strip = { userId: other.ownerId, role: 'OWNER' };
  expect((await house.change(other.owner, 'unassignRole', strip)).problems).toMatchObject([{ code: 'ILLEGAL_STATE' }]);
  for (let round = 0; round < 5; round++) {
    const { userId } = await hire(house, other, [{ id: roleIdOf('OWNER') }]);
    const results = await Promise.all([
      update({ userId: other.ownerId, active: false }, testActor({ ...other.owner, userId })),
      house.change(other.owner, 'unassignRole', { userId, role: 'OWNER' }),
    ]);
    expect(results.filter((r) => r.problems.length === 0)).toHaveLength(1);
    const owners = await house.rows(
      'identity',
      'select from app_user u join role_assignment a on a.user_id = u.id where u.active and u.company_id = $1 and a.role_id = $2',
      [other.companyId, roleIdOf('OWNER')],
    );
    expect(owners).toHaveLength(1);
    await update({ userId: other.ownerId, active: true }, testActor({ ...other.owner, userId }));
    await house.rows('identity', 'delete from role_assignment where user_id = $1', [userId]);
  }
});

test('a role that is not there cannot be taken', async () => {
  const { userId } = await hire(house, company, [{ id: roleIdOf('COOK'), shopId: company.shopId }]);
  const take = (input: object) => house.change(company.owner, 'unassignRole', { userId, ...input });
  expect((await take({ role: 'COOK' })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await take({ role: 'COOK', shopId: company.shopId })).problems).toEqual([]);
  expect((await take({})).problems).toMatchObject([{ code: 'INVALID', path: ['input', 'roleId'] }]);
});

test('what is private of a user is for himself and those who look after users', async () => {
  const cook = await hire(house, company, [{ id: roleIdOf('COOK'), shopId: company.shopId }], { name: 'Colette' });
  const me =
    '{ me { id name login permissions company { id } shops { id } roles { builtIn } locale sessions { edges { node { id } } } } }';
  expect((await house.ask(cook, me)).data).toEqual({
    me: {
      id: cook.userId, name: 'Colette', login: `user-${cook.userId}`, company: { id: company.companyId }, shops: [{ id: company.shopId }],
      permissions: [...(builtInRole(roleIdOf('COOK'))?.permissions ?? [])].sort(),
      roles: [{ builtIn: 'COOK' }], locale: 'fr', sessions: { edges: [{ node: { id: cook.sessionId } }] },
    },
  }); // biome-ignore format: a table
  const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { name email } } }`;
  const r = [{ __typename: 'User', id: company.ownerId }];
  expect(await house.ask(cook, entity, { r })).toMatchObject({
    data: { _entities: [{ name: 'Odile', email: null }] },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect((await house.ask(company.owner, '{ me { permissions } }')).data).toMatchObject({
    me: { permissions: expect.arrayContaining(['identity:keys', 'operations:replay', 'stock:cost']) },
  });
});

test('users are found by name, role and shop; the number of statements does not grow with them', async () => {
  const other = await found(house);
  const { shop } = await house.change<{ shop: { id: string } }>(
    other.owner,
    'createShop',
    { name: 'South' },
    'shop { id }',
  );
  const hireSome = (n: number) =>
    Promise.all(
      Array.from({ length: n }, (_, i) =>
        hire(house, other, [{ id: roleIdOf('COOK'), shopId: i % 2 ? shop.id : other.shopId }], { name: `Cook ${i}` }),
      ),
    );
  await hireSome(2);
  const list = `query ($search: String, $filter: UserFilter, $first: Int) { users(search: $search, filter: $filter, first: $first) { totalCount edges { node {
    id name permissions company { id } shops { id company { id } } roles { name } assignments { role { id } shop { id } } sessions { edges { node { id terminal { id } } } } } } pageInfo { hasNextPage } } }`;
  const many = async () => {
    const { data, errors } = await house.ask<{ users: { edges: unknown[] } }>(other.owner, list, {});
    expect(errors).toBeUndefined();
    return data.users.edges.length;
  };
  expect(await many()).toBe(3);
  const cost = await house.costOf(many);
  await hireSome(12);
  expect(await many()).toBe(15);
  expect(await house.costOf(many)).toBe(cost);

  const names = async (variables: object) =>
    (
      await house.ask<{ users: { edges: { node: { name: string } }[] } }>(other.owner, list, { ...variables })
    ).data.users.edges.map((e) => e.node.name);
  expect(await names({ search: 'cook 1' })).toEqual(['Cook 1', 'Cook 1', 'Cook 10', 'Cook 11']);
  expect(await names({ search: '%' })).toEqual([]);
  expect(await names({ search: 'nul\0' })).toEqual([]);
  expect(await names({ filter: { roleId: roleIdOf('OWNER') } })).toEqual(['Odile']);
  expect(await names({ filter: { shopId: shop.id } })).toHaveLength(8);
  expect(await names({ filter: { active: false } })).toEqual([]);
  expect((await house.ask(other.owner, list, { first: 201 })).errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
});
