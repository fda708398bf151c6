import { type Ctx, read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { StockRotationRow } from '../rows.ts';
import { isId } from './read-levels.ts';
import { inScope, type StockScope } from './stock-scope.ts';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 30;

export interface ListRotationArgs extends PageArgs {
  filter?: (StockScope & { productId?: string | null; from?: Date | null; to?: Date | null }) | null;
}

interface Figures {
  productId: string;
  productName: string;
  onHand: Decimal;
  opening: Decimal;
  closing: Decimal;
  out: Decimal;
  outCost: Decimal;
}

/** How fast products move: what went out in a period against what was there, by product name. */
export async function listRotation(ctx: Ctx, args: ListRotationArgs): Promise<Page<StockRotationRow>> {
  const { filter } = args;
  const to = filter?.to ?? ctx.now();
  const from = filter?.from ?? new Date(to.getTime() - USUAL_DAYS * DAY_MS);
  if (from >= to) throw graphError('BAD_REQUEST', '"from" must lie before "to".', { argument: 'filter' });
  const days = decimal(to.getTime() - from.getTime()).div(DAY_MS);
  const where = allOf([inScope(filter), isId('l.product_id', filter?.productId)]);
  const products = sql`
    select l.product_id, coalesce(p.name, '') as product_name, sum(l.on_hand) as on_hand, array_agg(l.warehouse_id) as warehouses
    from stock_level l join warehouse w on w.id = l.warehouse_id left join stock_product p on p.id = l.product_id
    where ${where} group by l.product_id, p.name`;
  return page<StockRotationRow>(
    args,
    [
      { expression: 'product_name', type: 'text', of: (r) => r.productName },
      { expression: 'product_id', type: 'uuid', of: (r) => r.productId },
    ],
    {
      rows: async ({ after, order, limit }) => {
        const shown = sql`select * from (${products}) products where ${after} order by ${order} ${limit}`;
        return (await read<Figures>(ctx, figuresOf(shown, from, to))).map((figures) => rotationOf(figures, days));
      },
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from (${products}) found`))[0]?.n ?? 0,
    },
  );
}

/** Sales, issues and what production used up, less what came back of them. */
const CONSUMED = raw(
  `m.type in ('SALE', 'OUT') or (m.type = 'PRODUCTION' and m.quantity < 0) or (m.type = 'RETURN' and m.quantity > 0)`,
);

function figuresOf(products: Sql, from: Date, to: Date): Sql {
  const worthAt = (time: Date) => sql`
    coalesce((select sum(m.worth) from unnest(s.warehouses) k (warehouse_id) cross join lateral (
      select worth from stock_movement m where m.warehouse_id = k.warehouse_id and m.product_id = s.product_id and m.at < ${time}
      order by m.seq desc limit 1) m), 0)`;
  return sql`
    select s.product_id, s.product_name, s.on_hand, ${worthAt(from)} as opening, ${worthAt(to)} as closing,
      coalesce(c.quantity, 0) as out, coalesce(c.cost, 0) as out_cost
    from (${products}) s left join lateral (
      select -sum(m.quantity) as quantity, -sum(m.value) as cost from stock_movement m
      where m.product_id = s.product_id and m.at >= ${from} and m.at < ${to} and m.warehouse_id = any(s.warehouses) and (${CONSUMED})) c on true
    order by s.product_name, s.product_id`;
}

function rotationOf(figures: Figures, days: Decimal): StockRotationRow {
  const { productId, productName, onHand, out, outCost } = figures;
  const averageValue = figures.opening.plus(figures.closing).div(2);
  const perDay = out.div(days);
  return {
    productId, productName, onHand, out, outCost, averageValue: averageValue.toDecimalPlaces(4),
    turnover: averageValue.gt(0) ? outCost.div(averageValue).toDecimalPlaces(4) : null,
    daysOfCover: perDay.gt(0) ? onHand.div(perDay).toDecimalPlaces(2) : null,
  }; // biome-ignore format: a table
}
