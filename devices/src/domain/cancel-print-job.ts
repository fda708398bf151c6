import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { jobChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { PrintJobRow } from '../rows.ts';
import { lockJob } from './find-job.ts';
import { isText } from './text-rules.ts';

export interface CancelPrintJobInput {
  jobId: string;
  reason?: string | null;
  idempotencyKey?: string | null;
}

/** Takes a job out of the queue as long as nothing of it went to the printer. */
export function cancelPrintJob(ctx: Ctx, input: CancelPrintJobInput): Promise<{ jobId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    input.reason != null && !isText(input.reason, 200) && problem(actor, 'INVALID.text', ['reason'], { max: 200 }),
  ]);
  return writeOnce(ctx, 'cancelPrintJob', input, async (tx) => {
    const job = await lockJob(tx, input.jobId);
    const { status } = job;
    if (status !== 'QUEUED') throw new Refusal([problem(actor, 'ILLEGAL_STATE.notWaiting', ['jobId'], { status })]);
    const changed = await tx.one<PrintJobRow>(sql`
      update print_job set status = 'FAILED', reason = 'CANCELLED', detail = null, done_at = ${ctx.now()}, resolved_by = ${actor.userId},
        note = ${input.reason}
      where id = ${job.id} returning *`);
    // A worker that waited for this row's lock found it gone and went to sleep; others may stand behind it.
    await tx.query(sql`select pg_notify('print_queue', ${job.printerId})`);
    if (changed) jobChanged(tx, changed);
    return { jobId: job.id };
  });
}
