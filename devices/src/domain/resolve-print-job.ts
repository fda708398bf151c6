import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { jobChanged } from '../events.ts';
import { problem } from '../problems.ts';
import type { PrintJobRow, PrintJobStatus } from '../rows.ts';
import { lockJob } from './find-job.ts';
import { isText } from './text-rules.ts';

export interface ResolvePrintJobInput {
  jobId: string;
  printed: boolean;
  note?: string | null;
  idempotencyKey?: string | null;
}

/**
 * A person's word on a job of unknown outcome. What did not come out is queued again in its old place, for that person asked
 * for it, with the reprint mark: whoever looked may have overlooked a paper, and two alike must not both be cooked or paid. A drawer that did not open stays shut until someone opens it anew.
 */
export function resolvePrintJob(ctx: Ctx, input: ResolvePrintJobInput): Promise<{ jobId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    input.note != null && !isText(input.note, 200) && problem(actor, 'INVALID.text', ['note'], { max: 200 }),
  ]);
  return writeOnce(ctx, 'resolvePrintJob', input, async (tx) => {
    const job = await lockJob(tx, input.jobId);
    const { status } = job;
    if (status !== 'UNKNOWN') throw new Refusal([problem(actor, 'ILLEGAL_STATE.notUnknown', ['jobId'], { status })]);
    const to = outcome(job, input.printed);
    const changed = await tx.one<PrintJobRow>(sql`
      update print_job set status = ${to}, reason = ${input.printed ? null : 'NOT_PRINTED'}, detail = null, confirmation = null,
        sent_at = case when ${to} = 'QUEUED' then null else sent_at end, done_at = case when ${to} <> 'QUEUED' then ${ctx.now()}::timestamptz end,
        resolved_by = ${actor.userId}, note = ${input.note},
        document = case when ${to} = 'QUEUED' then document || '{"reprint": true}' else document end
      where id = ${job.id} returning *`);
    await tx.query(sql`select pg_notify('print_queue', ${job.printerId})`);
    if (changed) jobChanged(tx, changed);
    return { jobId: job.id };
  });
}

function outcome(job: PrintJobRow, printed: boolean): PrintJobStatus {
  if (printed) return 'PRINTED';
  return job.kind === 'DRAWER' ? 'FAILED' : 'QUEUED';
}
