import type { Ctx } from '@comptoir/kit/context';
import type { ClockRow } from '../rows.ts';
import type { ClockSession } from '../zkteco/clock-session.ts';
import { keepPunches } from './keep-punches.ts';
import { formerUids, keepClockUsers, observeClock } from './observe-clock.ts';
import { driftOf } from './report-clock.ts';

/** Reads a clock's users and its whole log, and keeps them; what is already kept stays one. */
export async function readAll(ctx: Ctx, clock: ClockRow, session: ClockSession): Promise<void> {
  const users = await session.users();
  await keepClockUsers(ctx, clock, users);
  const { items, unreadable } = await session.punches(await formerUids(ctx, clock.id));
  await keepPunches(ctx, clock, items, 'LOG');
  await observeClock(ctx, clock.id, {
    fault: null,
    message: null,
    driftSeconds: await driftOf(ctx, clock, session),
    userCount: users.length,
    punchCount: items.length + unreadable,
    unreadable,
  });
}
