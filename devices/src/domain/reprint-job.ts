import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { findJob } from './find-job.ts';
import { printAgain } from './print-again.ts';
import { isText } from './text-rules.ts';

export interface ReprintJobInput {
  jobId: string;
  reason: string;
  idempotencyKey?: string | null;
}

/** Prints a ticket or receipt once more; who asked and why stays with the new job. */
export async function reprintJob(ctx: Ctx, input: ReprintJobInput): Promise<{ jobId: string }> {
  refuseIfAny([!isText(input.reason, 200) && problem(ctx.actor, 'INVALID.text', ['reason'], { max: 200 })]);
  return writeOnce(ctx, 'reprintJob', input, async (tx) => {
    const job = await findJob(tx, input.jobId);
    const { id } = await printAgain(tx, job, { why: input.reason, path: 'jobId' });
    return { jobId: id };
  });
}
