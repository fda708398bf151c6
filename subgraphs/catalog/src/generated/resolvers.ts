import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProductRow, CategoryRow, ModifierGroupRow, ModifierRow, TaxCategoryRow, TaxRateRow, ProductOptionRow, ProductOptionValueRow, VariantChoiceRow, UnitRow, ProductPackagingRow, ScannedArticleRow, ProductPriceRow, PriceListRow, PriceListEntryRow, ProductAvailabilityChangeRow, ImportedRowRow, ShopRow, StationRow, SupplierRow, ProductConnectionRow, CategoryConnectionRow, ProductPriceConnectionRow, PriceListConnectionRow, PriceListEntryConnectionRow, UnitConnectionRow, TaxCategoryConnectionRow, ModifierGroupConnectionRow, OptionRow, OptionValueRow } from '../rows.ts';
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

/** A node in the tree of categories. */
export type Category = {
  __typename?: 'Category';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** What lies directly under it, in display order. */
  children: Array<Category>;
  /** Smaller stands first. */
  displayOrder: Scalars['Int']['output'];
  /** An icon name for menus. */
  icon?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Groups of modifiers offered with all that stands in it or under it, in the order in which to ask. */
  modifierGroups: Array<ModifierGroup>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it lies under; null for a root. */
  parent?: Maybe<Category>;
  /** Kitchen station that prepares the goods in it and under it, where neither they nor a category nearer to them name another. */
  station?: Maybe<Station>;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};

