import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Problem } from '@comptoir/kit/problems';
import type { Rounding, TaxMode } from '@comptoir/kit/tax';
import type { DatedRate, ModifierGroupFact } from '../../../schema/events/catalog.ts';
import type { BillingAddress, CustomerKind } from '../../../schema/events/customers.ts';
import type { OrderCreated, OrderStatus, PaymentMethod, PaymentStatus } from '../../../schema/events/orders.ts';
import type { SaleResult } from './domain/sync-sales.ts';
import type { DocumentChain } from './domain/verify-documents.ts';

export type Channel = OrderCreated['channel'];

export interface OrderRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  type: 'SALE' | 'RETURN';
  channel: Channel;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  tableId: string | null;
  tableNumber: string | null;
  partySize: number | null;
  customerId: string | null;
  currency: string;
  taxMode: TaxMode;
  rounding: Rounding;
  discountPercent: Decimal;
  discountAmount: Decimal;
  notes: string | null;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  received: Decimal;
  refunded: Decimal;
  cashRounded: Decimal;
  invoiceId: string | null;
  businessDay: string;
  /** Courses that are not fired before they are let go. */
  heldCourses: number[];
  /** The order that was opened with the table, of one split off it. */
  partyOrderId: string | null;
  /** How many orders the party ever had; kept on the one opened with the table. */
  partyOrders: number;
  /** How often the party moved, as far as told. */
  tableVersion: number;
  /** The order on whose bill its lines are. */
  mergedInto: string | null;
  /** When the customer wants it; null: as it comes. */
  wantedAt: Date | null;
  deliveryAddress: DeliveryAddressRow | null;
  version: number;
  /** Grows in the order of commits, across all orders of the company. */
  revision: string;
  createdAt: Date;
}

/** Where an order is brought to. */
export interface DeliveryAddressRow {
  name: string | null;
  street: string;
  postalCode: string | null;
  city: string | null;
  country: string | null;
  phone: string | null;
  directions: string | null;
}

export interface OrderLineRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  position: number;
  productId: string | null;
  name: string;
  quantity: Decimal;
  unitPrice: Decimal;
  taxRate: Decimal;
  discountPercent: Decimal;
  total: Decimal;
  status: 'HOLD' | 'FIRED' | 'CANCELLED';
  stockable: boolean;
  stationId: string | null;
  allergens: string[];
  preparationMinutes: number | null;
  course: number | null;
  seat: number | null;
  modifiers: string[];
  chosenModifiers: ChosenModifierRow[];
  notes: string | null;
  firedAt: Date | null;
  cancelReason: string | null;
  version: number;
  /** The order it came from when parties were merged. */
  mergedFrom: string | null;
  /** The line it was part of. */
  splitFrom: string | null;
  createdAt: Date;
}

/** A modifier as it was chosen, with the price of then as text. */
export interface ChosenModifierRow {
  modifierId: string;
  name: string;
  price: string;
  quantity: number;
}

export interface OrderStatusEntryRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  fromStatus: OrderStatus | null;
  toStatus: OrderStatus;
  userId: string | null;
  reason: string | null;
  at: Date;
}

export type DocumentTax = { rate: string; base: string; amount: string };

/** An invoice as the graph shows it. What a draft does not have yet is null or zero. */
export interface InvoiceRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string | null;
  /** OVERDUE is derived: see `domain/invoice-states.ts`. */
  status: 'DRAFT' | 'VALIDATED' | 'PAID' | 'CANCELLED';
  orderId: string | null;
  orderNumber: string | null;
  customerId: string | null;
  channel: Channel;
  tableNumber: string | null;
  currency: string;
  discountPercent: Decimal;
  discountAmount: Decimal;
  notes: string | null;
  subTotal: Decimal;
  taxes: DocumentTax[];
  taxTotal: Decimal;
  total: Decimal;
  received: Decimal;
  refunded: Decimal;
  cashRounded: Decimal;
  applied: Decimal;
  credited: Decimal;
  paid: Decimal;
  businessDay: string;
  dueDate: string | null;
  quoteId: string | null;
  validatedAt: Date | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
  taxMode: TaxMode;
  /** Whom it is for, as they were when it became final; null for a walk-in. */
  recipient: Recipient | null;
  /** Which of the shop's letterheads it bears. */
  letterheadVersion: number | null;
  /** See `domain/document-hash.ts`; null for a draft, and for what was validated before documents were chained. */
  hash: string | null;
  /** Grows while it is a draft. */
  version: number;
}

