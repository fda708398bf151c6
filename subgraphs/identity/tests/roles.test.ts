import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isPermission, PERMISSIONS } from '../src/domain/permissions.ts';
import { BUILT_IN_ROLES, roleIdOf } from '../src/domain/roles.ts';
import { type Founded, found, hire, type IdentityHouse, openIdentity, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

interface Made {
  role: { id: string; name: string; permissions: string[] };
  problems: Problem[];
}
const create = (input: object, actor = company.owner) =>
  house.change<Made>(actor, 'createRole', input, 'role { id name builtIn permissions }');
const update = (input: object, actor = company.owner) =>
  house.change<Made>(actor, 'updateRole', input, 'role { id name permissions }');

test('built-in roles hold known permissions under ids of their own', () => {
  for (const role of BUILT_IN_ROLES.slice(1)) for (const p of role.permissions) expect(isPermission(p)).toBe(true);
  expect(new Set(BUILT_IN_ROLES.map((r) => r.id)).size).toBe(12);
});

test('a role of one’s own is made, given and changed for all who have it', async () => {
  const { role, problems } = await create({
    name: 'Barista',
    permissions: ['orders:take', 'catalog:read', 'catalog:read'],
  });
  expect(problems).toEqual([]);
  expect(role).toMatchObject({ name: 'Barista', builtIn: null, permissions: ['catalog:read', 'orders:take'] });
  const barista = await hire(house, company, [{ id: role.id, shopId: company.shopId }]);
  await update({ roleId: role.id, permissions: ['catalog:read', 'orders:sell'] });
  expect(await house.whoIs({ sessionId: barista.sessionId })).toMatchObject({
    permissions: ['catalog:read', 'orders:sell'],
  });
  const { data } = await house.ask(
    { ...company.owner, locale: 'fr' },
    '{ roles { totalCount edges { node { name } } } }',
  );
  expect(data).toMatchObject({
    roles: {
      totalCount: BUILT_IN_ROLES.length + 1,
      edges: expect.arrayContaining([{ node: { name: 'Barista' } }, { node: { name: 'Propriétaire' } }]),
    },
  });
});

test('a role is refused for unknown permissions, a taken name, or rights one does not hold', async () => {
  const bad = await create({ name: '', permissions: ['catalog:read', 'catalog:fly', '*'] });
  expect(bad.problems.map((p) => p.path.join('.'))).toEqual([
    'input.name',
    'input.permissions.1',
    'input.permissions.2',
  ]);
  expect((await create({ name: 'Empty', permissions: [] })).problems).toMatchObject([
    { path: ['input', 'permissions'] },
  ]);
  await create({ name: 'Sommelier', permissions: ['catalog:read'] });
  for (const name of ['SOMMELIER', 'owner', 'Serveur'])
    expect((await create({ name, permissions: ['catalog:read'] })).problems).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);

  const manager = await hire(house, company, [{ id: roleIdOf('MANAGER') }]);
  expect((await create({ name: 'Spy', permissions: ['identity:keys'] }, manager)).problems).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  const { role } = await create({ name: 'Keys', permissions: ['identity:keys'] });
  expect((await update({ roleId: role.id, permissions: ['catalog:read'] }, manager)).problems).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  const local = await hire(house, company, [{ id: roleIdOf('MANAGER'), shopId: company.shopId }]);
  expect((await create({ name: 'Here', permissions: ['catalog:read'] }, local)).problems).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
});

test('built-in roles, unknown ones and those of another company cannot be changed', async () => {
  const { role } = await create({ name: 'Host', permissions: ['restaurant:seat'] });
  expect((await update({ roleId: roleIdOf('COOK'), name: 'Chef' })).problems).toMatchObject([
    { code: 'ILLEGAL_STATE' },
  ]);
  for (const roleId of [newId(), 'x'])
    expect((await update({ roleId, name: 'X' })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  const other = await found(house);
  expect((await update({ roleId: role.id, name: 'X' }, other.owner)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  const grant = { userId: other.ownerId, roleId: role.id };
  expect((await house.change(other.owner, 'assignRole', grant)).problems).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'roleId'] },
  ]);
  const r = [
    { __typename: 'Role', id: role.id },
    { __typename: 'Role', id: roleIdOf('COOK') },
  ];
  const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Role { name } } }`;
  expect((await house.ask(testActor(), entity, { r })).data).toEqual({ _entities: [null, { name: 'Cook' }] });
});

test('the list of permissions is told', async () => {
  expect((await house.ask(company.owner, '{ permissions }')).data).toEqual({ permissions: [...PERMISSIONS].sort() });
});
