import { systemActor } from '@comptoir/kit/actor';
import { contextFor } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keepPunches } from '../src/clocks/keep-punches.ts';
import type { ClockRow } from '../src/rows.ts';
import { type ClockManners, type SimulatedClock, startSimulatedClock } from '../src/simulators/clock.ts';
import { openClock } from '../src/zkteco/clock-session.ts';
import { Printing, type Shop } from './testing.ts';

let printing: Printing;
let shop: Shop;
const clocks: SimulatedClock[] = [];
beforeAll(async () => {
  printing = await Printing.open();
  shop = await printing.shop();
});
afterAll(async () => {
  for (const clock of clocks) await clock.close();
  await printing.close();
});

/** Ten modes, so that 100,000 punches are read in all, and each of them twice. */
const PUNCHES = 10_000;
const COMM_KEY = 4_711;
const MODES: readonly (Partial<ClockManners> & { commKey?: number; drops?: boolean })[] = [
  ...(['paced', 'coalesced', 'fragmented'] as const).flatMap((framing) =>
    ([8, 16, 40] as const).map((recordSize) => ({ framing, recordSize })),
  ),
  { framing: 'coalesced', recordSize: 40, drops: true, punchInBulk: true, commKey: COMM_KEY },
];

async function clockOf(mode: (typeof MODES)[number], serial: string): Promise<SimulatedClock> {
  const { commKey = 0, drops: _, ...manners } = mode;
  const clock = await startSimulatedClock({ serial, commKey, manners });
  clocks.push(clock);
  for (let uid = 1; uid <= 50; uid++)
    clock.users.push({ uid, userId: String(1_000 + uid), name: `User ${uid}`, isAdministrator: false, card: 0 });
  const start = Date.UTC(2026, 2, 1);
  for (let i = 0; i < PUNCHES; i++) {
    const time = new Date(start + i * 307_000).toISOString().slice(0, 19);
    clock.punches.push({ userId: String(1_001 + (i % 50)), time, punch: i % 6, verify: 1 });
  }
  return clock;
}

async function registered(serial: string): Promise<ClockRow> {
  const { problems } = await printing.mutate(shop.owner, 'createClock', 'CreateClockInput', 'clock { id }', {
    shopId: shop.shopId,
    name: serial,
    serial,
    connection: 'TCP',
    host: '127.0.0.1',
    active: false,
  });
  expect(problems).toEqual([]);
  const [row] = await printing.house.rows<{ id: string }>('devices', 'select id from clock where serial = $1', [
    serial,
  ]);
  const { companyId } = shop.owner;
  return { id: row?.id, companyId, shopId: shop.shopId, serial, timeZone: 'Europe/Paris' } as ClockRow;
}

/** The whole log over a connection of its own, as the worker reads it. */
async function read(clock: SimulatedClock, commKey: number) {
  const address = { host: '127.0.0.1', port: clock.port, transport: 'TCP' as const };
  const session = await openClock({ ...address, timeoutMs: 20_000, commKey });
  try {
    return await session.punches();
  } finally {
    await session.close();
  }
}

test.each(MODES.map((mode, i) => [JSON.stringify(mode), mode, `MANY-${i}`] as const))(
  '10,000 punches read twice, each kept once, none lost: %s',
  async (_, mode, serial) => {
    const service = printing.house.rooms.get('devices')?.service;
    if (!service) throw new Error('devices is not open');
    const ctx = contextFor(service, systemActor(shop.owner.companyId ?? '', newId()));
    const clock = await clockOf(mode, serial);
    const row = await registered(serial);
    if (mode.drops) {
      clock.manners.dropAfter = 200_000;
      await expect(read(clock, COMM_KEY)).rejects.toThrow('ended the connection');
    }
    for (const round of [1, 2]) {
      const { items, unreadable } = await read(clock, mode.commKey ?? 0);
      expect(unreadable).toBe(0);
      expect(items.length).toBeGreaterThanOrEqual(PUNCHES);
      const { added, known } = await keepPunches(ctx, row, items, 'LOG');
      if (round === 2 && !mode.punchInBulk) expect({ added, known }).toEqual({ added: 0, known: PUNCHES });
    }
    const kept = await printing.house.rows<{ wallTime: string }>(
      'devices',
      `select clock_user_id || ' ' || wall_time || ' ' || punch as "wallTime" from punch where serial = $1`,
      [serial],
    );
    const there = clock.punches.map(({ userId, time, punch }) => `${userId} ${time} ${punch}`);
    const isKept = new Set(kept.map(({ wallTime }) => wallTime));
    expect(kept).toHaveLength(isKept.size);
    // What was punched while the last answer was on its way is told as a live event, and in the next log.
    expect(there.slice(0, PUNCHES).filter((punch) => !isKept.has(punch))).toEqual([]);
    const all = new Set(there);
    expect([...isKept].filter((punch) => !all.has(punch))).toEqual([]);
  },
);