export type CategoryConnection = {
  __typename?: 'CategoryConnection';
  edges: Array<CategoryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CategoryEdge = {
  __typename?: 'CategoryEdge';
  cursor: Scalars['String']['output'];
  node: Category;
};

export type CategoryFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Directly under this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangePriceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At least 0, with no more decimals than the company's currency has. */
  price: Scalars['Decimal']['input'];
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** From when on, at most three years ahead; left out: from now on. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when; then it goes back to what is known now for that time. Left out: for good. */
  validTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangePricePayload = {
  __typename?: 'ChangePricePayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
};

export type ConvertQuantityInput = {
  /** A unit's code, or with a product the name of what it comes in. */
  from: Scalars['String']['input'];
  /** Whose packagings and unit are meant. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Above 0, with at most six decimals. */
  quantity: Scalars['Decimal']['input'];
  /** The same; left out: the product's unit. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** A quantity in another unit; its fields are null if the two do not convert. */
export type ConvertedQuantity = {
  __typename?: 'ConvertedQuantity';
  /** … over this many of the other, in lowest terms. */
  denominator?: Maybe<Scalars['Decimal']['output']>;
  /** Whether nothing was rounded. */
  isExact?: Maybe<Scalars['Boolean']['output']>;
  /** One of the first is this many … */
  numerator?: Maybe<Scalars['Decimal']['output']>;
  /** Why the two do not convert. */
  problems: Array<Problem>;
  /** Rounded half up to six decimals. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** In this unit. */
  unit?: Maybe<Scalars['String']['output']>;
};

export type CreateCategoryInput = {
  /** Smaller stands first. */
  displayOrder?: InputMaybe<Scalars['Int']['input']>;
  /** An icon name for menus. */
  icon?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** What it lies under. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Kitchen station that prepares the goods in it and under it, unless they name another. */
  stationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateCategoryPayload = {
  __typename?: 'CreateCategoryPayload';
  category?: Maybe<Category>;
  problems: Array<Problem>;
};

export type CreateModifierGroupInput = {
  /** Whether it is offered. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many may be chosen at most, 1 to 20; left out: as many as wanted. */
  maxChoices?: InputMaybe<Scalars['Int']['input']>;
  /** How many must be chosen at least, 0 to 20. */
  minChoices?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 100, in the order in which to show them. */
  modifiers: Array<NewModifierInput>;
  /** What the choice is about; unique in the company. */
  name: Scalars['String']['input'];
};

export type CreateModifierGroupPayload = {
  __typename?: 'CreateModifierGroupPayload';
  modifierGroup?: Maybe<ModifierGroup>;
  problems: Array<Problem>;
};

export type CreatePriceListInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The list whose prices it starts from. */
  basedOnId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; unique in the company. */
  name: Scalars['String']['input'];
  /** Only for customers who were given it. */
  onlyForCustomers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of several lists that apply, those of the largest count; -1,000 to 1,000. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** Only in this shop; left out: in all of the company's. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** When it applies; at most 20. */
  windows?: InputMaybe<Array<PriceWindowInput>>;
};

export type CreatePriceListPayload = {
  __typename?: 'CreatePriceListPayload';
  priceList?: Maybe<PriceList>;
  problems: Array<Problem>;
};

export type CreateProductInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is in it that people react to. */
  allergens?: InputMaybe<Array<Scalars['String']['input']>>;
  /** EAN-13, EAN-8 or UPC-A with a right check digit. */
  barcodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it stands on the menu. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, in a few words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Offline clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  kind?: InputMaybe<ProductKind>;
  /** Less than this on hand raises an alert. */
  minStock?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** 0 to 600. */
  preparationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What one costs to buy, at least 0. */
  purchasePrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least 0, with no more decimals than the company's currency has. */
  salePrice: Scalars['Decimal']['input'];
  /** Whether it can be sold. */
  sellable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only for this shop; left out: for all of the company's. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Made from the name when left out. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Kitchen station that prepares it. */
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether stock is kept of it. */
  stockable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who usually delivers it. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** The tax category whose rate it has; or give a rate. */
  taxCategoryId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 100; or name a tax category. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** What one of it is, such as "each" or "kg". */
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type CreateProductPayload = {
  __typename?: 'CreateProductPayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
};

export type CreateTaxCategoryInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; unique in the company. */
  name: Scalars['String']['input'];
  /** 0 to 100; it counts from ever until `setTaxRate` sets another. */
  rate: Scalars['Decimal']['input'];
};

export type CreateTaxCategoryPayload = {
  __typename?: 'CreateTaxCategoryPayload';
  problems: Array<Problem>;
  taxCategory?: Maybe<TaxCategory>;
};

export type CreateUnitInput = {
  /** How it is written, 1 to 20 characters; kept in lower case. */
  code: Scalars['String']['input'];
  /** … over this; left out: 1. What cannot be written as a decimal is written so: a third is 1 over 3. */
  denominator?: InputMaybe<Scalars['Decimal']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** One of the new unit is this many of that … */
  numerator: Scalars['Decimal']['input'];
  /** The code of a unit that is known. */
  of: Scalars['String']['input'];
};

export type CreateUnitPayload = {
  __typename?: 'CreateUnitPayload';
  problems: Array<Problem>;
  unit?: Maybe<Unit>;
};

export type CreateVariantInput = {
  /** Whether it is in use; left out: as its product. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** EAN-13, EAN-8 or UPC-A with a right check digit. */
  barcodes?: InputMaybe<Array<Scalars['String']['input']>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Made from the product's and the values when left out; such a name follows theirs. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it costs more than its product, or less; left out: nothing. */
  priceAdjustment?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of which product. */
  productId: Scalars['ID']['input'];
  /** Made from the product's and the values when left out. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** One value of each of its options. */
  valueIds: Array<Scalars['ID']['input']>;
};

export type CreateVariantPayload = {
  __typename?: 'CreateVariantPayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
  /** The new one. */
  variant?: Maybe<Product>;
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

export type GenerateVariantsInput = {
  /** What variants with a value cost more, or less; several add up. */
  adjustments?: InputMaybe<Array<PriceAdjustmentInput>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of which product. */
  productId: Scalars['ID']['input'];
  /** Only with these values, and with all of an option of which none is named; left out: with all. */
  valueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type GenerateVariantsPayload = {
  __typename?: 'GenerateVariantsPayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
  /** The new ones, in the order of options and values. */
  variants?: Maybe<Array<Product>>;
};

export type ImportProductsInput = {
  /** The text of the file. */
  csv: Scalars['String']['input'];
  /** Checks and reports only; nothing is kept. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ImportProductsPayload = {
  __typename?: 'ImportProductsPayload';
  /** Products added, or that would be in a dry run. */
  created: Scalars['Int']['output'];
  problems: Array<Problem>;
  /** One per data row, in file order. */
  rows: Array<ImportedRow>;
  updated: Scalars['Int']['output'];
};

/** What became of one row of the file. */
export type ImportedRow = {
  __typename?: 'ImportedRow';
  /** Line in the file; the header is line 1. */
  line: Scalars['Int']['output'];
  /** Why it was rejected. */
  problems: Array<Problem>;
  /** The product it made, changed or left; null if it was rejected. */
  product?: Maybe<Product>;
  /** What became of the row. */
  status: ImportedRowStatus;
};

/** What became of a row of a file. */
export type ImportedRowStatus =
  /** A product was added. */
  | 'CREATED'
  /** The row is wrong and was left out; its problems say why. */
  | 'REJECTED'
  /** The product was like this already. */
  | 'UNCHANGED'
  /** A product was changed. */
  | 'UPDATED';

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Something that can be chosen with a product. */
export type Modifier = {
  __typename?: 'Modifier';
  /** Whether it can be chosen. */
  active: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** As the kitchen and the receipt show it. */
  name: Scalars['String']['output'];
  /** What it adds to the price of one, in the company's currency. */
  price: Scalars['Decimal']['output'];
};

/** Choices that come with a product, such as how a steak is done or what goes on a pizza. */
export type ModifierGroup = {
  __typename?: 'ModifierGroup';
  /** Whether it is offered. */
  active: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** How many may be chosen at most; null: as many as wanted. One chosen twice counts twice. */
  maxChoices?: Maybe<Scalars['Int']['output']>;
  /** How many must be chosen at least; 0: none. */
  minChoices: Scalars['Int']['output'];
  /** In their order, those no longer in use last. */
  modifiers: Array<Modifier>;
  /** What the choice is about; unique in the company. */
  name: Scalars['String']['output'];
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};

export type ModifierGroupConnection = {
  __typename?: 'ModifierGroupConnection';
  edges: Array<ModifierGroupEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ModifierGroupEdge = {
  __typename?: 'ModifierGroupEdge';
  cursor: Scalars['String']['output'];
  node: ModifierGroup;
};

export type ModifierGroupFilter = {
  /** Offered, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A modifier of a group, at its place in the list. */
export type ModifierInput = {
  /** Whether it can be chosen. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which one, if it is there already; left out, it is known by its name, or new. */
  modifierId?: InputMaybe<Scalars['ID']['input']>;
  /** As the kitchen and the receipt show it; unique in the group. */
  name: Scalars['String']['input'];
  /** What it adds to the price of one, at least 0; left out: nothing. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Changes a product's own price, now or at a time to come, for good or for a while. Variants keep their difference. */
  changePrice: ChangePricePayload;
  /** Adds a category. */
  createCategory: CreateCategoryPayload;
  /** Adds a group of modifiers; `setModifierGroups` says with what it is offered. */
  createModifierGroup: CreateModifierGroupPayload;
  /** Adds a list of prices, such as for business customers or a happy hour. */
  createPriceList: CreatePriceListPayload;
  /** Adds a product or a service. */
  createProduct: CreateProductPayload;
  /** Adds a tax category with its rate. */
  createTaxCategory: CreateTaxCategoryPayload;
  /** Adds a unit of the company's own, such as a crate. */
  createUnit: CreateUnitPayload;
  /** Adds one variant: a product of its own, with all that its product says but what it says itself. */
  createVariant: CreateVariantPayload;
  /** Adds every variant that is still missing, such as each size in each colour; at most 200 at once. */
  generateVariants: GenerateVariantsPayload;
  /**
   * Adds and changes products from CSV (UTF-8, comma or semicolon, at most 5 MB and 20,000 rows), by SKU. Header row:
   * `sku,name` and any of `category,salePrice,purchasePrice,taxRate,unit,stockable,sellable,active,barcode,minStock,stationId,kind,description`,
   * `taxCategory,supplierId,allergens,preparationMinutes`.
   * A category is found by name and made if it is new; a tax category is found by name; several barcodes
   * or allergens are parted by `|`. An empty cell leaves what is there. Files with
   * semicolons may write numbers with a comma. Each row stands alone: a wrong one is reported and left out, the others are kept.
   */
  importProducts: ImportProductsPayload;
  /** Puts categories that lie under the same one, or roots, into an order. */
  orderCategories: OrderCategoriesPayload;
  /** Takes prices off the list they stand on. */
  removePriceListEntries: RemovePriceListEntriesPayload;
  /** Says which groups of modifiers are offered with a product and its variants, or with all in a category and under it. */
  setModifierGroups: SetModifierGroupsPayload;
  /** Adds prices to a list; one for the same thing from the same quantity on takes the place of what was there. */
  setPriceListEntries: SetPriceListEntriesPayload;
  /** Marks a product and its variants as unavailable ("86"), in one shop or wherever they are sold, or as available again. */
  setProductAvailability: SetProductAvailabilityPayload;
  /** Says what a product can be chosen by, such as size and colour. Known values keep their ids; names of variants follow. */
  setProductOptions: SetProductOptionsPayload;
  /** Says what several of a product come in, such as a box of 12, each with barcodes of its own. */
  setProductPackagings: SetProductPackagingsPayload;
  /** Sets the rate of a tax category from a day on; products take it at the beginning of that day, documents that are made keep theirs. */
  setTaxRate: SetTaxRatePayload;
  /** Changes the fields that are given. A category never comes to lie under itself. */
  updateCategory: UpdateCategoryPayload;
  /** Changes the fields that are given. Modifiers that a new list leaves out go out of use. */
  updateModifierGroup: UpdateModifierGroupPayload;
  /** Changes the fields that are given. A list is never based on itself. */
  updatePriceList: UpdatePriceListPayload;
  /** Changes the fields that are given; the others stay. A `version` that is no longer the product's is refused. */
  updateProduct: UpdateProductPayload;
  /** Changes the fields that are given. */
  updateTaxCategory: UpdateTaxCategoryPayload;
  /** Changes the fields that are given. A unit's size stays for ever: quantities are written in it. */
  updateUnit: UpdateUnitPayload;
  /** Takes back a price that is not in force yet. */
  withdrawPrice: WithdrawPricePayload;
};


export type MutationChangePriceArgs = {
  input: ChangePriceInput;
};


export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationCreateModifierGroupArgs = {
  input: CreateModifierGroupInput;
};


export type MutationCreatePriceListArgs = {
  input: CreatePriceListInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationCreateTaxCategoryArgs = {
  input: CreateTaxCategoryInput;
};


export type MutationCreateUnitArgs = {
  input: CreateUnitInput;
};


export type MutationCreateVariantArgs = {
  input: CreateVariantInput;
};


export type MutationGenerateVariantsArgs = {
  input: GenerateVariantsInput;
};


export type MutationImportProductsArgs = {
  input: ImportProductsInput;
};


export type MutationOrderCategoriesArgs = {
  input: OrderCategoriesInput;
};


export type MutationRemovePriceListEntriesArgs = {
  input: RemovePriceListEntriesInput;
};


export type MutationSetModifierGroupsArgs = {
  input: SetModifierGroupsInput;
};


export type MutationSetPriceListEntriesArgs = {
  input: SetPriceListEntriesInput;
};


export type MutationSetProductAvailabilityArgs = {
  input: SetProductAvailabilityInput;
};


export type MutationSetProductOptionsArgs = {
  input: SetProductOptionsInput;
};


export type MutationSetProductPackagingsArgs = {
  input: SetProductPackagingsInput;
};


export type MutationSetTaxRateArgs = {
  input: SetTaxRateInput;
};


export type MutationUpdateCategoryArgs = {
  input: UpdateCategoryInput;
};


export type MutationUpdateModifierGroupArgs = {
  input: UpdateModifierGroupInput;
};


export type MutationUpdatePriceListArgs = {
  input: UpdatePriceListInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationUpdateTaxCategoryArgs = {
  input: UpdateTaxCategoryInput;
};


export type MutationUpdateUnitArgs = {
  input: UpdateUnitInput;
};


export type MutationWithdrawPriceArgs = {
  input: WithdrawPriceInput;
};

/** A modifier of a new group, at its place in the list. */
export type NewModifierInput = {
  /** Whether it can be chosen. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** As the kitchen and the receipt show it; unique in the group. */
  name: Scalars['String']['input'];
  /** What it adds to the price of one, at least 0; left out: nothing. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
};

export type OrderCategoriesInput = {
  /** In the order in which to show them, 1 to 500; what lies beside them and is not named comes after, as it stood. */
  categoryIds: Array<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type OrderCategoriesPayload = {
  __typename?: 'OrderCategoriesPayload';
  /** All that lies there, in its order. */
  categories?: Maybe<Array<Category>>;
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

/** What a value adds to the price. */
export type PriceAdjustmentInput = {
  /** What it costs more, or less. */
  priceAdjustment: Scalars['Decimal']['input'];
  /** Which value. */
  valueId: Scalars['ID']['input'];
};

/** What one of a product costs, and why. */
export type PriceAt = {
  __typename?: 'PriceAt';
  /** The quantity from which on this price counts. */
  minQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** What it would be without lists. */
  ownPrice: Scalars['Decimal']['output'];
  /** The percentage that was taken off. */
  percentOff?: Maybe<Scalars['Decimal']['output']>;
  /** The list it comes from; null: it is the product's own. */
  priceList?: Maybe<PriceList>;
  /** Price of one, in the shop's currency. */
  unitPrice: Scalars['Decimal']['output'];
};

/** The price of a line; null for a product that is not there. */
export type PriceAtInternal = {
  __typename?: 'PriceAtInternal';
  /** The list it comes from. */
  priceListId?: Maybe<Scalars['ID']['output']>;
  /** Price of one. */
  unitPrice?: Maybe<Scalars['Decimal']['output']>;
};

export type PriceLineInput = {
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** How many, in its unit. */
  quantity: Scalars['Decimal']['input'];
};

/** Prices that stand instead of products' own: for some hours, for customers who were given it, or both. */
export type PriceList = {
  __typename?: 'PriceList';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** The list whose prices it starts from, whatever that list's own times, shop and customers. */
  basedOn?: Maybe<PriceList>;
  /** Its prices, at most the first 200; `priceListEntries` has them all. */
  entries: PriceListEntryConnection;
  id: Scalars['ID']['output'];
  /** What it is called; unique in the company. */
  name: Scalars['String']['output'];
  /** Only for customers who were given it; else for everybody. */
  onlyForCustomers: Scalars['Boolean']['output'];
  /** Of several lists that apply, those of the largest count. */
  priority: Scalars['Int']['output'];
  /** Where it applies; null: in every shop. */
  shop?: Maybe<Shop>;
  /** First day; null: from ever. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null: for ever. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows with every change, also of its entries; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
  /** When it applies, by the shop's clock; none: all day long. */
  windows: Array<PriceWindow>;
};


/** Prices that stand instead of products' own: for some hours, for customers who were given it, or both. */
export type PriceListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PriceListConnection = {
  __typename?: 'PriceListConnection';
  edges: Array<PriceListEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PriceListEdge = {
  __typename?: 'PriceListEdge';
  cursor: Scalars['String']['output'];
  node: PriceList;
};

/** One price of a list: for a product and its variants, or for all that stands in a category or under it. The nearest counts. */
export type PriceListEntry = {
  __typename?: 'PriceListEntry';
  /** For what stands in this category or under it. */
  category?: Maybe<Category>;
  id: Scalars['ID']['output'];
  /** From this quantity on, in the product's unit; the largest reached counts. */
  minQuantity: Scalars['Decimal']['output'];
  /** Taken off what the list is based on, else off the product's own price. */
  percentOff?: Maybe<Scalars['Decimal']['output']>;
  /** Price of one, in the company's currency. */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** Whose entry it is. */
  priceList: PriceList;
  /** For this product. */
  product?: Maybe<Product>;
};

export type PriceListEntryConnection = {
  __typename?: 'PriceListEntryConnection';
  edges: Array<PriceListEntryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PriceListEntryEdge = {
  __typename?: 'PriceListEntryEdge';
  cursor: Scalars['String']['output'];
  node: PriceListEntry;
};

export type PriceListEntryFilter = {
  /** For this category itself. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this list. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** For this product itself. */
  productId?: InputMaybe<Scalars['ID']['input']>;
};

/** A price for a product or for a category; a fixed one or a percentage off. */
export type PriceListEntryInput = {
  /** For what stands in this category or under it; or name a product. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** From this quantity on, in the product's unit; left out: from any. */
  minQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 0 to 100; or give a price. */
  percentOff?: InputMaybe<Scalars['Decimal']['input']>;
  /** Price of one; or give a percentage. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
  /** For this product and its variants; or name a category. */
  productId?: InputMaybe<Scalars['ID']['input']>;
};

export type PriceListFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only for customers who were given it, or for everybody. */
  onlyForCustomers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop alone. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** A stretch of some days of the week. */
export type PriceWindow = {
  __typename?: 'PriceWindow';
  /** The days on which it begins. */
  days: Array<Weekday>;
  /** HH:MM by the shop's clock. */
  from: Scalars['String']['output'];
  /** HH:MM, not included; at or before `from` it is on the next day. */
  to: Scalars['String']['output'];
};

/** A stretch of some days of the week. */
export type PriceWindowInput = {
  /** The days on which it begins. */
  days: Array<Weekday>;
  /** HH:MM by the shop's clock. */
  from: Scalars['String']['input'];
  /** HH:MM, not included; at or before `from` it is on the next day. */
  to: Scalars['String']['input'];
};

export type PricesAtInternalInput = {
  /** When; left out: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who buys. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What is sold. */
  lines: Array<PriceLineInput>;
  /** A list that counts as if it had been given to the customer. */
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is sold. */
  shopId: Scalars['ID']['input'];
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

/** What a shop sells or uses. */
export type Product = {
  __typename?: 'Product';
  /** Whether it is in use at all. */
  active: Scalars['Boolean']['output'];
  /** Allergens as named to guests, such as "gluten". */
  allergens: Array<Scalars['String']['output']>;
  /** False while marked unavailable today ("86"), wherever it is sold. */
  available: Scalars['Boolean']['output'];
  /** Barcodes of one of it, GTIN checked; those of what it comes in are there. */
  barcodes: Array<Scalars['String']['output']>;
  /** Where it stands on the menu. */
  category?: Maybe<Category>;
  /** What a variant is, in the order of its product's options. */
  choices: Array<VariantChoice>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What guests or buyers are told of it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether it is sold in variants. */
  hasVariants: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** A thing or a service; a service is never stockable. */
  kind: ProductKind;
  /** Stock below this raises an alert; null means none. */
  minStock?: Maybe<Scalars['Decimal']['output']>;
  /** What can be chosen with it, in the order in which to ask: its own groups, then those of its category and of what that lies under. */
  modifierGroups: Array<ModifierGroup>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What it can be chosen by, such as size and colour. */
  options: Array<ProductOption>;
  /** What several of it come in, such as a box of 12. */
  packagings: Array<ProductPackaging>;
  /** Usual time to prepare, in minutes. */
  preparationMinutes?: Maybe<Scalars['Int']['output']>;
  /** Kitchen station that prepares it: its own, else, unless it is a service, that of the nearest category that names one; null: none. */
  preparedAt?: Maybe<Station>;
  /** What a variant costs more than that product, or less; null for what is none. */
  priceAdjustment?: Maybe<Scalars['Decimal']['output']>;
  /** Its own prices, those to come first; at most the last 200. */
  prices: ProductPriceConnection;
  /** Usual cost per unit, in the company's currency; null if not known. */
  purchasePrice?: Maybe<Scalars['Decimal']['output']>;
  /** Price per unit, in the company's currency. */
  salePrice: Scalars['Decimal']['output'];
  /** Whether it can be sold; ingredients are not, and a product with variants is sold in these alone. */
  sellable: Scalars['Boolean']['output'];
  /** Stock-keeping unit, unique in the company. */
  sku: Scalars['String']['output'];
  /** Kitchen station that it names itself; null: `preparedAt` is that of its category. */
  station?: Maybe<Station>;
  /** Whether stock is kept of it. */
  stockable: Scalars['Boolean']['output'];
  /** Who usually delivers it. */
  supplier?: Maybe<Supplier>;
  /** The tax category whose rate it has; null: it has one of its own, or the shop's. */
  taxCategory?: Maybe<TaxCategory>;
  /** Tax of today as a percentage ("5.5" is 5.5 %), its own or its category's; null means the shop's default rate. */
  taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of sale, such as "each" or "kg". */
  unit: Scalars['String']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** The product it is a variant of. */
  variantOf?: Maybe<Product>;
  /** Its variants, at most the first 200; `products(filter: {variantOf})` has them all. */
  variants: ProductConnection;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};


/** What a shop sells or uses. */
export type ProductAvailableArgs = {
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


/** What a shop sells or uses. */
export type ProductPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a shop sells or uses. */
export type ProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A mark on a product that was set or taken back. */
export type ProductAvailabilityChange = {
  __typename?: 'ProductAvailabilityChange';
  /** False while the mark stands. */
  available: Scalars['Boolean']['output'];
  /** When that was. */
  changedAt: Scalars['DateTime']['output'];
  /** Which product, as it is now. */
  product: Product;
  /** Grows with every change of any mark of the company. */
  revision: Scalars['String']['output'];
  /** The shop it is about; null: wherever the product is sold. One of the two marks is enough to make it unavailable. */
  shop?: Maybe<Shop>;
  /** When it can be had again by itself; null: when somebody says so. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it; null for what came back by itself. */
  userId?: Maybe<Scalars['ID']['output']>;
};

export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this barcode, as a scanner reads it. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** In this category itself (not in those under it). */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Variants of others, or what is none. */
  isVariant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Variants of this product. */
  variantOf?: InputMaybe<Scalars['ID']['input']>;
};

/** What a product is. */
export type ProductKind =
  /** Something handed over; it may be kept in stock. */
  | 'GOOD'
  /** Work done; never kept in stock. */
  | 'SERVICE';

/** Something that a product can be chosen by, such as its size. */
export type ProductOption = {
  __typename?: 'ProductOption';
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What there is to choose from, in its order. */
  values: Array<ProductOptionValue>;
};

/** Something that a product can be chosen by. */
export type ProductOptionInput = {
  /** What it is called; unique in the product. */
  name: Scalars['String']['input'];
  /** Which one, if it is there already; left out, it is known by its values' ids or by its name, or new. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
  /** In their order, in place of those it had; 1 to 100. Those that variants have stay. */
  values: Array<ProductOptionValueInput>;
};

/** One value of an option, such as a size. */
export type ProductOptionValue = {
  __typename?: 'ProductOptionValue';
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** One value of an option. */
export type ProductOptionValueInput = {
  /** What it is called; unique in the option. */
  name: Scalars['String']['input'];
  /** Which one, if it is there already; left out, it is known by its name, or new. */
  valueId?: InputMaybe<Scalars['ID']['input']>;
};

/** What several of a product come in. */
export type ProductPackaging = {
  __typename?: 'ProductPackaging';
  /** Its own barcodes, GTIN checked. */
  barcodes: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What it is called, such as "box of 12"; unique in the product. */
  name: Scalars['String']['output'];
  /** How many are in it, in the product's unit. */
  quantity: Scalars['Decimal']['output'];
};

/** What several of a product come in. */
export type ProductPackagingInput = {
  /** EAN-13, EAN-8 or UPC-A with a right check digit, in place of those it had. */
  barcodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is called; unique in the product. */
  name: Scalars['String']['input'];
  /** Which one, if it is there already; left out, it is known by its name, or new. */
  packagingId?: InputMaybe<Scalars['ID']['input']>;
  /** How many are in it, in the product's unit; at most 1,000,000. */
  quantity: Scalars['Decimal']['input'];
};

/** A price of a product's own: in force from a time until the next one. */
export type ProductPrice = {
  __typename?: 'ProductPrice';
  id: Scalars['ID']['output'];
  /** Per unit, in the company's currency. */
  price: Scalars['Decimal']['output'];
  /** Why it was changed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who changed it; null for what the system did by itself. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** From when on. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when; null for the last one and for what was withdrawn. */
  validTo?: Maybe<Scalars['DateTime']['output']>;
  /** Taken back before it was in force. */
  withdrawn: Scalars['Boolean']['output'];
};

export type ProductPriceConnection = {
  __typename?: 'ProductPriceConnection';
  edges: Array<ProductPriceEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductPriceEdge = {
  __typename?: 'ProductPriceEdge';
  cursor: Scalars['String']['output'];
  node: ProductPrice;
};

export type Query = {
  __typename?: 'Query';
  /** For orders: the prices of lines, in their order. */
  _pricesAt: Array<PriceAtInternal>;
  /** What a scanner read: a product, and how many of it come in what has the barcode. Null if none has it or it is no barcode. */
  articleByBarcode?: Maybe<ScannedArticle>;
  /** Categories in display order, parents and children alike. */
  categories: CategoryConnection;
  /** One category; null if there is none of this id. */
  category?: Maybe<Category>;
  /** A quantity in another unit, exactly; with a product, also in what it comes in. Units that do not convert answer a problem. */
  convertQuantity: ConvertedQuantity;
  /** One group of modifiers; null if there is none of this id. */
  modifierGroup?: Maybe<ModifierGroup>;
  /** Groups of modifiers by name. */
  modifierGroups: ModifierGroupConnection;
  /**
   * What one of a product costs, and why: of the lists that apply, those of the highest priority that have a price for it, of these
   * the lowest; else the product's own price of that time. Null if there is no such product.
   */
  priceAt?: Maybe<PriceAt>;
  /** One list of prices; null if there is none of this id. */
  priceList?: Maybe<PriceList>;
  /** Entries of price lists, of one list or of all, in the order in which they were added. */
  priceListEntries: PriceListEntryConnection;
  /** Lists of prices by name. */
  priceLists: PriceListConnection;
  /** One product; null if there is none of this id. */
  product?: Maybe<Product>;
  /**
   * The product with a barcode, as a scanner reads it: a UPC-A and its EAN-13 with a leading zero are one. Null if none has it
   * or it is no barcode.
   */
  productByBarcode?: Maybe<Product>;
  /** Products by name; with `search` the best matches first, at most 500 of them. */
  products: ProductConnection;
  /** Tax categories by name. */
  taxCategories: TaxCategoryConnection;
  /** One tax category; null if there is none of this id. */
  taxCategory?: Maybe<TaxCategory>;
  /** Units of measure: those that every company has, then its own by code. */
  units: UnitConnection;
};


export type Query_PricesAtArgs = {
  input: PricesAtInternalInput;
};


export type QueryArticleByBarcodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConvertQuantityArgs = {
  input: ConvertQuantityInput;
};


export type QueryModifierGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryModifierGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModifierGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPriceAtArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  priceListId?: InputMaybe<Scalars['ID']['input']>;
  productId: Scalars['ID']['input'];
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPriceListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPriceListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceListEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPriceListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductByBarcodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaxCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaxCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaxCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type RemovePriceListEntriesInput = {
  /** 1 to 1,000, all of one list. */
  entryIds: Array<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RemovePriceListEntriesPayload = {
  __typename?: 'RemovePriceListEntriesPayload';
  priceList?: Maybe<PriceList>;
  problems: Array<Problem>;
};

/** What a scanner read. */
export type ScannedArticle = {
  __typename?: 'ScannedArticle';
  /** What it comes in, if the barcode is that one's; null: it is one of the product. */
  packaging?: Maybe<ProductPackaging>;
  /** Whose barcode it is, or whose packaging's. */
  product: Product;
  /** How many of the product that is, in its unit. */
  quantity: Scalars['Decimal']['output'];
};

export type SetModifierGroupsInput = {
  /** Which category; or name a product. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In the order in which to ask, in place of those it had; at most 20. */
  modifierGroupIds: Array<Scalars['ID']['input']>;
  /** Which product; or name a category. */
  productId?: InputMaybe<Scalars['ID']['input']>;
};

export type SetModifierGroupsPayload = {
  __typename?: 'SetModifierGroupsPayload';
  category?: Maybe<Category>;
  problems: Array<Problem>;
  product?: Maybe<Product>;
};

export type SetPriceListEntriesInput = {
  /** 1 to 1,000. */
  entries: Array<PriceListEntryInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which list. */
  priceListId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SetPriceListEntriesPayload = {
  __typename?: 'SetPriceListEntriesPayload';
  priceList?: Maybe<PriceList>;
  problems: Array<Problem>;
};

export type SetProductAvailabilityInput = {
  /** Whether it can be had. */
  available: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** Only in this shop; left out: wherever it is sold. Marks of single shops stay when that is taken back. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** It can be had again by itself when the shop's next business day begins (without a shop, the company's). */
  todayOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SetProductAvailabilityPayload = {
  __typename?: 'SetProductAvailabilityPayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
};

export type SetProductOptionsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In the order in which to ask, in place of those it had; at most 5. Once there are variants, they stay the same ones. */
  options: Array<ProductOptionInput>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SetProductOptionsPayload = {
  __typename?: 'SetProductOptionsPayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
};

export type SetProductPackagingsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In place of those it had, in their order; at most 20. */
  packagings: Array<ProductPackagingInput>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SetProductPackagingsPayload = {
  __typename?: 'SetProductPackagingsPayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
};

export type SetTaxRateInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100. */
  rate: Scalars['Decimal']['input'];
  /** Which tax category. */
  taxCategoryId: Scalars['ID']['input'];
  /** The first day it counts, where the company is at home; a rate recorded for the same day is replaced. */
  validFrom: Scalars['Date']['input'];
};

export type SetTaxRatePayload = {
  __typename?: 'SetTaxRatePayload';
  problems: Array<Problem>;
  taxCategory?: Maybe<TaxCategory>;
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

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What is marked unavailable ("86"), live: first every mark there is now, then each whenever it is set, taken back or over, in the
   * order of `revision`. Who hands back the last revision seen as `after` gets what changed since instead; one that was never reached
   * here (the database was restored since) is refused with `startAnew` in the extensions: forget what was kept, leave `after` out.
   */
  productAvailability: ProductAvailabilityChange;
};


export type SubscriptionProductAvailabilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who delivers goods; purchasing owns it. */
export type Supplier = {
  __typename?: 'Supplier';
  id: Scalars['ID']['output'];
};

/** What is taxed alike, such as food or services. */
export type TaxCategory = {
  __typename?: 'TaxCategory';
  /** Whether products may be given it. */
  active: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** What it is called; unique in the company. */
  name: Scalars['String']['output'];
  /** Percentage: "5.5" is 5.5 %; null before its first rate. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** Its rates, those to come first. */
  rates: Array<TaxRate>;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};


/** What is taxed alike, such as food or services. */
export type TaxCategoryRateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type TaxCategoryConnection = {
  __typename?: 'TaxCategoryConnection';
  edges: Array<TaxCategoryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaxCategoryEdge = {
  __typename?: 'TaxCategoryEdge';
  cursor: Scalars['String']['output'];
  node: TaxCategory;
};

export type TaxCategoryFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A rate of a tax category. */
export type TaxRate = {
  __typename?: 'TaxRate';
  id: Scalars['ID']['output'];
  /** Percentage: "5.5" is 5.5 %. */
  rate: Scalars['Decimal']['output'];
  /** When it was set. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who set it; null for what the system did by itself. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** First day; null: from ever. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null: until further notice. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** What quantities are counted in. */
export type Unit = {
  __typename?: 'Unit';
  /** Whether it is offered. */
  active: Scalars['Boolean']['output'];
  /** How it is written, such as "kg"; unique in the company, whatever its case. */
  code: Scalars['String']['output'];
  /** … over this many of the base unit: g, l, m, m2, min or each. */
  denominator: Scalars['Decimal']['output'];
  /** What it measures; units of one dimension convert to each other. */
  dimension: UnitDimension;
  /** Null for those that every company has. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** One of it is this many … */
  numerator: Scalars['Decimal']['output'];
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};

export type UnitConnection = {
  __typename?: 'UnitConnection';
  edges: Array<UnitEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What a unit measures. */
export type UnitDimension =
  /** Base unit: m2. */
  | 'AREA'
  /** Base unit: each. */
  | 'COUNT'
  /** Base unit: m. */
  | 'LENGTH'
  /** Base unit: g. */
  | 'MASS'
  /** Base unit: min. */
  | 'TIME'
  /** Base unit: l. */
  | 'VOLUME';

export type UnitEdge = {
  __typename?: 'UnitEdge';
  cursor: Scalars['String']['output'];
  node: Unit;
};

export type UnitFilter = {
  /** Offered, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Measuring this. */
  dimension?: InputMaybe<UnitDimension>;
};

export type UpdateCategoryInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which category. */
  categoryId: Scalars['ID']['input'];
  /** Smaller stands first. */
  displayOrder?: InputMaybe<Scalars['Int']['input']>;
  /** An icon name for menus. */
  icon?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** An explicit null makes it a root. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Kitchen station that prepares the goods in it and under it, unless they name another; an explicit null: none. */
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateCategoryPayload = {
  __typename?: 'UpdateCategoryPayload';
  category?: Maybe<Category>;
  problems: Array<Problem>;
};

export type UpdateModifierGroupInput = {
  /** Whether it is offered. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many may be chosen at most, 1 to 20; an explicit null: as many as wanted. */
  maxChoices?: InputMaybe<Scalars['Int']['input']>;
  /** How many must be chosen at least, 0 to 20. */
  minChoices?: InputMaybe<Scalars['Int']['input']>;
  /** Which group. */
  modifierGroupId: Scalars['ID']['input'];
  /** In place of those it had, in the order in which to show them. */
  modifiers?: InputMaybe<Array<ModifierInput>>;
  /** What the choice is about; unique in the company. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateModifierGroupPayload = {
  __typename?: 'UpdateModifierGroupPayload';
  modifierGroup?: Maybe<ModifierGroup>;
  problems: Array<Problem>;
};

export type UpdatePriceListInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The list whose prices it starts from; an explicit null: none. */
  basedOnId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; unique in the company. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only for customers who were given it. */
  onlyForCustomers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which list. */
  priceListId: Scalars['ID']['input'];
  /** Of several lists that apply, those of the largest count; -1,000 to 1,000. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** First day; an explicit null: from ever. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; an explicit null: for ever. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** When it applies, in place of before; at most 20. */
  windows?: InputMaybe<Array<PriceWindowInput>>;
};

export type UpdatePriceListPayload = {
  __typename?: 'UpdatePriceListPayload';
  priceList?: Maybe<PriceList>;
  problems: Array<Problem>;
};

export type UpdateProductInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is in it that people react to. */
  allergens?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In place of those it had. */
  barcodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it stands on the menu. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, in a few words. */
  description?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is; a service is never stockable. */
  kind?: InputMaybe<ProductKind>;
  /** Less than this on hand raises an alert. */
  minStock?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 600. */
  preparationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Of a variant: what it costs more than its product, in place of a price. */
  priceAdjustment?: InputMaybe<Scalars['Decimal']['input']>;
  /** Why the price changes. */
  priceReason?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** What one costs to buy, at least 0. */
  purchasePrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least 0, with no more decimals than the company's currency has; `changePrice` does it at a time to come. */
  salePrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it can be sold. */
  sellable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unique in the company. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Kitchen station that prepares it. */
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether stock is kept of it. */
  stockable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who usually delivers it. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  /** The tax category whose rate it has, in place of a rate of its own; an explicit null: none. */
  taxCategoryId?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 100, in place of a tax category; an explicit null: the shop's default. */
  taxRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** What one of it is, such as "each" or "kg". */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateProductPayload = {
  __typename?: 'UpdateProductPayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
};

export type UpdateTaxCategoryInput = {
  /** Whether products may be given it; those that have it keep it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; unique in the company. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which tax category. */
  taxCategoryId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateTaxCategoryPayload = {
  __typename?: 'UpdateTaxCategoryPayload';
  problems: Array<Problem>;
  taxCategory?: Maybe<TaxCategory>;
};

export type UpdateUnitInput = {
  /** Whether it is offered. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which unit of the company's own. */
  unitId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateUnitPayload = {
  __typename?: 'UpdateUnitPayload';
  problems: Array<Problem>;
  unit?: Maybe<Unit>;
};

/** One value that a variant has. */
export type VariantChoice = {
  __typename?: 'VariantChoice';
  /** Which option. */
  optionId: Scalars['ID']['output'];
  /** What the option is called. */
  optionName: Scalars['String']['output'];
  /** Which value. */
  valueId: Scalars['ID']['output'];
  /** What the value is called. */
  valueName: Scalars['String']['output'];
};

/** A day of the week. */
export type Weekday =
  /** Day 5. */
  | 'FRIDAY'
  /** Day 1 of ISO 8601. */
  | 'MONDAY'
  /** Day 6. */
  | 'SATURDAY'
  /** Day 7. */
  | 'SUNDAY'
  /** Day 4. */
  | 'THURSDAY'
  /** Day 2. */
  | 'TUESDAY'
  /** Day 3. */
  | 'WEDNESDAY';

export type WithdrawPriceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which price. */
  priceId: Scalars['ID']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawPricePayload = {
  __typename?: 'WithdrawPricePayload';
  problems: Array<Problem>;
  product?: Maybe<Product>;
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
  Category: Category;
  ModifierGroup: ModifierGroup;
  PriceList: PriceList;
  Product: Product;
  TaxCategory: TaxCategory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  ModifierGroup:
    ( { __typename: 'ModifierGroup' }
    & GraphQLRecursivePick<FederationTypes['ModifierGroup'], {"id":true}> );
  PriceList:
    ( { __typename: 'PriceList' }
    & GraphQLRecursivePick<FederationTypes['PriceList'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  TaxCategory:
    ( { __typename: 'TaxCategory' }
    & GraphQLRecursivePick<FederationTypes['TaxCategory'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Category: ResolverTypeWrapper<CategoryRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CategoryConnection: ResolverTypeWrapper<CategoryConnectionRow>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryFilter: CategoryFilter;
  ChangePriceInput: ChangePriceInput;
  ChangePricePayload: ResolverTypeWrapper<Omit<ChangePricePayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ConvertQuantityInput: ConvertQuantityInput;
  ConvertedQuantity: ResolverTypeWrapper<ConvertedQuantity>;
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryPayload: ResolverTypeWrapper<Omit<CreateCategoryPayload, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  CreateModifierGroupInput: CreateModifierGroupInput;
  CreateModifierGroupPayload: ResolverTypeWrapper<Omit<CreateModifierGroupPayload, 'modifierGroup'> & { modifierGroup?: Maybe<ResolversTypes['ModifierGroup']> }>;
  CreatePriceListInput: CreatePriceListInput;
  CreatePriceListPayload: ResolverTypeWrapper<Omit<CreatePriceListPayload, 'priceList'> & { priceList?: Maybe<ResolversTypes['PriceList']> }>;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  CreateTaxCategoryInput: CreateTaxCategoryInput;
  CreateTaxCategoryPayload: ResolverTypeWrapper<Omit<CreateTaxCategoryPayload, 'taxCategory'> & { taxCategory?: Maybe<ResolversTypes['TaxCategory']> }>;
  CreateUnitInput: CreateUnitInput;
  CreateUnitPayload: ResolverTypeWrapper<Omit<CreateUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  CreateVariantInput: CreateVariantInput;
  CreateVariantPayload: ResolverTypeWrapper<Omit<CreateVariantPayload, 'product' | 'variant'> & { product?: Maybe<ResolversTypes['Product']>, variant?: Maybe<ResolversTypes['Product']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  File: ResolverTypeWrapper<File>;
  GenerateVariantsInput: GenerateVariantsInput;
  GenerateVariantsPayload: ResolverTypeWrapper<Omit<GenerateVariantsPayload, 'product' | 'variants'> & { product?: Maybe<ResolversTypes['Product']>, variants?: Maybe<Array<ResolversTypes['Product']>> }>;
  ImportProductsInput: ImportProductsInput;
  ImportProductsPayload: ResolverTypeWrapper<Omit<ImportProductsPayload, 'rows'> & { rows: Array<ResolversTypes['ImportedRow']> }>;
  ImportedRow: ResolverTypeWrapper<ImportedRowRow>;
  ImportedRowStatus: ImportedRowStatus;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  Modifier: ResolverTypeWrapper<ModifierRow>;
  ModifierGroup: ResolverTypeWrapper<ModifierGroupRow>;
  ModifierGroupConnection: ResolverTypeWrapper<ModifierGroupConnectionRow>;
  ModifierGroupEdge: ResolverTypeWrapper<Omit<ModifierGroupEdge, 'node'> & { node: ResolversTypes['ModifierGroup'] }>;
  ModifierGroupFilter: ModifierGroupFilter;
  ModifierInput: ModifierInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewModifierInput: NewModifierInput;
  OrderCategoriesInput: OrderCategoriesInput;
  OrderCategoriesPayload: ResolverTypeWrapper<Omit<OrderCategoriesPayload, 'categories'> & { categories?: Maybe<Array<ResolversTypes['Category']>> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceAdjustmentInput: PriceAdjustmentInput;
  PriceAt: ResolverTypeWrapper<Omit<PriceAt, 'priceList'> & { priceList?: Maybe<ResolversTypes['PriceList']> }>;
  PriceAtInternal: ResolverTypeWrapper<PriceAtInternal>;
  PriceLineInput: PriceLineInput;
  PriceList: ResolverTypeWrapper<PriceListRow>;
  PriceListConnection: ResolverTypeWrapper<PriceListConnectionRow>;
  PriceListEdge: ResolverTypeWrapper<Omit<PriceListEdge, 'node'> & { node: ResolversTypes['PriceList'] }>;
  PriceListEntry: ResolverTypeWrapper<PriceListEntryRow>;
  PriceListEntryConnection: ResolverTypeWrapper<PriceListEntryConnectionRow>;
  PriceListEntryEdge: ResolverTypeWrapper<Omit<PriceListEntryEdge, 'node'> & { node: ResolversTypes['PriceListEntry'] }>;
  PriceListEntryFilter: PriceListEntryFilter;
  PriceListEntryInput: PriceListEntryInput;
  PriceListFilter: PriceListFilter;
  PriceWindow: ResolverTypeWrapper<PriceWindow>;
  PriceWindowInput: PriceWindowInput;
  PricesAtInternalInput: PricesAtInternalInput;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductAvailabilityChange: ResolverTypeWrapper<ProductAvailabilityChangeRow>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionRow>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  ProductKind: ProductKind;
  ProductOption: ResolverTypeWrapper<ProductOptionRow>;
  ProductOptionInput: ProductOptionInput;
  ProductOptionValue: ResolverTypeWrapper<ProductOptionValueRow>;
  ProductOptionValueInput: ProductOptionValueInput;
  ProductPackaging: ResolverTypeWrapper<ProductPackagingRow>;
  ProductPackagingInput: ProductPackagingInput;
  ProductPrice: ResolverTypeWrapper<ProductPriceRow>;
  ProductPriceConnection: ResolverTypeWrapper<ProductPriceConnectionRow>;
  ProductPriceEdge: ResolverTypeWrapper<Omit<ProductPriceEdge, 'node'> & { node: ResolversTypes['ProductPrice'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemovePriceListEntriesInput: RemovePriceListEntriesInput;
  RemovePriceListEntriesPayload: ResolverTypeWrapper<Omit<RemovePriceListEntriesPayload, 'priceList'> & { priceList?: Maybe<ResolversTypes['PriceList']> }>;
  ScannedArticle: ResolverTypeWrapper<ScannedArticleRow>;
  SetModifierGroupsInput: SetModifierGroupsInput;
  SetModifierGroupsPayload: ResolverTypeWrapper<Omit<SetModifierGroupsPayload, 'category' | 'product'> & { category?: Maybe<ResolversTypes['Category']>, product?: Maybe<ResolversTypes['Product']> }>;
  SetPriceListEntriesInput: SetPriceListEntriesInput;
  SetPriceListEntriesPayload: ResolverTypeWrapper<Omit<SetPriceListEntriesPayload, 'priceList'> & { priceList?: Maybe<ResolversTypes['PriceList']> }>;
  SetProductAvailabilityInput: SetProductAvailabilityInput;
  SetProductAvailabilityPayload: ResolverTypeWrapper<Omit<SetProductAvailabilityPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  SetProductOptionsInput: SetProductOptionsInput;
  SetProductOptionsPayload: ResolverTypeWrapper<Omit<SetProductOptionsPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  SetProductPackagingsInput: SetProductPackagingsInput;
  SetProductPackagingsPayload: ResolverTypeWrapper<Omit<SetProductPackagingsPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  SetTaxRateInput: SetTaxRateInput;
  SetTaxRatePayload: ResolverTypeWrapper<Omit<SetTaxRatePayload, 'taxCategory'> & { taxCategory?: Maybe<ResolversTypes['TaxCategory']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  Station: ResolverTypeWrapper<StationRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  TaxCategory: ResolverTypeWrapper<TaxCategoryRow>;
  TaxCategoryConnection: ResolverTypeWrapper<TaxCategoryConnectionRow>;
  TaxCategoryEdge: ResolverTypeWrapper<Omit<TaxCategoryEdge, 'node'> & { node: ResolversTypes['TaxCategory'] }>;
  TaxCategoryFilter: TaxCategoryFilter;
  TaxRate: ResolverTypeWrapper<TaxRateRow>;
  Unit: ResolverTypeWrapper<UnitRow>;
  UnitConnection: ResolverTypeWrapper<UnitConnectionRow>;
  UnitDimension: UnitDimension;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnitFilter: UnitFilter;
  UpdateCategoryInput: UpdateCategoryInput;
  UpdateCategoryPayload: ResolverTypeWrapper<Omit<UpdateCategoryPayload, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  UpdateModifierGroupInput: UpdateModifierGroupInput;
  UpdateModifierGroupPayload: ResolverTypeWrapper<Omit<UpdateModifierGroupPayload, 'modifierGroup'> & { modifierGroup?: Maybe<ResolversTypes['ModifierGroup']> }>;
  UpdatePriceListInput: UpdatePriceListInput;
  UpdatePriceListPayload: ResolverTypeWrapper<Omit<UpdatePriceListPayload, 'priceList'> & { priceList?: Maybe<ResolversTypes['PriceList']> }>;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolverTypeWrapper<Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  UpdateTaxCategoryInput: UpdateTaxCategoryInput;
  UpdateTaxCategoryPayload: ResolverTypeWrapper<Omit<UpdateTaxCategoryPayload, 'taxCategory'> & { taxCategory?: Maybe<ResolversTypes['TaxCategory']> }>;
  UpdateUnitInput: UpdateUnitInput;
  UpdateUnitPayload: ResolverTypeWrapper<Omit<UpdateUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  VariantChoice: ResolverTypeWrapper<VariantChoiceRow>;
  Weekday: Weekday;
  WithdrawPriceInput: WithdrawPriceInput;
  WithdrawPricePayload: ResolverTypeWrapper<Omit<WithdrawPricePayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Category: CategoryRow;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  CategoryConnection: CategoryConnectionRow;
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryFilter: CategoryFilter;
  ChangePriceInput: ChangePriceInput;
  ChangePricePayload: Omit<ChangePricePayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ConvertQuantityInput: ConvertQuantityInput;
  ConvertedQuantity: ConvertedQuantity;
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryPayload: Omit<CreateCategoryPayload, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  CreateModifierGroupInput: CreateModifierGroupInput;
  CreateModifierGroupPayload: Omit<CreateModifierGroupPayload, 'modifierGroup'> & { modifierGroup?: Maybe<ResolversParentTypes['ModifierGroup']> };
  CreatePriceListInput: CreatePriceListInput;
  CreatePriceListPayload: Omit<CreatePriceListPayload, 'priceList'> & { priceList?: Maybe<ResolversParentTypes['PriceList']> };
  CreateProductInput: CreateProductInput;
  CreateProductPayload: Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  CreateTaxCategoryInput: CreateTaxCategoryInput;
  CreateTaxCategoryPayload: Omit<CreateTaxCategoryPayload, 'taxCategory'> & { taxCategory?: Maybe<ResolversParentTypes['TaxCategory']> };
  CreateUnitInput: CreateUnitInput;
  CreateUnitPayload: Omit<CreateUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  CreateVariantInput: CreateVariantInput;
  CreateVariantPayload: Omit<CreateVariantPayload, 'product' | 'variant'> & { product?: Maybe<ResolversParentTypes['Product']>, variant?: Maybe<ResolversParentTypes['Product']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  File: File;
  GenerateVariantsInput: GenerateVariantsInput;
  GenerateVariantsPayload: Omit<GenerateVariantsPayload, 'product' | 'variants'> & { product?: Maybe<ResolversParentTypes['Product']>, variants?: Maybe<Array<ResolversParentTypes['Product']>> };
  ImportProductsInput: ImportProductsInput;
  ImportProductsPayload: Omit<ImportProductsPayload, 'rows'> & { rows: Array<ResolversParentTypes['ImportedRow']> };
  ImportedRow: ImportedRowRow;
  JSON: Scalars['JSON']['output'];
  Modifier: ModifierRow;
  ModifierGroup: ModifierGroupRow;
  ModifierGroupConnection: ModifierGroupConnectionRow;
  ModifierGroupEdge: Omit<ModifierGroupEdge, 'node'> & { node: ResolversParentTypes['ModifierGroup'] };
  ModifierGroupFilter: ModifierGroupFilter;
  ModifierInput: ModifierInput;
  Mutation: Record<PropertyKey, never>;
  NewModifierInput: NewModifierInput;
  OrderCategoriesInput: OrderCategoriesInput;
  OrderCategoriesPayload: Omit<OrderCategoriesPayload, 'categories'> & { categories?: Maybe<Array<ResolversParentTypes['Category']>> };
  PageInfo: PageInfo;
  PriceAdjustmentInput: PriceAdjustmentInput;
  PriceAt: Omit<PriceAt, 'priceList'> & { priceList?: Maybe<ResolversParentTypes['PriceList']> };
  PriceAtInternal: PriceAtInternal;
  PriceLineInput: PriceLineInput;
  PriceList: PriceListRow;
  PriceListConnection: PriceListConnectionRow;
  PriceListEdge: Omit<PriceListEdge, 'node'> & { node: ResolversParentTypes['PriceList'] };
  PriceListEntry: PriceListEntryRow;
  PriceListEntryConnection: PriceListEntryConnectionRow;
  PriceListEntryEdge: Omit<PriceListEntryEdge, 'node'> & { node: ResolversParentTypes['PriceListEntry'] };
  PriceListEntryFilter: PriceListEntryFilter;
  PriceListEntryInput: PriceListEntryInput;
  PriceListFilter: PriceListFilter;
  PriceWindow: PriceWindow;
  PriceWindowInput: PriceWindowInput;
  PricesAtInternalInput: PricesAtInternalInput;
  Problem: Problem;
  Product: ProductRow;
  ProductAvailabilityChange: ProductAvailabilityChangeRow;
  ProductConnection: ProductConnectionRow;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  ProductOption: ProductOptionRow;
  ProductOptionInput: ProductOptionInput;
  ProductOptionValue: ProductOptionValueRow;
  ProductOptionValueInput: ProductOptionValueInput;
  ProductPackaging: ProductPackagingRow;
  ProductPackagingInput: ProductPackagingInput;
  ProductPrice: ProductPriceRow;
  ProductPriceConnection: ProductPriceConnectionRow;
  ProductPriceEdge: Omit<ProductPriceEdge, 'node'> & { node: ResolversParentTypes['ProductPrice'] };
  Query: Record<PropertyKey, never>;
  RemovePriceListEntriesInput: RemovePriceListEntriesInput;
  RemovePriceListEntriesPayload: Omit<RemovePriceListEntriesPayload, 'priceList'> & { priceList?: Maybe<ResolversParentTypes['PriceList']> };
  ScannedArticle: ScannedArticleRow;
  SetModifierGroupsInput: SetModifierGroupsInput;
  SetModifierGroupsPayload: Omit<SetModifierGroupsPayload, 'category' | 'product'> & { category?: Maybe<ResolversParentTypes['Category']>, product?: Maybe<ResolversParentTypes['Product']> };
  SetPriceListEntriesInput: SetPriceListEntriesInput;
  SetPriceListEntriesPayload: Omit<SetPriceListEntriesPayload, 'priceList'> & { priceList?: Maybe<ResolversParentTypes['PriceList']> };
  SetProductAvailabilityInput: SetProductAvailabilityInput;
  SetProductAvailabilityPayload: Omit<SetProductAvailabilityPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  SetProductOptionsInput: SetProductOptionsInput;
  SetProductOptionsPayload: Omit<SetProductOptionsPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  SetProductPackagingsInput: SetProductPackagingsInput;
  SetProductPackagingsPayload: Omit<SetProductPackagingsPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  SetTaxRateInput: SetTaxRateInput;
  SetTaxRatePayload: Omit<SetTaxRatePayload, 'taxCategory'> & { taxCategory?: Maybe<ResolversParentTypes['TaxCategory']> };
  Shop: ShopRow;
  Station: StationRow;
  Subscription: Record<PropertyKey, never>;
  Supplier: SupplierRow;
  TaxCategory: TaxCategoryRow;
  TaxCategoryConnection: TaxCategoryConnectionRow;
  TaxCategoryEdge: Omit<TaxCategoryEdge, 'node'> & { node: ResolversParentTypes['TaxCategory'] };
  TaxCategoryFilter: TaxCategoryFilter;
  TaxRate: TaxRateRow;
  Unit: UnitRow;
  UnitConnection: UnitConnectionRow;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnitFilter: UnitFilter;
  UpdateCategoryInput: UpdateCategoryInput;
  UpdateCategoryPayload: Omit<UpdateCategoryPayload, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  UpdateModifierGroupInput: UpdateModifierGroupInput;
  UpdateModifierGroupPayload: Omit<UpdateModifierGroupPayload, 'modifierGroup'> & { modifierGroup?: Maybe<ResolversParentTypes['ModifierGroup']> };
  UpdatePriceListInput: UpdatePriceListInput;
  UpdatePriceListPayload: Omit<UpdatePriceListPayload, 'priceList'> & { priceList?: Maybe<ResolversParentTypes['PriceList']> };
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  UpdateTaxCategoryInput: UpdateTaxCategoryInput;
  UpdateTaxCategoryPayload: Omit<UpdateTaxCategoryPayload, 'taxCategory'> & { taxCategory?: Maybe<ResolversParentTypes['TaxCategory']> };
  UpdateUnitInput: UpdateUnitInput;
  UpdateUnitPayload: Omit<UpdateUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  VariantChoice: VariantChoiceRow;
  WithdrawPriceInput: WithdrawPriceInput;
  WithdrawPricePayload: Omit<WithdrawPricePayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
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

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  displayOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifierGroups?: Resolver<Array<ResolversTypes['ModifierGroup']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type ChangePricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePricePayload'] = ResolversParentTypes['ChangePricePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ConvertedQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvertedQuantity'] = ResolversParentTypes['ConvertedQuantity']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCategoryPayload'] = ResolversParentTypes['CreateCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateModifierGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateModifierGroupPayload'] = ResolversParentTypes['CreateModifierGroupPayload']> = {
  modifierGroup?: Resolver<Maybe<ResolversTypes['ModifierGroup']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreatePriceListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePriceListPayload'] = ResolversParentTypes['CreatePriceListPayload']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductPayload'] = ResolversParentTypes['CreateProductPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type CreateTaxCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTaxCategoryPayload'] = ResolversParentTypes['CreateTaxCategoryPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
};

export type CreateUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUnitPayload'] = ResolversParentTypes['CreateUnitPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type CreateVariantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateVariantPayload'] = ResolversParentTypes['CreateVariantPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
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

export type GenerateVariantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GenerateVariantsPayload'] = ResolversParentTypes['GenerateVariantsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
};

export type ImportProductsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProductsPayload'] = ResolversParentTypes['ImportProductsPayload']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ImportedRow']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportedRowStatus'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ModifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Modifier'] = ResolversParentTypes['Modifier']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ModifierGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModifierGroup'] = ResolversParentTypes['ModifierGroup'], FederationReferenceType extends FederationReferenceTypes['ModifierGroup'] = FederationReferenceTypes['ModifierGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ModifierGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxChoices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minChoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modifiers?: Resolver<Array<ResolversTypes['Modifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModifierGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModifierGroupConnection'] = ResolversParentTypes['ModifierGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModifierGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModifierGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModifierGroupEdge'] = ResolversParentTypes['ModifierGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModifierGroup'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changePrice?: Resolver<ResolversTypes['ChangePricePayload'], ParentType, ContextType, RequireFields<MutationChangePriceArgs, 'input'>>;
  createCategory?: Resolver<ResolversTypes['CreateCategoryPayload'], ParentType, ContextType, RequireFields<MutationCreateCategoryArgs, 'input'>>;
  createModifierGroup?: Resolver<ResolversTypes['CreateModifierGroupPayload'], ParentType, ContextType, RequireFields<MutationCreateModifierGroupArgs, 'input'>>;
  createPriceList?: Resolver<ResolversTypes['CreatePriceListPayload'], ParentType, ContextType, RequireFields<MutationCreatePriceListArgs, 'input'>>;
  createProduct?: Resolver<ResolversTypes['CreateProductPayload'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  createTaxCategory?: Resolver<ResolversTypes['CreateTaxCategoryPayload'], ParentType, ContextType, RequireFields<MutationCreateTaxCategoryArgs, 'input'>>;
  createUnit?: Resolver<ResolversTypes['CreateUnitPayload'], ParentType, ContextType, RequireFields<MutationCreateUnitArgs, 'input'>>;
  createVariant?: Resolver<ResolversTypes['CreateVariantPayload'], ParentType, ContextType, RequireFields<MutationCreateVariantArgs, 'input'>>;
  generateVariants?: Resolver<ResolversTypes['GenerateVariantsPayload'], ParentType, ContextType, RequireFields<MutationGenerateVariantsArgs, 'input'>>;
  importProducts?: Resolver<ResolversTypes['ImportProductsPayload'], ParentType, ContextType, RequireFields<MutationImportProductsArgs, 'input'>>;
  orderCategories?: Resolver<ResolversTypes['OrderCategoriesPayload'], ParentType, ContextType, RequireFields<MutationOrderCategoriesArgs, 'input'>>;
  removePriceListEntries?: Resolver<ResolversTypes['RemovePriceListEntriesPayload'], ParentType, ContextType, RequireFields<MutationRemovePriceListEntriesArgs, 'input'>>;
  setModifierGroups?: Resolver<ResolversTypes['SetModifierGroupsPayload'], ParentType, ContextType, RequireFields<MutationSetModifierGroupsArgs, 'input'>>;
  setPriceListEntries?: Resolver<ResolversTypes['SetPriceListEntriesPayload'], ParentType, ContextType, RequireFields<MutationSetPriceListEntriesArgs, 'input'>>;
  setProductAvailability?: Resolver<ResolversTypes['SetProductAvailabilityPayload'], ParentType, ContextType, RequireFields<MutationSetProductAvailabilityArgs, 'input'>>;
  setProductOptions?: Resolver<ResolversTypes['SetProductOptionsPayload'], ParentType, ContextType, RequireFields<MutationSetProductOptionsArgs, 'input'>>;
  setProductPackagings?: Resolver<ResolversTypes['SetProductPackagingsPayload'], ParentType, ContextType, RequireFields<MutationSetProductPackagingsArgs, 'input'>>;
  setTaxRate?: Resolver<ResolversTypes['SetTaxRatePayload'], ParentType, ContextType, RequireFields<MutationSetTaxRateArgs, 'input'>>;
  updateCategory?: Resolver<ResolversTypes['UpdateCategoryPayload'], ParentType, ContextType, RequireFields<MutationUpdateCategoryArgs, 'input'>>;
  updateModifierGroup?: Resolver<ResolversTypes['UpdateModifierGroupPayload'], ParentType, ContextType, RequireFields<MutationUpdateModifierGroupArgs, 'input'>>;
  updatePriceList?: Resolver<ResolversTypes['UpdatePriceListPayload'], ParentType, ContextType, RequireFields<MutationUpdatePriceListArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['UpdateProductPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  updateTaxCategory?: Resolver<ResolversTypes['UpdateTaxCategoryPayload'], ParentType, ContextType, RequireFields<MutationUpdateTaxCategoryArgs, 'input'>>;
  updateUnit?: Resolver<ResolversTypes['UpdateUnitPayload'], ParentType, ContextType, RequireFields<MutationUpdateUnitArgs, 'input'>>;
  withdrawPrice?: Resolver<ResolversTypes['WithdrawPricePayload'], ParentType, ContextType, RequireFields<MutationWithdrawPriceArgs, 'input'>>;
};

export type OrderCategoriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCategoriesPayload'] = ResolversParentTypes['OrderCategoriesPayload']> = {
  categories?: Resolver<Maybe<Array<ResolversTypes['Category']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PriceAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceAt'] = ResolversParentTypes['PriceAt']> = {
  minQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ownPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  percentOff?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PriceAtInternalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceAtInternal'] = ResolversParentTypes['PriceAtInternal']> = {
  priceListId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PriceListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList'], FederationReferenceType extends FederationReferenceTypes['PriceList'] = FederationReferenceTypes['PriceList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PriceList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PriceListEntryConnection'], ParentType, ContextType, RequireFields<PriceListEntriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyForCustomers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['PriceWindow']>, ParentType, ContextType>;
};

export type PriceListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListConnection'] = ResolversParentTypes['PriceListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListEdge'] = ResolversParentTypes['PriceListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
};

export type PriceListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListEntry'] = ResolversParentTypes['PriceListEntry']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  percentOff?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceList?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type PriceListEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListEntryConnection'] = ResolversParentTypes['PriceListEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceListEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceListEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListEntryEdge'] = ResolversParentTypes['PriceListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceListEntry'], ParentType, ContextType>;
};

export type PriceWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceWindow'] = ResolversParentTypes['PriceWindow']> = {
  days?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allergens?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<ProductAvailableArgs>>;
  barcodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['VariantChoice']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasVariants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  minStock?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  modifierGroups?: Resolver<Array<ResolversTypes['ModifierGroup']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ProductOption']>, ParentType, ContextType>;
  packagings?: Resolver<Array<ResolversTypes['ProductPackaging']>, ParentType, ContextType>;
  preparationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preparedAt?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  priceAdjustment?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  prices?: Resolver<ResolversTypes['ProductPriceConnection'], ParentType, ContextType, RequireFields<ProductPricesArgs, 'first'>>;
  purchasePrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salePrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  stockable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variantOf?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  variants?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<ProductVariantsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductAvailabilityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAvailabilityChange'] = ResolversParentTypes['ProductAvailabilityChange']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ProductOptionValue']>, ParentType, ContextType>;
};

export type ProductOptionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOptionValue'] = ResolversParentTypes['ProductOptionValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductPackagingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPackaging'] = ResolversParentTypes['ProductPackaging']> = {
  barcodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProductPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPrice'] = ResolversParentTypes['ProductPrice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductPriceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPriceConnection'] = ResolversParentTypes['ProductPriceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductPriceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductPriceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPriceEdge'] = ResolversParentTypes['ProductPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductPrice'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _pricesAt?: Resolver<Array<ResolversTypes['PriceAtInternal']>, ParentType, ContextType, RequireFields<Query_PricesAtArgs, 'input'>>;
  articleByBarcode?: Resolver<Maybe<ResolversTypes['ScannedArticle']>, ParentType, ContextType, RequireFields<QueryArticleByBarcodeArgs, 'code'>>;
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, RequireFields<QueryCategoriesArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'id'>>;
  convertQuantity?: Resolver<ResolversTypes['ConvertedQuantity'], ParentType, ContextType, RequireFields<QueryConvertQuantityArgs, 'input'>>;
  modifierGroup?: Resolver<Maybe<ResolversTypes['ModifierGroup']>, ParentType, ContextType, RequireFields<QueryModifierGroupArgs, 'id'>>;
  modifierGroups?: Resolver<ResolversTypes['ModifierGroupConnection'], ParentType, ContextType, RequireFields<QueryModifierGroupsArgs, 'first'>>;
  priceAt?: Resolver<Maybe<ResolversTypes['PriceAt']>, ParentType, ContextType, RequireFields<QueryPriceAtArgs, 'productId'>>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType, RequireFields<QueryPriceListArgs, 'id'>>;
  priceListEntries?: Resolver<ResolversTypes['PriceListEntryConnection'], ParentType, ContextType, RequireFields<QueryPriceListEntriesArgs, 'first'>>;
  priceLists?: Resolver<ResolversTypes['PriceListConnection'], ParentType, ContextType, RequireFields<QueryPriceListsArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productByBarcode?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductByBarcodeArgs, 'code'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  taxCategories?: Resolver<ResolversTypes['TaxCategoryConnection'], ParentType, ContextType, RequireFields<QueryTaxCategoriesArgs, 'first'>>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType, RequireFields<QueryTaxCategoryArgs, 'id'>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first'>>;
};

export type RemovePriceListEntriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePriceListEntriesPayload'] = ResolversParentTypes['RemovePriceListEntriesPayload']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ScannedArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScannedArticle'] = ResolversParentTypes['ScannedArticle']> = {
  packaging?: Resolver<Maybe<ResolversTypes['ProductPackaging']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SetModifierGroupsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetModifierGroupsPayload'] = ResolversParentTypes['SetModifierGroupsPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetPriceListEntriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPriceListEntriesPayload'] = ResolversParentTypes['SetPriceListEntriesPayload']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type SetProductAvailabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProductAvailabilityPayload'] = ResolversParentTypes['SetProductAvailabilityPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetProductOptionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProductOptionsPayload'] = ResolversParentTypes['SetProductOptionsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetProductPackagingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProductPackagingsPayload'] = ResolversParentTypes['SetProductPackagingsPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetTaxRatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTaxRatePayload'] = ResolversParentTypes['SetTaxRatePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  productAvailability?: SubscriptionResolver<ResolversTypes['ProductAvailabilityChange'], "productAvailability", ParentType, ContextType, Partial<SubscriptionProductAvailabilityArgs>>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaxCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCategory'] = ResolversParentTypes['TaxCategory'], FederationReferenceType extends FederationReferenceTypes['TaxCategory'] = FederationReferenceTypes['TaxCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaxCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType, Partial<TaxCategoryRateArgs>>;
  rates?: Resolver<Array<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCategoryConnection'] = ResolversParentTypes['TaxCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxCategoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCategoryEdge'] = ResolversParentTypes['TaxCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxCategory'], ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['UnitDimension'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UpdateCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCategoryPayload'] = ResolversParentTypes['UpdateCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateModifierGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateModifierGroupPayload'] = ResolversParentTypes['UpdateModifierGroupPayload']> = {
  modifierGroup?: Resolver<Maybe<ResolversTypes['ModifierGroup']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdatePriceListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePriceListPayload'] = ResolversParentTypes['UpdatePriceListPayload']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductPayload'] = ResolversParentTypes['UpdateProductPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type UpdateTaxCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTaxCategoryPayload'] = ResolversParentTypes['UpdateTaxCategoryPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  taxCategory?: Resolver<Maybe<ResolversTypes['TaxCategory']>, ParentType, ContextType>;
};

export type UpdateUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUnitPayload'] = ResolversParentTypes['UpdateUnitPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type VariantChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantChoice'] = ResolversParentTypes['VariantChoice']> = {
  optionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  optionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  valueName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawPricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPricePayload'] = ResolversParentTypes['WithdrawPricePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  ChangePricePayload?: ChangePricePayloadResolvers<ContextType>;
  ConvertedQuantity?: ConvertedQuantityResolvers<ContextType>;
  CreateCategoryPayload?: CreateCategoryPayloadResolvers<ContextType>;
  CreateModifierGroupPayload?: CreateModifierGroupPayloadResolvers<ContextType>;
  CreatePriceListPayload?: CreatePriceListPayloadResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  CreateTaxCategoryPayload?: CreateTaxCategoryPayloadResolvers<ContextType>;
  CreateUnitPayload?: CreateUnitPayloadResolvers<ContextType>;
  CreateVariantPayload?: CreateVariantPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  GenerateVariantsPayload?: GenerateVariantsPayloadResolvers<ContextType>;
  ImportProductsPayload?: ImportProductsPayloadResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Modifier?: ModifierResolvers<ContextType>;
  ModifierGroup?: ModifierGroupResolvers<ContextType>;
  ModifierGroupConnection?: ModifierGroupConnectionResolvers<ContextType>;
  ModifierGroupEdge?: ModifierGroupEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrderCategoriesPayload?: OrderCategoriesPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceAt?: PriceAtResolvers<ContextType>;
  PriceAtInternal?: PriceAtInternalResolvers<ContextType>;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListConnection?: PriceListConnectionResolvers<ContextType>;
  PriceListEdge?: PriceListEdgeResolvers<ContextType>;
  PriceListEntry?: PriceListEntryResolvers<ContextType>;
  PriceListEntryConnection?: PriceListEntryConnectionResolvers<ContextType>;
  PriceListEntryEdge?: PriceListEntryEdgeResolvers<ContextType>;
  PriceWindow?: PriceWindowResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAvailabilityChange?: ProductAvailabilityChangeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductOptionValue?: ProductOptionValueResolvers<ContextType>;
  ProductPackaging?: ProductPackagingResolvers<ContextType>;
  ProductPrice?: ProductPriceResolvers<ContextType>;
  ProductPriceConnection?: ProductPriceConnectionResolvers<ContextType>;
  ProductPriceEdge?: ProductPriceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemovePriceListEntriesPayload?: RemovePriceListEntriesPayloadResolvers<ContextType>;
  ScannedArticle?: ScannedArticleResolvers<ContextType>;
  SetModifierGroupsPayload?: SetModifierGroupsPayloadResolvers<ContextType>;
  SetPriceListEntriesPayload?: SetPriceListEntriesPayloadResolvers<ContextType>;
  SetProductAvailabilityPayload?: SetProductAvailabilityPayloadResolvers<ContextType>;
  SetProductOptionsPayload?: SetProductOptionsPayloadResolvers<ContextType>;
  SetProductPackagingsPayload?: SetProductPackagingsPayloadResolvers<ContextType>;
  SetTaxRatePayload?: SetTaxRatePayloadResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  TaxCategory?: TaxCategoryResolvers<ContextType>;
  TaxCategoryConnection?: TaxCategoryConnectionResolvers<ContextType>;
  TaxCategoryEdge?: TaxCategoryEdgeResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UpdateCategoryPayload?: UpdateCategoryPayloadResolvers<ContextType>;
  UpdateModifierGroupPayload?: UpdateModifierGroupPayloadResolvers<ContextType>;
  UpdatePriceListPayload?: UpdatePriceListPayloadResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  UpdateTaxCategoryPayload?: UpdateTaxCategoryPayloadResolvers<ContextType>;
  UpdateUnitPayload?: UpdateUnitPayloadResolvers<ContextType>;
  VariantChoice?: VariantChoiceResolvers<ContextType>;
  WithdrawPricePayload?: WithdrawPricePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
