import { write } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { askClock } from '../clocks/ask-clock.ts';
import { queueCommands } from '../clocks/clock-commands.ts';
import type { ClockReport } from '../clocks/report-clock.ts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import type { ClockCommandRow, ClockFault } from '../rows.ts';
import { clockFor } from './find-clock.ts';

/** What came of a test: a report at once, or the command that a clock that pushes will fetch. */
export interface ClockTest {
  clockId: string;
  report: ClockReport | null;
  commandId: string;
}

/**
 * Has a clock say who it is, what it holds and how far its time is off. One that is called is asked now; one that pushes is told to tell when it
 * asks for commands next.
 */
export async function testClock(ctx: Context, { clockId }: { clockId: string }, box: SecretBox): Promise<ClockTest> {
  const clock = await clockFor(ctx, clockId);
  if (clock.connection === 'PUSH') {
    const [commandId] = await write(ctx, (tx) => queueCommands(tx, clock, [{ kind: 'INFO' }]));
    return { clockId: clock.id, report: null, commandId: commandId as string };
  }
  if (clock.connection === 'SIMULATED' && !clock.active)
    throw new Refusal([problem(ctx.actor, 'ILLEGAL_STATE.clockOff', ['clockId'])]);
  const command = await askClock(ctx, clock, 'TEST', box);
  return { clockId: clock.id, report: reportOf(command), commandId: command.id };
}

function reportOf({ status, reason, detail, answer }: ClockCommandRow): ClockReport {
  if (status === 'DONE') return answer as ClockReport;
  const { serial = null } = (answer ?? {}) as Partial<ClockReport>;
  const fault = reason as ClockFault;
  return {
    reachable: fault !== 'OFFLINE',
    fault,
    message: detail,
    serial,
    users: null,
    punches: null,
    driftSeconds: null,
  };
}
