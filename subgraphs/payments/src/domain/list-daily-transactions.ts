import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, sql } from '@comptoir/kit/sql';
import type { DailyTransactionsRow } from '../rows.ts';
import { idIs } from './list-payments.ts';

export interface ListDailyTransactionsArgs extends PageArgs {
  filter?: { shopId?: string | null; from?: string | null; to?: string | null } | null;
}

const SUMS =
  raw(`sum(sales) as sales, sum(tips) as tips, sum(refunds) as refunds, sum(count)::int as count, sum(refund_count)::int as refund_count,
  jsonb_agg(jsonb_build_object('method', method, 'sales', sales::text, 'refunds', refunds::text, 'net', (sales - refunds)::text,
    'tips', tips::text, 'count', count, 'refundCount', refund_count)) as by_method`);

/** Days of shops, the newest first. */
export function listDailyTransactions(ctx: Ctx, args: ListDailyTransactionsArgs): Promise<Page<DailyTransactionsRow>> {
  const { shopId, from, to } = args.filter ?? {};
  const where = allOf([
    sql`count + refund_count > 0`,
    idIs('shop_id', shopId),
    from != null && sql`business_day >= ${from}`,
    to != null && sql`business_day <= ${to}`,
  ]);
  return page<DailyTransactionsRow>(
    args,
    [
      { expression: 'business_day', type: 'date', of: (r) => r.businessDay, descending: true },
      { expression: 'shop_id', type: 'uuid', of: (r) => r.shopId },
      { expression: 'currency', type: 'text', of: (r) => r.currency },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select business_day, shop_id, currency, ${SUMS} from daily_transaction where ${where} and ${after}
          group by business_day, shop_id, currency order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(distinct (business_day, shop_id, currency))::int as n
          from daily_transaction where ${where}`))[0]?.n ?? 0,
    },
  ); // biome-ignore format: statements
}
