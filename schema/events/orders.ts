/** One line as sold: name, price and tax are those of the moment. */
export interface OrderLineFact {
  lineId: string;
  productId: string | null;
  name: string;
  quantity: string;
  unitPrice: string;
  total: string;
  stockable: boolean;
}

export interface OrderCreated {
  orderId: string;
  number: string;
  shopId: string;
  channel: 'COUNTER' | 'DINE_IN' | 'TAKEAWAY' | 'DELIVERY' | 'PHONE' | 'B2B' | 'ONLINE';
  tableId: string | null;
  customerId: string | null;
}

/** Stock reserves them; a reservation is per line id, so that a repeated event changes nothing. */
export interface OrderLinesAdded {
  orderId: string;
  number: string;
  shopId: string;
  lines: OrderLineFact[];
}

/** Cancelled before they were invoiced: their reservations go. */
export interface OrderLinesCancelled {
  orderId: string;
  number: string;
  shopId: string;
  lineIds: string[];
  reason: string;
}

/** A line as it is from now on. It may be on another order than before, and new where it was part of another line. */
export interface ChangedLineFact extends OrderLineFact {
  /** Of this line; the newest says how it is. */
  version: number;
  orderId: string;
  orderNumber: string;
  tableId: string | null;
  tableNumber: string | null;
  /** The line it was part of: that one has as much less. */
  splitFrom: string | null;
  /** Whether the kitchen has to know: it was fired, and is not merely on another bill now. */
  toKitchen: boolean;
  /** It is a share of a dish that the kitchen has under the line it was part of: cooked once, on several bills. */
  isShare: boolean;
  notes: string | null;
  modifiers: string[];
  seat: number | null;
  course: number | null;
}

/** Lines say something else than when they were added, or went to another order, all at once. */
export interface OrderLinesChanged {
  shopId: string;
  lines: ChangedLineFact[];
}

/** Lines sent to the kitchen together. Restaurant makes tickets of it, one per station. */
export interface CourseFired {
  fireId: string;
  orderId: string;
  orderNumber: string;
  shopId: string;
  tableId: string | null;
  course: number | null;
  firedAt: string;
  lines: {
    lineId: string;
    productId: string | null;
    stationId: string | null;
    name: string;
    quantity: string;
    notes: string | null;
    modifiers: string[];
    seat: number | null;
    course: number | null;
    allergens: string[];
    preparationMinutes: number | null;
  }[];
}

export type OrderStatus =
  | 'PENDING'
  | 'CONFIRMED'
  | 'IN_PRODUCTION'
  | 'READY'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'CANCELLED';
export type PaymentStatus = 'PENDING' | 'PARTIAL' | 'PAID' | 'REFUNDED';

export interface OrderStatusChanged {
  orderId: string;
  number: string;
  shopId: string;
  tableId: string | null;
  from: OrderStatus;
  to: OrderStatus;
  paymentStatus: PaymentStatus;
  /** Tax included, in the shop's currency. */
  total: string;
  reason: string | null;
  /** Of a table's order that is closed: the order opened with the table, how many orders its party had by then, and its own tips. */
  party?: { orderId: string; orders: number; tips?: string } | null;
}

/** A part of a bill became an order of its own; `partyOrderId` is the one that was opened with the table. */
export interface OrderSplit {
  orderId: string;
  number: string;
  shopId: string;
  tableId: string | null;
  fromOrderId: string;
  partyOrderId: string;
}

/** The lines of an order were put on another one's bill, or taken back (null). The newest version stands. */
export interface OrderMergeChanged {
  orderId: string;
  shopId: string;
  version: number;
  mergedInto: string | null;
}

/** For orders itself: the bill that other orders were put on is closed. */
export interface HostOrderClosed {
  orderId: string;
  number: string;
  shopId: string;
}

/** What still stands open on a table changed. */
export interface OrderTotalChanged {
  orderId: string;
  shopId: string;
  tableId: string | null;
  version: number;
  total: string;
}

/**
 * An invoice got its number: stock leaves, the books are written, a receipt can be printed. All that a receipt shows is
 * here. `lines[].lineId` is the order line where there is one, else the line of the invoice.
 */
export interface InvoiceValidated {
  invoiceId: string;
  number: string;
  orderId: string | null;
  orderNumber: string | null;
  shopId: string;
  customerId: string | null;
  tableNumber: string | null;
  channel: OrderCreated['channel'];
  businessDay: string;
  validatedAt: string;
  dueDate: string;
  currency: string;
  lines: DocumentLineFact[];
  subTotal: string;
  taxes: { rate: string; base: string; amount: string }[];
  taxTotal: string;
  total: string;
}

