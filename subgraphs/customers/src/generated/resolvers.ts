import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerRow, CustomerAccountRow, CustomerLedgerEntryRow, CustomerAddressRow, LoyaltyProgramRow, LoyaltyAccountRow, LoyaltyEntryRow, CustomerTimelineEntryRow, CustomerTimelineConnectionRow, ImportedCustomerRow, DuplicateCustomersRow, DuplicateCustomersConnectionRow, CustomerInteractionRow, CustomerInteractionChangeRow, CustomerInteractionConnectionRow, LoyaltyEntryConnectionRow, CustomerConnectionRow, CustomerAddressConnectionRow, CustomerLedgerConnectionRow, InvoiceRow, UserRow, PaymentRow } from '../rows.ts';
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

export type AddCustomerAddressInput = {
  /** At most 100 characters. */
  city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2, such as FR. */
  country: Scalars['String']['input'];
  /** Whose address. */
  customerId: Scalars['ID']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Takes the place of the default of its type. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  street: Scalars['String']['input'];
  /** What it is for. */
  type: CustomerAddressType;
};

export type AddCustomerAddressPayload = {
  __typename?: 'AddCustomerAddressPayload';
  address?: Maybe<CustomerAddress>;
  problems: Array<Problem>;
};

export type AdjustLoyaltyPointsInput = {
  /** Whose points. */
  customerId: Scalars['ID']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A whole number; below zero takes points away. */
  points: Scalars['Decimal']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

export type AdjustLoyaltyPointsPayload = {
  __typename?: 'AdjustLoyaltyPointsPayload';
  customer?: Maybe<Customer>;
  problems: Array<Problem>;
};

/** On which side a balance is. */
export type BalanceState =
  /** They have credit. */
  | 'IN_CREDIT'
  /** They owe. */
  | 'OWING'
  /** Neither. */
  | 'SETTLED';

export type ChangeCustomerInteractionStatusInput = {
  /** What is to be said of it, at most 5,000 characters; needed to take up again what was resolved or closed. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  interactionId: Scalars['ID']['input'];
  /** The state it goes to. */
  to: CustomerInteractionStatus;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeCustomerInteractionStatusPayload = {
  __typename?: 'ChangeCustomerInteractionStatusPayload';
  interaction?: Maybe<CustomerInteraction>;
  problems: Array<Problem>;
};

/** A way to reach someone. */
export type ContactMethod =
  /** By e-mail. */
  | 'EMAIL'
  /** By a call. */
  | 'PHONE'
  /** By a text message. */
  | 'SMS';

export type CreateCustomerInput = {
  /** At most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** What they may owe before a warning is given, in the company's currency; null: no limit. Needs `customers:terms`. */
  creditLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** In the past. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters; a customer has at least one of the three names. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** Offline clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of customer it is. */
  kind?: InputMaybe<CustomerKind>;
  /** Language their documents are written in; null: the shop's. */
  language?: InputMaybe<LocaleCode>;
  /** At most 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Days from an invoice to its due date, 0 to 365; null: the shop's. Needs `customers:terms`. */
  paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** 5 to 20 digits, spaces, +, - and brackets. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** How they like to be reached. */
  preferredContact?: InputMaybe<ContactMethod>;
  /** Prices that stand instead of the usual ones; null: none. Needs `customers:terms`. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as a SIRET or a company number; at most 100 characters. */
  registrationId?: InputMaybe<Scalars['String']['input']>;
  /** Such as a VAT number; at most 50 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

export type CreateCustomerInteractionInput = {
  /** Who sees to it; an active user. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is. */
  customerId: Scalars['ID']['input'];
  /** At most 5,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How much it matters. */
  priority?: InputMaybe<CustomerInteractionPriority>;
  /** At most 200 characters. */
  subject: Scalars['String']['input'];
  /** Of what kind it is. */
  type: CustomerInteractionType;
};

export type CreateCustomerInteractionPayload = {
  __typename?: 'CreateCustomerInteractionPayload';
  interaction?: Maybe<CustomerInteraction>;
  problems: Array<Problem>;
};

export type CreateCustomerPayload = {
  __typename?: 'CreateCustomerPayload';
  customer?: Maybe<Customer>;
  problems: Array<Problem>;
};

/** Someone who buys, or may. */
export type Customer = {
  __typename?: 'Customer';
  /** The same per currency, for companies whose shops sell in several. */
  accounts: Array<CustomerAccount>;
  /** Addresses in use, by type, the default first. */
  addresses: CustomerAddressConnection;
  /**
   * What they owe, in the company's currency: validated invoices less credit notes, cancelled invoices and payments (advances
   * included), refunds added back. Below zero: credit they have.
   */
  balance: Scalars['Decimal']['output'];
  /** Name of a business. */
  companyName?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What they may still buy on account before the limit is reached, never below zero; null: no limit. */
  creditAvailable?: Maybe<Scalars['Decimal']['output']>;
  /** What they may owe before a warning is given, in the company's currency; null: no limit. */
  creditLimit?: Maybe<Scalars['Decimal']['output']>;
  /** Of a person. */
  dateOfBirth?: Maybe<Scalars['Date']['output']>;
  /** What to call them: the company name of a business, else first and last name. Kitchens and tills show it, so everyone signed in may see it. */
  displayName: Scalars['String']['output'];
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Given name of a person. */
  firstName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Calls, visits, complaints and the like, the latest first. */
  interactions: CustomerInteractionConnection;
  /** What kind of customer they are. */
  kind: CustomerKind;
  /** Language their documents are written in; null: the shop's. */
  language?: Maybe<LocaleCode>;
  /** Family name of a person. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** The latest that an order or an invoice of an order tells of. */
  lastOrderAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The statement of account: every invoice, credit note, cancellation, payment and refund, with what was owed after each. Files
   * that were merged into theirs are in it.
   */
  ledger: CustomerLedgerConnection;
  /** Their loyalty points; null until the account is opened, moments after they were put on file. */
  loyalty?: Maybe<LoyaltyAccount>;
  /** Ids of files that were merged into this one; they go on standing for this customer. */
  mergedIds: Array<Scalars['ID']['output']>;
  /** What staff should know of them. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Readable, unique in the company. */
  number: Scalars['String']['output'];
  /** Whether they owe more than was agreed. A warning: nothing is refused for it. */
  overCreditLimit: Scalars['Boolean']['output'];
  /** Days from an invoice to its due date; null: the shop's. */
  paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** Telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** How they like to be reached. */
  preferredContact?: Maybe<ContactMethod>;
  /** Prices that stand instead of the usual ones. */
  priceListId?: Maybe<Scalars['ID']['output']>;
  /** Such as a SIRET or a company number. */
  registrationId?: Maybe<Scalars['String']['output']>;
  /** Whether an invoice of theirs was ever validated. */
  stage: CustomerStage;
  /** Whether they may buy. */
  status: CustomerStatus;
  /** Why the status is what it is, as the one who set it wrote. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Such as a VAT number. */
  taxId?: Maybe<Scalars['String']['output']>;
  /** What happened with them, the latest first: documents, money, points and interactions in one. */
  timeline: CustomerTimelineConnection;
  /** Sum of their validated invoices less credit notes and cancelled ones, in the company's currency. */
  totalSpent: Scalars['Decimal']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Someone who buys, or may. */
export type CustomerAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerAddressFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Someone who buys, or may. */
export type CustomerInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerInteractionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Someone who buys, or may. */
export type CustomerLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerLedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerLedgerOrder>;
};


/** Someone who buys, or may. */
export type CustomerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a customer owes and has bought in one currency. */
export type CustomerAccount = {
  __typename?: 'CustomerAccount';
  /** Validated invoices less credit notes, cancelled invoices and payments, refunds added back; below zero: credit. */
  balance: Scalars['Decimal']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Sum of the validated invoices less credit notes and cancelled ones. */
  totalSpent: Scalars['Decimal']['output'];
};

/** An address of a customer. */
export type CustomerAddress = {
  __typename?: 'CustomerAddress';
  /** Town or city. */
  city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2, such as FR. */
  country: Scalars['String']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Whose address it is. */
  customer: Customer;
  id: Scalars['ID']['output'];
  /** False once removed: documents may still name it. */
  isActive: Scalars['Boolean']['output'];
  /** The one to take when none is named; each type in use has exactly one. */
  isDefault: Scalars['Boolean']['output'];
  /** As the country writes it. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and house number. */
  street: Scalars['String']['output'];
  /** What it is for. */
  type: CustomerAddressType;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

export type CustomerAddressConnection = {
  __typename?: 'CustomerAddressConnection';
  edges: Array<CustomerAddressEdge>;
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

export type CustomerAddressEdge = {
  __typename?: 'CustomerAddressEdge';
  cursor: Scalars['String']['output'];
  node: CustomerAddress;
};

export type CustomerAddressFilter = {
  /** Of this type. */
  type?: InputMaybe<CustomerAddressType>;
};

/** What an address is for. */
export type CustomerAddressType =
  /** Where invoices go. */
  | 'BILLING'
  /** Where they live. */
  | 'HOME'
  /** Where goods go. */
  | 'SHIPPING'
  /** Where they work. */
  | 'WORK';

export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  edges: Array<CustomerEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  cursor: Scalars['String']['output'];
  node: Customer;
};

export type CustomerFilter = {
  /** Whose balance in the company's currency is such. */
  balance?: InputMaybe<BalanceState>;
  /** Of this kind. */
  kind?: InputMaybe<CustomerKind>;
  /** At this stage. */
  stage?: InputMaybe<CustomerStage>;
  /** Of this status. */
  status?: InputMaybe<CustomerStatus>;
  /** Of this loyalty tier. */
  tier?: InputMaybe<LoyaltyTier>;
};

/** A call, an e-mail, a visit, a complaint or a question: what there is to do for a customer. */
export type CustomerInteraction = {
  __typename?: 'CustomerInteraction';
  /** Who sees to it; null: nobody yet. */
  assignee?: Maybe<User>;
  /** When it was put on file. */
  createdAt: Scalars['DateTime']['output'];
  /** Who put it on file; null for what was no person. */
  createdBy?: Maybe<User>;
  /** Whose it is. */
  customer: Customer;
  /** All there is to say of it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change and comment since, the first one first. */
  history: Array<CustomerInteractionChange>;
  id: Scalars['ID']['output'];
  /** How much it matters. */
  priority: CustomerInteractionPriority;
  /** How far it has come. */
  status: CustomerInteractionStatus;
  /** What it is about. */
  subject: Scalars['String']['output'];
  /** Of what kind it is. */
  type: CustomerInteractionType;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change; hand it back to be refused when somebody was faster. */
  version: Scalars['Int']['output'];
};

/** One field of an interaction that changed, or something that was said; never changed. */
export type CustomerInteractionChange = {
  __typename?: 'CustomerInteractionChange';
  /** What it is since. */
  after?: Maybe<Scalars['String']['output']>;
  /** When it was changed. */
  at: Scalars['DateTime']['output'];
  /** What it was before: a text, a name of its list, or a user's id; null: nothing. */
  before?: Maybe<Scalars['String']['output']>;
  /** What changed. */
  field: CustomerInteractionField;
  id: Scalars['ID']['output'];
  /** Who changed it. */
  user?: Maybe<User>;
};

export type CustomerInteractionConnection = {
  __typename?: 'CustomerInteractionConnection';
  edges: Array<CustomerInteractionEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CustomerInteractionEdge = {
  __typename?: 'CustomerInteractionEdge';
  cursor: Scalars['String']['output'];
  node: CustomerInteraction;
};

/** What of an interaction can change. */
export type CustomerInteractionField =
  /** Who sees to it. */
  | 'ASSIGNEE'
  /** Nothing: it was only said. */
  | 'COMMENT'
  /** What there is to say of it. */
  | 'DESCRIPTION'
  /** How much it matters. */
  | 'PRIORITY'
  /** How far it has come. */
  | 'STATUS'
  /** What it is about. */
  | 'SUBJECT'
  /** Its kind. */
  | 'TYPE';

export type CustomerInteractionFilter = {
  /** That this user sees to. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this customer; of files merged into theirs as well. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** That matters so much. */
  priority?: InputMaybe<CustomerInteractionPriority>;
  /** In one of these states. */
  status?: InputMaybe<Array<CustomerInteractionStatus>>;
  /** Of this kind. */
  type?: InputMaybe<CustomerInteractionType>;
  /** True: that nobody sees to; false: that somebody does. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How much an interaction matters. */
export type CustomerInteractionPriority =
  /** Before others. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** As usual. */
  | 'MEDIUM'
  /** Now. */
  | 'URGENT';

/** How far an interaction has come. */
export type CustomerInteractionStatus =
  /** Done with; it can be taken up again. */
  | 'CLOSED'
  /** Somebody sees to it. */
  | 'IN_PROGRESS'
  /** Waits for somebody. */
  | 'OPEN'
  /** Done, as far as the house can tell. */
  | 'RESOLVED';

/** Of what kind an interaction is. */
export type CustomerInteractionType =
  /** A call, either way. */
  | 'CALL'
  /** Something they are not content with. */
  | 'COMPLAINT'
  /** An e-mail, either way. */
  | 'EMAIL'
  /** Something they need help with. */
  | 'SUPPORT'
  /** They came, or were visited. */
  | 'VISIT';

/** What kind of customer it is. */
export type CustomerKind =
  /** A firm or an organisation. */
  | 'BUSINESS'
  /** A person. */
  | 'INDIVIDUAL'
  /** A person to take special care of. */
  | 'VIP';

export type CustomerLedgerConnection = {
  __typename?: 'CustomerLedgerConnection';
  edges: Array<CustomerLedgerEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CustomerLedgerEdge = {
  __typename?: 'CustomerLedgerEdge';
  cursor: Scalars['String']['output'];
  node: CustomerLedgerEntry;
};

/** One line of a customer's statement of account; never changed. */
export type CustomerLedgerEntry = {
  __typename?: 'CustomerLedgerEntry';
  /** What the customer owes grew by it; below zero: fell. */
  amount: Scalars['Decimal']['output'];
  /** What they owed after it, in its currency; below zero: credit they had. */
  balance: Scalars['Decimal']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** By which day an invoice is to be paid; null for everything else. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** The invoice that it is, or is for. */
  invoice?: Maybe<Invoice>;
  /** What it is. */
  kind: CustomerLedgerKind;
  /** How money was handed over; null for documents. */
  method?: Maybe<PaymentMethod>;
  /** Number of the document, or of the invoice that money was for; null where there is none. */
  number?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The payment that it is, or gives back. */
  payment?: Maybe<Payment>;
};

export type CustomerLedgerFilter = {
  /** In this currency (ISO 4217). */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** At this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<CustomerLedgerKind>;
  /** Before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a line of a statement of account is. */
export type CustomerLedgerKind =
  /** An invoice that was called off before it was paid. */
  | 'CANCELLATION'
  /** A credit note. */
  | 'CREDIT_NOTE'
  /** A validated invoice. */
  | 'INVOICE'
  /** Money received, advances included. */
  | 'PAYMENT'
  /** Money given back. */
  | 'REFUND'
  /** What cash could not pay exactly, because there are no coins for it. */
  | 'ROUNDING';

/** In which order a statement of account is read. */
export type CustomerLedgerOrder =
  /** From the latest back. */
  | 'NEWEST'
  /** As it happened. */
  | 'OLDEST';

/** In which order customers are listed. */
export type CustomerOrder =
  /** Who owes most first. */
  | 'BALANCE'
  /** Who ordered last first. */
  | 'LAST_ORDER'
  /** By display name. */
  | 'NAME'
  /** The latest on file first. */
  | 'NEWEST'
  /** By number. */
  | 'NUMBER'
  /** Who has spent most first. */
  | 'TOTAL_SPENT';

/** How far they have come. */
export type CustomerStage =
  /** At least one validated invoice. */
  | 'CUSTOMER'
  /** No validated invoice yet. */
  | 'PROSPECT';

/** Whether one does business with them. */
export type CustomerStatus =
  /** As usual. */
  | 'ACTIVE'
  /** Not to be served on account. */
  | 'BLOCKED'
  /** No longer a customer; kept for their documents. */
  | 'INACTIVE';

export type CustomerTimelineConnection = {
  __typename?: 'CustomerTimelineConnection';
  edges: Array<CustomerTimelineEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CustomerTimelineEdge = {
  __typename?: 'CustomerTimelineEdge';
  cursor: Scalars['String']['output'];
  node: CustomerTimelineEntry;
};

/** One thing that happened with a customer. */
export type CustomerTimelineEntry = {
  __typename?: 'CustomerTimelineEntry';
  /** What they owed grew by it; below zero: fell. Null for what is not of the account. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** When it happened; of an interaction, when it was put on file. */
  at: Scalars['DateTime']['output'];
  /** ISO 4217 code of the amount. */
  currency?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The interaction that it is. */
  interaction?: Maybe<CustomerInteraction>;
  /** What happened. */
  kind: CustomerTimelineKind;
  /** Points that came in; below zero: went out. Null for what is not of points. */
  points?: Maybe<Scalars['Decimal']['output']>;
  /** Number of the document, reason of points put right by hand, or subject of the interaction. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What can happen with a customer. */
export type CustomerTimelineKind =
  /** An invoice that was called off before it was paid. */
  | 'CANCELLATION'
  /** A credit note. */
  | 'CREDIT_NOTE'
  /** A call, a visit, a complaint or the like. */
  | 'INTERACTION'
  /** A validated invoice. */
  | 'INVOICE'
  /** Money received, advances included. */
  | 'PAYMENT'
  /** Points put right by hand. */
  | 'POINTS_ADJUSTED'
  /** Points for what was paid. */
  | 'POINTS_EARNED'
  /** Points not used in time. */
  | 'POINTS_EXPIRED'
  /** Points used as a payment. */
  | 'POINTS_REDEEMED'
  /** Points of a payment that was given back, or never came about. */
  | 'POINTS_RETURNED'
  /** Points taken back with what they were earned for. */
  | 'POINTS_REVERSED'
  /** Money given back. */
  | 'REFUND'
  /** What cash could not pay exactly, because there are no coins for it. */
  | 'ROUNDING';

export type DismissDuplicateInput = {
  /** The one. */
  customerId: Scalars['ID']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The other. */
  otherId: Scalars['ID']['input'];
};

export type DismissDuplicatePayload = {
  __typename?: 'DismissDuplicatePayload';
  customer?: Maybe<Customer>;
  problems: Array<Problem>;
};

/** Two files that may be one customer, and why. */
export type DuplicateCustomers = {
  __typename?: 'DuplicateCustomers';
  /** The one of them. */
  customer: Customer;
  id: Scalars['ID']['output'];
  /** The other one. */
  other: Customer;
  /** What is the same, or nearly. */
  reasons: Array<DuplicateReason>;
  /** How likely: one for the same e-mail, one for the same phone, and how alike the names are, 0 to 1. */
  score: Scalars['Decimal']['output'];
};

export type DuplicateCustomersConnection = {
  __typename?: 'DuplicateCustomersConnection';
  edges: Array<DuplicateCustomersEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DuplicateCustomersEdge = {
  __typename?: 'DuplicateCustomersEdge';
  cursor: Scalars['String']['output'];
  node: DuplicateCustomers;
};

export type DuplicateCustomersFilter = {
  /** Of which this customer is one. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** For this reason, among others. */
  reason?: InputMaybe<DuplicateReason>;
};

/** Why two files may be one customer. */
export type DuplicateReason =
  /** The same e-mail address. */
  | 'EMAIL'
  /** Names that are nearly the same. */
  | 'NAME'
  /** The same digits of a phone number, with or without a country code. */
  | 'PHONE';

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

export type ImportCustomersInput = {
  /** The text of the file; at most 20,000 rows. */
  csv: Scalars['String']['input'];
  /** Checks and reports only; nothing is kept. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportCustomersPayload = {
  __typename?: 'ImportCustomersPayload';
  /** Customers put on file, or that would be in a dry run. */
  created: Scalars['Int']['output'];
  problems: Array<Problem>;
  /** One per data row, in file order. */
  rows: Array<ImportedCustomer>;
  updated: Scalars['Int']['output'];
};

/** What became of one row of a file of customers. */
export type ImportedCustomer = {
  __typename?: 'ImportedCustomer';
  /** The customer it made, changed or left; null if it was rejected, or would be made in a dry run. */
  customer?: Maybe<Customer>;
  /** Line in the file; the header is line 1. */
  line: Scalars['Int']['output'];
  /** Why it was rejected. */
  problems: Array<Problem>;
  /** What became of the row. */
  status: ImportedCustomerStatus;
};

/** What became of a row of a file of customers. */
export type ImportedCustomerStatus =
  /** A customer was put on file. */
  | 'CREATED'
  /** The row is wrong and was left out; its problems say why. */
  | 'REJECTED'
  /** The customer was like this already. */
  | 'UNCHANGED'
  /** A customer was changed. */
  | 'UPDATED';

/** An invoice; orders owns it. */
export type Invoice = {
  __typename?: 'Invoice';
  id: Scalars['ID']['output'];
};

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** A language people are spoken to in. */
export type LocaleCode =
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** A customer's loyalty points: whole numbers, written as decimals because they may outgrow an Int. */
export type LoyaltyAccount = {
  __typename?: 'LoyaltyAccount';
  /**
   * What there is: the sum of all entries. Below zero when points were taken back, for a sale that was returned or cancelled,
   * after they had been spent; what is earned next fills that up.
   */
  balance: Scalars['Decimal']['output'];
  /** Everything that came in and went out, the latest first. */
  entries: LoyaltyEntryConnection;
  /** When points were last earned. */
  lastEarnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When points were last used. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Earned for what was bought and not taken back, whether used or not: what tiers go by. */
  lifetime: Scalars['Decimal']['output'];
  /** When the next points expire, if they are not used before; null: none do. */
  nextExpiryAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many expire then. */
  nextExpiryPoints?: Maybe<Scalars['Decimal']['output']>;
  /** When the account was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Lifetime points missing for the next tier; null at the highest, or without a program. */
  pointsToNextTier?: Maybe<Scalars['Decimal']['output']>;
  /** By lifetime points and the program's thresholds as they are now; null without a program. */
  tier?: Maybe<LoyaltyTier>;
  /** Used as payments and not given back. */
  used: Scalars['Decimal']['output'];
  /** The amount that they can pay, in the program's currency; null without a program. */
  worth?: Maybe<Scalars['Decimal']['output']>;
};


/** A customer's loyalty points: whole numbers, written as decimals because they may outgrow an Int. */
export type LoyaltyAccountEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Points that came in or went out; never changed. */
export type LoyaltyEntry = {
  __typename?: 'LoyaltyEntry';
  /** What there was after it. */
  balance: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** Why they did. */
  kind: LoyaltyEntryKind;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The payment they were used for. */
  payment?: Maybe<Payment>;
  /** Below zero: they went out. */
  points: Scalars['Decimal']['output'];
  /** Why, of those put right by hand. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The order they were earned with, else the invoice; null where there is none. */
  saleId?: Maybe<Scalars['ID']['output']>;
  /** Who put them right by hand. */
  user?: Maybe<User>;
};

export type LoyaltyEntryConnection = {
  __typename?: 'LoyaltyEntryConnection';
  edges: Array<LoyaltyEntryEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type LoyaltyEntryEdge = {
  __typename?: 'LoyaltyEntryEdge';
  cursor: Scalars['String']['output'];
  node: LoyaltyEntry;
};

/** Why loyalty points came in or went out. */
export type LoyaltyEntryKind =
  /** In or out: put right by hand. */
  | 'ADJUSTED'
  /** In: for what was paid. */
  | 'EARNED'
  /** Out: not used in time. */
  | 'EXPIRED'
  /** Out: used as a payment. */
  | 'REDEEMED'
  /** In: that payment was given back, or never came about. */
  | 'RETURNED'
  /** Out: what they were earned for was refunded, credited or cancelled. */
  | 'REVERSED';

/** How points are earned and what they are worth; a sale is counted by what was in force when it was invoiced. */
export type LoyaltyProgram = {
  __typename?: 'LoyaltyProgram';
  /** False: nothing is earned and nothing can be paid with points; what there is stays. */
  active: Scalars['Boolean']['output'];
  /** ISO 4217 code of its amounts; only sales in it earn points. */
  currency: Scalars['String']['output'];
  /** What has to be paid for each `earnPoints`, tax included. */
  earnAmount: Scalars['Decimal']['output'];
  /** So many points for each `earnAmount` paid. */
  earnPoints: Scalars['Int']['output'];
  /** How many months points are good for; null: for ever. */
  expiryMonths?: Maybe<Scalars['Int']['output']>;
  /** Lifetime points from which a customer is GOLD. */
  goldFrom: Scalars['Int']['output'];
  /** The fewest points that can be used at once. */
  minimumRedemption: Scalars['Int']['output'];
  /** What a point is worth as a payment. */
  pointValue: Scalars['Decimal']['output'];
  /** Lifetime points from which a customer is SILVER. */
  silverFrom: Scalars['Int']['output'];
  /** Since when it is in force. */
  validFrom: Scalars['DateTime']['output'];
};

/** How loyal a customer is. */
export type LoyaltyTier =
  /** Where everybody starts. */
  | 'BRONZE'
  /** From the program's `goldFrom`. */
  | 'GOLD'
  /** From the program's `silverFrom`. */
  | 'SILVER';

export type MergeCustomersInput = {
  /** The one that stays; not one that was merged itself. */
  customerId: Scalars['ID']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The one that is merged into it; not one that was merged before. */
  mergedId: Scalars['ID']['input'];
};

export type MergeCustomersPayload = {
  __typename?: 'MergeCustomersPayload';
  /** The one that stays. */
  customer?: Maybe<Customer>;
  problems: Array<Problem>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** For orders: takes the points that pay an amount, once per payment id. */
  _redeemPoints: RedeemPointsInternalPayload;
  /** Adds an address; the first of its type becomes the default. */
  addCustomerAddress: AddCustomerAddressPayload;
  /** Gives or takes loyalty points by hand, with the reason; never more than there are. */
  adjustLoyaltyPoints: AdjustLoyaltyPointsPayload;
  /** Moves an interaction on; steps that its state does not allow are refused with ILLEGAL_STATE. */
  changeCustomerInteractionStatus: ChangeCustomerInteractionStatusPayload;
  /** Puts a customer on file, as a prospect until an invoice of theirs is validated. */
  createCustomer: CreateCustomerPayload;
  /** Puts a call, an e-mail, a visit, a complaint or a question on file; it is OPEN. */
  createCustomerInteraction: CreateCustomerInteractionPayload;
  /** Two files are two customers after all: they are no longer shown as duplicates. */
  dismissDuplicate: DismissDuplicatePayload;
  /**
   * Adds and changes customers from CSV (comma or semicolon). The header names any of
   * `number,kind,firstName,lastName,companyName,email,phone,dateOfBirth,preferredContact,notes,taxId,registrationId,language,paymentTermsDays,creditLimit,street,postalCode,city,country`.
   * A row is of whom its number names, else of who has its e-mail, else its phone and names; else of someone new. An empty cell
   * says nothing. A row that is wrong is reported and left out.
   */
  importCustomers: ImportCustomersPayload;
  /**
   * Two files were one customer: merges one into the other, for good. The survivor has everything of both, takes what it does not
   * say itself from the other, and is found under the id and number of either.
   */
  mergeCustomers: MergeCustomersPayload;
  /** Takes an address away; if it was the default of its type, the oldest one left becomes it. */
  removeCustomerAddress: RemoveCustomerAddressPayload;
  /** Makes a customer active or inactive, or blocks them; what they already are changes nothing. */
  setCustomerStatus: SetCustomerStatusPayload;
  /** Sets the loyalty program, whole, from now on; sales invoiced before are counted by what was in force then. */
  setLoyaltyProgram: SetLoyaltyProgramPayload;
  /** Changes the fields that are given; an explicit null empties those that may be empty. */
  updateCustomer: UpdateCustomerPayload;
  /** Changes the fields that are given. */
  updateCustomerAddress: UpdateCustomerAddressPayload;
  /** Changes the fields that are given and adds what is said; all of it stays in the history. */
  updateCustomerInteraction: UpdateCustomerInteractionPayload;
};


export type Mutation_RedeemPointsArgs = {
  input: RedeemPointsInternalInput;
};


export type MutationAddCustomerAddressArgs = {
  input: AddCustomerAddressInput;
};


export type MutationAdjustLoyaltyPointsArgs = {
  input: AdjustLoyaltyPointsInput;
};


export type MutationChangeCustomerInteractionStatusArgs = {
  input: ChangeCustomerInteractionStatusInput;
};


export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


export type MutationCreateCustomerInteractionArgs = {
  input: CreateCustomerInteractionInput;
};


export type MutationDismissDuplicateArgs = {
  input: DismissDuplicateInput;
};


export type MutationImportCustomersArgs = {
  input: ImportCustomersInput;
};


export type MutationMergeCustomersArgs = {
  input: MergeCustomersInput;
};


export type MutationRemoveCustomerAddressArgs = {
  input: RemoveCustomerAddressInput;
};


export type MutationSetCustomerStatusArgs = {
  input: SetCustomerStatusInput;
};


export type MutationSetLoyaltyProgramArgs = {
  input: SetLoyaltyProgramInput;
};


export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


export type MutationUpdateCustomerAddressArgs = {
  input: UpdateCustomerAddressInput;
};


export type MutationUpdateCustomerInteractionArgs = {
  input: UpdateCustomerInteractionInput;
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

export type Query = {
  __typename?: 'Query';
  /** One customer; null if there is none of this id. */
  customer?: Maybe<Customer>;
  /** One interaction; null if there is none of this id. */
  customerInteraction?: Maybe<CustomerInteraction>;
  /** Calls, visits, complaints and the like, the latest first. */
  customerInteractions: CustomerInteractionConnection;
  /** Customers and prospects, without files that were merged into others. */
  customers: CustomerConnection;
  /** Files that may be one customer, the likeliest first; found moments after a customer is put on file or changed. */
  duplicateCustomers: DuplicateCustomersConnection;
  /** The company's loyalty program as it is now; null until one is set. */
  loyaltyProgram?: Maybe<LoyaltyProgram>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerInteractionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerInteractionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerInteractionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDuplicateCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DuplicateCustomersFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RedeemPointsInternalInput = {
  /** What they pay. */
  amount: Scalars['Decimal']['input'];
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  /** Whose points. */
  customerId: Scalars['ID']['input'];
  /** The payment they stand in for. */
  paymentId: Scalars['ID']['input'];
};

export type RedeemPointsInternalPayload = {
  __typename?: 'RedeemPointsInternalPayload';
  /** How many there are after it. */
  balance?: Maybe<Scalars['Decimal']['output']>;
  /** How many were taken. */
  points?: Maybe<Scalars['Decimal']['output']>;
  problems: Array<Problem>;
};

export type RemoveCustomerAddressInput = {
  /** Which address. */
  addressId: Scalars['ID']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RemoveCustomerAddressPayload = {
  __typename?: 'RemoveCustomerAddressPayload';
  /** The address, no longer in use. */
  address?: Maybe<CustomerAddress>;
  problems: Array<Problem>;
};

export type SetCustomerStatusInput = {
  /** Whose status. */
  customerId: Scalars['ID']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 500 characters; a block needs one. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What it becomes. */
  status: CustomerStatus;
};

export type SetCustomerStatusPayload = {
  __typename?: 'SetCustomerStatusPayload';
  customer?: Maybe<Customer>;
  problems: Array<Problem>;
};

export type SetLoyaltyProgramInput = {
  /** False: nothing is earned and nothing can be paid with points. */
  active: Scalars['Boolean']['input'];
  /** Above zero, at most 4 decimals. */
  earnAmount: Scalars['Decimal']['input'];
  /** So many points for each `earnAmount` paid; 1 to 1,000,000. */
  earnPoints: Scalars['Int']['input'];
  /** How many months points are good for, 1 to 120; left out: for ever. Points that are there keep the date they have. */
  expiryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Lifetime points from which a customer is GOLD; above `silverFrom`. */
  goldFrom: Scalars['Int']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The fewest points that can be used at once. */
  minimumRedemption: Scalars['Int']['input'];
  /** What a point is worth as a payment; above zero, at most 4 decimals. */
  pointValue: Scalars['Decimal']['input'];
  /** Lifetime points from which a customer is SILVER; at least 1. */
  silverFrom: Scalars['Int']['input'];
};

export type SetLoyaltyProgramPayload = {
  __typename?: 'SetLoyaltyProgramPayload';
  problems: Array<Problem>;
  program?: Maybe<LoyaltyProgram>;
};

export type UpdateCustomerAddressInput = {
  /** Which address. */
  addressId: Scalars['ID']['input'];
  /** At most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2, such as FR. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True takes the place of the default; the default itself cannot be made none. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 20 characters; an explicit null empties it. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  type?: InputMaybe<CustomerAddressType>;
};

export type UpdateCustomerAddressPayload = {
  __typename?: 'UpdateCustomerAddressPayload';
  address?: Maybe<CustomerAddress>;
  problems: Array<Problem>;
};

export type UpdateCustomerInput = {
  /** At most 200 characters. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** What they may owe before a warning is given, in the company's currency; null: no limit. Needs `customers:terms`. */
  creditLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whom to change. */
  customerId: Scalars['ID']['input'];
  /** In the past. */
  dateOfBirth?: InputMaybe<Scalars['Date']['input']>;
  /** At most 254 characters. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters; at least one of the three names stays. */
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of customer it is. */
  kind?: InputMaybe<CustomerKind>;
  /** Language their documents are written in; null: the shop's. */
  language?: InputMaybe<LocaleCode>;
  /** At most 100 characters. */
  lastName?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Days from an invoice to its due date, 0 to 365; null: the shop's. Needs `customers:terms`. */
  paymentTermsDays?: InputMaybe<Scalars['Int']['input']>;
  /** 5 to 20 digits, spaces, +, - and brackets. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** How they like to be reached. */
  preferredContact?: InputMaybe<ContactMethod>;
  /** Prices that stand instead of the usual ones; null: none. Needs `customers:terms`. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as a SIRET or a company number; at most 100 characters. */
  registrationId?: InputMaybe<Scalars['String']['input']>;
  /** Such as a VAT number; at most 50 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateCustomerInteractionInput = {
  /** Who sees to it, an active user; an explicit null: nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be said of it, at most 5,000 characters; added to the history. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** At most 5,000 characters; an explicit null empties it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  interactionId: Scalars['ID']['input'];
  /** How much it matters. */
  priority?: InputMaybe<CustomerInteractionPriority>;
  /** At most 200 characters. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Of what kind it is. */
  type?: InputMaybe<CustomerInteractionType>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateCustomerInteractionPayload = {
  __typename?: 'UpdateCustomerInteractionPayload';
  interaction?: Maybe<CustomerInteraction>;
  problems: Array<Problem>;
};

export type UpdateCustomerPayload = {
  __typename?: 'UpdateCustomerPayload';
  customer?: Maybe<Customer>;
  problems: Array<Problem>;
};

/** Someone who works with the house; identity owns it. */
export type User = {
  __typename?: 'User';
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
  Customer: Customer;
  CustomerAddress: CustomerAddress;
  CustomerInteraction: CustomerInteraction;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerAddress:
    ( { __typename: 'CustomerAddress' }
    & GraphQLRecursivePick<FederationTypes['CustomerAddress'], {"id":true}> );
  CustomerInteraction:
    ( { __typename: 'CustomerInteraction' }
    & GraphQLRecursivePick<FederationTypes['CustomerInteraction'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCustomerAddressInput: AddCustomerAddressInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddCustomerAddressPayload: ResolverTypeWrapper<Omit<AddCustomerAddressPayload, 'address'> & { address?: Maybe<ResolversTypes['CustomerAddress']> }>;
  AdjustLoyaltyPointsInput: AdjustLoyaltyPointsInput;
  AdjustLoyaltyPointsPayload: ResolverTypeWrapper<Omit<AdjustLoyaltyPointsPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  BalanceState: BalanceState;
  ChangeCustomerInteractionStatusInput: ChangeCustomerInteractionStatusInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeCustomerInteractionStatusPayload: ResolverTypeWrapper<Omit<ChangeCustomerInteractionStatusPayload, 'interaction'> & { interaction?: Maybe<ResolversTypes['CustomerInteraction']> }>;
  ContactMethod: ContactMethod;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerInteractionInput: CreateCustomerInteractionInput;
  CreateCustomerInteractionPayload: ResolverTypeWrapper<Omit<CreateCustomerInteractionPayload, 'interaction'> & { interaction?: Maybe<ResolversTypes['CustomerInteraction']> }>;
  CreateCustomerPayload: ResolverTypeWrapper<Omit<CreateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerAccount: ResolverTypeWrapper<CustomerAccountRow>;
  CustomerAddress: ResolverTypeWrapper<CustomerAddressRow>;
  CustomerAddressConnection: ResolverTypeWrapper<CustomerAddressConnectionRow>;
  CustomerAddressEdge: ResolverTypeWrapper<Omit<CustomerAddressEdge, 'node'> & { node: ResolversTypes['CustomerAddress'] }>;
  CustomerAddressFilter: CustomerAddressFilter;
  CustomerAddressType: CustomerAddressType;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionRow>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerInteraction: ResolverTypeWrapper<CustomerInteractionRow>;
  CustomerInteractionChange: ResolverTypeWrapper<CustomerInteractionChangeRow>;
  CustomerInteractionConnection: ResolverTypeWrapper<CustomerInteractionConnectionRow>;
  CustomerInteractionEdge: ResolverTypeWrapper<Omit<CustomerInteractionEdge, 'node'> & { node: ResolversTypes['CustomerInteraction'] }>;
  CustomerInteractionField: CustomerInteractionField;
  CustomerInteractionFilter: CustomerInteractionFilter;
  CustomerInteractionPriority: CustomerInteractionPriority;
  CustomerInteractionStatus: CustomerInteractionStatus;
  CustomerInteractionType: CustomerInteractionType;
  CustomerKind: CustomerKind;
  CustomerLedgerConnection: ResolverTypeWrapper<CustomerLedgerConnectionRow>;
  CustomerLedgerEdge: ResolverTypeWrapper<Omit<CustomerLedgerEdge, 'node'> & { node: ResolversTypes['CustomerLedgerEntry'] }>;
  CustomerLedgerEntry: ResolverTypeWrapper<CustomerLedgerEntryRow>;
  CustomerLedgerFilter: CustomerLedgerFilter;
  CustomerLedgerKind: CustomerLedgerKind;
  CustomerLedgerOrder: CustomerLedgerOrder;
  CustomerOrder: CustomerOrder;
  CustomerStage: CustomerStage;
  CustomerStatus: CustomerStatus;
  CustomerTimelineConnection: ResolverTypeWrapper<CustomerTimelineConnectionRow>;
  CustomerTimelineEdge: ResolverTypeWrapper<Omit<CustomerTimelineEdge, 'node'> & { node: ResolversTypes['CustomerTimelineEntry'] }>;
  CustomerTimelineEntry: ResolverTypeWrapper<CustomerTimelineEntryRow>;
  CustomerTimelineKind: CustomerTimelineKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DismissDuplicateInput: DismissDuplicateInput;
  DismissDuplicatePayload: ResolverTypeWrapper<Omit<DismissDuplicatePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  DuplicateCustomers: ResolverTypeWrapper<DuplicateCustomersRow>;
  DuplicateCustomersConnection: ResolverTypeWrapper<DuplicateCustomersConnectionRow>;
  DuplicateCustomersEdge: ResolverTypeWrapper<Omit<DuplicateCustomersEdge, 'node'> & { node: ResolversTypes['DuplicateCustomers'] }>;
  DuplicateCustomersFilter: DuplicateCustomersFilter;
  DuplicateReason: DuplicateReason;
  File: ResolverTypeWrapper<File>;
  ImportCustomersInput: ImportCustomersInput;
  ImportCustomersPayload: ResolverTypeWrapper<Omit<ImportCustomersPayload, 'rows'> & { rows: Array<ResolversTypes['ImportedCustomer']> }>;
  ImportedCustomer: ResolverTypeWrapper<ImportedCustomerRow>;
  ImportedCustomerStatus: ImportedCustomerStatus;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  LocaleCode: LocaleCode;
  LoyaltyAccount: ResolverTypeWrapper<LoyaltyAccountRow>;
  LoyaltyEntry: ResolverTypeWrapper<LoyaltyEntryRow>;
  LoyaltyEntryConnection: ResolverTypeWrapper<LoyaltyEntryConnectionRow>;
  LoyaltyEntryEdge: ResolverTypeWrapper<Omit<LoyaltyEntryEdge, 'node'> & { node: ResolversTypes['LoyaltyEntry'] }>;
  LoyaltyEntryKind: LoyaltyEntryKind;
  LoyaltyProgram: ResolverTypeWrapper<LoyaltyProgramRow>;
  LoyaltyTier: LoyaltyTier;
  MergeCustomersInput: MergeCustomersInput;
  MergeCustomersPayload: ResolverTypeWrapper<Omit<MergeCustomersPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentMethod: PaymentMethod;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RedeemPointsInternalInput: RedeemPointsInternalInput;
  RedeemPointsInternalPayload: ResolverTypeWrapper<RedeemPointsInternalPayload>;
  RemoveCustomerAddressInput: RemoveCustomerAddressInput;
  RemoveCustomerAddressPayload: ResolverTypeWrapper<Omit<RemoveCustomerAddressPayload, 'address'> & { address?: Maybe<ResolversTypes['CustomerAddress']> }>;
  SetCustomerStatusInput: SetCustomerStatusInput;
  SetCustomerStatusPayload: ResolverTypeWrapper<Omit<SetCustomerStatusPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  SetLoyaltyProgramInput: SetLoyaltyProgramInput;
  SetLoyaltyProgramPayload: ResolverTypeWrapper<Omit<SetLoyaltyProgramPayload, 'program'> & { program?: Maybe<ResolversTypes['LoyaltyProgram']> }>;
  UpdateCustomerAddressInput: UpdateCustomerAddressInput;
  UpdateCustomerAddressPayload: ResolverTypeWrapper<Omit<UpdateCustomerAddressPayload, 'address'> & { address?: Maybe<ResolversTypes['CustomerAddress']> }>;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerInteractionInput: UpdateCustomerInteractionInput;
  UpdateCustomerInteractionPayload: ResolverTypeWrapper<Omit<UpdateCustomerInteractionPayload, 'interaction'> & { interaction?: Maybe<ResolversTypes['CustomerInteraction']> }>;
  UpdateCustomerPayload: ResolverTypeWrapper<Omit<UpdateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  User: ResolverTypeWrapper<UserRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCustomerAddressInput: AddCustomerAddressInput;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddCustomerAddressPayload: Omit<AddCustomerAddressPayload, 'address'> & { address?: Maybe<ResolversParentTypes['CustomerAddress']> };
  AdjustLoyaltyPointsInput: AdjustLoyaltyPointsInput;
  AdjustLoyaltyPointsPayload: Omit<AdjustLoyaltyPointsPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  ChangeCustomerInteractionStatusInput: ChangeCustomerInteractionStatusInput;
  Int: Scalars['Int']['output'];
  ChangeCustomerInteractionStatusPayload: Omit<ChangeCustomerInteractionStatusPayload, 'interaction'> & { interaction?: Maybe<ResolversParentTypes['CustomerInteraction']> };
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerInteractionInput: CreateCustomerInteractionInput;
  CreateCustomerInteractionPayload: Omit<CreateCustomerInteractionPayload, 'interaction'> & { interaction?: Maybe<ResolversParentTypes['CustomerInteraction']> };
  CreateCustomerPayload: Omit<CreateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  Customer: CustomerRow;
  CustomerAccount: CustomerAccountRow;
  CustomerAddress: CustomerAddressRow;
  CustomerAddressConnection: CustomerAddressConnectionRow;
  CustomerAddressEdge: Omit<CustomerAddressEdge, 'node'> & { node: ResolversParentTypes['CustomerAddress'] };
  CustomerAddressFilter: CustomerAddressFilter;
  CustomerConnection: CustomerConnectionRow;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerInteraction: CustomerInteractionRow;
  CustomerInteractionChange: CustomerInteractionChangeRow;
  CustomerInteractionConnection: CustomerInteractionConnectionRow;
  CustomerInteractionEdge: Omit<CustomerInteractionEdge, 'node'> & { node: ResolversParentTypes['CustomerInteraction'] };
  CustomerInteractionFilter: CustomerInteractionFilter;
  CustomerLedgerConnection: CustomerLedgerConnectionRow;
  CustomerLedgerEdge: Omit<CustomerLedgerEdge, 'node'> & { node: ResolversParentTypes['CustomerLedgerEntry'] };
  CustomerLedgerEntry: CustomerLedgerEntryRow;
  CustomerLedgerFilter: CustomerLedgerFilter;
  CustomerTimelineConnection: CustomerTimelineConnectionRow;
  CustomerTimelineEdge: Omit<CustomerTimelineEdge, 'node'> & { node: ResolversParentTypes['CustomerTimelineEntry'] };
  CustomerTimelineEntry: CustomerTimelineEntryRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DismissDuplicateInput: DismissDuplicateInput;
  DismissDuplicatePayload: Omit<DismissDuplicatePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  DuplicateCustomers: DuplicateCustomersRow;
  DuplicateCustomersConnection: DuplicateCustomersConnectionRow;
  DuplicateCustomersEdge: Omit<DuplicateCustomersEdge, 'node'> & { node: ResolversParentTypes['DuplicateCustomers'] };
  DuplicateCustomersFilter: DuplicateCustomersFilter;
  File: File;
  ImportCustomersInput: ImportCustomersInput;
  ImportCustomersPayload: Omit<ImportCustomersPayload, 'rows'> & { rows: Array<ResolversParentTypes['ImportedCustomer']> };
  ImportedCustomer: ImportedCustomerRow;
  Invoice: InvoiceRow;
  JSON: Scalars['JSON']['output'];
  LoyaltyAccount: LoyaltyAccountRow;
  LoyaltyEntry: LoyaltyEntryRow;
  LoyaltyEntryConnection: LoyaltyEntryConnectionRow;
  LoyaltyEntryEdge: Omit<LoyaltyEntryEdge, 'node'> & { node: ResolversParentTypes['LoyaltyEntry'] };
  LoyaltyProgram: LoyaltyProgramRow;
  MergeCustomersInput: MergeCustomersInput;
  MergeCustomersPayload: Omit<MergeCustomersPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Payment: PaymentRow;
  Problem: Problem;
  Query: Record<PropertyKey, never>;
  RedeemPointsInternalInput: RedeemPointsInternalInput;
  RedeemPointsInternalPayload: RedeemPointsInternalPayload;
  RemoveCustomerAddressInput: RemoveCustomerAddressInput;
  RemoveCustomerAddressPayload: Omit<RemoveCustomerAddressPayload, 'address'> & { address?: Maybe<ResolversParentTypes['CustomerAddress']> };
  SetCustomerStatusInput: SetCustomerStatusInput;
  SetCustomerStatusPayload: Omit<SetCustomerStatusPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  SetLoyaltyProgramInput: SetLoyaltyProgramInput;
  SetLoyaltyProgramPayload: Omit<SetLoyaltyProgramPayload, 'program'> & { program?: Maybe<ResolversParentTypes['LoyaltyProgram']> };
  UpdateCustomerAddressInput: UpdateCustomerAddressInput;
  UpdateCustomerAddressPayload: Omit<UpdateCustomerAddressPayload, 'address'> & { address?: Maybe<ResolversParentTypes['CustomerAddress']> };
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerInteractionInput: UpdateCustomerInteractionInput;
  UpdateCustomerInteractionPayload: Omit<UpdateCustomerInteractionPayload, 'interaction'> & { interaction?: Maybe<ResolversParentTypes['CustomerInteraction']> };
  UpdateCustomerPayload: Omit<UpdateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  User: UserRow;
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

export type AddCustomerAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCustomerAddressPayload'] = ResolversParentTypes['AddCustomerAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AdjustLoyaltyPointsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustLoyaltyPointsPayload'] = ResolversParentTypes['AdjustLoyaltyPointsPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChangeCustomerInteractionStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCustomerInteractionStatusPayload'] = ResolversParentTypes['ChangeCustomerInteractionStatusPayload']> = {
  interaction?: Resolver<Maybe<ResolversTypes['CustomerInteraction']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateCustomerInteractionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCustomerInteractionPayload'] = ResolversParentTypes['CreateCustomerInteractionPayload']> = {
  interaction?: Resolver<Maybe<ResolversTypes['CustomerInteraction']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCustomerPayload'] = ResolversParentTypes['CreateCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['CustomerAccount']>, ParentType, ContextType>;
  addresses?: Resolver<ResolversTypes['CustomerAddressConnection'], ParentType, ContextType, RequireFields<CustomerAddressesArgs, 'first'>>;
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditAvailable?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dateOfBirth?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interactions?: Resolver<ResolversTypes['CustomerInteractionConnection'], ParentType, ContextType, RequireFields<CustomerInteractionsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['CustomerKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LocaleCode']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOrderAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['CustomerLedgerConnection'], ParentType, ContextType, RequireFields<CustomerLedgerArgs, 'first' | 'orderBy'>>;
  loyalty?: Resolver<Maybe<ResolversTypes['LoyaltyAccount']>, ParentType, ContextType>;
  mergedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overCreditLimit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredContact?: Resolver<Maybe<ResolversTypes['ContactMethod']>, ParentType, ContextType>;
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CustomerStage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['CustomerTimelineConnection'], ParentType, ContextType, RequireFields<CustomerTimelineArgs, 'first'>>;
  totalSpent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAccount'] = ResolversParentTypes['CustomerAccount']> = {
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalSpent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CustomerAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAddress'] = ResolversParentTypes['CustomerAddress'], FederationReferenceType extends FederationReferenceTypes['CustomerAddress'] = FederationReferenceTypes['CustomerAddress']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerAddress']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CustomerAddressType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustomerAddressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAddressConnection'] = ResolversParentTypes['CustomerAddressConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerAddressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerAddressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAddressEdge'] = ResolversParentTypes['CustomerAddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAddress'], ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerInteractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerInteraction'] = ResolversParentTypes['CustomerInteraction'], FederationReferenceType extends FederationReferenceTypes['CustomerInteraction'] = FederationReferenceTypes['CustomerInteraction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerInteraction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CustomerInteractionChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['CustomerInteractionPriority'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerInteractionStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CustomerInteractionType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerInteractionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerInteractionChange'] = ResolversParentTypes['CustomerInteractionChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CustomerInteractionField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type CustomerInteractionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerInteractionConnection'] = ResolversParentTypes['CustomerInteractionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerInteractionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerInteractionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerInteractionEdge'] = ResolversParentTypes['CustomerInteractionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerInteraction'], ParentType, ContextType>;
};

export type CustomerLedgerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLedgerConnection'] = ResolversParentTypes['CustomerLedgerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerLedgerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerLedgerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLedgerEdge'] = ResolversParentTypes['CustomerLedgerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerLedgerEntry'], ParentType, ContextType>;
};

export type CustomerLedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLedgerEntry'] = ResolversParentTypes['CustomerLedgerEntry']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomerLedgerKind'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type CustomerTimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTimelineConnection'] = ResolversParentTypes['CustomerTimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerTimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerTimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTimelineEdge'] = ResolversParentTypes['CustomerTimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerTimelineEntry'], ParentType, ContextType>;
};

export type CustomerTimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTimelineEntry'] = ResolversParentTypes['CustomerTimelineEntry']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interaction?: Resolver<Maybe<ResolversTypes['CustomerInteraction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomerTimelineKind'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DismissDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissDuplicatePayload'] = ResolversParentTypes['DismissDuplicatePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DuplicateCustomersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCustomers'] = ResolversParentTypes['DuplicateCustomers']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DuplicateCustomersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCustomersConnection'] = ResolversParentTypes['DuplicateCustomersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicateCustomersEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateCustomersEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCustomersEdge'] = ResolversParentTypes['DuplicateCustomersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateCustomers'], ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCustomersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCustomersPayload'] = ResolversParentTypes['ImportCustomersPayload']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ImportedCustomer']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedCustomer'] = ResolversParentTypes['ImportedCustomer']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportedCustomerStatus'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoyaltyAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyAccount'] = ResolversParentTypes['LoyaltyAccount']> = {
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['LoyaltyEntryConnection'], ParentType, ContextType, RequireFields<LoyaltyAccountEntriesArgs, 'first'>>;
  lastEarnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lifetime?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  nextExpiryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextExpiryPoints?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pointsToNextTier?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['LoyaltyTier']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  worth?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LoyaltyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyEntry'] = ResolversParentTypes['LoyaltyEntry']> = {
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LoyaltyEntryKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type LoyaltyEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyEntryConnection'] = ResolversParentTypes['LoyaltyEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoyaltyEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoyaltyEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyEntryEdge'] = ResolversParentTypes['LoyaltyEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoyaltyEntry'], ParentType, ContextType>;
};

export type LoyaltyProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoyaltyProgram'] = ResolversParentTypes['LoyaltyProgram']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earnAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  earnPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiryMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  goldFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumRedemption?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pointValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  silverFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MergeCustomersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCustomersPayload'] = ResolversParentTypes['MergeCustomersPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _redeemPoints?: Resolver<ResolversTypes['RedeemPointsInternalPayload'], ParentType, ContextType, RequireFields<Mutation_RedeemPointsArgs, 'input'>>;
  addCustomerAddress?: Resolver<ResolversTypes['AddCustomerAddressPayload'], ParentType, ContextType, RequireFields<MutationAddCustomerAddressArgs, 'input'>>;
  adjustLoyaltyPoints?: Resolver<ResolversTypes['AdjustLoyaltyPointsPayload'], ParentType, ContextType, RequireFields<MutationAdjustLoyaltyPointsArgs, 'input'>>;
  changeCustomerInteractionStatus?: Resolver<ResolversTypes['ChangeCustomerInteractionStatusPayload'], ParentType, ContextType, RequireFields<MutationChangeCustomerInteractionStatusArgs, 'input'>>;
  createCustomer?: Resolver<ResolversTypes['CreateCustomerPayload'], ParentType, ContextType, RequireFields<MutationCreateCustomerArgs, 'input'>>;
  createCustomerInteraction?: Resolver<ResolversTypes['CreateCustomerInteractionPayload'], ParentType, ContextType, RequireFields<MutationCreateCustomerInteractionArgs, 'input'>>;
  dismissDuplicate?: Resolver<ResolversTypes['DismissDuplicatePayload'], ParentType, ContextType, RequireFields<MutationDismissDuplicateArgs, 'input'>>;
  importCustomers?: Resolver<ResolversTypes['ImportCustomersPayload'], ParentType, ContextType, RequireFields<MutationImportCustomersArgs, 'input'>>;
  mergeCustomers?: Resolver<ResolversTypes['MergeCustomersPayload'], ParentType, ContextType, RequireFields<MutationMergeCustomersArgs, 'input'>>;
  removeCustomerAddress?: Resolver<ResolversTypes['RemoveCustomerAddressPayload'], ParentType, ContextType, RequireFields<MutationRemoveCustomerAddressArgs, 'input'>>;
  setCustomerStatus?: Resolver<ResolversTypes['SetCustomerStatusPayload'], ParentType, ContextType, RequireFields<MutationSetCustomerStatusArgs, 'input'>>;
  setLoyaltyProgram?: Resolver<ResolversTypes['SetLoyaltyProgramPayload'], ParentType, ContextType, RequireFields<MutationSetLoyaltyProgramArgs, 'input'>>;
  updateCustomer?: Resolver<ResolversTypes['UpdateCustomerPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerArgs, 'input'>>;
  updateCustomerAddress?: Resolver<ResolversTypes['UpdateCustomerAddressPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerAddressArgs, 'input'>>;
  updateCustomerInteraction?: Resolver<ResolversTypes['UpdateCustomerInteractionPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomerInteractionArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customerInteraction?: Resolver<Maybe<ResolversTypes['CustomerInteraction']>, ParentType, ContextType, RequireFields<QueryCustomerInteractionArgs, 'id'>>;
  customerInteractions?: Resolver<ResolversTypes['CustomerInteractionConnection'], ParentType, ContextType, RequireFields<QueryCustomerInteractionsArgs, 'first'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first' | 'orderBy'>>;
  duplicateCustomers?: Resolver<ResolversTypes['DuplicateCustomersConnection'], ParentType, ContextType, RequireFields<QueryDuplicateCustomersArgs, 'first'>>;
  loyaltyProgram?: Resolver<Maybe<ResolversTypes['LoyaltyProgram']>, ParentType, ContextType>;
};

export type RedeemPointsInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemPointsInternalPayload'] = ResolversParentTypes['RedeemPointsInternalPayload']> = {
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RemoveCustomerAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCustomerAddressPayload'] = ResolversParentTypes['RemoveCustomerAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SetCustomerStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCustomerStatusPayload'] = ResolversParentTypes['SetCustomerStatusPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SetLoyaltyProgramPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLoyaltyProgramPayload'] = ResolversParentTypes['SetLoyaltyProgramPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['LoyaltyProgram']>, ParentType, ContextType>;
};

export type UpdateCustomerAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerAddressPayload'] = ResolversParentTypes['UpdateCustomerAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['CustomerAddress']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateCustomerInteractionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerInteractionPayload'] = ResolversParentTypes['UpdateCustomerInteractionPayload']> = {
  interaction?: Resolver<Maybe<ResolversTypes['CustomerInteraction']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerPayload'] = ResolversParentTypes['UpdateCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddCustomerAddressPayload?: AddCustomerAddressPayloadResolvers<ContextType>;
  AdjustLoyaltyPointsPayload?: AdjustLoyaltyPointsPayloadResolvers<ContextType>;
  ChangeCustomerInteractionStatusPayload?: ChangeCustomerInteractionStatusPayloadResolvers<ContextType>;
  CreateCustomerInteractionPayload?: CreateCustomerInteractionPayloadResolvers<ContextType>;
  CreateCustomerPayload?: CreateCustomerPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAccount?: CustomerAccountResolvers<ContextType>;
  CustomerAddress?: CustomerAddressResolvers<ContextType>;
  CustomerAddressConnection?: CustomerAddressConnectionResolvers<ContextType>;
  CustomerAddressEdge?: CustomerAddressEdgeResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerInteraction?: CustomerInteractionResolvers<ContextType>;
  CustomerInteractionChange?: CustomerInteractionChangeResolvers<ContextType>;
  CustomerInteractionConnection?: CustomerInteractionConnectionResolvers<ContextType>;
  CustomerInteractionEdge?: CustomerInteractionEdgeResolvers<ContextType>;
  CustomerLedgerConnection?: CustomerLedgerConnectionResolvers<ContextType>;
  CustomerLedgerEdge?: CustomerLedgerEdgeResolvers<ContextType>;
  CustomerLedgerEntry?: CustomerLedgerEntryResolvers<ContextType>;
  CustomerTimelineConnection?: CustomerTimelineConnectionResolvers<ContextType>;
  CustomerTimelineEdge?: CustomerTimelineEdgeResolvers<ContextType>;
  CustomerTimelineEntry?: CustomerTimelineEntryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DismissDuplicatePayload?: DismissDuplicatePayloadResolvers<ContextType>;
  DuplicateCustomers?: DuplicateCustomersResolvers<ContextType>;
  DuplicateCustomersConnection?: DuplicateCustomersConnectionResolvers<ContextType>;
  DuplicateCustomersEdge?: DuplicateCustomersEdgeResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  ImportCustomersPayload?: ImportCustomersPayloadResolvers<ContextType>;
  ImportedCustomer?: ImportedCustomerResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LoyaltyAccount?: LoyaltyAccountResolvers<ContextType>;
  LoyaltyEntry?: LoyaltyEntryResolvers<ContextType>;
  LoyaltyEntryConnection?: LoyaltyEntryConnectionResolvers<ContextType>;
  LoyaltyEntryEdge?: LoyaltyEntryEdgeResolvers<ContextType>;
  LoyaltyProgram?: LoyaltyProgramResolvers<ContextType>;
  MergeCustomersPayload?: MergeCustomersPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RedeemPointsInternalPayload?: RedeemPointsInternalPayloadResolvers<ContextType>;
  RemoveCustomerAddressPayload?: RemoveCustomerAddressPayloadResolvers<ContextType>;
  SetCustomerStatusPayload?: SetCustomerStatusPayloadResolvers<ContextType>;
  SetLoyaltyProgramPayload?: SetLoyaltyProgramPayloadResolvers<ContextType>;
  UpdateCustomerAddressPayload?: UpdateCustomerAddressPayloadResolvers<ContextType>;
  UpdateCustomerInteractionPayload?: UpdateCustomerInteractionPayloadResolvers<ContextType>;
  UpdateCustomerPayload?: UpdateCustomerPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
