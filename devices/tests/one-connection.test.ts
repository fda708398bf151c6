import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ClockPeople, outcomes } from './clock-people.ts';
import { Printing, until } from './testing.ts';

// Many clocks serve one connection, and hang up on a second one.

let printing: Printing;
let people: ClockPeople;
beforeAll(async () => {
  printing = await Printing.open();
  people = new ClockPeople(printing, await printing.shop());
  await people.person('1', 'Zoé');
});
afterAll(async () => {
  await printing.close();
  await people.close();
});

const REPORT = 'report { reachable fault serial users punches } command { kind status reason }';
interface Tested {
  report: { reachable: boolean; fault: string | null; serial: string | null; users: number | null } | null;
  command: { kind: string; status: string; reason: string | null } | null;
}
const testClock = (clockId: string) => people.change<Tested>('testClock', REPORT, { clockId });
const clearLog = (clockId: string) =>
  people.change<{ cleared: number | null }>('clearClockLog', 'cleared', { clockId });

test.each(['TCP', 'UDP'] as const)(
  'over %s: tested, told of people and emptied over the one connection there is',
  async (transport) => {
    const { id, clock } = await people.clock({ transport, manners: { mostConnections: 1 } });
    clock.punch('1', 0, '2026-11-25T08:00:00');
    expect(await testClock(id)).toMatchObject({
      report: { reachable: true, fault: null, users: 0, punches: 1 },
      command: { kind: 'TEST', status: 'DONE', reason: null },
      problems: [],
    });
    expect(outcomes((await people.send(id)).commands)).toEqual(['1 DONE']);
    expect(await clearLog(id)).toEqual({ cleared: 1, problems: [] });
    expect(clock.punches).toEqual([]);
    // The worker has it still, and hears what happens.
    clock.punch('1', 1, '2026-11-25T17:00:00');
    await until(
      async () => (await printing.house.rows('devices', 'select from punch where clock_id = $1', [id])).length === 2,
    );
    expect(clock.connections).toBe(transport === 'TCP' ? 1 : 0);
  },
);

test('a clock that is away, or is another, is told of at once, whatever its worker waits for; nothing is emptied later', async () => {
  const { id, clock } = await people.clock({ manners: { mostConnections: 1 } });
  clock.punch('1', 0);
  clock.manners.mute = true;
  await until(async () => (await people.look(id)).fault === 'OFFLINE');
  expect(await testClock(id)).toMatchObject({
    report: { reachable: false, fault: 'OFFLINE', users: null },
    command: { status: 'FAILED' },
  });
  expect((await clearLog(id)).problems).toEqual([{ code: 'TRY_AGAIN', path: ['input', 'clockId'] }]);
  clock.manners.mute = false;
  await until(async () => (await people.look(id)).status === 'READY');
  expect(clock.punches).toHaveLength(1);
  const other = await people.register(`NOT-${clock.port}`, {
    connection: 'TCP',
    host: '127.0.0.1',
    port: (await people.simulator('THE-OTHER')).port,
  });
  expect((await testClock(other)).report).toMatchObject({
    reachable: true,
    fault: 'WRONG_SERIAL',
    serial: 'THE-OTHER',
  });
});

test('many ask at once, and each is answered over the one connection', async () => {
  const { id, clock } = await people.clock({ manners: { mostConnections: 1, framing: 'fragmented' } });
  for (let i = 0; i < 500; i++)
    clock.punch('1', i % 2, new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString().slice(0, 19));
  const asked = await Promise.all([testClock(id), people.send(id), testClock(id), clearLog(id), testClock(id)]);
  expect(asked.map(({ problems }) => problems)).toEqual([[], [], [], [], []]);
  expect((asked[3] as { cleared: number }).cleared).toBe(500);
});

test('a clock that is switched off is called for this alone', async () => {
  const clock = await people.simulator('OFF-1', { manners: { mostConnections: 1 } });
  const id = await people.register('OFF-1', { connection: 'TCP', host: '127.0.0.1', port: clock.port, active: false });
  expect((await testClock(id)).report).toMatchObject({ reachable: true, serial: 'OFF-1' });
  const both = await Promise.all([testClock(id), testClock(id)]);
  expect(both.map(({ report }) => report?.reachable)).toEqual([true, true]);
  await until(async () => clock.connections === 0);
});
