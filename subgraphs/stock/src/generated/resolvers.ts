import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { WarehouseRow, StockLevelRow, PostedProductionLineRow, StockMovementRow, StockLotRow, LotMovementRow, StockTransferRow, StockTransferLineRow, StocktakeRow, StocktakeLineRow, StocktakeCountRow, StocktakeTotalsRow, ImportedStockRowRow, StockValuationRow, WarehouseValuationRow, StockValuationLineRow, StockRotationRow, StockDashboardRow, StockMoverRow, BusinessDayRow, StockDayRow, StockDayMovesRow, StockAlertRow, StockAlertChangeRow, ProductRow, StockLotConnectionRow, StockTransferConnectionRow, StockValuationLineConnectionRow, StockRotationConnectionRow, StocktakeConnectionRow, StocktakeLineConnectionRow, StocktakeCountConnectionRow, UserRow, WarehouseConnectionRow, StockLevelConnectionRow, StockMovementConnectionRow, StockAlertConnectionRow } from '../rows.ts';
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

export type AddStocktakeCountsInput = {
  /** 1 to 1,000 counts. */
  counts: Array<StocktakeCountInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One that is open. */
  stocktakeId: Scalars['ID']['input'];
};

export type AddStocktakeCountsPayload = {
  __typename?: 'AddStocktakeCountsPayload';
  /** One for each that was given, in order; null if they were refused. */
  counts?: Maybe<Array<StocktakeCount>>;
  problems: Array<Problem>;
  stocktake?: Maybe<Stocktake>;
};

export type AdjustStockInput = {
  /** What was found there, at least 0. */
  counted: Scalars['Decimal']['input'];
  /** The date of a lot that is found for the first time. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Counts this lot alone. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type AdjustStockPayload = {
  __typename?: 'AdjustStockPayload';
  /** The one movement, or none if the count was as expected; null if it was refused. */
  movements?: Maybe<Array<StockMovement>>;
  problems: Array<Problem>;
};

/** One business day of a shop; each part of the house adds what it knows of it. */
export type BusinessDay = {
  __typename?: 'BusinessDay';
  /** Calendar day in the shop's time zone. */
  date: Scalars['Date']['output'];
  /** Which shop. */
  shopId: Scalars['ID']['output'];
  /** What its stock was worth and what moved; null if there is no such shop. */
  stock?: Maybe<StockDay>;
};

export type CancelStockTransferInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** One that has not ended. */
  transferId: Scalars['ID']['input'];
};

export type CancelStockTransferPayload = {
  __typename?: 'CancelStockTransferPayload';
  problems: Array<Problem>;
  transfer?: Maybe<StockTransfer>;
};

export type CancelStocktakeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** One that is open. */
  stocktakeId: Scalars['ID']['input'];
};

export type CancelStocktakePayload = {
  __typename?: 'CancelStocktakePayload';
  problems: Array<Problem>;
  stocktake?: Maybe<Stocktake>;
};

export type CreateStockTransferInput = {
  /** Where the goods come from. */
  fromWarehouseId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 lines. */
  lines: Array<StockTransferLineInput>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where they go. */
  toWarehouseId: Scalars['ID']['input'];
};

export type CreateStockTransferPayload = {
  __typename?: 'CreateStockTransferPayload';
  problems: Array<Problem>;
  transfer?: Maybe<StockTransfer>;
};

export type CreateWarehouseInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who answers for it. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** True makes it the one the shop sells from, in place of the one that was. */
  sellsFrom?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** What it is for. */
  type: WarehouseType;
};

export type CreateWarehousePayload = {
  __typename?: 'CreateWarehousePayload';
  problems: Array<Problem>;
  warehouse?: Maybe<Warehouse>;
};

export type EnterStockInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 lines. */
  lines: Array<EnterStockLineInput>;
  /** Delivery note or other document, at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type EnterStockLineInput = {
  /** The last day it may be sold; none if it keeps. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The number on the goods; needed where lots are kept. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Above zero. */
  quantity: Scalars['Decimal']['input'];
  /** The product's SKU. */
  sku: Scalars['String']['input'];
  /** Cost per unit in the company's currency, at least 0; null leaves the average as it is. */
  unitCost?: InputMaybe<Scalars['Decimal']['input']>;
};

export type EnterStockPayload = {
  __typename?: 'EnterStockPayload';
  /** One for each line, in order; null if it was refused. */
  movements?: Maybe<Array<StockMovement>>;
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

export type ImportOpeningStockInput = {
  /** The file. */
  csv: Scalars['String']['input'];
  /** True tells what would happen and keeps nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type ImportOpeningStockPayload = {
  __typename?: 'ImportOpeningStockPayload';
  /** How many rows came in. */
  created?: Maybe<Scalars['Int']['output']>;
  problems: Array<Problem>;
  /** One for each data row of the file, those of one product together; null if the file was refused. */
  rows?: Maybe<Array<ImportedStockRow>>;
};

/** What became of a row of a file. */
export type ImportedStockRow = {
  __typename?: 'ImportedStockRow';
  /** Line in the file; the header is line 1. */
  line: Scalars['Int']['output'];
  /** Why it was rejected. */
  problems: Array<Problem>;
  /** The product; null where the SKU is unknown. */
  product?: Maybe<Product>;
  /** What became of it. */
  status: ImportedStockRowStatus;
};

/** What became of a row of a file. */
export type ImportedStockRowStatus =
  /** It came in. */
  | 'CREATED'
  /** Left out. */
  | 'REJECTED'
  /** It was there already. */
  | 'UNCHANGED';

export type IssueStockInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 lines. */
  lines: Array<IssueStockLineInput>;
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type IssueStockLineInput = {
  /** The lot to take it from; without one, what expires first goes first. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Above zero. */
  quantity: Scalars['Decimal']['input'];
};

export type IssueStockPayload = {
  __typename?: 'IssueStockPayload';
  /** One for each line, in order; null if it was refused. */
  movements?: Maybe<Array<StockMovement>>;
  problems: Array<Problem>;
};

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Why goods were lost. */
export type LossCause =
  /** Broken. */
  | 'BREAKAGE'
  /** Given away. */
  | 'DONATION'
  /** Past its date. */
  | 'EXPIRY'
  /** Anything else; say it in the reason. */
  | 'OTHER'
  /** Used by the house itself. */
  | 'OWN_USE'
  /** Spoilt before its date. */
  | 'SPOILAGE'
  /** Stolen. */
  | 'THEFT'
  /** Lost or broken on the way from another warehouse. */
  | 'TRANSPORT';

/** What a movement took from a lot, or brought to it. */
export type LotMovement = {
  __typename?: 'LotMovement';
  /** The last day it may be sold; null if it keeps. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** The number on the goods. */
  number: Scalars['String']['output'];
  /** Above zero what came in, below zero what went out. */
  quantity: Scalars['Decimal']['output'];
};

/** Why a quantity changed. */
export type MovementType =
  /** Put right after a count, or in its value alone. */
  | 'ADJUSTMENT'
  /** Received. */
  | 'IN'
  /** Lost, broken or spoilt. */
  | 'LOSS'
  /** Issued other than by a sale. */
  | 'OUT'
  /** Made, or used up in making. */
  | 'PRODUCTION'
  /** Taken back from a customer, or given back to a supplier. */
  | 'RETURN'
  /** Sold. */
  | 'SALE'
  /** Moved to or from another warehouse. */
  | 'TRANSFER';

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Production was done: what was used up leaves and what was made comes in at exactly that cost, in one transaction and once per
   * production order; a repetition answers what was posted. A STRICT shop refuses what is not available, at `lines.N` of all inputs.
   */
  _postProduction: PostProductionInternalPayload;
  /** Lets reservations go; line ids without one are passed over. */
  _releaseStock: ReleaseStockInternalPayload;
  /** Reserves for an order, all lines or none; each line id once. A STRICT shop refuses what is not available. */
  _reserveStock: ReserveStockInternalPayload;
  /** Adds what somebody counted. Counts at several places add up; a recount takes the place of earlier ones. */
  addStocktakeCounts: AddStocktakeCountsPayload;
  /** Sets the quantity on hand, or that of one lot, to what was counted; nothing moves if it is that already. */
  adjustStock: AdjustStockPayload;
  /** Calls a transfer off; what is still in transit goes back where it came from. */
  cancelStockTransfer: CancelStockTransferPayload;
  /** Gives a stocktake up; nothing moves. */
  cancelStocktake: CancelStocktakePayload;
  /** Writes down what is to go from one warehouse to another; nothing moves yet. */
  createStockTransfer: CreateStockTransferPayload;
  /** Adds a warehouse to a shop; the first one of a shop is the one it sells from. */
  createWarehouse: CreateWarehousePayload;
  /** Quick entry: goods came in, by SKU, at the current average unless a cost is told. */
  enterStock: EnterStockPayload;
  /**
   * Takes in from CSV what is there when a warehouse begins to be kept. The first line names the columns: `sku,quantity,unitCost` and
   * any of `lotNumber,expiresOn`. At most 20,000 rows and 5 MB. Sent again, rows already there are UNCHANGED.
   */
  importOpeningStock: ImportOpeningStockPayload;
  /** Goods went out other than by a sale, at the average cost. A STRICT shop refuses what is not available. */
  issueStock: IssueStockPayload;
  /**
   * Makes levels and lots anew from movements and reservations, and counts those that were not equal to them: always none, but for
   * hands in the database.
   */
  rebuildStockLevels: RebuildStockLevelsPayload;
  /** Goods came in, at a cost; only this changes the average cost. */
  receiveStock: ReceiveStockPayload;
  /** Goods arrive, at the cost they left with; what did not is a loss, or stays in transit. */
  receiveStockTransfer: ReceiveStockTransferPayload;
  /** Goods were lost, at the average cost. A STRICT shop refuses more than is on hand. */
  recordLoss: RecordLossPayload;
  /** Undoes part of a movement: what was sold, issued or lost comes back at the cost it left with; what was received goes back to the supplier at the average cost. */
  returnStock: ReturnStockPayload;
  /** The goods leave at the average cost and are in transit. A STRICT shop refuses what is not available. */
  sendStockTransfer: SendStockTransferPayload;
  /** Begins or ends to keep a product by lots. It ends only when every lot is used up. */
  setLotTracking: SetLotTrackingPayload;
  /** Sets the bounds outside of which a level raises an alert; null takes a bound away. */
  setStockLimits: SetStockLimitsPayload;
  /** Opens a stocktake and freezes what the books expect. The shop goes on selling. */
  startStocktake: StartStocktakePayload;
  /** Carries goods over at once: a whole transfer in one step. */
  transferStock: TransferStockPayload;
  /** Puts other lines and another note in place of a draft's. */
  updateStockTransfer: UpdateStockTransferPayload;
  /** Changes the fields that are given; the others stay. */
  updateWarehouse: UpdateWarehousePayload;
  /**
   * Ends a stocktake: puts every level right by the difference between what was counted and what the books had at that moment, so
   * that what was sold before or after the count stays sold.
   */
  validateStocktake: ValidateStocktakePayload;
};


