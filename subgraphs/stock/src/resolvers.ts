import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { addStocktakeCounts } from './domain/add-stocktake-counts.ts';
import { adjustStock } from './domain/adjust-stock.ts';
import { cancelStocktake } from './domain/cancel-stocktake.ts';
import { cancelTransfer } from './domain/cancel-transfer.ts';
import { createTransfer } from './domain/create-transfer.ts';
import { enterStock } from './domain/enter-stock.ts';
import { followAlerts } from './domain/follow-alerts.ts';
import { importOpeningStock } from './domain/import-opening-stock.ts';
import { issueStock } from './domain/issue-stock.ts';
import { listAlerts, listMovements, listTransfers, listWarehouses } from './domain/lists.ts';
import { postProduction } from './domain/post-production.ts';
import { readDashboard } from './domain/read-dashboard.ts';
import { listLevels, readLevel } from './domain/read-levels.ts';
import { listLots } from './domain/read-lots.ts';
import { listRotation } from './domain/read-rotation.ts';
import { listStocktakeCounts, listStocktakeLines, listStocktakes, noTotals } from './domain/read-stocktakes.ts';
import { listValuationLines, readValuation } from './domain/read-valuation.ts';
import { rebuildLevels } from './domain/rebuild-levels.ts';
import { receiveStock } from './domain/receive-stock.ts';
import { receiveTransfer } from './domain/receive-transfer.ts';
import { recordLoss } from './domain/record-loss.ts';
import { releaseStock, reserveStock } from './domain/reserve-stock.ts';
import { returnStock } from './domain/return-stock.ts';
import { sendTransfer } from './domain/send-transfer.ts';
import { setLotTracking } from './domain/set-lot-tracking.ts';
import { setStockLimits } from './domain/set-stock-limits.ts';
import { startStocktake } from './domain/start-stocktake.ts';
import { transferStock } from './domain/transfer-stock.ts';
import { updateTransfer } from './domain/update-transfer.ts';
import { validateStocktake } from './domain/validate-stocktake.ts';
import { createWarehouse, updateWarehouse } from './domain/write-warehouse.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { StockAlertChangeRow, StockMovementRow, StocktakeCountRow, WarehouseRow } from './rows.ts';

const warehouseOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.warehouse.load(id) : null);
const heldIn = async ({ warehouseId }: { warehouseId: string }, _: object, ctx: Context) =>
  (await ctx.loaders.warehouse.load(warehouseId)) as WarehouseRow;
const productOf = ({ productId }: { productId: string }) => ({ id: productId });

const movementsAnswer = (ctx: Context, run: () => Promise<{ movementIds: string[] }>) =>
  answer(run, async ({ movementIds }) => ({
    movements: (await ctx.loaders.movement.loadMany(movementIds)) as StockMovementRow[],
  }));
const warehouseAnswer = (ctx: Context, run: () => Promise<{ warehouseId: string }>) =>
  answer(run, async ({ warehouseId }) => ({ warehouse: await ctx.loaders.warehouse.load(warehouseId) }));
const transferAnswer = (ctx: Context, run: () => Promise<{ transferId: string }>) =>
  answer(run, async ({ transferId }) => ({ transfer: await ctx.loaders.transfer.load(transferId) }));
const stocktakeAnswer = (ctx: Context, run: () => Promise<{ stocktakeId: string }>) =>
  answer(run, async ({ stocktakeId }) => ({ stocktake: await ctx.loaders.stocktake.load(stocktakeId) }));
const personOf = (id: string | null) => (id ? { id } : null);
const plainAnswer = (run: () => Promise<object>) => answer(run, () => ({}));

