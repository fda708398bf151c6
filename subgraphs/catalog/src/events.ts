import '../../../schema/events/catalog.ts';
import '../../../schema/events/identity.ts';
import type { Tx } from '@comptoir/kit/context';
import type { Subscribers } from '@comptoir/kit/inbox';
import { decimalText } from '@comptoir/kit/money';
import { keepCompany, keepShop } from './domain/keep-neighbours.ts';
import type { ProductRow } from './rows.ts';

/** What catalog applies of its neighbours' events, in any order. */
export const subscribers: Subscribers = {
  CompanyChanged: keepCompany,
  ShopChanged: keepShop,
};

/** Tells the neighbours what products are now. */
export async function tellProducts(tx: Tx, rows: readonly ProductRow[]): Promise<void> {
  for (const row of rows) productUpdated(tx, row);
}

function productUpdated(tx: Tx, row: ProductRow): void {
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