export type Mutation_PostProductionArgs = {
  input: PostProductionInternalInput;
};


export type Mutation_ReleaseStockArgs = {
  input: ReleaseStockInternalInput;
};


export type Mutation_ReserveStockArgs = {
  input: ReserveStockInternalInput;
};


export type MutationAddStocktakeCountsArgs = {
  input: AddStocktakeCountsInput;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationCancelStockTransferArgs = {
  input: CancelStockTransferInput;
};


export type MutationCancelStocktakeArgs = {
  input: CancelStocktakeInput;
};


export type MutationCreateStockTransferArgs = {
  input: CreateStockTransferInput;
};


export type MutationCreateWarehouseArgs = {
  input: CreateWarehouseInput;
};


export type MutationEnterStockArgs = {
  input: EnterStockInput;
};


export type MutationImportOpeningStockArgs = {
  input: ImportOpeningStockInput;
};


export type MutationIssueStockArgs = {
  input: IssueStockInput;
};


export type MutationRebuildStockLevelsArgs = {
  input: RebuildStockLevelsInput;
};


export type MutationReceiveStockArgs = {
  input: ReceiveStockInput;
};


export type MutationReceiveStockTransferArgs = {
  input: ReceiveStockTransferInput;
};


export type MutationRecordLossArgs = {
  input: RecordLossInput;
};


export type MutationReturnStockArgs = {
  input: ReturnStockInput;
};


export type MutationSendStockTransferArgs = {
  input: SendStockTransferInput;
};


export type MutationSetLotTrackingArgs = {
  input: SetLotTrackingInput;
};


export type MutationSetStockLimitsArgs = {
  input: SetStockLimitsInput;
};


export type MutationStartStocktakeArgs = {
  input: StartStocktakeInput;
};


export type MutationTransferStockArgs = {
  input: TransferStockInput;
};


export type MutationUpdateStockTransferArgs = {
  input: UpdateStockTransferInput;
};


export type MutationUpdateWarehouseArgs = {
  input: UpdateWarehouseInput;
};


export type MutationValidateStocktakeArgs = {
  input: ValidateStocktakeInput;
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

export type PostProductionInternalInput = {
  /** What was made. Lines of products that are not kept in stock are passed over. */
  batches: Array<ProductionBatchInternalInput>;
  /** What it is called on movements. */
  number: Scalars['String']['input'];
  /** Which production order. */
  productionOrderId: Scalars['ID']['input'];
  /** Which shop. */
  shopId: Scalars['ID']['input'];
  /** Where ingredients leave; without it, the shop's workshop, else where it sells from. */
  sourceWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Where goods come in; without it, where the shop sells from. */
  targetWarehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type PostProductionInternalPayload = {
  __typename?: 'PostProductionInternalPayload';
  /** What moved; null if it was refused. */
  lines?: Maybe<Array<PostedProductionLine>>;
  problems: Array<Problem>;
};

/** What one line of a production order moved. */
export type PostedProductionLine = {
  __typename?: 'PostedProductionLine';
  /** The line or ingredient of the production order. */
  lineId: Scalars['ID']['output'];
  /** Which product. */
  productId: Scalars['ID']['output'];
  /** Below zero what it used up. */
  quantity: Scalars['Decimal']['output'];
  /** Cost per unit. */
  unitCost: Scalars['Decimal']['output'];
  /** By how much the value of the stock changed. */
  value: Scalars['Decimal']['output'];
  /** Where. */
  warehouseId: Scalars['ID']['output'];
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

/** A product; catalog owns it, stock tells what there is of it. */
export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
  /** One for each warehouse that ever held it; null only while stock is away. */
  stockLevels?: Maybe<Array<StockLevel>>;
  /** Whether it is kept by lots; null only while stock is away. */
  tracksLots?: Maybe<Scalars['Boolean']['output']>;
};

export type ProductionAmountInternalInput = {
  /** The ingredient of the production order. */
  lineId: Scalars['ID']['input'];
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** How many. */
  quantity: Scalars['Decimal']['input'];
};

export type ProductionBatchInternalInput = {
  /** The last day that it may be sold. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** What was used up for it. */
  inputs: Array<ProductionAmountInternalInput>;
  /** The line of the production order that was made. */
  lineId: Scalars['ID']['input'];
  /** The lot it makes, where lots are kept. */
  lotNumber: Scalars['String']['input'];
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** How many. */
  quantity: Scalars['Decimal']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** Alerts, the latest first; by default the open ones. */
  stockAlerts: StockAlertConnection;
  /** What each type of warehouse holds, what is wrong there, and what moved most. */
  stockDashboard: Array<StockDashboard>;
  /** What a warehouse holds of a product: zeros if it never held any, null if there is no such product or warehouse. */
  stockLevel?: Maybe<StockLevel>;
  /** Levels by product name. */
  stockLevels: StockLevelConnection;
  /** Lots of which something is left, by date; those that keep come last. */
  stockLots: StockLotConnection;
  /** Movements, the latest first. */
  stockMovements: StockMovementConnection;
  /** How fast products move, by product name. */
  stockRotation: StockRotationConnection;
  /** One transfer; null if there is none of this id. */
  stockTransfer?: Maybe<StockTransfer>;
  /** Transfers, the latest first. */
  stockTransfers: StockTransferConnection;
  /** What the stock is worth now, or was worth at a past time. */
  stockValuation: StockValuation;
  /** What each warehouse holds of each product and what that is worth, now or at a past time, by product name. */
  stockValuationLines: StockValuationLineConnection;
  /** One stocktake; null if there is none of this id. */
  stocktake?: Maybe<Stocktake>;
  /** What people counted, the latest first. */
  stocktakeCounts: StocktakeCountConnection;
  /** What is counted in stocktakes, by product name. */
  stocktakeLines: StocktakeLineConnection;
  /** Stocktakes, the latest first. */
  stocktakes: StocktakeConnection;
  /** One warehouse; null if there is none of this id. */
  warehouse?: Maybe<Warehouse>;
  /** Warehouses by name. */
  warehouses: WarehouseConnection;
};


export type QueryStockAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockAlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockDashboardArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<WarehouseType>;
};


export type QueryStockLevelArgs = {
  productId: Scalars['ID']['input'];
  warehouseId: Scalars['ID']['input'];
};


export type QueryStockLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockLevelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockLotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockMovementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockRotationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockRotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockTransferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStockTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StockTransferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStockValuationArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<StockScope>;
};


export type QueryStockValuationLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<StockValuationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStocktakeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStocktakeCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StocktakeCountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStocktakeLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StocktakeLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStocktakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StocktakeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWarehouseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarehousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarehouseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RebuildStockLevelsInput = {
  /** True only counts. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type RebuildStockLevelsPayload = {
  __typename?: 'RebuildStockLevelsPayload';
  /** Levels looked at; null if it was refused. */
  checked?: Maybe<Scalars['Int']['output']>;
  /** Of them, those that were not equal to their movements, reservations and lots. */
  drifted?: Maybe<Scalars['Int']['output']>;
  problems: Array<Problem>;
};

export type ReceiveStockInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 lines. */
  lines: Array<ReceiveStockLineInput>;
  /** Delivery note or other document, at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type ReceiveStockLineInput = {
  /** The last day it may be sold; none if it keeps. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The number on the goods; needed where lots are kept. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Above zero. */
  quantity: Scalars['Decimal']['input'];
  /** Cost per unit in the company's currency, at least 0. */
  unitCost: Scalars['Decimal']['input'];
};

export type ReceiveStockPayload = {
  __typename?: 'ReceiveStockPayload';
  /** One for each line, in order; null if it was refused. */
  movements?: Maybe<Array<StockMovement>>;
  problems: Array<Problem>;
};

export type ReceiveStockTransferInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What arrived; null means everything that is in transit. */
  lines?: InputMaybe<Array<ReceiveStockTransferLineInput>>;
  /** Why the lost is lost. */
  lossCause?: InputMaybe<LossCause>;
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** One of which something is in transit. */
  transferId: Scalars['ID']['input'];
};

export type ReceiveStockTransferLineInput = {
  /** A line of the transfer. */
  lineId: Scalars['ID']['input'];
  /** How much is lost. What neither arrived nor is lost stays in transit. */
  lost?: InputMaybe<Scalars['Decimal']['input']>;
  /** How much arrived. */
  received?: InputMaybe<Scalars['Decimal']['input']>;
};

export type ReceiveStockTransferPayload = {
  __typename?: 'ReceiveStockTransferPayload';
  problems: Array<Problem>;
  transfer?: Maybe<StockTransfer>;
};

export type RecordLossInput = {
  /** Why it is lost. */
  cause: LossCause;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 lines. */
  lines: Array<IssueStockLineInput>;
  /** At most 500 characters; needed for OTHER. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type RecordLossPayload = {
  __typename?: 'RecordLossPayload';
  /** One for each line, in order; null if it was refused. */
  movements?: Maybe<Array<StockMovement>>;
  problems: Array<Problem>;
};

export type ReleaseStockInternalInput = {
  /** The order lines that need nothing any more. */
  lineIds: Array<Scalars['ID']['input']>;
};

export type ReleaseStockInternalPayload = {
  __typename?: 'ReleaseStockInternalPayload';
  problems: Array<Problem>;
};

export type ReserveStockInternalInput = {
  /** The reservation goes by itself unless the order's lines are announced within this time. */
  expiresInSeconds: Scalars['Int']['input'];
  /** Lines of products that are not kept in stock are passed over. */
  lines: Array<ReserveStockLineInternalInput>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** Which shop. */
  shopId: Scalars['ID']['input'];
};

export type ReserveStockInternalPayload = {
  __typename?: 'ReserveStockInternalPayload';
  problems: Array<Problem>;
};

export type ReserveStockLineInternalInput = {
  /** The order line that needs it. */
  lineId: Scalars['ID']['input'];
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** How many. */
  quantity: Scalars['Decimal']['input'];
};

export type ReturnStockInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A movement of type IN, OUT, SALE or LOSS. */
  movementId: Scalars['ID']['input'];
  /** Above zero; with earlier returns never more than the movement took. */
  quantity: Scalars['Decimal']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnStockPayload = {
  __typename?: 'ReturnStockPayload';
  /** The one movement; null if it was refused. */
  movements?: Maybe<Array<StockMovement>>;
  problems: Array<Problem>;
};

export type SendStockTransferInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A draft. */
  transferId: Scalars['ID']['input'];
};

