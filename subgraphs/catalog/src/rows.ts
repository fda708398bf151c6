import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Problem } from '@comptoir/kit/problems';
import type { WeeklyWindow } from '@comptoir/kit/schedule';
import type { Dimension } from './domain/units.ts';

export interface ProductRow {
  id: string;
  companyId: string;
  shopId: string | null;
  kind: 'GOOD' | 'SERVICE';
  sku: string;
  name: string;
  description: string | null;
  categoryId: string | null;
  salePrice: Decimal;
  purchasePrice: Decimal | null;
  /** Its own; null: its tax category's, else the shop's default. */
  taxRate: Decimal | null;
  taxCategoryId: string | null;
  unit: string;
  stockable: boolean;
  sellable: boolean;
  active: boolean;
  /** False while it is marked wherever it is sold. */
  available: boolean;
  /** Shops where it is marked besides. */
  unavailableShopIds: string[];
  minStock: Decimal | null;
  allergens: string[];
  preparationMinutes: number | null;
  stationId: string | null;
  supplierId: string | null;
  /** The product it is a variant of. */
  variantOf: string | null;
  /** Which values a variant has, as one text. */
  variantKey: string | null;
  /** Sold in its variants only. */
  hasVariants: boolean;
  /** What a variant costs more than that product. */
  priceAdjustment: Decimal;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface CategoryRow {
  id: string;
  companyId: string;
  parentId: string | null;
  name: string;
  displayOrder: number;
  icon: string | null;
  stationId: string | null;
  active: boolean;
  version: number;
}

export interface ModifierGroupRow {
  id: string;
  companyId: string;
  name: string;
  minChoices: number;
  maxChoices: number | null;
  active: boolean;
  version: number;
}

export interface ModifierRow {
  id: string;
  companyId: string;
  groupId: string;
  position: number;
  name: string;
  price: Decimal;
  active: boolean;
}

export interface TaxCategoryRow {
  id: string;
  companyId: string;
  name: string;
  active: boolean;
  version: number;
}

/** A rate of a category, from a day (null: from ever) until the last day before the next one. */
export interface TaxRateRow {
  id: string;
  taxCategoryId: string;
  rate: Decimal;
  validFrom: string | null;
  validTo: string | null;
  userId: string | null;
  recordedAt: Date;
}

/** Something that a product can be chosen by, such as its size. */
export interface ProductOptionRow {
  id: string;
  companyId: string;
  shopId: string | null;
  productId: string;
  position: number;
  name: string;
}

export interface ProductOptionValueRow {
  id: string;
  companyId: string;
  shopId: string | null;
  optionId: string;
  position: number;
  name: string;
}

/** One value that a variant has. */
export interface VariantChoiceRow {
  variantId: string;
  optionId: string;
  valueId: string;
  optionName: string;
  valueName: string;
}

/** A unit: one is numerator / denominator of its dimension's base unit. */
export interface UnitRow {
  id: string;
  companyId: string;
  code: string;
  name: string;
  dimension: Dimension;
  numerator: Decimal;
  denominator: Decimal;
  active: boolean;
  version: number;
  /** Every company has it; its id is its code. */
  isBuiltIn: boolean;
}

/** What several of a product come in. */
export interface ProductPackagingRow {
  id: string;
  companyId: string;
  shopId: string | null;
  productId: string;
  position: number;
  name: string;
  /** In the product's unit. */
  quantity: Decimal;
}

/** What a scanner read: so many of a product. */
export interface ScannedArticleRow {
  product: ProductRow;
  packagingId: string | null;
}

/** A price of a product's own, from when on, and until the next one. */
export interface ProductPriceRow {
  id: string;
  shopId: string | null;
  productId: string;
  price: Decimal;
  validFrom: Date;
  validTo: Date | null;
  reason: string | null;
  userId: string | null;
  recordedAt: Date;
  withdrawn: boolean;
}

export interface PriceListRow {
  id: string;
  companyId: string;
  shopId: string | null;
  name: string;
  active: boolean;
  onlyForCustomers: boolean;
  priority: number;
  basedOnId: string | null;
  validFrom: string | null;
  validTo: string | null;
  windows: readonly WeeklyWindow[];
  version: number;
}

export interface PriceListEntryRow {
  id: string;
  companyId: string;
  shopId: string | null;
  listId: string;
  productId: string | null;
  categoryId: string | null;
  minQuantity: Decimal;
  price: Decimal | null;
  percentOff: Decimal | null;
}

/** A mark that was set or taken back, with the product it is on. */
export interface ProductAvailabilityChangeRow {
  revision: string;
  product: ProductRow;
  shopId: string | null;
  available: boolean;
  until: Date | null;
  userId: string | null;
  changedAt: Date;
}

/** What became of one row of an imported file. */
export interface ImportedRowRow {
  line: number;
  status: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  productId: string | null;
  problems: Problem[];
}

/** Stubs of other rooms' entities. */
export interface ShopRow {
  id: string;
}
export interface StationRow {
  id: string;
}
export interface SupplierRow {
  id: string;
}

export type ProductConnectionRow = Page<ProductRow>;
export type CategoryConnectionRow = Page<CategoryRow>;
export type ProductPriceConnectionRow = Page<ProductPriceRow>;
export type PriceListConnectionRow = Page<PriceListRow>;
export type PriceListEntryConnectionRow = Page<PriceListEntryRow>;
export type UnitConnectionRow = Page<UnitRow>;
export type TaxCategoryConnectionRow = Page<TaxCategoryRow>;
export type ModifierGroupConnectionRow = Page<ModifierGroupRow>;

export type OptionRow = ProductOptionRow;
export type OptionValueRow = ProductOptionValueRow;
