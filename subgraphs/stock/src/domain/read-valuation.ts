import { type Ctx, read, readOne } from '@comptoir/kit/context';
import { type Decimal, sum, ZERO } from '@comptoir/kit/money';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { StockValuationLineRow, StockValuationRow, WarehouseValuationRow } from '../rows.ts';
import { isId } from './read-levels.ts';
import { inScope, type StockScope } from './stock-scope.ts';

/** What the stock is worth now or was worth at a past time, by warehouse. */
export async function readValuation(
  ctx: Ctx,
  { at, filter }: { at?: Date | null; filter?: StockScope | null },
): Promise<StockValuationRow> {
  const [sums, transit] = await Promise.all([
    at ? sumsAt(ctx, at, filter) : sumsNow(ctx, filter),
    // Who sees only one end of a way does not see what arrived.
    filter || ctx.actor.shops !== '*' ? null : valueInTransit(ctx, at),
  ]);
  const warehouses = sums.filter(({ value }) => !value.isZero());
  return { at: at ?? ctx.now(), value: sum(sums.map(({ value }) => value)), inTransit: transit, warehouses };
}

function sumsNow(ctx: Ctx, filter: StockScope | null | undefined): Promise<WarehouseValuationRow[]> {
  return read(
    ctx,
    sql`
    select w.id as warehouse_id, coalesce(sum(l.value), 0) as value from warehouse w left join stock_level l on l.warehouse_id = w.id
    where ${inScope(filter)} group by w.id, w.name order by w.name, w.id`,
  );
}

/** Sums up the shorter side: what moved before the time, or what moved since, taken from what there is now. */
async function sumsAt(ctx: Ctx, at: Date, filter: StockScope | null | undefined): Promise<WarehouseValuationRow[]> {
  if (await isNearerToNow(ctx, at)) {
    return read(
      ctx,
      sql`
      select w.id as warehouse_id, coalesce(l.value, 0) - coalesce(m.value, 0) as value from warehouse w
      left join (select warehouse_id, sum(value) as value from stock_level group by 1) l on l.warehouse_id = w.id
      left join (select warehouse_id, sum(value) as value from stock_movement where at >= ${at} group by 1) m on m.warehouse_id = w.id
      where ${inScope(filter)} order by w.name, w.id`,
    );
  }
  return read(
    ctx,
    sql`
    select w.id as warehouse_id, coalesce(m.value, 0) as value from warehouse w
    left join (select warehouse_id, sum(value) as value from stock_movement where at < ${at} group by 1) m on m.warehouse_id = w.id
    where ${inScope(filter)} order by w.name, w.id`,
  );
}

async function isNearerToNow(ctx: Ctx, at: Date): Promise<boolean> {
  const first = await readOne<{ at: Date }>(ctx, sql`select at from stock_movement order by at limit 1`);
  return !first || ctx.now().getTime() - at.getTime() < at.getTime() - first.at.getTime();
}

/** What left for other warehouses and had not arrived: transfers add up to nothing once they are over. */
async function valueInTransit(ctx: Ctx, at: Date | null | undefined): Promise<Decimal> {
  const row = at
    ? await readOne<{ value: Decimal }>(
        ctx,
        sql`
        select -coalesce(sum(value), 0) as value from stock_movement where type = 'TRANSFER' and at < ${at}`,
      )
    : await readOne<{ value: Decimal }>(
        ctx,
        sql`
        select coalesce(sum(round((l.quantity - l.received - l.lost - l.returned) * coalesce(l.unit_cost, 0), 4)), 0) as value
        from stock_transfer t join stock_transfer_line l on l.transfer_id = t.id where t.status in ('SENT', 'PARTIAL')`,
      );
  return row?.value ?? ZERO;
}

export interface ListValuationLinesArgs extends PageArgs {
  at?: Date | null;
  filter?: (StockScope & { productId?: string | null }) | null;
}

/** What each warehouse held of each product now or at a past time, by product name. */
export function listValuationLines(ctx: Ctx, args: ListValuationLinesArgs): Promise<Page<StockValuationLineRow>> {
  const { at, filter } = args;
  const where = allOf([inScope(filter), isId('l.product_id', filter?.productId)]);
  const keys: KeyColumn<StockValuationLineRow>[] = [
    { expression: 'l.product_name', type: 'text', of: (r) => r.productName },
    { expression: 'l.id', type: 'uuid', of: (r) => r.id },
  ];
  const lines = (rest: Sql, order: Sql) => (at ? linesAt(at, where, rest, order) : linesNow(where, rest));
  return page<StockValuationLineRow>(args, keys, {
    rows: ({ after, order, limit }) => read(ctx, sql`${lines(after, order)} order by ${order} ${limit}`),
    count: async () =>
      (
        await read<{ n: number }>(ctx, sql`select count(*)::int as n from (${lines(raw('true'), raw('l.id'))}) found`)
      )[0]?.n ?? 0,
  });
}

/** Levels with their product's name. */
const LEVELS = raw(`
  select l.id, l.product_id, l.warehouse_id, l.shop_id, coalesce(p.name, '') as product_name, l.on_hand as quantity, l.average_cost, l.value
  from stock_level l join warehouse w on w.id = l.warehouse_id left join stock_product p on p.id = l.product_id`);

function linesNow(where: Sql, rest: Sql): Sql {
  return sql`select * from (${LEVELS} where ${where} and l.on_hand <> 0) l where ${rest}`;
}

/**
 * The last movement of each level before the time tells all; levels of which nothing was there are left out. Levels are put in
 * order first, so that only so many are looked at as a page takes.
 */
function linesAt(at: Date, where: Sql, rest: Sql, order: Sql): Sql {
  return sql`
    select l.id, l.product_id, l.warehouse_id, l.shop_id, l.product_name, m.after as quantity, coalesce(m.average_cost, 0) as average_cost,
      m.worth as value
    from (select * from (${LEVELS} where ${where}) l where ${rest} order by ${order}) l
    cross join lateral (select after, average_cost, worth from stock_movement m
      where m.warehouse_id = l.warehouse_id and m.product_id = l.product_id and m.at < ${at} order by m.seq desc limit 1) m
    where m.after <> 0`;
}
