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
  /** In units of the product. */
  quantity: string;
  /** After discount and without tax, per unit of the product. */
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
  /** With the lot on the goods, where one was read. */
  lines: (PurchaseLineFact & { lot: { number: string; expiresOn: string | null } | null })[];
}

/**
 * A supplier's invoice became final: it is owed. Stockable lines that are not `alreadyReceived` come in with it; of an order,
 * what had not arrived is told by a GoodsReceived of its own.
 */
export interface SupplierInvoiceValidated {
  invoiceId: string;
  number: string;
  supplierId: string;
  supplierNumber: string | null;
  shopId: string;
  /** Where lines come in; null: in the warehouse that the shop sells from. */
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

/** A validated, unpaid invoice of a supplier was called off; it keeps its number and counts nowhere. */
export interface SupplierInvoiceCancelled {
  invoiceId: string;
  number: string;
  supplierId: string;
  shopId: string;
  warehouseId: string | null;
  currency: string;
  total: string;
  reason: string;
  cancelledAt: string;
  /** What came in with it, and goes out again. */
  lines: PurchaseLineFact[];
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
    SupplierInvoiceCancelled: SupplierInvoiceCancelled;
    SupplierCreditNoteValidated: SupplierCreditNoteValidated;
    SupplierPaymentMade: SupplierPaymentMade;
  }
}
