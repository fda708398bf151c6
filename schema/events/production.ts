/** A production order was done: ingredients are used up and goods are there, in one stock transaction. */
export interface ProductionCompleted {
  productionOrderId: string;
  number: string;
  shopId: string;
  completedAt: string;
  currency: string;
  /** What left stock, with the cost it left at. */
  consumed: { productId: string; warehouseId: string; quantity: string; unitCost: string }[];
  /** What came in, with the cost it carries. */
  produced: { productId: string; warehouseId: string; quantity: string; unitCost: string }[];
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    ProductionCompleted: ProductionCompleted;
  }
}
