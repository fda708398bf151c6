/** A supplier as the neighbours need them; newest version wins. */
export interface SupplierChanged {
  supplierId: string;
  version: number;
  name: string;
  active: boolean;
}

/** An order to a supplier moved on; newest version wins. `outstanding` is what is still to come, in units of the products. */
export interface PurchaseOrderChanged {
  purchaseOrderId: string;
  number: string;
  version: number;
  status: 'DRAFT' | 'SENT' | 'PARTIALLY_RECEIVED' | 'RECEIVED' | 'CLOSED' | 'CANCELLED';
  shopId: string;
  supplierId: string;
  expectedOn: string | null;
  outstanding: { productId: string; quantity: string }[];
}

/** What a document of purchasing says of one line. */
export interface PurchaseLineFact {
  lineId: string;
  productId: string | null;
  name: string;
  quantity: string;
  /** Without tax, per unit of the product. */
  unitCost: string;
  /** False for services and what is not kept in stock. */
  stockable: boolean;
  subTotal: string;
  taxTotal: string;
  total: string;
}

/** Goods came in; stock rises by them at their cost, once per line. Quantities are in units of the products. */
export interface GoodsReceived {
  receiptId: string;
  number: string;
  supplierId: string;
  shopId: string;
  /** Null: the one that the shop sells from. */
  warehouseId: string | null;
  receivedAt: string;
  lines: PurchaseLineFact[];
}

/** A supplier's invoice became final: it is owed, and lines that no receipt brought in come in with it. */
export interface SupplierInvoiceValidated {
  invoiceId: string;
  number: string;
  supplierId: string;
  supplierNumber: string | null;
  shopId: string;
  /** Where lines that were not received before come in; null when there are none. */
  warehouseId: string | null;
  businessDay: string;
  dueDate: string;
  currency: string;
  lines: (PurchaseLineFact & { alreadyReceived: boolean })[];
  subTotal: string;
  taxes: { rate: string; base: string; amount: string }[];
  taxTotal: string;
  total: string;
}

/** A supplier credits us; what goes back leaves stock at its average cost. */
export interface SupplierCreditNoteValidated {
  creditNoteId: string;
  number: string;
  invoiceId: string;
  supplierId: string;
  shopId: string;
  warehouseId: string | null;
  businessDay: string;
  currency: string;
  lines: (PurchaseLineFact & { returned: boolean })[];
  subTotal: string;
  taxes: { rate: string; base: string; amount: string }[];
  taxTotal: string;
  total: string;
}

/** A supplier was paid; `amount` below zero takes a payment back. */
export interface SupplierPaymentMade {
  paymentId: string;
  number: string;
  supplierId: string;
  invoiceId: string;
  shopId: string;
  method: 'CASH' | 'CARD' | 'TRANSFER' | 'CHECK' | 'MOBILE';
  currency: string;
  amount: string;
  businessDay: string;
  paidAt: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    SupplierChanged: SupplierChanged;
    PurchaseOrderChanged: PurchaseOrderChanged;
    GoodsReceived: GoodsReceived;
    SupplierInvoiceValidated: SupplierInvoiceValidated;
    SupplierCreditNoteValidated: SupplierCreditNoteValidated;
    SupplierPaymentMade: SupplierPaymentMade;
  }
}
