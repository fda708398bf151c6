import { type Ctx, read } from '@comptoir/kit/context';
import { ZERO } from '@comptoir/kit/money';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type {
  StocktakeCountRow,
  StocktakeLineRow,
  StocktakeRow,
  StocktakeStatus,
  StocktakeTotalsRow,
} from '../rows.ts';
import { isId } from './read-levels.ts';
import { COUNTED } from './stocktakes.ts';

export interface ListStocktakesArgs extends PageArgs {
  filter?: { warehouseId?: string | null; shopId?: string | null; status?: StocktakeStatus | null } | null;
}

/** Stocktakes, the latest first. */
export function listStocktakes(ctx: Ctx, args: ListStocktakesArgs): Promise<Page<StocktakeRow>> {
  const { warehouseId, shopId, status } = args.filter ?? {};
  const where = allOf([
    isId('warehouse_id', warehouseId),
    isId('shop_id', shopId),
    status != null && sql`status = ${status}`,
  ]);
  const keys: KeyColumn<StocktakeRow>[] = [
    { expression: 'opened_at', type: 'timestamptz', of: (r) => r.openedAt, descending: true },
    { expression: 'id', type: 'uuid', of: (r) => r.id, descending: true },
  ];
  return pageFrom(ctx, args, keys, sql`select * from stocktake where ${where}`);
}

/**
 * Lines with what was counted so far or, once it ended, with what came of it. They are put in order first, so that only so many
 * are looked at as a page takes.
 */
function linesWhere(where: Sql, rest: Sql, order: Sql): Sql {
  return sql`
    select l.stocktake_id, l.product_id, l.shop_id, l.warehouse_id, l.frozen, l.overtaken, l.product_name, coalesce(c.counts, 0) as counts,
      case when l.has_ended then l.counted else c.counted end as counted,
      case when l.has_ended then l.expected else c.expected end as expected,
      case when l.has_ended then l.variance else c.counted - c.expected end as variance,
      case when l.has_ended then l.unit_cost else v.average_cost end as unit_cost,
      case when l.has_ended then l.value else round((c.counted - c.expected) * v.average_cost, 4) end as value
    from (
      select * from (
        select l.*, s.status = 'VALIDATED' as has_ended, coalesce(p.name, '') as product_name
        from stocktake_line l join stocktake s on s.id = l.stocktake_id left join stock_product p on p.id = l.product_id where ${where}) l
      where ${rest} order by ${order}) l ${COUNTED}
    left join stock_level v on v.warehouse_id = l.warehouse_id and v.product_id = l.product_id`;
}

export interface ListStocktakeLinesArgs extends PageArgs {
  filter?: {
    stocktakeId?: string | null;
    productId?: string | null;
    counted?: boolean | null;
    differing?: boolean | null;
  } | null;
}

/** Lines by product name, then stocktake and product. */
export function listStocktakeLines(ctx: Ctx, args: ListStocktakeLinesArgs): Promise<Page<StocktakeLineRow>> {
  const { stocktakeId, productId, counted, differing } = args.filter ?? {};
  const inner = allOf([isId('l.stocktake_id', stocktakeId), isId('l.product_id', productId)]);
  const outer = allOf([
    counted != null && sql`(counted is not null) = ${counted}`,
    differing != null && sql`(coalesce(variance, 0) <> 0) = ${differing}`,
  ]);
  const keys: KeyColumn<StocktakeLineRow>[] = [
    { expression: 'l.product_name', type: 'text', of: (r) => r.productName },
    { expression: 'l.stocktake_id', type: 'uuid', of: (r) => r.stocktakeId },
    { expression: 'l.product_id', type: 'uuid', of: (r) => r.productId },
  ];
  return page<StocktakeLineRow>(args, keys, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from (${linesWhere(inner, after, order)}) l where ${outer} order by ${order} ${limit}`),
    count: async () => {
      const lines = linesWhere(inner, raw('true'), raw('l.product_id'));
      return (
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from (${lines}) l where ${outer}`))[0]?.n ?? 0
      );
    },
  });
}

export interface ListStocktakeCountsArgs extends PageArgs {
  filter?: { stocktakeId?: string | null; productId?: string | null; userId?: string | null } | null;
}

/** Counts, the latest first. */
export function listStocktakeCounts(ctx: Ctx, args: ListStocktakeCountsArgs): Promise<Page<StocktakeCountRow>> {
  const { stocktakeId, productId, userId } = args.filter ?? {};
  const where = allOf([
    isId('c.stocktake_id', stocktakeId),
    isId('c.product_id', productId),
    isId('c.counted_by', userId),
  ]);
  const keys: KeyColumn<StocktakeCountRow>[] = [
    { expression: 'counted_at', type: 'timestamptz', of: (r) => r.countedAt, descending: true },
    { expression: 'id', type: 'uuid', of: (r) => r.id, descending: true },
  ];
  return pageFrom(ctx, args, keys, countsWhere(where));
}

export function countsById(ctx: Ctx, ids: readonly string[]): Promise<StocktakeCountRow[]> {
  return read(ctx, countsWhere(sql`c.id = any(${ids}::uuid[])`));
}

function countsWhere(where: Sql): Sql {
  return sql`
    select c.*, exists (select from stocktake_count r where r.stocktake_id = c.stocktake_id and r.product_id = c.product_id
      and r.seq > c.seq and r.recount and r.place in ('', c.place)) as replaced
    from stocktake_count c where ${where}`;
}

/** How far stocktakes have come, and what their differences are worth. */
export function totalsOf(ctx: Ctx, stocktakeIds: readonly string[]): Promise<StocktakeTotalsRow[]> {
  return read(
    ctx,
    sql`select stocktake_id, count(*)::int as lines, count(counted)::int as counted, count(*) filter (where variance <> 0)::int as differing,
        coalesce(sum(value) filter (where value > 0), 0) as gained, coalesce(-sum(value) filter (where value < 0), 0) as lost,
        coalesce(sum(value), 0) as net
      from (${linesWhere(sql`l.stocktake_id = any(${stocktakeIds}::uuid[])`, raw('true'), raw('l.product_id'))}) lines group by stocktake_id`,
  );
}

/** Of a stocktake in which nothing is to be counted yet. */
export const noTotals = (stocktakeId: string): StocktakeTotalsRow => ({
  stocktakeId, lines: 0, counted: 0, differing: 0, gained: ZERO, lost: ZERO, net: ZERO,
}); // biome-ignore format: a table

function pageFrom<Row>(ctx: Ctx, args: PageArgs, keys: readonly KeyColumn<Row>[], rows: Sql): Promise<Page<Row>> {
  return page<Row>(args, keys, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from (${rows}) found where ${after} order by ${order} ${limit}`),
    count: async () => (await read<{ n: number }>(ctx, sql`select count(*)::int as n from (${rows}) found`))[0]?.n ?? 0,
  });
}
