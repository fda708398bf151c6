import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, sum } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import DataLoader from 'dataloader';
import type { BusinessDayRow, CashDayRow, MethodTotalsRow } from '../rows.ts';
import { METHODS } from './cash-report.ts';

type Key = BusinessDayRow;

const textOf = ({ shopId, date }: Key): string => `${shopId.toLowerCase()} ${date}`;

interface Drawers {
  shopId: string;
  date: string;
  currency: string | null;
  openSessions: number;
  closedSessions: number;
  expected: Decimal;
  counted: Decimal;
}

/** Days of shops as the till knows them, all of a tick in two statements; null where there is no such shop. */
export function cashDays(ctx: Ctx): DataLoader<Key, CashDayRow | null, string> {
  return new DataLoader<Key, CashDayRow | null, string>(
    async (keys) => {
      const known = keys.filter(({ shopId }) => isUuid(shopId));
      const wanted = sql`unnest(${known.map((k) => k.shopId)}::uuid[], ${known.map((k) => k.date)}::date[])`;
      const [drawers, totals] = await Promise.all([
        read<Drawers>(ctx, sql`
          select s.shop_id, w.date, s.currency, count(c.id) filter (where c.closed_at is null)::int as open_sessions,
            count(c.closed_at)::int as closed_sessions, coalesce(sum(c.expected), 0) as expected, coalesce(sum(c.counted), 0) as counted
          from ${wanted} w(shop_id, date) join payment_shop s on s.shop_id = w.shop_id
          left join cash_session c on c.shop_id = w.shop_id and c.business_day = w.date group by s.shop_id, w.date, s.currency`),
        read<MethodTotalsRow & Key>(ctx, sql`
          select d.shop_id, d.business_day as date, d.method, d.sales, d.refunds, d.sales - d.refunds as net, d.tips, d.count, d.refund_count
          from ${wanted} w(shop_id, date) join payment_shop s on s.shop_id = w.shop_id
          join daily_transaction d on d.shop_id = w.shop_id and d.business_day = w.date and d.currency = s.currency`),
      ]); // biome-ignore format: statements
      const drawersOf = new Map(drawers.map((row) => [textOf(row), row]));
      const totalsOf = Map.groupBy(totals, textOf);
      return keys.map((key) => {
        const found = drawersOf.get(textOf(key));
        return found ? cashDay(found, totalsOf.get(textOf(key)) ?? []) : null;
      });
    },
    { cacheKeyFn: textOf },
  );
}

function cashDay(
  { currency, openSessions, closedSessions, expected, counted }: Drawers,
  totals: MethodTotalsRow[],
): CashDayRow {
  const byMethod = METHODS.flatMap((method) =>
    totals.filter((row) => row.method === method && row.count + row.refundCount > 0),
  );
  const of = (figure: (row: MethodTotalsRow) => Decimal) => sum(byMethod.map(figure));
  return {
    currency,
    sales: of((row) => row.sales),
    refunds: of((row) => row.refunds),
    net: of((row) => row.net),
    tips: of((row) => row.tips),
    count: byMethod.reduce((n, row) => n + row.count, 0),
    byMethod,
    openSessions,
    closedSessions,
    expected,
    counted,
    difference: counted.minus(expected),
  };
}
