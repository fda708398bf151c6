import { companyOf, seesShop } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { idFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductRow } from '../rows.ts';
import { tellAdded } from './keep-products.ts';
import { categoryFault, faultsOf, type ProductFields, taxCategoryFault } from './product-rules.ts';

export interface CreateProductInput extends ProductFields {
  id?: string | null;
  name: string;
  salePrice: Decimal;
  shopId?: string | null;
  idempotencyKey?: string | null;
}

/** Adds a product or service to the company's catalog. */
export async function createProduct(ctx: Ctx, input: CreateProductInput): Promise<{ productId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    ...faultsOf(ctx, input),
    await categoryFault(ctx, input.categoryId),
    await taxCategoryFault(ctx, input.taxCategoryId),
    idFault(actor, ['id'], input.id),
    input.shopId != null &&
      !(isUuid(input.shopId) && seesShop(actor, input.shopId)) &&
      problem(actor, 'NOT_FOUND.shop', ['shopId']),
  ]);
  return writeOnce(ctx, 'createProduct', input, async (tx) => {
    const sku = input.sku ?? (await freeSku(tx, input.name));
    const row = await insertProduct(tx, { ...input, sku });
    await addBarcodes(tx, row.id, input.barcodes ?? [], input.barcodes ?? []);
    await tellAdded(tx, [row]);
    return { productId: row.id };
  });
}

/** Writes the row; refuses a SKU that is taken. */
export async function insertProduct(tx: Tx, input: CreateProductInput & { sku: string }): Promise<ProductRow> {
  const { actor } = tx.ctx;
  const kind = input.kind ?? 'GOOD';
  const row = await tx.one<ProductRow>(sql`
    insert into product (id, company_id, shop_id, kind, sku, name, description, category_id, sale_price, purchase_price, tax_rate, unit,
      stockable, sellable, active, min_stock, allergens, preparation_minutes, station_id, supplier_id,
      tax_category_id)
    values (${input.id ?? newId()}, ${companyOf(actor)}, ${input.shopId}, ${kind}, ${input.sku}, ${input.name}, ${input.description},
      ${input.categoryId}, ${input.salePrice}, ${input.purchasePrice}, ${input.taxRate}, ${input.unit ?? 'each'}, ${input.stockable ?? false},
      ${input.sellable ?? true}, ${input.active ?? true}, ${input.minStock}, ${input.allergens ?? []}, ${input.preparationMinutes}, ${input.stationId},
      ${input.supplierId}, ${input.taxCategoryId})
    on conflict do nothing returning *`);
  if (!row) refuseIfAny([problem(actor, 'ALREADY_EXISTS.sku', ['sku'], { sku: input.sku })]);
  return row as ProductRow;
}

/** Gives a product barcodes that are new to it; refuses one that another product has, however it is written there. */
export async function addBarcodes(
  tx: Tx,
  productId: string,
  codes: readonly string[],
  path: readonly string[],
): Promise<void> {
  if (codes.length === 0) return;
  const taken = await tx.query<{ code: string }>(sql`
    with added as (
      insert into product_barcode (company_id, code, product_id) select ${companyOf(tx.ctx.actor)}, code, ${productId} from unnest(${codes}::text[]) code
      on conflict do nothing returning code)
    select code from unnest(${codes}::text[]) code where code not in (select code from added)`);
  refuseIfAny(
    taken.map(({ code }) =>
      problem(tx.ctx.actor, 'ALREADY_EXISTS.barcode', ['barcodes', path.indexOf(code)], { code }),
    ),
  );
}

/** A readable SKU from a name: `ONION-BHAJI`, then `ONION-BHAJI-2` … */
async function freeSku(tx: Tx, name: string): Promise<string> {
  const ascii = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();
  const base =
    ascii
      .replace(/[^A-Z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'PRODUCT';
  const rows = await tx.query<{ sku: string }>(
    sql`select sku from product where sku = ${base} or sku like ${`${base}-%`}`,
  );
  const taken = new Set(rows.map((r) => r.sku));
  let sku = base;
  for (let n = 2; taken.has(sku); n++) sku = `${base}-${n}`;
  return sku;
}
