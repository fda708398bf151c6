import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { suppliersOf } from './domain/list-suppliers.ts';
import type {
  GoodsReceiptLineRow,
  GoodsReceiptRow,
  PurchaseOrderLineRow,
  PurchaseOrderRow,
  SupplierAccountRow,
  SupplierRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    supplier: oneBy<SupplierRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${suppliersOf(ctx)} where s.id = any(${ids}::uuid[])`),
    ),
    accountsOfSupplier: manyBy<SupplierAccountRow>(
      (row) => row.supplierId,
      (ids) =>
        read(
          ctx,
          sql`select supplier_id, currency, balance, total_purchased from supplier_account
            where supplier_id = any(${ids}::uuid[]) order by currency`,
        ),
    ),
    purchaseOrder: oneBy<PurchaseOrderRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from purchase_order where id = any(${ids}::uuid[])`),
    ),
    linesOfOrder: manyBy<PurchaseOrderLineRow>(
      (row) => row.orderId,
      (ids) =>
        read(
          ctx,
          sql`select * from purchase_order_line where order_id = any(${ids}::uuid[]) order by order_id, position`,
        ),
    ),
    receipt: oneBy<GoodsReceiptRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from goods_receipt where id = any(${ids}::uuid[])`),
    ),
    receiptsOfOrder: manyBy<GoodsReceiptRow>(
      (row) => row.orderId,
      (ids) => read(ctx, sql`select * from goods_receipt where order_id = any(${ids}::uuid[]) order by order_id, id`),
    ),
    linesOfReceipt: manyBy<GoodsReceiptLineRow>(
      (row) => row.receiptId,
      (ids) =>
        read(
          ctx,
          sql`select * from goods_receipt_line where receipt_id = any(${ids}::uuid[]) order by receipt_id, position`,
        ),
    ),
  };
}