/** Money received, whoever took it. `payments` records it under this very id; nobody counts twice. */
export interface PaymentReceived {
  paymentId: string;
  orderId: string | null;
  orderNumber: string | null;
  invoiceId: string | null;
  invoiceNumber: string | null;
  customerId: string | null;
  shopId: string;
  registerId: string | null;
  method: PaymentMethod;
  currency: string;
  /** What counts towards the order or invoice. */
  amount: string;
  /** What was handed over; cash only. */
  tendered: string | null;
  change: string | null;
  tip: string | null;
  reference: string | null;
  businessDay: string;
  receivedAt: string;
}

export type PaymentMethod = 'CASH' | 'CARD' | 'TRANSFER' | 'CHECK' | 'MOBILE' | 'VOUCHER' | 'LOYALTY';

/**
 * Cash paid a sum that there are no coins for: what it left open (above zero) or took too much counts as paid. Sent with the
 * payment, and with the opposite amount when that is given back.
 */
export interface CashRounded {
  roundingId: string;
  paymentId: string;
  orderId: string | null;
  invoiceId: string | null;
  shopId: string;
  customerId: string | null;
  currency: string;
  amount: string;
  at: string;
}

/** An invoice was paid from its customer's advance; below zero: what paid it went back there. No money moved. */
export interface AdvanceApplied {
  /** Once per id. */
  applicationId: string;
  orderId: string | null;
  invoiceId: string;
  shopId: string;
  customerId: string;
  currency: string;
  amount: string;
  at: string;
}

/** For orders itself: money was given back that a customer's advance had already paid other invoices with. */
export interface AdvanceOverdrawn {
  shopId: string;
  customerId: string;
  currency: string;
}

/**
 * A sale is paid in full: the receipt is due, with its payments, and the drawer opens if there was cash. Not told of what a
 * terminal sold off line, which gave the receipt itself.
 */
export interface SaleSettled {
  orderId: string | null;
  invoiceId: string;
  shopId: string;
  receipt: {
    invoiceNumber: string;
    orderNumber: string | null;
    tableNumber: string | null;
    soldAt: string;
    currency: string;
    lines: { name: string; quantity: string; unitPrice: string; total: string }[];
    subTotal: string;
    taxes: { rate: string; base: string; amount: string }[];
    total: string;
    payments: {
      method: PaymentMethod;
      amount: string;
      tendered: string | null;
      change: string | null;
      tip: string | null;
    }[];
    /** What cash could not pay for want of coins, below zero what it took too much; left out where nothing was rounded. */
    cashRounding?: string;
    /** Paid by what came back of another sale, or from an advance; left out where nothing was. */
    applied?: string;
  };
}

/** What a party has to pay so far, as orders answers devices when somebody wants to see it on paper. */
export interface TableBill {
  orderId: string;
  number: string;
  shopId: string;
  tableNumber: string | null;
  partySize: number | null;
  currency: string;
  /** Without those that were cancelled. */
  lines: { name: string; quantity: string; unitPrice: string; total: string }[];
  subTotal: string;
  taxes: { rate: string; base: string; amount: string }[];
  total: string;
  remaining: string;
}

/** One line of a credit note, or of an invoice for the books: what it was, and its amounts as on the document. */
export interface DocumentLineFact extends OrderLineFact {
  /** The order line behind it; null on documents made without an order. */
  orderLineId: string | null;
  /** Taken off the line, 0 to 100. */
  discountPercent: string;
  /** Percentage: "5.5" is 5.5 %. */
  taxRate: string;
  subTotal: string;
  taxTotal: string;
}

/** A credit note got its number: the customer owes less. `lines[].lineId` is the invoice line that is credited. */
export interface CreditNoteValidated {
  creditNoteId: string;
  number: string;
  invoiceId: string;
  invoiceNumber: string;
  orderId: string | null;
  shopId: string;
  customerId: string | null;
  businessDay: string;
  validatedAt: string;
  currency: string;
  reason: string;
  /** True: what is credited comes back into stock, at the cost it left with. */
  restock: boolean;
  lines: DocumentLineFact[];
  subTotal: string;
  taxes: { rate: string; base: string; amount: string }[];
  taxTotal: string;
  total: string;
}

