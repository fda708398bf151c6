import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { DeadLetterRow } from '../rows.ts';

/** Asks the consumer that could not apply an event to try it again; its answer comes as an event. */
export async function replayDeadLetter(
  ctx: Ctx,
  input: { id: string; idempotencyKey?: string | null },
): Promise<{ id: string }> {
  const { actor } = ctx;
  const { id } = input;
  return writeOnce(ctx, 'replayDeadLetter', input, async (tx) => {
    const letter = isUuid(id)
      ? await tx.one<DeadLetterRow>(sql`
          update reported_dead_letter set replay_requested_at = ${ctx.now()} where id = ${id} and event_type is not null returning *`)
      : null;
    refuseIfAny([
      !letter && problem(actor, 'NOT_FOUND.deadLetter', ['id']),
      letter?.replayedAt && problem(actor, 'ILLEGAL_STATE.replayed', ['id']),
    ]);
    const { consumer, eventId } = letter as DeadLetterRow;
    tx.emit('DeadLetterReplayRequested', { consumer, eventId });
    return { id };
  });
}
