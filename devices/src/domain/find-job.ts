import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { PrintJobRow } from '../rows.ts';

/** A job as it stands; refuses an id that is not the caller's to see. */
export async function findJob(tx: Tx, jobId: string): Promise<PrintJobRow> {
  const row = isUuid(jobId) ? await tx.one<PrintJobRow>(sql`select * from print_job where id = ${jobId}`) : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.job', ['jobId'])]);
  return row;
}

/** The same, held until the transaction ends. */
export async function lockJob(tx: Tx, jobId: string): Promise<PrintJobRow> {
  const { id } = await findJob(tx, jobId);
  return (await tx.one<PrintJobRow>(sql`select * from print_job where id = ${id} for update`)) as PrintJobRow;
}
