import { testActor } from '@comptoir/dev-env/testing';
import type { EventPayloads } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SimulatedClock, type SimulatedClockOptions, startSimulatedClock } from '../src/simulators/clock.ts';
import { Printing, type Problem, type Shop, until } from './testing.ts';

let printing: Printing;
let shop: Shop;
const clocks: SimulatedClock[] = [];
const heard: EventPayloads['AttendanceRecorded'][] = [];

beforeAll(async () => {
  printing = await Printing.open();
  shop = await printing.shop();
  await printing.house.bus.subscribe('neighbour', ['AttendanceRecorded'], async (events) => {
    heard.push(...events.map((event) => event.payload as EventPayloads['AttendanceRecorded']));
  });
});
afterAll(async () => {
  await printing.close();
  for (const clock of clocks) await clock.close();
});

interface Clock {
  id: string;
  status: string;
  fault: string | null;
  driftSeconds: number | null;
  userCount: number | null;
  punchCount: number | null;
}
interface Answer {
  clock: Clock | null;
  report?: Record<string, unknown> | null;
  person?: Record<string, unknown> | null;
  problems: Problem[];
}
interface Punch {
  id: string;
  clockUserId: string;
  wallTime: string;
  instant: string;
  punch: number;
  source: string;
  person: { name: string | null; user: { id: string } | null };
}

const CLOCK = 'clock { id status fault driftSeconds userCount punchCount }';
const FIELDS: Readonly<Record<string, string>> = {
  testClock: `${CLOCK} report { reachable fault serial users punches driftSeconds }`,
  mapClockPerson: 'person { clockUserId name user { id } }',
};
const change = (verb: string, input: object, actor = shop.owner): Promise<Answer> =>
  printing.mutate(actor, verb, `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`, FIELDS[verb] ?? CLOCK, input);
const pathsOf = ({ problems }: Answer) => problems.map((p) => `${p.code} ${p.path.join('.')}`).sort();

async function simulator(serial: string, options: Partial<SimulatedClockOptions> = {}): Promise<SimulatedClock> {
  const clock = await startSimulatedClock({ serial, ...options });
  clocks.push(clock);
  return clock;
}

async function register(serial: string, input: object = {}): Promise<string> {
  const { clock, problems } = await change('createClock', {
    shopId: shop.shopId,
    name: serial,
    serial,
    connection: 'SIMULATED',
    ...input,
  });
  expect(problems).toEqual([]);
  return clock?.id ?? '';
}

async function clockNow(id: string): Promise<Clock> {
  const { data } = await printing.house.run<{ clock: Clock }>(
    'devices',
    shop.owner,
    `query ($id: ID!) { clock(id: $id) { id status fault driftSeconds userCount punchCount } }`,
    { id },
  );
  return data.clock;
}

async function punchesOf(clockId: string, filter: object = {}): Promise<Punch[]> {
  const source = `query ($filter: PunchFilter) { punches(first: 200, filter: $filter) { totalCount edges { node { id clockUserId wallTime instant punch source person { name user { id } } } } } }`;
  const { data } = await printing.house.run<{ punches: { edges: { node: Punch }[] } }>('devices', shop.owner, source, {
    filter: { clockId, ...filter },
  });
  return data.punches.edges.map(({ node }) => node);
}

test('a clock’s log and its live punches are kept, each once, with what its time means where it hangs', async () => {
  const clock = await simulator('LOG-1', { now: () => '2026-11-25T09:00:00' });
  clock.users.push({ uid: 1, userId: '7', name: 'Amel', isAdministrator: false, card: 0 });
  clock.punches.push({ userId: '7', time: '2026-07-01T08:00:00', punch: 0, verify: 1 });
  const id = await register('LOG-1', { connection: 'TCP', host: '127.0.0.1', port: clock.port });
  const [first] = await until(async () => ((await punchesOf(id)).length === 1 ? punchesOf(id) : null));
  expect(first).toMatchObject({
    clockUserId: '7',
    wallTime: '2026-07-01T08:00:00',
    instant: '2026-07-01T06:00:00.000Z',
    punch: 0,
    source: 'LOG',
  });
  expect(first?.person).toEqual({ name: 'Amel', user: null });
  await until(async () => (await clockNow(id)).status === 'READY');
  clock.punch('7', 1, '2026-07-01T17:00:00');
  await until(async () => (await punchesOf(id)).length === 2);
  expect((await punchesOf(id))[0]).toMatchObject({ punch: 1, source: 'LIVE' });
  // Read again, whole: nothing is new, whichever way it came first.
  expect((await change('readClock', { clockId: id })).problems).toEqual([]);
  await until(async () => (await clockNow(id)).punchCount === 2);
  expect(await punchesOf(id)).toHaveLength(2);
});

/** What the neighbours were told of number 42, in order. */
async function attendanceTold(): Promise<EventPayloads['AttendanceRecorded'][]> {
  await printing.house.settle();
  return heard.filter((fact) => fact.clockUserId === '42');
}

