import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RecipeRow, RecipeVersionRow, RecipeIngredientRow, IngredientCostRow, RecipeCostRow, ProductionOrderRow, ProductionLineRow, ProductionIngredientRow, BusinessDayRow, ProductionDayRow, ProducedGoodRow, IngredientNeedRow, PurchaseSuggestionRow, ConsumableRuleRow, ConsumableUsageRow, ConsumableUseRow, ProductRow, OrderRow, SupplierRow, ShopRow, UserRow, WarehouseRow, ConsumableRuleConnectionRow, ConsumableUseConnectionRow, IngredientNeedConnectionRow, PurchaseSuggestionConnectionRow, ProductionOrderConnectionRow, RecipeConnectionRow } from '../rows.ts';
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
  /** Calendar day in the shop's time zone. */
  date: Scalars['Date']['output'];
  /** What was made; null if there is no such shop. */
  production?: Maybe<ProductionDay>;
  /** Which shop. */
  shopId: Scalars['ID']['output'];
};

export type CancelProductionOrderInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which production order. */
  productionOrderId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CancelProductionOrderPayload = {
  __typename?: 'CancelProductionOrderPayload';
  problems: Array<Problem>;
  productionOrder?: Maybe<ProductionOrder>;
};

export type CompleteProductionOrderInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Lines where something else was made or used than planned. */
  lines?: InputMaybe<Array<MadeLineInput>>;
  /** Which production order. */
  productionOrderId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CompleteProductionOrderPayload = {
  __typename?: 'CompleteProductionOrderPayload';
  problems: Array<Problem>;
  productionOrder?: Maybe<ProductionOrder>;
};

/** How something is sold. */
export type ConsumableChannel =
  /** To a firm. */
  | 'B2B'
  /** At the counter. */
  | 'COUNTER'
  /** Brought to the customer. */
  | 'DELIVERY'
  /** At a table. */
  | 'DINE_IN'
  /** Ordered online. */
  | 'ONLINE'
  /** Ordered by phone. */
  | 'PHONE'
  /** To take away. */
  | 'TAKEAWAY';

/** What a rule's quantity is for. */
export type ConsumablePer =
  /** The whole sale, once. */
  | 'SALE'
  /** Each unit that is sold. */
  | 'UNIT';