/** One that has its number: a row of `invoice`. */
export interface ValidatedInvoice extends InvoiceRow {
  number: string;
  status: 'VALIDATED' | 'PAID' | 'CANCELLED';
  dueDate: string;
  validatedAt: Date;
}

/** One that is still being written: a row of `invoice_draft`. */
export interface InvoiceDraft {
  id: string;
  companyId: string;
  shopId: string;
  status: 'DRAFT' | 'CANCELLED';
  customerId: string | null;
  channel: Channel;
  currency: string;
  taxMode: TaxMode;
  rounding: Rounding;
  discountPercent: Decimal;
  discountAmount: Decimal;
  notes: string | null;
  subTotal: Decimal;
  taxes: DocumentTax[];
  taxTotal: Decimal;
  total: Decimal;
  dueDate: string | null;
  businessDay: string;
  quoteId: string | null;
  cancelReason: string | null;
  version: number;
  createdAt: Date;
}

export interface InvoiceLineRow {
  id: string;
  companyId: string;
  shopId: string;
  invoiceId: string;
  orderLineId: string | null;
  position: number;
  productId: string | null;
  name: string;
  quantity: Decimal;
  unitPrice: Decimal;
  discountPercent: Decimal;
  taxRate: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
}

/** Money a customer has with a shop; below zero for as long as it takes to take back what was used of it. */
export interface CustomerAdvanceRow {
  shopId: string;
  customerId: string;
  currency: string;
  amount: Decimal;
}

/** What is taken back of an invoice. */
export interface CreditNoteRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  invoiceId: string;
  invoiceNumber: string;
  orderId: string | null;
  customerId: string | null;
  recipient: Recipient | null;
  letterheadVersion: number | null;
  currency: string;
  taxMode: TaxMode;
  reason: string;
  restock: boolean;
  subTotal: Decimal;
  taxes: DocumentTax[];
  taxTotal: Decimal;
  total: Decimal;
  businessDay: string;
  userId: string | null;
  validatedAt: Date;
  hash: string;
}

export interface CreditNoteLineRow {
  id: string;
  companyId: string;
  shopId: string;
  creditNoteId: string;
  invoiceLineId: string;
  orderLineId: string | null;
  position: number;
  productId: string | null;
  name: string;
  /** 0 where only money is taken back. */
  quantity: Decimal;
  unitPrice: Decimal;
  discountPercent: Decimal;
  taxRate: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
}

/** An offer to a customer. */
export interface QuoteRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  /** EXPIRED is derived: see `domain/quote-states.ts`. */
  status: 'DRAFT' | 'SENT' | 'ACCEPTED' | 'REFUSED';
  customerId: string | null;
  recipient: Recipient | null;
  letterheadVersion: number | null;
  channel: Channel;
  currency: string;
  taxMode: TaxMode;
  rounding: Rounding;
  discountPercent: Decimal;
  discountAmount: Decimal;
  notes: string | null;
  subTotal: Decimal;
  taxes: DocumentTax[];
  taxTotal: Decimal;
  total: Decimal;
  validUntil: string | null;
  businessDay: string;
  sentAt: Date | null;
  decidedAt: Date | null;
  refuseReason: string | null;
  invoiceId: string | null;
  version: number;
  createdAt: Date;
}

export type QuoteLineRow = Omit<InvoiceDraftLine, 'invoiceId'> & { quoteId: string };

/** A line of an invoice that is still being written. */
export type InvoiceDraftLine = Omit<InvoiceLineRow, 'orderLineId'>;

/**
 * A fact: money received for an order or an invoice, or given back; what cash could not pay exactly; an advance that was
 * applied. The last two have no means.
 */
export interface InvoicePaymentRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string | null;
  invoiceId: string | null;
  kind: 'PAYMENT' | 'REFUND' | 'ROUNDING' | 'ADVANCE';
  paymentId: string | null;
  method: PaymentMethod | null;
  amount: Decimal;
  tendered: Decimal | null;
  change: Decimal | null;
  tip: Decimal | null;
  at: Date;
}

