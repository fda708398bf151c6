import { anonymous } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roleIdOf } from '../src/domain/roles.ts';
import { type Founded, found, hire, type IdentityHouse, openIdentity, type Problem } from './house.ts';

let house: IdentityHouse;
let company: Founded;
let otherShop: string;

beforeAll(async () => {
  house = await openIdentity();
  company = await found(house);
  const made = await house.change<{ shop: { id: string } }>(
    company.owner,
    'createShop',
    { name: 'Port' },
    'shop { id }',
  );
  otherShop = made.shop.id;
});
afterAll(() => house.close());

interface Made {
  terminal: { id: string; name: string; version: number; shop: { id: string } } | null;
  problems: Problem[];
}
const FIELDS = 'terminal { id name version shop { id } }';
const update = (input: object, actor = company.owner) => house.change<Made>(actor, 'updateTerminal', input, FIELDS);
async function register(serial: string): Promise<string> {
  const input = { shopId: company.shopId, serial, name: 'Till' };
  return (await house.change<Made>(company.owner, 'registerTerminal', input, FIELDS)).terminal?.id as string;
}

test('a terminal is renamed, and moved with its serial to another shop, where its sessions end', async () => {
  const terminalId = await register('SN-1');
  await house.change(company.owner, 'updateUser', { userId: company.ownerId, pin: '4711' });
  await house.change(anonymous({ deviceSerial: 'SN-1' }), 'logInWithPin', { userId: company.ownerId, pin: '4711' });
  const [session] = await house.rows<{ id: string }>('identity', 'select id from session where terminal_id = $1', [
    terminalId,
  ]);

  expect((await update({ terminalId, name: 'Front till' })).terminal).toMatchObject({
    name: 'Front till',
    version: 2,
    shop: { id: company.shopId },
  });
  expect(await house.whoIs({ sessionId: session?.id })).toMatchObject({ terminalId });
  expect((await update({ terminalId, shopId: otherShop, idempotencyKey: 'move' })).terminal).toMatchObject({
    name: 'Front till',
    shop: { id: otherShop },
  });
  expect((await update({ terminalId, shopId: otherShop, idempotencyKey: 'move' })).terminal).toMatchObject({
    version: 3,
  });
  expect(await house.whoIs({ sessionId: session?.id })).toBeNull();
  expect((await house.told('TerminalChanged')).at(-1)).toEqual({
    terminalId, version: 3, shopId: otherShop, serial: 'SN-1', name: 'Front till', active: true,
  }); // biome-ignore format: short
});

test('faults are told at once; what is elsewhere is not there', async () => {
  const terminalId = await register('SN-2');
  expect((await update({ terminalId: 'x', shopId: 'y', name: '' })).problems.map((p) => [p.code, p.path[1]])).toEqual([
    ['INVALID', 'name'],
    ['NOT_FOUND', 'shopId'],
    ['NOT_FOUND', 'terminalId'],
  ]);
  const stranger = await found(house);
  const manager = await hire(house, company, [{ id: roleIdOf('MANAGER'), shopId: otherShop }]);
  for (const actor of [stranger.owner, manager])
    expect((await update({ terminalId, name: 'Mine' }, actor)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  for (const shopId of [stranger.shopId, newId()])
    expect((await update({ terminalId, shopId })).problems).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'shopId'] },
    ]);
});