export type SendStockTransferPayload = {
  __typename?: 'SendStockTransferPayload';
  problems: Array<Problem>;
  transfer?: Maybe<StockTransfer>;
};

export type SetLotTrackingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Whether its lots are kept. */
  tracksLots: Scalars['Boolean']['input'];
};

export type SetLotTrackingPayload = {
  __typename?: 'SetLotTrackingPayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
};

export type SetStockLimitsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At least the minimum. */
  max?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least 0. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type SetStockLimitsPayload = {
  __typename?: 'SetStockLimitsPayload';
  level?: Maybe<StockLevel>;
  problems: Array<Problem>;
};

export type StartStocktakeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters; becomes the reason of what is posted. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The products to count, for the scope PRODUCTS: 1 to 20,000. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How much of it. */
  scope: StocktakeScope;
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type StartStocktakePayload = {
  __typename?: 'StartStocktakePayload';
  problems: Array<Problem>;
  stocktake?: Maybe<Stocktake>;
};

/** A level outside its bounds. A level has at most one open alert of its quantity, and one of what is past its date. */
export type StockAlert = {
  __typename?: 'StockAlert';
  id: Scalars['ID']['output'];
  /** What is wrong. */
  kind: StockAlertKind;
  /** On hand, or past its date, when it was raised or, once resolved, when it was resolved. */
  level: Scalars['Decimal']['output'];
  /** What it is about. */
  product?: Maybe<Product>;
  /** When it went wrong. */
  raisedAt: Scalars['DateTime']['output'];
  /** Whether it is right again. */
  resolved: Scalars['Boolean']['output'];
  /** When it was right again; null before. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The bound it went past. */
  threshold: Scalars['Decimal']['output'];
  /** Where it is. */
  warehouse: Warehouse;
};

/** An alert that was raised or resolved. */
export type StockAlertChange = {
  __typename?: 'StockAlertChange';
  /** The alert as it is then. */
  alert: StockAlert;
  /** Grows with every change in the company; hand the last one seen to `after`. */
  revision: Scalars['String']['output'];
};

