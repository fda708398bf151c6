import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { levelsById, levelsOfProducts } from './domain/read-levels.ts';
import { lotsOfLevels, lotsOfMovements } from './domain/read-lots.ts';
import { countsById, totalsOf } from './domain/read-stocktakes.ts';
import { stockDays } from './domain/stock-days.ts';
import { SEEN_TRANSFER } from './domain/transfers.ts';
import type {
  LotMovementRow, StockLevelRow, StockLotRow, StockMovementRow, StockTransferLineRow, StockTransferRow, StocktakeCountRow,
  StocktakeRow, StocktakeTotalsRow, WarehouseRow,
} from './rows.ts'; // biome-ignore format: a list

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
    transfer: oneBy<StockTransferRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from stock_transfer t where id = any(${ids}::uuid[]) and ${SEEN_TRANSFER}`),
    ),
    linesOfTransfer: manyBy<StockTransferLineRow>(
      (row) => row.transferId,
      (ids) =>
        read(
          ctx,
          sql`select l.*, case when t.sent_at is null then 0 else l.quantity - l.received - l.lost - l.returned end as in_transit
          from stock_transfer_line l join stock_transfer t on t.id = l.transfer_id where l.transfer_id = any(${ids}::uuid[]) order by position`,
        ),
    ),
    stocktake: oneBy<StocktakeRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from stocktake where id = any(${ids}::uuid[])`),
    ),
    totalsOfStocktake: oneBy<StocktakeTotalsRow>(
      (row) => row.stocktakeId,
      (ids) => totalsOf(ctx, ids),
    ),
    stocktakeCount: oneBy<StocktakeCountRow>(
      (row) => row.id,
      (ids) => countsById(ctx, ids),
    ),
    stockDay: stockDays(ctx),
    movement: oneBy<StockMovementRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from stock_movement where id = any(${ids}::uuid[])`),
    ),
  };
}
