import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PaymentRow, ConfiguredPaymentMethodRow, ProviderPaymentRow, ProviderEventRow, PaymentRefundRow, RegisterRow, CashSessionRow, CashMovementRow, CashCountRow, MethodTotalsRow, DailyTransactionsRow, TreasuryOfMethodRow, TreasuryOfDayRow, TreasuryRow, BusinessDayRow, CashDayRow, CashReportRow, LateEntryRow, ZReportRow, ZReportCheckRow, OrderRow, InvoiceRow, CustomerRow, ShopRow, PaymentConnectionRow, ConfiguredPaymentMethodConnectionRow, RegisterConnectionRow, CashSessionConnectionRow, CashMovementConnectionRow, LateEntryConnectionRow, DailyTransactionsConnectionRow, ZReportConnectionRow } from '../rows.ts';
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

/** One business day of a shop; each part of the house adds what it knows of it. */
export type BusinessDay = {
  __typename?: 'BusinessDay';
  /** Its money and its drawers; null if there is no such shop. */
  cash?: Maybe<CashDay>;
  /** Calendar day in the shop's time zone. */
  date: Scalars['Date']['output'];
  /** Which shop. */
  shopId: Scalars['ID']['output'];
};

/** How many of one note or coin lay in a drawer. */
export type CashCount = {
  __typename?: 'CashCount';
  /** What they come to. */
  amount: Scalars['Decimal']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
  /** The value of one. */
  denomination: Scalars['Decimal']['output'];
};

export type CashCountInput = {
  /** How many, 0 or more. */
  count: Scalars['Int']['input'];
  /** The value of one note or coin of the currency. */
  denomination: Scalars['Decimal']['input'];
};

/** The money and the drawers of a shop's business day. */
export type CashDay = {
  __typename?: 'CashDay';
  /** The same for each method that occurs. */
  byMethod: Array<MethodTotals>;
  /** Sessions opened that day that are closed. */
  closedSessions: Scalars['Int']['output'];
  /** How many payments. */
  count: Scalars['Int']['output'];
  /** What was counted in them. */
  counted: Scalars['Decimal']['output'];
  /** ISO 4217 code of all amounts; null before the shop has told its own. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Counted − expected, below zero is short. */
  difference: Scalars['Decimal']['output'];
  /** What was expected in the drawers that were closed. */
  expected: Scalars['Decimal']['output'];
  /** Sales − refunds. */
  net: Scalars['Decimal']['output'];
  /** Sessions opened that day that are still open. */
  openSessions: Scalars['Int']['output'];
  /** Given back by all methods. */
  refunds: Scalars['Decimal']['output'];
  /** Received by all methods, tips apart. */
  sales: Scalars['Decimal']['output'];
  /** For the staff, on top of the sales. */
  tips: Scalars['Decimal']['output'];
};

/** Which way cash went. */
export type CashDirection =
  /** Into the drawer. */
  | 'IN'
  /** Out of the drawer. */
  | 'OUT';

/** Cash put into a drawer or taken out of it without a sale. */
export type CashMovement = {
  __typename?: 'CashMovement';
  /** Above zero. */
  amount: Scalars['Decimal']['output'];
  /** Into the drawer, or out of it. */
  direction: CashDirection;
  id: Scalars['ID']['output'];
  /** What it was for. */
  kind: CashMovementKind;
  /** When it was done. */
  movedAt: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who did it. */
  userId?: Maybe<Scalars['ID']['output']>;
};

