import '../../../schema/events/catalog.ts';
import type { Tx } from '@comptoir/kit/context';
import type { Subscribers } from '@comptoir/kit/inbox';
import { decimalText } from '@comptoir/kit/money';
import type { ProductRow } from './rows.ts';

/** Catalog applies no one's events: what it knows, people told it. */
export const subscribers: Subscribers = {};

/** Tells the neighbours what a product is now. */
export function productUpdated(tx: Tx, row: ProductRow): void {
  tx.emit('ProductUpdated', {
    productId: row.id,
    version: row.version,
    shopId: row.shopId,
    kind: row.kind,
    sku: row.sku,
    name: row.name,
    categoryId: row.categoryId,
    stationId: row.stationId,
    salePrice: decimalText(row.salePrice),
    purchasePrice: row.purchasePrice && decimalText(row.purchasePrice),
    taxRate: row.taxRate && decimalText(row.taxRate),
    unit: row.unit,
    stockable: row.stockable,
    sellable: row.sellable,
    active: row.active,
    available: row.available,
    minStock: row.minStock && decimalText(row.minStock),
    allergens: row.allergens,
    preparationMinutes: row.preparationMinutes,
  });
}
