import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { cancelPurchaseOrder, closePurchaseOrder, sendPurchaseOrder } from './domain/change-purchase-order-status.ts';
import { createPurchaseOrder } from './domain/create-purchase-order.ts';
import { createSupplier } from './domain/create-supplier.ts';
import { listPurchaseOrders, listReceipts } from './domain/list-purchase-orders.ts';
import { listSuppliers } from './domain/list-suppliers.ts';
import { outstanding } from './domain/order-lines.ts';
import { purchaseTotals } from './domain/purchase-lines.ts';
import { receiveGoods } from './domain/receive-goods.ts';
import { updatePurchaseOrder } from './domain/update-purchase-order.ts';
import { updateSupplier } from './domain/update-supplier.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { PurchaseOrderRow, SupplierRow } from './rows.ts';

const supplierOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.supplier.load(id) : null);

const orderOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.purchaseOrder.load(id) : null);
const receiptOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.receipt.load(id) : null);

/** Of a document that names it: it is there, so null would be a fault of ours. */
async function theSupplier({ supplierId }: { supplierId: string }, _: object, ctx: Context): Promise<SupplierRow> {
  const row = await ctx.loaders.supplier.load(supplierId);
  if (!row) throw new Error(`supplier ${supplierId} is gone`);
  return row;
}

const shopOf = ({ shopId }: { shopId: string }) => ({ id: shopId });
const productOf = ({ productId }: { productId: string | null }) => (productId ? { id: productId } : null);
const userOf = ({ userId }: { userId: string | null }) => (userId ? { id: userId } : null);
const warehouseOf = ({ warehouseId }: { warehouseId: string | null }) => (warehouseId ? { id: warehouseId } : null);

const answerOrder = (ctx: Context, run: () => Promise<{ purchaseOrderId: string }>) =>
  answer(run, async ({ purchaseOrderId }) => ({
    purchaseOrder: await ctx.loaders.purchaseOrder.load(purchaseOrderId),
  }));

const answerSupplier = (ctx: Context, run: () => Promise<{ supplierId: string }>) =>
  answer(run, async ({ supplierId }) => ({ supplier: await ctx.loaders.supplier.load(supplierId) }));

export const resolvers: Resolvers = {
  Query: {
    supplier: (_, { id }, ctx) => supplierOf(ctx, id),
    suppliers: (_, args, ctx) => listSuppliers(ctx, args),
    purchaseOrder: (_, { id }, ctx) => orderOf(ctx, id),
    purchaseOrders: (_, args, ctx) => listPurchaseOrders(ctx, args),
    goodsReceipt: (_, { id }, ctx) => receiptOf(ctx, id),
    goodsReceipts: (_, args, ctx) => listReceipts(ctx, args),
  },
  Mutation: {
    createSupplier: (_, { input }, ctx) => answerSupplier(ctx, () => createSupplier(ctx, input)),
    updateSupplier: (_, { input }, ctx) => answerSupplier(ctx, () => updateSupplier(ctx, input)),
    createPurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => createPurchaseOrder(ctx, input)),
    updatePurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => updatePurchaseOrder(ctx, input)),
    sendPurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => sendPurchaseOrder(ctx, input)),
    cancelPurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => cancelPurchaseOrder(ctx, input)),
    closePurchaseOrder: (_, { input }, ctx) => answerOrder(ctx, () => closePurchaseOrder(ctx, input)),
    receiveGoods: (_, { input }, ctx) =>
      answer(
        () => receiveGoods(ctx, input),
        async ({ receiptId, purchaseOrderId }) => ({
          receipt: await ctx.loaders.receipt.load(receiptId),
          purchaseOrder: await ctx.loaders.purchaseOrder.load(purchaseOrderId),
        }),
      ),
  },
  Supplier: {
    __resolveReference: ({ id }, ctx) => supplierOf(ctx, id),
    accounts: ({ id }, _, ctx) => ctx.loaders.accountsOfSupplier.load(id),
  },
  PurchaseOrder: {
    __resolveReference: ({ id }, ctx) => orderOf(ctx, id),
    supplier: theSupplier,
    shop: shopOf,
    warehouse: warehouseOf,
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfOrder.load(id),
    taxes: async (order, _, ctx) => purchaseTotals(ctx, await ctx.loaders.linesOfOrder.load(order.id), order).taxes,
    receipts: ({ id }, _, ctx) => ctx.loaders.receiptsOfOrder.load(id),
  },
  PurchaseOrderLine: {
    product: productOf,
    outstanding: (line) => outstanding(line),
  },
  GoodsReceipt: {
    __resolveReference: ({ id }, ctx) => receiptOf(ctx, id),
    purchaseOrder: async ({ orderId }, _, ctx) => (await ctx.loaders.purchaseOrder.load(orderId)) as PurchaseOrderRow,
    supplier: theSupplier,
    shop: shopOf,
    warehouse: warehouseOf,
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfReceipt.load(id),
    user: userOf,
  },
  GoodsReceiptLine: { product: productOf },
};
