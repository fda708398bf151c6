import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, type Sql, sql } from '@comptoir/kit/sql';
import type { LotMovementRow, StockLotRow } from '../rows.ts';
import { isId } from './read-levels.ts';

type LotRow = StockLotRow & { levelId: string };

/** Days from 2000 to a lot's date: lots sort by it, those that keep last. */
const DAYS = `coalesce(t.expires_on - date '2000-01-01', 2147483647)`;

/** Lots of which something is left. */
function selectLots(ctx: Ctx, rest: Sql): Sql {
  return sql`
    select * from (
      select t.*, l.id as level_id, coalesce(t.expires_on < (${ctx.now()}::timestamptz at time zone coalesce(s.time_zone, 'UTC'))::date, false) as expired
      from stock_lot t join stock_level l using (warehouse_id, product_id) left join stock_shop s on s.shop_id = t.shop_id
      where t.on_hand > 0) t
    where ${rest}`;
}

/** The lots of levels, what expires first first. */
export function lotsOfLevels(ctx: Ctx, levelIds: readonly string[]): Promise<LotRow[]> {
  return read(ctx, selectLots(ctx, sql`level_id = any(${levelIds}::uuid[]) order by expires_on nulls last, number`));
}

export interface ListLotsArgs extends PageArgs {
  filter?: {
    warehouseId?: string | null;
    productId?: string | null;
    shopId?: string | null;
    expiresBefore?: string | null;
    expired?: boolean | null;
  } | null;
}

/** Lots by date, then id. */
export function listLots(ctx: Ctx, args: ListLotsArgs): Promise<Page<StockLotRow>> {
  const { warehouseId, productId, shopId, expiresBefore, expired } = args.filter ?? {};
  const where = allOf([
    isId('warehouse_id', warehouseId),
    isId('product_id', productId),
    isId('shop_id', shopId),
    expiresBefore != null && sql`expires_on < ${expiresBefore}::date`,
    expired != null && sql`expired = ${expired}`,
  ]);
  return page<StockLotRow>(
    args,
    [
      { expression: DAYS, type: 'int', of: (r) => daysOf(r.expiresOn) },
      { expression: 't.id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, selectLots(ctx, sql`${where} and ${after} order by ${order} ${limit}`)),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from (${selectLots(ctx, where)}) found`))[0]?.n ??
        0,
    },
  );
}

const DAY_MS = 86_400_000;

function daysOf(expiresOn: string | null): number {
  return expiresOn === null ? 2_147_483_647 : (Date.parse(expiresOn) - Date.parse('2000-01-01')) / DAY_MS;
}

/** What movements took from lots, or brought to them. */
export function lotsOfMovements(ctx: Ctx, movementIds: readonly string[]): Promise<LotMovementRow[]> {
  return read(
    ctx,
    sql`select e.movement_id, l.number, l.expires_on, e.quantity from stock_movement_lot e join stock_lot l on l.id = e.lot_id
      where e.movement_id = any(${movementIds}::uuid[]) order by l.expires_on nulls last, l.number`,
  );
}
