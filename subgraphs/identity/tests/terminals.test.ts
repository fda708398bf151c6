import { newId } from '@comptoir/kit/id';
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
  terminal: { id: string; active: boolean } | null;
  problems: Problem[];
}
const FIELDS = 'terminal { id serial name active version shop { id } }';
const register = (input: object, actor = company.owner) =>
  house.change<Made>(actor, 'registerTerminal', { shopId: company.shopId, name: 'Till', ...input }, FIELDS);

test('a terminal is registered in a shop, active, under a serial that is unique in the company', async () => {
  const input = { serial: 'SN 0001', idempotencyKey: 'k' };
  const made = await register(input);
  expect(made).toMatchObject({
    terminal: { serial: 'SN 0001', active: true, version: 1, shop: { id: company.shopId } },
    problems: [],
  });
  expect((await register(input)).terminal?.id).toBe(made.terminal?.id);
  expect((await register({ serial: 'SN 0001' })).problems).toMatchObject([
    { code: 'ALREADY_EXISTS', path: ['input', 'serial'] },
  ]);
  const other = await found(house);
  expect((await register({ serial: 'SN 0001', shopId: other.shopId }, other.owner)).problems).toEqual([]);
});

test('a serial gives the caller’s terminal while it is in use, in his own company only', async () => {
  const { terminal } = await register({ serial: 'SN-2' });
  const user = await hire(house, company, [{ id: roleIdOf('CASHIER'), shopId: company.shopId }]);
  const stranger = await found(house).then((c) => hire(house, c, [{ id: roleIdOf('CASHIER') }]));
  const terminalOf = async (sessionId: string | null) =>
    (await house.whoIs({ sessionId, deviceSerial: 'SN-2' }))?.terminalId;
  expect(await terminalOf(user.sessionId)).toBe(terminal?.id);
  expect(await terminalOf(stranger.sessionId)).toBeNull();
  expect((await house.told('TerminalChanged')).at(-1)).toEqual({
    terminalId: terminal?.id, version: 1, shopId: company.shopId, serial: 'SN-2', name: 'Till', active: true,
  }); // biome-ignore format: short
  const off = await house.change<Made>(company.owner, 'deactivateTerminal', { terminalId: terminal?.id }, FIELDS);
  expect(off.terminal).toMatchObject({ active: false, version: 2 });
  expect(await terminalOf(user.sessionId)).toBeNull();
  await house.change(company.owner, 'activateTerminal', { terminalId: terminal?.id });
  expect(await terminalOf(user.sessionId)).toBe(terminal?.id);
});

test('faults are told at once; other shops and companies are not there', async () => {
  const bad = await register({ serial: 'é ', name: '', id: 'x', shopId: 'y' });
  expect(bad.problems.map((p) => [p.code, p.path[1]])).toEqual([
    ['INVALID', 'name'],
    ['INVALID', 'serial'],
    ['INVALID', 'id'],
    ['NOT_FOUND', 'shopId'],
  ]);
  expect((await register({ serial: 'SN-3', shopId: newId() })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  const { terminal } = await register({ serial: 'SN-4' });
  const stranger = (await found(house)).owner;
  expect((await register({ serial: 'SN-5' }, stranger)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  for (const name of ['activateTerminal', 'deactivateTerminal'])
    for (const terminalId of [terminal?.id, 'x'])
      expect((await house.change(stranger, name, { terminalId })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  const query = `query ($id: ID!, $r: [_Any!]!) { terminal(id: $id) { id } terminals { totalCount } _entities(representations: $r) { ... on Terminal { id } } }`;
  const r = [{ __typename: 'Terminal', id: terminal?.id }];
  expect((await house.ask(stranger, query, { id: terminal?.id, r })).data).toEqual({
    terminal: null, terminals: { totalCount: 0 }, _entities: [null],
  }); // biome-ignore format: short
  const cashier = await hire(house, company, [{ id: roleIdOf('CASHIER'), shopId: company.shopId }]);
  await expect(register({ serial: 'SN-6' }, cashier)).rejects.toThrow('FORBIDDEN');
});

test('the number of statements of a list does not grow with it', async () => {
  const list = `query ($filter: TerminalFilter) { terminals(filter: $filter) { edges { node { serial shop { name company { name } } } } } }`;
  const many = async (filter: object = {}) =>
    (await house.ask<{ terminals: { edges: unknown[] } }>(company.owner, list, { filter })).data.terminals.edges.length;
  const cost = await house.costOf(() => many());
  for (let i = 0; i < 10; i++) await register({ serial: `MANY-${i}` });
  expect(await many()).toBeGreaterThanOrEqual(10);
  expect(await house.costOf(() => many())).toBe(cost);
  expect(await many({ serial: 'MANY-3' })).toBe(1);
});
