import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { ProductFacts } from './products.ts';

/** What is known of products, by SKU; catalog keeps a SKU unique in a company. */
export async function productsBySku(tx: Tx, skus: readonly string[]): Promise<Map<string, ProductFacts>> {
  // What PostgreSQL cannot keep, no product is called by.
  const wanted = [...new Set(skus.filter((sku) => sku.isWellFormed() && !sku.includes('\0')))];
  const rows = await tx.query<ProductFacts & { sku: string }>(
    sql`select id, name, stockable, sku from stock_product where sku = any(${wanted}::text[])`,
  );
  return new Map(rows.map((row) => [row.sku, row]));
}