export type StockAlertConnection = {
  __typename?: 'StockAlertConnection';
  edges: Array<StockAlertEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Open alerts by kind. */
export type StockAlertCounts = {
  __typename?: 'StockAlertCounts';
  /** Past their date. */
  expired: Scalars['Int']['output'];
  /** Less on hand than the minimum. */
  lowStock: Scalars['Int']['output'];
  /** Nothing on hand. */
  outOfStock: Scalars['Int']['output'];
  /** More on hand than the maximum. */
  overstock: Scalars['Int']['output'];
};

export type StockAlertEdge = {
  __typename?: 'StockAlertEdge';
  cursor: Scalars['String']['output'];
  node: StockAlert;
};

export type StockAlertFilter = {
  /** Only of this kind. */
  kind?: InputMaybe<StockAlertKind>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Open ones, or resolved ones. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What is wrong with a level. */
export type StockAlertKind =
  /** Lots past their date are there. A STRICT shop does not sell them; take them away as a loss. */
  | 'EXPIRED'
  /** Less on hand than the minimum. */
  | 'LOW_STOCK'
  /** Nothing on hand, or less than nothing. */
  | 'OUT_OF_STOCK'
  /** More on hand than the maximum. */
  | 'OVERSTOCK';

/** What all warehouses of one type hold. */
export type StockDashboard = {
  __typename?: 'StockDashboard';
  /** Alerts that are open. */
  alerts: StockAlertCounts;
  /** Products with less than nothing on hand, by warehouse. */
  belowZero: Scalars['Int']['output'];
  /** Lots that pass their date within seven days, or did. */
  expiringSoon: Scalars['Int']['output'];
  /** What was lost in the last days was worth. */
  lost?: Maybe<Scalars['Decimal']['output']>;
  /** Products with something on hand, by warehouse. */
  products: Scalars['Int']['output'];
  /** What was received in the last days was worth. */
  received?: Maybe<Scalars['Decimal']['output']>;
  /** The five products of which most went out in the last days. */
  topMovers: Array<StockMover>;
  /** Which type. */
  type: WarehouseType;
  /** What they hold is worth. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** How many warehouses. */
  warehouses: Scalars['Int']['output'];
};

/** The stock of a shop on a business day: opening + what moved = closing. */
export type StockDay = {
  __typename?: 'StockDay';
  /** What moved in the course of the day, for each type that occurs. */
  byType: Array<StockDayMoves>;
  /** What it was worth when the day ended, or is worth now. */
  closing: Scalars['Decimal']['output'];
  /** What the goods had cost that were sold on documents of that day, less what came back: beside that day's sales, their margin. */
  costOfSales: Scalars['Decimal']['output'];
  /** What it was worth when the day began. */
  opening: Scalars['Decimal']['output'];
};

/** What moved on a day for one reason. */
export type StockDayMoves = {
  __typename?: 'StockDayMoves';
  /** How many movements. */
  movements: Scalars['Int']['output'];
  /** Why it moved. */
  type: MovementType;
  /** By how much they changed the value of the stock. */
  value: Scalars['Decimal']['output'];
};

/** What a warehouse holds of a product. */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** On hand less reserved. */
  available: Scalars['Decimal']['output'];
  /** Moving weighted average cost per unit, in the company's currency. */
  averageCost?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  /** Its lots, what expires first first. With what lies there without a lot they make up what is on hand. */
  lots: Array<StockLot>;
  /** More than this on hand raises OVERSTOCK; null means no bound. */
  max?: Maybe<Scalars['Decimal']['output']>;
  /** Less than this on hand raises LOW_STOCK; null: the product's own minimum stands. */
  min?: Maybe<Scalars['Decimal']['output']>;
  /** What is there: the sum of all movements. Below zero after sales that were not covered. */
  onHand: Scalars['Decimal']['output'];
  /** What is there. */
  product?: Maybe<Product>;
  /** Part of it that orders have reserved. */
  reserved: Scalars['Decimal']['output'];
  /** What it is worth: the sum of the values of all movements. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Where it is. */
  warehouse: Warehouse;
};

export type StockLevelConnection = {
  __typename?: 'StockLevelConnection';
  edges: Array<StockLevelEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StockLevelEdge = {
  __typename?: 'StockLevelEdge';
  cursor: Scalars['String']['output'];
  node: StockLevel;
};

export type StockLevelFilter = {
  /** Only those with less on hand than their minimum. */
  belowMinimum?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** A delivery with a number of its own, of which something is left in a warehouse. */
export type StockLot = {
  __typename?: 'StockLot';
  /** Whether its date is past, where the shop is. */
  expired: Scalars['Boolean']['output'];
  /** The last day it may be sold; null if it keeps. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** The number on the goods. */
  number: Scalars['String']['output'];
  /** What is left of it. */
  onHand: Scalars['Decimal']['output'];
  /** What it is of. */
  product?: Maybe<Product>;
  /** Where it is. */
  warehouse: Warehouse;
};

export type StockLotConnection = {
  __typename?: 'StockLotConnection';
  edges: Array<StockLotEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StockLotEdge = {
  __typename?: 'StockLotEdge';
  cursor: Scalars['String']['output'];
  node: StockLot;
};

export type StockLotFilter = {
  /** Past their date, or not. */
  expired?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a date before this day. */
  expiresBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** A change of the quantity on hand; never edited or deleted. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** On hand after it. */
  after: Scalars['Decimal']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** On hand before it. */
  before: Scalars['Decimal']['output'];
  /** Part of the value that is not quantity × unit cost: all of a correction, else zero. */
  correction?: Maybe<Scalars['Decimal']['output']>;
  /**
   * The movement that brought a correction about. A correction is an ADJUSTMENT of value without a quantity: a receipt told what
   * had left below zero really cost, or the last issue left a residue of rounding.
   */
  correctionOf?: Maybe<Scalars['ID']['output']>;
  /** The document it belongs to: an invoice, a transfer, a stocktake. */
  documentId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  /** Why it was lost; null for what is no loss. */
  lossCause?: Maybe<LossCause>;
  /** The lots it took or brought, where lots are kept. */
  lots: Array<LotMovement>;
  /** What moved. */
  product?: Maybe<Product>;
  /** Above zero what came in, below zero what went out. */
  quantity: Scalars['Decimal']['output'];
  /** What whoever moved it said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Document it belongs to, such as an invoice or a delivery note. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The movement it takes back. */
  returnOf?: Maybe<Scalars['ID']['output']>;
  /** Counts the movements of one product in one warehouse from 1, without a gap; each begins where the one before ended. */
  seq: Scalars['Int']['output'];
  /** Till or device it was made on. */
  terminalId?: Maybe<Scalars['ID']['output']>;
  /** Why it moved. */
  type: MovementType;
  /** Cost per unit that it came in or went out at, in the company's currency. */
  unitCost?: Maybe<Scalars['Decimal']['output']>;
  /** Who made it; null for what events made without a person. */
  user?: Maybe<User>;
  /** By how much it changed the value of the stock: quantity × unit cost, or the whole of a correction. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Where it moved. */
  warehouse: Warehouse;
};

export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  edges: Array<StockMovementEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  cursor: Scalars['String']['output'];
  node: StockMovement;
};

export type StockMovementFilter = {
  /** Of this document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** At or after this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Lost for this cause. */
  lossCause?: InputMaybe<LossCause>;
  /** Of the lot with this number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** With exactly this reference. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only of this type. */
  type?: InputMaybe<MovementType>;
  /** Made by this person. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** A product of which much went out. */
export type StockMover = {
  __typename?: 'StockMover';
  /** What that had cost. */
  cost?: Maybe<Scalars['Decimal']['output']>;
  /** What. */
  product?: Maybe<Product>;
  /** How much went out. */
  quantity: Scalars['Decimal']['output'];
};

/** How fast a product moves. */
export type StockRotation = {
  __typename?: 'StockRotation';
  /** What was there was worth, on average of the beginning and the end of the period. */
  averageValue: Scalars['Decimal']['output'];
  /** For how many days what is there now lasts, if it goes on like that; null if nothing went out. */
  daysOfCover?: Maybe<Scalars['Decimal']['output']>;
  /** What is there now. */
  onHand: Scalars['Decimal']['output'];
  /** What was sold, issued or used up in the period, less what came back. */
  out: Scalars['Decimal']['output'];
  /** What that had cost. */
  outCost: Scalars['Decimal']['output'];
  /** What. */
  product?: Maybe<Product>;
  /** How many times the stock was turned over: out at cost ÷ average value; null if there was none. */
  turnover?: Maybe<Scalars['Decimal']['output']>;
};

export type StockRotationConnection = {
  __typename?: 'StockRotationConnection';
  edges: Array<StockRotationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StockRotationEdge = {
  __typename?: 'StockRotationEdge';
  cursor: Scalars['String']['output'];
  node: StockRotation;
};

export type StockRotationFilter = {
  /** At or after this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this instant; null is now. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** This warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Warehouses for this. */
  warehouseType?: InputMaybe<WarehouseType>;
};

export type StockScope = {
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** This warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Warehouses for this. */
  warehouseType?: InputMaybe<WarehouseType>;
};

/** Goods on their way from one warehouse to another. */
export type StockTransfer = {
  __typename?: 'StockTransfer';
  /** Why it was called off. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  createdBy?: Maybe<User>;
  /** When all had arrived, was lost or was back. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the goods come from; null if it is in a shop that the caller does not see. */
  from?: Maybe<Warehouse>;
  id: Scalars['ID']['output'];
  /** What goes. */
  lines: Array<StockTransferLine>;
  /** What whoever wrote it said. */
  note?: Maybe<Scalars['String']['output']>;
  /** TR-000001 and so on; gaps are possible. */
  number: Scalars['String']['output'];
  /** When the goods left. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: StockTransferStatus;
  /** Where they go; null if it is in a shop that the caller does not see. */
  to?: Maybe<Warehouse>;
};

export type StockTransferConnection = {
  __typename?: 'StockTransferConnection';
  edges: Array<StockTransferEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StockTransferEdge = {
  __typename?: 'StockTransferEdge';
  cursor: Scalars['String']['output'];
  node: StockTransfer;
};

export type StockTransferFilter = {
  /** From this warehouse. */
  fromWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** With this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  status?: InputMaybe<StockTransferStatus>;
  /** To this warehouse. */
  toWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** From or to this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** A product that is transferred. */
export type StockTransferLine = {
  __typename?: 'StockTransferLine';
  id: Scalars['ID']['output'];
  /** How much is on its way now. */
  inTransit: Scalars['Decimal']['output'];
  /** How much was lost on the way. */
  lost: Scalars['Decimal']['output'];
  /** The lot that was named; others go by date. */
  lotNumber?: Maybe<Scalars['String']['output']>;
  /** What goes. */
  product?: Maybe<Product>;
  /** How much was to go. */
  quantity: Scalars['Decimal']['output'];
  /** How much arrived. */
  received: Scalars['Decimal']['output'];
  /** How much went back where it came from. */
  returned: Scalars['Decimal']['output'];
  /** Cost per unit that it left at; null before, or if that is not known. */
  unitCost?: Maybe<Scalars['Decimal']['output']>;
};

export type StockTransferLineInput = {
  /** The lot to take it from; without one, what expires first goes first. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Above zero. */
  quantity: Scalars['Decimal']['input'];
};

/** How far a transfer has come. */
export type StockTransferStatus =
  /** Called off before anything arrived. */
  | 'CANCELLED'
  /** Nothing is in transit any more. */
  | 'DONE'
  /** Written down; nothing has moved. */
  | 'DRAFT'
  /** Some has arrived, the rest is in transit. */
  | 'PARTIAL'
  /** Everything is in transit. */
  | 'SENT';

/** What the stock is worth at a time. */
export type StockValuation = {
  __typename?: 'StockValuation';
  /** The time. */
  at: Scalars['DateTime']['output'];
  /** What goods on their way between warehouses are worth; null when only some warehouses are asked for, or are seen. */
  inTransit?: Maybe<Scalars['Decimal']['output']>;
  /** What all these warehouses hold is worth, in the company's currency. */
  value: Scalars['Decimal']['output'];
  /** By warehouse, those that hold something. */
  warehouses: Array<WarehouseValuation>;
};

export type StockValuationFilter = {
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** This warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Warehouses for this. */
  warehouseType?: InputMaybe<WarehouseType>;
};

/** What a warehouse holds of a product at a time. */
export type StockValuationLine = {
  __typename?: 'StockValuationLine';
  /** Average cost per unit then. */
  averageCost: Scalars['Decimal']['output'];
  /** What. */
  product?: Maybe<Product>;
  /** How much. */
  quantity: Scalars['Decimal']['output'];
  /** What it is worth. */
  value: Scalars['Decimal']['output'];
  /** Where. */
  warehouse: Warehouse;
};

export type StockValuationLineConnection = {
  __typename?: 'StockValuationLineConnection';
  edges: Array<StockValuationLineEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StockValuationLineEdge = {
  __typename?: 'StockValuationLineEdge';
  cursor: Scalars['String']['output'];
  node: StockValuationLine;
};

/** A count of what a warehouse really holds. */
export type Stocktake = {
  __typename?: 'Stocktake';
  /** Why it was given up. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it. */
  endedBy?: Maybe<User>;
  id: Scalars['ID']['output'];
  /** What whoever opened it said. */
  note?: Maybe<Scalars['String']['output']>;
  /** ST-000001 and so on; gaps are possible. */
  number: Scalars['String']['output'];
  /** When it was opened, and the books were frozen. */
  openedAt: Scalars['DateTime']['output'];
  /** Who opened it. */
  openedBy?: Maybe<User>;
  /** How much of it is counted. */
  scope: StocktakeScope;
  /** Whether it goes on. */
  status: StocktakeStatus;
  /** How far it has come, and what the differences are worth. */
  totals: StocktakeTotals;
  /** What is counted. */
  warehouse: Warehouse;
};

export type StocktakeConnection = {
  __typename?: 'StocktakeConnection';
  edges: Array<StocktakeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What somebody counted of a product at a place; never edited or deleted. */
export type StocktakeCount = {
  __typename?: 'StocktakeCount';
  /** When it was counted. */
  countedAt: Scalars['DateTime']['output'];
  /** Who counted. */
  countedBy?: Maybe<User>;
  /** What the books had at that moment. */
  expected: Scalars['Decimal']['output'];
  id: Scalars['ID']['output'];
  /** Where, such as a shelf; empty if nobody said. */
  place: Scalars['String']['output'];
  /** What was counted. */
  product?: Maybe<Product>;
  /** How much was there. */
  quantity: Scalars['Decimal']['output'];
  /** Why it was counted again. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether it takes the place of earlier counts. */
  recount: Scalars['Boolean']['output'];
  /** Whether a later recount took its place. */
  replaced: Scalars['Boolean']['output'];
  /** The stocktake it belongs to. */
  stocktakeId: Scalars['ID']['output'];
  /** Till or device it was entered on. */
  terminalId?: Maybe<Scalars['ID']['output']>;
};

export type StocktakeCountConnection = {
  __typename?: 'StocktakeCountConnection';
  edges: Array<StocktakeCountEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StocktakeCountEdge = {
  __typename?: 'StocktakeCountEdge';
  cursor: Scalars['String']['output'];
  node: StocktakeCount;
};

export type StocktakeCountFilter = {
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this stocktake. */
  stocktakeId?: InputMaybe<Scalars['ID']['input']>;
  /** By this person. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

export type StocktakeCountInput = {
  /** When it was counted, if it is entered later; what moved since is no difference. */
  countedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where, such as a shelf; counts at several places add up. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** How much is there, at least 0. */
  quantity: Scalars['Decimal']['input'];
  /** Why it was counted again; needed for a recount. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** True takes the place of what was counted before at this place or, without a place, anywhere. */
  recount?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StocktakeEdge = {
  __typename?: 'StocktakeEdge';
  cursor: Scalars['String']['output'];
  node: Stocktake;
};

export type StocktakeFilter = {
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  status?: InputMaybe<StocktakeStatus>;
  /** Of this warehouse. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** A product in a stocktake. Who only counts does not see what is expected. */
export type StocktakeLine = {
  __typename?: 'StocktakeLine';
  /** What was counted in all; null if nobody did yet. */
  counted?: Maybe<Scalars['Decimal']['output']>;
  /** How many counts that makes. */
  counts: Scalars['Int']['output'];
  /** What the books had at the moment of the last count; null before. */
  expected?: Maybe<Scalars['Decimal']['output']>;
  /** What the books had when it was frozen. */
  frozen: Scalars['Decimal']['output'];
  /** Somebody adjusted it after it was counted here; that later count stands. */
  overtaken: Scalars['Boolean']['output'];
  /** What is counted. */
  product?: Maybe<Product>;
  /** The stocktake it belongs to. */
  stocktakeId: Scalars['ID']['output'];
  /** Average cost per unit that the difference is valued at. */
  unitCost?: Maybe<Scalars['Decimal']['output']>;
  /** What the difference is worth. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Counted less expected; null before it was counted. */
  variance?: Maybe<Scalars['Decimal']['output']>;
};

export type StocktakeLineConnection = {
  __typename?: 'StocktakeLineConnection';
  edges: Array<StocktakeLineEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StocktakeLineEdge = {
  __typename?: 'StocktakeLineEdge';
  cursor: Scalars['String']['output'];
  node: StocktakeLine;
};

export type StocktakeLineFilter = {
  /** Counted, or not yet. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a difference, or without. */
  differing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this stocktake. */
  stocktakeId?: InputMaybe<Scalars['ID']['input']>;
};

/** How much of a warehouse is counted. */
export type StocktakeScope =
  /** The products that were named, such as those of a category. */
  | 'PRODUCTS'
  /** Whatever is counted; each product is frozen as it is counted first. */
  | 'SPOT'
  /** All that it holds. */
  | 'WAREHOUSE';

/** Whether a stocktake goes on. */
export type StocktakeStatus =
  /** Given up. */
  | 'CANCELLED'
  /** People are counting. */
  | 'OPEN'
  /** The differences are posted. */
  | 'VALIDATED';

/** How far a stocktake has come. */
export type StocktakeTotals = {
  __typename?: 'StocktakeTotals';
  /** Of them, counted. */
  counted: Scalars['Int']['output'];
  /** Of them, not as expected. */
  differing: Scalars['Int']['output'];
  /** Value of what was found beyond what was expected. */
  gained?: Maybe<Scalars['Decimal']['output']>;
  /** Products to count. */
  lines: Scalars['Int']['output'];
  /** Value of what is missing. */
  lost?: Maybe<Scalars['Decimal']['output']>;
  /** Gained less lost. */
  net?: Maybe<Scalars['Decimal']['output']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Alerts as they are raised and resolved. Without `after` the open ones come first; with it, all that changed since that
   * revision. One that was never reached here, because the database was restored from a backup since, is refused with `startAnew` in the
   * error's extensions: forget what was kept and follow without `after`.
   */
  stockAlerts: StockAlertChange;
};


export type SubscriptionStockAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type TransferStockInput = {
  /** Where the goods come from. */
  fromWarehouseId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 lines. */
  lines: Array<StockTransferLineInput>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where they go. */
  toWarehouseId: Scalars['ID']['input'];
};

export type TransferStockPayload = {
  __typename?: 'TransferStockPayload';
  /** What left and what arrived; null if it was refused. */
  movements?: Maybe<Array<StockMovement>>;
  problems: Array<Problem>;
  transfer?: Maybe<StockTransfer>;
};

export type UpdateStockTransferInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000 lines. */
  lines: Array<StockTransferLineInput>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A draft. */
  transferId: Scalars['ID']['input'];
};

export type UpdateStockTransferPayload = {
  __typename?: 'UpdateStockTransferPayload';
  problems: Array<Problem>;
  transfer?: Maybe<StockTransfer>;
};

export type UpdateWarehouseInput = {
  /** The warehouse that a shop sells from stays active. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An explicit null leaves it without one. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** True makes it the one the shop sells from; it ceases to be only when another becomes it. */
  sellsFrom?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is for. */
  type?: InputMaybe<WarehouseType>;
  /** Which warehouse. */
  warehouseId: Scalars['ID']['input'];
};

export type UpdateWarehousePayload = {
  __typename?: 'UpdateWarehousePayload';
  problems: Array<Problem>;
  warehouse?: Maybe<Warehouse>;
};

/** A person of the company; identity owns them. */
export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
};

export type ValidateStocktakeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True takes what nobody counted for missing; else it stays as it is. */
  missingAsZero?: InputMaybe<Scalars['Boolean']['input']>;
  /** One that is open. */
  stocktakeId: Scalars['ID']['input'];
};

export type ValidateStocktakePayload = {
  __typename?: 'ValidateStocktakePayload';
  problems: Array<Problem>;
  stocktake?: Maybe<Stocktake>;
};

/** A place that holds stock. */
export type Warehouse = {
  __typename?: 'Warehouse';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Who answers for it. */
  manager?: Maybe<User>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Whether sales of its shop leave from it; exactly one warehouse of a shop does that. */
  sellsFrom: Scalars['Boolean']['output'];
  /** The shop it belongs to. */
  shopId: Scalars['ID']['output'];
  /** What it is for. */
  type: WarehouseType;
};

export type WarehouseConnection = {
  __typename?: 'WarehouseConnection';
  edges: Array<WarehouseEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WarehouseEdge = {
  __typename?: 'WarehouseEdge';
  cursor: Scalars['String']['output'];
  node: Warehouse;
};

export type WarehouseFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those for this. */
  type?: InputMaybe<WarehouseType>;
};

/** What a warehouse is for. */
export type WarehouseType =
  /** Packaging and other things used up, not sold. */
  | 'CONSUMABLES'
  /** A counter's display. */
  | 'COUNTER'
  /** A kitchen's larder. */
  | 'KITCHEN'
  /** What customers are served from. */
  | 'STORE'
  /** Bulk storage. */
  | 'WAREHOUSE'
  /** Where goods are produced. */
  | 'WORKSHOP';

/** What a warehouse holds is worth. */
export type WarehouseValuation = {
  __typename?: 'WarehouseValuation';
  /** What it holds is worth. */
  value: Scalars['Decimal']['output'];
  /** Which warehouse. */
  warehouse: Warehouse;
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
  Product: Product;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessDay:
    ( { __typename: 'BusinessDay' }
    & GraphQLRecursivePick<FederationTypes['BusinessDay'], {"shopId":true,"date":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddStocktakeCountsInput: AddStocktakeCountsInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddStocktakeCountsPayload: ResolverTypeWrapper<Omit<AddStocktakeCountsPayload, 'counts' | 'stocktake'> & { counts?: Maybe<Array<ResolversTypes['StocktakeCount']>>, stocktake?: Maybe<ResolversTypes['Stocktake']> }>;
  AdjustStockInput: AdjustStockInput;
  AdjustStockPayload: ResolverTypeWrapper<Omit<AdjustStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversTypes['StockMovement']>> }>;
  BusinessDay: ResolverTypeWrapper<BusinessDayRow>;
  CancelStockTransferInput: CancelStockTransferInput;
  CancelStockTransferPayload: ResolverTypeWrapper<Omit<CancelStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  CancelStocktakeInput: CancelStocktakeInput;
  CancelStocktakePayload: ResolverTypeWrapper<Omit<CancelStocktakePayload, 'stocktake'> & { stocktake?: Maybe<ResolversTypes['Stocktake']> }>;
  CreateStockTransferInput: CreateStockTransferInput;
  CreateStockTransferPayload: ResolverTypeWrapper<Omit<CreateStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  CreateWarehouseInput: CreateWarehouseInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateWarehousePayload: ResolverTypeWrapper<Omit<CreateWarehousePayload, 'warehouse'> & { warehouse?: Maybe<ResolversTypes['Warehouse']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EnterStockInput: EnterStockInput;
  EnterStockLineInput: EnterStockLineInput;
  EnterStockPayload: ResolverTypeWrapper<Omit<EnterStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversTypes['StockMovement']>> }>;
  File: ResolverTypeWrapper<File>;
  ImportOpeningStockInput: ImportOpeningStockInput;
  ImportOpeningStockPayload: ResolverTypeWrapper<Omit<ImportOpeningStockPayload, 'rows'> & { rows?: Maybe<Array<ResolversTypes['ImportedStockRow']>> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ImportedStockRow: ResolverTypeWrapper<ImportedStockRowRow>;
  ImportedStockRowStatus: ImportedStockRowStatus;
  IssueStockInput: IssueStockInput;
  IssueStockLineInput: IssueStockLineInput;
  IssueStockPayload: ResolverTypeWrapper<Omit<IssueStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversTypes['StockMovement']>> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  LossCause: LossCause;
  LotMovement: ResolverTypeWrapper<LotMovementRow>;
  MovementType: MovementType;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostProductionInternalInput: PostProductionInternalInput;
  PostProductionInternalPayload: ResolverTypeWrapper<Omit<PostProductionInternalPayload, 'lines'> & { lines?: Maybe<Array<ResolversTypes['PostedProductionLine']>> }>;
  PostedProductionLine: ResolverTypeWrapper<PostedProductionLineRow>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductionAmountInternalInput: ProductionAmountInternalInput;
  ProductionBatchInternalInput: ProductionBatchInternalInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebuildStockLevelsInput: RebuildStockLevelsInput;
  RebuildStockLevelsPayload: ResolverTypeWrapper<RebuildStockLevelsPayload>;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockLineInput: ReceiveStockLineInput;
  ReceiveStockPayload: ResolverTypeWrapper<Omit<ReceiveStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversTypes['StockMovement']>> }>;
  ReceiveStockTransferInput: ReceiveStockTransferInput;
  ReceiveStockTransferLineInput: ReceiveStockTransferLineInput;
  ReceiveStockTransferPayload: ResolverTypeWrapper<Omit<ReceiveStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  RecordLossInput: RecordLossInput;
  RecordLossPayload: ResolverTypeWrapper<Omit<RecordLossPayload, 'movements'> & { movements?: Maybe<Array<ResolversTypes['StockMovement']>> }>;
  ReleaseStockInternalInput: ReleaseStockInternalInput;
  ReleaseStockInternalPayload: ResolverTypeWrapper<ReleaseStockInternalPayload>;
  ReserveStockInternalInput: ReserveStockInternalInput;
  ReserveStockInternalPayload: ResolverTypeWrapper<ReserveStockInternalPayload>;
  ReserveStockLineInternalInput: ReserveStockLineInternalInput;
  ReturnStockInput: ReturnStockInput;
  ReturnStockPayload: ResolverTypeWrapper<Omit<ReturnStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversTypes['StockMovement']>> }>;
  SendStockTransferInput: SendStockTransferInput;
  SendStockTransferPayload: ResolverTypeWrapper<Omit<SendStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  SetLotTrackingInput: SetLotTrackingInput;
  SetLotTrackingPayload: ResolverTypeWrapper<Omit<SetLotTrackingPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  SetStockLimitsInput: SetStockLimitsInput;
  SetStockLimitsPayload: ResolverTypeWrapper<Omit<SetStockLimitsPayload, 'level'> & { level?: Maybe<ResolversTypes['StockLevel']> }>;
  StartStocktakeInput: StartStocktakeInput;
  StartStocktakePayload: ResolverTypeWrapper<Omit<StartStocktakePayload, 'stocktake'> & { stocktake?: Maybe<ResolversTypes['Stocktake']> }>;
  StockAlert: ResolverTypeWrapper<StockAlertRow>;
  StockAlertChange: ResolverTypeWrapper<StockAlertChangeRow>;
  StockAlertConnection: ResolverTypeWrapper<StockAlertConnectionRow>;
  StockAlertCounts: ResolverTypeWrapper<StockAlertCounts>;
  StockAlertEdge: ResolverTypeWrapper<Omit<StockAlertEdge, 'node'> & { node: ResolversTypes['StockAlert'] }>;
  StockAlertFilter: StockAlertFilter;
  StockAlertKind: StockAlertKind;
  StockDashboard: ResolverTypeWrapper<StockDashboardRow>;
  StockDay: ResolverTypeWrapper<StockDayRow>;
  StockDayMoves: ResolverTypeWrapper<StockDayMovesRow>;
  StockLevel: ResolverTypeWrapper<StockLevelRow>;
  StockLevelConnection: ResolverTypeWrapper<StockLevelConnectionRow>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLevelFilter: StockLevelFilter;
  StockLot: ResolverTypeWrapper<StockLotRow>;
  StockLotConnection: ResolverTypeWrapper<StockLotConnectionRow>;
  StockLotEdge: ResolverTypeWrapper<Omit<StockLotEdge, 'node'> & { node: ResolversTypes['StockLot'] }>;
  StockLotFilter: StockLotFilter;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementConnection: ResolverTypeWrapper<StockMovementConnectionRow>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementFilter: StockMovementFilter;
  StockMover: ResolverTypeWrapper<StockMoverRow>;
  StockRotation: ResolverTypeWrapper<StockRotationRow>;
  StockRotationConnection: ResolverTypeWrapper<StockRotationConnectionRow>;
  StockRotationEdge: ResolverTypeWrapper<Omit<StockRotationEdge, 'node'> & { node: ResolversTypes['StockRotation'] }>;
  StockRotationFilter: StockRotationFilter;
  StockScope: StockScope;
  StockTransfer: ResolverTypeWrapper<StockTransferRow>;
  StockTransferConnection: ResolverTypeWrapper<StockTransferConnectionRow>;
  StockTransferEdge: ResolverTypeWrapper<Omit<StockTransferEdge, 'node'> & { node: ResolversTypes['StockTransfer'] }>;
  StockTransferFilter: StockTransferFilter;
  StockTransferLine: ResolverTypeWrapper<StockTransferLineRow>;
  StockTransferLineInput: StockTransferLineInput;
  StockTransferStatus: StockTransferStatus;
  StockValuation: ResolverTypeWrapper<StockValuationRow>;
  StockValuationFilter: StockValuationFilter;
  StockValuationLine: ResolverTypeWrapper<StockValuationLineRow>;
  StockValuationLineConnection: ResolverTypeWrapper<StockValuationLineConnectionRow>;
  StockValuationLineEdge: ResolverTypeWrapper<Omit<StockValuationLineEdge, 'node'> & { node: ResolversTypes['StockValuationLine'] }>;
  Stocktake: ResolverTypeWrapper<StocktakeRow>;
  StocktakeConnection: ResolverTypeWrapper<StocktakeConnectionRow>;
  StocktakeCount: ResolverTypeWrapper<StocktakeCountRow>;
  StocktakeCountConnection: ResolverTypeWrapper<StocktakeCountConnectionRow>;
  StocktakeCountEdge: ResolverTypeWrapper<Omit<StocktakeCountEdge, 'node'> & { node: ResolversTypes['StocktakeCount'] }>;
  StocktakeCountFilter: StocktakeCountFilter;
  StocktakeCountInput: StocktakeCountInput;
  StocktakeEdge: ResolverTypeWrapper<Omit<StocktakeEdge, 'node'> & { node: ResolversTypes['Stocktake'] }>;
  StocktakeFilter: StocktakeFilter;
  StocktakeLine: ResolverTypeWrapper<StocktakeLineRow>;
  StocktakeLineConnection: ResolverTypeWrapper<StocktakeLineConnectionRow>;
  StocktakeLineEdge: ResolverTypeWrapper<Omit<StocktakeLineEdge, 'node'> & { node: ResolversTypes['StocktakeLine'] }>;
  StocktakeLineFilter: StocktakeLineFilter;
  StocktakeScope: StocktakeScope;
  StocktakeStatus: StocktakeStatus;
  StocktakeTotals: ResolverTypeWrapper<StocktakeTotalsRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TransferStockInput: TransferStockInput;
  TransferStockPayload: ResolverTypeWrapper<Omit<TransferStockPayload, 'movements' | 'transfer'> & { movements?: Maybe<Array<ResolversTypes['StockMovement']>>, transfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  UpdateStockTransferInput: UpdateStockTransferInput;
  UpdateStockTransferPayload: ResolverTypeWrapper<Omit<UpdateStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['StockTransfer']> }>;
  UpdateWarehouseInput: UpdateWarehouseInput;
  UpdateWarehousePayload: ResolverTypeWrapper<Omit<UpdateWarehousePayload, 'warehouse'> & { warehouse?: Maybe<ResolversTypes['Warehouse']> }>;
  User: ResolverTypeWrapper<UserRow>;
  ValidateStocktakeInput: ValidateStocktakeInput;
  ValidateStocktakePayload: ResolverTypeWrapper<Omit<ValidateStocktakePayload, 'stocktake'> & { stocktake?: Maybe<ResolversTypes['Stocktake']> }>;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  WarehouseConnection: ResolverTypeWrapper<WarehouseConnectionRow>;
  WarehouseEdge: ResolverTypeWrapper<Omit<WarehouseEdge, 'node'> & { node: ResolversTypes['Warehouse'] }>;
  WarehouseFilter: WarehouseFilter;
  WarehouseType: WarehouseType;
  WarehouseValuation: ResolverTypeWrapper<WarehouseValuationRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddStocktakeCountsInput: AddStocktakeCountsInput;
  ID: Scalars['ID']['output'];
  AddStocktakeCountsPayload: Omit<AddStocktakeCountsPayload, 'counts' | 'stocktake'> & { counts?: Maybe<Array<ResolversParentTypes['StocktakeCount']>>, stocktake?: Maybe<ResolversParentTypes['Stocktake']> };
  AdjustStockInput: AdjustStockInput;
  AdjustStockPayload: Omit<AdjustStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversParentTypes['StockMovement']>> };
  BusinessDay: BusinessDayRow;
  CancelStockTransferInput: CancelStockTransferInput;
  CancelStockTransferPayload: Omit<CancelStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  CancelStocktakeInput: CancelStocktakeInput;
  CancelStocktakePayload: Omit<CancelStocktakePayload, 'stocktake'> & { stocktake?: Maybe<ResolversParentTypes['Stocktake']> };
  CreateStockTransferInput: CreateStockTransferInput;
  CreateStockTransferPayload: Omit<CreateStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  CreateWarehouseInput: CreateWarehouseInput;
  Boolean: Scalars['Boolean']['output'];
  CreateWarehousePayload: Omit<CreateWarehousePayload, 'warehouse'> & { warehouse?: Maybe<ResolversParentTypes['Warehouse']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EnterStockInput: EnterStockInput;
  EnterStockLineInput: EnterStockLineInput;
  EnterStockPayload: Omit<EnterStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversParentTypes['StockMovement']>> };
  File: File;
  ImportOpeningStockInput: ImportOpeningStockInput;
  ImportOpeningStockPayload: Omit<ImportOpeningStockPayload, 'rows'> & { rows?: Maybe<Array<ResolversParentTypes['ImportedStockRow']>> };
  Int: Scalars['Int']['output'];
  ImportedStockRow: ImportedStockRowRow;
  IssueStockInput: IssueStockInput;
  IssueStockLineInput: IssueStockLineInput;
  IssueStockPayload: Omit<IssueStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversParentTypes['StockMovement']>> };
  JSON: Scalars['JSON']['output'];
  LotMovement: LotMovementRow;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PostProductionInternalInput: PostProductionInternalInput;
  PostProductionInternalPayload: Omit<PostProductionInternalPayload, 'lines'> & { lines?: Maybe<Array<ResolversParentTypes['PostedProductionLine']>> };
  PostedProductionLine: PostedProductionLineRow;
  Problem: Problem;
  Product: ProductRow;
  ProductionAmountInternalInput: ProductionAmountInternalInput;
  ProductionBatchInternalInput: ProductionBatchInternalInput;
  Query: Record<PropertyKey, never>;
  RebuildStockLevelsInput: RebuildStockLevelsInput;
  RebuildStockLevelsPayload: RebuildStockLevelsPayload;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockLineInput: ReceiveStockLineInput;
  ReceiveStockPayload: Omit<ReceiveStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversParentTypes['StockMovement']>> };
  ReceiveStockTransferInput: ReceiveStockTransferInput;
  ReceiveStockTransferLineInput: ReceiveStockTransferLineInput;
  ReceiveStockTransferPayload: Omit<ReceiveStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  RecordLossInput: RecordLossInput;
  RecordLossPayload: Omit<RecordLossPayload, 'movements'> & { movements?: Maybe<Array<ResolversParentTypes['StockMovement']>> };
  ReleaseStockInternalInput: ReleaseStockInternalInput;
  ReleaseStockInternalPayload: ReleaseStockInternalPayload;
  ReserveStockInternalInput: ReserveStockInternalInput;
  ReserveStockInternalPayload: ReserveStockInternalPayload;
  ReserveStockLineInternalInput: ReserveStockLineInternalInput;
  ReturnStockInput: ReturnStockInput;
  ReturnStockPayload: Omit<ReturnStockPayload, 'movements'> & { movements?: Maybe<Array<ResolversParentTypes['StockMovement']>> };
  SendStockTransferInput: SendStockTransferInput;
  SendStockTransferPayload: Omit<SendStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  SetLotTrackingInput: SetLotTrackingInput;
  SetLotTrackingPayload: Omit<SetLotTrackingPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  SetStockLimitsInput: SetStockLimitsInput;
  SetStockLimitsPayload: Omit<SetStockLimitsPayload, 'level'> & { level?: Maybe<ResolversParentTypes['StockLevel']> };
  StartStocktakeInput: StartStocktakeInput;
  StartStocktakePayload: Omit<StartStocktakePayload, 'stocktake'> & { stocktake?: Maybe<ResolversParentTypes['Stocktake']> };
  StockAlert: StockAlertRow;
  StockAlertChange: StockAlertChangeRow;
  StockAlertConnection: StockAlertConnectionRow;
  StockAlertCounts: StockAlertCounts;
  StockAlertEdge: Omit<StockAlertEdge, 'node'> & { node: ResolversParentTypes['StockAlert'] };
  StockAlertFilter: StockAlertFilter;
  StockDashboard: StockDashboardRow;
  StockDay: StockDayRow;
  StockDayMoves: StockDayMovesRow;
  StockLevel: StockLevelRow;
  StockLevelConnection: StockLevelConnectionRow;
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLevelFilter: StockLevelFilter;
  StockLot: StockLotRow;
  StockLotConnection: StockLotConnectionRow;
  StockLotEdge: Omit<StockLotEdge, 'node'> & { node: ResolversParentTypes['StockLot'] };
  StockLotFilter: StockLotFilter;
  StockMovement: StockMovementRow;
  StockMovementConnection: StockMovementConnectionRow;
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  StockMovementFilter: StockMovementFilter;
  StockMover: StockMoverRow;
  StockRotation: StockRotationRow;
  StockRotationConnection: StockRotationConnectionRow;
  StockRotationEdge: Omit<StockRotationEdge, 'node'> & { node: ResolversParentTypes['StockRotation'] };
  StockRotationFilter: StockRotationFilter;
  StockScope: StockScope;
  StockTransfer: StockTransferRow;
  StockTransferConnection: StockTransferConnectionRow;
  StockTransferEdge: Omit<StockTransferEdge, 'node'> & { node: ResolversParentTypes['StockTransfer'] };
  StockTransferFilter: StockTransferFilter;
  StockTransferLine: StockTransferLineRow;
  StockTransferLineInput: StockTransferLineInput;
  StockValuation: StockValuationRow;
  StockValuationFilter: StockValuationFilter;
  StockValuationLine: StockValuationLineRow;
  StockValuationLineConnection: StockValuationLineConnectionRow;
  StockValuationLineEdge: Omit<StockValuationLineEdge, 'node'> & { node: ResolversParentTypes['StockValuationLine'] };
  Stocktake: StocktakeRow;
  StocktakeConnection: StocktakeConnectionRow;
  StocktakeCount: StocktakeCountRow;
  StocktakeCountConnection: StocktakeCountConnectionRow;
  StocktakeCountEdge: Omit<StocktakeCountEdge, 'node'> & { node: ResolversParentTypes['StocktakeCount'] };
  StocktakeCountFilter: StocktakeCountFilter;
  StocktakeCountInput: StocktakeCountInput;
  StocktakeEdge: Omit<StocktakeEdge, 'node'> & { node: ResolversParentTypes['Stocktake'] };
  StocktakeFilter: StocktakeFilter;
  StocktakeLine: StocktakeLineRow;
  StocktakeLineConnection: StocktakeLineConnectionRow;
  StocktakeLineEdge: Omit<StocktakeLineEdge, 'node'> & { node: ResolversParentTypes['StocktakeLine'] };
  StocktakeLineFilter: StocktakeLineFilter;
  StocktakeTotals: StocktakeTotalsRow;
  Subscription: Record<PropertyKey, never>;
  TransferStockInput: TransferStockInput;
  TransferStockPayload: Omit<TransferStockPayload, 'movements' | 'transfer'> & { movements?: Maybe<Array<ResolversParentTypes['StockMovement']>>, transfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  UpdateStockTransferInput: UpdateStockTransferInput;
  UpdateStockTransferPayload: Omit<UpdateStockTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['StockTransfer']> };
  UpdateWarehouseInput: UpdateWarehouseInput;
  UpdateWarehousePayload: Omit<UpdateWarehousePayload, 'warehouse'> & { warehouse?: Maybe<ResolversParentTypes['Warehouse']> };
  User: UserRow;
  ValidateStocktakeInput: ValidateStocktakeInput;
  ValidateStocktakePayload: Omit<ValidateStocktakePayload, 'stocktake'> & { stocktake?: Maybe<ResolversParentTypes['Stocktake']> };
  Warehouse: WarehouseRow;
  WarehouseConnection: WarehouseConnectionRow;
  WarehouseEdge: Omit<WarehouseEdge, 'node'> & { node: ResolversParentTypes['Warehouse'] };
  WarehouseFilter: WarehouseFilter;
  WarehouseValuation: WarehouseValuationRow;
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

export type AddStocktakeCountsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddStocktakeCountsPayload'] = ResolversParentTypes['AddStocktakeCountsPayload']> = {
  counts?: Resolver<Maybe<Array<ResolversTypes['StocktakeCount']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type BusinessDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessDay'] = ResolversParentTypes['BusinessDay'], FederationReferenceType extends FederationReferenceTypes['BusinessDay'] = FederationReferenceTypes['BusinessDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['StockDay']>, ParentType, ContextType>;
};

export type CancelStockTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelStockTransferPayload'] = ResolversParentTypes['CancelStockTransferPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
};

export type CancelStocktakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelStocktakePayload'] = ResolversParentTypes['CancelStocktakePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
};

export type CreateStockTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateStockTransferPayload'] = ResolversParentTypes['CreateStockTransferPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
};

export type CreateWarehousePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWarehousePayload'] = ResolversParentTypes['CreateWarehousePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
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

export type EnterStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterStockPayload'] = ResolversParentTypes['EnterStockPayload']> = {
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportOpeningStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportOpeningStockPayload'] = ResolversParentTypes['ImportOpeningStockPayload']> = {
  created?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<ResolversTypes['ImportedStockRow']>>, ParentType, ContextType>;
};

export type ImportedStockRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedStockRow'] = ResolversParentTypes['ImportedStockRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportedStockRowStatus'], ParentType, ContextType>;
};

export type IssueStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStockPayload'] = ResolversParentTypes['IssueStockPayload']> = {
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LotMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotMovement'] = ResolversParentTypes['LotMovement']> = {
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _postProduction?: Resolver<ResolversTypes['PostProductionInternalPayload'], ParentType, ContextType, RequireFields<Mutation_PostProductionArgs, 'input'>>;
  _releaseStock?: Resolver<ResolversTypes['ReleaseStockInternalPayload'], ParentType, ContextType, RequireFields<Mutation_ReleaseStockArgs, 'input'>>;
  _reserveStock?: Resolver<ResolversTypes['ReserveStockInternalPayload'], ParentType, ContextType, RequireFields<Mutation_ReserveStockArgs, 'input'>>;
  addStocktakeCounts?: Resolver<ResolversTypes['AddStocktakeCountsPayload'], ParentType, ContextType, RequireFields<MutationAddStocktakeCountsArgs, 'input'>>;
  adjustStock?: Resolver<ResolversTypes['AdjustStockPayload'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  cancelStockTransfer?: Resolver<ResolversTypes['CancelStockTransferPayload'], ParentType, ContextType, RequireFields<MutationCancelStockTransferArgs, 'input'>>;
  cancelStocktake?: Resolver<ResolversTypes['CancelStocktakePayload'], ParentType, ContextType, RequireFields<MutationCancelStocktakeArgs, 'input'>>;
  createStockTransfer?: Resolver<ResolversTypes['CreateStockTransferPayload'], ParentType, ContextType, RequireFields<MutationCreateStockTransferArgs, 'input'>>;
  createWarehouse?: Resolver<ResolversTypes['CreateWarehousePayload'], ParentType, ContextType, RequireFields<MutationCreateWarehouseArgs, 'input'>>;
  enterStock?: Resolver<ResolversTypes['EnterStockPayload'], ParentType, ContextType, RequireFields<MutationEnterStockArgs, 'input'>>;
  importOpeningStock?: Resolver<ResolversTypes['ImportOpeningStockPayload'], ParentType, ContextType, RequireFields<MutationImportOpeningStockArgs, 'input'>>;
  issueStock?: Resolver<ResolversTypes['IssueStockPayload'], ParentType, ContextType, RequireFields<MutationIssueStockArgs, 'input'>>;
  rebuildStockLevels?: Resolver<ResolversTypes['RebuildStockLevelsPayload'], ParentType, ContextType, RequireFields<MutationRebuildStockLevelsArgs, 'input'>>;
  receiveStock?: Resolver<ResolversTypes['ReceiveStockPayload'], ParentType, ContextType, RequireFields<MutationReceiveStockArgs, 'input'>>;
  receiveStockTransfer?: Resolver<ResolversTypes['ReceiveStockTransferPayload'], ParentType, ContextType, RequireFields<MutationReceiveStockTransferArgs, 'input'>>;
  recordLoss?: Resolver<ResolversTypes['RecordLossPayload'], ParentType, ContextType, RequireFields<MutationRecordLossArgs, 'input'>>;
  returnStock?: Resolver<ResolversTypes['ReturnStockPayload'], ParentType, ContextType, RequireFields<MutationReturnStockArgs, 'input'>>;
  sendStockTransfer?: Resolver<ResolversTypes['SendStockTransferPayload'], ParentType, ContextType, RequireFields<MutationSendStockTransferArgs, 'input'>>;
  setLotTracking?: Resolver<ResolversTypes['SetLotTrackingPayload'], ParentType, ContextType, RequireFields<MutationSetLotTrackingArgs, 'input'>>;
  setStockLimits?: Resolver<ResolversTypes['SetStockLimitsPayload'], ParentType, ContextType, RequireFields<MutationSetStockLimitsArgs, 'input'>>;
  startStocktake?: Resolver<ResolversTypes['StartStocktakePayload'], ParentType, ContextType, RequireFields<MutationStartStocktakeArgs, 'input'>>;
  transferStock?: Resolver<ResolversTypes['TransferStockPayload'], ParentType, ContextType, RequireFields<MutationTransferStockArgs, 'input'>>;
  updateStockTransfer?: Resolver<ResolversTypes['UpdateStockTransferPayload'], ParentType, ContextType, RequireFields<MutationUpdateStockTransferArgs, 'input'>>;
  updateWarehouse?: Resolver<ResolversTypes['UpdateWarehousePayload'], ParentType, ContextType, RequireFields<MutationUpdateWarehouseArgs, 'input'>>;
  validateStocktake?: Resolver<ResolversTypes['ValidateStocktakePayload'], ParentType, ContextType, RequireFields<MutationValidateStocktakeArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostProductionInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostProductionInternalPayload'] = ResolversParentTypes['PostProductionInternalPayload']> = {
  lines?: Resolver<Maybe<Array<ResolversTypes['PostedProductionLine']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PostedProductionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostedProductionLine'] = ResolversParentTypes['PostedProductionLine']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stockLevels?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  tracksLots?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  stockAlerts?: Resolver<ResolversTypes['StockAlertConnection'], ParentType, ContextType, RequireFields<QueryStockAlertsArgs, 'first'>>;
  stockDashboard?: Resolver<Array<ResolversTypes['StockDashboard']>, ParentType, ContextType, RequireFields<QueryStockDashboardArgs, 'days'>>;
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<QueryStockLevelArgs, 'productId' | 'warehouseId'>>;
  stockLevels?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, RequireFields<QueryStockLevelsArgs, 'first'>>;
  stockLots?: Resolver<ResolversTypes['StockLotConnection'], ParentType, ContextType, RequireFields<QueryStockLotsArgs, 'first'>>;
  stockMovements?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, RequireFields<QueryStockMovementsArgs, 'first'>>;
  stockRotation?: Resolver<ResolversTypes['StockRotationConnection'], ParentType, ContextType, RequireFields<QueryStockRotationArgs, 'first'>>;
  stockTransfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType, RequireFields<QueryStockTransferArgs, 'id'>>;
  stockTransfers?: Resolver<ResolversTypes['StockTransferConnection'], ParentType, ContextType, RequireFields<QueryStockTransfersArgs, 'first'>>;
  stockValuation?: Resolver<ResolversTypes['StockValuation'], ParentType, ContextType, Partial<QueryStockValuationArgs>>;
  stockValuationLines?: Resolver<ResolversTypes['StockValuationLineConnection'], ParentType, ContextType, RequireFields<QueryStockValuationLinesArgs, 'first'>>;
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType, RequireFields<QueryStocktakeArgs, 'id'>>;
  stocktakeCounts?: Resolver<ResolversTypes['StocktakeCountConnection'], ParentType, ContextType, RequireFields<QueryStocktakeCountsArgs, 'first'>>;
  stocktakeLines?: Resolver<ResolversTypes['StocktakeLineConnection'], ParentType, ContextType, RequireFields<QueryStocktakeLinesArgs, 'first'>>;
  stocktakes?: Resolver<ResolversTypes['StocktakeConnection'], ParentType, ContextType, RequireFields<QueryStocktakesArgs, 'first'>>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseArgs, 'id'>>;
  warehouses?: Resolver<ResolversTypes['WarehouseConnection'], ParentType, ContextType, RequireFields<QueryWarehousesArgs, 'first'>>;
};

export type RebuildStockLevelsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebuildStockLevelsPayload'] = ResolversParentTypes['RebuildStockLevelsPayload']> = {
  checked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drifted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReceiveStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveStockPayload'] = ResolversParentTypes['ReceiveStockPayload']> = {
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReceiveStockTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveStockTransferPayload'] = ResolversParentTypes['ReceiveStockTransferPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
};

export type RecordLossPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLossPayload'] = ResolversParentTypes['RecordLossPayload']> = {
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReleaseStockInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseStockInternalPayload'] = ResolversParentTypes['ReleaseStockInternalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReserveStockInternalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveStockInternalPayload'] = ResolversParentTypes['ReserveStockInternalPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReturnStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnStockPayload'] = ResolversParentTypes['ReturnStockPayload']> = {
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SendStockTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendStockTransferPayload'] = ResolversParentTypes['SendStockTransferPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
};

