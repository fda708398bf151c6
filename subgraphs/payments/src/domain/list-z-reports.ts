import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { ZReportRow } from '../rows.ts';
import { idIs } from './list-payments.ts';

export interface ListZReportsArgs extends PageArgs {
  filter?: { shopId?: string | null; registerId?: string | null; from?: Date | null; to?: Date | null } | null;
}

/** Z reports, the newest first. */
export function listZReports(ctx: Ctx, args: ListZReportsArgs): Promise<Page<ZReportRow>> {
  const { shopId, registerId, from, to } = args.filter ?? {};
  const where = allOf([
    idIs('shop_id', shopId),
    idIs('register_id', registerId),
    from != null && sql`closed_at >= ${from}`,
    to != null && sql`closed_at < ${to}`,
  ]);
  return page<ZReportRow>(
    args,
    [
      { expression: 'closed_at', type: 'timestamptz', of: (r) => r.closedAt, descending: true },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from z_report where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from z_report where ${where}`))[0]?.n ?? 0,
    },
  );
}
