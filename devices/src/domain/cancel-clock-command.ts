import { type Ctx, write } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ClockCommandRow } from '../rows.ts';

/** Takes a command out of a clock's queue. One that a clock fetched and did not answer may have been done all the same; it is not told again. */
export async function cancelClockCommand(
  ctx: Ctx,
  { commandId }: { commandId: string },
): Promise<{ commandId: string }> {
  const { actor } = ctx;
  return write(ctx, async (tx) => {
    const command = isUuid(commandId)
      ? await tx.one<ClockCommandRow & { isPush: boolean }>(
          sql`select c.*, (select connection = 'PUSH' from clock where id = c.clock_id) as is_push from clock_command c where id = ${commandId} for update`,
        )
      : null;
    if (!command) throw new Refusal([problem(actor, 'NOT_FOUND.command', ['commandId'])]);
    const { id, status, isPush } = command;
    // A clock that is called has it in hand this very moment.
    const waits = status === 'QUEUED' || (status === 'SENT' && isPush);
    if (!waits) throw new Refusal([problem(actor, 'ILLEGAL_STATE.commandOver', ['commandId'], { status })]);
    await tx.query(
      sql`update clock_command set status = 'FAILED', reason = 'CANCELLED', done_at = ${ctx.now()} where id = ${id}`,
    );
    return { commandId: id };
  });
}
