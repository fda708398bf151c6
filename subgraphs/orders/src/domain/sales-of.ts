import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { roundMoney, sum, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import DataLoader from 'dataloader';
import type { Channel } from '../rows.ts';
import type { SaleFigures, SalesOfPeriodRow } from '../sale-rows.ts';

/** Business days of a shop from one to another, both included. */
export interface SalesPeriod {
  shopId: string;
  from: string;
  to: string;
}

type Of<Key> = Key & SaleFigures & { place: number };

/**
 * What shops sold over business days, all of a tick in three statements; null where there is no such shop. Invoices that
 * were not called off, on the day they are of, and credit notes on theirs; in the shop's currency. A sale belongs to the
 * hour it was invoiced in, what was sold off line or told later to the hour it was made in.
 */
export function salesOf(ctx: Ctx): DataLoader<SalesPeriod, SalesOfPeriodRow | null, string> {
  return new DataLoader<SalesPeriod, SalesOfPeriodRow | null, string>(
    async (periods) => {
      const known = periods.map((p) => ({ ...p, shopId: isUuid(p.shopId) ? p.shopId : null }));
      const wanted = sql`
        unnest(${known.map((p) => p.shopId)}::uuid[], ${known.map((p) => p.from)}::date[], ${known.map((p) => p.to)}::date[])
          with ordinality w(shop_id, first, last, place) join order_shop s on s.shop_id = w.shop_id`;
      const figures = sql`count(*)::int as count, sum(d.sub_total) as net, sum(d.tax_total) as tax, sum(d.total) as gross`;
      const [shops, sold, returned] = await Promise.all([
        read<{ place: string; currency: string }>(ctx, sql`select w.place, s.currency from ${wanted}`),
        read<Of<{ channel: Channel; hour: number }>>(ctx, sql`
          select w.place, d.channel, ${figures}, extract(hour from made.sold_at at time zone s.time_zone)::int as hour
          from ${wanted} join invoice d on d.shop_id = w.shop_id and d.business_day between w.first and w.last
            and d.currency = s.currency and d.status <> 'CANCELLED'
          left join offline_sale f on f.order_id = d.order_id left join sale_order o on o.id = d.order_id,
          lateral (select case when f.order_id is not null or (d.validated_at at time zone s.time_zone)::date <> d.business_day
            then coalesce(o.created_at, d.validated_at) else d.validated_at end as sold_at) made
          group by w.place, d.channel, hour order by hour`),
        read<Of<object>>(ctx, sql`
          select w.place, ${figures} from ${wanted} join credit_note d on d.shop_id = w.shop_id
            and d.business_day between w.first and w.last and d.currency = s.currency group by w.place`),
      ]); // biome-ignore format: statements
      const currencies = new Map(shops.map((row) => [Number(row.place), row.currency]));
      const [soldAt, returnedAt] = [sold, returned].map((rows) => Map.groupBy(rows, (row) => Number(row.place)));
      return periods.map((_, i) => {
        const currency = currencies.get(i + 1);
        const parts = (soldAt?.get(i + 1) ?? []) as typeof sold;
        return currency === undefined ? null : salesOfPeriod(currency, parts, returnedAt?.get(i + 1) ?? []);
      });
    },
    { cacheKeyFn: ({ shopId, from, to }) => `${shopId.toLowerCase()} ${from} ${to}` },
  );
}

function salesOfPeriod(
  currency: string,
  parts: readonly Of<{ channel: Channel; hour: number }>[],
  returned: readonly SaleFigures[],
): SalesOfPeriodRow {
  const all = summed(parts);
  const by = <Key extends string | number>(keyOf: (part: (typeof parts)[number]) => Key) => [...Map.groupBy(parts, keyOf)];
  return {
    currency,
    ...all,
    averageTicket: all.count === 0 ? ZERO : roundMoney(all.gross.dividedBy(all.count), currency),
    byChannel: by((p) => p.channel).map(([channel, rows]) => ({ channel, ...summed(rows) })),
    byHour: by((p) => p.hour).map(([hour, rows]) => ({ hour, ...summed(rows) })),
    returns: summed(returned),
  };
} // biome-ignore format: a line

function summed(parts: readonly SaleFigures[]): SaleFigures {
  return {
    count: parts.reduce((n, part) => n + part.count, 0),
    net: sum(parts.map((part) => part.net)),
    tax: sum(parts.map((part) => part.tax)),
    gross: sum(parts.map((part) => part.gross)),
  };
}

/** The first and the last day of a month written `YYYY-MM`; null for what is no month. */
export function daysOf(month: string): { from: string; to: string } | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return null;
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to: last };
}
