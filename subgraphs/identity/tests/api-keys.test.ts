import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roleIdOf } from '../src/domain/roles.ts';
import { type Founded, found, hire, type IdentityHouse, openIdentity, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
});
afterAll(() => house.close());

interface Made {
  apiKey: { id: string; prefix: string } | null;
  key: string;
  problems: Problem[];
}
const FIELDS = 'key apiKey { id name prefix permissions shops { id } createdBy { id } expiresAt lastUsedAt revokedAt }';
const create = (input: object, actor = company.owner) =>
  house.change<Made>(actor, 'createApiKey', { name: 'Web shop', permissions: ['catalog:read'], ...input }, FIELDS);
const LIST =
  'query ($filter: ApiKeyFilter) { apiKeys(filter: $filter) { edges { node { id lastUsedAt shops { id } createdBy { name } } } } }';
const keysOf = async (actor: typeof company.owner, filter: object = {}) =>
  (
    await house.ask<{ apiKeys: { edges: { node: { id: string; lastUsedAt: string | null } }[] } }>(actor, LIST, {
      filter,
    })
  ).data.apiKeys.edges.map((e) => e.node);

test('a key is shown once, kept as a hash, and stands for a machine client with its rights', async () => {
  const { key, apiKey, problems } = await create({
    permissions: ['orders:sell', 'catalog:read'],
    shopIds: [company.shopId],
  });
  expect(problems).toEqual([]);
  expect(key).toMatch(/^ck_[\w-]{43}$/);
  expect(key.startsWith(apiKey?.prefix as string)).toBe(true);
  expect(apiKey).toMatchObject({ permissions: ['catalog:read', 'orders:sell'], createdBy: { id: company.ownerId } });
  expect(
    await house.rows('identity', `select 1 from api_key where to_jsonb(api_key)::text like '%' || $1 || '%'`, [key]),
  ).toEqual([]);
  expect(await house.whoIs({ apiKey: key })).toEqual({
    kind: 'API_KEY', companyId: company.companyId, plan: 'FULL', currency: 'EUR', shops: [company.shopId],
    permissions: ['catalog:read', 'orders:sell'], userId: null, sessionId: null, terminalId: null,
  }); // biome-ignore format: a table
  expect(await house.costOf(() => house.whoIs({ apiKey: key }))).toBe(1);
  expect((await keysOf(company.owner)).find((k) => k.id === apiKey?.id)?.lastUsedAt).not.toBeNull();
  expect(await house.whoIs({ apiKey: `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}` })).toBeNull();
});

test('a revoked or expired key stands for nobody', async () => {
  const revoked = await create({});
  const apiKeyId = revoked.apiKey?.id;
  expect(await house.whoIs({ apiKey: revoked.key })).toMatchObject({ shops: null });
  const done = await house.change(company.owner, 'revokeApiKey', { apiKeyId }, 'apiKey { revokedAt }');
  expect(done).toMatchObject({ problems: [], apiKey: { revokedAt: expect.any(String) } });
  expect(await house.whoIs({ apiKey: revoked.key })).toBeNull();
  const short = await create({ expiresAt: new Date(house.now().getTime() + 60_000).toISOString() });
  expect(await house.whoIs({ apiKey: short.key })).not.toBeNull();
  house.wait(2);
  expect(await house.whoIs({ apiKey: short.key })).toBeNull();
  const usable = await keysOf(company.owner, { active: true });
  expect(usable.map((k) => k.id)).not.toEqual(expect.arrayContaining([apiKeyId]));
  expect((await keysOf(company.owner, { active: false })).map((k) => k.id)).toEqual([short.apiKey?.id, apiKeyId]);
});

test('a key never reaches further than its maker', async () => {
  const { shopId, owner } = company;
  const { shop } = await house.change<{ shop: { id: string } }>(owner, 'createShop', { name: 'West' }, 'shop { id }');
  const role = await house.change<{ role: { id: string } }>(
    owner,
    'createRole',
    { name: 'Integrator', permissions: ['identity:keys', 'catalog:read'] },
    'role { id }',
  );
  const integrator = await hire(house, company, [{ id: role.role.id, shopId }]);
  expect((await create({ permissions: ['catalog:write'] }, integrator)).problems).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  expect((await create({ shopIds: [shop.id] }, integrator)).problems).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'shopIds', '0'] },
  ]);
  const own = await create({}, integrator);
  expect(own.apiKey).toMatchObject({ shops: [{ id: shopId }] });
  expect(await house.whoIs({ apiKey: own.key })).toMatchObject({ shops: [shopId], permissions: ['catalog:read'] });
  const wide = await create({});
  expect((await keysOf(integrator)).map((k) => k.id)).not.toContain(wide.apiKey?.id);
  expect((await house.change(integrator, 'revokeApiKey', { apiKeyId: wide.apiKey?.id })).problems).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  const cashier = await hire(house, company, [{ id: roleIdOf('CASHIER') }]);
  await expect(create({}, cashier)).rejects.toThrow('FORBIDDEN');
});

test('faults of a key are told at once', async () => {
  const { problems } = await create({
    name: '',
    permissions: ['*', 'catalog:read'],
    expiresAt: '2020-01-01T00:00:00Z',
    shopIds: ['x'],
  });
  expect(problems.map((p) => p.path.slice(1).join('.'))).toEqual(['name', 'permissions.0', 'expiresAt', 'shopIds.0']);
  expect((await create({ permissions: [], shopIds: [] })).problems.map((p) => p.path[1])).toEqual([
    'permissions',
    'shopIds',
  ]);
});

test('another company has no part in it; a list takes as many statements however long', async () => {
  const stranger = await found(house);
  const { apiKey } = await create({});
  expect((await house.change(stranger.owner, 'revokeApiKey', { apiKeyId: apiKey?.id })).problems).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect((await house.change(stranger.owner, 'revokeApiKey', { apiKeyId: 'x' })).problems).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await keysOf(stranger.owner)).toEqual([]);
  const list = () => keysOf(stranger.owner);
  await create({ shopIds: [stranger.shopId] }, stranger.owner);
  const cost = await house.costOf(list);
  for (let i = 0; i < 8; i++) await create({ shopIds: [stranger.shopId] }, stranger.owner);
  expect(await list()).toHaveLength(9);
  expect(await house.costOf(list)).toBe(cost);
});
