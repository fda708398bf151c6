import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import DataLoader from 'dataloader';
import type { BusinessDayRow, ProducedGoodRow, ProductionDayRow } from '../rows.ts';

const textOf = ({ shopId, date }: BusinessDayRow): string => `${shopId.toLowerCase()} ${date}`;

type OfDay<Figures> = Figures & BusinessDayRow;

/** Days of shops as production knows them, all of a tick in three statements; null where there is no such shop. */
export function productionDays(ctx: Ctx): DataLoader<BusinessDayRow, ProductionDayRow | null, string> {
  return new DataLoader<BusinessDayRow, ProductionDayRow | null, string>(
    async (keys) => {
      const known = keys.filter(({ shopId }) => isUuid(shopId));
      const days = sql`(
        select s.shop_id, k.date, (k.date::timestamp at time zone s.time_zone) as begins, ((k.date + 1)::timestamp at time zone s.time_zone) as ends
        from unnest(${known.map((k) => k.shopId)}::uuid[], ${known.map((k) => k.date)}::date[]) k (shop_id, date) join production_shop s on s.shop_id = k.shop_id) d`;
      const [done, open, made] = await Promise.all([
        read<OfDay<{ completed: number; cost: Decimal }>>(ctx, sql`
          select d.shop_id, d.date, count(o.id)::int as completed, coalesce(sum(o.cost), 0) as cost from ${days}
          left join production_order o on o.shop_id = d.shop_id and o.status = 'DONE' and o.ended_at >= d.begins and o.ended_at < d.ends
          group by d.shop_id, d.date`),
        read<OfDay<{ due: number }>>(ctx, sql`
          select d.shop_id, d.date, count(*)::int as due from ${days}
          join production_order o on o.shop_id = d.shop_id and o.status in ('PLANNED', 'IN_PRODUCTION', 'COMPLETING')
            and o.due_at >= d.begins and o.due_at < d.ends
          group by d.shop_id, d.date`),
        read<OfDay<ProducedGoodRow>>(ctx, sql`
          select d.shop_id, d.date, l.product_id, max(l.product_name) as product_name, l.unit, sum(l.made) as quantity, coalesce(sum(l.cost), 0) as cost
          from ${days}
          join production_order o on o.shop_id = d.shop_id and o.status = 'DONE' and o.ended_at >= d.begins and o.ended_at < d.ends
          join production_line l on l.production_order_id = o.id
          group by d.shop_id, d.date, l.product_id, l.unit order by product_name, l.product_id, l.unit`),
      ]); // biome-ignore format: statements
      const madeOf = Map.groupBy(made, textOf);
      const dueOf = new Map(open.map((row) => [textOf(row), row.due]));
      const doneOf = new Map(done.map((row) => [textOf(row), row]));
      return keys.map((key): ProductionDayRow | null => {
        const day = doneOf.get(textOf(key));
        if (!day) return null;
        const { completed, cost } = day;
        return { completed, due: dueOf.get(textOf(key)) ?? 0, cost, made: madeOf.get(textOf(key)) ?? [] };
      });
    },
    { cacheKeyFn: textOf },
  );
}
