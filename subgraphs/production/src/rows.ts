import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';

export interface RecipeRow {
  id: string;
  companyId: string;
  productId: string;
  productName: string;
  active: boolean;
  /** Number of the version in use. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface RecipeVersionRow {
  id: string;
  companyId: string;
  recipeId: string;
  number: number;
  yield: Decimal;
  yieldUnit: string;
  wastePercent: Decimal;
  instructions: string | null;
  userId: string | null;
  createdAt: Date;
}

export interface RecipeIngredientRow {
  id: string;
  companyId: string;
  versionId: string;
  position: number;
  productId: string;
  productName: string;
  quantity: Decimal;
  unit: string;
  wastePercent: Decimal;
  notes: string | null;
}

/** Where the cost of an ingredient comes from. */
export type CostSource = 'AVERAGE' | 'RECIPE' | 'LAST_PURCHASE' | 'PURCHASE_PRICE' | 'UNKNOWN';

export interface IngredientCostRow {
  ingredientId: string;
  productId: string;
  productName: string;
  /** What is taken of it, waste included, in the product's unit. */
  quantity: Decimal;
  unit: string;
  unitCost: Decimal;
  cost: Decimal;
  source: CostSource;
}

export interface RecipeCostRow {
  recipeId: string;
  currency: string | null;
  total: Decimal;
  perUnit: Decimal;
  complete: boolean;
  ingredients: IngredientCostRow[];
  /** Without tax; null when the product has no price. */
  salePrice: Decimal | null;
  margin: Decimal | null;
  marginPercent: Decimal | null;
}

export type ProductionStatus = 'PLANNED' | 'IN_PRODUCTION' | 'COMPLETING' | 'DONE' | 'CANCELLED';

/** What stock is asked to post, and for whom; quantities as text. */
export interface Completion {
  userId: string | null;
  terminalId: string | null;
  lines: { lineId: string; made: string; lotNumber: string | null; expiresOn: string | null }[];
  ingredients: { ingredientId: string; used: string }[];
}

export interface ProductionOrderRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  status: ProductionStatus;
  orderId: string | null;
  sourceWarehouseId: string | null;
  targetWarehouseId: string | null;
  dueAt: Date | null;
  notes: string | null;
  reason: string | null;
  completion: Completion | null;
  completingAt: Date | null;
  completionKey: string | null;
  currency: string;
  cost: Decimal | null;
  version: number;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
}

export interface ProductionLineRow {
  id: string;
  companyId: string;
  shopId: string;
  productionOrderId: string;
  position: number;
  productId: string;
  productName: string;
  unit: string;
  versionId: string;
  planned: Decimal;
  lotNumber: string | null;
  expiresOn: string | null;
  made: Decimal | null;
  cost: Decimal | null;
  warehouseId: string | null;
}

export interface ProductionIngredientRow {
  id: string;
  companyId: string;
  shopId: string;
  productionOrderId: string;
  lineId: string;
  position: number;
  productId: string;
  productName: string;
  unit: string;
  stockable: boolean;
  planned: Decimal;
  used: Decimal | null;
  unitCost: Decimal | null;
  cost: Decimal | null;
  warehouseId: string | null;
}

/** What stock posted of a line or an ingredient; below zero what was used up. */
export interface PostedLine {
  lineId: string;
  warehouseId: string;
  quantity: Decimal;
  unitCost: Decimal;
  value: Decimal;
}

/** One business day of a shop; every room adds its part. */
export interface BusinessDayRow {
  shopId: string;
  date: string;
}

export interface ProductionDayRow {
  completed: number;
  due: number;
  cost: Decimal;
  made: ProducedGoodRow[];
}

export interface ProducedGoodRow {
  productId: string;
  productName: string;
  unit: string;
  quantity: Decimal;
  cost: Decimal;
}

/** What open production needs of a product; null where stock, which knows, is away. */
export interface IngredientNeedRow {
  /** The product's. */
  id: string;
  productId: string;
  productName: string;
  unit: string;
  required: Decimal;
  available: Decimal | null;
  planned: Decimal;
  incoming: Decimal;
  shortage: Decimal | null;
  toMake: Decimal | null;
  toBuy: Decimal | null;
  supplierId: string | null;
  unitCost: Decimal | null;
  cost: Decimal | null;
}

export interface PurchaseSuggestionRow {
  /** The supplier's, or a word for nobody. */
  id: string;
  supplierId: string | null;
  lines: IngredientNeedRow[];
  cost: Decimal;
}

export type SaleChannel = 'COUNTER' | 'DINE_IN' | 'TAKEAWAY' | 'DELIVERY' | 'PHONE' | 'B2B' | 'ONLINE';

export interface ConsumableRuleRow {
  id: string;
  companyId: string;
  /** Null: in every shop. */
  shopId: string | null;
  consumableId: string;
  consumableName: string;
  /** Null: whatever is sold. */
  productId: string | null;
  per: 'UNIT' | 'SALE';
  channel: SaleChannel | null;
  quantity: Decimal;
  active: boolean;
  createdAt: Date;
  updatedAt: Date;
}

export interface ConsumableUsageRow {
  id: string;
  companyId: string;
  shopId: string;
  invoiceId: string;
  invoiceNumber: string;
  consumableId: string;
  consumableName: string;
  quantity: Decimal;
  businessDay: string;
}

/** What was used of one consumable over a time. */
export interface ConsumableUseRow {
  productId: string;
  productName: string;
  quantity: Decimal;
  sales: number;
}

/** A shop as production knows it. */
export interface MakingShop {
  shopId: string;
  name: string;
  active: boolean;
  currency: string;
  timeZone: string;
  taxMode: 'INCLUSIVE' | 'EXCLUSIVE';
  defaultTaxRate: Decimal;
}

/** A product as production knows it. */
export interface KnownProduct {
  id: string;
  /** Null: in every shop. */
  shopId: string | null;
  name: string;
  unit: string;
  salePrice: Decimal;
  purchasePrice: Decimal | null;
  taxRate: Decimal | null;
  stockable: boolean;
  active: boolean;
  supplierId: string | null;
}

/** A stub of another room's entity. */
export interface ProductRow {
  id: string;
}

export type OrderRow = ProductRow;
export type SupplierRow = ProductRow;
export type ShopRow = ProductRow;
export type UserRow = ProductRow;
export type WarehouseRow = ProductRow;

export type ConsumableRuleConnectionRow = Page<ConsumableRuleRow>;
export type ConsumableUseConnectionRow = Page<ConsumableUseRow>;
export type IngredientNeedConnectionRow = Page<IngredientNeedRow>;
export type PurchaseSuggestionConnectionRow = Page<PurchaseSuggestionRow>;
export type ProductionOrderConnectionRow = Page<ProductionOrderRow>;
export type RecipeConnectionRow = Page<RecipeRow>;
