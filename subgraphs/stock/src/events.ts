import '../../../schema/events/catalog.ts';
import '../../../schema/events/identity.ts';
import '../../../schema/events/orders.ts';
import '../../../schema/events/production.ts';
import '../../../schema/events/purchasing.ts';
import '../../../schema/events/stock.ts';
import type { Tx } from '@comptoir/kit/context';
import type { Subscribers } from '@comptoir/kit/inbox';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { useUpConsumables } from './domain/apply-consumables.ts';
import { applyProduct, applyShop } from './domain/apply-neighbours.ts';
import { releaseOrder, releaseOrderLines, reserveOrderLines, sellInvoiceLines } from './domain/apply-orders.ts';
import { giveBackCredited, giveBackInvoice, takeInInvoice, takeInReceipt } from './domain/apply-purchasing.ts';
import { takeBackCancelled, takeBackCredited } from './domain/apply-returns.ts';
import { changeReservations } from './domain/change-reservations.ts';
import type { LevelKey } from './domain/levels.ts';
import type { StockAlertRow, StockMovementRow } from './rows.ts';

export const subscribers: Subscribers = {
  ShopChanged: (tx, { payload }) => applyShop(tx, payload),
  ProductUpdated: (tx, { payload }) => applyProduct(tx, payload),
  OrderLinesAdded: (tx, { payload }) => reserveOrderLines(tx, payload),
  OrderLinesChanged: (tx, { payload }) => changeReservations(tx, payload),
  OrderLinesCancelled: (tx, { payload }) => releaseOrderLines(tx, payload),
  OrderStatusChanged: (tx, { payload }) => releaseOrder(tx, payload),
  InvoiceValidated: {
    together: (tx, events) =>
      sellInvoiceLines(
        tx,
        events.map(({ payload }) => payload),
      ),
  },
  CreditNoteValidated: (tx, { payload }) => takeBackCredited(tx, payload),
  InvoiceCancelled: (tx, { payload }) => takeBackCancelled(tx, payload),
  ConsumablesUsed: (tx, { payload }) => useUpConsumables(tx, payload),
  GoodsReceived: (tx, { payload }) => takeInReceipt(tx, payload),
  SupplierInvoiceValidated: (tx, { payload }) => takeInInvoice(tx, payload),
  SupplierInvoiceCancelled: (tx, { payload }) => giveBackInvoice(tx, payload),
  SupplierCreditNoteValidated: (tx, { payload }) => giveBackCredited(tx, payload),
};

export function stockMoved(tx: Tx, row: StockMovementRow): void {
  tx.emit('StockMoved', {
    movementId: row.id, productId: row.productId, warehouseId: row.warehouseId, shopId: row.shopId, type: row.type,
    quantity: decimalText(row.quantity), before: decimalText(row.before), after: decimalText(row.after),
    unitCost: decimalText(row.unitCost), value: decimalText(row.value), reference: row.reference, documentId: row.documentId,
  }); // biome-ignore format: a table
}

export function alertRaised(tx: Tx, row: StockAlertRow): void {
  tx.emit('StockAlertRaised', {
    alertId: row.id, kind: row.kind, productId: row.productId, warehouseId: row.warehouseId, shopId: row.shopId,
    level: decimalText(row.level), threshold: decimalText(row.threshold),
  }); // biome-ignore format: a table
}

export function alertResolved(tx: Tx, alertId: string, level: LevelKey, quantity: Decimal): void {
  const { productId, warehouseId, shopId } = level;
  tx.emit('StockAlertResolved', { alertId, productId, warehouseId, shopId, level: decimalText(quantity) });
}
