import type { Ctx, Tx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { productUpdated } from '../events.ts';
import type { ProductRow } from '../rows.ts';
import { addBarcodes } from './create-product.ts';
import { categoryFault, faultsOf, type ProductFields, serviceFault } from './product-rules.ts';
import { lockProduct, saveProducts } from './save-products.ts';

export interface UpdateProductInput extends Omit<ProductFields, 'sku' | 'kind'> {
  productId: string;
  idempotencyKey?: string | null;
}

/** Changes the fields that are given; an explicit null empties those that may be empty. */
export async function updateProduct(ctx: Ctx, input: UpdateProductInput): Promise<{ productId: string }> {
  refuseIfAny([...faultsOf(ctx, input), await categoryFault(ctx, input.categoryId)]);
  return writeOnce(ctx, 'updateProduct', input, async (tx) => {
    const next = changed(await lockProduct(tx, input.productId), input);
    refuseIfAny([serviceFault(ctx, next)]);
    if (input.barcodes) await replaceBarcodes(tx, next.id, input.barcodes);
    for (const row of await saveProducts(tx, [next])) productUpdated(tx, row);
    return { productId: next.id };
  });
}

/** The row with the given fields in place of its own. */
export function changed(row: ProductRow, fields: ProductFields): ProductRow {
  const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    ...row,
    kind: fields.kind ?? row.kind,
    name: fields.name ?? row.name,
    salePrice: fields.salePrice ?? row.salePrice,
    unit: fields.unit ?? row.unit,
    stockable: fields.stockable ?? row.stockable,
    sellable: fields.sellable ?? row.sellable,
    active: fields.active ?? row.active,
    allergens: fields.allergens ? [...fields.allergens] : row.allergens,
    description: given(fields.description, row.description),
    categoryId: given(fields.categoryId, row.categoryId),
    purchasePrice: given(fields.purchasePrice, row.purchasePrice),
    taxRate: given(fields.taxRate, row.taxRate),
    minStock: given(fields.minStock, row.minStock),
    preparationMinutes: given(fields.preparationMinutes, row.preparationMinutes),
    stationId: given(fields.stationId, row.stationId),
  };
}

async function replaceBarcodes(tx: Tx, productId: string, codes: readonly string[]): Promise<void> {
  await tx.query(sql`delete from product_barcode where product_id = ${productId} and code <> all(${codes}::text[])`);
  const kept = await tx.query<{ code: string }>(sql`select code from product_barcode where product_id = ${productId}`);
  const has = new Set(kept.map((row) => row.code));
  if (codes.some((code) => !has.has(code))) await addBarcodes(tx, productId, codes, has);
}
