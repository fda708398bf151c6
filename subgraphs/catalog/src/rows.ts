import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Problem } from '@comptoir/kit/problems';

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
  taxRate: Decimal | null;
  unit: string;
  stockable: boolean;
  sellable: boolean;
  active: boolean;
  available: boolean;
  minStock: Decimal | null;
  allergens: string[];
  preparationMinutes: number | null;
  stationId: string | null;
  supplierId: string | null;
  /** The product it is a variant of. */
  variantOf: string | null;
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
  active: boolean;
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

/** What became of one row of an imported file. */
export interface ImportedRowRow {
  line: number;
  status: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  productId: string | null;
  problems: Problem[];
}

/** Stubs of other rooms' entities. */
export interface StationRow {
  id: string;
}
export interface SupplierRow {
  id: string;
}

export type ProductConnectionRow = Page<ProductRow>;
export type CategoryConnectionRow = Page<CategoryRow>;
export type ModifierGroupConnectionRow = Page<ModifierGroupRow>;