export type SetLotTrackingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetLotTrackingPayload'] = ResolversParentTypes['SetLotTrackingPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetStockLimitsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStockLimitsPayload'] = ResolversParentTypes['SetStockLimitsPayload']> = {
  level?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type StartStocktakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartStocktakePayload'] = ResolversParentTypes['StartStocktakePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
};

export type StockAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlert'] = ResolversParentTypes['StockAlert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockAlertKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockAlertChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertChange'] = ResolversParentTypes['StockAlertChange']> = {
  alert?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockAlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertConnection'] = ResolversParentTypes['StockAlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAlertCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertCounts'] = ResolversParentTypes['StockAlertCounts']> = {
  expired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overstock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockAlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockAlertEdge'] = ResolversParentTypes['StockAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockAlert'], ParentType, ContextType>;
};

export type StockDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockDashboard'] = ResolversParentTypes['StockDashboard']> = {
  alerts?: Resolver<ResolversTypes['StockAlertCounts'], ParentType, ContextType>;
  belowZero?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiringSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  topMovers?: Resolver<Array<ResolversTypes['StockMover']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['WarehouseType'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warehouses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockDay'] = ResolversParentTypes['StockDay']> = {
  byType?: Resolver<Array<ResolversTypes['StockDayMoves']>, ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  costOfSales?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StockDayMovesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockDayMoves'] = ResolversParentTypes['StockDayMoves']> = {
  movements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MovementType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  averageCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['StockLot']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLot'] = ResolversParentTypes['StockLot']> = {
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockLotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotConnection'] = ResolversParentTypes['StockLotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockLotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockLotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLotEdge'] = ResolversParentTypes['StockLotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLot'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  after?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  correctionOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lossCause?: Resolver<Maybe<ResolversTypes['LossCause']>, ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['LotMovement']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terminalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MovementType'], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type StockMoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMover'] = ResolversParentTypes['StockMover']> = {
  cost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type StockRotationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRotation'] = ResolversParentTypes['StockRotation']> = {
  averageValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  daysOfCover?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  out?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  outCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StockRotationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRotationConnection'] = ResolversParentTypes['StockRotationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockRotationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockRotationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRotationEdge'] = ResolversParentTypes['StockRotationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockRotation'], ParentType, ContextType>;
};

