/**
 * A movement; one whose quantity is zero puts the value right, after a receipt told what earlier sales had cost or a rounding
 * residue was left.
 */
export interface StockMoved {
  movementId: string;
  productId: string;
  warehouseId: string;
  shopId: string;
  type: 'IN' | 'OUT' | 'SALE' | 'RETURN' | 'TRANSFER' | 'ADJUSTMENT' | 'PRODUCTION' | 'LOSS';
  quantity: string;
  before: string;
  after: string;
  unitCost: string;
  /** By how much the value of the stock changed. */
  value: string;
  reference: string | null;
  /** The invoice, receipt, transfer or count that it belongs to. */
  documentId: string | null;
}

export interface StockAlertRaised {
  alertId: string;
  kind: 'LOW_STOCK' | 'OUT_OF_STOCK' | 'OVERSTOCK' | 'EXPIRED';
  productId: string;
  warehouseId: string;
  shopId: string;
  level: string;
  threshold: string;
}

export interface StockAlertResolved {
  alertId: string;
  productId: string;
  warehouseId: string;
  shopId: string;
  level: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    StockMoved: StockMoved;
    StockAlertRaised: StockAlertRaised;
    StockAlertResolved: StockAlertResolved;
  }
}
