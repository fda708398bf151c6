import '../../../schema/events/purchasing.ts';
import type { Tx } from '@comptoir/kit/context';
import { decimalText } from '@comptoir/kit/money';
import { outstanding, unitsOf } from './domain/order-lines.ts';
import type {
  GoodsReceiptLineRow, GoodsReceiptRow, PurchaseOrderLineRow, PurchaseOrderRow, SupplierRecord,
} from './rows.ts'; // biome-ignore format: a list

/** What purchasing tells its neighbours. */

export function supplierChanged(tx: Tx, row: Pick<SupplierRecord, 'id' | 'version' | 'name' | 'active'>): void {
  tx.emit('SupplierChanged', { supplierId: row.id, version: row.version, name: row.name, active: row.active });
}

const open = (status: PurchaseOrderRow['status']) => status === 'SENT' || status === 'PARTIALLY_RECEIVED';

/** @param lines those of the order; a draft has told of none */
export function purchaseOrderChanged(tx: Tx, order: PurchaseOrderRow, lines: readonly PurchaseOrderLineRow[]): void {
  const { id: purchaseOrderId, number, version, status, shopId, supplierId, expectedOn } = order;
  const due = open(status) ? lines.filter((line) => line.productId !== null && outstanding(line).gt(0)) : [];
  tx.emit('PurchaseOrderChanged', {
    purchaseOrderId, number, version, status, shopId, supplierId, expectedOn,
    outstanding: due.map((line) => ({
      productId: line.productId as string, quantity: decimalText(unitsOf(line, outstanding(line))),
    })),
  }); // biome-ignore format: a table
}

export function goodsReceived(tx: Tx, receipt: GoodsReceiptRow, lines: readonly GoodsReceiptLineRow[]): void {
  tx.emit('GoodsReceived', {
    receiptId: receipt.id, number: receipt.number, supplierId: receipt.supplierId, shopId: receipt.shopId,
    warehouseId: receipt.warehouseId, receivedAt: receipt.receivedAt.toISOString(),
    lines: lines.map((line) => ({
      lineId: line.id, productId: line.productId, name: line.name, quantity: decimalText(line.units),
      unitCost: decimalText(line.costPerUnit), stockable: line.stockable, subTotal: decimalText(line.subTotal),
      taxTotal: decimalText(line.taxTotal), total: decimalText(line.total),
    })),
  }); // biome-ignore format: a table
}
