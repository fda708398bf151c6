import { allOf, type Sql, sql } from '@comptoir/kit/sql';
import type { WarehouseType } from '../rows.ts';
import { isId } from './read-levels.ts';

/** The warehouses that a figure is asked for. */
export interface StockScope {
  shopId?: string | null;
  warehouseId?: string | null;
  warehouseType?: WarehouseType | null;
}

/** Of a warehouse `w`. */
export function inScope(scope: StockScope | null | undefined): Sql {
  const { shopId, warehouseId, warehouseType } = scope ?? {};
  return allOf([
    isId('w.shop_id', shopId),
    isId('w.id', warehouseId),
    warehouseType != null && sql`w.type = ${warehouseType}`,
  ]);
}
