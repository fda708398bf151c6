import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { ZERO } from '@comptoir/kit/money';
import type { ProductRow } from '../rows.ts';

/** A product of which nothing is said yet but what it is called. */
export function blankProduct(tx: Tx, { sku, name }: Pick<ProductRow, 'sku' | 'name'>): ProductRow {
  const now = tx.ctx.now();
  return {
    id: newId(), companyId: companyOf(tx.ctx.actor), shopId: null, kind: 'GOOD', sku, name, description: null, categoryId: null, salePrice: ZERO,
    purchasePrice: null, taxRate: null, taxCategoryId: null, unit: 'each', stockable: false, sellable: true, active: true, available: true, unavailableShopIds: [],
    minStock: null, allergens: [], preparationMinutes: null, stationId: null, supplierId: null, variantOf: null, variantKey: null,
    hasVariants: false, priceAdjustment: ZERO, version: 1, createdAt: now, updatedAt: now,
  }; // biome-ignore format: a table
}
