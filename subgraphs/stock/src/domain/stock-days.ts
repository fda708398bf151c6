import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, sum, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import DataLoader from 'dataloader';
import type { BusinessDayRow, StockDayMovesRow, StockDayRow } from '../rows.ts';

const textOf = ({ shopId, date }: BusinessDayRow): string => `${shopId.toLowerCase()} ${date}`;

type OfDay<Figures> = Figures & BusinessDayRow;

/** Days of shops as stock knows them, all of a tick in three statements; null where there is no such shop. */
export function stockDays(ctx: Ctx): DataLoader<BusinessDayRow, StockDayRow | null, string> {
  return new DataLoader<BusinessDayRow, StockDayRow | null, string>(
    async (keys) => {
      const known = keys.filter(({ shopId }) => isUuid(shopId));
      const days = sql`(
        select s.shop_id, k.date, (k.date::timestamp at time zone s.time_zone) as begins, ((k.date + 1)::timestamp at time zone s.time_zone) as ends
        from unnest(${known.map((k) => k.shopId)}::uuid[], ${known.map((k) => k.date)}::date[]) k (shop_id, date) join stock_shop s on s.shop_id = k.shop_id) d`;
      const [ends, moves, sold] = await Promise.all([
        read<OfDay<{ closing: Decimal }>>(ctx, sql`
          select d.shop_id, d.date, coalesce(l.value, 0) - coalesce(m.value, 0) as closing from ${days}
          left join lateral (select sum(value) as value from stock_level l where l.shop_id = d.shop_id) l on true
          left join lateral (select sum(value) as value from stock_movement m where m.shop_id = d.shop_id and m.at >= d.ends) m on true`),
        read<OfDay<StockDayMovesRow>>(ctx, sql`
          select d.shop_id, d.date, m.type, count(*)::int as movements, sum(m.value) as value from ${days}
          join stock_movement m on m.shop_id = d.shop_id and m.at >= d.begins and m.at < d.ends group by d.shop_id, d.date, m.type order by m.type`),
        read<OfDay<{ cost: Decimal }>>(ctx, sql`
          select d.shop_id, d.date, -sum(m.value) as cost from ${days}
          join stock_movement m on m.shop_id = d.shop_id and m.business_day = d.date and (m.type = 'SALE' or (m.type = 'RETURN' and m.quantity > 0)) group by d.shop_id, d.date`),
      ]); // biome-ignore format: statements
      const movesOf = Map.groupBy(moves, textOf);
      const soldOf = new Map(sold.map((row) => [textOf(row), row.cost]));
      const endOf = new Map(ends.map((row) => [textOf(row), row.closing]));
      return keys.map((key): StockDayRow | null => {
        const closing = endOf.get(textOf(key));
        if (!closing) return null;
        const byType = movesOf.get(textOf(key)) ?? [];
        const opening = closing.minus(sum(byType.map((row) => row.value)));
        return { opening, closing, costOfSales: soldOf.get(textOf(key)) ?? ZERO, byType };
      });
    },
    { cacheKeyFn: textOf },
  );
}
