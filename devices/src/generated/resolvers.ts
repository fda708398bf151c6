import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PrinterRow, PrintJobRow, ShopRow, StationRow, UserRow, PrinterConnectionRow, PrintJobConnectionRow } from '../rows.ts';
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

export type CancelPrintJobInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which print job. */
  jobId: Scalars['ID']['input'];
  /** At most 200 characters; kept with the job. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelPrintJobPayload = {
  __typename?: 'CancelPrintJobPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

export type CreatePrinterInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 32, 42 or 48. */
  columns?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the model tells when a job is done. */
  confirms?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is reached. */
  connection: PrinterConnectionKind;
  /** Another printer of the same shop. */
  fallbackPrinterId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed for NETWORK, and only there. */
  host?: InputMaybe<Scalars['String']['input']>;
  /** Clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the shop's receipts come from it. */
  isReceiptPrinter?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 100 characters, unique in the shop. */
  name: Scalars['String']['input'];
  /** For NETWORK; 9100 when left out. */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** At most 50, of the same shop. */
  stationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CreatePrinterPayload = {
  __typename?: 'CreatePrinterPayload';
  printer?: Maybe<Printer>;
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

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a waiting job out of the queue; it stands as FAILED. */
  cancelPrintJob: CancelPrintJobPayload;
  /** Adds a printer to a shop. An active printer is connected at once. */
  createPrinter: CreatePrinterPayload;
  /** Opens the cash drawer at the shop's receipt printer, once. Who did it and why is kept. */
  openDrawer: OpenDrawerPayload;
  /** Prints an invoice's receipt once more, marked as a reprint. */
  printReceipt: PrintReceiptPayload;
  /** Prints a job's document once more, marked as a reprint. */
  reprintJob: ReprintJobPayload;
  /** Says what came of a job of unknown outcome, by someone who looked. What was not printed waits for its turn again, a drawer pulse excepted. */
  resolvePrintJob: ResolvePrintJobPayload;
  /** Changes the fields that are given. What waits at a printer that is switched off goes to its fall-back printer, or fails. */
  updatePrinter: UpdatePrinterPayload;
};


export type MutationCancelPrintJobArgs = {
  input: CancelPrintJobInput;
};


export type MutationCreatePrinterArgs = {
  input: CreatePrinterInput;
};


export type MutationOpenDrawerArgs = {
  input: OpenDrawerInput;
};


export type MutationPrintReceiptArgs = {
  input: PrintReceiptInput;
};


export type MutationReprintJobArgs = {
  input: ReprintJobInput;
};


export type MutationResolvePrintJobArgs = {
  input: ResolvePrintJobInput;
};


export type MutationUpdatePrinterArgs = {
  input: UpdatePrinterInput;
};

export type OpenDrawerInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters; kept with the job. */
  reason: Scalars['String']['input'];
  /** Which shop. */
  shopId: Scalars['ID']['input'];
};

