import { type Ctx, write } from '@comptoir/kit/context';
import { problem as anyProblem } from '@comptoir/kit/faults';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { queueCommands } from '../clocks/clock-commands.ts';
import { wallTimeOf } from '../clocks/instant-of.ts';
import { problem } from '../problems.ts';
import type { ClockRow } from '../rows.ts';
import { clockFor } from './find-clock.ts';

export interface ReadClockInput {
  clockId: string;
  from?: Date | null;
  to?: Date | null;
}

/** What is asked for when nobody says from when on. */
const USUAL_DAYS = 31;
const DAY_MS = 86_400_000;

/**
 * Has a clock's users and its log read again; what is already kept stays one. One that is called is read whole by whichever process serves it. One that
 * pushes is asked, when it asks for commands next, for its users and its punches between two instants: left out, those of the last 31 days.
 */
export async function readClock(ctx: Ctx, input: ReadClockInput): Promise<{ clockId: string; commandIds: string[] }> {
  const { actor } = ctx;
  const clock = await clockFor(ctx, input.clockId);
  const { from, to } = input;
  if (!clock.active) throw new Refusal([problem(actor, 'ILLEGAL_STATE.clockOff', ['clockId'])]);
  const isPush = clock.connection === 'PUSH';
  refuseIfAny([
    !isPush && from != null && problem(actor, 'ILLEGAL_STATE.readWhole', ['from']),
    !isPush && to != null && problem(actor, 'ILLEGAL_STATE.readWhole', ['to']),
    from != null && to != null && to < from && anyProblem(actor, 'INVALID.period', ['to']),
  ]);
  const commandIds = await write(ctx, async (tx) => {
    if (isPush)
      return queueCommands(tx, clock, [
        { kind: 'READ_PEOPLE' },
        { kind: 'READ_LOG', wanted: daysOf(ctx, clock, input) },
      ]);
    await tx.query(sql`select pg_notify('clock_read', ${clock.id})`);
    return [];
  });
  return { clockId: clock.id, commandIds };
}

/** In the clock's own time; to the end of tomorrow, however wrong it is. */
function daysOf(ctx: Ctx, { timeZone }: ClockRow, { from, to }: ReadClockInput): { from: string; to: string } {
  const end = to ?? new Date(ctx.now().getTime() + DAY_MS);
  const start = from ?? new Date(end.getTime() - (USUAL_DAYS + 1) * DAY_MS);
  const wall = (instant: Date) => wallTimeOf(new Date(Math.trunc(instant.getTime() / 1_000) * 1_000), timeZone);
  return { from: wall(start), to: wall(end) };
}
