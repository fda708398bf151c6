import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SupplierRow, SupplierAccountRow, PurchaseOrderRow, PurchaseOrderLineRow, GoodsReceiptRow, GoodsReceiptLineRow, SupplierInvoiceRow, SupplierInvoiceLineRow, SupplierCreditNoteRow, SupplierCreditNoteLineRow, SupplierPaymentRow, PayablesAgeingRow, ProductRow, ShopRow, UserRow, WarehouseRow, PurchaseOrderConnectionRow, SupplierInvoiceConnectionRow, SupplierCreditNoteConnectionRow, SupplierPaymentConnectionRow, PayablesAgeingConnectionRow, GoodsReceiptConnectionRow, SupplierConnectionRow } from '../rows.ts';
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

export type CancelPurchaseOrderInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  purchaseOrderId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CancelPurchaseOrderPayload = {
  __typename?: 'CancelPurchaseOrderPayload';
  problems: Array<Problem>;
  purchaseOrder?: Maybe<PurchaseOrder>;
};

export type CancelSupplierInvoiceInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CancelSupplierInvoicePayload = {
  __typename?: 'CancelSupplierInvoicePayload';
  invoice?: Maybe<SupplierInvoice>;
  problems: Array<Problem>;
};

export type ClosePurchaseOrderInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  purchaseOrderId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ClosePurchaseOrderPayload = {
  __typename?: 'ClosePurchaseOrderPayload';
  problems: Array<Problem>;
  purchaseOrder?: Maybe<PurchaseOrder>;
};

