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

export type UserRow = ProductRow;

export type RecipeConnectionRow = Page<RecipeRow>;