export type StockTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransfer'] = ResolversParentTypes['StockTransfer']> = {
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockTransferLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StockTransferStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type StockTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferConnection'] = ResolversParentTypes['StockTransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferEdge'] = ResolversParentTypes['StockTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockTransfer'], ParentType, ContextType>;
};

export type StockTransferLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTransferLine'] = ResolversParentTypes['StockTransferLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StockValuationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockValuation'] = ResolversParentTypes['StockValuation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inTransit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouses?: Resolver<Array<ResolversTypes['WarehouseValuation']>, ParentType, ContextType>;
};

export type StockValuationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockValuationLine'] = ResolversParentTypes['StockValuationLine']> = {
  averageCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StockValuationLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockValuationLineConnection'] = ResolversParentTypes['StockValuationLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockValuationLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockValuationLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockValuationLineEdge'] = ResolversParentTypes['StockValuationLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockValuationLine'], ParentType, ContextType>;
};

export type StocktakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stocktake'] = ResolversParentTypes['Stocktake']> = {
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['StocktakeScope'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StocktakeStatus'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['StocktakeTotals'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type StocktakeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeConnection'] = ResolversParentTypes['StocktakeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StocktakeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StocktakeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeCount'] = ResolversParentTypes['StocktakeCount']> = {
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  countedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stocktakeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  terminalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StocktakeCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeCountConnection'] = ResolversParentTypes['StocktakeCountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StocktakeCountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StocktakeCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeCountEdge'] = ResolversParentTypes['StocktakeCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StocktakeCount'], ParentType, ContextType>;
};

