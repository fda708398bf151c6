import { read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type BoardPage, followBoard, revisionOf } from '@comptoir/kit/follow-board';
import { isUuid } from '@comptoir/kit/id';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { PrintJobChangeRow, PrintJobRow } from '../rows.ts';
import { BOARD_CHANNEL } from './board.ts';

export interface WatchPrintJobsArgs {
  printerId?: string | null;
  after?: string | null;
}

/** Print jobs live, of one printer, also those that leave it, or of all: first those that somebody waits for, then each that changes. */
export async function watchPrintJobs(
  ctx: Context,
  args: WatchPrintJobsArgs,
): Promise<AsyncIterableIterator<PrintJobChangeRow>> {
  const after = revisionOf(args.after);
  const { printerId } = args;
  if (printerId != null && !(isUuid(printerId) && (await ctx.loaders.printer.load(printerId.toLowerCase()))))
    throw graphError('BAD_REQUEST', 'There is no such printer.', { argument: 'printerId' });
  const ofPrinter = printerId == null ? null : sql`j.printer_id = ${printerId}`;
  const isOpen = sql`j.status in ('QUEUED', 'SENDING', 'UNKNOWN')`;
  const upTo = (until: string | null) => sql`j.revision <= coalesce(${until}::bigint, b.revision)`;
  return followBoard(
    ctx,
    {
      channel: BOARD_CHANNEL,
      name: `jobs ${printerId?.toLowerCase() ?? '*'}`,
      onBoard: (start, until, limit) =>
        readPage(ctx, allOf([isOpen, sql`j.revision > ${start}`, upTo(until), ofPrinter]), limit),
      changed: (start, limit) => {
        const wasThere =
          ofPrinter && sql`(${ofPrinter} or (j.was ->> ${printerId?.toLowerCase()}::text)::bigint > ${start})`;
        return readPage(ctx, allOf([sql`j.revision > ${start}`, wasThere]), limit);
      },
    },
    after,
  );
}

/** One statement for jobs and the board's revision, so that both are of one snapshot. */
async function readPage(ctx: Context, where: Sql, limit: number): Promise<BoardPage<PrintJobChangeRow>> {
  const rows = await read<PrintJobRow & { boardRevision: string; id: string | null }>(
    ctx,
    sql`select b.revision as board_revision, found.* from device_board b left join lateral (
      select j.* from print_job j where j.company_id = b.company_id and ${where} order by j.revision limit ${raw(String(limit))}) found
      on true order by found.revision`,
  );
  const items = rows.flatMap((row) => (row.id === null ? [] : [{ revision: row.revision, job: row as PrintJobRow }]));
  return { items, upTo: rows[0]?.boardRevision ?? '0' };
}