export type CashMovementConnection = {
  __typename?: 'CashMovementConnection';
  edges: Array<CashMovementEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CashMovementEdge = {
  __typename?: 'CashMovementEdge';
  cursor: Scalars['String']['output'];
  node: CashMovement;
};

/** What cash was moved for. */
export type CashMovementKind =
  /** Taken to the bank or the safe. */
  | 'BANK_DEPOSIT'
  /** A deliveryman paid back what he had lacked; noted when he settles. */
  | 'DELIVERY_REPAID'
  /** A deliveryman handed over less than his orders were paid with; noted when he settles. */
  | 'DELIVERY_SHORT'
  /** Paid for something small. */
  | 'EXPENSE'
  /** More change was put in. */
  | 'FLOAT_TOP_UP'
  /** Something else was put in. */
  | 'OTHER_IN'
  /** Taken out for something else. */
  | 'OTHER_OUT'
  /** Tips paid out to the staff. */
  | 'TIP_PAYOUT';

/** What a register took in and gave out over a session. */
export type CashReport = {
  __typename?: 'CashReport';
  /** The same for each method that occurs. */
  byMethod: Array<MethodTotals>;
  /** Cash that came into the drawer with payments: tendered − change, tips included. */
  cashPayments: Scalars['Decimal']['output'];
  /** Cash that left the drawer with refunds. */
  cashRefunds: Scalars['Decimal']['output'];
  /** How many payments. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Float + cash payments − cash refunds + paid in − paid out. */
  expected: Scalars['Decimal']['output'];
  /** Number of the first payment; null without any. */
  firstNumber?: Maybe<Scalars['String']['output']>;
  /** Cash in the drawer when it was opened. */
  float: Scalars['Decimal']['output'];
  /** Number of the last payment; null without any. */
  lastNumber?: Maybe<Scalars['String']['output']>;
  /** Refunds among the late entries. */
  lateRefunds: Scalars['Decimal']['output'];
  /** Sales among the late entries. */
  lateSales: Scalars['Decimal']['output'];
  /** Sales − refunds. */
  net: Scalars['Decimal']['output'];
  /** Cash put in without a sale. */
  paidIn: Scalars['Decimal']['output'];
  /** Cash taken out without a sale. */
  paidOut: Scalars['Decimal']['output'];
  /** How many refunds. */
  refundCount: Scalars['Int']['output'];
  /** Given back by all methods; late entries included. */
  refunds: Scalars['Decimal']['output'];
  /** Received by all methods, tips apart; late entries included. */
  sales: Scalars['Decimal']['output'];
  /** For the staff, on top of the sales. */
  tips: Scalars['Decimal']['output'];
};

/** The use of a register from its float to its count. */
export type CashSession = {
  __typename?: 'CashSession';
  /** Calendar day it was opened on, in the shop's time zone. */
  businessDay: Scalars['Date']['output'];
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it. */
  closedByUserId?: Maybe<Scalars['ID']['output']>;
  /** What lay in the drawer at the close; null while it is open. */
  counted?: Maybe<Scalars['Decimal']['output']>;
  /** Notes and coins as they were counted, the largest first; empty while it is open. */
  counts: Array<CashCount>;
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Notes and coins there are in its currency, the largest first; empty where any value is accepted. */
  denominations: Array<Scalars['Decimal']['output']>;
  /** Counted − expected, below zero is short; null while it is open. */
  difference?: Maybe<Scalars['Decimal']['output']>;
  /** Float + cash payments − cash refunds + paid in − paid out; while it is open, so far. */
  expected: Scalars['Decimal']['output'];
  /** Cash in the drawer when it was opened. */
  float: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** Money taken or given back before it was opened that no earlier Z report holds. It counts in the totals, not in `expected`. */
  lateEntries: LateEntryConnection;
  /** Cash put in and taken out without a sale, the oldest first. */
  movements: CashMovementConnection;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  openedByUserId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is open for over 24 hours, so that it can only be closed. */
  overdue: Scalars['Boolean']['output'];
  /** The register it is of. */
  register: Register;
  /** The shop it belongs to. */
  shop: Shop;
  /** Whether it is still open. */
  status: CashSessionState;
  /** What came in and went out, as of now: the X report. It can be read at any time and changes nothing. */
  xReport: CashReport;
  /** The report of its close; null while it is open. */
  zReport?: Maybe<ZReport>;
};


/** The use of a register from its float to its count. */
export type CashSessionLateEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The use of a register from its float to its count. */
export type CashSessionMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CashSessionConnection = {
  __typename?: 'CashSessionConnection';
  edges: Array<CashSessionEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CashSessionEdge = {
  __typename?: 'CashSessionEdge';
  cursor: Scalars['String']['output'];
  node: CashSession;
};

export type CashSessionFilter = {
  /** Opened on this business day. */
  businessDay?: InputMaybe<Scalars['Date']['input']>;
  /** Of this register. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Open, or closed. */
  status?: InputMaybe<CashSessionState>;
  /** Opened by this user. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether a cash session is open. */
export type CashSessionState =
  /** Counted and reported. */
  | 'CLOSED'
  /** In use. */
  | 'OPEN';

export type CloseCashSessionInput = {
  /** How many of each note and coin lie in the drawer; what is not named is not there. */
  counts: Array<CashCountInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which open session. */
  sessionId: Scalars['ID']['input'];
};

export type CloseCashSessionPayload = {
  __typename?: 'CloseCashSessionPayload';
  problems: Array<Problem>;
  session?: Maybe<CashSession>;
  zReport?: Maybe<ZReport>;
};

/** A way to pay that a company set up. */
export type ConfiguredPaymentMethod = {
  __typename?: 'ConfiguredPaymentMethod';
  /** Whether payments can be started with it. */
  active: Scalars['Boolean']['output'];
  /** What the provider takes of each payment besides, in its currency. */
  feeFixed: Scalars['Decimal']['output'];
  /** Part of each payment that the provider takes, as a percentage. */
  feePercent: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** What it is called at the till. */
  name: Scalars['String']['output'];
  /** Who handles the money. */
  provider: PaymentProvider;
  /** Which secrets it was told. They are kept encrypted, and nobody can read them again. */
  secretsSet: Array<Scalars['String']['output']>;
  /** What the provider needs to know that is no secret. */
  settings: Scalars['JSON']['output'];
  /** How the money is handed over. */
  type: PaymentMethod;
  /**
   * Where the provider sends its news, on this host; null if it sends none. It POSTs JSON and signs it by the header
   * `X-Webhook-Signature: t=<seconds since 1970>,v1=<hex>`, the HMAC-SHA256 of "t.body" under the secret `webhookSecret`.
   */
  webhookPath?: Maybe<Scalars['String']['output']>;
};

export type ConfiguredPaymentMethodConnection = {
  __typename?: 'ConfiguredPaymentMethodConnection';
  edges: Array<ConfiguredPaymentMethodEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ConfiguredPaymentMethodEdge = {
  __typename?: 'ConfiguredPaymentMethodEdge';
  cursor: Scalars['String']['output'];
  node: ConfiguredPaymentMethod;
};

export type CreatePaymentMethodInput = {
  /** Left out: true. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the provider takes besides, of each payment; left out: nothing. */
  feeFixed?: InputMaybe<Scalars['Decimal']['input']>;
  /** Percentage that the provider takes; left out: nothing. */
  feePercent?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the company. */
  name: Scalars['String']['input'];
  /** Who handles the money. */
  provider: PaymentProvider;
  /** What the provider must not tell others. It can be exchanged, and never be read again. */
  secrets?: InputMaybe<Array<ProviderSecretInput>>;
  /** What the provider needs to know that is no secret: an object, at most 4,000 characters of JSON. */
  settings?: InputMaybe<Scalars['JSON']['input']>;
  /** How the money is handed over; the provider must be able to handle it. */
  type: PaymentMethod;
};

export type CreatePaymentMethodPayload = {
  __typename?: 'CreatePaymentMethodPayload';
  paymentMethod?: Maybe<ConfiguredPaymentMethod>;
  problems: Array<Problem>;
};

export type CreateRegisterInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique in the shop. */
  name: Scalars['String']['input'];
  /** Which shop. */
  shopId: Scalars['ID']['input'];
};

export type CreateRegisterPayload = {
  __typename?: 'CreateRegisterPayload';
  problems: Array<Problem>;
  register?: Maybe<Register>;
};

/** Who buys; customers owns them. */
export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  /** Their payments in whatever state, of files that were merged into theirs as well; the newest first unless asked otherwise. */
  payments: PaymentConnection;
};


/** Who buys; customers owns them. */
export type CustomerPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
};

/** What a shop took in and gave back on one business day: the sum of its payments and refunds. */
export type DailyTransactions = {
  __typename?: 'DailyTransactions';
  /** The same for each method that occurs. */
  byMethod: Array<MethodTotals>;
  /** How many payments. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Calendar day in the shop's time zone. */
  date: Scalars['Date']['output'];
  /** Sales − refunds. */
  net: Scalars['Decimal']['output'];
  /** How many refunds. */
  refundCount: Scalars['Int']['output'];
  /** Given back by all methods. */
  refunds: Scalars['Decimal']['output'];
  /** Received by all methods, tips apart. */
  sales: Scalars['Decimal']['output'];
  /** Which shop. */
  shop: Shop;
  /** For the staff, on top of the sales. */
  tips: Scalars['Decimal']['output'];
};

export type DailyTransactionsConnection = {
  __typename?: 'DailyTransactionsConnection';
  edges: Array<DailyTransactionsEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DailyTransactionsEdge = {
  __typename?: 'DailyTransactionsEdge';
  cursor: Scalars['String']['output'];
  node: DailyTransactions;
};

export type DailyTransactionsFilter = {
  /** Of this business day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this business day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
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

/** An invoice; orders owns it. */
export type Invoice = {
  __typename?: 'Invoice';
  id: Scalars['ID']['output'];
  /** Money received for it or for its order, the oldest first. */
  payments: Array<Payment>;
};

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Money of an earlier hour that a session's Z report counts, because no earlier one does. */
export type LateEntry = {
  __typename?: 'LateEntry';
  /** Received if above zero, else given back. */
  amount: Scalars['Decimal']['output'];
  /** When it was taken or given back. */
  at: Scalars['DateTime']['output'];
  /** Id of the payment or refund. */
  id: Scalars['ID']['output'];
  /** How the money was handed over. */
  method: PaymentMethod;
  /** The payment; null for a refund. */
  payment?: Maybe<Payment>;
  /** The refund; null for a payment. */
  refund?: Maybe<PaymentRefund>;
  /** The session that was open then and is closed since; null if none was. */
  takenIn?: Maybe<CashSession>;
};

export type LateEntryConnection = {
  __typename?: 'LateEntryConnection';
  edges: Array<LateEntryEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type LateEntryEdge = {
  __typename?: 'LateEntryEdge';
  cursor: Scalars['String']['output'];
  node: LateEntry;
};

/** What was paid one way. */
export type MethodTotals = {
  __typename?: 'MethodTotals';
  /** How many payments. */
  count: Scalars['Int']['output'];
  /** How the money was handed over. */
  method: PaymentMethod;
  /** Sales − refunds. */
  net: Scalars['Decimal']['output'];
  /** How many refunds. */
  refundCount: Scalars['Int']['output'];
  /** Given back. */
  refunds: Scalars['Decimal']['output'];
  /** Received, tips apart. */
  sales: Scalars['Decimal']['output'];
  /** For the staff, on top. */
  tips: Scalars['Decimal']['output'];
};

export type MoveCashInput = {
  /** Above zero; out of the drawer, at most what is expected to be in it. */
  amount: Scalars['Decimal']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What for; it also says whether the cash goes in or out. */
  kind: CashMovementKind;
  /** Why, in a few words. */
  reason: Scalars['String']['input'];
  /** Which open session. */
  sessionId: Scalars['ID']['input'];
};

export type MoveCashPayload = {
  __typename?: 'MoveCashPayload';
  movement?: Maybe<CashMovement>;
  problems: Array<Problem>;
  session?: Maybe<CashSession>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** For the gateway: what a provider sent to its webhook. */
  _receiveWebhook: WebhookOutcome;
  /** For orders: records payments of a sale at once, from their PaymentReceived envelopes. */
  _recordPayments: Scalars['Boolean']['output'];
  /** For orders: gives back what a return frees, once, and answers the PaymentRefunded envelopes. */
  _refundPayments: Array<Scalars['JSON']['output']>;
  /** Counts a drawer and ends its session with a Z report. Another's session asks for `payments:sessions`. */
  closeCashSession: CloseCashSessionPayload;
  /** Sets up a way to pay. */
  createPaymentMethod: CreatePaymentMethodPayload;
  /** Adds a cash register to a shop. */
  createRegister: CreateRegisterPayload;
  /** Puts cash into a drawer, or takes some out, without a sale. Another's session asks for `payments:sessions`. */
  moveCash: MoveCashPayload;
  /** Begins to use a register with the cash that lies in it. A register has one open session at most. */
  openCashSession: OpenCashSessionPayload;
  /** Sums up days again from their payments and refunds, and puts right what differs. Nothing should. */
  rebuildDailyTransactions: RebuildDailyTransactionsPayload;
  /** Takes money for an order or an invoice, whole or in part. What goes beyond the total is kept as an advance. */
  recordPayment: RecordPaymentPayload;
  /** Gives money back the way it came, whole or in part, never more than was paid. */
  refundPayment: RefundPaymentPayload;
  /**
   * Asks a configured way to pay for money. What a person takes by hand is there at once; a provider's payment is PENDING until
   * its webhook says that it has the money, or that it has not.
   */
  startPayment: StartPaymentPayload;
  /** Changes a way to pay; what is left out stays. */
  updatePaymentMethod: UpdatePaymentMethodPayload;
};


export type Mutation_ReceiveWebhookArgs = {
  input: ReceiveWebhookInternalInput;
};


export type Mutation_RecordPaymentsArgs = {
  events: Array<Scalars['JSON']['input']>;
};


export type Mutation_RefundPaymentsArgs = {
  events: Array<Scalars['JSON']['input']>;
};


export type MutationCloseCashSessionArgs = {
  input: CloseCashSessionInput;
};


export type MutationCreatePaymentMethodArgs = {
  input: CreatePaymentMethodInput;
};


export type MutationCreateRegisterArgs = {
  input: CreateRegisterInput;
};


export type MutationMoveCashArgs = {
  input: MoveCashInput;
};


export type MutationOpenCashSessionArgs = {
  input: OpenCashSessionInput;
};


export type MutationRebuildDailyTransactionsArgs = {
  input: RebuildDailyTransactionsInput;
};


export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


export type MutationRefundPaymentArgs = {
  input: RefundPaymentInput;
};


export type MutationStartPaymentArgs = {
  input: StartPaymentInput;
};


export type MutationUpdatePaymentMethodArgs = {
  input: UpdatePaymentMethodInput;
};

export type OpenCashSessionInput = {
  /** Cash that lies in the drawer, in the shop's currency; it may be zero. */
  float: Scalars['Decimal']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which register. */
  registerId: Scalars['ID']['input'];
};

export type OpenCashSessionPayload = {
  __typename?: 'OpenCashSessionPayload';
  problems: Array<Problem>;
  session?: Maybe<CashSession>;
};

/** An order; orders owns it. */
export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
  /** Money received for it, the oldest first. */
  payments: Array<Payment>;
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Money received for an order or an invoice. */
export type Payment = {
  __typename?: 'Payment';
  /** What counts towards the order or invoice. */
  amount: Scalars['Decimal']['output'];
  /** Calendar day of that in the shop's time zone. */
  businessDay: Scalars['Date']['output'];
  /** The cash session it belongs to; null while its register had none since. */
  cashSession?: Maybe<CashSession>;
  /** Cash given back at once; null for other methods. */
  change?: Maybe<Scalars['Decimal']['output']>;
  /** The way to pay it was started with; null for money that was recorded by hand. */
  configuredMethod?: Maybe<ConfiguredPaymentMethod>;
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Who pays; null for a walk-in. */
  customer?: Maybe<Customer>;
  /** Why it failed, in the words of its provider; null for others. */
  failure?: Maybe<Scalars['String']['output']>;
  /** What its provider takes of it, by the fees set up then; null for money that was recorded by hand. */
  fee?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  /** The invoice it pays. */
  invoice?: Maybe<Invoice>;
  /** How the money is handed over. */
  method: PaymentMethod;
  /** Readable and unique in the company; numbers may be missing. */
  number: Scalars['String']['output'];
  /** The order it pays. */
  order?: Maybe<Order>;
  /** What its provider told, the oldest first. */
  providerEvents: Array<ProviderEvent>;
  /** When the money was taken; while it is not, when it was asked for. */
  receivedAt: Scalars['DateTime']['output'];
  /** Such as the number on the card terminal's slip. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Given back of it so far. */
  refunded: Scalars['Decimal']['output'];
  /** What was given back of it. */
  refunds: Array<PaymentRefund>;
  /** The cash register it was taken at. */
  register?: Maybe<Register>;
  /** The shop it belongs to. */
  shop: Shop;
  /** How far it is. */
  status: PaymentState;
  /** Cash handed over; null for other methods. */
  tendered?: Maybe<Scalars['Decimal']['output']>;
  /** On top of the amount, for the staff. */
  tip?: Maybe<Scalars['Decimal']['output']>;
  /** Who took it, or asked for it; null if no person did. */
  userId?: Maybe<Scalars['ID']['output']>;
};

export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  edges: Array<PaymentEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  cursor: Scalars['String']['output'];
  node: Payment;
};

export type PaymentFilter = {
  /** Of this business day. */
  businessDay?: InputMaybe<Scalars['Date']['input']>;
  /** Of this customer. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this business day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of this invoice. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Paid this way. */
  method?: InputMaybe<PaymentMethod>;
  /** Of this order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this register. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this cash session. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that are so far. */
  status?: InputMaybe<PaymentState>;
  /** Of this business day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Taken by this user. */
  userId?: InputMaybe<Scalars['ID']['input']>;
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

export type PaymentMethodFilter = {
  /** Whether payments can be started with it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who handles the money. */
  provider?: InputMaybe<PaymentProvider>;
  /** How the money is handed over. */
  type?: InputMaybe<PaymentMethod>;
};

/** In which order payments are listed. */
export type PaymentOrder =
  /** The largest amount first. */
  | 'LARGEST'
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST'
  /** The smallest amount first. */
  | 'SMALLEST';

/** Who handles the money of a way to pay. */
export type PaymentProvider =
  /** A person, who says when the money is there. */
  | 'MANUAL'
  /** Nobody: a provider for trying things out, told by its webhook what becomes of a payment. */
  | 'SANDBOX';

/** Money given back of a payment. */
export type PaymentRefund = {
  __typename?: 'PaymentRefund';
  /** How much was given back. */
  amount: Scalars['Decimal']['output'];
  /** Calendar day in the shop's time zone. */
  businessDay: Scalars['Date']['output'];
  /** The cash session it belongs to; null while its register had none since. */
  cashSession?: Maybe<CashSession>;
  /** ISO 4217 code of the amount. */
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The way it was paid, by which it goes back. */
  method: PaymentMethod;
  /** Readable and unique in the company; numbers may be missing. */
  number: Scalars['String']['output'];
  /** The payment that is given back. */
  payment: Payment;
  /** Why it was given back. */
  reason: Scalars['String']['output'];
  /** When it was given back. */
  refundedAt: Scalars['DateTime']['output'];
  /** The register it was paid out of. */
  register?: Maybe<Register>;
  /** Who gave it back. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** How far a payment is. */
export type PaymentState =
  /** Received. */
  | 'COMPLETED'
  /** Not received: the provider could not take it. */
  | 'FAILED'
  /** Asked for; its provider has not said yet that it has the money. */
  | 'PENDING'
  /** Given back, all of it. */
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

/** What a provider told of a payment. */
export type ProviderEvent = {
  __typename?: 'ProviderEvent';
  /** How much was given back; null for others. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it took effect; null for what waits or has none. */
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The provider's id of the event; each counts once. */
  eventId: Scalars['String']['output'];
  /** Why it changed nothing; null if it did. */
  note?: Maybe<Scalars['String']['output']>;
  /** The provider's words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it came. */
  receivedAt: Scalars['DateTime']['output'];
  /** What happened to the payment. */
  type: ProviderEventType;
};

/** What a provider can tell of a payment. */
export type ProviderEventType =
  /** The money was taken. */
  | 'COMPLETED'
  /** The money could not be taken. */
  | 'FAILED'
  /** It is under way. It changes nothing. */
  | 'PENDING'
  /** Money was given back. */
  | 'REFUNDED';

export type ProviderSecretInput = {
  /** As the provider calls it, such as `webhookSecret`. */
  name: Scalars['String']['input'];
  /** 16 to 500 characters. */
  value: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** One business day of a shop, with what each part of the house knows of it. */
  businessDay?: Maybe<BusinessDay>;
  /** One cash session; null if there is none of this id. */
  cashSession?: Maybe<CashSession>;
  /** Cash sessions, the newest first. */
  cashSessions: CashSessionConnection;
  /** Days of shops with what they took in and gave back, the newest first. */
  dailyTransactions: DailyTransactionsConnection;
  /** One payment; null if there is none of this id. */
  payment?: Maybe<Payment>;
  /** One way to pay that the company set up; null if there is none of this id. */
  paymentMethod?: Maybe<ConfiguredPaymentMethod>;
  /** Ways to pay that the company set up, by name. */
  paymentMethods: ConfiguredPaymentMethodConnection;
  /** Payments. */
  payments: PaymentConnection;
  /** One cash register; null if there is none of this id. */
  register?: Maybe<Register>;
  /** Cash registers by name. */
  registers: RegisterConnection;
  /** Money that came in and went out of a shop from one business day to another, both included, at most a year apart. Null if there is no such shop. */
  treasury?: Maybe<Treasury>;
  /** Reads all Z reports of a register again: numbers, sums and hashes. Null if there is no such register. */
  verifyZReports?: Maybe<ZReportCheck>;
  /** One Z report; null if there is none of this id. */
  zReport?: Maybe<ZReport>;
  /** Z reports, the newest first. */
  zReports: ZReportConnection;
};


export type QueryBusinessDayArgs = {
  date: Scalars['Date']['input'];
  shopId: Scalars['ID']['input'];
};


export type QueryCashSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCashSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CashSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDailyTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DailyTransactionsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentMethodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentMethodFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegisterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegisterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTreasuryArgs = {
  from: Scalars['Date']['input'];
  shopId: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
};


export type QueryVerifyZReportsArgs = {
  registerId: Scalars['ID']['input'];
};


export type QueryZReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryZReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ZReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RebuildDailyTransactionsInput = {
  /** The first business day. */
  from: Scalars['Date']['input'];
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** The last business day. */
  to: Scalars['Date']['input'];
};

export type RebuildDailyTransactionsPayload = {
  __typename?: 'RebuildDailyTransactionsPayload';
  /** How many figures of a day and method were put right; 0 if all agreed. */
  corrected?: Maybe<Scalars['Int']['output']>;
  problems: Array<Problem>;
};

export type ReceiveWebhookInternalInput = {
  /** The body, as it came. */
  body: Scalars['String']['input'];
  /** The provider's name, as in the address. */
  provider: Scalars['String']['input'];
  /** The header `X-Webhook-Signature`. */
  signature: Scalars['String']['input'];
  /** Names the configured method, as in the address. */
  token: Scalars['String']['input'];
};

export type RecordPaymentInput = {
  /** Above zero, in the order's currency. */
  amount: Scalars['Decimal']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** How the money is handed over. */
  method: PaymentMethod;
  /** Either this or `invoiceId`. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as the number on the card terminal's slip. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** A register of the order's shop. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** Cash handed over, at least amount and tip; left out: exactly these. */
  tendered?: InputMaybe<Scalars['Decimal']['input']>;
  /** On top of the amount, for the staff. */
  tip?: InputMaybe<Scalars['Decimal']['input']>;
};

export type RecordPaymentPayload = {
  __typename?: 'RecordPaymentPayload';
  invoice?: Maybe<Invoice>;
  order?: Maybe<Order>;
  payment?: Maybe<Payment>;
  problems: Array<Problem>;
};

export type RefundPaymentInput = {
  /** Above zero, at most what is left of the payment. */
  amount: Scalars['Decimal']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which payment. */
  paymentId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The register it is paid out of; left out: the one it was taken at. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
};

export type RefundPaymentPayload = {
  __typename?: 'RefundPaymentPayload';
  payment?: Maybe<Payment>;
  problems: Array<Problem>;
  refund?: Maybe<PaymentRefund>;
};

/** A cash register of a shop. */
export type Register = {
  __typename?: 'Register';
  /** The session that is open on it now; null if there is none. */
  cashSession?: Maybe<CashSession>;
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The shop it belongs to. */
  shop: Shop;
};

export type RegisterConnection = {
  __typename?: 'RegisterConnection';
  edges: Array<RegisterEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type RegisterEdge = {
  __typename?: 'RegisterEdge';
  cursor: Scalars['String']['output'];
  node: Register;
};

export type RegisterFilter = {
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** A shop; identity owns it. */
export type Shop = {
  __typename?: 'Shop';
  id: Scalars['ID']['output'];
};

export type StartPaymentInput = {
  /** Above zero, in the order's currency. */
  amount: Scalars['Decimal']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Which configured way to pay. */
  methodId: Scalars['ID']['input'];
  /** Either this or `invoiceId`. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** A register of the order's shop. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** On top of the amount, for the staff. */
  tip?: InputMaybe<Scalars['Decimal']['input']>;
};

export type StartPaymentPayload = {
  __typename?: 'StartPaymentPayload';
  invoice?: Maybe<Invoice>;
  order?: Maybe<Order>;
  payment?: Maybe<Payment>;
  problems: Array<Problem>;
};

/** Money that came in and went out of a shop over some days. */
export type Treasury = {
  __typename?: 'Treasury';
  /** The same for each method that occurs. */
  byMethod: Array<TreasuryOfMethod>;
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** The same for each day on which money moved, the first one first. */
  days: Array<TreasuryOfDay>;
  /** Paid to suppliers, less what was taken back. */
  disbursements: Scalars['Decimal']['output'];
  /** The first business day. */
  from: Scalars['Date']['output'];
  /** Receipts − refunds − disbursements. */
  net: Scalars['Decimal']['output'];
  /** Received from customers, tips apart. */
  receipts: Scalars['Decimal']['output'];
  /** Given back to customers. */
  refunds: Scalars['Decimal']['output'];
  /** The last business day. */
  to: Scalars['Date']['output'];
};

/** Money that came in and went out on one day. */
export type TreasuryOfDay = {
  __typename?: 'TreasuryOfDay';
  /** Calendar day in the shop's time zone. */
  date: Scalars['Date']['output'];
  /** Paid to suppliers, less what was taken back. */
  disbursements: Scalars['Decimal']['output'];
  /** Receipts − refunds − disbursements. */
  net: Scalars['Decimal']['output'];
  /** Received from customers, tips apart. */
  receipts: Scalars['Decimal']['output'];
  /** Given back to customers. */
  refunds: Scalars['Decimal']['output'];
};

/** Money that came in and went out one way. */
export type TreasuryOfMethod = {
  __typename?: 'TreasuryOfMethod';
  /** Paid to suppliers, less what was taken back. */
  disbursements: Scalars['Decimal']['output'];
  /** How the money was handed over. */
  method: PaymentMethod;
  /** Receipts − refunds − disbursements. */
  net: Scalars['Decimal']['output'];
  /** Received from customers, tips apart. */
  receipts: Scalars['Decimal']['output'];
  /** Given back to customers. */
  refunds: Scalars['Decimal']['output'];
};

export type UpdatePaymentMethodInput = {
  /** Whether payments can be started with it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the provider takes besides, of each payment. */
  feeFixed?: InputMaybe<Scalars['Decimal']['input']>;
  /** Percentage that the provider takes. */
  feePercent?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which way to pay. */
  methodId: Scalars['ID']['input'];
  /** Unique in the company. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Each takes the place of the former secret of its name; others stay. */
  secrets?: InputMaybe<Array<ProviderSecretInput>>;
  /** Takes the place of the former settings. */
  settings?: InputMaybe<Scalars['JSON']['input']>;
};

export type UpdatePaymentMethodPayload = {
  __typename?: 'UpdatePaymentMethodPayload';
  paymentMethod?: Maybe<ConfiguredPaymentMethod>;
  problems: Array<Problem>;
};

/** What became of something sent to a webhook. */
export type WebhookOutcome =
  /** Kept, now or before. */
  | 'ACCEPTED'
  /** Signed, for a payment that is not here, or not yet. */
  | 'UNKNOWN'
  /** Signed, but not to be understood. */
  | 'UNREADABLE'
  /** Not signed as it must be, or for no method there is: the two look the same. */
  | 'UNSIGNED';

/** The report of a closed session. It is never changed; each holds the hash of the one before it at the same register. */
export type ZReport = {
  __typename?: 'ZReport';
  /** When the session was closed. */
  closedAt: Scalars['DateTime']['output'];
  /** The same over all registers of the company in this currency. */
  companyPerpetualTotal: Scalars['Decimal']['output'];
  /** What lay in the drawer. */
  counted: Scalars['Decimal']['output'];
  /** Notes and coins as they were counted, the largest first. */
  counts: Array<CashCount>;
  /** ISO 4217 code of all amounts. */
  currency: Scalars['String']['output'];
  /** Counted − expected, below zero is short. */
  difference: Scalars['Decimal']['output'];
  /** SHA-256 over all that is in it, the hash before included. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** 1, 2, 3 … per register, without gaps. */
  number: Scalars['String']['output'];
  /** As a document to print or keep; the language left out: the reader's. */
  pdf: File;
  /** Total of all Z reports of the register up to this one; it never decreases. */
  perpetualTotal: Scalars['Decimal']['output'];
  /** Hash of the report before it; empty for the first. */
  previousHash: Scalars['String']['output'];
  /** The register it is of. */
  register: Register;
  /** What came in and went out. */
  report: CashReport;
  /** The session it closes. */
  session: CashSession;
  /** The shop it belongs to. */
  shop: Shop;
  /** Received in the session by all methods; refunds are told apart in `report`. */
  total: Scalars['Decimal']['output'];
};


/** The report of a closed session. It is never changed; each holds the hash of the one before it at the same register. */
export type ZReportPdfArgs = {
  language?: InputMaybe<Language>;
};

/** What reading a register's Z reports again came to. */
export type ZReportCheck = {
  __typename?: 'ZReportCheck';
  /** How many were read. */
  checked: Scalars['Int']['output'];
  /** The first thing that is wrong; null if nothing is. */
  fault?: Maybe<ZReportFault>;
  /** Number of the report it was found at. */
  faultyNumber?: Maybe<Scalars['String']['output']>;
  /** Whether all of them are there and unchanged. */
  valid: Scalars['Boolean']['output'];
};

export type ZReportConnection = {
  __typename?: 'ZReportConnection';
  edges: Array<ZReportEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ZReportEdge = {
  __typename?: 'ZReportEdge';
  cursor: Scalars['String']['output'];
  node: ZReport;
};

/** What can be wrong with a chain of Z reports. */
export type ZReportFault =
  /** A report does not hold the hash of the one before it. */
  | 'CHAIN'
  /** A report was changed after it was made. */
  | 'CONTENT'
  /** A number is missing, double or out of order. */
  | 'NUMBER'
  /** A perpetual total is not the one before it and the report's own. */
  | 'TOTAL';

export type ZReportFilter = {
  /** Closed at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this register. */
  registerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Closed before this time. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
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
  CashSession: CashSession;
  ConfiguredPaymentMethod: ConfiguredPaymentMethod;
  Customer: Customer;
  Invoice: Invoice;
  Order: Order;
  Payment: Payment;
  Register: Register;
  ZReport: ZReport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessDay:
    ( { __typename: 'BusinessDay' }
    & GraphQLRecursivePick<FederationTypes['BusinessDay'], {"shopId":true,"date":true}> );
  CashSession:
    ( { __typename: 'CashSession' }
    & GraphQLRecursivePick<FederationTypes['CashSession'], {"id":true}> );
  ConfiguredPaymentMethod:
    ( { __typename: 'ConfiguredPaymentMethod' }
    & GraphQLRecursivePick<FederationTypes['ConfiguredPaymentMethod'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Register:
    ( { __typename: 'Register' }
    & GraphQLRecursivePick<FederationTypes['Register'], {"id":true}> );
  ZReport:
    ( { __typename: 'ZReport' }
    & GraphQLRecursivePick<FederationTypes['ZReport'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BusinessDay: ResolverTypeWrapper<BusinessDayRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CashCount: ResolverTypeWrapper<CashCountRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CashCountInput: CashCountInput;
  CashDay: ResolverTypeWrapper<CashDayRow>;
  CashDirection: CashDirection;
  CashMovement: ResolverTypeWrapper<CashMovementRow>;
  CashMovementConnection: ResolverTypeWrapper<CashMovementConnectionRow>;
  CashMovementEdge: ResolverTypeWrapper<Omit<CashMovementEdge, 'node'> & { node: ResolversTypes['CashMovement'] }>;
  CashMovementKind: CashMovementKind;
  CashReport: ResolverTypeWrapper<CashReportRow>;
  CashSession: ResolverTypeWrapper<CashSessionRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CashSessionConnection: ResolverTypeWrapper<CashSessionConnectionRow>;
  CashSessionEdge: ResolverTypeWrapper<Omit<CashSessionEdge, 'node'> & { node: ResolversTypes['CashSession'] }>;
  CashSessionFilter: CashSessionFilter;
  CashSessionState: CashSessionState;
  CloseCashSessionInput: CloseCashSessionInput;
  CloseCashSessionPayload: ResolverTypeWrapper<Omit<CloseCashSessionPayload, 'session' | 'zReport'> & { session?: Maybe<ResolversTypes['CashSession']>, zReport?: Maybe<ResolversTypes['ZReport']> }>;
  ConfiguredPaymentMethod: ResolverTypeWrapper<ConfiguredPaymentMethodRow>;
  ConfiguredPaymentMethodConnection: ResolverTypeWrapper<ConfiguredPaymentMethodConnectionRow>;
  ConfiguredPaymentMethodEdge: ResolverTypeWrapper<Omit<ConfiguredPaymentMethodEdge, 'node'> & { node: ResolversTypes['ConfiguredPaymentMethod'] }>;
  CreatePaymentMethodInput: CreatePaymentMethodInput;
  CreatePaymentMethodPayload: ResolverTypeWrapper<Omit<CreatePaymentMethodPayload, 'paymentMethod'> & { paymentMethod?: Maybe<ResolversTypes['ConfiguredPaymentMethod']> }>;
  CreateRegisterInput: CreateRegisterInput;
  CreateRegisterPayload: ResolverTypeWrapper<Omit<CreateRegisterPayload, 'register'> & { register?: Maybe<ResolversTypes['Register']> }>;
  Customer: ResolverTypeWrapper<CustomerRow>;
  DailyTransactions: ResolverTypeWrapper<DailyTransactionsRow>;
  DailyTransactionsConnection: ResolverTypeWrapper<DailyTransactionsConnectionRow>;
  DailyTransactionsEdge: ResolverTypeWrapper<Omit<DailyTransactionsEdge, 'node'> & { node: ResolversTypes['DailyTransactions'] }>;
  DailyTransactionsFilter: DailyTransactionsFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  File: ResolverTypeWrapper<File>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  LateEntry: ResolverTypeWrapper<LateEntryRow>;
  LateEntryConnection: ResolverTypeWrapper<LateEntryConnectionRow>;
  LateEntryEdge: ResolverTypeWrapper<Omit<LateEntryEdge, 'node'> & { node: ResolversTypes['LateEntry'] }>;
  MethodTotals: ResolverTypeWrapper<MethodTotalsRow>;
  MoveCashInput: MoveCashInput;
  MoveCashPayload: ResolverTypeWrapper<Omit<MoveCashPayload, 'movement' | 'session'> & { movement?: Maybe<ResolversTypes['CashMovement']>, session?: Maybe<ResolversTypes['CashSession']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenCashSessionInput: OpenCashSessionInput;
  OpenCashSessionPayload: ResolverTypeWrapper<Omit<OpenCashSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['CashSession']> }>;
  Order: ResolverTypeWrapper<OrderRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionRow>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentMethod: PaymentMethod;
  PaymentMethodFilter: PaymentMethodFilter;
  PaymentOrder: PaymentOrder;
  PaymentProvider: PaymentProvider;
  PaymentRefund: ResolverTypeWrapper<PaymentRefundRow>;
  PaymentState: PaymentState;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  ProviderEvent: ResolverTypeWrapper<ProviderEventRow>;
  ProviderEventType: ProviderEventType;
  ProviderSecretInput: ProviderSecretInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebuildDailyTransactionsInput: RebuildDailyTransactionsInput;
  RebuildDailyTransactionsPayload: ResolverTypeWrapper<RebuildDailyTransactionsPayload>;
  ReceiveWebhookInternalInput: ReceiveWebhookInternalInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: ResolverTypeWrapper<Omit<RecordPaymentPayload, 'invoice' | 'order' | 'payment'> & { invoice?: Maybe<ResolversTypes['Invoice']>, order?: Maybe<ResolversTypes['Order']>, payment?: Maybe<ResolversTypes['Payment']> }>;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentPayload: ResolverTypeWrapper<Omit<RefundPaymentPayload, 'payment' | 'refund'> & { payment?: Maybe<ResolversTypes['Payment']>, refund?: Maybe<ResolversTypes['PaymentRefund']> }>;
  Register: ResolverTypeWrapper<RegisterRow>;
  RegisterConnection: ResolverTypeWrapper<RegisterConnectionRow>;
  RegisterEdge: ResolverTypeWrapper<Omit<RegisterEdge, 'node'> & { node: ResolversTypes['Register'] }>;
  RegisterFilter: RegisterFilter;
  Shop: ResolverTypeWrapper<ShopRow>;
  StartPaymentInput: StartPaymentInput;
  StartPaymentPayload: ResolverTypeWrapper<Omit<StartPaymentPayload, 'invoice' | 'order' | 'payment'> & { invoice?: Maybe<ResolversTypes['Invoice']>, order?: Maybe<ResolversTypes['Order']>, payment?: Maybe<ResolversTypes['Payment']> }>;
  Treasury: ResolverTypeWrapper<TreasuryRow>;
  TreasuryOfDay: ResolverTypeWrapper<TreasuryOfDayRow>;
  TreasuryOfMethod: ResolverTypeWrapper<TreasuryOfMethodRow>;
  UpdatePaymentMethodInput: UpdatePaymentMethodInput;
  UpdatePaymentMethodPayload: ResolverTypeWrapper<Omit<UpdatePaymentMethodPayload, 'paymentMethod'> & { paymentMethod?: Maybe<ResolversTypes['ConfiguredPaymentMethod']> }>;
  WebhookOutcome: WebhookOutcome;
  ZReport: ResolverTypeWrapper<ZReportRow>;
  ZReportCheck: ResolverTypeWrapper<ZReportCheckRow>;
  ZReportConnection: ResolverTypeWrapper<ZReportConnectionRow>;
  ZReportEdge: ResolverTypeWrapper<Omit<ZReportEdge, 'node'> & { node: ResolversTypes['ZReport'] }>;
  ZReportFault: ZReportFault;
  ZReportFilter: ZReportFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BusinessDay: BusinessDayRow;
  ID: Scalars['ID']['output'];
  CashCount: CashCountRow;
  Int: Scalars['Int']['output'];
  CashCountInput: CashCountInput;
  CashDay: CashDayRow;
  CashMovement: CashMovementRow;
  CashMovementConnection: CashMovementConnectionRow;
  CashMovementEdge: Omit<CashMovementEdge, 'node'> & { node: ResolversParentTypes['CashMovement'] };
  CashReport: CashReportRow;
  CashSession: CashSessionRow;
  Boolean: Scalars['Boolean']['output'];
  CashSessionConnection: CashSessionConnectionRow;
  CashSessionEdge: Omit<CashSessionEdge, 'node'> & { node: ResolversParentTypes['CashSession'] };
  CashSessionFilter: CashSessionFilter;
  CloseCashSessionInput: CloseCashSessionInput;
  CloseCashSessionPayload: Omit<CloseCashSessionPayload, 'session' | 'zReport'> & { session?: Maybe<ResolversParentTypes['CashSession']>, zReport?: Maybe<ResolversParentTypes['ZReport']> };
  ConfiguredPaymentMethod: ConfiguredPaymentMethodRow;
  ConfiguredPaymentMethodConnection: ConfiguredPaymentMethodConnectionRow;
  ConfiguredPaymentMethodEdge: Omit<ConfiguredPaymentMethodEdge, 'node'> & { node: ResolversParentTypes['ConfiguredPaymentMethod'] };
  CreatePaymentMethodInput: CreatePaymentMethodInput;
  CreatePaymentMethodPayload: Omit<CreatePaymentMethodPayload, 'paymentMethod'> & { paymentMethod?: Maybe<ResolversParentTypes['ConfiguredPaymentMethod']> };
  CreateRegisterInput: CreateRegisterInput;
  CreateRegisterPayload: Omit<CreateRegisterPayload, 'register'> & { register?: Maybe<ResolversParentTypes['Register']> };
  Customer: CustomerRow;
  DailyTransactions: DailyTransactionsRow;
  DailyTransactionsConnection: DailyTransactionsConnectionRow;
  DailyTransactionsEdge: Omit<DailyTransactionsEdge, 'node'> & { node: ResolversParentTypes['DailyTransactions'] };
  DailyTransactionsFilter: DailyTransactionsFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  File: File;
  Invoice: InvoiceRow;
  JSON: Scalars['JSON']['output'];
  LateEntry: LateEntryRow;
  LateEntryConnection: LateEntryConnectionRow;
  LateEntryEdge: Omit<LateEntryEdge, 'node'> & { node: ResolversParentTypes['LateEntry'] };
  MethodTotals: MethodTotalsRow;
  MoveCashInput: MoveCashInput;
  MoveCashPayload: Omit<MoveCashPayload, 'movement' | 'session'> & { movement?: Maybe<ResolversParentTypes['CashMovement']>, session?: Maybe<ResolversParentTypes['CashSession']> };
  Mutation: Record<PropertyKey, never>;
  OpenCashSessionInput: OpenCashSessionInput;
  OpenCashSessionPayload: Omit<OpenCashSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['CashSession']> };
  Order: OrderRow;
  PageInfo: PageInfo;
  Payment: PaymentRow;
  PaymentConnection: PaymentConnectionRow;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentMethodFilter: PaymentMethodFilter;
  PaymentRefund: PaymentRefundRow;
  Problem: Problem;
  ProviderEvent: ProviderEventRow;
  ProviderSecretInput: ProviderSecretInput;
  Query: Record<PropertyKey, never>;
  RebuildDailyTransactionsInput: RebuildDailyTransactionsInput;
  RebuildDailyTransactionsPayload: RebuildDailyTransactionsPayload;
  ReceiveWebhookInternalInput: ReceiveWebhookInternalInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: Omit<RecordPaymentPayload, 'invoice' | 'order' | 'payment'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, order?: Maybe<ResolversParentTypes['Order']>, payment?: Maybe<ResolversParentTypes['Payment']> };
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentPayload: Omit<RefundPaymentPayload, 'payment' | 'refund'> & { payment?: Maybe<ResolversParentTypes['Payment']>, refund?: Maybe<ResolversParentTypes['PaymentRefund']> };
  Register: RegisterRow;
  RegisterConnection: RegisterConnectionRow;
  RegisterEdge: Omit<RegisterEdge, 'node'> & { node: ResolversParentTypes['Register'] };
  RegisterFilter: RegisterFilter;
  Shop: ShopRow;
  StartPaymentInput: StartPaymentInput;
  StartPaymentPayload: Omit<StartPaymentPayload, 'invoice' | 'order' | 'payment'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, order?: Maybe<ResolversParentTypes['Order']>, payment?: Maybe<ResolversParentTypes['Payment']> };
  Treasury: TreasuryRow;
  TreasuryOfDay: TreasuryOfDayRow;
  TreasuryOfMethod: TreasuryOfMethodRow;
  UpdatePaymentMethodInput: UpdatePaymentMethodInput;
  UpdatePaymentMethodPayload: Omit<UpdatePaymentMethodPayload, 'paymentMethod'> & { paymentMethod?: Maybe<ResolversParentTypes['ConfiguredPaymentMethod']> };
  ZReport: ZReportRow;
  ZReportCheck: ZReportCheckRow;
  ZReportConnection: ZReportConnectionRow;
  ZReportEdge: Omit<ZReportEdge, 'node'> & { node: ResolversParentTypes['ZReport'] };
  ZReportFilter: ZReportFilter;
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

export type BusinessDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessDay'] = ResolversParentTypes['BusinessDay'], FederationReferenceType extends FederationReferenceTypes['BusinessDay'] = FederationReferenceTypes['BusinessDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cash?: Resolver<Maybe<ResolversTypes['CashDay']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CashCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashCount'] = ResolversParentTypes['CashCount']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denomination?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CashDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashDay'] = ResolversParentTypes['CashDay']> = {
  byMethod?: Resolver<Array<ResolversTypes['MethodTotals']>, ParentType, ContextType>;
  closedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  openSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tips?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CashMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashMovement'] = ResolversParentTypes['CashMovement']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CashDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CashMovementKind'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CashMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashMovementConnection'] = ResolversParentTypes['CashMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CashMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CashMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashMovementEdge'] = ResolversParentTypes['CashMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CashMovement'], ParentType, ContextType>;
};

export type CashReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashReport'] = ResolversParentTypes['CashReport']> = {
  byMethod?: Resolver<Array<ResolversTypes['MethodTotals']>, ParentType, ContextType>;
  cashPayments?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cashRefunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  firstNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  float?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lastNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateRefunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lateSales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  paidIn?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  refundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tips?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CashSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashSession'] = ResolversParentTypes['CashSession'], FederationReferenceType extends FederationReferenceTypes['CashSession'] = FederationReferenceTypes['CashSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CashSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedByUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['CashCount']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominations?: Resolver<Array<ResolversTypes['Decimal']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  float?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateEntries?: Resolver<ResolversTypes['LateEntryConnection'], ParentType, ContextType, Partial<CashSessionLateEntriesArgs>>;
  movements?: Resolver<ResolversTypes['CashMovementConnection'], ParentType, ContextType, Partial<CashSessionMovementsArgs>>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedByUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CashSessionState'], ParentType, ContextType>;
  xReport?: Resolver<ResolversTypes['CashReport'], ParentType, ContextType>;
  zReport?: Resolver<Maybe<ResolversTypes['ZReport']>, ParentType, ContextType>;
};

export type CashSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashSessionConnection'] = ResolversParentTypes['CashSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CashSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CashSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashSessionEdge'] = ResolversParentTypes['CashSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CashSession'], ParentType, ContextType>;
};

export type CloseCashSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCashSessionPayload'] = ResolversParentTypes['CloseCashSessionPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CashSession']>, ParentType, ContextType>;
  zReport?: Resolver<Maybe<ResolversTypes['ZReport']>, ParentType, ContextType>;
};

export type ConfiguredPaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfiguredPaymentMethod'] = ResolversParentTypes['ConfiguredPaymentMethod'], FederationReferenceType extends FederationReferenceTypes['ConfiguredPaymentMethod'] = FederationReferenceTypes['ConfiguredPaymentMethod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConfiguredPaymentMethod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feeFixed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  feePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
  secretsSet?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  webhookPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfiguredPaymentMethodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfiguredPaymentMethodConnection'] = ResolversParentTypes['ConfiguredPaymentMethodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConfiguredPaymentMethodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfiguredPaymentMethodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfiguredPaymentMethodEdge'] = ResolversParentTypes['ConfiguredPaymentMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConfiguredPaymentMethod'], ParentType, ContextType>;
};

export type CreatePaymentMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePaymentMethodPayload'] = ResolversParentTypes['CreatePaymentMethodPayload']> = {
  paymentMethod?: Resolver<Maybe<ResolversTypes['ConfiguredPaymentMethod']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRegisterPayload'] = ResolversParentTypes['CreateRegisterPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<CustomerPaymentsArgs, 'first' | 'orderBy'>>;
};

export type DailyTransactionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyTransactions'] = ResolversParentTypes['DailyTransactions']> = {
  byMethod?: Resolver<Array<ResolversTypes['MethodTotals']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  refundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  tips?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DailyTransactionsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyTransactionsConnection'] = ResolversParentTypes['DailyTransactionsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DailyTransactionsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DailyTransactionsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyTransactionsEdge'] = ResolversParentTypes['DailyTransactionsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DailyTransactions'], ParentType, ContextType>;
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

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LateEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateEntry'] = ResolversParentTypes['LateEntry']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['PaymentRefund']>, ParentType, ContextType>;
  takenIn?: Resolver<Maybe<ResolversTypes['CashSession']>, ParentType, ContextType>;
};

export type LateEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateEntryConnection'] = ResolversParentTypes['LateEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LateEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateEntryEdge'] = ResolversParentTypes['LateEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LateEntry'], ParentType, ContextType>;
};

export type MethodTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodTotals'] = ResolversParentTypes['MethodTotals']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  refundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tips?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MoveCashPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCashPayload'] = ResolversParentTypes['MoveCashPayload']> = {
  movement?: Resolver<Maybe<ResolversTypes['CashMovement']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CashSession']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _receiveWebhook?: Resolver<ResolversTypes['WebhookOutcome'], ParentType, ContextType, RequireFields<Mutation_ReceiveWebhookArgs, 'input'>>;
  _recordPayments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Mutation_RecordPaymentsArgs, 'events'>>;
  _refundPayments?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<Mutation_RefundPaymentsArgs, 'events'>>;
  closeCashSession?: Resolver<ResolversTypes['CloseCashSessionPayload'], ParentType, ContextType, RequireFields<MutationCloseCashSessionArgs, 'input'>>;
  createPaymentMethod?: Resolver<ResolversTypes['CreatePaymentMethodPayload'], ParentType, ContextType, RequireFields<MutationCreatePaymentMethodArgs, 'input'>>;
  createRegister?: Resolver<ResolversTypes['CreateRegisterPayload'], ParentType, ContextType, RequireFields<MutationCreateRegisterArgs, 'input'>>;
  moveCash?: Resolver<ResolversTypes['MoveCashPayload'], ParentType, ContextType, RequireFields<MutationMoveCashArgs, 'input'>>;
  openCashSession?: Resolver<ResolversTypes['OpenCashSessionPayload'], ParentType, ContextType, RequireFields<MutationOpenCashSessionArgs, 'input'>>;
  rebuildDailyTransactions?: Resolver<ResolversTypes['RebuildDailyTransactionsPayload'], ParentType, ContextType, RequireFields<MutationRebuildDailyTransactionsArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentPayload'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  refundPayment?: Resolver<ResolversTypes['RefundPaymentPayload'], ParentType, ContextType, RequireFields<MutationRefundPaymentArgs, 'input'>>;
  startPayment?: Resolver<ResolversTypes['StartPaymentPayload'], ParentType, ContextType, RequireFields<MutationStartPaymentArgs, 'input'>>;
  updatePaymentMethod?: Resolver<ResolversTypes['UpdatePaymentMethodPayload'], ParentType, ContextType, RequireFields<MutationUpdatePaymentMethodArgs, 'input'>>;
};

export type OpenCashSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCashSessionPayload'] = ResolversParentTypes['OpenCashSessionPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CashSession']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cashSession?: Resolver<Maybe<ResolversTypes['CashSession']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  configuredMethod?: Resolver<Maybe<ResolversTypes['ConfiguredPaymentMethod']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  providerEvents?: Resolver<Array<ResolversTypes['ProviderEvent']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['PaymentRefund']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  tendered?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tip?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRefund'] = ResolversParentTypes['PaymentRefund']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cashSession?: Resolver<Maybe<ResolversTypes['CashSession']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProviderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEvent'] = ResolversParentTypes['ProviderEvent']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ProviderEventType'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  businessDay?: Resolver<Maybe<ResolversTypes['BusinessDay']>, ParentType, ContextType, RequireFields<QueryBusinessDayArgs, 'date' | 'shopId'>>;
  cashSession?: Resolver<Maybe<ResolversTypes['CashSession']>, ParentType, ContextType, RequireFields<QueryCashSessionArgs, 'id'>>;
  cashSessions?: Resolver<ResolversTypes['CashSessionConnection'], ParentType, ContextType, RequireFields<QueryCashSessionsArgs, 'first'>>;
  dailyTransactions?: Resolver<ResolversTypes['DailyTransactionsConnection'], ParentType, ContextType, RequireFields<QueryDailyTransactionsArgs, 'first'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['ConfiguredPaymentMethod']>, ParentType, ContextType, RequireFields<QueryPaymentMethodArgs, 'id'>>;
  paymentMethods?: Resolver<ResolversTypes['ConfiguredPaymentMethodConnection'], ParentType, ContextType, RequireFields<QueryPaymentMethodsArgs, 'first'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'first' | 'orderBy'>>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType, RequireFields<QueryRegisterArgs, 'id'>>;
  registers?: Resolver<ResolversTypes['RegisterConnection'], ParentType, ContextType, RequireFields<QueryRegistersArgs, 'first'>>;
  treasury?: Resolver<Maybe<ResolversTypes['Treasury']>, ParentType, ContextType, RequireFields<QueryTreasuryArgs, 'from' | 'shopId' | 'to'>>;
  verifyZReports?: Resolver<Maybe<ResolversTypes['ZReportCheck']>, ParentType, ContextType, RequireFields<QueryVerifyZReportsArgs, 'registerId'>>;
  zReport?: Resolver<Maybe<ResolversTypes['ZReport']>, ParentType, ContextType, RequireFields<QueryZReportArgs, 'id'>>;
  zReports?: Resolver<ResolversTypes['ZReportConnection'], ParentType, ContextType, RequireFields<QueryZReportsArgs, 'first'>>;
};

