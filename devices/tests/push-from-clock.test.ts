import { testActor } from '@comptoir/dev-env/testing';
import { anonymous } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Printing, type Shop } from './testing.ts';

let printing: Printing;
let shop: Shop;
beforeAll(async () => {
  printing = await Printing.open();
  shop = await printing.shop();
});
afterAll(() => printing.close());

interface Given {
  serial: string;
  push?: string;
  table?: string | null;
  stamp?: string | null;
  body?: string;
  address?: string;
}

async function push(given: Given, actor = anonymous({ internal: true })): Promise<{ status: number; text: string }> {
  const source = `mutation ($input: PushFromClockInternalInput!) { _pushFromClock(input: $input) { status text } }`;
  const input = { push: 'RECORDS', table: 'ATTLOG', body: '', ...given };
  const { data, errors } = await printing.house.run<{ _pushFromClock: { status: number; text: string } }>(
    'devices',
    actor,
    source,
    { input },
  );
  if (errors) throw new Error(errors[0]?.extensions?.code);
  return data._pushFromClock;
}

async function clock(given: object = {}): Promise<{ id: string; serial: string }> {
  const serial = `PUSH-${newId()}`;
  const { clock: made, problems } = await printing.mutate<{ clock: { id: string } | null }>(
    shop.owner,
    'createClock',
    'CreateClockInput',
    'clock { id }',
    { shopId: shop.shopId, name: serial, serial, connection: 'PUSH', ...given },
  );
  expect(problems).toEqual([]);
  return { id: made?.id ?? '', serial };
}

async function asked<Data>(source: string, variables: object = {}, actor = shop.owner): Promise<Data> {
  const { data, errors } = await printing.house.run<Data>('devices', actor, source, { ...variables });
  if (errors) throw new Error(errors[0]?.extensions?.code);
  return data;
}

const punchesOf = async (clockId: string) =>
  (
    await asked<{ punches: { totalCount: number; edges: { node: { clockUserId: string; source: string } }[] } }>(
      `query ($clockId: ID) { punches(filter: { clockId: $clockId }) { totalCount edges { node { clockUserId wallTime instant punch source person { name } } } } }`,
      { clockId },
    )
  ).punches;
const clockSeen = async (id: string) =>
  (
    await asked<{ clock: { status: string; unreadable: number; lastSeenAt: string | null } }>(
      'query ($id: ID!) { clock(id: $id) { status unreadable lastSeenAt } }',
      { id },
    )
  ).clock;

const ROWS = '7\t2026-11-26 08:00:00\t0\t1\n8\t2026-11-26 08:01:00\t0\t1\n';

test('what a clock pushes is kept once, however often it comes, and answered when it is kept', async () => {
  const { id, serial } = await clock();
  expect(await push({ serial, body: ROWS, stamp: '100' })).toEqual({ status: 200, text: 'OK: 2\n' });
  expect(await push({ serial, body: ROWS, stamp: '100' })).toEqual({ status: 200, text: 'OK: 2\n' });
  const { totalCount, edges } = await punchesOf(id);
  expect(totalCount).toBe(2);
  expect(edges[0]?.node).toMatchObject({ clockUserId: '8', wallTime: '2026-11-26T08:01:00', source: 'PUSH' });
  expect(await clockSeen(id)).toMatchObject({ status: 'READY', unreadable: 0, lastSeenAt: expect.any(String) });
});

test('switched on, it is told to go on from what was kept, and its time zone', async () => {
  const { serial } = await clock({ timeZone: 'Asia/Kolkata' });
  const fresh = await push({ serial, push: 'HANDSHAKE', table: null });
  expect(fresh.text).toMatch(/^GET OPTION FROM: PUSH-.*\nATTLOGStamp=None\nOPERLOGStamp=None\n/);
  expect(fresh.text).toContain('TimeZone=5.5\n');
  await push({ serial, body: ROWS, stamp: '4711' });
  await push({ serial, table: 'OPERLOG', stamp: '12', body: 'USER PIN=7\tName=Zoé' });
  await push({ serial, body: ROWS, stamp: 'nonsense' });
  const again = await push({ serial, push: 'HANDSHAKE', table: null });
  expect(again.text).toMatch(/ATTLOGStamp=4711\nOPERLOGStamp=12\n/);
});

test('people it tells of have names; what cannot be read is counted; other tables are passed over', async () => {
  const { id, serial } = await clock();
  await push({ serial, table: 'OPERLOG', body: 'USER PIN=91\tName=Zoé\nOPLOG 1' });
  expect(await push({ serial, body: '91\t2026-11-26 09:00:00\t1\t1\nrubbish' })).toMatchObject({ text: 'OK: 2\n' });
  expect((await punchesOf(id)).edges.map(({ node }) => node)).toMatchObject([{ person: { name: 'Zoé' } }]);
  expect(await clockSeen(id)).toMatchObject({ unreadable: 1 });
  expect(await push({ serial, table: 'ATTPHOTO', body: 'x' })).toEqual({ status: 200, text: 'OK\n' });
  expect(await push({ serial, push: 'POLL', table: null })).toEqual({ status: 200, text: 'OK\n' });
  expect(await push({ serial, push: 'RESULT', table: null, body: 'ID=1&Return=0' })).toMatchObject({ text: 'OK\n' });
});

test('an unknown serial number is refused, keeps nothing, and is listed for those who are where it calls from', async () => {
  const serial = `STRANGE-${newId()}`;
  expect(await push({ serial, body: ROWS, address: '203.0.113.9' })).toMatchObject({ status: 403 });
  await push({ serial, push: 'POLL', address: '203.0.113.9' });
  const list = async (address: string | null) =>
    (
      await asked<{ unknownClocks: { edges: { node: { serial: string; knocks: number } }[] } }>(
        '{ unknownClocks { edges { node { serial address knocks firstSeenAt lastSeenAt } } } }',
        {},
        testActor({ companyId: shop.owner.companyId, address }),
      )
    ).unknownClocks.edges.map(({ node }) => node);
  expect(await list('203.0.113.9')).toMatchObject([{ serial, knocks: 2 }]);
  expect(await list('198.51.100.1')).toEqual([]);
  expect(await list(null)).toEqual([]);
  await push({ serial: `LAN-${serial}`.slice(0, 60), address: '192.168.1.60' });
  expect(await list('192.168.1.5')).toHaveLength(1);
  expect(await list('203.0.113.9')).toHaveLength(1);
});

test('a clock that is switched off, or not one that pushes, is refused; so is everybody but the gateway', async () => {
  const off = await clock({ active: false });
  expect(await push({ serial: off.serial, body: ROWS })).toMatchObject({ status: 403 });
  const called = await clock({ connection: 'TCP', host: '127.0.0.1', port: 1 });
  expect(await push({ serial: called.serial, body: ROWS })).toMatchObject({ status: 403 });
  expect((await punchesOf(off.id)).totalCount).toBe(0);
  await expect(push({ serial: off.serial }, shop.owner)).rejects.toThrow('FORBIDDEN');
});

test('ever new serial numbers do not fill the database', async () => {
  await printing.house.rows(
    'devices',
    `insert into clock_stranger (serial, is_private, first_seen_at, last_seen_at)
     select 'S-' || n, false, now() - interval '1 day', now() - interval '1 day' from generate_series(1, 1500) n`,
  );
  await push({ serial: `ONE-MORE-${newId()}` });
  const [row] = await printing.house.rows<{ n: number }>('devices', 'select count(*)::int as n from clock_stranger');
  expect(row?.n).toBe(1_000);
});