export type StocktakeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeEdge'] = ResolversParentTypes['StocktakeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stocktake'], ParentType, ContextType>;
};

export type StocktakeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeLine'] = ResolversParentTypes['StocktakeLine']> = {
  counted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  overtaken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  stocktakeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  variance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StocktakeLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeLineConnection'] = ResolversParentTypes['StocktakeLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StocktakeLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StocktakeLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeLineEdge'] = ResolversParentTypes['StocktakeLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StocktakeLine'], ParentType, ContextType>;
};

export type StocktakeTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StocktakeTotals'] = ResolversParentTypes['StocktakeTotals']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stockAlerts?: SubscriptionResolver<ResolversTypes['StockAlertChange'], "stockAlerts", ParentType, ContextType, Partial<SubscriptionStockAlertsArgs>>;
};

export type TransferStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStockPayload'] = ResolversParentTypes['TransferStockPayload']> = {
  movements?: Resolver<Maybe<Array<ResolversTypes['StockMovement']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
};

export type UpdateStockTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateStockTransferPayload'] = ResolversParentTypes['UpdateStockTransferPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['StockTransfer']>, ParentType, ContextType>;
};

export type UpdateWarehousePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateWarehousePayload'] = ResolversParentTypes['UpdateWarehousePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ValidateStocktakePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidateStocktakePayload'] = ResolversParentTypes['ValidateStocktakePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  stocktake?: Resolver<Maybe<ResolversTypes['Stocktake']>, ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sellsFrom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['WarehouseType'], ParentType, ContextType>;
};

