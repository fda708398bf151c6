import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, type Sql, sql } from '@comptoir/kit/sql';
import type { AgeingTotalRow, OverdueInvoiceRow } from '../invoice-rows.ts';
import { customerIs } from './customer-files.ts';
import { idIs } from './list-orders.ts';

export type AgeBucket = OverdueInvoiceRow['bucket'];

export interface OverdueArgs extends PageArgs {
  filter?: { shopId?: string | null; customerId?: string | null; bucket?: AgeBucket | null } | null;
}

/** Unpaid invoices past their due date in their shop's day, with how many days that is, from 1. */
function overdue(now: Date): Sql {
  return sql`(select i.*, late.days as days_late, i.total - i.credited - i.paid as remaining,
      case when late.days <= 30 then 'DAYS_0_30' when late.days <= 60 then 'DAYS_31_60' when late.days <= 90 then 'DAYS_61_90' else 'OVER_90' end as bucket
    from invoice i join order_shop s on s.shop_id = i.shop_id,
      lateral (select (${now}::timestamptz at time zone s.time_zone)::date - i.due_date as days) late
    where i.status = 'VALIDATED' and late.days > 0)`;
}

function wanted({ filter }: OverdueArgs): Sql {
  return allOf([
    idIs('shop_id', filter?.shopId),
    customerIs(filter?.customerId),
    filter?.bucket != null && sql`bucket = ${filter.bucket}`,
  ]);
}

/** Invoices past their due date in their shop's day, the most overdue first. */
export function listOverdue(ctx: Ctx, args: OverdueArgs): Promise<Page<OverdueInvoiceRow>> {
  const where = wanted(args);
  const from = overdue(ctx.now());
  return page<OverdueInvoiceRow>(
    args,
    [
      { expression: 'due_date::text', type: 'text', of: (r) => r.dueDate },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from ${from} document where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from ${from} document where ${where}`))[0]?.n ??
        0,
    },
  );
}

/** What is overdue by how long it is, per currency; buckets without any are left out. */
export function ageing(ctx: Ctx, { filter }: Pick<OverdueArgs, 'filter'>): Promise<AgeingTotalRow[]> {
  return read(
    ctx,
    sql`select bucket, currency, count(*)::int as count, sum(remaining) as remaining from ${overdue(ctx.now())} document
      where ${wanted({ filter })} group by bucket, currency order by currency, min(days_late)`,
  );
}