test('whom a number stands for is said once, and the neighbours hear of the punches again', async () => {
  const id = await register('MAP-1');
  await until(async () => (await clockNow(id)).status === 'READY');
  await change('punchSimulatedClock', { clockId: id, clockUserId: '42', punch: 0 });
  await until(async () => (await punchesOf(id, { unmapped: true })).length === 1);
  const userId = newId();
  expect(pathsOf(await change('mapClockPerson', { clockUserId: '42', userId }))).toEqual(['NOT_FOUND input.userId']);
  await printing.tell(shop.owner, 'UserChanged', { userId, version: 1, name: 'Rayan', active: true });
  const mapped = await change('mapClockPerson', { clockUserId: '42', userId });
  expect(mapped.person).toEqual({ clockUserId: '42', name: null, user: { id: userId } });
  expect(await punchesOf(id, { userId })).toHaveLength(1);
  expect(await punchesOf(id, { unmapped: true })).toEqual([]);
  const told = await attendanceTold();
  expect(told.map((fact) => [fact.clockUserId, fact.userId])).toEqual([
    ['42', null],
    ['42', userId],
  ]);
  expect(told[0]?.punchId).toBe(told[1]?.punchId);
  expect((await change('mapClockPerson', { clockUserId: 'new-1', userId })).person).toMatchObject({
    user: { id: userId },
  });
  expect(pathsOf(await change('mapClockPerson', { clockUserId: ' ', userId: 'x' }))).toEqual([
    'INVALID input.clockUserId',
    'NOT_FOUND input.userId',
  ]);
  expect(pathsOf(await change('mapClockPerson', { clockUserId: '42', userId }, testActor()))).toEqual([
    'NOT_FOUND input.userId',
  ]);
});

test('a clock is tested: who answers, what it holds, how far its time is off', async () => {
  const clock = await simulator('TEST-1', { commKey: 77, now: () => '2026-01-01T00:00:00' });
  clock.users.push({ uid: 1, userId: '1', name: 'A', isAdministrator: false, card: 0 });
  const id = await register('TEST-1', {
    connection: 'UDP',
    host: '127.0.0.1',
    port: clock.port,
    commKey: 77,
    active: false,
  });
  const { report } = await change('testClock', { clockId: id });
  expect(report).toMatchObject({ reachable: true, fault: null, serial: 'TEST-1', users: 1, punches: 0 });
  expect(report?.driftSeconds).toBeLessThan(-1_000);
  await change('updateClock', { clockId: id, commKey: 78 });
  expect((await change('testClock', { clockId: id })).report).toMatchObject({
    reachable: true,
    fault: 'WRONG_COMM_KEY',
  });
  expect(await clockNow(id)).toMatchObject({ status: 'FAULT', fault: 'WRONG_COMM_KEY' });
  const other = await register('OTHER-1', {
    connection: 'TCP',
    host: '127.0.0.1',
    port: clock.port,
    commKey: 77,
    active: false,
  });
  expect((await change('testClock', { clockId: other })).report).toMatchObject({
    fault: 'WRONG_SERIAL',
    serial: 'TEST-1',
  });
  await clock.close();
  clocks.splice(clocks.indexOf(clock), 1);
  await change('updateClock', { clockId: id, connection: 'TCP' });
  expect((await change('testClock', { clockId: id })).report).toMatchObject({ reachable: false, fault: 'OFFLINE' });
});

test('a clock that was away is read as soon as it is back, and nothing is missed', async () => {
  const first = await simulator('AWAY-1');
  const { port } = first;
  const id = await register('AWAY-1', { connection: 'TCP', host: '127.0.0.1', port });
  await until(async () => (await clockNow(id)).status === 'READY');
  await first.close();
  clocks.splice(clocks.indexOf(first), 1);
  await until(async () => (await clockNow(id)).fault === 'OFFLINE');
  const again = await simulator('AWAY-1', { port });
  again.punches.push({ userId: '9', time: '2026-11-25T06:00:00', punch: 0, verify: 1 });
  await until(async () => (await punchesOf(id)).length === 1);
  await until(async () => (await clockNow(id)).status === 'READY');
});

test('every fault is told at once, and nothing is kept', async () => {
  const bad = {
    shopId: 'x',
    name: ' ',
    serial: 'a b',
    connection: 'TCP',
    port: 0,
    commKey: -1,
    timeZone: 'Mars/Olympus',
    id: 'y',
  };
  expect(pathsOf(await change('createClock', bad))).toEqual([
    'INVALID input.commKey',
    'INVALID input.host',
    'INVALID input.id',
    'INVALID input.name',
    'INVALID input.port',
    'INVALID input.serial',
    'INVALID input.timeZone',
    'NOT_FOUND input.shopId',
  ]);
  const input = { shopId: shop.shopId, name: 'a', serial: 'A-1', connection: 'PUSH' };
  expect(pathsOf(await change('createClock', { ...input, host: 'h' }))).toEqual(['INVALID input.host']);
  expect(pathsOf(await change('createClock', { ...input, shopId: newId() }))).toEqual(['NOT_FOUND input.shopId']);
  expect(pathsOf(await change('createClock', { ...input, serial: 'LOG-1' }))).toEqual(['ALREADY_EXISTS input.serial']);
  expect(pathsOf(await change('createClock', { ...input, name: 'LOG-1' }))).toEqual(['ALREADY_EXISTS input.name']);
  const pushing = await register('A-1', { connection: 'PUSH' });
  const off = await register('A-2', { connection: 'TCP', host: '127.0.0.1', port: 1, active: false });
  for (const [verb, clockId] of [
    ['readClock', off],
    ['clearClockLog', pushing],
    ['punchSimulatedClock', pushing],
  ] as const) {
    const asked = verb === 'punchSimulatedClock' ? { clockId, clockUserId: '1' } : { clockId };
    expect(pathsOf(await change(verb, asked))).toEqual(['ILLEGAL_STATE input.clockId']);
    expect(pathsOf(await change(verb, { ...asked, clockId: newId() }))).toEqual(['NOT_FOUND input.clockId']);
    expect(pathsOf(await change(verb, asked, testActor()))).toEqual(['NOT_FOUND input.clockId']);
  }
  expect(pathsOf(await change('testClock', { clockId: pushing }, testActor()))).toEqual(['NOT_FOUND input.clockId']);
  expect(pathsOf(await change('punchSimulatedClock', { clockId: pushing, clockUserId: 'x y', punch: 300 }))).toEqual([
    'INVALID input.clockUserId',
    'INVALID input.punch',
  ]);
});
