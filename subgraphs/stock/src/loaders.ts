import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { levelsById, levelsOfProducts } from './domain/read-levels.ts';
import { lotsOfLevels, lotsOfMovements } from './domain/read-lots.ts';
import type { LotMovementRow, StockLevelRow, StockLotRow, StockMovementRow, WarehouseRow } from './rows.ts';

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
    lotsOfLevel: manyBy<StockLotRow & { levelId: string }>(
      (row) => row.levelId,
      (ids) => lotsOfLevels(ctx, ids),
    ),
    lotsOfMovement: manyBy<LotMovementRow>(
      (row) => row.movementId,
      (ids) => lotsOfMovements(ctx, ids),
    ),
    /** The products, of those asked for, whose lots are kept. */
    tracked: oneBy<{ productId: string }>(
      (row) => row.productId,
      (ids) =>
        read(ctx, sql`select product_id from stock_setting where product_id = any(${ids}::uuid[]) and tracks_lots`),
    ),
    movement: oneBy<StockMovementRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from stock_movement where id = any(${ids}::uuid[])`),
    ),
  };
}