export const resolvers: Resolvers = {
  Query: {
    warehouses: (_, args, ctx) => listWarehouses(ctx, args),
    warehouse: (_, { id }, ctx) => warehouseOf(ctx, id),
    stockLevel: (_, args, ctx) => readLevel(ctx, args),
    stockLevels: (_, args, ctx) => listLevels(ctx, args),
    stockMovements: (_, args, ctx) => listMovements(ctx, args),
    stockLots: (_, args, ctx) => listLots(ctx, args),
    stockTransfer: (_, { id }, ctx) => (isUuid(id) ? ctx.loaders.transfer.load(id) : null),
    stockTransfers: (_, args, ctx) => listTransfers(ctx, args),
    stocktake: (_, { id }, ctx) => (isUuid(id) ? ctx.loaders.stocktake.load(id) : null),
    stocktakes: (_, args, ctx) => listStocktakes(ctx, args),
    stocktakeLines: (_, args, ctx) => listStocktakeLines(ctx, args),
    stocktakeCounts: (_, args, ctx) => listStocktakeCounts(ctx, args),
    stockValuation: (_, args, ctx) => readValuation(ctx, args),
    stockValuationLines: (_, args, ctx) => listValuationLines(ctx, args),
    stockRotation: (_, args, ctx) => listRotation(ctx, args),
    stockDashboard: (_, args, ctx) => readDashboard(ctx, args),
    stockAlerts: (_, args, ctx) => listAlerts(ctx, args),
  },
  Mutation: {
    createWarehouse: (_, { input }, ctx) => warehouseAnswer(ctx, () => createWarehouse(ctx, input)),
    updateWarehouse: (_, { input }, ctx) => warehouseAnswer(ctx, () => updateWarehouse(ctx, input)),
    receiveStock: (_, { input }, ctx) => movementsAnswer(ctx, () => receiveStock(ctx, input)),
    enterStock: (_, { input }, ctx) => movementsAnswer(ctx, () => enterStock(ctx, input)),
    importOpeningStock: (_, { input }, ctx) =>
      answer(
        () => importOpeningStock(ctx, input),
        (imported) => imported,
      ),
    issueStock: (_, { input }, ctx) => movementsAnswer(ctx, () => issueStock(ctx, input)),
    recordLoss: (_, { input }, ctx) => movementsAnswer(ctx, () => recordLoss(ctx, input)),
    returnStock: (_, { input }, ctx) => movementsAnswer(ctx, () => returnStock(ctx, input)),
    adjustStock: (_, { input }, ctx) => movementsAnswer(ctx, () => adjustStock(ctx, input)),
    createStockTransfer: (_, { input }, ctx) => transferAnswer(ctx, () => createTransfer(ctx, input)),
    updateStockTransfer: (_, { input }, ctx) => transferAnswer(ctx, () => updateTransfer(ctx, input)),
    sendStockTransfer: (_, { input }, ctx) => transferAnswer(ctx, () => sendTransfer(ctx, input)),
    receiveStockTransfer: (_, { input }, ctx) => transferAnswer(ctx, () => receiveTransfer(ctx, input)),
    cancelStockTransfer: (_, { input }, ctx) => transferAnswer(ctx, () => cancelTransfer(ctx, input)),
    transferStock: (_, { input }, ctx) =>
      answer(
        () => transferStock(ctx, input),
        async ({ transferId, movementIds }) => ({
          transfer: await ctx.loaders.transfer.load(transferId),
          movements: (await ctx.loaders.movement.loadMany(movementIds)) as StockMovementRow[],
        }),
      ),
    startStocktake: (_, { input }, ctx) => stocktakeAnswer(ctx, () => startStocktake(ctx, input)),
    addStocktakeCounts: (_, { input }, ctx) =>
      answer(
        () => addStocktakeCounts(ctx, input),
        async ({ stocktakeId, countIds }) => ({
          stocktake: await ctx.loaders.stocktake.load(stocktakeId),
          counts: (await ctx.loaders.stocktakeCount.loadMany(countIds)) as StocktakeCountRow[],
        }),
      ),
    validateStocktake: (_, { input }, ctx) => stocktakeAnswer(ctx, () => validateStocktake(ctx, input)),
    cancelStocktake: (_, { input }, ctx) => stocktakeAnswer(ctx, () => cancelStocktake(ctx, input)),
    setStockLimits: (_, { input }, ctx) =>
      answer(
        () => setStockLimits(ctx, input),
        async ({ levelId }) => ({ level: await ctx.loaders.level.load(levelId) }),
      ),
    setLotTracking: (_, { input }, ctx) =>
      answer(
        () => setLotTracking(ctx, input),
        ({ productId }) => ({ product: { id: productId } }),
      ),
    rebuildStockLevels: (_, { input }, ctx) =>
      answer(
        () => rebuildLevels(ctx, input),
        (rebuilt) => rebuilt,
      ),
    _reserveStock: (_, { input }, ctx) => plainAnswer(() => reserveStock(ctx, input)),
    _releaseStock: (_, { input }, ctx) => plainAnswer(() => releaseStock(ctx, input)),
    _postProduction: (_, { input }, ctx) =>
      answer(
        () => postProduction(ctx, input),
        (lines) => ({ lines }),
      ),
  },
  Subscription: {
    stockAlerts: {
      subscribe: (_, args, ctx) => followAlerts(ctx, args),
      resolve: (change: StockAlertChangeRow) => change,
    },
  },
  Warehouse: {
    __resolveReference: ({ id }, ctx) => warehouseOf(ctx, id),
    manager: ({ managerId }) => personOf(managerId),
  },
  Product: {
    __resolveReference: ({ id }) => ({ id }),
    stockLevels: ({ id }, _, ctx) => (isUuid(id) ? ctx.loaders.levelsOfProduct.load(id) : []),
    tracksLots: async ({ id }, _, ctx) => isUuid(id) && (await ctx.loaders.tracked.load(id)) !== null,
  },
  StockLevel: {
    product: productOf,
    warehouse: (row) => ({
      id: row.warehouseId, shopId: row.shopId, type: row.warehouseType, name: row.warehouseName, managerId: row.warehouseManagerId,
      active: row.warehouseActive, sellsFrom: row.warehouseSellsFrom,
    }), // biome-ignore format: a table
    min: (row) => row.minLevel,
    max: (row) => row.maxLevel,
    lots: ({ id }, _, ctx) => ctx.loaders.lotsOfLevel.load(id),
  },
  StockLot: { product: productOf, warehouse: heldIn },
  StockMovement: {
    product: productOf,
    warehouse: heldIn,
    user: ({ userId }) => personOf(userId),
    lots: ({ id }, _, ctx) => ctx.loaders.lotsOfMovement.load(id),
  },
  StockTransfer: {
    from: ({ fromWarehouseId }, _, ctx) => ctx.loaders.warehouse.load(fromWarehouseId),
    to: ({ toWarehouseId }, _, ctx) => ctx.loaders.warehouse.load(toWarehouseId),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfTransfer.load(id),
    createdBy: ({ createdBy }) => personOf(createdBy),
  },
  StockTransferLine: { product: productOf },
  Stocktake: {
    warehouse: heldIn,
    openedBy: ({ openedBy }) => personOf(openedBy),
    endedBy: ({ endedBy }) => personOf(endedBy),
    totals: async ({ id }, _, ctx) => (await ctx.loaders.totalsOfStocktake.load(id)) ?? noTotals(id),
  },
  StocktakeLine: { product: productOf },
  StocktakeCount: { product: productOf, countedBy: ({ countedBy }) => personOf(countedBy) },
  ImportedStockRow: { product: ({ productId }) => (productId ? { id: productId } : null) },
  WarehouseValuation: { warehouse: heldIn },
  StockValuationLine: { product: productOf, warehouse: heldIn },
  StockRotation: { product: productOf },
  StockMover: { product: productOf },
  BusinessDay: {
    __resolveReference: ({ shopId, date }) => ({ shopId, date }),
    stock: (day, _, ctx) => ctx.loaders.stockDay.load(day),
  },
  StockAlert: { product: productOf, warehouse: heldIn },
};
