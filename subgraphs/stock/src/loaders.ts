import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { levelsById, levelsOfProducts } from './domain/read-levels.ts';
import type { StockLevelRow, StockMovementRow, WarehouseRow } from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    warehouse: oneBy<WarehouseRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from warehouse where id = any(${ids}::uuid[])`),
    ),
    level: oneBy<StockLevelRow>(
      (row) => row.id,
      (ids) => levelsById(ctx, ids),
    ),
    levelsOfProduct: manyBy<StockLevelRow>(
      (row) => row.productId,
      (ids) => levelsOfProducts(ctx, ids),
    ),
    movement: oneBy<StockMovementRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from stock_movement where id = any(${ids}::uuid[])`),
    ),
  };
}
