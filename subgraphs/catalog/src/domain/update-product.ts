import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { textFault } from '@comptoir/kit/faults';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductRow } from '../rows.ts';
import { addBarcodes } from './add-barcodes.ts';
import { adjustmentFault, schedulePrices } from './add-variants.ts';
import { type Family, lockFamily } from './family.ts';
import { keepProducts } from './keep-products.ts';
import { knownStations, stationFault } from './known-stations.ts';
import { categoryFault, faultsOf, type ProductFields, serviceFault, taxCategoryFault } from './product-rules.ts';
import { followers } from './variants.ts';

export interface UpdateProductInput extends ProductFields {
  productId: string;
  priceAdjustment?: Decimal | null;
  version?: number | null;
  priceReason?: string | null;
  idempotencyKey?: string | null;
}

/** Changes the fields that are given; an explicit null empties those that may be empty. Variants follow their product. */
export function updateProduct(ctx: Ctx, input: UpdateProductInput): Promise<{ productId: string }> {
  return orFirstResult(ctx, 'updateProduct', input, () => update(ctx, input));
}

async function update(ctx: Ctx, input: UpdateProductInput): Promise<{ productId: string }> {
  refuseIfAny([
    ...faultsOf(ctx, input),
    textFault(ctx.actor, ['priceReason'], input.priceReason, 500),
    adjustmentFault(ctx.actor, ['priceAdjustment'], input.priceAdjustment),
    await categoryFault(ctx, input.categoryId),
    await taxCategoryFault(ctx, input.taxCategoryId),
    stationFault(ctx.actor, await knownStations(ctx, [input.stationId]), input.stationId),
  ]);
  return refusingTakenSku(ctx, input.sku ?? '', () =>
    writeOnce(ctx, 'updateProduct', input, async (tx) => {
      if (input.categoryId != null) await holdCategory(tx, input.categoryId);
      const family = await lockFamily(tx, input.productId, input.version);
      const { product: before, parent } = family;
      const after = adjusted(tx, family, changed(before, input), input);
      refuseIfAny([serviceFault(ctx, after)]);
      if (input.barcodes) await replaceBarcodes(tx, after.id, input.barcodes);
      const changes = [{ before, after }, ...followers({ before, after }, family.variants)];
      const below = changes.find((change) => change.after.salePrice.lt(0));
      refuseIfAny([below && problem(ctx.actor, 'INVALID.variantBelowZero', ['salePrice'], { name: below.after.name })]);
      await keepProducts(tx, changes, input.priceReason);
      if (parent && !after.priceAdjustment.eq(before.priceAdjustment)) await schedulePrices(tx, parent, [after]);
      return { productId: after.id };
    }),
  );
}

/** A category is held before its products, here as where it changes itself: neither waits for the other's. */
async function holdCategory(tx: Tx, categoryId: string): Promise<void> {
  await tx.query(sql`select 1 as held from category where id = ${categoryId} for key share`);
}

/** A variant's price is its product's and a difference: whichever is given, the other follows. */
function adjusted({ ctx }: Tx, { parent }: Family, row: ProductRow, input: UpdateProductInput): ProductRow {
  const { salePrice, priceAdjustment } = input;
  refuseIfAny([
    priceAdjustment != null && !parent && problem(ctx.actor, 'INVALID.noVariant', ['priceAdjustment']),
    priceAdjustment != null && salePrice != null && problem(ctx.actor, 'INVALID.onePrice', ['priceAdjustment']),
  ]);
  if (!parent) return row;
  if (priceAdjustment != null) return { ...row, priceAdjustment, salePrice: parent.salePrice.plus(priceAdjustment) };
  return salePrice != null ? { ...row, priceAdjustment: salePrice.minus(parent.salePrice) } : row;
}

/** The row with the given fields in place of its own. */
export function changed(row: ProductRow, fields: ProductFields): ProductRow {
  const given = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  return {
    ...row,
    kind: fields.kind ?? row.kind,
    sku: fields.sku ?? row.sku,
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
    // The one takes the place of the other.
    taxRate: fields.taxCategoryId == null ? given(fields.taxRate, row.taxRate) : null,
    taxCategoryId: fields.taxRate == null ? given(fields.taxCategoryId, row.taxCategoryId) : null,
    minStock: given(fields.minStock, row.minStock),
    preparationMinutes: given(fields.preparationMinutes, row.preparationMinutes),
    stationId: given(fields.stationId, row.stationId),
    supplierId: given(fields.supplierId, row.supplierId),
  };
}

async function replaceBarcodes(tx: Tx, productId: string, codes: readonly string[]): Promise<void> {
  await tx.query(sql`delete from product_barcode where product_id = ${productId} and packaging_id is null
    and code <> all(${codes}::text[])`);
  const kept = await tx.query<{ code: string }>(
    sql`select code from product_barcode where product_id = ${productId} and packaging_id is null`,
  );
  const has = new Set(kept.map((row) => row.code));
  const added = codes.filter((code) => !has.has(code));
  await addBarcodes(tx, { productId }, added, (code) => ['barcodes', codes.indexOf(code)]);
}

async function refusingTakenSku<T>(ctx: Ctx, sku: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'product_sku_unique') throw error;
    throw new Refusal([problem(ctx.actor, 'ALREADY_EXISTS.sku', ['sku'], { sku })]);
  }
}
