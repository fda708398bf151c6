import { type Ctx, readOne } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { ClockRow } from '../rows.ts';
import type { ClockSession } from '../zkteco/clock-session.ts';
import type { RawPunch } from '../zkteco/records.ts';
import { keepPunches } from './keep-punches.ts';
import { formerUids, keepClockUsers, observeClock } from './observe-clock.ts';

/**
 * Empties a clock's log, but only once all of it is kept: nobody can punch meanwhile, the log is read and kept, read again, and
 * every record of the second reading found among those that are kept. Null: whatever cannot be read, or is missing, left the log as it is.
 */
export async function emptyLog(ctx: Ctx, clock: ClockRow, session: ClockSession): Promise<number | null> {
  await session.hold();
  try {
    await keepClockUsers(ctx, clock, await session.users());
    const former = await formerUids(ctx, clock.id);
    await keepPunches(ctx, clock, (await session.punches(former)).items, 'LOG');
    const { items, unreadable } = await session.punches(former);
    const { punches } = await session.sizes();
    if (unreadable > 0 || punches !== items.length || !(await areKept(ctx, clock, items))) return null;
    await session.clearPunches();
    await observeClock(ctx, clock.id, { fault: null, message: null, punchCount: (await session.sizes()).punches });
    return items.length;
  } finally {
    await session.release();
  }
}

async function areKept(ctx: Ctx, { serial }: ClockRow, punches: readonly RawPunch[]): Promise<boolean> {
  const [ids, times, kinds] = [punches.map((p) => p.userId), punches.map((p) => p.time), punches.map((p) => p.punch)];
  const missing = await readOne(
    ctx,
    sql`select 1 as missing from unnest(${ids}::text[], ${times}::text[], ${kinds}::int[]) as there (user_id, wall_time, punch)
      where not exists (select from punch p where p.serial = ${serial} and p.clock_user_id = there.user_id
        and p.wall_time = there.wall_time and p.punch = there.punch) limit 1`,
  );
  return missing === null;
}