/** A fact of money received. */
export type ReceivedPayment = InvoicePaymentRow & { kind: 'PAYMENT'; paymentId: string; method: PaymentMethod };

/** A shop's settings, as orders knows them from identity's events. */
export interface SellingShop {
  shopId: string;
  name: string;
  active: boolean;
  currency: string;
  timeZone: string;
  stockPolicy: 'PASSIVE' | 'STRICT';
  taxMode: TaxMode;
  rounding: Rounding;
  defaultTaxRate: Decimal;
  /** What a sum in cash is rounded to; null: not at all. */
  cashRounding: Decimal | null;
  paymentTermsDays: number;
  letterheadVersion: number | null;
}

/** A customer, as orders knows them from customers. */
export interface Buyer {
  id: string;
  displayName: string;
  kind: CustomerKind;
  status: 'ACTIVE' | 'INACTIVE' | 'BLOCKED';
  email: string | null;
  taxId: string | null;
  registrationId: string | null;
  language: 'en' | 'fr' | null;
  billingAddress: BillingAddress | null;
  priceListId: string | null;
  paymentTermsDays: number | null;
  creditLimit: Decimal | null;
}

/** A customer as a document names them. */
export type Recipient = Pick<Buyer, 'kind' | 'email' | 'taxId' | 'registrationId' | 'language' | 'billingAddress'> & {
  name: string;
};

/** A terminal whose sales are taken over. */
export interface SellingTerminal {
  id: string;
  serial: string;
  shopId: string;
}

/** A document number of a terminal that was taken over. */
export interface OfflineSaleRow {
  companyId: string;
  shopId: string;
  documentNumber: string;
  contentHash: string;
  orderId: string;
  terminalId: string;
  receivedAt: Date;
}

/** A product, as orders knows it from catalog. */
export interface SoldProduct {
  id: string;
  shopId: string | null;
  name: string;
  salePrice: Decimal;
  taxRate: Decimal | null;
  /** Its rates by the business day they begin on, the latest first; none: `taxRate` is of every day. */
  taxRates: readonly DatedRate[];
  stockable: boolean;
  sellable: boolean;
  active: boolean;
  available: boolean;
  stationId: string | null;
  allergens: string[];
  preparationMinutes: number | null;
  /** Sold only in its variants. */
  hasVariants: boolean;
  modifierGroups: ModifierGroupFact[];
  /** Shops where it is not to be had today. */
  unavailableShopIds: string[];
}

/** What became of one offline sale. */
export type SyncedSaleRow = SaleResult;

/** The answer of a call that brought offline sales; without results where the call as a whole was refused. */
export interface SyncSalesPayloadRow {
  results?: SaleResult[];
  refusal?: readonly Problem[];
  shop?: { id: string } | null;
  terminal?: { id: string } | null;
  problems: Problem[];
}

/** Stubs of other rooms' entities. */
export interface TerminalRow {
  id: string;
}
export interface ProductRow {
  id: string;
}
export interface ShopRow {
  id: string;
}
export interface TableRow {
  id: string;
}
export interface PaymentRow {
  id: string;
}

export type OrderConnectionRow = Page<OrderRow>;
export type InvoiceConnectionRow = Page<InvoiceRow>;
/** What a verb of invoices answers; its warnings are worked out for who asks. */
export interface InvoiceAnswer {
  invoice?: InvoiceRow | null;
  problems: Problem[];
}
export type CreateInvoicePayloadRow = InvoiceAnswer;
export type UpdateInvoicePayloadRow = InvoiceAnswer;
export type ValidateInvoicePayloadRow = InvoiceAnswer;

export type QuoteConnectionRow = Page<QuoteRow>;
export type DocumentChainRow = DocumentChain;
export type CreditNoteConnectionRow = Page<CreditNoteRow>;

/** A stub of customers' entity. */
export interface CustomerRow {
  id: string;
}

/** An order as it is at a revision. */
export interface OrderStatusChangeRow {
  revision: string;
  order: OrderRow;
}

/** A fact: somebody gave a discount, and somebody allowed it. */
export interface DiscountApprovalRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  /** Null: of the whole order. */
  lineId: string | null;
  percent: Decimal;
  /** Off the whole order, beside the percentage. */
  amount: Decimal;
  givenBy: string | null;
  approvedBy: string | null;
  reason: string | null;
  at: Date;
}