/** What is used up when something is sold. */
export type ConsumableRule = {
  __typename?: 'ConsumableRule';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Sold this way alone; null: any way. */
  channel?: Maybe<ConsumableChannel>;
  /** What is used up. */
  consumable?: Maybe<Product>;
  /** What that was called when the rule was made. */
  consumableName: Scalars['String']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Whether that is per unit or per sale. */
  per: ConsumablePer;
  /** What is sold; null: whatever is. */
  product?: Maybe<Product>;
  /** How much, per unit sold or per sale. */
  quantity: Scalars['Decimal']['output'];
  /** In this shop alone; null: in every one. */
  shop?: Maybe<Shop>;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

export type ConsumableRuleConnection = {
  __typename?: 'ConsumableRuleConnection';
  edges: Array<ConsumableRuleEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConsumableRuleEdge = {
  __typename?: 'ConsumableRuleEdge';
  cursor: Scalars['String']['output'];
  node: ConsumableRule;
};

export type ConsumableRuleFilter = {
  /** In use, or not; null: both. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** That use this up. */
  consumableId?: InputMaybe<Scalars['ID']['input']>;
  /** For this product that is sold. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop alone. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

export type ConsumableUsageFilter = {
  /** Of this consumable. */
  consumableId?: InputMaybe<Scalars['ID']['input']>;
  /** On this business day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** In this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** On this business day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What was used of one consumable over a time. */
export type ConsumableUse = {
  __typename?: 'ConsumableUse';
  /** What was used. */
  product?: Maybe<Product>;
  /** What it is called. */
  productName: Scalars['String']['output'];
  /** How much. */
  quantity: Scalars['Decimal']['output'];
  /** In how many sales. */
  sales: Scalars['Int']['output'];
};

export type ConsumableUseConnection = {
  __typename?: 'ConsumableUseConnection';
  edges: Array<ConsumableUseEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConsumableUseEdge = {
  __typename?: 'ConsumableUseEdge';
  cursor: Scalars['String']['output'];
  node: ConsumableUse;
};

/** Where the cost of an ingredient comes from. */
export type CostSource =
  /** What it costs in stock on average. */
  | 'AVERAGE'
  /** Stock knows nothing of it: what it was bought for last. */
  | 'LAST_PURCHASE'
  /** It was never bought: its purchase price in the catalog. */
  | 'PURCHASE_PRICE'
  /** Stock knows nothing of it: what its own recipe comes to. */
  | 'RECIPE'
  /** Nothing is known; it counts nothing. */
  | 'UNKNOWN';

export type CreateConsumableRuleInput = {
  /** Sold this way alone; without it, any way. */
  channel?: InputMaybe<ConsumableChannel>;
  /** What is used up; stock is kept of it. */
  consumableId: Scalars['ID']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether that is per unit sold or per sale. */
  per: ConsumablePer;
  /** What is sold; without it, whatever is. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, above zero. */
  quantity: Scalars['Decimal']['input'];
  /** In this shop alone; without it, in every one. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateConsumableRulePayload = {
  __typename?: 'CreateConsumableRulePayload';
  problems: Array<Problem>;
  rule?: Maybe<ConsumableRule>;
};

export type CreateProductionOrderInput = {
  /** When it is to be there; without it, when the customer wants it. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200, each product once; without them, all of the customer's order that has a recipe. */
  lines?: InputMaybe<Array<ProductionLineInput>>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The customer's order that it is for; without it, the counter is filled up. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Which shop makes it. */
  shopId: Scalars['ID']['input'];
  /** Where ingredients leave; without it, the shop's workshop, else where it sells from. */
  sourceWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Where goods come in; without it, where the shop sells from. */
  targetWarehouseId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateProductionOrderPayload = {
  __typename?: 'CreateProductionOrderPayload';
  problems: Array<Problem>;
  productionOrder?: Maybe<ProductionOrder>;
};

export type CreateRecipeInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200; each product once. */
  ingredients: Array<RecipeIngredientInput>;
  /** At most 10,000 characters. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** What it makes. */
  productId: Scalars['ID']['input'];
  /** 0 to 100: so much more is taken of every ingredient, as a percentage. */
  wastePercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** How much one making gives, above zero. */
  yield: Scalars['Decimal']['input'];
  /** The unit of that; without it, the product's. */
  yieldUnit?: InputMaybe<Scalars['String']['input']>;
};

export type CreateRecipePayload = {
  __typename?: 'CreateRecipePayload';
  problems: Array<Problem>;
  recipe?: Maybe<Recipe>;
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

/** What an ingredient costs in one making. */
export type IngredientCost = {
  __typename?: 'IngredientCost';
  /** Quantity × unit cost. */
  cost: Scalars['Decimal']['output'];
  /** Which ingredient. */
  ingredientId: Scalars['ID']['output'];
  /** What it is. */
  product?: Maybe<Product>;
  /** What that is called. */
  productName: Scalars['String']['output'];
  /** What is taken of it with all that is lost, in the product's unit. */
  quantity: Scalars['Decimal']['output'];
  /** Where the unit cost comes from. */
  source: CostSource;
  /** The product's unit. */
  unit: Scalars['String']['output'];
  /** Cost of one unit. */
  unitCost: Scalars['Decimal']['output'];
};

/** What open production orders need of a product, in its unit. */
export type IngredientNeed = {
  __typename?: 'IngredientNeed';
  /** What is there and reserved by nobody; null while stock is away. */
  available?: Maybe<Scalars['Decimal']['output']>;
  /** What buying it would cost, without tax. */
  cost?: Maybe<Scalars['Decimal']['output']>;
  /** The product's. */
  id: Scalars['ID']['output'];
  /** What is still to come from suppliers. */
  incoming: Scalars['Decimal']['output'];
  /** What open production orders will make of it. */
  planned: Scalars['Decimal']['output'];
  /** What is needed. */
  product?: Maybe<Product>;
  /** What it is called. */
  productName: Scalars['String']['output'];
  /** How much is needed in all. */
  required: Scalars['Decimal']['output'];
  /** What is neither there nor being made; null while stock is away. */
  shortage?: Maybe<Scalars['Decimal']['output']>;
  /** Whom to buy it from: the product's supplier, else the last. */
  supplier?: Maybe<Supplier>;
  /** Of that, what is to be bought beyond what is still to come. */
  toBuy?: Maybe<Scalars['Decimal']['output']>;
  /** Of that, what is to be made by its own recipe. */
  toMake?: Maybe<Scalars['Decimal']['output']>;
  /** The product's unit. */
  unit: Scalars['String']['output'];
  /** What it was bought for last, else its purchase price. */
  unitCost?: Maybe<Scalars['Decimal']['output']>;
};

export type IngredientNeedConnection = {
  __typename?: 'IngredientNeedConnection';
  edges: Array<IngredientNeedEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IngredientNeedEdge = {
  __typename?: 'IngredientNeedEdge';
  cursor: Scalars['String']['output'];
  node: IngredientNeed;
};

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

export type MadeLineInput = {
  /** The last day that it may be sold; goes with a lot. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Ingredients of which something else was used than planned. */
  ingredients?: InputMaybe<Array<UsedIngredientInput>>;
  /** Which line of the production order. */
  lineId: Scalars['ID']['input'];
  /** The lot that was made, at most 60 characters. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** How many were made, above zero; without it, as planned. */
  made?: InputMaybe<Scalars['Decimal']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Calls production off before it is completed. */
  cancelProductionOrder: CancelProductionOrderPayload;
  /**
   * Production is done: ingredients leave the workshop and goods come in at exactly what those cost, in one stock transaction.
   * Quantities may differ from the plan. A STRICT shop refuses with the list of what lacks. While stock is away the order is
   * COMPLETING, and becomes DONE by itself.
   */
  completeProductionOrder: CompleteProductionOrderPayload;
  /** Says what is used up when something is sold, such as packaging, from the next sale on. */
  createConsumableRule: CreateConsumableRulePayload;
  /** Plans what is to be made, for the counter or for a customer's order, by the recipes in use. */
  createProductionOrder: CreateProductionOrderPayload;
  /** Says how a product is made; it has one recipe in use. A recipe into which its product goes, however far down, is refused. */
  createRecipe: CreateRecipePayload;
  /** Takes a recipe out of use, or back into it. */
  setRecipeActive: SetRecipeActivePayload;
  /** Production begins: the plan stays as it is from now on. */
  startProductionOrder: StartProductionOrderPayload;
  /** Changes how much is used up from the next sale on, or ends it. */
  updateConsumableRule: UpdateConsumableRulePayload;
  /** Changes a plan before production starts; lines that are given take the place of all it had. */
  updateProductionOrder: UpdateProductionOrderPayload;
  /** Changes how a product is made from now on, by a new version; fields that are not given stay. */
  updateRecipe: UpdateRecipePayload;
};


export type MutationCancelProductionOrderArgs = {
  input: CancelProductionOrderInput;
};


export type MutationCompleteProductionOrderArgs = {
  input: CompleteProductionOrderInput;
};


export type MutationCreateConsumableRuleArgs = {
  input: CreateConsumableRuleInput;
};


export type MutationCreateProductionOrderArgs = {
  input: CreateProductionOrderInput;
};


export type MutationCreateRecipeArgs = {
  input: CreateRecipeInput;
};


export type MutationSetRecipeActiveArgs = {
  input: SetRecipeActiveInput;
};


export type MutationStartProductionOrderArgs = {
  input: StartProductionOrderInput;
};


export type MutationUpdateConsumableRuleArgs = {
  input: UpdateConsumableRuleInput;
};


export type MutationUpdateProductionOrderArgs = {
  input: UpdateProductionOrderInput;
};


export type MutationUpdateRecipeArgs = {
  input: UpdateRecipeInput;
};

export type NeedFilter = {
  /** Orders due before this instant. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orders of this shop, against its stock alone. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a customer ordered; orders owns it. */
export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
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

/** What was made of one product on a day. */
export type ProducedGood = {
  __typename?: 'ProducedGood';
  /** What its ingredients cost. */
  cost: Scalars['Decimal']['output'];
  /** What was made. */
  product?: Maybe<Product>;
  /** What it is called. */
  productName: Scalars['String']['output'];
  /** How much. */
  quantity: Scalars['Decimal']['output'];
  /** The product's unit. */
  unit: Scalars['String']['output'];
};

/** A product; catalog owns it, production tells how it is made. */
export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
  /** The recipe in use; null if it is not made here. */
  recipe?: Maybe<Recipe>;
};

/** What a shop made on a business day. */
export type ProductionDay = {
  __typename?: 'ProductionDay';
  /** How many production orders were done. */
  completed: Scalars['Int']['output'];
  /** What the ingredients of what was done cost. */
  cost: Scalars['Decimal']['output'];
  /** How many were to be there that day and are still open. */
  due: Scalars['Int']['output'];
  /** What was made, by name. */
  made: Array<ProducedGood>;
};

/** What goes into a line of a production order. */
export type ProductionIngredient = {
  __typename?: 'ProductionIngredient';
  /** What all of it cost. */
  cost?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  /** What the recipe says that it takes, waste included. */
  planned: Scalars['Decimal']['output'];
  /** From 1. */
  position: Scalars['Int']['output'];
  /** What goes in. */
  product?: Maybe<Product>;
  /** What it was called when it was planned. */
  productName: Scalars['String']['output'];
  /** Whether stock is kept of it. */
  stockable: Scalars['Boolean']['output'];
  /** The product's unit. */
  unit: Scalars['String']['output'];
  /** What one unit cost in stock on average; null before, or if no stock is kept of it. */
  unitCost?: Maybe<Scalars['Decimal']['output']>;
  /** What was used; null until it is done. */
  used?: Maybe<Scalars['Decimal']['output']>;
  /** Where it left; null before, or if no stock is kept of it. */
  warehouse?: Maybe<Warehouse>;
};

/** What is made of one product. */
export type ProductionLine = {
  __typename?: 'ProductionLine';
  /** What the ingredients cost, and what was made is worth; null until it is done. */
  cost?: Maybe<Scalars['Decimal']['output']>;
  /** The last day that it may be sold. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** What goes in, in its places. */
  ingredients: Array<ProductionIngredient>;
  /** The lot that it makes. */
  lotNumber?: Maybe<Scalars['String']['output']>;
  /** How many were made; null until it is done. */
  made?: Maybe<Scalars['Decimal']['output']>;
  /** How many are to be made. */
  planned: Scalars['Decimal']['output'];
  /** From 1. */
  position: Scalars['Int']['output'];
  /** What is made. */
  product?: Maybe<Product>;
  /** What it was called when it was planned. */
  productName: Scalars['String']['output'];
  /** The recipe as it was when it was planned. */
  recipeVersion: RecipeVersion;
  /** The product's unit. */
  unit: Scalars['String']['output'];
  /** Where it came in; null before, or if no stock is kept of it. */
  warehouse?: Maybe<Warehouse>;
};

export type ProductionLineInput = {
  /** The last day that it may be sold; goes with a lot. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The lot that it makes, at most 60 characters; without it, the production order's number where lots are kept. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** What is to be made; it has a recipe in use. */
  productId: Scalars['ID']['input'];
  /** How many, above zero. */
  quantity: Scalars['Decimal']['input'];
  /** The unit of that; without it, the product's. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Something to be made, for the counter or for a customer's order. */
export type ProductionOrder = {
  __typename?: 'ProductionOrder';
  /** What the ingredients cost; null until it is done. */
  cost?: Maybe<Scalars['Decimal']['output']>;
  /** When it was planned. */
  createdAt: Scalars['DateTime']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** When it is to be there. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was done or called off; null before. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** What is made, in its places. */
  lines: Array<ProductionLine>;
  /** What to mind. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Readable, unique in the company. */
  number: Scalars['String']['output'];
  /** The customer's order that it is for. */
  order?: Maybe<Order>;
  /** What it is for. */
  purpose: ProductionPurpose;
  /** Why it was called off, or what stock refused last. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Which shop makes it. */
  shop?: Maybe<Shop>;
  /** Where ingredients leave; null: the shop's workshop, else where it sells from. */
  sourceWarehouse?: Maybe<Warehouse>;
  /** When production began; null before. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: ProductionStatus;
  /** Where goods come in; null: where the shop sells from. */
  targetWarehouse?: Maybe<Warehouse>;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};

export type ProductionOrderConnection = {
  __typename?: 'ProductionOrderConnection';
  edges: Array<ProductionOrderEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductionOrderEdge = {
  __typename?: 'ProductionOrderEdge';
  cursor: Scalars['String']['output'];
  node: ProductionOrder;
};

export type ProductionOrderFilter = {
  /** Due before this instant. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** For this order of a customer. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** That make this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** At one of these points. */
  status?: InputMaybe<Array<ProductionStatus>>;
};

/** What something is made for. */
export type ProductionPurpose =
  /** The counter is filled up. */
  | 'COUNTER'
  /** A customer ordered it. */
  | 'CUSTOMER_ORDER';

/** How far a production order has come. */
export type ProductionStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Made; stock is asked to post it. It becomes DONE by itself, or IN_PRODUCTION again if stock refuses. */
  | 'COMPLETING'
  /** Made: ingredients are used up and goods are there. */
  | 'DONE'
  /** Being made. */
  | 'IN_PRODUCTION'
  /** To be made; the plan may still change. */
  | 'PLANNED';

/** What is to be bought from one supplier. */
export type PurchaseSuggestion = {
  __typename?: 'PurchaseSuggestion';
  /** What that would cost, without tax, as far as costs are known. */
  cost: Scalars['Decimal']['output'];
  /** The supplier's; one stands for what nobody is known for. */
  id: Scalars['ID']['output'];
  /** What is to be bought, by name. */
  lines: Array<IngredientNeed>;
  /** From whom; null if nobody is known. */
  supplier?: Maybe<Supplier>;
};

export type PurchaseSuggestionConnection = {
  __typename?: 'PurchaseSuggestionConnection';
  edges: Array<PurchaseSuggestionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PurchaseSuggestionEdge = {
  __typename?: 'PurchaseSuggestionEdge';
  cursor: Scalars['String']['output'];
  node: PurchaseSuggestion;
};

export type Query = {
  __typename?: 'Query';
  /** Rules by name of what they use up. */
  consumableRules: ConsumableRuleConnection;
  /** What sales used up over a time, per consumable, by name. */
  consumableUsage: ConsumableUseConnection;
  /**
   * What open production orders need, by name. What lacks of something that is made itself needs its own ingredients in turn,
   * however far down.
   */
  ingredientNeeds: IngredientNeedConnection;
  /** Of that, what is neither there nor being made; nothing while stock is away. */
  ingredientShortages: IngredientNeedConnection;
  /** One production order; null if there is none of this id. */
  productionOrder?: Maybe<ProductionOrder>;
  /** Production orders, the newest first. */
  productionOrders: ProductionOrderConnection;
  /** One recipe; null if there is none of this id. */
  recipe?: Maybe<Recipe>;
  /** Recipes by name of what they make. */
  recipes: RecipeConnection;
  /** What is to be bought for it, by supplier: the product's own, else whoever it was bought from last. */
  suggestedPurchases: PurchaseSuggestionConnection;
};


export type QueryConsumableRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsumableRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsumableUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsumableUsageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIngredientNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIngredientShortagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductionOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductionOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductionOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecipeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecipesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecipeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestedPurchasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a product is made. */
export type Recipe = {
  __typename?: 'Recipe';
  /** Whether it is in use; a product has one recipe in use. */
  active: Scalars['Boolean']['output'];
  /** What it costs today; null only while that cannot be told. */
  cost?: Maybe<RecipeCost>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The version in use. */
  current: RecipeVersion;
  id: Scalars['ID']['output'];
  /** What it makes. */
  product?: Maybe<Product>;
  /** What that is called. */
  productName: Scalars['String']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Number of the version in use; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
  /** All versions, the newest first. */
  versions: Array<RecipeVersion>;
};

export type RecipeConnection = {
  __typename?: 'RecipeConnection';
  edges: Array<RecipeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What a recipe costs today, without tax. */
export type RecipeCost = {
  __typename?: 'RecipeCost';
  /** False when the cost of something in it is not known. */
  complete: Scalars['Boolean']['output'];
  /** ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
  /** What each ingredient costs. */
  ingredients: Array<IngredientCost>;
  /** What is left of that, of one unit. */
  margin?: Maybe<Scalars['Decimal']['output']>;
  /** The same as a percentage of the price. */
  marginPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Of one unit of the product. */
  perUnit: Scalars['Decimal']['output'];
  /** The product's price without tax; null if it has none. */
  salePrice?: Maybe<Scalars['Decimal']['output']>;
  /** Of one making: the sum of its ingredients. */
  total: Scalars['Decimal']['output'];
};

export type RecipeEdge = {
  __typename?: 'RecipeEdge';
  cursor: Scalars['String']['output'];
  node: Recipe;
};

export type RecipeFilter = {
  /** In use, or not; null: both. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this product among its ingredients. */
  ingredientId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
};

/** What goes into one making of a recipe. */
export type RecipeIngredient = {
  __typename?: 'RecipeIngredient';
  id: Scalars['ID']['output'];
  /** What to mind. */
  notes?: Maybe<Scalars['String']['output']>;
  /** From 1. */
  position: Scalars['Int']['output'];
  /** What goes in. */
  product?: Maybe<Product>;
  /** What it was called. */
  productName: Scalars['String']['output'];
  /** How much, before anything is lost. */
  quantity: Scalars['Decimal']['output'];
  /** How it is made itself; null if it is bought. */
  recipe?: Maybe<Recipe>;
  /** The unit of that; it converts to the product's. */
  unit: Scalars['String']['output'];
  /** Lost of it, such as peel: so much more is taken, as a percentage. */
  wastePercent: Scalars['Decimal']['output'];
};

export type RecipeIngredientInput = {
  /** At most 500 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What goes in. */
  productId: Scalars['ID']['input'];
  /** How much, above zero. */
  quantity: Scalars['Decimal']['input'];
  /** The unit of that; without it, the product's. mg, g and kg convert to each other, and so do ml, cl, dl and l, and piece and each. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100: so much more is taken of it, as a percentage. */
  wastePercent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A recipe as it was written at one time; never changed. */
export type RecipeVersion = {
  __typename?: 'RecipeVersion';
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** What goes into one making, in its places. */
  ingredients: Array<RecipeIngredient>;
  /** How it is done. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** From 1. */
  number: Scalars['Int']['output'];
  /** Who wrote it. */
  user?: Maybe<User>;
  /** Lost in making: so much more is taken of every ingredient, as a percentage. */
  wastePercent: Scalars['Decimal']['output'];
  /** How much one making gives. */
  yield: Scalars['Decimal']['output'];
  /** The unit of that; it converts to the product's. */
  yieldUnit: Scalars['String']['output'];
};

export type SetRecipeActiveInput = {
  /** False takes it out of use. */
  active: Scalars['Boolean']['input'];
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which recipe. */
  recipeId: Scalars['ID']['input'];
};

export type SetRecipeActivePayload = {
  __typename?: 'SetRecipeActivePayload';
  problems: Array<Problem>;
  recipe?: Maybe<Recipe>;
};

/** A shop; identity owns it. */
export type Shop = {
  __typename?: 'Shop';
  id: Scalars['ID']['output'];
};

export type StartProductionOrderInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which production order. */
  productionOrderId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type StartProductionOrderPayload = {
  __typename?: 'StartProductionOrderPayload';
  problems: Array<Problem>;
  productionOrder?: Maybe<ProductionOrder>;
};

/** Someone the company buys from; purchasing owns them. */
export type Supplier = {
  __typename?: 'Supplier';
  id: Scalars['ID']['output'];
};

export type UpdateConsumableRuleInput = {
  /** False ends it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How much, above zero. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which rule. */
  ruleId: Scalars['ID']['input'];
};

export type UpdateConsumableRulePayload = {
  __typename?: 'UpdateConsumableRulePayload';
  problems: Array<Problem>;
  rule?: Maybe<ConsumableRule>;
};

export type UpdateProductionOrderInput = {
  /** When it is to be there. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200, each product once, in place of all it had. */
  lines?: InputMaybe<Array<ProductionLineInput>>;
  /** At most 2,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Which production order. */
  productionOrderId: Scalars['ID']['input'];
  /** Where ingredients leave; without it, the shop's workshop, else where it sells from. */
  sourceWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** Where goods come in; without it, where the shop sells from. */
  targetWarehouseId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateProductionOrderPayload = {
  __typename?: 'UpdateProductionOrderPayload';
  problems: Array<Problem>;
  productionOrder?: Maybe<ProductionOrder>;
};

export type UpdateRecipeInput = {
  /** A repetition with the same key answers the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200, in place of all it had; each product once. */
  ingredients?: InputMaybe<Array<RecipeIngredientInput>>;
  /** At most 10,000 characters; an explicit null empties it. */
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** Which recipe. */
  recipeId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 100: so much more is taken of every ingredient, as a percentage. */
  wastePercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** How much one making gives, above zero. */
  yield?: InputMaybe<Scalars['Decimal']['input']>;
  /** The unit of that. */
  yieldUnit?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateRecipePayload = {
  __typename?: 'UpdateRecipePayload';
  problems: Array<Problem>;
  recipe?: Maybe<Recipe>;
};

export type UsedIngredientInput = {
  /** Which ingredient of the line. */
  ingredientId: Scalars['ID']['input'];
  /** How much was used, zero or more. */
  used: Scalars['Decimal']['input'];
};

/** A person of the company; identity owns them. */
export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
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
  BusinessDay: BusinessDay;
  Product: Product;
  ProductionOrder: ProductionOrder;
  Recipe: Recipe;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessDay:
    ( { __typename: 'BusinessDay' }
    & GraphQLRecursivePick<FederationTypes['BusinessDay'], {"shopId":true,"date":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductionOrder:
    ( { __typename: 'ProductionOrder' }
    & GraphQLRecursivePick<FederationTypes['ProductionOrder'], {"id":true}> );
  Recipe:
    ( { __typename: 'Recipe' }
    & GraphQLRecursivePick<FederationTypes['Recipe'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BusinessDay: ResolverTypeWrapper<BusinessDayRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelProductionOrderInput: CancelProductionOrderInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelProductionOrderPayload: ResolverTypeWrapper<Omit<CancelProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversTypes['ProductionOrder']> }>;
  CompleteProductionOrderInput: CompleteProductionOrderInput;
  CompleteProductionOrderPayload: ResolverTypeWrapper<Omit<CompleteProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversTypes['ProductionOrder']> }>;
  ConsumableChannel: ConsumableChannel;
  ConsumablePer: ConsumablePer;
  ConsumableRule: ResolverTypeWrapper<ConsumableRuleRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConsumableRuleConnection: ResolverTypeWrapper<ConsumableRuleConnectionRow>;
  ConsumableRuleEdge: ResolverTypeWrapper<Omit<ConsumableRuleEdge, 'node'> & { node: ResolversTypes['ConsumableRule'] }>;
  ConsumableRuleFilter: ConsumableRuleFilter;
  ConsumableUsageFilter: ConsumableUsageFilter;
  ConsumableUse: ResolverTypeWrapper<ConsumableUseRow>;
  ConsumableUseConnection: ResolverTypeWrapper<ConsumableUseConnectionRow>;
  ConsumableUseEdge: ResolverTypeWrapper<Omit<ConsumableUseEdge, 'node'> & { node: ResolversTypes['ConsumableUse'] }>;
  CostSource: CostSource;
  CreateConsumableRuleInput: CreateConsumableRuleInput;
  CreateConsumableRulePayload: ResolverTypeWrapper<Omit<CreateConsumableRulePayload, 'rule'> & { rule?: Maybe<ResolversTypes['ConsumableRule']> }>;
  CreateProductionOrderInput: CreateProductionOrderInput;
  CreateProductionOrderPayload: ResolverTypeWrapper<Omit<CreateProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversTypes['ProductionOrder']> }>;
  CreateRecipeInput: CreateRecipeInput;
  CreateRecipePayload: ResolverTypeWrapper<Omit<CreateRecipePayload, 'recipe'> & { recipe?: Maybe<ResolversTypes['Recipe']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  File: ResolverTypeWrapper<File>;
  IngredientCost: ResolverTypeWrapper<IngredientCostRow>;
  IngredientNeed: ResolverTypeWrapper<IngredientNeedRow>;
  IngredientNeedConnection: ResolverTypeWrapper<IngredientNeedConnectionRow>;
  IngredientNeedEdge: ResolverTypeWrapper<Omit<IngredientNeedEdge, 'node'> & { node: ResolversTypes['IngredientNeed'] }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  MadeLineInput: MadeLineInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedFilter: NeedFilter;
  Order: ResolverTypeWrapper<OrderRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  ProducedGood: ResolverTypeWrapper<ProducedGoodRow>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductionDay: ResolverTypeWrapper<ProductionDayRow>;
  ProductionIngredient: ResolverTypeWrapper<ProductionIngredientRow>;
  ProductionLine: ResolverTypeWrapper<ProductionLineRow>;
  ProductionLineInput: ProductionLineInput;
  ProductionOrder: ResolverTypeWrapper<ProductionOrderRow>;
  ProductionOrderConnection: ResolverTypeWrapper<ProductionOrderConnectionRow>;
  ProductionOrderEdge: ResolverTypeWrapper<Omit<ProductionOrderEdge, 'node'> & { node: ResolversTypes['ProductionOrder'] }>;
  ProductionOrderFilter: ProductionOrderFilter;
  ProductionPurpose: ProductionPurpose;
  ProductionStatus: ProductionStatus;
  PurchaseSuggestion: ResolverTypeWrapper<PurchaseSuggestionRow>;
  PurchaseSuggestionConnection: ResolverTypeWrapper<PurchaseSuggestionConnectionRow>;
  PurchaseSuggestionEdge: ResolverTypeWrapper<Omit<PurchaseSuggestionEdge, 'node'> & { node: ResolversTypes['PurchaseSuggestion'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recipe: ResolverTypeWrapper<RecipeRow>;
  RecipeConnection: ResolverTypeWrapper<RecipeConnectionRow>;
  RecipeCost: ResolverTypeWrapper<RecipeCostRow>;
  RecipeEdge: ResolverTypeWrapper<Omit<RecipeEdge, 'node'> & { node: ResolversTypes['Recipe'] }>;
  RecipeFilter: RecipeFilter;
  RecipeIngredient: ResolverTypeWrapper<RecipeIngredientRow>;
  RecipeIngredientInput: RecipeIngredientInput;
  RecipeVersion: ResolverTypeWrapper<RecipeVersionRow>;
  SetRecipeActiveInput: SetRecipeActiveInput;
  SetRecipeActivePayload: ResolverTypeWrapper<Omit<SetRecipeActivePayload, 'recipe'> & { recipe?: Maybe<ResolversTypes['Recipe']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  StartProductionOrderInput: StartProductionOrderInput;
  StartProductionOrderPayload: ResolverTypeWrapper<Omit<StartProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversTypes['ProductionOrder']> }>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  UpdateConsumableRuleInput: UpdateConsumableRuleInput;
  UpdateConsumableRulePayload: ResolverTypeWrapper<Omit<UpdateConsumableRulePayload, 'rule'> & { rule?: Maybe<ResolversTypes['ConsumableRule']> }>;
  UpdateProductionOrderInput: UpdateProductionOrderInput;
  UpdateProductionOrderPayload: ResolverTypeWrapper<Omit<UpdateProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversTypes['ProductionOrder']> }>;
  UpdateRecipeInput: UpdateRecipeInput;
  UpdateRecipePayload: ResolverTypeWrapper<Omit<UpdateRecipePayload, 'recipe'> & { recipe?: Maybe<ResolversTypes['Recipe']> }>;
  UsedIngredientInput: UsedIngredientInput;
  User: ResolverTypeWrapper<UserRow>;
  Warehouse: ResolverTypeWrapper<WarehouseRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BusinessDay: BusinessDayRow;
  ID: Scalars['ID']['output'];
  CancelProductionOrderInput: CancelProductionOrderInput;
  Int: Scalars['Int']['output'];
  CancelProductionOrderPayload: Omit<CancelProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversParentTypes['ProductionOrder']> };
  CompleteProductionOrderInput: CompleteProductionOrderInput;
  CompleteProductionOrderPayload: Omit<CompleteProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversParentTypes['ProductionOrder']> };
  ConsumableRule: ConsumableRuleRow;
  Boolean: Scalars['Boolean']['output'];
  ConsumableRuleConnection: ConsumableRuleConnectionRow;
  ConsumableRuleEdge: Omit<ConsumableRuleEdge, 'node'> & { node: ResolversParentTypes['ConsumableRule'] };
  ConsumableRuleFilter: ConsumableRuleFilter;
  ConsumableUsageFilter: ConsumableUsageFilter;
  ConsumableUse: ConsumableUseRow;
  ConsumableUseConnection: ConsumableUseConnectionRow;
  ConsumableUseEdge: Omit<ConsumableUseEdge, 'node'> & { node: ResolversParentTypes['ConsumableUse'] };
  CreateConsumableRuleInput: CreateConsumableRuleInput;
  CreateConsumableRulePayload: Omit<CreateConsumableRulePayload, 'rule'> & { rule?: Maybe<ResolversParentTypes['ConsumableRule']> };
  CreateProductionOrderInput: CreateProductionOrderInput;
  CreateProductionOrderPayload: Omit<CreateProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversParentTypes['ProductionOrder']> };
  CreateRecipeInput: CreateRecipeInput;
  CreateRecipePayload: Omit<CreateRecipePayload, 'recipe'> & { recipe?: Maybe<ResolversParentTypes['Recipe']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  File: File;
  IngredientCost: IngredientCostRow;
  IngredientNeed: IngredientNeedRow;
  IngredientNeedConnection: IngredientNeedConnectionRow;
  IngredientNeedEdge: Omit<IngredientNeedEdge, 'node'> & { node: ResolversParentTypes['IngredientNeed'] };
  JSON: Scalars['JSON']['output'];
  MadeLineInput: MadeLineInput;
  Mutation: Record<PropertyKey, never>;
  NeedFilter: NeedFilter;
  Order: OrderRow;
  PageInfo: PageInfo;
  Problem: Problem;
  ProducedGood: ProducedGoodRow;
  Product: ProductRow;
  ProductionDay: ProductionDayRow;
  ProductionIngredient: ProductionIngredientRow;
  ProductionLine: ProductionLineRow;
  ProductionLineInput: ProductionLineInput;
  ProductionOrder: ProductionOrderRow;
  ProductionOrderConnection: ProductionOrderConnectionRow;
  ProductionOrderEdge: Omit<ProductionOrderEdge, 'node'> & { node: ResolversParentTypes['ProductionOrder'] };
  ProductionOrderFilter: ProductionOrderFilter;
  PurchaseSuggestion: PurchaseSuggestionRow;
  PurchaseSuggestionConnection: PurchaseSuggestionConnectionRow;
  PurchaseSuggestionEdge: Omit<PurchaseSuggestionEdge, 'node'> & { node: ResolversParentTypes['PurchaseSuggestion'] };
  Query: Record<PropertyKey, never>;
  Recipe: RecipeRow;
  RecipeConnection: RecipeConnectionRow;
  RecipeCost: RecipeCostRow;
  RecipeEdge: Omit<RecipeEdge, 'node'> & { node: ResolversParentTypes['Recipe'] };
  RecipeFilter: RecipeFilter;
  RecipeIngredient: RecipeIngredientRow;
  RecipeIngredientInput: RecipeIngredientInput;
  RecipeVersion: RecipeVersionRow;
  SetRecipeActiveInput: SetRecipeActiveInput;
  SetRecipeActivePayload: Omit<SetRecipeActivePayload, 'recipe'> & { recipe?: Maybe<ResolversParentTypes['Recipe']> };
  Shop: ShopRow;
  StartProductionOrderInput: StartProductionOrderInput;
  StartProductionOrderPayload: Omit<StartProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversParentTypes['ProductionOrder']> };
  Supplier: SupplierRow;
  UpdateConsumableRuleInput: UpdateConsumableRuleInput;
  UpdateConsumableRulePayload: Omit<UpdateConsumableRulePayload, 'rule'> & { rule?: Maybe<ResolversParentTypes['ConsumableRule']> };
  UpdateProductionOrderInput: UpdateProductionOrderInput;
  UpdateProductionOrderPayload: Omit<UpdateProductionOrderPayload, 'productionOrder'> & { productionOrder?: Maybe<ResolversParentTypes['ProductionOrder']> };
  UpdateRecipeInput: UpdateRecipeInput;
  UpdateRecipePayload: Omit<UpdateRecipePayload, 'recipe'> & { recipe?: Maybe<ResolversParentTypes['Recipe']> };
  UsedIngredientInput: UsedIngredientInput;
  User: UserRow;
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

export type BusinessDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessDay'] = ResolversParentTypes['BusinessDay'], FederationReferenceType extends FederationReferenceTypes['BusinessDay'] = FederationReferenceTypes['BusinessDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  production?: Resolver<Maybe<ResolversTypes['ProductionDay']>, ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CancelProductionOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelProductionOrderPayload'] = ResolversParentTypes['CancelProductionOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  productionOrder?: Resolver<Maybe<ResolversTypes['ProductionOrder']>, ParentType, ContextType>;
};

export type CompleteProductionOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteProductionOrderPayload'] = ResolversParentTypes['CompleteProductionOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  productionOrder?: Resolver<Maybe<ResolversTypes['ProductionOrder']>, ParentType, ContextType>;
};

export type ConsumableRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumableRule'] = ResolversParentTypes['ConsumableRule']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ConsumableChannel']>, ParentType, ContextType>;
  consumable?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  consumableName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['ConsumablePer'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsumableRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumableRuleConnection'] = ResolversParentTypes['ConsumableRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsumableRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsumableRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumableRuleEdge'] = ResolversParentTypes['ConsumableRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsumableRule'], ParentType, ContextType>;
};

export type ConsumableUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumableUse'] = ResolversParentTypes['ConsumableUse']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsumableUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumableUseConnection'] = ResolversParentTypes['ConsumableUseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsumableUseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsumableUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumableUseEdge'] = ResolversParentTypes['ConsumableUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsumableUse'], ParentType, ContextType>;
};

export type CreateConsumableRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateConsumableRulePayload'] = ResolversParentTypes['CreateConsumableRulePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ConsumableRule']>, ParentType, ContextType>;
};

export type CreateProductionOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductionOrderPayload'] = ResolversParentTypes['CreateProductionOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  productionOrder?: Resolver<Maybe<ResolversTypes['ProductionOrder']>, ParentType, ContextType>;
};

export type CreateRecipePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRecipePayload'] = ResolversParentTypes['CreateRecipePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType>;
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

export type IngredientCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngredientCost'] = ResolversParentTypes['IngredientCost']> = {
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ingredientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CostSource'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type IngredientNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngredientNeed'] = ResolversParentTypes['IngredientNeed']> = {
  available?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shortage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  toBuy?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  toMake?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IngredientNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngredientNeedConnection'] = ResolversParentTypes['IngredientNeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IngredientNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngredientNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngredientNeedEdge'] = ResolversParentTypes['IngredientNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IngredientNeed'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelProductionOrder?: Resolver<ResolversTypes['CancelProductionOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelProductionOrderArgs, 'input'>>;
  completeProductionOrder?: Resolver<ResolversTypes['CompleteProductionOrderPayload'], ParentType, ContextType, RequireFields<MutationCompleteProductionOrderArgs, 'input'>>;
  createConsumableRule?: Resolver<ResolversTypes['CreateConsumableRulePayload'], ParentType, ContextType, RequireFields<MutationCreateConsumableRuleArgs, 'input'>>;
  createProductionOrder?: Resolver<ResolversTypes['CreateProductionOrderPayload'], ParentType, ContextType, RequireFields<MutationCreateProductionOrderArgs, 'input'>>;
  createRecipe?: Resolver<ResolversTypes['CreateRecipePayload'], ParentType, ContextType, RequireFields<MutationCreateRecipeArgs, 'input'>>;
  setRecipeActive?: Resolver<ResolversTypes['SetRecipeActivePayload'], ParentType, ContextType, RequireFields<MutationSetRecipeActiveArgs, 'input'>>;
  startProductionOrder?: Resolver<ResolversTypes['StartProductionOrderPayload'], ParentType, ContextType, RequireFields<MutationStartProductionOrderArgs, 'input'>>;
  updateConsumableRule?: Resolver<ResolversTypes['UpdateConsumableRulePayload'], ParentType, ContextType, RequireFields<MutationUpdateConsumableRuleArgs, 'input'>>;
  updateProductionOrder?: Resolver<ResolversTypes['UpdateProductionOrderPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductionOrderArgs, 'input'>>;
  updateRecipe?: Resolver<ResolversTypes['UpdateRecipePayload'], ParentType, ContextType, RequireFields<MutationUpdateRecipeArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProducedGoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProducedGood'] = ResolversParentTypes['ProducedGood']> = {
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType>;
};

export type ProductionDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionDay'] = ResolversParentTypes['ProductionDay']> = {
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  made?: Resolver<Array<ResolversTypes['ProducedGood']>, ParentType, ContextType>;
};

export type ProductionIngredientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionIngredient'] = ResolversParentTypes['ProductionIngredient']> = {
  cost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type ProductionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionLine'] = ResolversParentTypes['ProductionLine']> = {
  cost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingredients?: Resolver<Array<ResolversTypes['ProductionIngredient']>, ParentType, ContextType>;
  lotNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  made?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipeVersion?: Resolver<ResolversTypes['RecipeVersion'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type ProductionOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionOrder'] = ResolversParentTypes['ProductionOrder'], FederationReferenceType extends FederationReferenceTypes['ProductionOrder'] = FederationReferenceTypes['ProductionOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductionOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ProductionLine']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ProductionPurpose'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  sourceWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductionStatus'], ParentType, ContextType>;
  targetWarehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductionOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionOrderConnection'] = ResolversParentTypes['ProductionOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductionOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductionOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionOrderEdge'] = ResolversParentTypes['ProductionOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductionOrder'], ParentType, ContextType>;
};

export type PurchaseSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseSuggestion'] = ResolversParentTypes['PurchaseSuggestion']> = {
  cost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['IngredientNeed']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
};

export type PurchaseSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseSuggestionConnection'] = ResolversParentTypes['PurchaseSuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseSuggestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseSuggestionEdge'] = ResolversParentTypes['PurchaseSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseSuggestion'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  consumableRules?: Resolver<ResolversTypes['ConsumableRuleConnection'], ParentType, ContextType, RequireFields<QueryConsumableRulesArgs, 'first'>>;
  consumableUsage?: Resolver<ResolversTypes['ConsumableUseConnection'], ParentType, ContextType, RequireFields<QueryConsumableUsageArgs, 'first'>>;
  ingredientNeeds?: Resolver<ResolversTypes['IngredientNeedConnection'], ParentType, ContextType, RequireFields<QueryIngredientNeedsArgs, 'first'>>;
  ingredientShortages?: Resolver<ResolversTypes['IngredientNeedConnection'], ParentType, ContextType, RequireFields<QueryIngredientShortagesArgs, 'first'>>;
  productionOrder?: Resolver<Maybe<ResolversTypes['ProductionOrder']>, ParentType, ContextType, RequireFields<QueryProductionOrderArgs, 'id'>>;
  productionOrders?: Resolver<ResolversTypes['ProductionOrderConnection'], ParentType, ContextType, RequireFields<QueryProductionOrdersArgs, 'first'>>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType, RequireFields<QueryRecipeArgs, 'id'>>;
  recipes?: Resolver<ResolversTypes['RecipeConnection'], ParentType, ContextType, RequireFields<QueryRecipesArgs, 'first'>>;
  suggestedPurchases?: Resolver<ResolversTypes['PurchaseSuggestionConnection'], ParentType, ContextType, RequireFields<QuerySuggestedPurchasesArgs, 'first'>>;
};

export type RecipeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recipe'] = ResolversParentTypes['Recipe'], FederationReferenceType extends FederationReferenceTypes['Recipe'] = FederationReferenceTypes['Recipe']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recipe']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['RecipeCost']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['RecipeVersion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['RecipeVersion']>, ParentType, ContextType>;
};

export type RecipeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeConnection'] = ResolversParentTypes['RecipeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecipeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecipeCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeCost'] = ResolversParentTypes['RecipeCost']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ingredients?: Resolver<Array<ResolversTypes['IngredientCost']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  marginPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  perUnit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  salePrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type RecipeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeEdge'] = ResolversParentTypes['RecipeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recipe'], ParentType, ContextType>;
};

