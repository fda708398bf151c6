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
  reference: string | null;
}

export interface StockAlertRaised {
  alertId: string;
  kind: 'LOW_STOCK' | 'OUT_OF_STOCK' | 'OVERSTOCK';
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
