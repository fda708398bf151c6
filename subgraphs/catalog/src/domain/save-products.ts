import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { insertInto, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductRow } from '../rows.ts';

/**
 * A product's row, held until the transaction ends; refuses an id that is not the caller's to see.
 * @param version what the caller read; refuses if somebody was faster
 */
export async function lockProduct(tx: Tx, productId: string, version?: number | null): Promise<ProductRow> {
  const row = isUuid(productId)
    ? await tx.one<ProductRow>(sql`select * from product where id = ${productId} for update`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.product', ['productId'])]);
  if (version != null && version !== row.version)
    throw new Refusal([problem(tx.ctx.actor, 'VERSION_CONFLICT.product', ['version'])]);
  return row;
}

/** Writes rows that the transaction holds, each as its next version; gives back what they are now. */
export async function saveProducts(tx: Tx, rows: readonly ProductRow[]): Promise<ProductRow[]> {
  if (rows.length === 0) return [];
  const json = JSON.stringify(
    rows.map((r) => ({
      id: r.id, kind: r.kind, sku: r.sku, name: r.name, description: r.description, category_id: r.categoryId, sale_price: r.salePrice,
      purchase_price: r.purchasePrice, tax_rate: r.taxRate, tax_category_id: r.taxCategoryId, unit: r.unit, stockable: r.stockable, sellable: r.sellable, active: r.active,
      available: r.available, min_stock: r.minStock, allergens: r.allergens, preparation_minutes: r.preparationMinutes, station_id: r.stationId,
      supplier_id: r.supplierId, price_adjustment: r.priceAdjustment, has_variants: r.hasVariants, unavailable_shop_ids: r.unavailableShopIds,
    })), // biome-ignore format: a table
  );
  return tx.query<ProductRow>(sql`
    update product p set kind = n.kind, sku = n.sku, name = n.name, description = n.description, category_id = n.category_id, sale_price = n.sale_price,
      purchase_price = n.purchase_price, tax_rate = n.tax_rate, tax_category_id = n.tax_category_id, unit = n.unit, stockable = n.stockable, sellable = n.sellable,
      active = n.active, available = n.available, min_stock = n.min_stock, allergens = n.allergens,
      preparation_minutes = n.preparation_minutes, station_id = n.station_id, supplier_id = n.supplier_id,
      price_adjustment = n.price_adjustment, has_variants = n.has_variants, unavailable_shop_ids = n.unavailable_shop_ids,
      version = p.version + 1, updated_at = ${tx.ctx.now()}
    from jsonb_populate_recordset(null::product, ${json}::jsonb) n where p.id = n.id returning p.*`);
}

/** Adds the rows whose SKU is free; the others are simply not among those given back. */
export async function insertProducts(
  tx: Tx,
  rows: readonly Omit<ProductRow, 'createdAt' | 'updatedAt'>[],
): Promise<ProductRow[]> {
  if (rows.length === 0) return [];
  return tx.query<ProductRow>(insertInto('product', rows, sql`on conflict do nothing returning *`));
}
