import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeliverymanRow, DeliveryRow, DeliveryLedgerEntryRow, DeliverySettlementRow, DeliverymanConnectionRow, DeliveryConnectionRow, DeliveryLedgerConnectionRow, DeliverySettlementConnectionRow } from '../delivery-rows.ts';
import type { InvoiceRow, InvoiceLineRow, CustomerAdvanceRow, CreditNoteRow, CreditNoteLineRow, InvoicePaymentRow, InvoiceConnectionRow, CreateInvoicePayloadRow, UpdateInvoicePayloadRow, ValidateInvoicePayloadRow, DocumentChainRow, CreditNoteConnectionRow, InvoiceReminderRow, OverdueInvoiceRow, AgeingTotalRow, OverdueInvoiceConnectionRow } from '../invoice-rows.ts';
import type { QuoteRow, QuoteLineRow, QuoteConnectionRow } from '../quote-rows.ts';
import type { OrderRow, DeliveryAddressRow, OrderLineRow, ChosenModifierRow, OrderStatusEntryRow, TerminalRow, ProductRow, ShopRow, TableRow, PaymentRow, OrderConnectionRow, CustomerRow, OrderStatusChangeRow, DiscountApprovalRow, UserRow, RegisterRow } from '../rows.ts';
import type { OfflineSaleRow, SyncedSaleRow, SyncSalesPayloadRow, SaleReturnRow, RefundDueRow, ReturnRefundRow, BusinessDayRow, BusinessMonthRow, SalesOfPeriodRow } from '../sale-rows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. For documents it is the shop's business day, decided once in the shop's time zone and stored. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset; answers are in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as a string of digits with a point, like "12.5": at most 15 digits before and 6 after the point, never a float. */
  Decimal: { input: Decimal; output: Decimal; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

export type AcceptQuoteInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which quote. */
  quoteId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type AcceptQuotePayload = {
  __typename?: 'AcceptQuotePayload';
  /** The draft that was made of it. */
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
  quote?: Maybe<Quote>;
};

export type AddOrderLinesInput = {
  /** Who allows the discounts, where the caller may not. */
  discountApproval?: InputMaybe<DiscountApprovalInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 2,000. */
  lines: Array<OrderLineInput>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type AddOrderLinesPayload = {
  __typename?: 'AddOrderLinesPayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

/** How long an invoice is overdue. */
export type AgeBucket =
  /** Up to 30 days. */
  | 'DAYS_0_30'
  /** 31 to 60 days. */
  | 'DAYS_31_60'
  /** 61 to 90 days. */
  | 'DAYS_61_90'
  /** More than 90 days. */
  | 'OVER_90';

/** What is overdue for so long, in one currency. */
export type AgeingTotal = {
  __typename?: 'AgeingTotal';
  /** How long it is overdue. */
  bucket: AgeBucket;
  /** How many invoices. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code of the amount. */
  currency: Scalars['String']['output'];
  /** What is still to be paid of them. */
  remaining: Scalars['Decimal']['output'];
};

export type ApplyAdvanceInput = {
  /** How much. Left out: as far as it goes. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
};

export type ApplyAdvancePayload = {
  __typename?: 'ApplyAdvancePayload';
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
};

export type AssignDeliveryInput = {
  /** Who takes it along; of the order's shop, and in use. */
  deliverymanId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An order that is READY, of a channel that is sent. */
  orderId: Scalars['ID']['input'];
  /** The version of the order that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type AssignDeliveryPayload = {
  __typename?: 'AssignDeliveryPayload';
  delivery?: Maybe<Delivery>;
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

/** One business day of a shop; each part of the house adds what it knows of it. */
export type BusinessDay = {
  __typename?: 'BusinessDay';
  /** Calendar day in the shop's time zone. */
  date: Scalars['Date']['output'];
  /** What was sold; null if there is no such shop. */
  sales?: Maybe<SalesOfPeriod>;
  /** Which shop. */
  shopId: Scalars['ID']['output'];
};

/** One month of a shop's business days; each part of the house adds what it knows of it. */
export type BusinessMonth = {
  __typename?: 'BusinessMonth';
  /** Such as 2026-03. */
  month: Scalars['String']['output'];
  /** What was sold; null if there is no such shop or month. */
  sales?: Maybe<SalesOfPeriod>;
  /** Which shop. */
  shopId: Scalars['ID']['output'];
};

export type CancelInvoiceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice or draft. */
  invoiceId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

export type CancelInvoicePayload = {
  __typename?: 'CancelInvoicePayload';
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
};

export type CancelOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CancelOrderLinesInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The lines to take off. */
  lineIds: Array<Scalars['ID']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CancelOrderLinesPayload = {
  __typename?: 'CancelOrderLinesPayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

export type CancelOrderPayload = {
  __typename?: 'CancelOrderPayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

export type ChangeOrderLineInput = {
  /** 1 to 99, only before it is fired; an explicit null: none. */
  course?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which line of it. */
  lineId: Scalars['ID']['input'];
  /** The version of the line that was read; left out: any. */
  lineVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is chosen of the product's modifier groups instead of what was; only before it is fired. */
  modifierIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Such as "no onions"; replaces what was said before, but for what was chosen of the catalog's modifiers; at most 20. */
  modifiers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** An explicit null: none. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** Above 0, at most 100,000, at most 3 decimals; once it is fired not more than before: what is ordered on top is another line. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 1 to 999; an explicit null: none. */
  seat?: InputMaybe<Scalars['Int']['input']>;
  /** The version of the order that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeOrderLinePayload = {
  __typename?: 'ChangeOrderLinePayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

export type ChangeOrderStatusInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** Required to cancel, and to take back what was sent. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The state it goes to. */
  to: OrderStatus;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeOrderStatusPayload = {
  __typename?: 'ChangeOrderStatusPayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

export type CheckPaymentInternalPayload = {
  __typename?: 'CheckPaymentInternalPayload';
  problems: Array<Problem>;
  /** Ids of order, invoice, customer and shop, and the currency. */
  target?: Maybe<Scalars['JSON']['output']>;
};

/** A modifier as it was chosen, with the price of then. */
export type ChosenModifier = {
  __typename?: 'ChosenModifier';
  /** Which one, in the catalog. */
  modifierId: Scalars['ID']['output'];
  /** As it was called then. */
  name: Scalars['String']['output'];
  /** What it added to the price of one, each time it was chosen. */
  price: Scalars['Decimal']['output'];
  /** How often. */
  quantity: Scalars['Int']['output'];
};

export type CompleteSaleInput = {
  /** By which way it comes. */
  channel?: InputMaybe<OrderChannel>;
  /** Who buys. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Who allows the discounts, where the caller may not. */
  discountApproval?: InputMaybe<DiscountApprovalInput>;
  /** Taken off every line, 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 2,000. */
  lines: Array<OrderLineInput>;
  /** What staff should know. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which cash register. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** When it was sold, if not now: not in the future, at most a year ago. */
  soldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Together they cover the total. */
  tenders: Array<TenderInput>;
};

export type CompleteSalePayload = {
  __typename?: 'CompleteSalePayload';
  invoice?: Maybe<Invoice>;
  order?: Maybe<Order>;
  /** One per tender, in their order. */
  payments?: Maybe<Array<Payment>>;
  problems: Array<Problem>;
};

export type CreateCreditNoteInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
  /** What of it. Left out: all that is left. */
  lines?: InputMaybe<Array<CreditNoteLineInput>>;
  /** Why; it stands on the document. */
  reason: Scalars['String']['input'];
  /** Whether the goods come back into stock, at what they had cost. */
  restock?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CreateCreditNotePayload = {
  __typename?: 'CreateCreditNotePayload';
  creditNote?: Maybe<CreditNote>;
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
};

export type CreateDeliverymanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the shop. */
  name: Scalars['String']['input'];
  /** 5 to 20 digits, spaces, +, - or brackets. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** The user he is; at most one deliveryman of a shop each. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateDeliverymanPayload = {
  __typename?: 'CreateDeliverymanPayload';
  deliveryman?: Maybe<Deliveryman>;
  problems: Array<Problem>;
};

export type CreateInvoiceInput = {
  /** By which way the sale came. */
  channel?: InputMaybe<OrderChannel>;
  /** Who buys; left out for somebody who is not on file. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Taken off every line, 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** By when it is to be paid. Left out: by the terms of the customer or the shop, counted from validation. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000; a draft may be empty. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** What the customer should read on it. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which shop. Left out: your first. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateInvoicePayload = {
  __typename?: 'CreateInvoicePayload';
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
  /** What does not hinder it but somebody should know: the customer owes more than was agreed. */
  warnings: Array<Problem>;
};

export type CreateOrderInput = {
  /** By which way it comes. */
  channel?: InputMaybe<OrderChannel>;
  /** Who buys. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is brought to; left out: the customer comes for it. */
  deliveryAddress?: InputMaybe<DeliveryAddressInput>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Who allows the discounts, where the caller may not. */
  discountApproval?: InputMaybe<DiscountApprovalInput>;
  /** Taken off every line, 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Offline clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is ordered at once; at most 2,000. */
  lines?: InputMaybe<Array<OrderLineInput>>;
  /** What staff should know. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** When the customer wants it, within two years; left out: as it comes. */
  wantedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CreateOrderPayload = {
  __typename?: 'CreateOrderPayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

export type CreateQuoteInput = {
  /** By which way the sale would come. */
  channel?: InputMaybe<OrderChannel>;
  /** Who may buy; left out for somebody who is not on file. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Taken off every line, 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000; a draft may be empty. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** What the customer should read on it. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which shop. Left out: your first. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day on which it stands. Left out: 30 days from when it is sent. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type CreateQuotePayload = {
  __typename?: 'CreateQuotePayload';
  problems: Array<Problem>;
  quote?: Maybe<Quote>;
};

/** A credit note: what is taken back of an invoice. It never changes. */
export type CreditNote = {
  __typename?: 'CreditNote';
  /** Calendar day in the shop's time zone. */
  businessDay: Scalars['Date']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Who bought; null for a walk-in. */
  customer?: Maybe<Customer>;
  /** Who bought. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 over the hash of the credit note before it, its number and its content; see `verifyDocuments`. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The invoice that it corrects. */
  invoice?: Maybe<Invoice>;
  /** What is taken back. */
  lines: Array<CreditNoteLine>;
  /** Without gaps per company and year, such as "CN-2026-000001". */
  number: Scalars['String']['output'];
  /** The order that the invoice was made of. */
  order?: Maybe<Order>;
  /** As a document to send or print; the language left out: the customer's, else the reader's. */
  pdf: File;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Whom it is for, as on the invoice. */
  recipient?: Maybe<DocumentRecipient>;
  /** Whether the goods came back into stock. */
  restock: Scalars['Boolean']['output'];
  /** The shop it belongs to. */
  shop: Shop;
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Whether its prices contain tax. */
  taxMode: TaxMode;
  /** Tax of all lines. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax per rate; bases and amounts sum to the total. */
  taxes: Array<TaxAmount>;
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** Who made it; null for what the system did by itself. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** When it was made. */
  validatedAt: Scalars['DateTime']['output'];
};


/** A credit note: what is taken back of an invoice. It never changes. */
export type CreditNotePdfArgs = {
  language?: InputMaybe<Language>;
};

export type CreditNoteConnection = {
  __typename?: 'CreditNoteConnection';
  edges: Array<CreditNoteEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CreditNoteEdge = {
  __typename?: 'CreditNoteEdge';
  cursor: Scalars['String']['output'];
  node: CreditNote;
};

export type CreditNoteFilter = {
  /** Of this business day. */
  businessDay?: InputMaybe<Scalars['Date']['input']>;
  /** Of this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this invoice. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** One line of a credit note. */
export type CreditNoteLine = {
  __typename?: 'CreditNoteLine';
  /** Taken off the line, as on the invoice. */
  discountPercent: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** The line of the invoice that it takes back. */
  invoiceLineId: Scalars['ID']['output'];
  /** What it was called then. */
  name: Scalars['String']['output'];
  /** What was sold; null for something outside the catalog. */
  product?: Maybe<Product>;
  /** How many come back; 0 where only money is taken back. */
  quantity: Scalars['Decimal']['output'];
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Percentage: "5.5" is 5.5 %. */
  taxRate: Scalars['Decimal']['output'];
  /** Tax of the line. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** Price of one, as on the invoice. */
  unitPrice: Scalars['Decimal']['output'];
};

/** A line of the invoice to take back: so many, or so much money, or all that is left of it. */
export type CreditNoteLineInput = {
  /** So much money, tax included, and no goods. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which line of the invoice. */
  lineId: Scalars['ID']['input'];
  /** How many come back; their share of the money goes with them. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Who buys; customers owns it. */
export type Customer = {
  __typename?: 'Customer';
  /** Money they have with a shop, beyond what was due: to be used for an invoice (`applyAdvance`), or given back by a refund. */
  advances: Array<CustomerAdvance>;
  /** What they were credited, the newest first. */
  creditNotes: CreditNoteConnection;
  id: Scalars['ID']['output'];
  /** What they were invoiced, drafts among it, the newest first. */
  invoices: InvoiceConnection;
  /** What they ordered, the newest first; of files that were merged into theirs as well, like the next. */
  orders: OrderConnection;
};


/** Who buys; customers owns it. */
export type CustomerCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who buys; customers owns it. */
export type CustomerInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who buys; customers owns it. */
export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Money a customer has with a shop. */
export type CustomerAdvance = {
  __typename?: 'CustomerAdvance';
  /** How much; below zero only until what was used of money given back is open again. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code of the amount. */
  currency: Scalars['String']['output'];
  /** Which shop. */
  shop: Shop;
};

export type DeliverOrderInput = {
  /** Cash taken at the door, at most what is due. */
  collected?: InputMaybe<Scalars['Decimal']['input']>;
  /** When, if not now: after it was sent out, not in the future. */
  deliveredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which delivery. */
  deliveryId: Scalars['ID']['input'];
  /** Who says so; must be who was sent out. Left out: not checked. */
  deliverymanId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it is known that the customer has it. */
  proof: DeliveryProofInput;
};

export type DeliverOrderPayload = {
  __typename?: 'DeliverOrderPayload';
  delivery?: Maybe<Delivery>;
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

/** One time an order was sent out with a deliveryman. */
export type Delivery = {
  __typename?: 'Delivery';
  /** When it was sent out. */
  assignedAt: Scalars['DateTime']['output'];
  /** Cash taken at the door. */
  collected: Scalars['Decimal']['output'];
  /** ISO 4217 code of what was collected. */
  currency: Scalars['String']['output'];
  /** Who brings it. */
  deliveryman?: Maybe<Deliveryman>;
  /** Why nobody took it. */
  failedReason?: Maybe<Scalars['String']['output']>;
  /** When it was delivered, or failed. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What is brought. */
  order?: Maybe<Order>;
  /** Where a picture is kept. */
  photo?: Maybe<Scalars['String']['output']>;
  /** How else it is known to have arrived. */
  proofText?: Maybe<Scalars['String']['output']>;
  /** Who took it. */
  receivedBy?: Maybe<Scalars['String']['output']>;
  /** Where the cash was handed over; null while the deliveryman owes it. */
  settlement?: Maybe<DeliverySettlement>;
  /** Where the signature is kept. */
  signature?: Maybe<Scalars['String']['output']>;
  /** How it went. */
  status: DeliveryStatus;
};

/** Where an order is brought to. */
export type DeliveryAddress = {
  __typename?: 'DeliveryAddress';
  /** Town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** How to find it. */
  directions?: Maybe<Scalars['String']['output']>;
  /** Whom to ask for. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whom to call at the door. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  street: Scalars['String']['output'];
};

/** Where an order is brought to. */
export type DeliveryAddressInput = {
  /** Town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** How to find it. */
  directions?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask for. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whom to call at the door. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  street: Scalars['String']['input'];
};

export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  edges: Array<DeliveryEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  cursor: Scalars['String']['output'];
  node: Delivery;
};

export type DeliveryFilter = {
  /** With this deliveryman. */
  deliverymanId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only one's own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that went so. */
  status?: InputMaybe<DeliveryStatus>;
  /** Those whose cash was not handed over yet, or the others. */
  unsettled?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DeliveryLedgerConnection = {
  __typename?: 'DeliveryLedgerConnection';
  edges: Array<DeliveryLedgerEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DeliveryLedgerEdge = {
  __typename?: 'DeliveryLedgerEdge';
  cursor: Scalars['String']['output'];
  node: DeliveryLedgerEntry;
};

/** Cash that a deliveryman collected or handed over. */
export type DeliveryLedgerEntry = {
  __typename?: 'DeliveryLedgerEntry';
  /** Above zero: he owes more. */
  amount: Scalars['Decimal']['output'];
  /** When it was noted. */
  at: Scalars['DateTime']['output'];
  /** What he owes after it. */
  balance: Scalars['Decimal']['output'];
  /** What it was collected for. */
  delivery?: Maybe<Delivery>;
  /** Whose debt it is. */
  deliveryman?: Maybe<Deliveryman>;
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: DeliveryLedgerKind;
  /** Where it was handed over. */
  settlement?: Maybe<DeliverySettlement>;
};

export type DeliveryLedgerFilter = {
  /** Of this deliveryman. */
  deliverymanId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** What changes the debt of a deliveryman. */
export type DeliveryLedgerKind =
  /** He took cash at a door. */
  | 'COLLECTED'
  /** He handed cash over at a till. */
  | 'SETTLED';

/** At least one of these. */
export type DeliveryProofInput = {
  /** Where a picture is kept, such as an address or an id. */
  photo?: InputMaybe<Scalars['String']['input']>;
  /** Who took it. */
  receivedBy?: InputMaybe<Scalars['String']['input']>;
  /** Where the signature is kept, such as an address or an id. */
  signature?: InputMaybe<Scalars['String']['input']>;
  /** Such as "left with the neighbour". */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A deliveryman handed over what he had collected. */
export type DeliverySettlement = {
  __typename?: 'DeliverySettlement';
  /** Calendar day in the shop's time zone. */
  businessDay: Scalars['Date']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** The deliveries whose cash it is. */
  deliveries: Array<Delivery>;
  /** Who handed over. */
  deliveryman?: Maybe<Deliveryman>;
  /** Handed over − owed: below zero is short, and he goes on owing it. */
  difference: Scalars['Decimal']['output'];
  /** What he handed over. */
  handedOver: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** What was asked of him: what he collected now, and what he lacked before. */
  owed: Scalars['Decimal']['output'];
  /** Why there is a difference. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The till he handed it over at. */
  register: Register;
  /** When it was handed over. */
  settledAt: Scalars['DateTime']['output'];
  /** Who took it; null for a machine. */
  userId?: Maybe<Scalars['ID']['output']>;
};

export type DeliverySettlementConnection = {
  __typename?: 'DeliverySettlementConnection';
  edges: Array<DeliverySettlementEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DeliverySettlementEdge = {
  __typename?: 'DeliverySettlementEdge';
  cursor: Scalars['String']['output'];
  node: DeliverySettlement;
};

/** How a delivery went. */
export type DeliveryStatus =
  /** The customer has it. */
  | 'DELIVERED'
  /** It came back. */
  | 'FAILED'
  /** Not there yet. */
  | 'ON_THE_WAY';

/** Who brings orders of a shop to customers. */
export type Deliveryman = {
  __typename?: 'Deliveryman';
  /** Whether he is sent out. */
  active: Scalars['Boolean']['output'];
  /** ISO 4217 code of the debt. */
  currency: Scalars['String']['output'];
  /** Cash he collected and has not handed over: the sum of his ledger. */
  debt: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** What he is called. */
  name: Scalars['String']['output'];
  /** How he is reached on the way. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The shop he brings orders from. */
  shop: Shop;
  /** The user he is, who then sees to his own deliveries. */
  user?: Maybe<User>;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};

export type DeliverymanConnection = {
  __typename?: 'DeliverymanConnection';
  edges: Array<DeliverymanEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DeliverymanEdge = {
  __typename?: 'DeliverymanEdge';
  cursor: Scalars['String']['output'];
  node: Deliveryman;
};

export type DeliverymanFilter = {
  /** Those who are sent out, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those who owe something, or nothing. */
  owing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who gave a discount, who allowed it, and why. */
export type DiscountApproval = {
  __typename?: 'DiscountApproval';
  /** Taken off the whole order after that; 0 for a line. */
  amount: Scalars['Decimal']['output'];
  /** Who allowed it: somebody with `orders:discount`, known by a PIN, or who gave it; null for a machine. */
  approvedBy?: Maybe<User>;
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** Who gave it; null for a machine. */
  givenBy?: Maybe<User>;
  /** Taken off, as a percentage. */
  percent: Scalars['Decimal']['output'];
  /** Why; always there where another allowed it. */
  reason?: Maybe<Scalars['String']['output']>;
};

/**
 * Who allows the discounts of a request that the caller may not give himself: somebody with `orders:discount` in the shop, by his
 * PIN. Who may give them need name nobody; whoever is named is checked.
 */
export type DiscountApprovalInput = {
  /** What the approver logs in with. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** The approver's PIN. */
  pin?: InputMaybe<Scalars['String']['input']>;
  /** Why; required where another allows it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Either this or `login`. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** An address as a document shows it. */
export type DocumentAddress = {
  __typename?: 'DocumentAddress';
  /** Town or city. */
  city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** As the country writes it. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and house number. */
  street: Scalars['String']['output'];
};

/** A numbered document that is not there, or not what it was. */
export type DocumentBreak = {
  __typename?: 'DocumentBreak';
  /** Its number. */
  number: Scalars['String']['output'];
  /** What is wrong. */
  reason: DocumentBreakReason;
};

/** What is wrong with a numbered document. */
export type DocumentBreakReason =
  /** It, or its place in the chain, was changed. */
  | 'CHANGED'
  /** It is gone. */
  | 'MISSING';

/** What a check of numbered documents found. */
export type DocumentChain = {
  __typename?: 'DocumentChain';
  /** How many were found to be what they were. */
  checked: Scalars['Int']['output'];
  /** The first break; null if there is none among those looked at. */
  firstBreak?: Maybe<DocumentBreak>;
  /** Whether no break was found. */
  isWhole: Scalars['Boolean']['output'];
  /** Which documents. */
  kind: NumberedDocument;
  /** Hand it to `after` to go on; null at the end of the series and at a break. */
  next?: Maybe<Scalars['String']['output']>;
  /** The year of their numbers. */
  year: Scalars['Int']['output'];
};

/** Whom a document is for, as they were when it became final. */
export type DocumentRecipient = {
  __typename?: 'DocumentRecipient';
  /** Where invoices go; null if none was on file. */
  billingAddress?: Maybe<DocumentAddress>;
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Name of the person or the business. */
  name: Scalars['String']['output'];
  /** Such as a SIRET or a company number. */
  registrationId?: Maybe<Scalars['String']['output']>;
  /** Such as a VAT number. */
  taxId?: Maybe<Scalars['String']['output']>;
};

export type FailDeliveryInput = {
  /** Which delivery. */
  deliveryId: Scalars['ID']['input'];
  /** Who says so; must be who was sent out. Left out: not checked. */
  deliverymanId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

export type FailDeliveryPayload = {
  __typename?: 'FailDeliveryPayload';
  delivery?: Maybe<Delivery>;
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

/** A file, such as a document to print; also at `GET /files/<noun>/<id>/<file>`, as bytes. */
export type File = {
  __typename?: 'File';
  /** Its bytes in base64 (RFC 4648). */
  base64: Scalars['String']['output'];
  /** What it is (RFC 6838), such as application/pdf. */
  contentType: Scalars['String']['output'];
  /** What to call it when it is kept, such as "INV-2026-000123.pdf". */
  name: Scalars['String']['output'];
};

export type FireLinesInternalInput = {
  /** Left out: every line that waits. */
  course?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only these lines; each must wait. */
  lineIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** Shops that have a kitchen: an order of another one is refused. Left out: any. */
  shopIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type FireLinesInternalPayload = {
  __typename?: 'FireLinesInternalPayload';
  /** The CourseFired envelope. */
  event?: Maybe<Scalars['JSON']['output']>;
  problems: Array<Problem>;
};

export type GroupInvoicesInput = {
  /** Who buys. */
  customerId: Scalars['ID']['input'];
  /** First business day. */
  from: Scalars['Date']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** Last business day. */
  to: Scalars['Date']['input'];
};

export type GroupInvoicesPayload = {
  __typename?: 'GroupInvoicesPayload';
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
};

export type HoldCourseInput = {
  /** 1 to 99. */
  course: Scalars['Int']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** The version of the order that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type HoldCoursePayload = {
  __typename?: 'HoldCoursePayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

/** An invoice. Once it is validated it never changes, only what is paid of it; a credit note corrects it. */
export type Invoice = {
  __typename?: 'Invoice';
  /** Paid from the customer's advance. */
  applied: Scalars['Decimal']['output'];
  /** Calendar day of the sale in the shop's time zone; of a draft, the day it was begun. */
  businessDay: Scalars['Date']['output'];
  /** Why it was called off or discarded. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was called off. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What remains, as cash pays it: rounded to the shop's step, where it has one. */
  cashDue: Scalars['Decimal']['output'];
  /** What cash left open by its rounding, or, below zero, took too much; it counts as paid. */
  cashRounded: Scalars['Decimal']['output'];
  /** By which way the order came. */
  channel: OrderChannel;
  /** What was taken back of it, the first one first. */
  creditNotes: Array<CreditNote>;
  /** Taken back by credit notes. */
  credited: Scalars['Decimal']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Who buys; null for a walk-in. */
  customer?: Maybe<Customer>;
  /** Who buys. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount: Scalars['Decimal']['output'];
  /** Taken off every line, 0 to 100. */
  discountPercent: Scalars['Decimal']['output'];
  /** By when it is to be paid: as given, else by the terms of the customer or the shop, counted from validation. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /**
   * SHA-256 over the hash of the invoice before it, its number and its content: the chain that shows that nothing was changed
   * (`verifyDocuments`). Null for a draft.
   */
  hash?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What was sold, as it stood at validation. */
  lines: Array<InvoiceLine>;
  /** What the customer should read on it. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Without gaps per company and year, such as "INV-2026-000123"; null before it is validated. */
  number?: Maybe<Scalars['String']['output']>;
  /** The order it was made of; null for one that needs none. */
  order?: Maybe<Order>;
  /** The orders it stands for; more than one where a period was invoiced as a whole. */
  orders: Array<Order>;
  /** What came in for it beyond what was due; a customer's is part of their advance. */
  overpaid: Scalars['Decimal']['output'];
  /** What is covered of it: received and not given back, cash rounding and advances counted; at most what is due. */
  paid: Scalars['Decimal']['output'];
  /** As a document to send or print; the language left out: the customer's, else the reader's. */
  pdf: File;
  /** The quote it was made of. */
  quote?: Maybe<Quote>;
  /** What the customer takes home from the counter, on a strip 80 mm wide; null for a draft. */
  receipt?: Maybe<File>;
  /** Whom it is for, as they were when it became final; null for a walk-in and for a draft. */
  recipient?: Maybe<DocumentRecipient>;
  /** What is still to be paid, `total - credited - paid`; never below zero. */
  remaining: Scalars['Decimal']['output'];
  /** When the customer was reminded, the first one first. */
  reminders: Array<InvoiceReminder>;
  /** The shop it belongs to. */
  shop: Shop;
  /** How far it has come. */
  status: InvoiceStatus;
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** The table as it was called then. */
  tableNumber?: Maybe<Scalars['String']['output']>;
  /** Whether its prices contain tax. */
  taxMode: TaxMode;
  /** Tax of all lines. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax per rate; bases and amounts sum to the total. */
  taxes: Array<TaxAmount>;
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** When it became final; null before. */
  validatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change of a draft; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};


/** An invoice. Once it is validated it never changes, only what is paid of it; a credit note corrects it. */
export type InvoicePdfArgs = {
  language?: InputMaybe<Language>;
};


/** An invoice. Once it is validated it never changes, only what is paid of it; a credit note corrects it. */
export type InvoiceReceiptArgs = {
  language?: InputMaybe<Language>;
};

export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  edges: Array<InvoiceEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  cursor: Scalars['String']['output'];
  node: Invoice;
};

export type InvoiceFilter = {
  /** Of this business day. */
  businessDay?: InputMaybe<Scalars['Date']['input']>;
  /** Of this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states; what is unpaid is VALIDATED or OVERDUE. */
  status?: InputMaybe<Array<InvoiceStatus>>;
};

/** One line of an invoice. */
export type InvoiceLine = {
  __typename?: 'InvoiceLine';
  /** Taken off the line, 0 to 100. */
  discountPercent: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** What it was called then. */
  name: Scalars['String']['output'];
  /** The order it was ordered by; null on an invoice without one. */
  order?: Maybe<Order>;
  /** What was sold; null for something outside the catalog. */
  product?: Maybe<Product>;
  /** How many, in the unit of the product. */
  quantity: Scalars['Decimal']['output'];
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Percentage: "5.5" is 5.5 %. */
  taxRate: Scalars['Decimal']['output'];
  /** Tax of the line. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** Price of one, as the shop states prices. */
  unitPrice: Scalars['Decimal']['output'];
};

/** A line of an invoice or a quote. */
export type InvoiceLineInput = {
  /** 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Left out: the product's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Left out for something that is not in the catalog; then `name` and `unitPrice` are required. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Above 0, at most 100,000, at most 3 decimals. */
  quantity: Scalars['Decimal']['input'];
  /** A percentage. Left out: the product's, else the shop's default rate. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** As the shop states prices, at least 0, in the currency's decimals. Left out: the product's price. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

export type InvoiceMonthInput = {
  /** First business day. */
  from: Scalars['Date']['input'];
  /** Each customer is invoiced once by it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** Last business day. */
  to: Scalars['Date']['input'];
};

export type InvoiceMonthPayload = {
  __typename?: 'InvoiceMonthPayload';
  /** One per customer. */
  invoices?: Maybe<Array<Invoice>>;
  problems: Array<Problem>;
};

export type InvoiceOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type InvoiceOrderPayload = {
  __typename?: 'InvoiceOrderPayload';
  invoice?: Maybe<Invoice>;
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

/** A reminder of an overdue invoice. */
export type InvoiceReminder = {
  __typename?: 'InvoiceReminder';
  id: Scalars['ID']['output'];
  /** 1 to 3. */
  level: Scalars['Int']['output'];
  /** What staff noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** What was still to be paid. */
  remaining: Scalars['Decimal']['output'];
  /** When. */
  remindedAt: Scalars['DateTime']['output'];
  /** Who reminded; null for a machine. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** How far an invoice has come. */
export type InvoiceStatus =
  /** Called off; counts nowhere. A discarded draft has no number. */
  | 'CANCELLED'
  /** Still being written; has no number. */
  | 'DRAFT'
  /** As VALIDATED, but past its due date in the shop's day. */
  | 'OVERDUE'
  /** Nothing remains to be paid. */
  | 'PAID'
  /** Has its number; something remains to be paid, and is not yet overdue. */
  | 'VALIDATED';

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** So much of a line. */
export type LineQuantityInput = {
  /** Which line. */
  lineId: Scalars['ID']['input'];
  /** Above 0, at most what the line has, at most 3 decimals. Left out: all of it. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

export type MergeOrdersInternalInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** On whose bill. */
  intoOrderId: Scalars['ID']['input'];
  /** Which orders; 1 to 20. */
  orderIds: Array<Scalars['ID']['input']>;
};

export type MergeOrdersInternalPayload = {
  __typename?: 'MergeOrdersInternalPayload';
  /** The envelopes of OrderMergeChanged. */
  events?: Maybe<Array<Scalars['JSON']['output']>>;
  problems: Array<Problem>;
};

export type MoveOrderLinesInput = {
  /** Where they are. */
  fromOrderId: Scalars['ID']['input'];
  /** The version of the first order that was read; left out: any. */
  fromVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500; each once. */
  lines: Array<LineQuantityInput>;
  /** Where they go; an open order of the same shop. */
  toOrderId: Scalars['ID']['input'];
  /** The version of the second order that was read; left out: any. */
  toVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type MoveOrderLinesPayload = {
  __typename?: 'MoveOrderLinesPayload';
  /** Where they were. */
  from?: Maybe<Order>;
  problems: Array<Problem>;
  /** Where they are. */
  to?: Maybe<Order>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** For payments: applies a PaymentRefunded envelope at once. */
  _applyRefund: Scalars['Boolean']['output'];
  /** For payments: whether money could be taken so, and what for; takes none. */
  _checkPayment: CheckPaymentInternalPayload;
  /** For restaurant: sends the waiting lines of a course to the kitchen. */
  _fireLines: FireLinesInternalPayload;
  /** For restaurant: puts the lines of orders on another one's bill. The envelopes say so, again for a repeated key. */
  _mergeOrders: MergeOrdersInternalPayload;
  /** For restaurant: a party went to another table, as it also tells by event. */
  _moveParty: Scalars['Boolean']['output'];
  /** For restaurant: applies a TableOpened envelope at once; false if the order could not be opened yet. */
  _openOrder: Scalars['Boolean']['output'];
  /** For payments: takes money for an order or its invoice. */
  _receivePayment: ReceivePaymentInternalPayload;
  /** For restaurant: takes back what an order brought to another one's bill. */
  _unmergeOrder: MergeOrdersInternalPayload;
  /** The customer said yes: an invoice draft is made of what was offered, at the prices that were offered. */
  acceptQuote: AcceptQuotePayload;
  /** Adds lines at today's prices. In a shop with STRICT stock the lines are refused whole if stock lacks. */
  addOrderLines: AddOrderLinesPayload;
  /**
   * Pays an invoice from its customer's advance with the shop: money that came in beyond what was due. What the customer owes
   * in all stays the same.
   */
  applyAdvance: ApplyAdvancePayload;
  /** Sends an order that is READY out with a deliveryman: it is SHIPPED. */
  assignDelivery: AssignDeliveryPayload;
  /**
   * Calls off a validated invoice of which nothing is paid or credited: it keeps its number and counts nowhere. A draft is
   * discarded.
   */
  cancelInvoice: CancelInvoicePayload;
  /**
   * Cancels an order that is neither invoiced nor paid, with the reason. One that is being prepared is cancelled only by who may
   * `orders:cancel`, else it is refused with NOT_ALLOWED.
   */
  cancelOrder: CancelOrderPayload;
  /**
   * Takes lines off an order, with the reason; they stay on it as CANCELLED. What the kitchen has is taken off only by who may
   * `orders:cancel`, else it is refused with NOT_ALLOWED.
   */
  cancelOrderLines: CancelOrderLinesPayload;
  /**
   * Changes the fields of a line that are given. Of a line that was fired, the kitchen is told quantity, notes, seat and modifiers;
   * its course stands, and fewer of it need `orders:cancel`.
   */
  changeOrderLine: ChangeOrderLinePayload;
  /** Moves an order on. Steps that its state does not allow are refused with ILLEGAL_STATE; CANCELLED is given as by `cancelOrder`. */
  changeOrderStatus: ChangeOrderStatusPayload;
  /** Sells at the counter in one step: order, validated invoice and payments are kept together or not at all. */
  completeSale: CompleteSalePayload;
  /**
   * Takes back a validated invoice, whole or in parts, by a document of its own that cites it; never more than was invoiced
   * and not yet credited. What was paid beyond what is then due stays the customer's, to be used or given back.
   */
  createCreditNote: CreateCreditNotePayload;
  /** Puts a deliveryman of a shop on file. */
  createDeliveryman: CreateDeliverymanPayload;
  /** Starts an invoice that needs no order: a draft without a number. Payment and stock are never asked for. */
  createInvoice: CreateInvoicePayload;
  /** Opens an order that is not at a table; a table's order is opened with the table. */
  createOrder: CreateOrderPayload;
  /** Starts an offer to a customer: a draft with a number, free to change until it is sent. */
  createQuote: CreateQuotePayload;
  /**
   * The customer has it: the order is DELIVERED, with the proof. Cash collected at the door is owed by the deliveryman until he hands
   * it over; the order is paid then. Without `orders:dispatch` only for one's own deliveries.
   */
  deliverOrder: DeliverOrderPayload;
  /** Nobody took it: the order comes back and is READY again. Without `orders:dispatch` only for one's own deliveries. */
  failDelivery: FailDeliveryPayload;
  /** Makes and validates one invoice of all B2B orders that a customer was delivered over a period and that are not invoiced. */
  groupInvoices: GroupInvoicesPayload;
  /** Keeps a course from being fired until it is let go. */
  holdCourse: HoldCoursePayload;
  /** The same for every customer of a shop: one invoice each. */
  invoiceMonth: InvoiceMonthPayload;
  /** Makes and validates the invoice of all lines that stand; from then on neither changes. */
  invoiceOrder: InvoiceOrderPayload;
  /** Takes lines, or a part of them, to another open order of the shop: to another table, or between parts of a bill. */
  moveOrderLines: MoveOrderLinesPayload;
  /** The customer said no, and why; or the offer is dropped. */
  refuseQuote: RefuseQuotePayload;
  /** Lets a course go that was held; it waits to be fired like any other. */
  releaseCourse: ReleaseCoursePayload;
  /** Notes that a customer is reminded of an overdue invoice, up to three times. */
  remindInvoice: RemindInvoicePayload;
  /**
   * Takes back what was sold: an order of type RETURN, a credit note, and the money by the tenders it came by, what is no cash first; never
   * more than was paid. What is taken instead is sold in the same step, and only the difference is paid or given back. Giving money
   * back needs `payments:refund`.
   */
  returnSale: ReturnSalePayload;
  /** Makes the offer: from now on it is not changed, and it stands until its last day. One that expired is sent anew so. */
  sendQuote: SendQuotePayload;
  /** A deliveryman hands over at a till what he collected: the orders are paid there, what he lacks he goes on owing. */
  settleDelivery: SettleDeliveryPayload;
  /**
   * Divides a bill into orders that are invoiced and paid each by itself: by lines or seats, into equal shares, or by amounts. What
   * nobody takes stays on the order. The table is free when all of them are settled. The parts sum to the bill to the cent; only
   * where tax comes on top of prices, parts by lines may be a cent or two off, for each is taxed by itself.
   */
  splitOrder: SplitOrderPayload;
  /**
   * Takes over the sales that a terminal made while it was off line. The terminal is the one whose serial number comes with the
   * request (`X-Device-Serial`); it alone says in which shop they were made. Each sale is kept whole or not at all and is answered by
   * itself; the call may be cut at any point and sent again.
   */
  syncSales: SyncSalesPayload;
  /** Changes the fields that are given; null empties those that may be empty. Nobody who is on his way is put out of use. */
  updateDeliveryman: UpdateDeliverymanPayload;
  /** Changes a draft: what is left out stays, null empties, lines that are given replace all there were. */
  updateInvoice: UpdateInvoicePayload;
  /** Changes what an open order says beside its lines: the fields that are given; null empties a field. */
  updateOrder: UpdateOrderPayload;
  /** Changes a quote that was not sent: what is left out stays, null empties, lines that are given replace all there were. */
  updateQuote: UpdateQuotePayload;
  /** Makes a draft final: it gets its number, its day and its due date, and never changes again. A credit note corrects it. */
  validateInvoice: ValidateInvoicePayload;
};


export type Mutation_ApplyRefundArgs = {
  event: Scalars['JSON']['input'];
};


export type Mutation_CheckPaymentArgs = {
  input: ReceivePaymentInternalInput;
};


export type Mutation_FireLinesArgs = {
  input: FireLinesInternalInput;
};


export type Mutation_MergeOrdersArgs = {
  input: MergeOrdersInternalInput;
};


export type Mutation_MovePartyArgs = {
  event: Scalars['JSON']['input'];
};


export type Mutation_OpenOrderArgs = {
  event: Scalars['JSON']['input'];
};


export type Mutation_ReceivePaymentArgs = {
  input: ReceivePaymentInternalInput;
};


export type Mutation_UnmergeOrderArgs = {
  input: UnmergeOrderInternalInput;
};


export type MutationAcceptQuoteArgs = {
  input: AcceptQuoteInput;
};


export type MutationAddOrderLinesArgs = {
  input: AddOrderLinesInput;
};


export type MutationApplyAdvanceArgs = {
  input: ApplyAdvanceInput;
};


export type MutationAssignDeliveryArgs = {
  input: AssignDeliveryInput;
};


export type MutationCancelInvoiceArgs = {
  input: CancelInvoiceInput;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationCancelOrderLinesArgs = {
  input: CancelOrderLinesInput;
};


export type MutationChangeOrderLineArgs = {
  input: ChangeOrderLineInput;
};


export type MutationChangeOrderStatusArgs = {
  input: ChangeOrderStatusInput;
};


export type MutationCompleteSaleArgs = {
  input: CompleteSaleInput;
};


export type MutationCreateCreditNoteArgs = {
  input: CreateCreditNoteInput;
};


export type MutationCreateDeliverymanArgs = {
  input: CreateDeliverymanInput;
};


export type MutationCreateInvoiceArgs = {
  input: CreateInvoiceInput;
};


export type MutationCreateOrderArgs = {
  input: CreateOrderInput;
};


export type MutationCreateQuoteArgs = {
  input: CreateQuoteInput;
};


export type MutationDeliverOrderArgs = {
  input: DeliverOrderInput;
};


export type MutationFailDeliveryArgs = {
  input: FailDeliveryInput;
};


export type MutationGroupInvoicesArgs = {
  input: GroupInvoicesInput;
};


export type MutationHoldCourseArgs = {
  input: HoldCourseInput;
};


export type MutationInvoiceMonthArgs = {
  input: InvoiceMonthInput;
};


export type MutationInvoiceOrderArgs = {
  input: InvoiceOrderInput;
};


export type MutationMoveOrderLinesArgs = {
  input: MoveOrderLinesInput;
};


export type MutationRefuseQuoteArgs = {
  input: RefuseQuoteInput;
};


export type MutationReleaseCourseArgs = {
  input: ReleaseCourseInput;
};


export type MutationRemindInvoiceArgs = {
  input: RemindInvoiceInput;
};


export type MutationReturnSaleArgs = {
  input: ReturnSaleInput;
};


export type MutationSendQuoteArgs = {
  input: SendQuoteInput;
};


export type MutationSettleDeliveryArgs = {
  input: SettleDeliveryInput;
};


export type MutationSplitOrderArgs = {
  input: SplitOrderInput;
};


export type MutationSyncSalesArgs = {
  input: SyncSalesInput;
};


export type MutationUpdateDeliverymanArgs = {
  input: UpdateDeliverymanInput;
};


export type MutationUpdateInvoiceArgs = {
  input: UpdateInvoiceInput;
};


export type MutationUpdateOrderArgs = {
  input: UpdateOrderInput;
};


export type MutationUpdateQuoteArgs = {
  input: UpdateQuoteInput;
};


export type MutationValidateInvoiceArgs = {
  input: ValidateInvoiceInput;
};

/** Documents whose numbers have no gaps. */
export type NumberedDocument =
  /** Credit notes. */
  | 'CREDIT_NOTE'
  /** Invoices. */
  | 'INVOICE';

/**
 * What a customer ordered, with the names, prices and tax rates of the moment. Kitchens see its number, table and state; the
 * rest is for those who read orders.
 */
export type Order = {
  __typename?: 'Order';
  /** Calendar day of the sale in the shop's time zone. */
  businessDay: Scalars['Date']['output'];
  /** By which way it came. */
  channel: OrderChannel;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Who ordered; null for a walk-in. */
  customer?: Maybe<Customer>;
  /** Who buys. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** Every time it was sent out with a deliveryman, the first one first. */
  deliveries: Array<Delivery>;
  /** Where it is brought to; null when the customer comes for it. */
  deliveryAddress?: Maybe<DeliveryAddress>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount: Scalars['Decimal']['output'];
  /** Who allowed what is taken off every line; null where nothing is. */
  discountApproval?: Maybe<DiscountApproval>;
  /** Taken off every line, as a percentage. */
  discountPercent: Scalars['Decimal']['output'];
  /** The number that the terminal gave it which sold it off line; null otherwise. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Courses that are not fired before they are let go. */
  heldCourses: Array<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** The invoice that stands for it; null before it is invoiced. */
  invoice?: Maybe<Invoice>;
  /** All of its invoices. */
  invoices: Array<Invoice>;
  /** In the order they were added, cancelled ones included. */
  lines: Array<OrderLine>;
  /** The order on whose bill its lines are, since the tables were merged; null otherwise. */
  mergedInto?: Maybe<Order>;
  /** What staff should know of it. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Readable and unique in the company; numbers may be missing. */
  number: Scalars['String']['output'];
  /** Received and not given back beyond the total; a credit of the customer. */
  overpaid: Scalars['Decimal']['output'];
  /** Orders that were split off the bill, the first one first; of the order opened with the table. */
  parts: Array<Order>;
  /** How many sit at the table; null elsewhere. */
  partySize?: Maybe<Scalars['Int']['output']>;
  /** What has been paid of it so far. */
  paymentStatus: PaymentStatus;
  /** What is still to be paid; never below zero. */
  remaining: Scalars['Decimal']['output'];
  /** Of a RETURN: what it takes back, and what became of its worth. */
  returned?: Maybe<SaleReturn>;
  /** What was brought back of it, the first return first. */
  returns: Array<Order>;
  /** Grows with every change of any order of the company; `orderStatus` tells it. */
  revision: Scalars['String']['output'];
  /** Where it was taken. */
  shop: Shop;
  /** The order opened with the table, of a part of its bill; null otherwise. */
  splitFrom?: Maybe<Order>;
  /** How far it has come. */
  status: OrderStatus;
  /** Every state it was in, the first one first. */
  statusHistory: Array<OrderStatusEntry>;
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** The table it is served at; null elsewhere. */
  table?: Maybe<Table>;
  /** Tax of all lines that stand. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax per rate. */
  taxes: Array<TaxAmount>;
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** What kind of document it is. */
  type: OrderType;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
  /** When the customer wants it; null: as it comes. */
  wantedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** By which way an order came. */
export type OrderChannel =
  /** Ordered by a business customer. */
  | 'B2B'
  /** Sold over the counter. */
  | 'COUNTER'
  /** Brought to the customer. */
  | 'DELIVERY'
  /** Eaten here. */
  | 'DINE_IN'
  /** Ordered on the web. */
  | 'ONLINE'
  /** Ordered by telephone. */
  | 'PHONE'
  /** Fetched by the customer. */
  | 'TAKEAWAY';

export type OrderConnection = {
  __typename?: 'OrderConnection';
  edges: Array<OrderEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type OrderEdge = {
  __typename?: 'OrderEdge';
  cursor: Scalars['String']['output'];
  node: Order;
};

export type OrderFilter = {
  /** Of this business day. */
  businessDay?: InputMaybe<Scalars['Date']['input']>;
  /** That came this way. */
  channel?: InputMaybe<OrderChannel>;
  /** Of this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Paid this far. */
  paymentStatus?: InputMaybe<PaymentStatus>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<OrderStatus>>;
  /** Of this table. */
  tableId?: InputMaybe<Scalars['ID']['input']>;
  /** Wanted at this instant or later. */
  wantedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Wanted before this instant. */
  wantedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One line of an order. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** Allergens as named to guests, such as "gluten"; those of the product when it was added. */
  allergens: Array<Scalars['String']['output']>;
  /** Why it was cancelled. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** What was chosen of the catalog's modifiers; their prices are in `unitPrice`. */
  chosenModifiers: Array<ChosenModifier>;
  /** Served together with lines of the same course. */
  course?: Maybe<Scalars['Int']['output']>;
  /** Who allowed what is taken off the line; null where nothing is. */
  discountApproval?: Maybe<DiscountApproval>;
  /** Taken off the line, as a percentage. */
  discountPercent: Scalars['Decimal']['output'];
  /** When it was sent to the kitchen. */
  firedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** How it is wanted, such as "no onions", with what was chosen. */
  modifiers: Array<Scalars['String']['output']>;
  /** As it was called when it was added. */
  name: Scalars['String']['output'];
  /** What the kitchen should know. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Null for a line that names no product. */
  product?: Maybe<Product>;
  /** How many, in the unit of the product. */
  quantity: Scalars['Decimal']['output'];
  /** Seat at the table, from 1. */
  seat?: Maybe<Scalars['Int']['output']>;
  /** How far it has come. */
  status: OrderLineStatus;
  /** Percentage: "5.5" is 5.5 %. */
  taxRate: Scalars['Decimal']['output'];
  /** Tax included, discounts taken off; the lines that stand sum to the order's total. */
  total: Scalars['Decimal']['output'];
  /** Per unit, as the shop states prices (with or without tax). */
  unitPrice: Scalars['Decimal']['output'];
  /** Grows with every change of the line; hand it back to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};

/** A line to add. */
export type OrderLineInput = {
  /** 1 to 99; lines of one course are fired together. */
  course?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * What is chosen of the product's modifier groups, within their limits; one chosen twice stands twice; at most 20. Their names
   * are added to `modifiers`, their prices to the product's price.
   */
  modifierIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Such as "no onions"; at most 20. */
  modifiers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Left out: the product's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What staff should know. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Left out for something that is not in the catalog; then `name` and `unitPrice` are required. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Above 0, at most 100,000, at most 3 decimals. */
  quantity: Scalars['Decimal']['input'];
  /** 1 to 999. */
  seat?: InputMaybe<Scalars['Int']['input']>;
  /** For a line without product: its tax as a percentage. Left out: the shop's default rate. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** As the shop states prices, at least 0, in the currency's decimals, what was chosen included. Left out: the product's price and what was chosen. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

/** How far a line has come. */
export type OrderLineStatus =
  /** Taken off the order. */
  | 'CANCELLED'
  /** Sent to the kitchen. */
  | 'FIRED'
  /** Not sent to the kitchen; what needs no preparation stays so. */
  | 'HOLD';

/** How far an order has come. */
export type OrderStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Done with. */
  | 'COMPLETED'
  /** Sure to be made. */
  | 'CONFIRMED'
  /** With the customer. */
  | 'DELIVERED'
  /** In the kitchen or workshop. */
  | 'IN_PRODUCTION'
  /** Taken, not yet sure. */
  | 'PENDING'
  /** Waits to be handed over or sent. */
  | 'READY'
  /** On its way. */
  | 'SHIPPED';

/** An order as it is at a revision. */
export type OrderStatusChange = {
  __typename?: 'OrderStatusChange';
  /** The order. */
  order: Order;
  /** Where it stands among all changes of the company's orders; hand it back as `after`. */
  revision: Scalars['String']['output'];
};

/** One step in the life of an order. */
export type OrderStatusEntry = {
  __typename?: 'OrderStatusEntry';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Null for the first one. */
  from?: Maybe<OrderStatus>;
  /** Why, where a reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The state it came into. */
  to: OrderStatus;
  /** Who did it; null for what the system did by itself. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** What kind of document an order is. */
export type OrderType =
  /** What a customer brought back. */
  | 'RETURN'
  /** Goods and services for a customer. */
  | 'SALE';

export type OverdueFilter = {
  /** Overdue for so long. */
  bucket?: InputMaybe<AgeBucket>;
  /** Of this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** An invoice past its due date. */
export type OverdueInvoice = {
  __typename?: 'OverdueInvoice';
  /** How long it is overdue. */
  bucket: AgeBucket;
  /** Days beyond the due date, from 1. */
  daysLate: Scalars['Int']['output'];
  /** Which invoice. */
  invoice: Invoice;
  /** What is still to be paid. */
  remaining: Scalars['Decimal']['output'];
};

export type OverdueInvoiceConnection = {
  __typename?: 'OverdueInvoiceConnection';
  edges: Array<OverdueInvoiceEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type OverdueInvoiceEdge = {
  __typename?: 'OverdueInvoiceEdge';
  cursor: Scalars['String']['output'];
  node: OverdueInvoice;
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Money received; payments owns it. */
export type Payment = {
  __typename?: 'Payment';
  id: Scalars['ID']['output'];
};

/** How money is handed over. */
export type PaymentMethod =
  /** A payment card on a terminal. */
  | 'CARD'
  /** Notes and coins. */
  | 'CASH'
  /** A cheque. */
  | 'CHECK'
  /** Loyalty points of the customer. */
  | 'LOYALTY'
  /** Mobile money. */
  | 'MOBILE'
  /** A transfer from bank to bank. */
  | 'TRANSFER'
  /** A voucher or gift card that somebody issued. */
  | 'VOUCHER';

/** How far an order is paid. */
export type PaymentStatus =
  /** Nothing remains. */
  | 'PAID'
  /** A part received. */
  | 'PARTIAL'
  /** Nothing received. */
  | 'PENDING'
  /** All that was received was given back. */
  | 'REFUNDED';

/** Why a mutation was refused: something a person can act on. A mutation with problems has changed nothing. */
export type Problem = {
  __typename?: 'Problem';
  /** What kind of refusal, for programs. */
  code: ProblemCode;
  /** The figures behind the message, where there are any. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** What to tell the person at the till, in the caller's language (`Accept-Language`: en or fr). */
  message: Scalars['String']['output'];
  /** The argument at fault, from `input` down; list positions are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** The closed list of refusals. */
export type ProblemCode =
  /** Something else already has this name, number, SKU or barcode. */
  | 'ALREADY_EXISTS'
  /** The customer owes more than was agreed; a warning, never a refusal. */
  | 'CREDIT_LIMIT_EXCEEDED'
  /** The customer is blocked; nothing is sold on account. */
  | 'CUSTOMER_BLOCKED'
  /** The same idempotency key was used with other content. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The state it is in does not allow this. */
  | 'ILLEGAL_STATE'
  /** Not enough stock, in a shop whose policy is STRICT. */
  | 'INSUFFICIENT_STOCK'
  /** A value is out of range, malformed, too long or makes no sense. */
  | 'INVALID'
  /** Nothing of this course waits to be sent to the kitchen. */
  | 'NOTHING_TO_FIRE'
  /** The role that was shown does not allow this. */
  | 'NOT_ALLOWED'
  /** No such thing, or not one of yours: the two look the same. */
  | 'NOT_FOUND'
  /** The order is closed: paid, completed or cancelled. */
  | 'ORDER_CLOSED'
  /** The product is switched off or marked unavailable today. */
  | 'PRODUCT_UNAVAILABLE'
  /** The table is reserved at that time. */
  | 'RESERVATION_CONFLICT'
  /** The table already has a party. */
  | 'TABLE_OCCUPIED'
  /** The table cannot be used now. */
  | 'TABLE_UNAVAILABLE'
  /** The tenders do not cover what is due. */
  | 'TENDER_TOO_SMALL'
  /** Too many attempts; wait a little. */
  | 'TOO_MANY_ATTEMPTS'
  /** More than what is there to refund, credit or split. */
  | 'TOO_MUCH'
  /** A neighbour that is needed for the answer is away; nothing was changed, try again. */
  | 'TRY_AGAIN'
  /** The thing changed in between; read it again. */
  | 'VERSION_CONFLICT'
  /** Wrong login, password or PIN; which of them is not told. */
  | 'WRONG_CREDENTIALS';

/** A product; catalog owns it. */
export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** For restaurant: why nothing may be sold to a customer, if so. */
  _customerProblems: Array<Problem>;
  /** For devices: all that the bill of a table shows, as a TableBill of schema/events; null if there is no such order. */
  _tableBill?: Maybe<Scalars['JSON']['output']>;
  /** What is overdue in all, by how long it is; buckets without any are left out. */
  ageing: Array<AgeingTotal>;
  /** One business day of a shop, with what each part of the house knows of it. */
  businessDay?: Maybe<BusinessDay>;
  /** One month of a shop's business days, with what each part of the house knows of it. */
  businessMonth?: Maybe<BusinessMonth>;
  /** One credit note; null if there is none of this id. */
  creditNote?: Maybe<CreditNote>;
  /** Credit notes, the newest first. */
  creditNotes: CreditNoteConnection;
  /** Deliveries, the newest first. */
  deliveries: DeliveryConnection;
  /** One delivery; null if there is none of this id. */
  delivery?: Maybe<Delivery>;
  /** What deliverymen collected and handed over, the newest first. */
  deliveryLedger: DeliveryLedgerConnection;
  /** What deliverymen handed over at tills, the newest first. */
  deliverySettlements: DeliverySettlementConnection;
  /** One deliveryman; null if there is none of this id. */
  deliveryman?: Maybe<Deliveryman>;
  /** Who brings orders to customers, by name. */
  deliverymen: DeliverymanConnection;
  /** One invoice; null if there is none of this id. */
  invoice?: Maybe<Invoice>;
  /** Invoices, the newest first. */
  invoices: InvoiceConnection;
  /** One order; null if there is none of this id. */
  order?: Maybe<Order>;
  /** Orders, the newest first. */
  orders: OrderConnection;
  /** Unpaid invoices past their due date in their shop's day, the most overdue first. */
  overdueInvoices: OverdueInvoiceConnection;
  /** One quote; null if there is none of this id. */
  quote?: Maybe<Quote>;
  /** Quotes, the newest first. */
  quotes: QuoteConnection;
  /**
   * Recomputes the chain of hashes of the invoices or credit notes of a year, in all shops, and names the first that is
   * missing or is not what it was when it got its number.
   */
  verifyDocuments: DocumentChain;
};


export type Query_CustomerProblemsArgs = {
  customerId: Scalars['ID']['input'];
};


export type Query_TableBillArgs = {
  orderId: Scalars['ID']['input'];
};


export type QueryAgeingArgs = {
  filter?: InputMaybe<OverdueFilter>;
};


export type QueryBusinessDayArgs = {
  date: Scalars['Date']['input'];
  shopId: Scalars['ID']['input'];
};


export type QueryBusinessMonthArgs = {
  month: Scalars['String']['input'];
  shopId: Scalars['ID']['input'];
};


export type QueryCreditNoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliveryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryLedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeliverySettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryLedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDeliverymanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeliverymenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliverymanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOverdueInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OverdueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVerifyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  kind: NumberedDocument;
  limit?: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};

/** An offer to a customer. Once it is sent it does not change. */
export type Quote = {
  __typename?: 'Quote';
  /** Calendar day it was begun, in the shop's time zone. */
  businessDay: Scalars['Date']['output'];
  /** By which way the sale would come. */
  channel: OrderChannel;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Who may buy; null for somebody who is not on file. */
  customer?: Maybe<Customer>;
  /** Who may buy. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** When the customer said yes or no. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount: Scalars['Decimal']['output'];
  /** Taken off every line, 0 to 100. */
  discountPercent: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** What was made of it when it was accepted. */
  invoice?: Maybe<Invoice>;
  /** What is offered. */
  lines: Array<QuoteLine>;
  /** What the customer should read on it. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Readable and unique in the company, such as "Q-000012"; numbers may be missing. */
  number: Scalars['String']['output'];
  /** As a document to send or print; the language left out: the customer's, else the reader's. */
  pdf: File;
  /** Whom it is for, as they were when it was sent; null before. */
  recipient?: Maybe<DocumentRecipient>;
  /** Why it was refused. */
  refuseReason?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shop it belongs to. */
  shop: Shop;
  /** How far it has come. */
  status: QuoteStatus;
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Whether its prices contain tax. */
  taxMode: TaxMode;
  /** Tax of all lines. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax per rate; bases and amounts sum to the total. */
  taxes: Array<TaxAmount>;
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** The last day on which it stands, in the shop's time zone. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};


/** An offer to a customer. Once it is sent it does not change. */
export type QuotePdfArgs = {
  language?: InputMaybe<Language>;
};

export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  edges: Array<QuoteEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  cursor: Scalars['String']['output'];
  node: Quote;
};

export type QuoteFilter = {
  /** Of this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<QuoteStatus>>;
};

/** One line of a quote. */
export type QuoteLine = {
  __typename?: 'QuoteLine';
  /** Taken off the line, 0 to 100. */
  discountPercent: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What is offered; null for something outside the catalog. */
  product?: Maybe<Product>;
  /** How many, in the unit of the product. */
  quantity: Scalars['Decimal']['output'];
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Percentage: "5.5" is 5.5 %. */
  taxRate: Scalars['Decimal']['output'];
  /** Tax of the line. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** Price of one, as the shop states prices. */
  unitPrice: Scalars['Decimal']['output'];
};

/** How far a quote has come. */
export type QuoteStatus =
  /** The customer said yes. */
  | 'ACCEPTED'
  /** Still being written. */
  | 'DRAFT'
  /** As SENT, but past its last day in the shop's day. */
  | 'EXPIRED'
  /** The customer said no, or it was dropped. */
  | 'REFUSED'
  /** With the customer, and not past its last day. */
  | 'SENT';

export type ReceivePaymentInternalInput = {
  /** How much. */
  amount: Scalars['Decimal']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** How the money is handed over. */
  method: PaymentMethod;
  /** Which order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Which payment. */
  paymentId: Scalars['ID']['input'];
  /** Such as the number on the card terminal's slip. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Which cash register. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** The shop of the register; the order must be of the same. */
  registerShopId?: InputMaybe<Scalars['ID']['input']>;
  /** Cash handed over. */
  tendered?: InputMaybe<Scalars['Decimal']['input']>;
  /** For the staff, beyond the amount. */
  tip?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ReceivePaymentInternalPayload = {
  __typename?: 'ReceivePaymentInternalPayload';
  /** The PaymentReceived envelope. */
  event?: Maybe<Scalars['JSON']['output']>;
  problems: Array<Problem>;
};

/** Where the money of a return goes. */
export type RefundTo =
  /** It stays as the customer's credit with the shop. */
  | 'CREDIT'
  /** Back by the tenders it came by. */
  | 'ORIGINAL';

export type RefuseQuoteInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which quote. */
  quoteId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type RefuseQuotePayload = {
  __typename?: 'RefuseQuotePayload';
  problems: Array<Problem>;
  quote?: Maybe<Quote>;
};

/** A cash register; payments owns it. */
export type Register = {
  __typename?: 'Register';
  id: Scalars['ID']['output'];
};

export type ReleaseCourseInput = {
  /** 1 to 99. */
  course: Scalars['Int']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** The version of the order that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ReleaseCoursePayload = {
  __typename?: 'ReleaseCoursePayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

export type RemindInvoiceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice; overdue. */
  invoiceId: Scalars['ID']['input'];
  /** What staff should know. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RemindInvoicePayload = {
  __typename?: 'RemindInvoicePayload';
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
};

/** What comes back of a line. */
export type ReturnLineInput = {
  /** A line of the order. */
  orderLineId: Scalars['ID']['input'];
  /** How many, at most what was sold and has not come back. */
  quantity: Scalars['Decimal']['input'];
};

/** What a return gives back of a payment. */
export type ReturnRefund = {
  __typename?: 'ReturnRefund';
  /** How much. */
  amount: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** How it came, and goes back. */
  method: PaymentMethod;
  /** The payment it came by. */
  payment: Payment;
};

export type ReturnSaleInput = {
  /** What is taken instead, at today's prices. */
  exchangeLines?: InputMaybe<Array<OrderLineInput>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The invoice of what was sold. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** What comes back; 1 to 2,000. */
  lines: Array<ReturnLineInput>;
  /** Either this or `invoiceId`. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Where the money goes; a credit needs a customer. */
  refundTo?: InputMaybe<RefundTo>;
  /** The till it is done at. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the goods go back into stock. */
  restock?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is paid for what is taken instead, beyond what comes back. */
  tenders?: InputMaybe<Array<TenderInput>>;
};

export type ReturnSalePayload = {
  __typename?: 'ReturnSalePayload';
  creditNote?: Maybe<CreditNote>;
  /** What was taken instead. */
  exchange?: Maybe<Order>;
  /** Its invoice. */
  invoice?: Maybe<Invoice>;
  /** The return. */
  order?: Maybe<Order>;
  /** What was paid for it, one per tender. */
  payments?: Maybe<Array<Payment>>;
  problems: Array<Problem>;
};

/** What was credited. */
export type ReturnsOfPeriod = {
  __typename?: 'ReturnsOfPeriod';
  /** How many credit notes. */
  count: Scalars['Int']['output'];
  /** With tax. */
  gross: Scalars['Decimal']['output'];
  /** Without tax. */
  net: Scalars['Decimal']['output'];
  /** All taxes of them. */
  tax: Scalars['Decimal']['output'];
};

/** What a return takes back, and what became of its worth. */
export type SaleReturn = {
  __typename?: 'SaleReturn';
  /** The document over it. */
  creditNote?: Maybe<CreditNote>;
  /** What was taken instead. */
  exchange?: Maybe<Order>;
  /** Of the return's total, what paid for what was taken instead. */
  exchanged: Scalars['Decimal']['output'];
  /** The order it was sold by. */
  original?: Maybe<Order>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Where the money goes. */
  refundTo: RefundTo;
  /** What is given back of which payment. */
  refunds: Array<ReturnRefund>;
};

/** What was sold by one channel. */
export type SalesOfChannel = {
  __typename?: 'SalesOfChannel';
  /** By which. */
  channel: OrderChannel;
  /** How many invoices. */
  count: Scalars['Int']['output'];
  /** With tax. */
  gross: Scalars['Decimal']['output'];
  /** Without tax. */
  net: Scalars['Decimal']['output'];
  /** All taxes of them. */
  tax: Scalars['Decimal']['output'];
};

/** What was sold in one hour of the day. */
export type SalesOfHour = {
  __typename?: 'SalesOfHour';
  /** How many invoices. */
  count: Scalars['Int']['output'];
  /** With tax. */
  gross: Scalars['Decimal']['output'];
  /** 0 to 23. */
  hour: Scalars['Int']['output'];
  /** Without tax. */
  net: Scalars['Decimal']['output'];
  /** All taxes of them. */
  tax: Scalars['Decimal']['output'];
};

/** What a shop sold: invoices that were not called off, in its currency; what came back stands apart. */
export type SalesOfPeriod = {
  __typename?: 'SalesOfPeriod';
  /** Gross of one invoice, on average, rounded; 0 where nothing was sold. */
  averageTicket: Scalars['Decimal']['output'];
  /** The same for each channel that occurs. */
  byChannel: Array<SalesOfChannel>;
  /** The same for each hour that occurs, in the shop's time zone. */
  byHour: Array<SalesOfHour>;
  /** How many invoices. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** With tax. */
  gross: Scalars['Decimal']['output'];
  /** Without tax. */
  net: Scalars['Decimal']['output'];
  /** Credit notes of these days, whenever what they are over was sold. */
  returns: ReturnsOfPeriod;
  /** All taxes of them. */
  tax: Scalars['Decimal']['output'];
};

export type SendQuoteInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which quote. */
  quoteId: Scalars['ID']['input'];
  /** The last day on which it stands. Left out: as written, else 30 days from now. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SendQuotePayload = {
  __typename?: 'SendQuotePayload';
  problems: Array<Problem>;
  quote?: Maybe<Quote>;
};

export type SettleDeliveryInput = {
  /** The deliveries whose cash it is, at most 500; left out: all that he has not handed over. */
  deliveryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who hands over. */
  deliverymanId: Scalars['ID']['input'];
  /** What he hands over. */
  handedOver: Scalars['Decimal']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Required if it is not what he owes. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The till it is handed over at; of his shop. */
  registerId: Scalars['ID']['input'];
};

export type SettleDeliveryPayload = {
  __typename?: 'SettleDeliveryPayload';
  deliveryman?: Maybe<Deliveryman>;
  problems: Array<Problem>;
  settlement?: Maybe<DeliverySettlement>;
};

/** A shop; identity owns it. */
export type Shop = {
  __typename?: 'Shop';
  id: Scalars['ID']['output'];
};

/** One of `parts`, `shares` and `amounts`. */
export type SplitOrderInput = {
  /** 1 to 50 amounts, tax included. If they come to the whole total, the first one stays on the order. Nothing may wait to be fired. */
  amounts?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** 1 to 50 parts by lines and seats. If nothing else is on the order, the first one stays on it. */
  parts?: InputMaybe<Array<SplitPartInput>>;
  /** 2 to 50 equal shares, to the cent; the first one stays on the order. Nothing may wait to be fired. */
  shares?: InputMaybe<Scalars['Int']['input']>;
  /** The version of the order that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SplitOrderPayload = {
  __typename?: 'SplitOrderPayload';
  /** The order, with what is left on it. */
  order?: Maybe<Order>;
  /** One per part, share or amount, as asked for; one that stayed on the order is the order. */
  parts?: Maybe<Array<Order>>;
  problems: Array<Problem>;
};

/** A part of a bill: lines, seats, or both. */
export type SplitPartInput = {
  /** So much of these lines. */
  lines?: InputMaybe<Array<LineQuantityInput>>;
  /** All that is left of what these seats ordered. */
  seats?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Orders live: first every open one (with `orderId`, that one in any state), then each whenever it changes, in the order of
   * `revision`. Who hands back the last revision seen as `after` gets what changed since instead; one that was never reached here (the
   * database was restored since) is refused with `startAnew` in the extensions: forget what was kept, leave `after` out.
   */
  orderStatus: OrderStatusChange;
};


export type SubscriptionOrderStatusArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<OrderChannel>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** A sale that a terminal made by itself. */
export type SyncSaleInput = {
  /** By which way it came. */
  channel?: InputMaybe<OrderChannel>;
  /** Who bought. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The terminal's own number, unique in the shop; 1 to 64 characters. */
  documentNumber: Scalars['String']['input'];
  /** The order's id (UUIDv7), if the terminal gave it one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 2,000. */
  lines: Array<SyncSaleLineInput>;
  /** What staff should know. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which cash register. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was sold: ISO 8601 with offset, not in the future, at most a year ago. It decides the business day. */
  soldAt: Scalars['String']['input'];
  /** Together they cover the total. */
  tenders: Array<TenderInput>;
  /** What the terminal added up; it must be what the lines come to. */
  total: Scalars['Decimal']['input'];
};

/** A line as the terminal sold it. */
export type SyncSaleLineInput = {
  /** 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** What was sold. */
  productId: Scalars['ID']['input'];
  /** Above 0, at most 100,000, at most 3 decimals. */
  quantity: Scalars['Decimal']['input'];
  /** As the shop states prices, at least 0. */
  unitPrice: Scalars['Decimal']['input'];
};

export type SyncSalesInput = {
  /** 1 to 5,000, in any order. */
  sales: Array<SyncSaleInput>;
};

export type SyncSalesPayload = {
  __typename?: 'SyncSalesPayload';
  /** What was wrong with the call as a whole; every sale of it was rejected. */
  problems: Array<Problem>;
  /** One for each sale, in their order. */
  results: Array<SyncedSale>;
  /** Where the terminal stands. */
  shop?: Maybe<Shop>;
  summary?: Maybe<SyncSummary>;
  /** Whose serial number came with the request. */
  terminal?: Maybe<Terminal>;
};

/** A call's sales by what became of them. */
export type SyncSummary = {
  __typename?: 'SyncSummary';
  /** Not kept: another sale has the document number. */
  conflicts: Scalars['Int']['output'];
  /** Kept now. */
  created: Scalars['Int']['output'];
  /** Kept before. */
  duplicates: Scalars['Int']['output'];
  /** Not kept. */
  rejected: Scalars['Int']['output'];
  /** All that were sent. */
  sent: Scalars['Int']['output'];
};

/** What became of one sale of a terminal. */
export type SyncedSale = {
  __typename?: 'SyncedSale';
  /** The terminal's own number of the sale. */
  documentNumber: Scalars['String']['output'];
  /** The order that stands for it: this one's, or the first one's of its number; null where it was rejected. */
  order?: Maybe<Order>;
  /** What was wrong with it. */
  problems: Array<Problem>;
  /** Whether it is kept. */
  status: SyncedSaleStatus;
};

/** Whether a sale of a terminal is kept. */
export type SyncedSaleStatus =
  /** Another sale has this document number; `order` is that one, and nothing of this one is kept. */
  | 'CONFLICT'
  /** It is kept now. */
  | 'CREATED'
  /** The same sale was kept before; `order` is what it became. */
  | 'DUPLICATE'
  /** Nothing of it is kept; `problems` says why. */
  | 'REJECTED';

/** A table; restaurant owns it. */
export type Table = {
  __typename?: 'Table';
  id: Scalars['ID']['output'];
};

/** The tax of one rate on a document. */
export type TaxAmount = {
  __typename?: 'TaxAmount';
  /** The tax itself. */
  amount: Scalars['Decimal']['output'];
  /** What is taxed, without the tax. */
  base: Scalars['Decimal']['output'];
  /** Percentage: "5.5" is 5.5 %. */
  rate: Scalars['Decimal']['output'];
};

/** Whether catalog prices contain tax. */
export type TaxMode =
  /** Tax is added to them. */
  | 'EXCLUSIVE'
  /** They do. */
  | 'INCLUSIVE';

/** Money handed over for a sale. */
export type TenderInput = {
  /** What it pays. Cash above what is due comes back as change; other means above it become the customer's advance, or are refused without one. */
  amount: Scalars['Decimal']['input'];
  /** How the money is handed over. */
  method: PaymentMethod;
  /** Such as the number on the card terminal's slip; required for a voucher. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Cash handed over, at least amount and tip; left out: exactly these. */
  tendered?: InputMaybe<Scalars['Decimal']['input']>;
  /** On top of the amount, for the staff. */
  tip?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A terminal; identity owns it. */
export type Terminal = {
  __typename?: 'Terminal';
  id: Scalars['ID']['output'];
};

export type UnmergeOrderInternalInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order is taken back. */
  orderId: Scalars['ID']['input'];
};

export type UpdateDeliverymanInput = {
  /** Whether he is sent out. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which deliveryman. */
  deliverymanId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the shop. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 5 to 20 digits, spaces, +, - or brackets. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The user he is; at most one deliveryman of a shop each. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateDeliverymanPayload = {
  __typename?: 'UpdateDeliverymanPayload';
  deliveryman?: Maybe<Deliveryman>;
  problems: Array<Problem>;
};

export type UpdateInvoiceInput = {
  /** Who buys. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Taken off every line, 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** By when it is to be paid. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which draft. */
  invoiceId: Scalars['ID']['input'];
  /** All of its lines from now on, at most 2,000. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** What the customer should read on it. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateInvoicePayload = {
  __typename?: 'UpdateInvoicePayload';
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
  /** What does not hinder it but somebody should know: the customer owes more than was agreed. */
  warnings: Array<Problem>;
};

export type UpdateOrderInput = {
  /** Who buys. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is brought to. */
  deliveryAddress?: InputMaybe<DeliveryAddressInput>;
  /** Taken off the whole after that, as the shop states prices; null leaves it as it is. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Who allows the discounts, where the caller may not. */
  discountApproval?: InputMaybe<DiscountApprovalInput>;
  /** Taken off every line, 0 to 100; null leaves it as it is. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What staff should know. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** When the customer wants it, within two years. */
  wantedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UpdateOrderPayload = {
  __typename?: 'UpdateOrderPayload';
  order?: Maybe<Order>;
  problems: Array<Problem>;
};

export type UpdateQuoteInput = {
  /** Who may buy. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Taken off the whole after that, as the shop states prices; at most what the lines come to. */
  discountAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Taken off every line, 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All of its lines from now on, at most 2,000. */
  lines?: InputMaybe<Array<InvoiceLineInput>>;
  /** What the customer should read on it. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which quote. */
  quoteId: Scalars['ID']['input'];
  /** The last day on which it stands. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateQuotePayload = {
  __typename?: 'UpdateQuotePayload';
  problems: Array<Problem>;
  quote?: Maybe<Quote>;
};

/** A user; identity owns it. */
export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
};

export type ValidateInvoiceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which draft. */
  invoiceId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ValidateInvoicePayload = {
  __typename?: 'ValidateInvoicePayload';
  invoice?: Maybe<Invoice>;
  problems: Array<Problem>;
  /** What does not hinder it but somebody should know: the customer owes more than was agreed. */
  warnings: Array<Problem>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  BusinessDay: BusinessDay;
  BusinessMonth: BusinessMonth;
  CreditNote: CreditNote;
  Customer: Customer;
  Delivery: Delivery;
  Deliveryman: Deliveryman;
  Invoice: Invoice;
  Order: Order;
  OrderLine: OrderLine;
  Quote: Quote;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessDay:
    ( { __typename: 'BusinessDay' }
    & GraphQLRecursivePick<FederationTypes['BusinessDay'], {"shopId":true,"date":true}> );
  BusinessMonth:
    ( { __typename: 'BusinessMonth' }
    & GraphQLRecursivePick<FederationTypes['BusinessMonth'], {"shopId":true,"month":true}> );
  CreditNote:
    ( { __typename: 'CreditNote' }
    & GraphQLRecursivePick<FederationTypes['CreditNote'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  Deliveryman:
    ( { __typename: 'Deliveryman' }
    & GraphQLRecursivePick<FederationTypes['Deliveryman'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Quote:
    ( { __typename: 'Quote' }
    & GraphQLRecursivePick<FederationTypes['Quote'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptQuoteInput: AcceptQuoteInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AcceptQuotePayload: ResolverTypeWrapper<Omit<AcceptQuotePayload, 'invoice' | 'quote'> & { invoice?: Maybe<ResolversTypes['Invoice']>, quote?: Maybe<ResolversTypes['Quote']> }>;
  AddOrderLinesInput: AddOrderLinesInput;
  AddOrderLinesPayload: ResolverTypeWrapper<Omit<AddOrderLinesPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  AgeBucket: AgeBucket;
  AgeingTotal: ResolverTypeWrapper<AgeingTotalRow>;
  ApplyAdvanceInput: ApplyAdvanceInput;
  ApplyAdvancePayload: ResolverTypeWrapper<Omit<ApplyAdvancePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  AssignDeliveryInput: AssignDeliveryInput;
  AssignDeliveryPayload: ResolverTypeWrapper<Omit<AssignDeliveryPayload, 'delivery' | 'order'> & { delivery?: Maybe<ResolversTypes['Delivery']>, order?: Maybe<ResolversTypes['Order']> }>;
  BusinessDay: ResolverTypeWrapper<BusinessDayRow>;
  BusinessMonth: ResolverTypeWrapper<BusinessMonthRow>;
  CancelInvoiceInput: CancelInvoiceInput;
  CancelInvoicePayload: ResolverTypeWrapper<Omit<CancelInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderLinesInput: CancelOrderLinesInput;
  CancelOrderLinesPayload: ResolverTypeWrapper<Omit<CancelOrderLinesPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  ChangeOrderLineInput: ChangeOrderLineInput;
  ChangeOrderLinePayload: ResolverTypeWrapper<Omit<ChangeOrderLinePayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  ChangeOrderStatusInput: ChangeOrderStatusInput;
  ChangeOrderStatusPayload: ResolverTypeWrapper<Omit<ChangeOrderStatusPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  CheckPaymentInternalPayload: ResolverTypeWrapper<CheckPaymentInternalPayload>;
  ChosenModifier: ResolverTypeWrapper<ChosenModifierRow>;
  CompleteSaleInput: CompleteSaleInput;
  CompleteSalePayload: ResolverTypeWrapper<Omit<CompleteSalePayload, 'invoice' | 'order' | 'payments'> & { invoice?: Maybe<ResolversTypes['Invoice']>, order?: Maybe<ResolversTypes['Order']>, payments?: Maybe<Array<ResolversTypes['Payment']>> }>;
  CreateCreditNoteInput: CreateCreditNoteInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateCreditNotePayload: ResolverTypeWrapper<Omit<CreateCreditNotePayload, 'creditNote' | 'invoice'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, invoice?: Maybe<ResolversTypes['Invoice']> }>;
  CreateDeliverymanInput: CreateDeliverymanInput;
  CreateDeliverymanPayload: ResolverTypeWrapper<Omit<CreateDeliverymanPayload, 'deliveryman'> & { deliveryman?: Maybe<ResolversTypes['Deliveryman']> }>;
  CreateInvoiceInput: CreateInvoiceInput;
  CreateInvoicePayload: ResolverTypeWrapper<CreateInvoicePayloadRow>;
  CreateOrderInput: CreateOrderInput;
  CreateOrderPayload: ResolverTypeWrapper<Omit<CreateOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  CreateQuoteInput: CreateQuoteInput;
  CreateQuotePayload: ResolverTypeWrapper<Omit<CreateQuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  CreditNote: ResolverTypeWrapper<CreditNoteRow>;
  CreditNoteConnection: ResolverTypeWrapper<CreditNoteConnectionRow>;
  CreditNoteEdge: ResolverTypeWrapper<Omit<CreditNoteEdge, 'node'> & { node: ResolversTypes['CreditNote'] }>;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteLine: ResolverTypeWrapper<CreditNoteLineRow>;
  CreditNoteLineInput: CreditNoteLineInput;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerAdvance: ResolverTypeWrapper<CustomerAdvanceRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliverOrderInput: DeliverOrderInput;
  DeliverOrderPayload: ResolverTypeWrapper<Omit<DeliverOrderPayload, 'delivery' | 'order'> & { delivery?: Maybe<ResolversTypes['Delivery']>, order?: Maybe<ResolversTypes['Order']> }>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryAddress: ResolverTypeWrapper<DeliveryAddressRow>;
  DeliveryAddressInput: DeliveryAddressInput;
  DeliveryConnection: ResolverTypeWrapper<DeliveryConnectionRow>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryFilter: DeliveryFilter;
  DeliveryLedgerConnection: ResolverTypeWrapper<DeliveryLedgerConnectionRow>;
  DeliveryLedgerEdge: ResolverTypeWrapper<Omit<DeliveryLedgerEdge, 'node'> & { node: ResolversTypes['DeliveryLedgerEntry'] }>;
  DeliveryLedgerEntry: ResolverTypeWrapper<DeliveryLedgerEntryRow>;
  DeliveryLedgerFilter: DeliveryLedgerFilter;
  DeliveryLedgerKind: DeliveryLedgerKind;
  DeliveryProofInput: DeliveryProofInput;
  DeliverySettlement: ResolverTypeWrapper<DeliverySettlementRow>;
  DeliverySettlementConnection: ResolverTypeWrapper<DeliverySettlementConnectionRow>;
  DeliverySettlementEdge: ResolverTypeWrapper<Omit<DeliverySettlementEdge, 'node'> & { node: ResolversTypes['DeliverySettlement'] }>;
  DeliveryStatus: DeliveryStatus;
  Deliveryman: ResolverTypeWrapper<DeliverymanRow>;
  DeliverymanConnection: ResolverTypeWrapper<DeliverymanConnectionRow>;
  DeliverymanEdge: ResolverTypeWrapper<Omit<DeliverymanEdge, 'node'> & { node: ResolversTypes['Deliveryman'] }>;
  DeliverymanFilter: DeliverymanFilter;
  DiscountApproval: ResolverTypeWrapper<DiscountApprovalRow>;
  DiscountApprovalInput: DiscountApprovalInput;
  DocumentAddress: ResolverTypeWrapper<DocumentAddress>;
  DocumentBreak: ResolverTypeWrapper<DocumentBreak>;
  DocumentBreakReason: DocumentBreakReason;
  DocumentChain: ResolverTypeWrapper<DocumentChainRow>;
  DocumentRecipient: ResolverTypeWrapper<DocumentRecipient>;
  FailDeliveryInput: FailDeliveryInput;
  FailDeliveryPayload: ResolverTypeWrapper<Omit<FailDeliveryPayload, 'delivery' | 'order'> & { delivery?: Maybe<ResolversTypes['Delivery']>, order?: Maybe<ResolversTypes['Order']> }>;
  File: ResolverTypeWrapper<File>;
  FireLinesInternalInput: FireLinesInternalInput;
  FireLinesInternalPayload: ResolverTypeWrapper<FireLinesInternalPayload>;
  GroupInvoicesInput: GroupInvoicesInput;
  GroupInvoicesPayload: ResolverTypeWrapper<Omit<GroupInvoicesPayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  HoldCourseInput: HoldCourseInput;
  HoldCoursePayload: ResolverTypeWrapper<Omit<HoldCoursePayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceConnection: ResolverTypeWrapper<InvoiceConnectionRow>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: ResolverTypeWrapper<InvoiceLineRow>;
  InvoiceLineInput: InvoiceLineInput;
  InvoiceMonthInput: InvoiceMonthInput;
  InvoiceMonthPayload: ResolverTypeWrapper<Omit<InvoiceMonthPayload, 'invoices'> & { invoices?: Maybe<Array<ResolversTypes['Invoice']>> }>;
  InvoiceOrderInput: InvoiceOrderInput;
  InvoiceOrderPayload: ResolverTypeWrapper<Omit<InvoiceOrderPayload, 'invoice' | 'order'> & { invoice?: Maybe<ResolversTypes['Invoice']>, order?: Maybe<ResolversTypes['Order']> }>;
  InvoiceReminder: ResolverTypeWrapper<InvoiceReminderRow>;
  InvoiceStatus: InvoiceStatus;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  LineQuantityInput: LineQuantityInput;
  MergeOrdersInternalInput: MergeOrdersInternalInput;
  MergeOrdersInternalPayload: ResolverTypeWrapper<MergeOrdersInternalPayload>;
  MoveOrderLinesInput: MoveOrderLinesInput;
  MoveOrderLinesPayload: ResolverTypeWrapper<Omit<MoveOrderLinesPayload, 'from' | 'to'> & { from?: Maybe<ResolversTypes['Order']>, to?: Maybe<ResolversTypes['Order']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NumberedDocument: NumberedDocument;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderChannel: OrderChannel;
  OrderConnection: ResolverTypeWrapper<OrderConnectionRow>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<OrderLineRow>;
  OrderLineInput: OrderLineInput;
  OrderLineStatus: OrderLineStatus;
  OrderStatus: OrderStatus;
  OrderStatusChange: ResolverTypeWrapper<OrderStatusChangeRow>;
  OrderStatusEntry: ResolverTypeWrapper<OrderStatusEntryRow>;
  OrderType: OrderType;
  OverdueFilter: OverdueFilter;
  OverdueInvoice: ResolverTypeWrapper<OverdueInvoiceRow>;
  OverdueInvoiceConnection: ResolverTypeWrapper<OverdueInvoiceConnectionRow>;
  OverdueInvoiceEdge: ResolverTypeWrapper<Omit<OverdueInvoiceEdge, 'node'> & { node: ResolversTypes['OverdueInvoice'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentMethod: PaymentMethod;
  PaymentStatus: PaymentStatus;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Product: ResolverTypeWrapper<ProductRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnectionRow>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteLine: ResolverTypeWrapper<QuoteLineRow>;
  QuoteStatus: QuoteStatus;
  ReceivePaymentInternalInput: ReceivePaymentInternalInput;
  ReceivePaymentInternalPayload: ResolverTypeWrapper<ReceivePaymentInternalPayload>;
  RefundTo: RefundTo;
  RefuseQuoteInput: RefuseQuoteInput;
  RefuseQuotePayload: ResolverTypeWrapper<Omit<RefuseQuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  Register: ResolverTypeWrapper<RegisterRow>;
  ReleaseCourseInput: ReleaseCourseInput;
  ReleaseCoursePayload: ResolverTypeWrapper<Omit<ReleaseCoursePayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  RemindInvoiceInput: RemindInvoiceInput;
  RemindInvoicePayload: ResolverTypeWrapper<Omit<RemindInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  ReturnLineInput: ReturnLineInput;
  ReturnRefund: ResolverTypeWrapper<ReturnRefundRow>;
  ReturnSaleInput: ReturnSaleInput;
  ReturnSalePayload: ResolverTypeWrapper<Omit<ReturnSalePayload, 'creditNote' | 'exchange' | 'invoice' | 'order' | 'payments'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, exchange?: Maybe<ResolversTypes['Order']>, invoice?: Maybe<ResolversTypes['Invoice']>, order?: Maybe<ResolversTypes['Order']>, payments?: Maybe<Array<ResolversTypes['Payment']>> }>;
  ReturnsOfPeriod: ResolverTypeWrapper<ReturnsOfPeriod>;
  SaleReturn: ResolverTypeWrapper<SaleReturnRow>;
  SalesOfChannel: ResolverTypeWrapper<SalesOfChannel>;
  SalesOfHour: ResolverTypeWrapper<SalesOfHour>;
  SalesOfPeriod: ResolverTypeWrapper<SalesOfPeriodRow>;
  SendQuoteInput: SendQuoteInput;
  SendQuotePayload: ResolverTypeWrapper<Omit<SendQuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  SettleDeliveryInput: SettleDeliveryInput;
  SettleDeliveryPayload: ResolverTypeWrapper<Omit<SettleDeliveryPayload, 'deliveryman' | 'settlement'> & { deliveryman?: Maybe<ResolversTypes['Deliveryman']>, settlement?: Maybe<ResolversTypes['DeliverySettlement']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  SplitOrderInput: SplitOrderInput;
  SplitOrderPayload: ResolverTypeWrapper<Omit<SplitOrderPayload, 'order' | 'parts'> & { order?: Maybe<ResolversTypes['Order']>, parts?: Maybe<Array<ResolversTypes['Order']>> }>;
  SplitPartInput: SplitPartInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SyncSaleInput: SyncSaleInput;
  SyncSaleLineInput: SyncSaleLineInput;
  SyncSalesInput: SyncSalesInput;
  SyncSalesPayload: ResolverTypeWrapper<SyncSalesPayloadRow>;
  SyncSummary: ResolverTypeWrapper<SyncSummary>;
  SyncedSale: ResolverTypeWrapper<SyncedSaleRow>;
  SyncedSaleStatus: SyncedSaleStatus;
  Table: ResolverTypeWrapper<TableRow>;
  TaxAmount: ResolverTypeWrapper<TaxAmount>;
  TaxMode: TaxMode;
  TenderInput: TenderInput;
  Terminal: ResolverTypeWrapper<TerminalRow>;
  UnmergeOrderInternalInput: UnmergeOrderInternalInput;
  UpdateDeliverymanInput: UpdateDeliverymanInput;
  UpdateDeliverymanPayload: ResolverTypeWrapper<Omit<UpdateDeliverymanPayload, 'deliveryman'> & { deliveryman?: Maybe<ResolversTypes['Deliveryman']> }>;
  UpdateInvoiceInput: UpdateInvoiceInput;
  UpdateInvoicePayload: ResolverTypeWrapper<UpdateInvoicePayloadRow>;
  UpdateOrderInput: UpdateOrderInput;
  UpdateOrderPayload: ResolverTypeWrapper<Omit<UpdateOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  UpdateQuoteInput: UpdateQuoteInput;
  UpdateQuotePayload: ResolverTypeWrapper<Omit<UpdateQuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  User: ResolverTypeWrapper<UserRow>;
  ValidateInvoiceInput: ValidateInvoiceInput;
  ValidateInvoicePayload: ResolverTypeWrapper<ValidateInvoicePayloadRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptQuoteInput: AcceptQuoteInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AcceptQuotePayload: Omit<AcceptQuotePayload, 'invoice' | 'quote'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, quote?: Maybe<ResolversParentTypes['Quote']> };
  AddOrderLinesInput: AddOrderLinesInput;
  AddOrderLinesPayload: Omit<AddOrderLinesPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  AgeingTotal: AgeingTotalRow;
  ApplyAdvanceInput: ApplyAdvanceInput;
  ApplyAdvancePayload: Omit<ApplyAdvancePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  AssignDeliveryInput: AssignDeliveryInput;
  AssignDeliveryPayload: Omit<AssignDeliveryPayload, 'delivery' | 'order'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, order?: Maybe<ResolversParentTypes['Order']> };
  BusinessDay: BusinessDayRow;
  BusinessMonth: BusinessMonthRow;
  CancelInvoiceInput: CancelInvoiceInput;
  CancelInvoicePayload: Omit<CancelInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  CancelOrderInput: CancelOrderInput;
  CancelOrderLinesInput: CancelOrderLinesInput;
  CancelOrderLinesPayload: Omit<CancelOrderLinesPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  CancelOrderPayload: Omit<CancelOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  ChangeOrderLineInput: ChangeOrderLineInput;
  ChangeOrderLinePayload: Omit<ChangeOrderLinePayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  ChangeOrderStatusInput: ChangeOrderStatusInput;
  ChangeOrderStatusPayload: Omit<ChangeOrderStatusPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  CheckPaymentInternalPayload: CheckPaymentInternalPayload;
  ChosenModifier: ChosenModifierRow;
  CompleteSaleInput: CompleteSaleInput;
  CompleteSalePayload: Omit<CompleteSalePayload, 'invoice' | 'order' | 'payments'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, order?: Maybe<ResolversParentTypes['Order']>, payments?: Maybe<Array<ResolversParentTypes['Payment']>> };
  CreateCreditNoteInput: CreateCreditNoteInput;
  Boolean: Scalars['Boolean']['output'];
  CreateCreditNotePayload: Omit<CreateCreditNotePayload, 'creditNote' | 'invoice'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, invoice?: Maybe<ResolversParentTypes['Invoice']> };
  CreateDeliverymanInput: CreateDeliverymanInput;
  CreateDeliverymanPayload: Omit<CreateDeliverymanPayload, 'deliveryman'> & { deliveryman?: Maybe<ResolversParentTypes['Deliveryman']> };
  CreateInvoiceInput: CreateInvoiceInput;
  CreateInvoicePayload: CreateInvoicePayloadRow;
  CreateOrderInput: CreateOrderInput;
  CreateOrderPayload: Omit<CreateOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  CreateQuoteInput: CreateQuoteInput;
  CreateQuotePayload: Omit<CreateQuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  CreditNote: CreditNoteRow;
  CreditNoteConnection: CreditNoteConnectionRow;
  CreditNoteEdge: Omit<CreditNoteEdge, 'node'> & { node: ResolversParentTypes['CreditNote'] };
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteLine: CreditNoteLineRow;
  CreditNoteLineInput: CreditNoteLineInput;
  Customer: CustomerRow;
  CustomerAdvance: CustomerAdvanceRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeliverOrderInput: DeliverOrderInput;
  DeliverOrderPayload: Omit<DeliverOrderPayload, 'delivery' | 'order'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, order?: Maybe<ResolversParentTypes['Order']> };
  Delivery: DeliveryRow;
  DeliveryAddress: DeliveryAddressRow;
  DeliveryAddressInput: DeliveryAddressInput;
  DeliveryConnection: DeliveryConnectionRow;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveryFilter: DeliveryFilter;
  DeliveryLedgerConnection: DeliveryLedgerConnectionRow;
  DeliveryLedgerEdge: Omit<DeliveryLedgerEdge, 'node'> & { node: ResolversParentTypes['DeliveryLedgerEntry'] };
  DeliveryLedgerEntry: DeliveryLedgerEntryRow;
  DeliveryLedgerFilter: DeliveryLedgerFilter;
  DeliveryProofInput: DeliveryProofInput;
  DeliverySettlement: DeliverySettlementRow;
  DeliverySettlementConnection: DeliverySettlementConnectionRow;
  DeliverySettlementEdge: Omit<DeliverySettlementEdge, 'node'> & { node: ResolversParentTypes['DeliverySettlement'] };
  Deliveryman: DeliverymanRow;
  DeliverymanConnection: DeliverymanConnectionRow;
  DeliverymanEdge: Omit<DeliverymanEdge, 'node'> & { node: ResolversParentTypes['Deliveryman'] };
  DeliverymanFilter: DeliverymanFilter;
  DiscountApproval: DiscountApprovalRow;
  DiscountApprovalInput: DiscountApprovalInput;
  DocumentAddress: DocumentAddress;
  DocumentBreak: DocumentBreak;
  DocumentChain: DocumentChainRow;
  DocumentRecipient: DocumentRecipient;
  FailDeliveryInput: FailDeliveryInput;
  FailDeliveryPayload: Omit<FailDeliveryPayload, 'delivery' | 'order'> & { delivery?: Maybe<ResolversParentTypes['Delivery']>, order?: Maybe<ResolversParentTypes['Order']> };
  File: File;
  FireLinesInternalInput: FireLinesInternalInput;
  FireLinesInternalPayload: FireLinesInternalPayload;
  GroupInvoicesInput: GroupInvoicesInput;
  GroupInvoicesPayload: Omit<GroupInvoicesPayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  HoldCourseInput: HoldCourseInput;
  HoldCoursePayload: Omit<HoldCoursePayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  Invoice: InvoiceRow;
  InvoiceConnection: InvoiceConnectionRow;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: InvoiceLineRow;
  InvoiceLineInput: InvoiceLineInput;
  InvoiceMonthInput: InvoiceMonthInput;
  InvoiceMonthPayload: Omit<InvoiceMonthPayload, 'invoices'> & { invoices?: Maybe<Array<ResolversParentTypes['Invoice']>> };
  InvoiceOrderInput: InvoiceOrderInput;
  InvoiceOrderPayload: Omit<InvoiceOrderPayload, 'invoice' | 'order'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, order?: Maybe<ResolversParentTypes['Order']> };
  InvoiceReminder: InvoiceReminderRow;
  JSON: Scalars['JSON']['output'];
  LineQuantityInput: LineQuantityInput;
  MergeOrdersInternalInput: MergeOrdersInternalInput;
  MergeOrdersInternalPayload: MergeOrdersInternalPayload;
  MoveOrderLinesInput: MoveOrderLinesInput;
  MoveOrderLinesPayload: Omit<MoveOrderLinesPayload, 'from' | 'to'> & { from?: Maybe<ResolversParentTypes['Order']>, to?: Maybe<ResolversParentTypes['Order']> };
  Mutation: Record<PropertyKey, never>;
  Order: OrderRow;
  OrderConnection: OrderConnectionRow;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: OrderLineRow;
  OrderLineInput: OrderLineInput;
  OrderStatusChange: OrderStatusChangeRow;
  OrderStatusEntry: OrderStatusEntryRow;
  OverdueFilter: OverdueFilter;
  OverdueInvoice: OverdueInvoiceRow;
  OverdueInvoiceConnection: OverdueInvoiceConnectionRow;
  OverdueInvoiceEdge: Omit<OverdueInvoiceEdge, 'node'> & { node: ResolversParentTypes['OverdueInvoice'] };
  PageInfo: PageInfo;
  Payment: PaymentRow;
  Problem: Problem;
  Product: ProductRow;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteConnection: QuoteConnectionRow;
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteLine: QuoteLineRow;
  ReceivePaymentInternalInput: ReceivePaymentInternalInput;
  ReceivePaymentInternalPayload: ReceivePaymentInternalPayload;
  RefuseQuoteInput: RefuseQuoteInput;
  RefuseQuotePayload: Omit<RefuseQuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  Register: RegisterRow;
  ReleaseCourseInput: ReleaseCourseInput;
  ReleaseCoursePayload: Omit<ReleaseCoursePayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  RemindInvoiceInput: RemindInvoiceInput;
  RemindInvoicePayload: Omit<RemindInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  ReturnLineInput: ReturnLineInput;
  ReturnRefund: ReturnRefundRow;
  ReturnSaleInput: ReturnSaleInput;
  ReturnSalePayload: Omit<ReturnSalePayload, 'creditNote' | 'exchange' | 'invoice' | 'order' | 'payments'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, exchange?: Maybe<ResolversParentTypes['Order']>, invoice?: Maybe<ResolversParentTypes['Invoice']>, order?: Maybe<ResolversParentTypes['Order']>, payments?: Maybe<Array<ResolversParentTypes['Payment']>> };
  ReturnsOfPeriod: ReturnsOfPeriod;
  SaleReturn: SaleReturnRow;
  SalesOfChannel: SalesOfChannel;
  SalesOfHour: SalesOfHour;
  SalesOfPeriod: SalesOfPeriodRow;
  SendQuoteInput: SendQuoteInput;
  SendQuotePayload: Omit<SendQuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  SettleDeliveryInput: SettleDeliveryInput;
  SettleDeliveryPayload: Omit<SettleDeliveryPayload, 'deliveryman' | 'settlement'> & { deliveryman?: Maybe<ResolversParentTypes['Deliveryman']>, settlement?: Maybe<ResolversParentTypes['DeliverySettlement']> };
  Shop: ShopRow;
  SplitOrderInput: SplitOrderInput;
  SplitOrderPayload: Omit<SplitOrderPayload, 'order' | 'parts'> & { order?: Maybe<ResolversParentTypes['Order']>, parts?: Maybe<Array<ResolversParentTypes['Order']>> };
  SplitPartInput: SplitPartInput;
  Subscription: Record<PropertyKey, never>;
  SyncSaleInput: SyncSaleInput;
  SyncSaleLineInput: SyncSaleLineInput;
  SyncSalesInput: SyncSalesInput;
  SyncSalesPayload: SyncSalesPayloadRow;
  SyncSummary: SyncSummary;
  SyncedSale: SyncedSaleRow;
  Table: TableRow;
  TaxAmount: TaxAmount;
  TenderInput: TenderInput;
  Terminal: TerminalRow;
  UnmergeOrderInternalInput: UnmergeOrderInternalInput;
  UpdateDeliverymanInput: UpdateDeliverymanInput;
  UpdateDeliverymanPayload: Omit<UpdateDeliverymanPayload, 'deliveryman'> & { deliveryman?: Maybe<ResolversParentTypes['Deliveryman']> };
  UpdateInvoiceInput: UpdateInvoiceInput;
  UpdateInvoicePayload: UpdateInvoicePayloadRow;
  UpdateOrderInput: UpdateOrderInput;
  UpdateOrderPayload: Omit<UpdateOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  UpdateQuoteInput: UpdateQuoteInput;
  UpdateQuotePayload: Omit<UpdateQuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  User: UserRow;
  ValidateInvoiceInput: ValidateInvoiceInput;
  ValidateInvoicePayload: ValidateInvoicePayloadRow;
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  to: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = Context, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SignedInDirectiveArgs = { };

export type SignedInDirectiveResolver<Result, Parent, ContextType = Context, Args = SignedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptQuotePayload'] = ResolversParentTypes['AcceptQuotePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
};

export type AddOrderLinesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOrderLinesPayload'] = ResolversParentTypes['AddOrderLinesPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AgeingTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgeingTotal'] = ResolversParentTypes['AgeingTotal']> = {
  bucket?: Resolver<ResolversTypes['AgeBucket'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ApplyAdvancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyAdvancePayload'] = ResolversParentTypes['ApplyAdvancePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AssignDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignDeliveryPayload'] = ResolversParentTypes['AssignDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BusinessDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessDay'] = ResolversParentTypes['BusinessDay'], FederationReferenceType extends FederationReferenceTypes['BusinessDay'] = FederationReferenceTypes['BusinessDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['SalesOfPeriod']>, ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BusinessMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessMonth'] = ResolversParentTypes['BusinessMonth'], FederationReferenceType extends FederationReferenceTypes['BusinessMonth'] = FederationReferenceTypes['BusinessMonth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessMonth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['SalesOfPeriod']>, ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CancelInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelInvoicePayload'] = ResolversParentTypes['CancelInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelOrderLinesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderLinesPayload'] = ResolversParentTypes['CancelOrderLinesPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChangeOrderLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOrderLinePayload'] = ResolversParentTypes['ChangeOrderLinePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChangeOrderStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOrderStatusPayload'] = ResolversParentTypes['ChangeOrderStatusPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CheckPaymentInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckPaymentInternalPayload'] = ResolversParentTypes['CheckPaymentInternalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ChosenModifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChosenModifier'] = ResolversParentTypes['ChosenModifier']> = {
  modifierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompleteSalePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteSalePayload'] = ResolversParentTypes['CompleteSalePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['Payment']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateCreditNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCreditNotePayload'] = ResolversParentTypes['CreateCreditNotePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateDeliverymanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDeliverymanPayload'] = ResolversParentTypes['CreateDeliverymanPayload']> = {
  deliveryman?: Resolver<Maybe<ResolversTypes['Deliveryman']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateInvoicePayload'] = ResolversParentTypes['CreateInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrderPayload'] = ResolversParentTypes['CreateOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateQuotePayload'] = ResolversParentTypes['CreateQuotePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote'], FederationReferenceType extends FederationReferenceTypes['CreditNote'] = FederationReferenceTypes['CreditNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CreditNoteLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['File'], ParentType, ContextType, Partial<CreditNotePdfArgs>>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['DocumentRecipient']>, ParentType, ContextType>;
  restock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxMode?: Resolver<ResolversTypes['TaxMode'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteConnection'] = ResolversParentTypes['CreditNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteEdge'] = ResolversParentTypes['CreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNote'], ParentType, ContextType>;
};

export type CreditNoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteLine'] = ResolversParentTypes['CreditNoteLine']> = {
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advances?: Resolver<Array<ResolversTypes['CustomerAdvance']>, ParentType, ContextType>;
  creditNotes?: Resolver<ResolversTypes['CreditNoteConnection'], ParentType, ContextType, RequireFields<CustomerCreditNotesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<CustomerInvoicesArgs, 'first'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<CustomerOrdersArgs, 'first'>>;
};

export type CustomerAdvanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAdvance'] = ResolversParentTypes['CustomerAdvance']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliverOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverOrderPayload'] = ResolversParentTypes['DeliverOrderPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  collected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryman?: Resolver<Maybe<ResolversTypes['Deliveryman']>, ParentType, ContextType>;
  failedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['DeliverySettlement']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
};

export type DeliveryAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAddress'] = ResolversParentTypes['DeliveryAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryLedgerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryLedgerConnection'] = ResolversParentTypes['DeliveryLedgerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryLedgerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryLedgerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryLedgerEdge'] = ResolversParentTypes['DeliveryLedgerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryLedgerEntry'], ParentType, ContextType>;
};

export type DeliveryLedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryLedgerEntry'] = ResolversParentTypes['DeliveryLedgerEntry']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  deliveryman?: Resolver<Maybe<ResolversTypes['Deliveryman']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryLedgerKind'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['DeliverySettlement']>, ParentType, ContextType>;
};

export type DeliverySettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverySettlement'] = ResolversParentTypes['DeliverySettlement']> = {
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  deliveryman?: Resolver<Maybe<ResolversTypes['Deliveryman']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  handedOver?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DeliverySettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverySettlementConnection'] = ResolversParentTypes['DeliverySettlementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliverySettlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliverySettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverySettlementEdge'] = ResolversParentTypes['DeliverySettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliverySettlement'], ParentType, ContextType>;
};

export type DeliverymanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deliveryman'] = ResolversParentTypes['Deliveryman'], FederationReferenceType extends FederationReferenceTypes['Deliveryman'] = FederationReferenceTypes['Deliveryman']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deliveryman']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debt?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliverymanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverymanConnection'] = ResolversParentTypes['DeliverymanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliverymanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliverymanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverymanEdge'] = ResolversParentTypes['DeliverymanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deliveryman'], ParentType, ContextType>;
};

export type DiscountApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountApproval'] = ResolversParentTypes['DiscountApproval']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentAddress'] = ResolversParentTypes['DocumentAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentBreak'] = ResolversParentTypes['DocumentBreak']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DocumentBreakReason'], ParentType, ContextType>;
};

export type DocumentChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentChain'] = ResolversParentTypes['DocumentChain']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBreak?: Resolver<Maybe<ResolversTypes['DocumentBreak']>, ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NumberedDocument'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRecipient'] = ResolversParentTypes['DocumentRecipient']> = {
  billingAddress?: Resolver<Maybe<ResolversTypes['DocumentAddress']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FailDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailDeliveryPayload'] = ResolversParentTypes['FailDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FireLinesInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FireLinesInternalPayload'] = ResolversParentTypes['FireLinesInternalPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type GroupInvoicesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupInvoicesPayload'] = ResolversParentTypes['GroupInvoicesPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type HoldCoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldCoursePayload'] = ResolversParentTypes['HoldCoursePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applied?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cashDue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cashRounded?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  creditNotes?: Resolver<Array<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  discountAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  overpaid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['File'], ParentType, ContextType, Partial<InvoicePdfArgs>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, Partial<InvoiceReceiptArgs>>;
  recipient?: Resolver<Maybe<ResolversTypes['DocumentRecipient']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reminders?: Resolver<Array<ResolversTypes['InvoiceReminder']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tableNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxMode?: Resolver<ResolversTypes['TaxMode'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type InvoiceMonthPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceMonthPayload'] = ResolversParentTypes['InvoiceMonthPayload']> = {
  invoices?: Resolver<Maybe<Array<ResolversTypes['Invoice']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type InvoiceOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceOrderPayload'] = ResolversParentTypes['InvoiceOrderPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type InvoiceReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceReminder'] = ResolversParentTypes['InvoiceReminder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  remindedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MergeOrdersInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrdersInternalPayload'] = ResolversParentTypes['MergeOrdersInternalPayload']> = {
  events?: Resolver<Maybe<Array<ResolversTypes['JSON']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MoveOrderLinesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveOrderLinesPayload'] = ResolversParentTypes['MoveOrderLinesPayload']> = {
  from?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _applyRefund?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Mutation_ApplyRefundArgs, 'event'>>;
  _checkPayment?: Resolver<ResolversTypes['CheckPaymentInternalPayload'], ParentType, ContextType, RequireFields<Mutation_CheckPaymentArgs, 'input'>>;
  _fireLines?: Resolver<ResolversTypes['FireLinesInternalPayload'], ParentType, ContextType, RequireFields<Mutation_FireLinesArgs, 'input'>>;
  _mergeOrders?: Resolver<ResolversTypes['MergeOrdersInternalPayload'], ParentType, ContextType, RequireFields<Mutation_MergeOrdersArgs, 'input'>>;
  _moveParty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Mutation_MovePartyArgs, 'event'>>;
  _openOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Mutation_OpenOrderArgs, 'event'>>;
  _receivePayment?: Resolver<ResolversTypes['ReceivePaymentInternalPayload'], ParentType, ContextType, RequireFields<Mutation_ReceivePaymentArgs, 'input'>>;
  _unmergeOrder?: Resolver<ResolversTypes['MergeOrdersInternalPayload'], ParentType, ContextType, RequireFields<Mutation_UnmergeOrderArgs, 'input'>>;
  acceptQuote?: Resolver<ResolversTypes['AcceptQuotePayload'], ParentType, ContextType, RequireFields<MutationAcceptQuoteArgs, 'input'>>;
  addOrderLines?: Resolver<ResolversTypes['AddOrderLinesPayload'], ParentType, ContextType, RequireFields<MutationAddOrderLinesArgs, 'input'>>;
  applyAdvance?: Resolver<ResolversTypes['ApplyAdvancePayload'], ParentType, ContextType, RequireFields<MutationApplyAdvanceArgs, 'input'>>;
  assignDelivery?: Resolver<ResolversTypes['AssignDeliveryPayload'], ParentType, ContextType, RequireFields<MutationAssignDeliveryArgs, 'input'>>;
  cancelInvoice?: Resolver<ResolversTypes['CancelInvoicePayload'], ParentType, ContextType, RequireFields<MutationCancelInvoiceArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  cancelOrderLines?: Resolver<ResolversTypes['CancelOrderLinesPayload'], ParentType, ContextType, RequireFields<MutationCancelOrderLinesArgs, 'input'>>;
  changeOrderLine?: Resolver<ResolversTypes['ChangeOrderLinePayload'], ParentType, ContextType, RequireFields<MutationChangeOrderLineArgs, 'input'>>;
  changeOrderStatus?: Resolver<ResolversTypes['ChangeOrderStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeOrderStatusArgs, 'input'>>;
  completeSale?: Resolver<ResolversTypes['CompleteSalePayload'], ParentType, ContextType, RequireFields<MutationCompleteSaleArgs, 'input'>>;
  createCreditNote?: Resolver<ResolversTypes['CreateCreditNotePayload'], ParentType, ContextType, RequireFields<MutationCreateCreditNoteArgs, 'input'>>;
  createDeliveryman?: Resolver<ResolversTypes['CreateDeliverymanPayload'], ParentType, ContextType, RequireFields<MutationCreateDeliverymanArgs, 'input'>>;
  createInvoice?: Resolver<ResolversTypes['CreateInvoicePayload'], ParentType, ContextType, RequireFields<MutationCreateInvoiceArgs, 'input'>>;
  createOrder?: Resolver<ResolversTypes['CreateOrderPayload'], ParentType, ContextType, RequireFields<MutationCreateOrderArgs, 'input'>>;
  createQuote?: Resolver<ResolversTypes['CreateQuotePayload'], ParentType, ContextType, RequireFields<MutationCreateQuoteArgs, 'input'>>;
  deliverOrder?: Resolver<ResolversTypes['DeliverOrderPayload'], ParentType, ContextType, RequireFields<MutationDeliverOrderArgs, 'input'>>;
  failDelivery?: Resolver<ResolversTypes['FailDeliveryPayload'], ParentType, ContextType, RequireFields<MutationFailDeliveryArgs, 'input'>>;
  groupInvoices?: Resolver<ResolversTypes['GroupInvoicesPayload'], ParentType, ContextType, RequireFields<MutationGroupInvoicesArgs, 'input'>>;
  holdCourse?: Resolver<ResolversTypes['HoldCoursePayload'], ParentType, ContextType, RequireFields<MutationHoldCourseArgs, 'input'>>;
  invoiceMonth?: Resolver<ResolversTypes['InvoiceMonthPayload'], ParentType, ContextType, RequireFields<MutationInvoiceMonthArgs, 'input'>>;
  invoiceOrder?: Resolver<ResolversTypes['InvoiceOrderPayload'], ParentType, ContextType, RequireFields<MutationInvoiceOrderArgs, 'input'>>;
  moveOrderLines?: Resolver<ResolversTypes['MoveOrderLinesPayload'], ParentType, ContextType, RequireFields<MutationMoveOrderLinesArgs, 'input'>>;
  refuseQuote?: Resolver<ResolversTypes['RefuseQuotePayload'], ParentType, ContextType, RequireFields<MutationRefuseQuoteArgs, 'input'>>;
  releaseCourse?: Resolver<ResolversTypes['ReleaseCoursePayload'], ParentType, ContextType, RequireFields<MutationReleaseCourseArgs, 'input'>>;
  remindInvoice?: Resolver<ResolversTypes['RemindInvoicePayload'], ParentType, ContextType, RequireFields<MutationRemindInvoiceArgs, 'input'>>;
  returnSale?: Resolver<ResolversTypes['ReturnSalePayload'], ParentType, ContextType, RequireFields<MutationReturnSaleArgs, 'input'>>;
  sendQuote?: Resolver<ResolversTypes['SendQuotePayload'], ParentType, ContextType, RequireFields<MutationSendQuoteArgs, 'input'>>;
  settleDelivery?: Resolver<ResolversTypes['SettleDeliveryPayload'], ParentType, ContextType, RequireFields<MutationSettleDeliveryArgs, 'input'>>;
  splitOrder?: Resolver<ResolversTypes['SplitOrderPayload'], ParentType, ContextType, RequireFields<MutationSplitOrderArgs, 'input'>>;
  syncSales?: Resolver<ResolversTypes['SyncSalesPayload'], ParentType, ContextType, RequireFields<MutationSyncSalesArgs, 'input'>>;
  updateDeliveryman?: Resolver<ResolversTypes['UpdateDeliverymanPayload'], ParentType, ContextType, RequireFields<MutationUpdateDeliverymanArgs, 'input'>>;
  updateInvoice?: Resolver<ResolversTypes['UpdateInvoicePayload'], ParentType, ContextType, RequireFields<MutationUpdateInvoiceArgs, 'input'>>;
  updateOrder?: Resolver<ResolversTypes['UpdateOrderPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrderArgs, 'input'>>;
  updateQuote?: Resolver<ResolversTypes['UpdateQuotePayload'], ParentType, ContextType, RequireFields<MutationUpdateQuoteArgs, 'input'>>;
  validateInvoice?: Resolver<ResolversTypes['ValidateInvoicePayload'], ParentType, ContextType, RequireFields<MutationValidateInvoiceArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  deliveryAddress?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  discountAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  discountApproval?: Resolver<Maybe<ResolversTypes['DiscountApproval']>, ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldCourses?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overpaid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  partySize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['SaleReturn']>, ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  splitFrom?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['OrderStatusEntry']>, ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrderType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allergens?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chosenModifiers?: Resolver<Array<ResolversTypes['ChosenModifier']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  discountApproval?: Resolver<Maybe<ResolversTypes['DiscountApproval']>, ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  firedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderLineStatus'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStatusChange'] = ResolversParentTypes['OrderStatusChange']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderStatusEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStatusEntry'] = ResolversParentTypes['OrderStatusEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OverdueInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueInvoice'] = ResolversParentTypes['OverdueInvoice']> = {
  bucket?: Resolver<ResolversTypes['AgeBucket'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OverdueInvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueInvoiceConnection'] = ResolversParentTypes['OverdueInvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverdueInvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverdueInvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueInvoiceEdge'] = ResolversParentTypes['OverdueInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverdueInvoice'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _customerProblems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<Query_CustomerProblemsArgs, 'customerId'>>;
  _tableBill?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<Query_TableBillArgs, 'orderId'>>;
  ageing?: Resolver<Array<ResolversTypes['AgeingTotal']>, ParentType, ContextType, Partial<QueryAgeingArgs>>;
  businessDay?: Resolver<Maybe<ResolversTypes['BusinessDay']>, ParentType, ContextType, RequireFields<QueryBusinessDayArgs, 'date' | 'shopId'>>;
  businessMonth?: Resolver<Maybe<ResolversTypes['BusinessMonth']>, ParentType, ContextType, RequireFields<QueryBusinessMonthArgs, 'month' | 'shopId'>>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType, RequireFields<QueryCreditNoteArgs, 'id'>>;
  creditNotes?: Resolver<ResolversTypes['CreditNoteConnection'], ParentType, ContextType, RequireFields<QueryCreditNotesArgs, 'first'>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<QueryDeliveryArgs, 'id'>>;
  deliveryLedger?: Resolver<ResolversTypes['DeliveryLedgerConnection'], ParentType, ContextType, RequireFields<QueryDeliveryLedgerArgs, 'first'>>;
  deliverySettlements?: Resolver<ResolversTypes['DeliverySettlementConnection'], ParentType, ContextType, RequireFields<QueryDeliverySettlementsArgs, 'first'>>;
  deliveryman?: Resolver<Maybe<ResolversTypes['Deliveryman']>, ParentType, ContextType, RequireFields<QueryDeliverymanArgs, 'id'>>;
  deliverymen?: Resolver<ResolversTypes['DeliverymanConnection'], ParentType, ContextType, RequireFields<QueryDeliverymenArgs, 'first'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  overdueInvoices?: Resolver<ResolversTypes['OverdueInvoiceConnection'], ParentType, ContextType, RequireFields<QueryOverdueInvoicesArgs, 'first'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'first'>>;
  verifyDocuments?: Resolver<ResolversTypes['DocumentChain'], ParentType, ContextType, RequireFields<QueryVerifyDocumentsArgs, 'kind' | 'limit' | 'year'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote'], FederationReferenceType extends FederationReferenceTypes['Quote'] = FederationReferenceTypes['Quote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Quote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  discountAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['File'], ParentType, ContextType, Partial<QuotePdfArgs>>;
  recipient?: Resolver<Maybe<ResolversTypes['DocumentRecipient']>, ParentType, ContextType>;
  refuseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxMode?: Resolver<ResolversTypes['TaxMode'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ReceivePaymentInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivePaymentInternalPayload'] = ResolversParentTypes['ReceivePaymentInternalPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RefuseQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseQuotePayload'] = ResolversParentTypes['RefuseQuotePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReleaseCoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseCoursePayload'] = ResolversParentTypes['ReleaseCoursePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RemindInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindInvoicePayload'] = ResolversParentTypes['RemindInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReturnRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRefund'] = ResolversParentTypes['ReturnRefund']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type ReturnSalePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnSalePayload'] = ResolversParentTypes['ReturnSalePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['Payment']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReturnsOfPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnsOfPeriod'] = ResolversParentTypes['ReturnsOfPeriod']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SaleReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaleReturn'] = ResolversParentTypes['SaleReturn']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  exchanged?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundTo?: Resolver<ResolversTypes['RefundTo'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['ReturnRefund']>, ParentType, ContextType>;
};

export type SalesOfChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesOfChannel'] = ResolversParentTypes['SalesOfChannel']> = {
  channel?: Resolver<ResolversTypes['OrderChannel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SalesOfHourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesOfHour'] = ResolversParentTypes['SalesOfHour']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SalesOfPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesOfPeriod'] = ResolversParentTypes['SalesOfPeriod']> = {
  averageTicket?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  byChannel?: Resolver<Array<ResolversTypes['SalesOfChannel']>, ParentType, ContextType>;
  byHour?: Resolver<Array<ResolversTypes['SalesOfHour']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['ReturnsOfPeriod'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SendQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendQuotePayload'] = ResolversParentTypes['SendQuotePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
};

export type SettleDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleDeliveryPayload'] = ResolversParentTypes['SettleDeliveryPayload']> = {
  deliveryman?: Resolver<Maybe<ResolversTypes['Deliveryman']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['DeliverySettlement']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SplitOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitOrderPayload'] = ResolversParentTypes['SplitOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<Array<ResolversTypes['Order']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderStatus?: SubscriptionResolver<ResolversTypes['OrderStatusChange'], "orderStatus", ParentType, ContextType, Partial<SubscriptionOrderStatusArgs>>;
};

export type SyncSalesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncSalesPayload'] = ResolversParentTypes['SyncSalesPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['SyncedSale']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['SyncSummary']>, ParentType, ContextType>;
  terminal?: Resolver<Maybe<ResolversTypes['Terminal']>, ParentType, ContextType>;
};

export type SyncSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncSummary'] = ResolversParentTypes['SyncSummary']> = {
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SyncedSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncedSale'] = ResolversParentTypes['SyncedSale']> = {
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SyncedSaleStatus'], ParentType, ContextType>;
};

export type TableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaxAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxAmount'] = ResolversParentTypes['TaxAmount']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TerminalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Terminal'] = ResolversParentTypes['Terminal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpdateDeliverymanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDeliverymanPayload'] = ResolversParentTypes['UpdateDeliverymanPayload']> = {
  deliveryman?: Resolver<Maybe<ResolversTypes['Deliveryman']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateInvoicePayload'] = ResolversParentTypes['UpdateInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrderPayload'] = ResolversParentTypes['UpdateOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateQuotePayload'] = ResolversParentTypes['UpdateQuotePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ValidateInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidateInvoicePayload'] = ResolversParentTypes['ValidateInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptQuotePayload?: AcceptQuotePayloadResolvers<ContextType>;
  AddOrderLinesPayload?: AddOrderLinesPayloadResolvers<ContextType>;
  AgeingTotal?: AgeingTotalResolvers<ContextType>;
  ApplyAdvancePayload?: ApplyAdvancePayloadResolvers<ContextType>;
  AssignDeliveryPayload?: AssignDeliveryPayloadResolvers<ContextType>;
  BusinessDay?: BusinessDayResolvers<ContextType>;
  BusinessMonth?: BusinessMonthResolvers<ContextType>;
  CancelInvoicePayload?: CancelInvoicePayloadResolvers<ContextType>;
  CancelOrderLinesPayload?: CancelOrderLinesPayloadResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  ChangeOrderLinePayload?: ChangeOrderLinePayloadResolvers<ContextType>;
  ChangeOrderStatusPayload?: ChangeOrderStatusPayloadResolvers<ContextType>;
  CheckPaymentInternalPayload?: CheckPaymentInternalPayloadResolvers<ContextType>;
  ChosenModifier?: ChosenModifierResolvers<ContextType>;
  CompleteSalePayload?: CompleteSalePayloadResolvers<ContextType>;
  CreateCreditNotePayload?: CreateCreditNotePayloadResolvers<ContextType>;
  CreateDeliverymanPayload?: CreateDeliverymanPayloadResolvers<ContextType>;
  CreateInvoicePayload?: CreateInvoicePayloadResolvers<ContextType>;
  CreateOrderPayload?: CreateOrderPayloadResolvers<ContextType>;
  CreateQuotePayload?: CreateQuotePayloadResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNoteLine?: CreditNoteLineResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAdvance?: CustomerAdvanceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliverOrderPayload?: DeliverOrderPayloadResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryAddress?: DeliveryAddressResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryLedgerConnection?: DeliveryLedgerConnectionResolvers<ContextType>;
  DeliveryLedgerEdge?: DeliveryLedgerEdgeResolvers<ContextType>;
  DeliveryLedgerEntry?: DeliveryLedgerEntryResolvers<ContextType>;
  DeliverySettlement?: DeliverySettlementResolvers<ContextType>;
  DeliverySettlementConnection?: DeliverySettlementConnectionResolvers<ContextType>;
  DeliverySettlementEdge?: DeliverySettlementEdgeResolvers<ContextType>;
  Deliveryman?: DeliverymanResolvers<ContextType>;
  DeliverymanConnection?: DeliverymanConnectionResolvers<ContextType>;
  DeliverymanEdge?: DeliverymanEdgeResolvers<ContextType>;
  DiscountApproval?: DiscountApprovalResolvers<ContextType>;
  DocumentAddress?: DocumentAddressResolvers<ContextType>;
  DocumentBreak?: DocumentBreakResolvers<ContextType>;
  DocumentChain?: DocumentChainResolvers<ContextType>;
  DocumentRecipient?: DocumentRecipientResolvers<ContextType>;
  FailDeliveryPayload?: FailDeliveryPayloadResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FireLinesInternalPayload?: FireLinesInternalPayloadResolvers<ContextType>;
  GroupInvoicesPayload?: GroupInvoicesPayloadResolvers<ContextType>;
  HoldCoursePayload?: HoldCoursePayloadResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceMonthPayload?: InvoiceMonthPayloadResolvers<ContextType>;
  InvoiceOrderPayload?: InvoiceOrderPayloadResolvers<ContextType>;
  InvoiceReminder?: InvoiceReminderResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MergeOrdersInternalPayload?: MergeOrdersInternalPayloadResolvers<ContextType>;
  MoveOrderLinesPayload?: MoveOrderLinesPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderStatusChange?: OrderStatusChangeResolvers<ContextType>;
  OrderStatusEntry?: OrderStatusEntryResolvers<ContextType>;
  OverdueInvoice?: OverdueInvoiceResolvers<ContextType>;
  OverdueInvoiceConnection?: OverdueInvoiceConnectionResolvers<ContextType>;
  OverdueInvoiceEdge?: OverdueInvoiceEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  ReceivePaymentInternalPayload?: ReceivePaymentInternalPayloadResolvers<ContextType>;
  RefuseQuotePayload?: RefuseQuotePayloadResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  ReleaseCoursePayload?: ReleaseCoursePayloadResolvers<ContextType>;
  RemindInvoicePayload?: RemindInvoicePayloadResolvers<ContextType>;
  ReturnRefund?: ReturnRefundResolvers<ContextType>;
  ReturnSalePayload?: ReturnSalePayloadResolvers<ContextType>;
  ReturnsOfPeriod?: ReturnsOfPeriodResolvers<ContextType>;
  SaleReturn?: SaleReturnResolvers<ContextType>;
  SalesOfChannel?: SalesOfChannelResolvers<ContextType>;
  SalesOfHour?: SalesOfHourResolvers<ContextType>;
  SalesOfPeriod?: SalesOfPeriodResolvers<ContextType>;
  SendQuotePayload?: SendQuotePayloadResolvers<ContextType>;
  SettleDeliveryPayload?: SettleDeliveryPayloadResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  SplitOrderPayload?: SplitOrderPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SyncSalesPayload?: SyncSalesPayloadResolvers<ContextType>;
  SyncSummary?: SyncSummaryResolvers<ContextType>;
  SyncedSale?: SyncedSaleResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  TaxAmount?: TaxAmountResolvers<ContextType>;
  Terminal?: TerminalResolvers<ContextType>;
  UpdateDeliverymanPayload?: UpdateDeliverymanPayloadResolvers<ContextType>;
  UpdateInvoicePayload?: UpdateInvoicePayloadResolvers<ContextType>;
  UpdateOrderPayload?: UpdateOrderPayloadResolvers<ContextType>;
  UpdateQuotePayload?: UpdateQuotePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ValidateInvoicePayload?: ValidateInvoicePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