/** A validated, unpaid invoice was called off; it keeps its number and counts nowhere. What it sold comes back. */
export interface InvoiceCancelled {
  invoiceId: string;
  number: string;
  orderId: string | null;
  shopId: string;
  customerId: string | null;
  currency: string;
  total: string;
  reason: string;
  cancelledAt: string;
}

/** An order was called off. */
export interface OrderCancelled {
  orderId: string;
  number: string;
  shopId: string;
  customerId: string | null;
  reason: string;
}

/** A customer said yes to a quote; an invoice draft was made of it. */
export interface QuoteAccepted {
  quoteId: string;
  number: string;
  shopId: string;
  customerId: string | null;
  invoiceId: string;
  currency: string;
  total: string;
}

/** An order was sent out with a deliveryman. */
export interface DeliveryAssigned {
  deliveryId: string;
  deliverymanId: string;
  orderId: string;
  orderNumber: string;
  shopId: string;
  customerId: string | null;
}

/** What nobody took came back; the order is READY again. */
export interface DeliveryFailed {
  deliveryId: string;
  deliverymanId: string;
  orderId: string;
  orderNumber: string;
  shopId: string;
  reason: string;
}

/** The customer has it. `collected` is cash that the deliveryman owes from now on; the order is not paid by it yet. */
export interface OrderDelivered {
  deliveryId: string;
  deliverymanId: string;
  orderId: string;
  orderNumber: string;
  shopId: string;
  customerId: string | null;
  receivedBy: string | null;
  currency: string;
  collected: string;
  deliveredAt: string;
}

/** A deliveryman handed over what he had collected; each order's PaymentReceived was sent with it. */
export interface DeliverySettled {
  settlementId: string;
  deliverymanId: string;
  shopId: string;
  registerId: string;
  currency: string;
  /** What was asked of him: what he collected now, and what he lacked before. */
  owed: string;
  handedOver: string;
  /** handedOver − owed: below zero is short, and he goes on owing it. */
  difference: string;
  /** What the payments sum to; the drawer holds `handedOver` instead. */
  received: string;
  deliverymanName: string;
  /** Why there is a difference. */
  reason: string | null;
  businessDay: string;
  settledAt: string;
}

/** What was sold came back, as an order of type RETURN; its credit note tells the goods and the books. */
export interface SaleReturned {
  orderId: string;
  number: string;
  shopId: string;
  customerId: string | null;
  /** The order it was sold by. */
  returnOf: string | null;
  invoiceId: string;
  creditNoteId: string;
  /** What was taken instead. */
  exchangeOrderId: string | null;
  reason: string;
  currency: string;
  total: string;
  /** Of the total, what paid for what was taken instead. */
  exchanged: string;
  businessDay: string;
}

/** Money to be given back of a payment, once, under this id; payments does, and says PaymentRefunded. */
export interface RefundDue {
  refundId: string;
  paymentId: string;
  shopId: string;
  amount: string;
  reason: string;
  registerId: string | null;
}

/** A customer is to be reminded of an overdue invoice; whoever writes to customers does. */
export interface InvoiceReminded {
  reminderId: string;
  invoiceId: string;
  number: string;
  shopId: string;
  customerId: string | null;
  /** 1 to 3. */
  level: number;
  currency: string;
  remaining: string;
  dueDate: string;
  remindedAt: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    OrderCreated: OrderCreated;
    OrderLinesAdded: OrderLinesAdded;
    OrderLinesCancelled: OrderLinesCancelled;
    OrderSplit: OrderSplit;
    OrderMergeChanged: OrderMergeChanged;
    HostOrderClosed: HostOrderClosed;
    OrderLinesChanged: OrderLinesChanged;
    CourseFired: CourseFired;
    OrderStatusChanged: OrderStatusChanged;
    OrderTotalChanged: OrderTotalChanged;
    InvoiceValidated: InvoiceValidated;
    PaymentReceived: PaymentReceived;
    CashRounded: CashRounded;
    AdvanceApplied: AdvanceApplied;
    AdvanceOverdrawn: AdvanceOverdrawn;
    SaleSettled: SaleSettled;
    CreditNoteValidated: CreditNoteValidated;
    InvoiceCancelled: InvoiceCancelled;
    OrderCancelled: OrderCancelled;
    QuoteAccepted: QuoteAccepted;
    DeliveryAssigned: DeliveryAssigned;
    SaleReturned: SaleReturned;
    InvoiceReminded: InvoiceReminded;
    RefundDue: RefundDue;
    DeliveryFailed: DeliveryFailed;
    OrderDelivered: OrderDelivered;
    DeliverySettled: DeliverySettled;
  }
}
