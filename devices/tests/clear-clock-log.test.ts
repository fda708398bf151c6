import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SimulatedClock, startSimulatedClock } from '../src/simulators/clock.ts';
import { Printing, type Shop, until } from './testing.ts';

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

async function clockWith(serial: string, times: readonly string[], input: object = {}) {
  const clock = await startSimulatedClock({ serial });
  clocks.push(clock);
  for (const time of times) clock.punches.push({ userId: '7', time, punch: 0, verify: 1 });
  const { clock: made } = await printing.mutate<{ clock: { id: string } }>(
    shop.owner,
    'createClock',
    'CreateClockInput',
    'clock { id }',
    {
      shopId: shop.shopId,
      name: serial,
      serial,
      connection: 'TCP',
      host: '127.0.0.1',
      port: clock.port,
      active: false,
      ...input,
    },
  );
  return { clock, id: made.id };
}

const clear = (clockId: string) =>
  printing.mutate<{ clock: { punchCount: number } | null; cleared: number | null }>(
    shop.owner,
    'clearClockLog',
    'ClearClockLogInput',
    'clock { punchCount } cleared',
    { clockId },
  );
const keptOf = async (serial: string) =>
  (await printing.house.rows('devices', 'select from punch where serial = $1', [serial])).length;

test('a log is emptied once all of it is kept', async () => {
  const { clock, id } = await clockWith('CLEAR-1', ['2026-11-25T08:00:00', '2026-11-25T17:00:00']);
  expect(await clear(id)).toEqual({ clock: { punchCount: 0 }, cleared: 2, problems: [] });
  expect(clock.punches).toEqual([]);
  expect(await keptOf('CLEAR-1')).toBe(2);
  expect(await clear(id)).toMatchObject({ cleared: 0, problems: [] });
});

test('with a record in it that cannot be read, it stays as it is', async () => {
  const { clock, id } = await clockWith('CLEAR-2', ['2026-11-25T08:00:00', '2026-02-30T08:00:00']);
  expect(await clear(id)).toMatchObject({
    cleared: null,
    problems: [{ code: 'ILLEGAL_STATE', path: ['input', 'clockId'] }],
  });
  expect(clock.punches).toHaveLength(2);
  expect(await keptOf('CLEAR-2')).toBe(1);
});

test('when the conversation breaks off, people can punch again as soon as there is another one', async () => {
  const { clock, id } = await clockWith('CLEAR-7', ['2026-11-25T08:00:00'], { active: true });
  const status = async () =>
    (
      await printing.house.rows('devices', 'select from clock where id = $1 and fault is null and punch_count = 1', [
        id,
      ])
    ).length;
  await until(status);
  clock.manners.dropAfterHold = true;
  expect((await clear(id)).problems).toEqual([{ code: 'TRY_AGAIN', path: ['input', 'clockId'] }]);
  await until(async () => !clock.held);
  expect(clock.punches).toHaveLength(1);
  await until(async () => (await clear(id)).cleared === 1);
  expect(clock.held).toBe(false);
});

test('another clock there, none at all, or one that is not called: nothing is emptied', async () => {
  const { clock, id } = await clockWith('CLEAR-3', ['2026-11-25T08:00:00']);
  const other = await clockWith('CLEAR-4', [], { port: clock.port });
  expect((await clear(other.id)).problems).toEqual([{ code: 'TRY_AGAIN', path: ['input', 'clockId'] }]);
  expect(clock.punches).toHaveLength(1);
  const gone = await clockWith('CLEAR-5', [], { port: 1 });
  expect((await clear(gone.id)).problems).toEqual([{ code: 'TRY_AGAIN', path: ['input', 'clockId'] }]);
  const pushing = await clockWith('CLEAR-6', [], { connection: 'PUSH', host: undefined, port: undefined });
  expect((await clear(pushing.id)).problems).toEqual([{ code: 'ILLEGAL_STATE', path: ['input', 'clockId'] }]);
  expect((await clear(shop.shopId)).problems).toEqual([{ code: 'NOT_FOUND', path: ['input', 'clockId'] }]);
  expect((await clear(id)).cleared).toBe(1);
});