export type OpenDrawerPayload = {
  __typename?: 'OpenDrawerPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** One document on its way to paper, or one pulse for the drawer. */
export type PrintJob = {
  __typename?: 'PrintJob';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** 1 for the original, then counting reprints. */
  copy: Scalars['Int']['output'];
  /** The reason in words, where there are any. */
  detail?: Maybe<Scalars['String']['output']>;
  /** The kitchen ticket or invoice; for a drawer opened by hand, an id of its own. */
  documentId: Scalars['ID']['output'];
  /** When it came to its end. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What is printed. */
  kind: PrintJobKind;
  /** The printer it was queued for before it went to the fall-back printer. */
  movedFrom?: Maybe<Printer>;
  /** What that person noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** A picture (SVG) of what it prints. */
  preview: Scalars['String']['output'];
  /** Null when there was none for it. */
  printer?: Maybe<Printer>;
  /** When it was asked for. */
  queuedAt: Scalars['DateTime']['output'];
  /**
   * Why it stands as it does: a printer's fault (`OFFLINE`, `PAPER_OUT`, `COVER_OPEN`, `ERROR`, `BUSY`), `NO_PRINTER`, `PRINTER_INACTIVE`,
   * `CANCELLED`, `EXPIRED` (a drawer pulse that came too late), `UNPRINTABLE`, `UNCONFIRMED` or `INTERRUPTED` (the server stopped
   * while it was sent), `NOT_PRINTED` (someone looked); null when there is nothing to say.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether the paper carries the reprint mark. */
  reprint: Scalars['Boolean']['output'];
  /** Who caused it; null if nobody in person. */
  requestedBy?: Maybe<User>;
  /** Who said what came of it, or took it out of the queue. */
  resolvedBy?: Maybe<User>;
  /** When its first byte was let go; null if none was. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The shop it belongs to. */
  shop: Shop;
  /** The kitchen station a ticket is for. */
  station?: Maybe<Station>;
  /** How far it has come. */
  status: PrintJobStatus;
  /** The plain text of what it prints; empty for the drawer. */
  text: Scalars['String']['output'];
  /** Why a person asked for it: the reason given for a reprint or for opening the drawer. */
  why?: Maybe<Scalars['String']['output']>;
};

export type PrintJobConnection = {
  __typename?: 'PrintJobConnection';
  edges: Array<PrintJobEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PrintJobEdge = {
  __typename?: 'PrintJobEdge';
  cursor: Scalars['String']['output'];
  node: PrintJob;
};

export type PrintJobFilter = {
  /** Of this kitchen ticket or invoice: the original and its reprints. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<PrintJobKind>;
  /** Queued for this printer now. */
  printerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Standing like this. */
  status?: InputMaybe<PrintJobStatus>;
};

/** What is printed. */
export type PrintJobKind =
  /** A pulse that opens the cash drawer; nothing is printed. */
  | 'DRAWER'
  /** A ticket for a kitchen station. */
  | 'KITCHEN_TICKET'
  /** The receipt of an invoice. */
  | 'RECEIPT';

/** How far a print job has come. */
export type PrintJobStatus =
  /** It will not be printed; `reason` tells why. */
  | 'FAILED'
  /** The printer vouched for it, or a person saw it. */
  | 'PRINTED'
  /** Waits for its turn. */
  | 'QUEUED'
  /** Handed to the printer; the outcome is awaited. */
  | 'SENDING'
  /** It was sent and nothing vouches for the paper. Someone has to look: `resolvePrintJob`. */
  | 'UNKNOWN';

export type PrintReceiptInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which invoice. */
  invoiceId: Scalars['ID']['input'];
};

export type PrintReceiptPayload = {
  __typename?: 'PrintReceiptPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

/** A printer of a shop. */
export type Printer = {
  __typename?: 'Printer';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Characters per line: 32 on 58 mm paper, 42 or 48 on 80 mm. */
  columns: Scalars['Int']['output'];
  /** Whether the model tells when a job is done. Of one that does not, a job counts as printed when it was taken and no fault followed. */
  confirms: Scalars['Boolean']['output'];
  /** How it is reached. */
  connection: PrinterConnectionKind;
  /** Takes over what waits when this one cannot print. */
  fallbackPrinter?: Maybe<Printer>;
  /** What keeps it from printing; null if nothing does. */
  fault?: Maybe<PrinterFault>;
  /** The fault in words. */
  faultMessage?: Maybe<Scalars['String']['output']>;
  /** Host name or address of a network printer. */
  host?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether the shop's receipts come from it, and the cash drawer is plugged into it. */
  isReceiptPrinter: Scalars['Boolean']['output'];
  /** When it last answered. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique in the shop. */
  name: Scalars['String']['output'];
  /** Whether the roll is nearly used up. */
  paperNearEnd: Scalars['Boolean']['output'];
  /** TCP port of a network printer. */
  port?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  shop: Shop;
  /** Kitchen stations whose tickets it prints. Of several active printers for a station the oldest prints. */
  stations: Array<Station>;
  /** As last observed. */
  status: PrinterStatus;
  /** Jobs that wait for it. */
  waiting: Scalars['Int']['output'];
};

export type PrinterConnection = {
  __typename?: 'PrinterConnection';
  edges: Array<PrinterEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** How a printer is reached. */
export type PrinterConnectionKind =
  /** Raw TCP, usually port 9100. */
  | 'NETWORK'
  /** A simulated printer inside this server, for training and trying out. */
  | 'SIMULATED';

export type PrinterEdge = {
  __typename?: 'PrinterEdge';
  cursor: Scalars['String']['output'];
  node: Printer;
};

/** What keeps a printer from printing. */
export type PrinterFault =
  /** Another computer holds it, or someone is feeding paper. */
  | 'BUSY'
  /** Its cover stands open. */
  | 'COVER_OPEN'
  /** The printer reports an error. */
  | 'ERROR'
  /** Not reachable, or switched off line. */
  | 'OFFLINE'
  /** There is no paper in it. */
  | 'PAPER_OUT';

export type PrinterFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** In this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether a printer works. */
export type PrinterStatus =
  /** Cannot print; `fault` tells why. */
  | 'FAULT'
  /** Can print. */
  | 'READY'
  /** Never observed yet. */
  | 'UNSEEN';

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
  /** One print job; null if there is none of this id. */
  printJob?: Maybe<PrintJob>;
  /** What was, is and will be printed, newest first. */
  printJobs: PrintJobConnection;
  /** One printer; null if there is none of this id. */
  printer?: Maybe<Printer>;
  /** Printers by name. */
  printers: PrinterConnection;
};


export type QueryPrintJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrintJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrintJobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPrinterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ReprintJobInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which print job. */
  jobId: Scalars['ID']['input'];
  /** 1 to 200 characters; kept with the job. */
  reason: Scalars['String']['input'];
};

export type ReprintJobPayload = {
  __typename?: 'ReprintJobPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

export type ResolvePrintJobInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which print job. */
  jobId: Scalars['ID']['input'];
  /** At most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What came out of the printer. */
  printed: Scalars['Boolean']['input'];
};

export type ResolvePrintJobPayload = {
  __typename?: 'ResolvePrintJobPayload';
  job?: Maybe<PrintJob>;
  problems: Array<Problem>;
};

/** A shop; identity owns it. */
export type Shop = {
  __typename?: 'Shop';
  id: Scalars['ID']['output'];
};

/** A kitchen station; restaurant owns it. */
export type Station = {
  __typename?: 'Station';
  id: Scalars['ID']['output'];
};

export type UpdatePrinterInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 32, 42 or 48. */
  columns?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the model tells when a job is done. */
  confirms?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is reached. */
  connection?: InputMaybe<PrinterConnectionKind>;
  /** An explicit null takes it away. */
  fallbackPrinterId?: InputMaybe<Scalars['ID']['input']>;
  /** Its address, for NETWORK only. */
  host?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the shop's receipts come from it. */
  isReceiptPrinter?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** For NETWORK only. */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** Which printer. */
  printerId: Scalars['ID']['input'];
  /** In place of those it had. */
  stationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type UpdatePrinterPayload = {
  __typename?: 'UpdatePrinterPayload';
  printer?: Maybe<Printer>;
  problems: Array<Problem>;
};

/** A person; identity owns it. */
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
  PrintJob: PrintJob;
  Printer: Printer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PrintJob:
    ( { __typename: 'PrintJob' }
    & GraphQLRecursivePick<FederationTypes['PrintJob'], {"id":true}> );
  Printer:
    ( { __typename: 'Printer' }
    & GraphQLRecursivePick<FederationTypes['Printer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CancelPrintJobInput: CancelPrintJobInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelPrintJobPayload: ResolverTypeWrapper<Omit<CancelPrintJobPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  CreatePrinterInput: CreatePrinterInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreatePrinterPayload: ResolverTypeWrapper<Omit<CreatePrinterPayload, 'printer'> & { printer?: Maybe<ResolversTypes['Printer']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  File: ResolverTypeWrapper<File>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenDrawerInput: OpenDrawerInput;
  OpenDrawerPayload: ResolverTypeWrapper<Omit<OpenDrawerPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PrintJob: ResolverTypeWrapper<PrintJobRow>;
  PrintJobConnection: ResolverTypeWrapper<PrintJobConnectionRow>;
  PrintJobEdge: ResolverTypeWrapper<Omit<PrintJobEdge, 'node'> & { node: ResolversTypes['PrintJob'] }>;
  PrintJobFilter: PrintJobFilter;
  PrintJobKind: PrintJobKind;
  PrintJobStatus: PrintJobStatus;
  PrintReceiptInput: PrintReceiptInput;
  PrintReceiptPayload: ResolverTypeWrapper<Omit<PrintReceiptPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  Printer: ResolverTypeWrapper<PrinterRow>;
  PrinterConnection: ResolverTypeWrapper<PrinterConnectionRow>;
  PrinterConnectionKind: PrinterConnectionKind;
  PrinterEdge: ResolverTypeWrapper<Omit<PrinterEdge, 'node'> & { node: ResolversTypes['Printer'] }>;
  PrinterFault: PrinterFault;
  PrinterFilter: PrinterFilter;
  PrinterStatus: PrinterStatus;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReprintJobInput: ReprintJobInput;
  ReprintJobPayload: ResolverTypeWrapper<Omit<ReprintJobPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  ResolvePrintJobInput: ResolvePrintJobInput;
  ResolvePrintJobPayload: ResolverTypeWrapper<Omit<ResolvePrintJobPayload, 'job'> & { job?: Maybe<ResolversTypes['PrintJob']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  Station: ResolverTypeWrapper<StationRow>;
  UpdatePrinterInput: UpdatePrinterInput;
  UpdatePrinterPayload: ResolverTypeWrapper<Omit<UpdatePrinterPayload, 'printer'> & { printer?: Maybe<ResolversTypes['Printer']> }>;
  User: ResolverTypeWrapper<UserRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CancelPrintJobInput: CancelPrintJobInput;
  ID: Scalars['ID']['output'];
  CancelPrintJobPayload: Omit<CancelPrintJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  CreatePrinterInput: CreatePrinterInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  CreatePrinterPayload: Omit<CreatePrinterPayload, 'printer'> & { printer?: Maybe<ResolversParentTypes['Printer']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  File: File;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  OpenDrawerInput: OpenDrawerInput;
  OpenDrawerPayload: Omit<OpenDrawerPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  PageInfo: PageInfo;
  PrintJob: PrintJobRow;
  PrintJobConnection: PrintJobConnectionRow;
  PrintJobEdge: Omit<PrintJobEdge, 'node'> & { node: ResolversParentTypes['PrintJob'] };
  PrintJobFilter: PrintJobFilter;
  PrintReceiptInput: PrintReceiptInput;
  PrintReceiptPayload: Omit<PrintReceiptPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  Printer: PrinterRow;
  PrinterConnection: PrinterConnectionRow;
  PrinterEdge: Omit<PrinterEdge, 'node'> & { node: ResolversParentTypes['Printer'] };
  PrinterFilter: PrinterFilter;
  Problem: Problem;
  Query: Record<PropertyKey, never>;
  ReprintJobInput: ReprintJobInput;
  ReprintJobPayload: Omit<ReprintJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  ResolvePrintJobInput: ResolvePrintJobInput;
  ResolvePrintJobPayload: Omit<ResolvePrintJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PrintJob']> };
  Shop: ShopRow;
  Station: StationRow;
  UpdatePrinterInput: UpdatePrinterInput;
  UpdatePrinterPayload: Omit<UpdatePrinterPayload, 'printer'> & { printer?: Maybe<ResolversParentTypes['Printer']> };
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

export type CancelPrintJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPrintJobPayload'] = ResolversParentTypes['CancelPrintJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreatePrinterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePrinterPayload'] = ResolversParentTypes['CreatePrinterPayload']> = {
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
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

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelPrintJob?: Resolver<ResolversTypes['CancelPrintJobPayload'], ParentType, ContextType, RequireFields<MutationCancelPrintJobArgs, 'input'>>;
  createPrinter?: Resolver<ResolversTypes['CreatePrinterPayload'], ParentType, ContextType, RequireFields<MutationCreatePrinterArgs, 'input'>>;
  openDrawer?: Resolver<ResolversTypes['OpenDrawerPayload'], ParentType, ContextType, RequireFields<MutationOpenDrawerArgs, 'input'>>;
  printReceipt?: Resolver<ResolversTypes['PrintReceiptPayload'], ParentType, ContextType, RequireFields<MutationPrintReceiptArgs, 'input'>>;
  reprintJob?: Resolver<ResolversTypes['ReprintJobPayload'], ParentType, ContextType, RequireFields<MutationReprintJobArgs, 'input'>>;
  resolvePrintJob?: Resolver<ResolversTypes['ResolvePrintJobPayload'], ParentType, ContextType, RequireFields<MutationResolvePrintJobArgs, 'input'>>;
  updatePrinter?: Resolver<ResolversTypes['UpdatePrinterPayload'], ParentType, ContextType, RequireFields<MutationUpdatePrinterArgs, 'input'>>;
};

export type OpenDrawerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDrawerPayload'] = ResolversParentTypes['OpenDrawerPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PrintJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintJob'] = ResolversParentTypes['PrintJob'], FederationReferenceType extends FederationReferenceTypes['PrintJob'] = FederationReferenceTypes['PrintJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrintJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  copy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrintJobKind'], ParentType, ContextType>;
  movedFrom?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reprint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrintJobStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrintJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintJobConnection'] = ResolversParentTypes['PrintJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrintJobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrintJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintJobEdge'] = ResolversParentTypes['PrintJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PrintJob'], ParentType, ContextType>;
};

export type PrintReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintReceiptPayload'] = ResolversParentTypes['PrintReceiptPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PrinterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Printer'] = ResolversParentTypes['Printer'], FederationReferenceType extends FederationReferenceTypes['Printer'] = FederationReferenceTypes['Printer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Printer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  connection?: Resolver<ResolversTypes['PrinterConnectionKind'], ParentType, ContextType>;
  fallbackPrinter?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['PrinterFault']>, ParentType, ContextType>;
  faultMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReceiptPrinter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperNearEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  stations?: Resolver<Array<ResolversTypes['Station']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrinterStatus'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrinterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrinterConnection'] = ResolversParentTypes['PrinterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrinterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrinterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrinterEdge'] = ResolversParentTypes['PrinterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Printer'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  printJob?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType, RequireFields<QueryPrintJobArgs, 'id'>>;
  printJobs?: Resolver<ResolversTypes['PrintJobConnection'], ParentType, ContextType, RequireFields<QueryPrintJobsArgs, 'first'>>;
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType, RequireFields<QueryPrinterArgs, 'id'>>;
  printers?: Resolver<ResolversTypes['PrinterConnection'], ParentType, ContextType, RequireFields<QueryPrintersArgs, 'first'>>;
};

export type ReprintJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReprintJobPayload'] = ResolversParentTypes['ReprintJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ResolvePrintJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvePrintJobPayload'] = ResolversParentTypes['ResolvePrintJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PrintJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpdatePrinterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePrinterPayload'] = ResolversParentTypes['UpdatePrinterPayload']> = {
  printer?: Resolver<Maybe<ResolversTypes['Printer']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CancelPrintJobPayload?: CancelPrintJobPayloadResolvers<ContextType>;
  CreatePrinterPayload?: CreatePrinterPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OpenDrawerPayload?: OpenDrawerPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PrintJob?: PrintJobResolvers<ContextType>;
  PrintJobConnection?: PrintJobConnectionResolvers<ContextType>;
  PrintJobEdge?: PrintJobEdgeResolvers<ContextType>;
  PrintReceiptPayload?: PrintReceiptPayloadResolvers<ContextType>;
  Printer?: PrinterResolvers<ContextType>;
  PrinterConnection?: PrinterConnectionResolvers<ContextType>;
  PrinterEdge?: PrinterEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReprintJobPayload?: ReprintJobPayloadResolvers<ContextType>;
  ResolvePrintJobPayload?: ResolvePrintJobPayloadResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  UpdatePrinterPayload?: UpdatePrinterPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
