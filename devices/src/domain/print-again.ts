import type { Tx } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { PrintJobRow } from '../rows.ts';
import { queueJobs } from './queue-jobs.ts';

/** Sent, or sent before and said not to have come out. */
const mayBeOut = ({ sentAt, document }: PrintJobRow) =>
  sentAt !== null || (document.kind !== 'DRAWER' && document.reprint);

/**
 * Queues one more copy of a document, word for word. It carries the reprint mark unless certainly no earlier copy came out.
 * @param path the argument to blame when there is no printer for it
 */
export async function printAgain(
  tx: Tx,
  job: PrintJobRow,
  asked: { why: string | null; path: string },
): Promise<PrintJobRow> {
  const { actor } = tx.ctx;
  const { document } = job;
  if (document.kind === 'DRAWER') throw new Refusal([problem(actor, 'ILLEGAL_STATE.drawer', [asked.path])]);
  // The original's lock makes two requests at once take two numbers: the second one's look at the copies comes after the first's commit.
  await tx.query(sql`
    select 1 as held from print_job where document_id = ${job.documentId} and kind = ${job.kind} and part = ${job.part} and copy = 1 for update`);
  const copies = await tx.query<PrintJobRow>(sql`
    select * from print_job where document_id = ${job.documentId} and kind = ${job.kind} and part = ${job.part}`);
  if (copies.some((copy) => copy.status === 'QUEUED' || copy.status === 'SENDING'))
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.waiting', [asked.path])]);
  const [added] = await queueJobs(tx, [
    {
      shopId: job.shopId,
      stationId: job.stationId,
      documentId: job.documentId,
      part: job.part,
      printerId: job.part === 0 ? null : (job.movedFrom ?? job.printerId),
      copy: Math.max(...copies.map((copy) => copy.copy)) + 1,
      document: {
        ...document,
        reprint: copies.some(mayBeOut),
        correlationId: actor.correlationId,
      },
      requestedBy: actor.userId,
      why: asked.why,
    },
  ]);
  if (!added || added.printerId === null) throw new Refusal([problem(actor, 'ILLEGAL_STATE.noPrinter', [asked.path])]);
  return added;
}