/** Who brings orders to customers. `debt` is what he collected and has not handed over. */
export interface DeliverymanRow {
  id: string;
  companyId: string;
  shopId: string;
  name: string;
  phone: string | null;
  userId: string | null;
  active: boolean;
  currency: string;
  debt: Decimal;
  version: number;
  createdAt: Date;
}

/** One time an order was sent out with somebody. */
export interface DeliveryRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  deliverymanId: string;
  status: 'ON_THE_WAY' | 'DELIVERED' | 'FAILED';
  currency: string;
  assignedAt: Date;
  assignedBy: string | null;
  finishedAt: Date | null;
  finishedBy: string | null;
  receivedBy: string | null;
  proofText: string | null;
  signature: string | null;
  photo: string | null;
  collected: Decimal;
  failedReason: string | null;
  settlementId: string | null;
}

/** A fact: cash that a deliveryman collected, or handed over. */
export interface DeliveryLedgerEntryRow {
  id: string;
  companyId: string;
  shopId: string;
  deliverymanId: string;
  kind: 'COLLECTED' | 'SETTLED';
  /** Above zero: he owes more. */
  amount: Decimal;
  /** What he owes after it. */
  balance: Decimal;
  deliveryId: string | null;
  settlementId: string | null;
  userId: string | null;
  at: Date;
}

/** A fact: a deliveryman was at a till with what he had collected. */
export interface DeliverySettlementRow {
  id: string;
  companyId: string;
  shopId: string;
  deliverymanId: string;
  registerId: string;
  currency: string;
  owed: Decimal;
  handedOver: Decimal;
  difference: Decimal;
  reason: string | null;
  userId: string | null;
  settledAt: Date;
  businessDay: string;
}

export type DeliverymanConnectionRow = Page<DeliverymanRow>;
export type DeliveryConnectionRow = Page<DeliveryRow>;
export type DeliveryLedgerConnectionRow = Page<DeliveryLedgerEntryRow>;
export type DeliverySettlementConnectionRow = Page<DeliverySettlementRow>;

/** Stubs of other rooms' entities. */
export interface UserRow {
  id: string;
}
export interface RegisterRow {
  id: string;
}

/** A fact: what a RETURN order takes back, and what became of its worth. */
export interface SaleReturnRow {
  orderId: string;
  companyId: string;
  shopId: string;
  returnOf: string | null;
  invoiceId: string;
  creditNoteId: string;
  exchangeOrderId: string | null;
  reason: string;
  refundTo: 'ORIGINAL' | 'CREDIT';
  exchanged: Decimal;
}

/** A fact: money that a return gives back of a payment. */
export interface RefundDueRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  paymentId: string;
  method: PaymentMethod;
  amount: Decimal;
}

/** As the graph calls it. */
export type ReturnRefundRow = RefundDueRow;

/** A fact: a customer was reminded of an overdue invoice. */
export interface InvoiceReminderRow {
  id: string;
  companyId: string;
  shopId: string;
  invoiceId: string;
  level: number;
  /** What was still to be paid then. */
  remaining: Decimal;
  note: string | null;
  userId: string | null;
  remindedAt: Date;
}

/** An invoice past its due date. */
export interface OverdueInvoiceRow extends ValidatedInvoice {
  daysLate: number;
  bucket: 'DAYS_0_30' | 'DAYS_31_60' | 'DAYS_61_90' | 'OVER_90';
  remaining: Decimal;
}

export interface AgeingTotalRow {
  bucket: OverdueInvoiceRow['bucket'];
  currency: string;
  count: number;
  remaining: Decimal;
}

export type OverdueInvoiceConnectionRow = Page<OverdueInvoiceRow>;

export interface BusinessDayRow {
  shopId: string;
  date: string;
}

export interface BusinessMonthRow {
  shopId: string;
  /** `YYYY-MM` */
  month: string;
}

export interface SaleFigures {
  count: number;
  net: Decimal;
  tax: Decimal;
  gross: Decimal;
}

export interface SalesOfPeriodRow extends SaleFigures {
  currency: string;
  averageTicket: Decimal;
  byChannel: (SaleFigures & { channel: Channel })[];
  byHour: (SaleFigures & { hour: number })[];
  returns: SaleFigures;
}
