import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, sql } from '@comptoir/kit/sql';
import type { DuplicateCustomersRow, LikenessReason } from '../rows.ts';
import { rootOf } from './files.ts';

export interface DuplicatesArgs extends PageArgs {
  filter?: { customerId?: string | null; reason?: LikenessReason | null } | null;
}

/** Pairs of files that may be one customer, the likeliest first, without those that were told apart. */
export function listDuplicates(ctx: Ctx, args: DuplicatesArgs): Promise<Page<DuplicateCustomersRow>> {
  const { customerId, reason } = args.filter ?? {};
  const root = rootOf(sql`${customerId}::uuid`);
  const where = allOf([
    raw(`not exists (select from customer_distinct d
      where (d.company_id, d.customer_id, d.other_id) = (p.company_id, p.customer_id, p.other_id))`),
    customerId != null && (isUuid(customerId) ? sql`${root} in (p.customer_id, p.other_id)` : sql`false`),
    reason != null && sql`${reason} = any(p.reasons)`,
  ]);
  return page<DuplicateCustomersRow>(
    args,
    [
      { expression: 'p.score', type: 'numeric', of: (r) => r.score.toFixed(), descending: true },
      { expression: 'p.id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select p.* from customer_likeness p where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from customer_likeness p where ${where}`))[0]
          ?.n ?? 0,
    },
  );
}
