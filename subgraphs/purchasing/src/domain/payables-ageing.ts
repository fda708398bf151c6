import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { PayablesAgeingRow } from '../rows.ts';
import { idIs } from './list-rules.ts';

export interface PayablesAgeingArgs extends PageArgs {
  filter?: { supplierId?: string | null; shopId?: string | null } | null;
}

/** Days overdue, from and to; the first are not due yet. */
const BUCKETS = {
  not_due: 'days <= 0',
  days1_to30: 'days between 1 and 30',
  days31_to60: 'days between 31 and 60',
  days61_to90: 'days between 61 and 90',
  over90: 'days > 90',
} as const;

/** What is owed per supplier and currency, by how long it is overdue today. */
export function payablesAgeing(ctx: Ctx, args: PayablesAgeingArgs): Promise<Page<PayablesAgeingRow>> {
  const { supplierId, shopId } = args.filter ?? {};
  const where = allOf([raw(`i.status = 'VALIDATED'`), idIs('i.supplier_id', supplierId), idIs('i.shop_id', shopId)]);
  const owed = owedUnder(ctx, where);
  return page<PayablesAgeingRow>(
    args,
    [
      { expression: 'supplier_name', type: 'text', of: (r) => r.supplierName },
      { expression: 'supplier_id', type: 'uuid', of: (r) => r.supplierId },
      { expression: 'currency', type: 'text', of: (r) => r.currency },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from (${owed}) owed where ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from (${owed}) owed`))[0]?.n ?? 0,
    },
  );
}

function owedUnder({ now }: Ctx, where: Sql): Sql {
  const sums = Object.entries(BUCKETS).map(
    ([name, when]) => `coalesce(sum(remaining) filter (where ${when}), 0) as ${name}`,
  );
  return sql`
    select supplier_id, supplier_name, currency, ${raw(sums.join(', '))}, sum(remaining) as total
    from (
      select i.supplier_id, p.name as supplier_name, i.currency, i.total - i.paid - i.credited as remaining,
        (${now()}::timestamptz at time zone s.time_zone)::date - i.due_date as days
      from supplier_invoice i join purchasing_shop s on s.shop_id = i.shop_id join supplier p on p.id = i.supplier_id
      where ${where}) payable
    group by supplier_id, supplier_name, currency`;
}
