import { secretBox } from '@comptoir/kit/secret-box';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commKeyOf, sealCommKeys, sealedCommKey } from '../src/clocks/comm-keys.ts';
import type { ClockRow } from '../src/rows.ts';
import { Printing, SECRET, type Shop } from './testing.ts';

let printing: Printing;
let shop: Shop;
beforeAll(async () => {
  printing = await Printing.open();
  shop = await printing.shop();
});
afterAll(() => printing.close());

async function clockWith(serial: string, commKey: number): Promise<ClockRow & { commKey: string | null }> {
  await printing.mutate(shop.owner, 'createClock', 'CreateClockInput', 'clock { id }', {
    shopId: shop.shopId, name: serial, serial, connection: 'PUSH', commKey,
  }); // biome-ignore format: a table
  return rowOf(serial);
}

async function rowOf(serial: string): Promise<ClockRow & { commKey: string | null }> {
  const [row] = await printing.house.rows<ClockRow & { commKey: string | null }>(
    'devices',
    `select id, company_id as "companyId", comm_key as "commKey", comm_key_id as "commKeyId", comm_key_sealed as "commKeySealed" from clock where serial = $1`,
    [serial],
  );
  if (!row) throw new Error('no such clock');
  return row;
}

const box = secretBox(SECRET, [], 'comptoir devices: comm keys');

test('a comm key is nowhere in the clear, and opens for its clock alone', async () => {
  const one = await clockWith('KEY-1', 471_147);
  const other = await clockWith('KEY-2', 471_147);
  expect(one.commKey).toBeNull();
  expect(one.commKeySealed?.includes('471147')).toBe(false);
  expect(commKeyOf(box, one)).toBe(471_147);
  expect(() => commKeyOf(box, { ...one, commKeySealed: other.commKeySealed })).toThrow();
  expect(commKeyOf(box, await clockWith('KEY-3', 0))).toBe(0);
});

test('what an earlier version kept in the clear is sealed at the start, and what is sealed with a former secret anew', async () => {
  const service = printing.house.rooms.get('devices')?.service;
  if (!service) throw new Error('devices is not open');
  const { id } = await clockWith('KEY-4', 0);
  await printing.house.rows('devices', 'update clock set comm_key = 99 where id = $1', [id]);
  await sealCommKeys(service, box);
  const sealed = await rowOf('KEY-4');
  expect(sealed.commKey).toBeNull();
  expect(commKeyOf(box, sealed)).toBe(99);
  const next = secretBox('the-next-secret-of-this-installation-01', [SECRET], 'comptoir devices: comm keys');
  await sealCommKeys(service, next);
  expect(commKeyOf(next, await rowOf('KEY-4'))).toBe(99);
  expect(() => commKeyOf(box, { ...sealed, ...sealedCommKey(next, sealed, 1) })).toThrow('past');
});