export type CreatePurchaseOrderInput = {
  /** When goods are expected. */
  expectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500 lines. */
  lines: Array<PurchaseLineInput>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which shop buys. */
  shopId: Scalars['ID']['input'];
  /** Whom it is for. */
  supplierId: Scalars['ID']['input'];
  /** What the supplier calls it, at most 100 characters. */
  supplierReference?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100: how much more of each line than ordered is taken, as a percentage. Without it, none. */
  tolerancePercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Where goods go; without it, to the warehouse that the shop sells from. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreatePurchaseOrderPayload = {
  __typename?: 'CreatePurchaseOrderPayload';
  problems: Array<Problem>;
  purchaseOrder?: Maybe<PurchaseOrder>;
};

export type CreateSupplierCreditNoteInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
  /** What is credited; without it, all that is left. */
  lines?: InputMaybe<Array<SupplierCreditNoteLineInput>>;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** True: what is credited goes back to the supplier, and leaves the stock if it is kept there. */
  returnsGoods?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number on the paper, at most 100 characters, unique per supplier. */
  supplierNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Where it leaves; without it, where the invoice brought it. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateSupplierCreditNotePayload = {
  __typename?: 'CreateSupplierCreditNotePayload';
  creditNote?: Maybe<SupplierCreditNote>;
  /** The invoice as it is now. */
  invoice?: Maybe<SupplierInvoice>;
  problems: Array<Problem>;
};

export type CreateSupplierInput = {
  /** At most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, such as FR. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  name: Scalars['String']['input'];
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 365; 30 unless told. */
  paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** 5 to 20 digits, spaces, +, - and brackets. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** At most 50 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

export type CreateSupplierInvoiceInput = {
  /** When it is to be paid; without it, after the days that the supplier gives. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The date on the paper; without it, today. */
  invoiceDate?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 500 lines; left out: what was received of the order and is not invoiced, or all of it if nothing was received. */
  lines?: InputMaybe<Array<SupplierInvoiceLineInput>>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The order that it bills; without one, say supplier, shop and lines. */
  purchaseOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** False: goods that have not arrived come later, and not with the invoice. */
  receivesGoods?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which shop bought; left out: the order's. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is; left out: the order's. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** The number on the paper, at most 100 characters, unique per supplier. */
  supplierNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where goods come in; without it, where the order says, else in the warehouse that the shop sells from. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateSupplierInvoicePayload = {
  __typename?: 'CreateSupplierInvoicePayload';
  invoice?: Maybe<SupplierInvoice>;
  problems: Array<Problem>;
};

export type CreateSupplierPayload = {
  __typename?: 'CreateSupplierPayload';
  problems: Array<Problem>;
  supplier?: Maybe<Supplier>;
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

/** What arrived of a purchase order at once; never changed. */
export type GoodsReceipt = {
  __typename?: 'GoodsReceipt';
  /** Number of the supplier's delivery note. */
  deliveryNote?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What arrived, in its places. */
  lines: Array<GoodsReceiptLine>;
  /** What was seen. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Readable, unique in the company. */
  number: Scalars['String']['output'];
  /** Of which order. */
  purchaseOrder: PurchaseOrder;
  /** When it arrived. */
  receivedAt: Scalars['DateTime']['output'];
  /** Which shop received it. */
  shop?: Maybe<Shop>;
  /** From whom. */
  supplier: Supplier;
  /** Who counted it. */
  user?: Maybe<User>;
  /** Where it went; null: to the warehouse that the shop sells from. */
  warehouse?: Maybe<Warehouse>;
};

export type GoodsReceiptConnection = {
  __typename?: 'GoodsReceiptConnection';
  edges: Array<GoodsReceiptEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GoodsReceiptEdge = {
  __typename?: 'GoodsReceiptEdge';
  cursor: Scalars['String']['output'];
  node: GoodsReceipt;
};

export type GoodsReceiptFilter = {
  /** At or after this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** From this supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What arrived of one line of an order. */
export type GoodsReceiptLine = {
  __typename?: 'GoodsReceiptLine';
  /** What one unit of the product costs, after discount and without tax. */
  costPerUnit: Scalars['Decimal']['output'];
  /** The last day that they may be sold. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** The lot that stands on the goods, where one was read. */
  lotNumber?: Maybe<Scalars['String']['output']>;
  /** What it is called on the order. */
  name: Scalars['String']['output'];
  /** From 1. */
  position: Scalars['Int']['output'];
  /** What arrived. */
  product?: Maybe<Product>;
  /** How many, as they were ordered. */
  quantity: Scalars['Decimal']['output'];
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** The same in units of the product. */
  units: Scalars['Decimal']['output'];
};

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

export type Mutation = {
  __typename?: 'Mutation';
  /** Calls off an order of which nothing has arrived. */
  cancelPurchaseOrder: CancelPurchaseOrderPayload;
  /**
   * Calls off an invoice of which nothing is paid or credited: it keeps its number and counts nowhere. Goods that it brought in
   * by itself go out again. A draft is discarded.
   */
  cancelSupplierInvoice: CancelSupplierInvoicePayload;
  /** Nothing more will arrive of an order, whatever was ordered. */
  closePurchaseOrder: ClosePurchaseOrderPayload;
  /** Draws up an order for a supplier: a draft until it is sent. */
  createPurchaseOrder: CreatePurchaseOrderPayload;
  /** Puts a supplier on file. */
  createSupplier: CreateSupplierPayload;
  /** Enters what a supplier credits of an invoice: final at once. Goods that go back leave the stock at its average cost. */
  createSupplierCreditNote: CreateSupplierCreditNotePayload;
  /** Enters an invoice of a supplier, of an order or by itself: a draft without a number. */
  createSupplierInvoice: CreateSupplierInvoicePayload;
  /** Pays an invoice, or part of it; more than remains is refused. */
  paySupplierInvoice: PaySupplierInvoicePayload;
  /** Goods of an order arrived; stock rises by them at their cost. More than ordered is refused beyond the order's tolerance. */
  receiveGoods: ReceiveGoodsPayload;
  /** Takes a payment back, or part of it, by a fact of its own; the invoice is to be paid again. */
  reverseSupplierPayment: ReverseSupplierPaymentPayload;
  /** The order went to the supplier; its lines stay as they are from now on. */
  sendPurchaseOrder: SendPurchaseOrderPayload;
  /** Changes the fields of a draft that are given; lines that are given take the place of all it had. */
  updatePurchaseOrder: UpdatePurchaseOrderPayload;
  /** Changes the fields that are given; an explicit null empties those that may be empty. */
  updateSupplier: UpdateSupplierPayload;
  /** Changes the fields of a draft that are given; lines that are given take the place of all it had. */
  updateSupplierInvoice: UpdateSupplierInvoicePayload;
  /**
   * Makes a draft final: it gets its number, is owed, and never changes again. Goods that have not arrived come into stock at
   * their cost, unless the invoice says that they come later; services never do.
   */
  validateSupplierInvoice: ValidateSupplierInvoicePayload;
};


export type MutationCancelPurchaseOrderArgs = {
  input: CancelPurchaseOrderInput;
};


export type MutationCancelSupplierInvoiceArgs = {
  input: CancelSupplierInvoiceInput;
};


export type MutationClosePurchaseOrderArgs = {
  input: ClosePurchaseOrderInput;
};


export type MutationCreatePurchaseOrderArgs = {
  input: CreatePurchaseOrderInput;
};


export type MutationCreateSupplierArgs = {
  input: CreateSupplierInput;
};


export type MutationCreateSupplierCreditNoteArgs = {
  input: CreateSupplierCreditNoteInput;
};


export type MutationCreateSupplierInvoiceArgs = {
  input: CreateSupplierInvoiceInput;
};


export type MutationPaySupplierInvoiceArgs = {
  input: PaySupplierInvoiceInput;
};


export type MutationReceiveGoodsArgs = {
  input: ReceiveGoodsInput;
};


export type MutationReverseSupplierPaymentArgs = {
  input: ReverseSupplierPaymentInput;
};


export type MutationSendPurchaseOrderArgs = {
  input: SendPurchaseOrderInput;
};


export type MutationUpdatePurchaseOrderArgs = {
  input: UpdatePurchaseOrderInput;
};


export type MutationUpdateSupplierArgs = {
  input: UpdateSupplierInput;
};


export type MutationUpdateSupplierInvoiceArgs = {
  input: UpdateSupplierInvoiceInput;
};


export type MutationValidateSupplierInvoiceArgs = {
  input: ValidateSupplierInvoiceInput;
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

export type PaySupplierInvoiceInput = {
  /** Above zero, at most what remains; without it, all that remains. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
  /** How it is paid. */
  method: SupplierPaymentMethod;
  /** When it was paid; without it, now. */
  paidAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Number of a cheque or a transfer, at most 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type PaySupplierInvoicePayload = {
  __typename?: 'PaySupplierInvoicePayload';
  /** The invoice as it is now. */
  invoice?: Maybe<SupplierInvoice>;
  payment?: Maybe<SupplierPayment>;
  problems: Array<Problem>;
};

export type PayableFilter = {
  /** Due before this day. */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Past the day, or not yet. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** To this supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is owed to one supplier in one currency, by how long it is overdue. */
export type PayablesAgeing = {
  __typename?: 'PayablesAgeing';
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Overdue for 1 to 30 days. */
  days1To30: Scalars['Decimal']['output'];
  /** Overdue for 31 to 60 days. */
  days31To60: Scalars['Decimal']['output'];
  /** Overdue for 61 to 90 days. */
  days61To90: Scalars['Decimal']['output'];
  /** Not due yet, or due today. */
  notDue: Scalars['Decimal']['output'];
  /** Overdue for more than 90 days. */
  over90: Scalars['Decimal']['output'];
  /** To whom. */
  supplier: Supplier;
  /** All of it. */
  total: Scalars['Decimal']['output'];
};

export type PayablesAgeingConnection = {
  __typename?: 'PayablesAgeingConnection';
  edges: Array<PayablesAgeingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PayablesAgeingEdge = {
  __typename?: 'PayablesAgeingEdge';
  cursor: Scalars['String']['output'];
  node: PayablesAgeing;
};

export type PayablesAgeingFilter = {
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** To this supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

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

export type PurchaseLineInput = {
  /** 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most 200 characters; a line without a product needs one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Units of the product in one of what is bought; without it, 1. */
  packageSize?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it comes in, at most 50 characters, such as a sack. */
  packaging?: InputMaybe<Scalars['String']['input']>;
  /** What is bought; its name, unit, cost and tax stand where none are given. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Above zero, with at most 3 decimals. */
  quantity: Scalars['Decimal']['input'];
  /** 0 to 100, as a percentage; without it, the product's, else the shop's. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most 20 characters. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Cost of one, without tax; a line without a purchase price in the catalog needs one. */
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
};

/** An order to a supplier. Costs are without tax. */
export type PurchaseOrder = {
  __typename?: 'PurchaseOrder';
  /** When it was drawn up. */
  createdAt: Scalars['DateTime']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** When it was closed or cancelled; null before. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When goods are expected. */
  expectedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** What the supplier invoiced of it, the oldest first. */
  invoices: Array<SupplierInvoice>;
  /** What is ordered, in its places. */
  lines: Array<PurchaseOrderLine>;
  /** What the supplier or the staff should know. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Readable, unique in the company. */
  number: Scalars['String']['output'];
  /** Why it was closed or cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What arrived so far, the oldest first. */
  receipts: Array<GoodsReceipt>;
  /** When it went to the supplier; null before. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which shop buys. */
  shop?: Maybe<Shop>;
  /** How far it has come. */
  status: PurchaseOrderStatus;
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Whom it is for. */
  supplier: Supplier;
  /** What the supplier calls it, such as a quote of theirs. */
  supplierReference?: Maybe<Scalars['String']['output']>;
  /** The tax. */
  taxTotal: Scalars['Decimal']['output'];
  /** Per tax rate, the lowest first. */
  taxes: Array<PurchaseTax>;
  /** How much more of each line than ordered is taken, as a percentage; more is refused. */
  tolerancePercent: Scalars['Decimal']['output'];
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
  /** Where goods go; null: to the warehouse that the shop sells from. */
  warehouse?: Maybe<Warehouse>;
};

export type PurchaseOrderConnection = {
  __typename?: 'PurchaseOrderConnection';
  edges: Array<PurchaseOrderEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PurchaseOrderEdge = {
  __typename?: 'PurchaseOrderEdge';
  cursor: Scalars['String']['output'];
  node: PurchaseOrder;
};

export type PurchaseOrderFilter = {
  /** Expected before this day. */
  expectedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** At this point. */
  status?: InputMaybe<PurchaseOrderStatus>;
  /** Of this supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is ordered of one thing. */
export type PurchaseOrderLine = {
  __typename?: 'PurchaseOrderLine';
  /** Taken off, as a percentage. */
  discountPercent: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** How many the supplier has invoiced. */
  invoiced: Scalars['Decimal']['output'];
  /** What it was called when it was ordered. */
  name: Scalars['String']['output'];
  /** How many are still to come. */
  outstanding: Scalars['Decimal']['output'];
  /** Units of the product in one of what is bought: 25 for a sack of 25 kg. */
  packageSize: Scalars['Decimal']['output'];
  /** What it comes in, such as a sack; null: by unit. */
  packaging?: Maybe<Scalars['String']['output']>;
  /** From 1. */
  position: Scalars['Int']['output'];
  /** What is ordered; null for a line without a product. */
  product?: Maybe<Product>;
  /** How many are ordered. */
  quantity: Scalars['Decimal']['output'];
  /** How many have arrived. */
  received: Scalars['Decimal']['output'];
  /** Whether stock is kept of it. */
  stockable: Scalars['Boolean']['output'];
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** As a percentage. */
  taxRate: Scalars['Decimal']['output'];
  /** The tax. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** Unit of the product, such as kg. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Cost of one, without tax: of a package, if it comes in packages. */
  unitCost: Scalars['Decimal']['output'];
};

/** How far a purchase order has come. */
export type PurchaseOrderStatus =
  /** Called off before anything arrived. */
  | 'CANCELLED'
  /** Nothing more will arrive. */
  | 'CLOSED'
  /** Being drawn up; it may still change. */
  | 'DRAFT'
  /** Some of it has arrived. */
  | 'PARTIALLY_RECEIVED'
  /** All of it has arrived. */
  | 'RECEIVED'
  /** With the supplier; nothing has arrived. */
  | 'SENT';

/** Tax of one rate on a document of a supplier. */
export type PurchaseTax = {
  __typename?: 'PurchaseTax';
  /** How much it is. */
  amount: Scalars['Decimal']['output'];
  /** What it is on. */
  base: Scalars['Decimal']['output'];
  /** As a percentage. */
  rate: Scalars['Decimal']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** One receipt; null if there is none of this id. */
  goodsReceipt?: Maybe<GoodsReceipt>;
  /** What arrived of purchase orders, the newest first. */
  goodsReceipts: GoodsReceiptConnection;
  /** Invoices that are still to be paid, the first due first. */
  payables: SupplierInvoiceConnection;
  /** What is owed to each supplier, by how long it is overdue today; by supplier's name. */
  payablesAgeing: PayablesAgeingConnection;
  /** One purchase order; null if there is none of this id. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Purchase orders, the newest first. */
  purchaseOrders: PurchaseOrderConnection;
  /** One supplier; null if there is none of this id. */
  supplier?: Maybe<Supplier>;
  /** One credit note of a supplier; null if there is none of this id. */
  supplierCreditNote?: Maybe<SupplierCreditNote>;
  /** Credit notes of suppliers, the newest first. */
  supplierCreditNotes: SupplierCreditNoteConnection;
  /** One invoice of a supplier; null if there is none of this id. */
  supplierInvoice?: Maybe<SupplierInvoice>;
  /** Invoices of suppliers, the newest first. */
  supplierInvoices: SupplierInvoiceConnection;
  /** One payment to a supplier; null if there is none of this id. */
  supplierPayment?: Maybe<SupplierPayment>;
  /** Payments to suppliers, and what was taken back of them, the latest first. */
  supplierPayments: SupplierPaymentConnection;
  /** Suppliers, by name unless asked otherwise. */
  suppliers: SupplierConnection;
};


export type QueryGoodsReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGoodsReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GoodsReceiptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPayablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PayableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPayablesAgeingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PayablesAgeingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPurchaseOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPurchaseOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PurchaseOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupplierArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplierCreditNoteArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplierCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierCreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupplierInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplierInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierInvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupplierPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplierPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierPaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type ReceiveGoodsInput = {
  /** Number of the supplier's delivery note, at most 100 characters. */
  deliveryNote?: InputMaybe<Scalars['String']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What arrived; without it, all that is outstanding. */
  lines?: InputMaybe<Array<ReceiveGoodsLineInput>>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  purchaseOrderId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Where it went; without it, where the order says. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReceiveGoodsLineInput = {
  /** The last day that they may be sold; goes with a lot. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which line of the order. */
  lineId: Scalars['ID']['input'];
  /** The lot that stands on the goods, at most 60 characters; stock keeps it where lots are tracked. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** How many arrived, as they were ordered; above zero. */
  quantity: Scalars['Decimal']['input'];
};

export type ReceiveGoodsPayload = {
  __typename?: 'ReceiveGoodsPayload';
  problems: Array<Problem>;
  /** The order as it is now. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** What arrived, written down. */
  receipt?: Maybe<GoodsReceipt>;
};

export type ReverseSupplierPaymentInput = {
  /** Above zero, at most what is left of it; without it, all of it. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which payment. */
  paymentId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

export type ReverseSupplierPaymentPayload = {
  __typename?: 'ReverseSupplierPaymentPayload';
  /** The invoice as it is now. */
  invoice?: Maybe<SupplierInvoice>;
  /** What was taken back, below zero. */
  payment?: Maybe<SupplierPayment>;
  problems: Array<Problem>;
};

export type SendPurchaseOrderInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  purchaseOrderId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SendPurchaseOrderPayload = {
  __typename?: 'SendPurchaseOrderPayload';
  problems: Array<Problem>;
  purchaseOrder?: Maybe<PurchaseOrder>;
};

/** A shop; identity owns it. */
export type Shop = {
  __typename?: 'Shop';
  id: Scalars['ID']['output'];
};

/** Someone the company buys from. */
export type Supplier = {
  __typename?: 'Supplier';
  /** The same per currency, for companies whose shops buy in several. */
  accounts: Array<SupplierAccount>;
  /** Whether the company still buys there. */
  active: Scalars['Boolean']['output'];
  /** What we owe, in the company's currency: validated invoices less credit notes and payments. Below zero: credit we have. */
  balance: Scalars['Decimal']['output'];
  /** Town or city. */
  city?: Maybe<Scalars['String']['output']>;
  /** Whom to talk to there. */
  contactName?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, such as FR. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it was put on file. */
  createdAt: Scalars['DateTime']['output'];
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What the firm is called. */
  name: Scalars['String']['output'];
  /** What staff should know of it. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Readable, unique in the company. */
  number: Scalars['String']['output'];
  /** Days from an invoice's date to its due date. */
  paymentTermsDays: Scalars['Int']['output'];
  /** Telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** As the country writes it. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and house number. */
  street?: Maybe<Scalars['String']['output']>;
  /** As tax offices know it, such as FR40303265045. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** Validated invoices less credit notes, in the company's currency. */
  totalPurchased: Scalars['Decimal']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What is owed to a supplier and was bought there in one currency. */
export type SupplierAccount = {
  __typename?: 'SupplierAccount';
  /** Validated invoices less credit notes and payments; below zero: credit we have. */
  balance: Scalars['Decimal']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Validated invoices less credit notes. */
  totalPurchased: Scalars['Decimal']['output'];
};

export type SupplierConnection = {
  __typename?: 'SupplierConnection';
  edges: Array<SupplierEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What a supplier credits of an invoice; never changed. */
export type SupplierCreditNote = {
  __typename?: 'SupplierCreditNote';
  /** The shop's day that it counts for. */
  businessDay: Scalars['Date']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What it credits. */
  invoice: SupplierInvoice;
  /** What is credited, in its places. */
  lines: Array<SupplierCreditNoteLine>;
  /** Our number, without gaps per year. */
  number: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Whether goods go back with it. */
  returnsGoods: Scalars['Boolean']['output'];
  /** Which shop bought. */
  shop?: Maybe<Shop>;
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Whose it is. */
  supplier: Supplier;
  /** The number on the paper, unique per supplier. */
  supplierNumber?: Maybe<Scalars['String']['output']>;
  /** The tax. */
  taxTotal: Scalars['Decimal']['output'];
  /** Per tax rate, the lowest first. */
  taxes: Array<PurchaseTax>;
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** Who entered it. */
  user?: Maybe<User>;
  /** When it became final. */
  validatedAt: Scalars['DateTime']['output'];
  /** Where they leave; null: the warehouse that the shop sells from. */
  warehouse?: Maybe<Warehouse>;
};

export type SupplierCreditNoteConnection = {
  __typename?: 'SupplierCreditNoteConnection';
  edges: Array<SupplierCreditNoteEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupplierCreditNoteEdge = {
  __typename?: 'SupplierCreditNoteEdge';
  cursor: Scalars['String']['output'];
  node: SupplierCreditNote;
};

export type SupplierCreditNoteFilter = {
  /** Of this invoice of a supplier. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is credited of one line of an invoice. */
export type SupplierCreditNoteLine = {
  __typename?: 'SupplierCreditNoteLine';
  id: Scalars['ID']['output'];
  /** The line of the invoice. */
  invoiceLineId: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** From 1. */
  position: Scalars['Int']['output'];
  /** What is credited; null for a line without a product. */
  product?: Maybe<Product>;
  /** How many are credited. */
  quantity: Scalars['Decimal']['output'];
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** As a percentage. */
  taxRate: Scalars['Decimal']['output'];
  /** The tax. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax included. */
  total: Scalars['Decimal']['output'];
};

export type SupplierCreditNoteLineInput = {
  /** Which line of the invoice. */
  lineId: Scalars['ID']['input'];
  /** How many are credited, above zero. */
  quantity: Scalars['Decimal']['input'];
};

export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  cursor: Scalars['String']['output'];
  node: Supplier;
};

export type SupplierFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whom we owe something in the company's currency, or nothing. */
  owed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An invoice of a supplier. Once it is validated it never changes, only what is paid and credited of it. */
export type SupplierInvoice = {
  __typename?: 'SupplierInvoice';
  /** The shop's day that it counts for; null until it is validated. */
  businessDay?: Maybe<Scalars['Date']['output']>;
  /** Why it was called off. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was called off; null if it was not. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Credit notes of it, the oldest first. */
  creditNotes: Array<SupplierCreditNote>;
  /** What was credited. */
  credited: Scalars['Decimal']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** When it is to be paid. */
  dueDate: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** The date on the paper. */
  invoiceDate: Scalars['Date']['output'];
  /** What is billed, in its places. */
  lines: Array<SupplierInvoiceLine>;
  /** What was written down of it. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Our number, without gaps per year; null until it is validated. */
  number?: Maybe<Scalars['String']['output']>;
  /** Whether something remains and the day has passed. */
  overdue: Scalars['Boolean']['output'];
  /** What was paid, less what was taken back. */
  paid: Scalars['Decimal']['output'];
  /** Payments of it and what was taken back, the oldest first. */
  payments: Array<SupplierPayment>;
  /** The order that it bills; null when there was none. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  /** Whether goods that no receipt brought in come in with it. */
  receivesGoods: Scalars['Boolean']['output'];
  /** What is still to be paid; nothing of a draft or of one that was called off. */
  remaining: Scalars['Decimal']['output'];
  /** Which shop bought. */
  shop?: Maybe<Shop>;
  /** How far it has come. */
  status: SupplierInvoiceStatus;
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** Whose it is. */
  supplier: Supplier;
  /** The number on the paper, unique per supplier. */
  supplierNumber?: Maybe<Scalars['String']['output']>;
  /** The tax. */
  taxTotal: Scalars['Decimal']['output'];
  /** Per tax rate, the lowest first. */
  taxes: Array<PurchaseTax>;
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** When it became final; null before. */
  validatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
  /** Where they come in; null: in the warehouse that the shop sells from. */
  warehouse?: Maybe<Warehouse>;
};

export type SupplierInvoiceConnection = {
  __typename?: 'SupplierInvoiceConnection';
  edges: Array<SupplierInvoiceEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupplierInvoiceEdge = {
  __typename?: 'SupplierInvoiceEdge';
  cursor: Scalars['String']['output'];
  node: SupplierInvoice;
};

export type SupplierInvoiceFilter = {
  /** Dated on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** To be paid, and the day has passed; or not so. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this order. */
  purchaseOrderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** At one of these points. */
  status?: InputMaybe<Array<SupplierInvoiceStatus>>;
  /** Of this supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** Dated on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What is billed of one thing. */
export type SupplierInvoiceLine = {
  __typename?: 'SupplierInvoiceLine';
  /** Whether its goods came in with the invoice; those of an order come in by receipts. */
  cameIn: Scalars['Boolean']['output'];
  /** How many were credited. */
  credited: Scalars['Decimal']['output'];
  /** Taken off, as a percentage. */
  discountPercent: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The line of the order that it bills; null when there is none. */
  orderLineId?: Maybe<Scalars['ID']['output']>;
  /** Units of the product in one of what is bought. */
  packageSize: Scalars['Decimal']['output'];
  /** What it comes in, such as a sack; null: by unit. */
  packaging?: Maybe<Scalars['String']['output']>;
  /** From 1. */
  position: Scalars['Int']['output'];
  /** What is billed; null for a line without a product. */
  product?: Maybe<Product>;
  /** How many are billed. */
  quantity: Scalars['Decimal']['output'];
  /** Whether stock is kept of it. */
  stockable: Scalars['Boolean']['output'];
  /** Without tax. */
  subTotal: Scalars['Decimal']['output'];
  /** As a percentage. */
  taxRate: Scalars['Decimal']['output'];
  /** The tax. */
  taxTotal: Scalars['Decimal']['output'];
  /** Tax included. */
  total: Scalars['Decimal']['output'];
  /** Unit of the product, such as kg. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Cost of one, without tax: of a package, if it comes in packages. */
  unitCost: Scalars['Decimal']['output'];
};

export type SupplierInvoiceLineInput = {
  /** 0 to 100. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most 200 characters; a line without a product or an order needs one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The line of the order that it bills; what it says stands where nothing else is given. */
  orderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** Units of the product in one of what is bought; without it, 1. */
  packageSize?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it comes in, at most 50 characters, such as a sack. */
  packaging?: InputMaybe<Scalars['String']['input']>;
  /** What is bought, where no order is billed; its name, unit, cost and tax stand where none are given. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Above zero, with at most 3 decimals. */
  quantity: Scalars['Decimal']['input'];
  /** 0 to 100, as a percentage. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most 20 characters. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Cost of one, without tax. */
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
};

/** How far an invoice of a supplier has come. */
export type SupplierInvoiceStatus =
  /** Called off; it counts nowhere. */
  | 'CANCELLED'
  /** Being entered; it counts nowhere. */
  | 'DRAFT'
  /** Payments and credit notes cover it. */
  | 'PAID'
  /** Final, and owed. */
  | 'VALIDATED';

/** How a list of suppliers runs. */
export type SupplierOrder =
  /** Whom most is owed first. */
  | 'BALANCE'
  /** By name. */
  | 'NAME'
  /** The latest on file first. */
  | 'NEWEST'
  /** By number. */
  | 'NUMBER';

/** Money given to a supplier, or taken back of it; never changed. */
export type SupplierPayment = {
  __typename?: 'SupplierPayment';
  /** Below zero for what was taken back. */
  amount: Scalars['Decimal']['output'];
  /** The shop's day that it counts for. */
  businessDay: Scalars['Date']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What it is for. */
  invoice: SupplierInvoice;
  /** How it was paid. */
  method: SupplierPaymentMethod;
  /** Our number, without gaps per year. */
  number: Scalars['String']['output'];
  /** When it was paid. */
  paidAt: Scalars['DateTime']['output'];
  /** Why it was taken back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Number of a cheque or a transfer. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The payment that this takes back; null for a payment. */
  reversalOf?: Maybe<SupplierPayment>;
  /** How much of it was taken back. */
  reversed: Scalars['Decimal']['output'];
  /** Which shop paid. */
  shop?: Maybe<Shop>;
  /** Whom it went to. */
  supplier: Supplier;
  /** Who wrote it down. */
  user?: Maybe<User>;
};

export type SupplierPaymentConnection = {
  __typename?: 'SupplierPaymentConnection';
  edges: Array<SupplierPaymentEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupplierPaymentEdge = {
  __typename?: 'SupplierPaymentEdge';
  cursor: Scalars['String']['output'];
  node: SupplierPayment;
};

export type SupplierPaymentFilter = {
  /** On this business day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of this invoice of a supplier. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Paid this way. */
  method?: InputMaybe<SupplierPaymentMethod>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** To this supplier. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** On this business day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How a supplier is paid. */
export type SupplierPaymentMethod =
  /** A payment card. */
  | 'CARD'
  /** Notes and coins. */
  | 'CASH'
  /** A cheque. */
  | 'CHECK'
  /** A mobile money account. */
  | 'MOBILE'
  /** From a bank account. */
  | 'TRANSFER';

export type UpdatePurchaseOrderInput = {
  /** When goods are expected. */
  expectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500 lines, in place of all it had. */
  lines?: InputMaybe<Array<PurchaseLineInput>>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which order. */
  purchaseOrderId: Scalars['ID']['input'];
  /** What the supplier calls it, at most 100 characters. */
  supplierReference?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100: how much more of each line than ordered is taken, as a percentage. Without it, none. */
  tolerancePercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Where goods go; without it, to the warehouse that the shop sells from. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdatePurchaseOrderPayload = {
  __typename?: 'UpdatePurchaseOrderPayload';
  problems: Array<Problem>;
  purchaseOrder?: Maybe<PurchaseOrder>;
};

export type UpdateSupplierInput = {
  /** False once the company buys there no more: orders and invoices of it stay, new ones are refused. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, such as FR. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 365. */
  paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** 5 to 20 digits, spaces, +, - and brackets. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Which supplier. */
  supplierId: Scalars['ID']['input'];
  /** At most 50 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateSupplierInvoiceInput = {
  /** When it is to be paid; without it, after the days that the supplier gives. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The date on the paper; without it, today. */
  invoiceDate?: InputMaybe<Scalars['Date']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
  /** 1 to 500 lines, in place of all it had. */
  lines?: InputMaybe<Array<SupplierInvoiceLineInput>>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** False: goods that have not arrived come later, and not with the invoice. */
  receivesGoods?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number on the paper, at most 100 characters, unique per supplier. */
  supplierNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Where goods come in; without it, where the order says, else in the warehouse that the shop sells from. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateSupplierInvoicePayload = {
  __typename?: 'UpdateSupplierInvoicePayload';
  invoice?: Maybe<SupplierInvoice>;
  problems: Array<Problem>;
};

export type UpdateSupplierPayload = {
  __typename?: 'UpdateSupplierPayload';
  problems: Array<Problem>;
  supplier?: Maybe<Supplier>;
};

/** A person of the company; identity owns them. */
export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
};

export type ValidateSupplierInvoiceInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ValidateSupplierInvoicePayload = {
  __typename?: 'ValidateSupplierInvoicePayload';
  invoice?: Maybe<SupplierInvoice>;
  problems: Array<Problem>;
};

/** A place that holds stock; stock owns it. */
export type Warehouse = {
  __typename?: 'Warehouse';
  id: Scalars['ID']['output'];
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
  GoodsReceipt: GoodsReceipt;
  PurchaseOrder: PurchaseOrder;
  Supplier: Supplier;
  SupplierCreditNote: SupplierCreditNote;
  SupplierInvoice: SupplierInvoice;
  SupplierPayment: SupplierPayment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  GoodsReceipt:
    ( { __typename: 'GoodsReceipt' }
    & GraphQLRecursivePick<FederationTypes['GoodsReceipt'], {"id":true}> );
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
  SupplierCreditNote:
    ( { __typename: 'SupplierCreditNote' }
    & GraphQLRecursivePick<FederationTypes['SupplierCreditNote'], {"id":true}> );
  SupplierInvoice:
    ( { __typename: 'SupplierInvoice' }
    & GraphQLRecursivePick<FederationTypes['SupplierInvoice'], {"id":true}> );
  SupplierPayment:
    ( { __typename: 'SupplierPayment' }
    & GraphQLRecursivePick<FederationTypes['SupplierPayment'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelPurchaseOrderInput: CancelPurchaseOrderInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelPurchaseOrderPayload: ResolverTypeWrapper<Omit<CancelPurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']> }>;
  CancelSupplierInvoiceInput: CancelSupplierInvoiceInput;
  CancelSupplierInvoicePayload: ResolverTypeWrapper<Omit<CancelSupplierInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['SupplierInvoice']> }>;
  ClosePurchaseOrderInput: ClosePurchaseOrderInput;
  ClosePurchaseOrderPayload: ResolverTypeWrapper<Omit<ClosePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']> }>;
  CreatePurchaseOrderInput: CreatePurchaseOrderInput;
  CreatePurchaseOrderPayload: ResolverTypeWrapper<Omit<CreatePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']> }>;
  CreateSupplierCreditNoteInput: CreateSupplierCreditNoteInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateSupplierCreditNotePayload: ResolverTypeWrapper<Omit<CreateSupplierCreditNotePayload, 'creditNote' | 'invoice'> & { creditNote?: Maybe<ResolversTypes['SupplierCreditNote']>, invoice?: Maybe<ResolversTypes['SupplierInvoice']> }>;
  CreateSupplierInput: CreateSupplierInput;
  CreateSupplierInvoiceInput: CreateSupplierInvoiceInput;
  CreateSupplierInvoicePayload: ResolverTypeWrapper<Omit<CreateSupplierInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['SupplierInvoice']> }>;
  CreateSupplierPayload: ResolverTypeWrapper<Omit<CreateSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversTypes['Supplier']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  File: ResolverTypeWrapper<File>;
  GoodsReceipt: ResolverTypeWrapper<GoodsReceiptRow>;
  GoodsReceiptConnection: ResolverTypeWrapper<GoodsReceiptConnectionRow>;
  GoodsReceiptEdge: ResolverTypeWrapper<Omit<GoodsReceiptEdge, 'node'> & { node: ResolversTypes['GoodsReceipt'] }>;
  GoodsReceiptFilter: GoodsReceiptFilter;
  GoodsReceiptLine: ResolverTypeWrapper<GoodsReceiptLineRow>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaySupplierInvoiceInput: PaySupplierInvoiceInput;
  PaySupplierInvoicePayload: ResolverTypeWrapper<Omit<PaySupplierInvoicePayload, 'invoice' | 'payment'> & { invoice?: Maybe<ResolversTypes['SupplierInvoice']>, payment?: Maybe<ResolversTypes['SupplierPayment']> }>;
  PayableFilter: PayableFilter;
  PayablesAgeing: ResolverTypeWrapper<PayablesAgeingRow>;
  PayablesAgeingConnection: ResolverTypeWrapper<PayablesAgeingConnectionRow>;
  PayablesAgeingEdge: ResolverTypeWrapper<Omit<PayablesAgeingEdge, 'node'> & { node: ResolversTypes['PayablesAgeing'] }>;
  PayablesAgeingFilter: PayablesAgeingFilter;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Product: ResolverTypeWrapper<ProductRow>;
  PurchaseLineInput: PurchaseLineInput;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderRow>;
  PurchaseOrderConnection: ResolverTypeWrapper<PurchaseOrderConnectionRow>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderLine: ResolverTypeWrapper<PurchaseOrderLineRow>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  PurchaseTax: ResolverTypeWrapper<PurchaseTax>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveGoodsInput: ReceiveGoodsInput;
  ReceiveGoodsLineInput: ReceiveGoodsLineInput;
  ReceiveGoodsPayload: ResolverTypeWrapper<Omit<ReceiveGoodsPayload, 'purchaseOrder' | 'receipt'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']>, receipt?: Maybe<ResolversTypes['GoodsReceipt']> }>;
  ReverseSupplierPaymentInput: ReverseSupplierPaymentInput;
  ReverseSupplierPaymentPayload: ResolverTypeWrapper<Omit<ReverseSupplierPaymentPayload, 'invoice' | 'payment'> & { invoice?: Maybe<ResolversTypes['SupplierInvoice']>, payment?: Maybe<ResolversTypes['SupplierPayment']> }>;
  SendPurchaseOrderInput: SendPurchaseOrderInput;
  SendPurchaseOrderPayload: ResolverTypeWrapper<Omit<SendPurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  SupplierAccount: ResolverTypeWrapper<SupplierAccountRow>;
  SupplierConnection: ResolverTypeWrapper<SupplierConnectionRow>;
  SupplierCreditNote: ResolverTypeWrapper<SupplierCreditNoteRow>;
  SupplierCreditNoteConnection: ResolverTypeWrapper<SupplierCreditNoteConnectionRow>;
  SupplierCreditNoteEdge: ResolverTypeWrapper<Omit<SupplierCreditNoteEdge, 'node'> & { node: ResolversTypes['SupplierCreditNote'] }>;
  SupplierCreditNoteFilter: SupplierCreditNoteFilter;
  SupplierCreditNoteLine: ResolverTypeWrapper<SupplierCreditNoteLineRow>;
  SupplierCreditNoteLineInput: SupplierCreditNoteLineInput;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierFilter: SupplierFilter;
  SupplierInvoice: ResolverTypeWrapper<SupplierInvoiceRow>;
  SupplierInvoiceConnection: ResolverTypeWrapper<SupplierInvoiceConnectionRow>;
  SupplierInvoiceEdge: ResolverTypeWrapper<Omit<SupplierInvoiceEdge, 'node'> & { node: ResolversTypes['SupplierInvoice'] }>;
  SupplierInvoiceFilter: SupplierInvoiceFilter;
  SupplierInvoiceLine: ResolverTypeWrapper<SupplierInvoiceLineRow>;
  SupplierInvoiceLineInput: SupplierInvoiceLineInput;
  SupplierInvoiceStatus: SupplierInvoiceStatus;
  SupplierOrder: SupplierOrder;
  SupplierPayment: ResolverTypeWrapper<SupplierPaymentRow>;
  SupplierPaymentConnection: ResolverTypeWrapper<SupplierPaymentConnectionRow>;
  SupplierPaymentEdge: ResolverTypeWrapper<Omit<SupplierPaymentEdge, 'node'> & { node: ResolversTypes['SupplierPayment'] }>;
  SupplierPaymentFilter: SupplierPaymentFilter;
  SupplierPaymentMethod: SupplierPaymentMethod;
  UpdatePurchaseOrderInput: UpdatePurchaseOrderInput;
  UpdatePurchaseOrderPayload: ResolverTypeWrapper<Omit<UpdatePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']> }>;
  UpdateSupplierInput: UpdateSupplierInput;
  UpdateSupplierInvoiceInput: UpdateSupplierInvoiceInput;
  UpdateSupplierInvoicePayload: ResolverTypeWrapper<Omit<UpdateSupplierInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['SupplierInvoice']> }>;
  UpdateSupplierPayload: ResolverTypeWrapper<Omit<UpdateSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversTypes['Supplier']> }>;
  User: ResolverTypeWrapper<UserRow>;
  ValidateSupplierInvoiceInput: ValidateSupplierInvoiceInput;
  ValidateSupplierInvoicePayload: ResolverTypeWrapper<Omit<ValidateSupplierInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['SupplierInvoice']> }>;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelPurchaseOrderInput: CancelPurchaseOrderInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CancelPurchaseOrderPayload: Omit<CancelPurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']> };
  CancelSupplierInvoiceInput: CancelSupplierInvoiceInput;
  CancelSupplierInvoicePayload: Omit<CancelSupplierInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['SupplierInvoice']> };
  ClosePurchaseOrderInput: ClosePurchaseOrderInput;
  ClosePurchaseOrderPayload: Omit<ClosePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']> };
  CreatePurchaseOrderInput: CreatePurchaseOrderInput;
  CreatePurchaseOrderPayload: Omit<CreatePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']> };
  CreateSupplierCreditNoteInput: CreateSupplierCreditNoteInput;
  Boolean: Scalars['Boolean']['output'];
  CreateSupplierCreditNotePayload: Omit<CreateSupplierCreditNotePayload, 'creditNote' | 'invoice'> & { creditNote?: Maybe<ResolversParentTypes['SupplierCreditNote']>, invoice?: Maybe<ResolversParentTypes['SupplierInvoice']> };
  CreateSupplierInput: CreateSupplierInput;
  CreateSupplierInvoiceInput: CreateSupplierInvoiceInput;
  CreateSupplierInvoicePayload: Omit<CreateSupplierInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['SupplierInvoice']> };
  CreateSupplierPayload: Omit<CreateSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversParentTypes['Supplier']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  File: File;
  GoodsReceipt: GoodsReceiptRow;
  GoodsReceiptConnection: GoodsReceiptConnectionRow;
  GoodsReceiptEdge: Omit<GoodsReceiptEdge, 'node'> & { node: ResolversParentTypes['GoodsReceipt'] };
  GoodsReceiptFilter: GoodsReceiptFilter;
  GoodsReceiptLine: GoodsReceiptLineRow;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PaySupplierInvoiceInput: PaySupplierInvoiceInput;
  PaySupplierInvoicePayload: Omit<PaySupplierInvoicePayload, 'invoice' | 'payment'> & { invoice?: Maybe<ResolversParentTypes['SupplierInvoice']>, payment?: Maybe<ResolversParentTypes['SupplierPayment']> };
  PayableFilter: PayableFilter;
  PayablesAgeing: PayablesAgeingRow;
  PayablesAgeingConnection: PayablesAgeingConnectionRow;
  PayablesAgeingEdge: Omit<PayablesAgeingEdge, 'node'> & { node: ResolversParentTypes['PayablesAgeing'] };
  PayablesAgeingFilter: PayablesAgeingFilter;
  Problem: Problem;
  Product: ProductRow;
  PurchaseLineInput: PurchaseLineInput;
  PurchaseOrder: PurchaseOrderRow;
  PurchaseOrderConnection: PurchaseOrderConnectionRow;
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  PurchaseOrderFilter: PurchaseOrderFilter;
  PurchaseOrderLine: PurchaseOrderLineRow;
  PurchaseTax: PurchaseTax;
  Query: Record<PropertyKey, never>;
  ReceiveGoodsInput: ReceiveGoodsInput;
  ReceiveGoodsLineInput: ReceiveGoodsLineInput;
  ReceiveGoodsPayload: Omit<ReceiveGoodsPayload, 'purchaseOrder' | 'receipt'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']>, receipt?: Maybe<ResolversParentTypes['GoodsReceipt']> };
  ReverseSupplierPaymentInput: ReverseSupplierPaymentInput;
  ReverseSupplierPaymentPayload: Omit<ReverseSupplierPaymentPayload, 'invoice' | 'payment'> & { invoice?: Maybe<ResolversParentTypes['SupplierInvoice']>, payment?: Maybe<ResolversParentTypes['SupplierPayment']> };
  SendPurchaseOrderInput: SendPurchaseOrderInput;
  SendPurchaseOrderPayload: Omit<SendPurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']> };
  Shop: ShopRow;
  Supplier: SupplierRow;
  SupplierAccount: SupplierAccountRow;
  SupplierConnection: SupplierConnectionRow;
  SupplierCreditNote: SupplierCreditNoteRow;
  SupplierCreditNoteConnection: SupplierCreditNoteConnectionRow;
  SupplierCreditNoteEdge: Omit<SupplierCreditNoteEdge, 'node'> & { node: ResolversParentTypes['SupplierCreditNote'] };
  SupplierCreditNoteFilter: SupplierCreditNoteFilter;
  SupplierCreditNoteLine: SupplierCreditNoteLineRow;
  SupplierCreditNoteLineInput: SupplierCreditNoteLineInput;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierFilter: SupplierFilter;
  SupplierInvoice: SupplierInvoiceRow;
  SupplierInvoiceConnection: SupplierInvoiceConnectionRow;
  SupplierInvoiceEdge: Omit<SupplierInvoiceEdge, 'node'> & { node: ResolversParentTypes['SupplierInvoice'] };
  SupplierInvoiceFilter: SupplierInvoiceFilter;
  SupplierInvoiceLine: SupplierInvoiceLineRow;
  SupplierInvoiceLineInput: SupplierInvoiceLineInput;
  SupplierPayment: SupplierPaymentRow;
  SupplierPaymentConnection: SupplierPaymentConnectionRow;
  SupplierPaymentEdge: Omit<SupplierPaymentEdge, 'node'> & { node: ResolversParentTypes['SupplierPayment'] };
  SupplierPaymentFilter: SupplierPaymentFilter;
  UpdatePurchaseOrderInput: UpdatePurchaseOrderInput;
  UpdatePurchaseOrderPayload: Omit<UpdatePurchaseOrderPayload, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']> };
  UpdateSupplierInput: UpdateSupplierInput;
  UpdateSupplierInvoiceInput: UpdateSupplierInvoiceInput;
  UpdateSupplierInvoicePayload: Omit<UpdateSupplierInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['SupplierInvoice']> };
  UpdateSupplierPayload: Omit<UpdateSupplierPayload, 'supplier'> & { supplier?: Maybe<ResolversParentTypes['Supplier']> };
  User: UserRow;
  ValidateSupplierInvoiceInput: ValidateSupplierInvoiceInput;
  ValidateSupplierInvoicePayload: Omit<ValidateSupplierInvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['SupplierInvoice']> };
  Warehouse: WarehouseRow;
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

export type CancelPurchaseOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPurchaseOrderPayload'] = ResolversParentTypes['CancelPurchaseOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
};

export type CancelSupplierInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSupplierInvoicePayload'] = ResolversParentTypes['CancelSupplierInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['SupplierInvoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ClosePurchaseOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePurchaseOrderPayload'] = ResolversParentTypes['ClosePurchaseOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
};

export type CreatePurchaseOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePurchaseOrderPayload'] = ResolversParentTypes['CreatePurchaseOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
};

export type CreateSupplierCreditNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSupplierCreditNotePayload'] = ResolversParentTypes['CreateSupplierCreditNotePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['SupplierCreditNote']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['SupplierInvoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateSupplierInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSupplierInvoicePayload'] = ResolversParentTypes['CreateSupplierInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['SupplierInvoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateSupplierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSupplierPayload'] = ResolversParentTypes['CreateSupplierPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
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

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsReceipt'] = ResolversParentTypes['GoodsReceipt'], FederationReferenceType extends FederationReferenceTypes['GoodsReceipt'] = FederationReferenceTypes['GoodsReceipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GoodsReceipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deliveryNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['GoodsReceiptLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type GoodsReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsReceiptConnection'] = ResolversParentTypes['GoodsReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoodsReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoodsReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsReceiptEdge'] = ResolversParentTypes['GoodsReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodsReceipt'], ParentType, ContextType>;
};

export type GoodsReceiptLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsReceiptLine'] = ResolversParentTypes['GoodsReceiptLine']> = {
  costPerUnit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelPurchaseOrder?: Resolver<ResolversTypes['CancelPurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelPurchaseOrderArgs, 'input'>>;
  cancelSupplierInvoice?: Resolver<ResolversTypes['CancelSupplierInvoicePayload'], ParentType, ContextType, RequireFields<MutationCancelSupplierInvoiceArgs, 'input'>>;
  closePurchaseOrder?: Resolver<ResolversTypes['ClosePurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationClosePurchaseOrderArgs, 'input'>>;
  createPurchaseOrder?: Resolver<ResolversTypes['CreatePurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationCreatePurchaseOrderArgs, 'input'>>;
  createSupplier?: Resolver<ResolversTypes['CreateSupplierPayload'], ParentType, ContextType, RequireFields<MutationCreateSupplierArgs, 'input'>>;
  createSupplierCreditNote?: Resolver<ResolversTypes['CreateSupplierCreditNotePayload'], ParentType, ContextType, RequireFields<MutationCreateSupplierCreditNoteArgs, 'input'>>;
  createSupplierInvoice?: Resolver<ResolversTypes['CreateSupplierInvoicePayload'], ParentType, ContextType, RequireFields<MutationCreateSupplierInvoiceArgs, 'input'>>;
  paySupplierInvoice?: Resolver<ResolversTypes['PaySupplierInvoicePayload'], ParentType, ContextType, RequireFields<MutationPaySupplierInvoiceArgs, 'input'>>;
  receiveGoods?: Resolver<ResolversTypes['ReceiveGoodsPayload'], ParentType, ContextType, RequireFields<MutationReceiveGoodsArgs, 'input'>>;
  reverseSupplierPayment?: Resolver<ResolversTypes['ReverseSupplierPaymentPayload'], ParentType, ContextType, RequireFields<MutationReverseSupplierPaymentArgs, 'input'>>;
  sendPurchaseOrder?: Resolver<ResolversTypes['SendPurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationSendPurchaseOrderArgs, 'input'>>;
  updatePurchaseOrder?: Resolver<ResolversTypes['UpdatePurchaseOrderPayload'], ParentType, ContextType, RequireFields<MutationUpdatePurchaseOrderArgs, 'input'>>;
  updateSupplier?: Resolver<ResolversTypes['UpdateSupplierPayload'], ParentType, ContextType, RequireFields<MutationUpdateSupplierArgs, 'input'>>;
  updateSupplierInvoice?: Resolver<ResolversTypes['UpdateSupplierInvoicePayload'], ParentType, ContextType, RequireFields<MutationUpdateSupplierInvoiceArgs, 'input'>>;
  validateSupplierInvoice?: Resolver<ResolversTypes['ValidateSupplierInvoicePayload'], ParentType, ContextType, RequireFields<MutationValidateSupplierInvoiceArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaySupplierInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaySupplierInvoicePayload'] = ResolversParentTypes['PaySupplierInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['SupplierInvoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['SupplierPayment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PayablesAgeingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayablesAgeing'] = ResolversParentTypes['PayablesAgeing']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days1To30?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  days31To60?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  days61To90?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  notDue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  over90?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PayablesAgeingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayablesAgeingConnection'] = ResolversParentTypes['PayablesAgeingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PayablesAgeingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayablesAgeingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayablesAgeingEdge'] = ResolversParentTypes['PayablesAgeingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayablesAgeing'], ParentType, ContextType>;
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

export type PurchaseOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['SupplierInvoice']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PurchaseOrderLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['GoodsReceipt']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  supplierReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['PurchaseTax']>, ParentType, ContextType>;
  tolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine']> = {
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  packageSize?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  packaging?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stockable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PurchaseTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseTax'] = ResolversParentTypes['PurchaseTax']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  goodsReceipt?: Resolver<Maybe<ResolversTypes['GoodsReceipt']>, ParentType, ContextType, RequireFields<QueryGoodsReceiptArgs, 'id'>>;
  goodsReceipts?: Resolver<ResolversTypes['GoodsReceiptConnection'], ParentType, ContextType, RequireFields<QueryGoodsReceiptsArgs, 'first'>>;
  payables?: Resolver<ResolversTypes['SupplierInvoiceConnection'], ParentType, ContextType, RequireFields<QueryPayablesArgs, 'first'>>;
  payablesAgeing?: Resolver<ResolversTypes['PayablesAgeingConnection'], ParentType, ContextType, RequireFields<QueryPayablesAgeingArgs, 'first'>>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, RequireFields<QueryPurchaseOrderArgs, 'id'>>;
  purchaseOrders?: Resolver<ResolversTypes['PurchaseOrderConnection'], ParentType, ContextType, RequireFields<QueryPurchaseOrdersArgs, 'first'>>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType, RequireFields<QuerySupplierArgs, 'id'>>;
  supplierCreditNote?: Resolver<Maybe<ResolversTypes['SupplierCreditNote']>, ParentType, ContextType, RequireFields<QuerySupplierCreditNoteArgs, 'id'>>;
  supplierCreditNotes?: Resolver<ResolversTypes['SupplierCreditNoteConnection'], ParentType, ContextType, RequireFields<QuerySupplierCreditNotesArgs, 'first'>>;
  supplierInvoice?: Resolver<Maybe<ResolversTypes['SupplierInvoice']>, ParentType, ContextType, RequireFields<QuerySupplierInvoiceArgs, 'id'>>;
  supplierInvoices?: Resolver<ResolversTypes['SupplierInvoiceConnection'], ParentType, ContextType, RequireFields<QuerySupplierInvoicesArgs, 'first'>>;
  supplierPayment?: Resolver<Maybe<ResolversTypes['SupplierPayment']>, ParentType, ContextType, RequireFields<QuerySupplierPaymentArgs, 'id'>>;
  supplierPayments?: Resolver<ResolversTypes['SupplierPaymentConnection'], ParentType, ContextType, RequireFields<QuerySupplierPaymentsArgs, 'first'>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, RequireFields<QuerySuppliersArgs, 'first' | 'orderBy'>>;
};

export type ReceiveGoodsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveGoodsPayload'] = ResolversParentTypes['ReceiveGoodsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['GoodsReceipt']>, ParentType, ContextType>;
};

export type ReverseSupplierPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseSupplierPaymentPayload'] = ResolversParentTypes['ReverseSupplierPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['SupplierInvoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['SupplierPayment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SendPurchaseOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPurchaseOrderPayload'] = ResolversParentTypes['SendPurchaseOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['SupplierAccount']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentTermsDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalPurchased?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SupplierAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierAccount'] = ResolversParentTypes['SupplierAccount']> = {
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalPurchased?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierCreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierCreditNote'] = ResolversParentTypes['SupplierCreditNote'], FederationReferenceType extends FederationReferenceTypes['SupplierCreditNote'] = FederationReferenceTypes['SupplierCreditNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierCreditNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['SupplierInvoice'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SupplierCreditNoteLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnsGoods?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  supplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['PurchaseTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  validatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type SupplierCreditNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierCreditNoteConnection'] = ResolversParentTypes['SupplierCreditNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierCreditNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierCreditNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierCreditNoteEdge'] = ResolversParentTypes['SupplierCreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierCreditNote'], ParentType, ContextType>;
};

export type SupplierCreditNoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierCreditNoteLine'] = ResolversParentTypes['SupplierCreditNoteLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierInvoice'] = ResolversParentTypes['SupplierInvoice'], FederationReferenceType extends FederationReferenceTypes['SupplierInvoice'] = FederationReferenceTypes['SupplierInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditNotes?: Resolver<Array<ResolversTypes['SupplierCreditNote']>, ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SupplierInvoiceLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['SupplierPayment']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  receivesGoods?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplierInvoiceStatus'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  supplierNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['PurchaseTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type SupplierInvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierInvoiceConnection'] = ResolversParentTypes['SupplierInvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierInvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierInvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierInvoiceEdge'] = ResolversParentTypes['SupplierInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierInvoice'], ParentType, ContextType>;
};

export type SupplierInvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierInvoiceLine'] = ResolversParentTypes['SupplierInvoiceLine']> = {
  cameIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  packageSize?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  packaging?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  stockable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SupplierPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierPayment'] = ResolversParentTypes['SupplierPayment'], FederationReferenceType extends FederationReferenceTypes['SupplierPayment'] = FederationReferenceTypes['SupplierPayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierPayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['SupplierInvoice'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SupplierPaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversalOf?: Resolver<Maybe<ResolversTypes['SupplierPayment']>, ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SupplierPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierPaymentConnection'] = ResolversParentTypes['SupplierPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierPaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierPaymentEdge'] = ResolversParentTypes['SupplierPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierPayment'], ParentType, ContextType>;
};

export type UpdatePurchaseOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePurchaseOrderPayload'] = ResolversParentTypes['UpdatePurchaseOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
};

export type UpdateSupplierInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSupplierInvoicePayload'] = ResolversParentTypes['UpdateSupplierInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['SupplierInvoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateSupplierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSupplierPayload'] = ResolversParentTypes['UpdateSupplierPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ValidateSupplierInvoicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidateSupplierInvoicePayload'] = ResolversParentTypes['ValidateSupplierInvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['SupplierInvoice']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CancelPurchaseOrderPayload?: CancelPurchaseOrderPayloadResolvers<ContextType>;
  CancelSupplierInvoicePayload?: CancelSupplierInvoicePayloadResolvers<ContextType>;
  ClosePurchaseOrderPayload?: ClosePurchaseOrderPayloadResolvers<ContextType>;
  CreatePurchaseOrderPayload?: CreatePurchaseOrderPayloadResolvers<ContextType>;
  CreateSupplierCreditNotePayload?: CreateSupplierCreditNotePayloadResolvers<ContextType>;
  CreateSupplierInvoicePayload?: CreateSupplierInvoicePayloadResolvers<ContextType>;
  CreateSupplierPayload?: CreateSupplierPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  GoodsReceipt?: GoodsReceiptResolvers<ContextType>;
  GoodsReceiptConnection?: GoodsReceiptConnectionResolvers<ContextType>;
  GoodsReceiptEdge?: GoodsReceiptEdgeResolvers<ContextType>;
  GoodsReceiptLine?: GoodsReceiptLineResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaySupplierInvoicePayload?: PaySupplierInvoicePayloadResolvers<ContextType>;
  PayablesAgeing?: PayablesAgeingResolvers<ContextType>;
  PayablesAgeingConnection?: PayablesAgeingConnectionResolvers<ContextType>;
  PayablesAgeingEdge?: PayablesAgeingEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  PurchaseTax?: PurchaseTaxResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveGoodsPayload?: ReceiveGoodsPayloadResolvers<ContextType>;
  ReverseSupplierPaymentPayload?: ReverseSupplierPaymentPayloadResolvers<ContextType>;
  SendPurchaseOrderPayload?: SendPurchaseOrderPayloadResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierAccount?: SupplierAccountResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierCreditNote?: SupplierCreditNoteResolvers<ContextType>;
  SupplierCreditNoteConnection?: SupplierCreditNoteConnectionResolvers<ContextType>;
  SupplierCreditNoteEdge?: SupplierCreditNoteEdgeResolvers<ContextType>;
  SupplierCreditNoteLine?: SupplierCreditNoteLineResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierInvoice?: SupplierInvoiceResolvers<ContextType>;
  SupplierInvoiceConnection?: SupplierInvoiceConnectionResolvers<ContextType>;
  SupplierInvoiceEdge?: SupplierInvoiceEdgeResolvers<ContextType>;
  SupplierInvoiceLine?: SupplierInvoiceLineResolvers<ContextType>;
  SupplierPayment?: SupplierPaymentResolvers<ContextType>;
  SupplierPaymentConnection?: SupplierPaymentConnectionResolvers<ContextType>;
  SupplierPaymentEdge?: SupplierPaymentEdgeResolvers<ContextType>;
  UpdatePurchaseOrderPayload?: UpdatePurchaseOrderPayloadResolvers<ContextType>;
  UpdateSupplierInvoicePayload?: UpdateSupplierInvoicePayloadResolvers<ContextType>;
  UpdateSupplierPayload?: UpdateSupplierPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ValidateSupplierInvoicePayload?: ValidateSupplierInvoicePayloadResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
