import type { Ctx } from '@comptoir/kit/context';
import type { ClockFault, ClockRow } from '../rows.ts';
import type { ClockSession } from '../zkteco/clock-session.ts';
import { instantOf } from './instant-of.ts';
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

/** How far the clock is ahead of the time in its zone, in seconds. */
export async function driftOf(ctx: Ctx, { timeZone }: ClockRow, session: ClockSession): Promise<number> {
  const { instant } = instantOf(await session.time(), timeZone);
  return Math.round((instant.getTime() - ctx.now().getTime()) / 1_000);
}
