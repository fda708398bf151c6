import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, sql } from '@comptoir/kit/sql';
import type { PrintJobKind, PrintJobRow, PrintJobStatus } from '../rows.ts';

export interface ListPrintJobsArgs extends PageArgs {
  filter?: {
    printerId?: string | null;
    shopId?: string | null;
    status?: PrintJobStatus | null;
    kind?: PrintJobKind | null;
    documentId?: string | null;
  } | null;
}

/** Print jobs, the last one queued first. */
export function listPrintJobs(ctx: Ctx, args: ListPrintJobsArgs): Promise<Page<PrintJobRow>> {
  const { printerId, shopId, status, kind, documentId } = args.filter ?? {};
  const is = (column: string, id: string | null | undefined) =>
    id != null && (isUuid(id) ? sql`${raw(column)} = ${id}` : sql`false`);
  const where = allOf([
    is('printer_id', printerId),
    is('shop_id', shopId),
    is('document_id', documentId),
    status != null && sql`status = ${status}`,
    kind != null && sql`kind = ${kind}`,
  ]);
  return page<PrintJobRow>(args, [{ expression: 'seq', type: 'bigint', of: (r) => r.seq, descending: true }], {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from print_job where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from print_job where ${where}`))[0]?.n ?? 0,
  });
}
