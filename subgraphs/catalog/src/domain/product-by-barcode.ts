import { readOne } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { ProductRow, ScannedArticleRow } from '../rows.ts';
import { scannedGtin } from './barcode.ts';

/** The product that has what a scanner read, or comes in what has it, however its barcode was written down. */
export async function productByBarcode(ctx: Context, code: string): Promise<ProductRow | null> {
  const gtin = scannedGtin(code);
  if (gtin === null) return null;
  return readOne<ProductRow>(
    ctx,
    sql`select p.* from product_barcode b join product p on p.id = b.product_id where b.gtin = ${gtin}`,
  );
}

/** The same, with what it comes in if the barcode is that one's. */
export async function articleByBarcode(ctx: Context, code: string): Promise<ScannedArticleRow | null> {
  const gtin = scannedGtin(code);
  if (gtin === null) return null;
  const found = await readOne<ProductRow & { packagingId: string | null }>(
    ctx,
    sql`select p.*, b.packaging_id from product_barcode b join product p on p.id = b.product_id where b.gtin = ${gtin}`,
  );
  if (!found) return null;
  const { packagingId, ...product } = found;
  return { product, packagingId };
}
