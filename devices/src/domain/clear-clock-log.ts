import { Refusal } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { askClock } from '../clocks/ask-clock.ts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import { clockFor } from './find-clock.ts';

/** Empties a clock's log once all of it is kept, and tells how much that was. */
export async function clearClockLog(
  ctx: Context,
  { clockId }: { clockId: string },
  box: SecretBox,
): Promise<{ clockId: string; cleared: number }> {
  const { actor } = ctx;
  const clock = await clockFor(ctx, clockId);
  if (clock.connection === 'PUSH' || (clock.connection === 'SIMULATED' && !clock.active))
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.notCalled', ['clockId'])]);
  const { status, reason, answer } = await askClock(ctx, clock, 'CLEAR_LOG', box);
  if (reason === 'NOT_KEPT') throw new Refusal([problem(actor, 'ILLEGAL_STATE.logNotKept', ['clockId'])]);
  if (status !== 'DONE') throw new Refusal([problem(actor, 'TRY_AGAIN.clock', ['clockId'])]);
  return { clockId: clock.id, cleared: (answer as { cleared: number }).cleared };
}
