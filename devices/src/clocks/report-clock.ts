import type { Ctx } from '@comptoir/kit/context';
import type { ClockFault, ClockRow } from '../rows.ts';
import type { ClockSession } from '../zkteco/clock-session.ts';
import { wallTimeOf } from './instant-of.ts';
import { observeClock } from './observe-clock.ts';

/** What a clock answered, as the graph shows it. */
export interface ClockReport {
  reachable: boolean;
  fault: ClockFault | null;
  message: string | null;
  serial: string | null;
  users: number | null;
  punches: number | null;
  driftSeconds: number | null;
}

/** Asks a clock whose serial number was looked at what it holds and what time it is; what is found is noted. */
export async function reportClock(ctx: Ctx, clock: ClockRow, session: ClockSession): Promise<ClockReport> {
  const { users, punches } = await session.sizes();
  const driftSeconds = await driftOf(ctx, clock, session);
  await observeClock(ctx, clock.id, {
    fault: null,
    message: null,
    driftSeconds,
    userCount: users,
    punchCount: punches,
  });
  return { reachable: true, fault: null, message: null, serial: clock.serial, users, punches, driftSeconds };
}

/** How far the clock is ahead of what a right one shows where it hangs, in seconds; so also in the night in which clocks are put back or forward. */
export async function driftOf(
  { now }: Pick<Ctx, 'now'>,
  { timeZone }: Pick<ClockRow, 'timeZone'>,
  session: Pick<ClockSession, 'time'>,
): Promise<number> {
  const shown = await session.time();
  return (Date.parse(`${shown}Z`) - Date.parse(`${wallTimeOf(now(), timeZone)}Z`)) / 1_000;
}
