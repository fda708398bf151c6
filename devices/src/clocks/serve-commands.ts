import type { Ctx } from '@comptoir/kit/context';
import type { ClockCommandRow, ClockRow } from '../rows.ts';
import type { ClockSession } from '../zkteco/clock-session.ts';
import { finishCommands, type Outcome, takeCommands } from './clock-commands.ts';
import { emptyLog } from './empty-log.ts';
import { faultOf, formerUids, keepClockUsers, observeClock } from './observe-clock.ts';
import { reportClock } from './report-clock.ts';
import { writePeople } from './write-people.ts';

/** A clock that is connected to, and how its users and log are read and kept. */
export interface ClockInHand {
  clock: ClockRow;
  session: ClockSession;
  readAll: () => Promise<void>;
}

/** Does what waits to be done at a clock, until nothing does. Rejects when the conversation is at its end; what was under way is then tried again. */
export async function serveCommands(ctx: Ctx, inHand: ClockInHand, only: string | null = null): Promise<void> {
  for (;;) {
    const commands = await takeCommands(ctx, inHand.clock.id, only);
    if (commands.length === 0) return;
    for (const command of commands.filter(({ clockUserId }) => clockUserId === null)) await serve(ctx, inHand, command);
    const people = commands.filter(({ clockUserId }) => clockUserId !== null);
    if (people.length > 0) await servePeople(ctx, inHand, people);
  }
}

/** Of somebody who is taken away the log must be read before: old records name people by what only the clock's table of them tells. */
async function servePeople(ctx: Ctx, { clock, session, readAll }: ClockInHand, people: readonly ClockCommandRow[]) {
  if (people.some(({ kind }) => kind === 'REMOVE_PERSON')) await readAll();
  const { outcomes, users } = await writePeople(session, people, await formerUids(ctx, clock.id));
  // Told of last: whoever waits for it sees the rest by then.
  await keepClockUsers(ctx, clock, users);
  await observeClock(ctx, clock.id, { fault: null, message: null, userCount: users.length });
  await finishCommands(ctx, clock.id, outcomes);
}

async function serve(ctx: Ctx, inHand: ClockInHand, command: ClockCommandRow): Promise<void> {
  const { id } = command;
  try {
    await finishCommands(ctx, inHand.clock.id, [{ id, ...(await resultOf(ctx, inHand, command)) }]);
  } catch (error) {
    const detail = (error as Error).message;
    await finishCommands(ctx, inHand.clock.id, [{ id, status: 'FAILED', reason: faultOf(error), detail }]);
    throw error;
  }
}

async function resultOf(
  ctx: Ctx,
  { clock, session, readAll }: ClockInHand,
  { kind }: ClockCommandRow,
): Promise<Omit<Outcome, 'id'>> {
  if (kind === 'CLEAR_LOG') {
    const cleared = await emptyLog(ctx, clock, session);
    return cleared === null ? { status: 'FAILED', reason: 'NOT_KEPT' } : { status: 'DONE', answer: { cleared } };
  }
  if (kind === 'TEST' || kind === 'INFO') return { status: 'DONE', answer: await reportClock(ctx, clock, session) };
  await readAll();
  return { status: 'DONE' };
}