export type WarehouseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseConnection'] = ResolversParentTypes['WarehouseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WarehouseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarehouseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseEdge'] = ResolversParentTypes['WarehouseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type WarehouseValuationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseValuation'] = ResolversParentTypes['WarehouseValuation']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddStocktakeCountsPayload?: AddStocktakeCountsPayloadResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  BusinessDay?: BusinessDayResolvers<ContextType>;
  CancelStockTransferPayload?: CancelStockTransferPayloadResolvers<ContextType>;
  CancelStocktakePayload?: CancelStocktakePayloadResolvers<ContextType>;
  CreateStockTransferPayload?: CreateStockTransferPayloadResolvers<ContextType>;
  CreateWarehousePayload?: CreateWarehousePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EnterStockPayload?: EnterStockPayloadResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  ImportOpeningStockPayload?: ImportOpeningStockPayloadResolvers<ContextType>;
  ImportedStockRow?: ImportedStockRowResolvers<ContextType>;
  IssueStockPayload?: IssueStockPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LotMovement?: LotMovementResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PostProductionInternalPayload?: PostProductionInternalPayloadResolvers<ContextType>;
  PostedProductionLine?: PostedProductionLineResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebuildStockLevelsPayload?: RebuildStockLevelsPayloadResolvers<ContextType>;
  ReceiveStockPayload?: ReceiveStockPayloadResolvers<ContextType>;
  ReceiveStockTransferPayload?: ReceiveStockTransferPayloadResolvers<ContextType>;
  RecordLossPayload?: RecordLossPayloadResolvers<ContextType>;
  ReleaseStockInternalPayload?: ReleaseStockInternalPayloadResolvers<ContextType>;
  ReserveStockInternalPayload?: ReserveStockInternalPayloadResolvers<ContextType>;
  ReturnStockPayload?: ReturnStockPayloadResolvers<ContextType>;
  SendStockTransferPayload?: SendStockTransferPayloadResolvers<ContextType>;
  SetLotTrackingPayload?: SetLotTrackingPayloadResolvers<ContextType>;
  SetStockLimitsPayload?: SetStockLimitsPayloadResolvers<ContextType>;
  StartStocktakePayload?: StartStocktakePayloadResolvers<ContextType>;
  StockAlert?: StockAlertResolvers<ContextType>;
  StockAlertChange?: StockAlertChangeResolvers<ContextType>;
  StockAlertConnection?: StockAlertConnectionResolvers<ContextType>;
  StockAlertCounts?: StockAlertCountsResolvers<ContextType>;
  StockAlertEdge?: StockAlertEdgeResolvers<ContextType>;
  StockDashboard?: StockDashboardResolvers<ContextType>;
  StockDay?: StockDayResolvers<ContextType>;
  StockDayMoves?: StockDayMovesResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockLot?: StockLotResolvers<ContextType>;
  StockLotConnection?: StockLotConnectionResolvers<ContextType>;
  StockLotEdge?: StockLotEdgeResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  StockMover?: StockMoverResolvers<ContextType>;
  StockRotation?: StockRotationResolvers<ContextType>;
  StockRotationConnection?: StockRotationConnectionResolvers<ContextType>;
  StockRotationEdge?: StockRotationEdgeResolvers<ContextType>;
  StockTransfer?: StockTransferResolvers<ContextType>;
  StockTransferConnection?: StockTransferConnectionResolvers<ContextType>;
  StockTransferEdge?: StockTransferEdgeResolvers<ContextType>;
  StockTransferLine?: StockTransferLineResolvers<ContextType>;
  StockValuation?: StockValuationResolvers<ContextType>;
  StockValuationLine?: StockValuationLineResolvers<ContextType>;
  StockValuationLineConnection?: StockValuationLineConnectionResolvers<ContextType>;
  StockValuationLineEdge?: StockValuationLineEdgeResolvers<ContextType>;
  Stocktake?: StocktakeResolvers<ContextType>;
  StocktakeConnection?: StocktakeConnectionResolvers<ContextType>;
  StocktakeCount?: StocktakeCountResolvers<ContextType>;
  StocktakeCountConnection?: StocktakeCountConnectionResolvers<ContextType>;
  StocktakeCountEdge?: StocktakeCountEdgeResolvers<ContextType>;
  StocktakeEdge?: StocktakeEdgeResolvers<ContextType>;
  StocktakeLine?: StocktakeLineResolvers<ContextType>;
  StocktakeLineConnection?: StocktakeLineConnectionResolvers<ContextType>;
  StocktakeLineEdge?: StocktakeLineEdgeResolvers<ContextType>;
  StocktakeTotals?: StocktakeTotalsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TransferStockPayload?: TransferStockPayloadResolvers<ContextType>;
  UpdateStockTransferPayload?: UpdateStockTransferPayloadResolvers<ContextType>;
  UpdateWarehousePayload?: UpdateWarehousePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ValidateStocktakePayload?: ValidateStocktakePayloadResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseConnection?: WarehouseConnectionResolvers<ContextType>;
  WarehouseEdge?: WarehouseEdgeResolvers<ContextType>;
  WarehouseValuation?: WarehouseValuationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
