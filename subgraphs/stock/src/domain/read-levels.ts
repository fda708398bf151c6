import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { ZERO } from '@comptoir/kit/money';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { StockLevelRow, WarehouseRow } from '../rows.ts';
import { levelId } from './ids.ts';

const COLUMNS =
  raw(`l.id, l.warehouse_id, l.product_id, l.shop_id, l.on_hand, l.reserved, l.on_hand - l.reserved as available, l.min_level, l.max_level, l.average_cost, l.value,
  w.name as warehouse_name, w.type as warehouse_type, w.manager_id as warehouse_manager_id, w.active as warehouse_active,
  w.sells_from as warehouse_sells_from`);

/** Levels of products with their warehouses, in one statement; by warehouse name. */
export function levelsOfProducts(ctx: Ctx, productIds: readonly string[]): Promise<StockLevelRow[]> {
  return read(
    ctx,
    sql`select ${COLUMNS}, '' as product_name from stock_level l join warehouse w on w.id = l.warehouse_id
      where l.product_id = any(${productIds}::uuid[]) order by w.name, l.id`,
  );
}

export function levelsById(ctx: Ctx, ids: readonly string[]): Promise<StockLevelRow[]> {
  return read(
    ctx,
    sql`select ${COLUMNS}, '' as product_name from stock_level l join warehouse w on w.id = l.warehouse_id
      where l.id = any(${ids}::uuid[])`,
  );
}

/** The level of a product in a warehouse; zeros if they never met. */
export async function readLevel(
  ctx: Ctx,
  { productId, warehouseId }: { productId: string; warehouseId: string },
): Promise<StockLevelRow | null> {
  if (!isUuid(productId) || !isUuid(warehouseId)) return null;
  const id = levelId(warehouseId, productId);
  const [level] = await levelsById(ctx, [id]);
  if (level) return level;
  const [warehouse] = await read<WarehouseRow>(
    ctx,
    sql`select * from warehouse where id = ${warehouseId} and exists (select from stock_product where id = ${productId})`,
  );
  return warehouse ? emptyLevel(id, productId, warehouse) : null;
}

function emptyLevel(id: string, productId: string, warehouse: WarehouseRow): StockLevelRow {
  return {
    id, productId, warehouseId: warehouse.id, shopId: warehouse.shopId, onHand: ZERO, reserved: ZERO, available: ZERO, minLevel: null, maxLevel: null,
    averageCost: ZERO, value: ZERO, warehouseName: warehouse.name, warehouseType: warehouse.type, warehouseManagerId: warehouse.managerId,
    warehouseActive: warehouse.active, warehouseSellsFrom: warehouse.sellsFrom, productName: '',
  }; // biome-ignore format: a table
}

export interface ListLevelsArgs extends PageArgs {
  filter?: {
    warehouseId?: string | null;
    productId?: string | null;
    shopId?: string | null;
    belowMinimum?: boolean | null;
  } | null;
}

/** `column = id`; nothing has an id that is none. */
export function isId(column: string, id: string | null | undefined): Sql | null {
  if (id == null) return null;
  return isUuid(id) ? sql`${raw(column)} = ${id}` : raw('false');
}

/** Levels by product name, then id. */
export function listLevels(ctx: Ctx, args: ListLevelsArgs): Promise<Page<StockLevelRow>> {
  const { warehouseId, productId, shopId, belowMinimum } = args.filter ?? {};
  const where = allOf([
    isId('l.warehouse_id', warehouseId),
    isId('l.product_id', productId),
    isId('l.shop_id', shopId),
    belowMinimum === true && sql`l.on_hand < coalesce(l.min_level, p.min_stock)`,
    belowMinimum === false && sql`not coalesce(l.on_hand < coalesce(l.min_level, p.min_stock), false)`,
  ]);
  const from = sql`from stock_level l join warehouse w on w.id = l.warehouse_id left join stock_product p on p.id = l.product_id`;
  return page<StockLevelRow>(
    args,
    [
      { expression: `coalesce(p.name, '')`, type: 'text', of: (r) => r.productName },
      { expression: 'l.id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(
          ctx,
          sql`select ${COLUMNS}, coalesce(p.name, '') as product_name ${from} where ${where} and ${after} order by ${order} ${limit}`,
        ),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n ${from} where ${where}`))[0]?.n ?? 0,
    },
  );
}
