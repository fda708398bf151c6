import type { Ctx } from '@comptoir/kit/context';
import { readOne } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { commKeyOf } from '../clocks/comm-keys.ts';
import { keepPunches } from '../clocks/keep-punches.ts';
import { faultOf, keepClockUsers, observeClock, WrongSerial } from '../clocks/observe-clock.ts';
import { problem } from '../problems.ts';
import type { ClockRow } from '../rows.ts';
import { type ClockSession, openClock } from '../zkteco/clock-session.ts';
import type { RawPunch } from '../zkteco/records.ts';
import { clockFor } from './find-clock.ts';

const TIMEOUT_MS = 10_000;

/**
 * Empties a clock's log, but only once all of it is kept: nobody can punch meanwhile, the log is read and kept, read again, and
 * every record of the second reading found among those that are kept. Whatever cannot be read, or is missing, leaves the log as it is.
 */
export async function clearClockLog(
  ctx: Ctx,
  { clockId }: { clockId: string },
  box: SecretBox,
): Promise<{ clockId: string; cleared: number }> {
  const { actor } = ctx;
  const clock = await clockFor(ctx, clockId);
  const { host, port, connection } = clock;
  if (host === null || port === null || (connection !== 'TCP' && connection !== 'UDP'))
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.notCalled', ['clockId'])]);
  const address = { host, port, transport: connection, timeoutMs: TIMEOUT_MS, commKey: commKeyOf(box, clock) };
  try {
    const session = await openClock(address);
    try {
      const cleared = await clearOver(ctx, clock, session);
      return { clockId: clock.id, cleared };
    } finally {
      await session.close();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    await observeClock(ctx, clock.id, { fault: faultOf(error), message: (error as Error).message.slice(0, 300) });
    throw new Refusal([problem(actor, 'TRY_AGAIN.clock', ['clockId'])]);
  }
}

async function clearOver(ctx: Ctx, clock: ClockRow, session: ClockSession): Promise<number> {
  const found = await session.serial();
  if (found !== clock.serial) throw new WrongSerial(`The clock there is ${found}.`);
  await session.hold();
  try {
    const users = await session.users();
    await keepClockUsers(ctx, clock.companyId, users);
    await keepPunches(ctx, clock, (await session.punches()).items, 'LOG');
    const { items, unreadable } = await session.punches();
    const { punches } = await session.sizes();
    if (unreadable > 0 || punches !== items.length || !(await areKept(ctx, clock, items)))
      throw new Refusal([problem(ctx.actor, 'ILLEGAL_STATE.logNotKept', ['clockId'])]);
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