export type RecipeIngredientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeIngredient'] = ResolversParentTypes['RecipeIngredient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wastePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type RecipeVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecipeVersion'] = ResolversParentTypes['RecipeVersion']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingredients?: Resolver<Array<ResolversTypes['RecipeIngredient']>, ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  wastePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yield?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yieldUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetRecipeActivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRecipeActivePayload'] = ResolversParentTypes['SetRecipeActivePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StartProductionOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartProductionOrderPayload'] = ResolversParentTypes['StartProductionOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  productionOrder?: Resolver<Maybe<ResolversTypes['ProductionOrder']>, ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpdateConsumableRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateConsumableRulePayload'] = ResolversParentTypes['UpdateConsumableRulePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ConsumableRule']>, ParentType, ContextType>;
};

export type UpdateProductionOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductionOrderPayload'] = ResolversParentTypes['UpdateProductionOrderPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  productionOrder?: Resolver<Maybe<ResolversTypes['ProductionOrder']>, ParentType, ContextType>;
};

export type UpdateRecipePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRecipePayload'] = ResolversParentTypes['UpdateRecipePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  recipe?: Resolver<Maybe<ResolversTypes['Recipe']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BusinessDay?: BusinessDayResolvers<ContextType>;
  CancelProductionOrderPayload?: CancelProductionOrderPayloadResolvers<ContextType>;
  CompleteProductionOrderPayload?: CompleteProductionOrderPayloadResolvers<ContextType>;
  ConsumableRule?: ConsumableRuleResolvers<ContextType>;
  ConsumableRuleConnection?: ConsumableRuleConnectionResolvers<ContextType>;
  ConsumableRuleEdge?: ConsumableRuleEdgeResolvers<ContextType>;
  ConsumableUse?: ConsumableUseResolvers<ContextType>;
  ConsumableUseConnection?: ConsumableUseConnectionResolvers<ContextType>;
  ConsumableUseEdge?: ConsumableUseEdgeResolvers<ContextType>;
  CreateConsumableRulePayload?: CreateConsumableRulePayloadResolvers<ContextType>;
  CreateProductionOrderPayload?: CreateProductionOrderPayloadResolvers<ContextType>;
  CreateRecipePayload?: CreateRecipePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  IngredientCost?: IngredientCostResolvers<ContextType>;
  IngredientNeed?: IngredientNeedResolvers<ContextType>;
  IngredientNeedConnection?: IngredientNeedConnectionResolvers<ContextType>;
  IngredientNeedEdge?: IngredientNeedEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProducedGood?: ProducedGoodResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductionDay?: ProductionDayResolvers<ContextType>;
  ProductionIngredient?: ProductionIngredientResolvers<ContextType>;
  ProductionLine?: ProductionLineResolvers<ContextType>;
  ProductionOrder?: ProductionOrderResolvers<ContextType>;
  ProductionOrderConnection?: ProductionOrderConnectionResolvers<ContextType>;
  ProductionOrderEdge?: ProductionOrderEdgeResolvers<ContextType>;
  PurchaseSuggestion?: PurchaseSuggestionResolvers<ContextType>;
  PurchaseSuggestionConnection?: PurchaseSuggestionConnectionResolvers<ContextType>;
  PurchaseSuggestionEdge?: PurchaseSuggestionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recipe?: RecipeResolvers<ContextType>;
  RecipeConnection?: RecipeConnectionResolvers<ContextType>;
  RecipeCost?: RecipeCostResolvers<ContextType>;
  RecipeEdge?: RecipeEdgeResolvers<ContextType>;
  RecipeIngredient?: RecipeIngredientResolvers<ContextType>;
  RecipeVersion?: RecipeVersionResolvers<ContextType>;
  SetRecipeActivePayload?: SetRecipeActivePayloadResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  StartProductionOrderPayload?: StartProductionOrderPayloadResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  UpdateConsumableRulePayload?: UpdateConsumableRulePayloadResolvers<ContextType>;
  UpdateProductionOrderPayload?: UpdateProductionOrderPayloadResolvers<ContextType>;
  UpdateRecipePayload?: UpdateRecipePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
