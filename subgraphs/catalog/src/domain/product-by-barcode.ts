import { readOne } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { ProductRow } from '../rows.ts';
import { scannedGtin } from './barcode.ts';

/** The product that has what a scanner read, however its barcode was written down. */
export async function productByBarcode(ctx: Context, code: string): Promise<ProductRow | null> {
  const gtin = scannedGtin(code);
  if (gtin === null) return null;
  return readOne<ProductRow>(
    ctx,
    sql`select p.* from product_barcode b join product p on p.id = b.product_id where b.gtin = ${gtin}`,
  );
}
