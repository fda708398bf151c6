/** A production order was done: ingredients are used up and goods are there, in one stock transaction. */
export interface ProductionCompleted {
  productionOrderId: string;
  number: string;
  shopId: string;
  /** The customer's order that it was for; null: the counter. */
  orderId: string | null;
  completedAt: string;
  currency: string;
  /** What left stock, with the cost it left at; `value` is all of it, to the last decimal. */
  consumed: { productId: string; warehouseId: string; quantity: string; unitCost: string; value: string }[];
  /** What came in, with the cost it carries: the values of both sum to the same where all is kept in stock. */
  produced: { productId: string; warehouseId: string; quantity: string; unitCost: string; value: string }[];
}

/** A sale used up packaging and the like; stock lets it leave, each line once. */
export interface ConsumablesUsed {
  usageId: string;
  invoiceId: string;
  /** The invoice's. */
  number: string;
  shopId: string;
  businessDay: string;
  lines: { lineId: string; productId: string; quantity: string }[];
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    ProductionCompleted: ProductionCompleted;
    ConsumablesUsed: ConsumablesUsed;
  }
}