export type RebuildDailyTransactionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebuildDailyTransactionsPayload'] = ResolversParentTypes['RebuildDailyTransactionsPayload']> = {
  corrected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RecordPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentPayload'] = ResolversParentTypes['RecordPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RefundPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundPaymentPayload'] = ResolversParentTypes['RefundPaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['PaymentRefund']>, ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register'], FederationReferenceType extends FederationReferenceTypes['Register'] = FederationReferenceTypes['Register']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Register']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cashSession?: Resolver<Maybe<ResolversTypes['CashSession']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type RegisterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterConnection'] = ResolversParentTypes['RegisterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegisterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEdge'] = ResolversParentTypes['RegisterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StartPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPaymentPayload'] = ResolversParentTypes['StartPaymentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type TreasuryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treasury'] = ResolversParentTypes['Treasury']> = {
  byMethod?: Resolver<Array<ResolversTypes['TreasuryOfMethod']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['TreasuryOfDay']>, ParentType, ContextType>;
  disbursements?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TreasuryOfDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreasuryOfDay'] = ResolversParentTypes['TreasuryOfDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  disbursements?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TreasuryOfMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreasuryOfMethod'] = ResolversParentTypes['TreasuryOfMethod']> = {
  disbursements?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type UpdatePaymentMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePaymentMethodPayload'] = ResolversParentTypes['UpdatePaymentMethodPayload']> = {
  paymentMethod?: Resolver<Maybe<ResolversTypes['ConfiguredPaymentMethod']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ZReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZReport'] = ResolversParentTypes['ZReport'], FederationReferenceType extends FederationReferenceTypes['ZReport'] = FederationReferenceTypes['ZReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ZReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  companyPerpetualTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['CashCount']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['File'], ParentType, ContextType, Partial<ZReportPdfArgs>>;
  perpetualTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['CashReport'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['CashSession'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ZReportCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZReportCheck'] = ResolversParentTypes['ZReportCheck']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['ZReportFault']>, ParentType, ContextType>;
  faultyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ZReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZReportConnection'] = ResolversParentTypes['ZReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ZReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZReportEdge'] = ResolversParentTypes['ZReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ZReport'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BusinessDay?: BusinessDayResolvers<ContextType>;
  CashCount?: CashCountResolvers<ContextType>;
  CashDay?: CashDayResolvers<ContextType>;
  CashMovement?: CashMovementResolvers<ContextType>;
  CashMovementConnection?: CashMovementConnectionResolvers<ContextType>;
  CashMovementEdge?: CashMovementEdgeResolvers<ContextType>;
  CashReport?: CashReportResolvers<ContextType>;
  CashSession?: CashSessionResolvers<ContextType>;
  CashSessionConnection?: CashSessionConnectionResolvers<ContextType>;
  CashSessionEdge?: CashSessionEdgeResolvers<ContextType>;
  CloseCashSessionPayload?: CloseCashSessionPayloadResolvers<ContextType>;
  ConfiguredPaymentMethod?: ConfiguredPaymentMethodResolvers<ContextType>;
  ConfiguredPaymentMethodConnection?: ConfiguredPaymentMethodConnectionResolvers<ContextType>;
  ConfiguredPaymentMethodEdge?: ConfiguredPaymentMethodEdgeResolvers<ContextType>;
  CreatePaymentMethodPayload?: CreatePaymentMethodPayloadResolvers<ContextType>;
  CreateRegisterPayload?: CreateRegisterPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DailyTransactions?: DailyTransactionsResolvers<ContextType>;
  DailyTransactionsConnection?: DailyTransactionsConnectionResolvers<ContextType>;
  DailyTransactionsEdge?: DailyTransactionsEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LateEntry?: LateEntryResolvers<ContextType>;
  LateEntryConnection?: LateEntryConnectionResolvers<ContextType>;
  LateEntryEdge?: LateEntryEdgeResolvers<ContextType>;
  MethodTotals?: MethodTotalsResolvers<ContextType>;
  MoveCashPayload?: MoveCashPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenCashSessionPayload?: OpenCashSessionPayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentRefund?: PaymentRefundResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProviderEvent?: ProviderEventResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebuildDailyTransactionsPayload?: RebuildDailyTransactionsPayloadResolvers<ContextType>;
  RecordPaymentPayload?: RecordPaymentPayloadResolvers<ContextType>;
  RefundPaymentPayload?: RefundPaymentPayloadResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterConnection?: RegisterConnectionResolvers<ContextType>;
  RegisterEdge?: RegisterEdgeResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  StartPaymentPayload?: StartPaymentPayloadResolvers<ContextType>;
  Treasury?: TreasuryResolvers<ContextType>;
  TreasuryOfDay?: TreasuryOfDayResolvers<ContextType>;
  TreasuryOfMethod?: TreasuryOfMethodResolvers<ContextType>;
  UpdatePaymentMethodPayload?: UpdatePaymentMethodPayloadResolvers<ContextType>;
  ZReport?: ZReportResolvers<ContextType>;
  ZReportCheck?: ZReportCheckResolvers<ContextType>;
  ZReportConnection?: ZReportConnectionResolvers<ContextType>;
  ZReportEdge?: ZReportEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
