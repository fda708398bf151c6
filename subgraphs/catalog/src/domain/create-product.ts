import { seesShop } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { idFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { addBarcodes } from './add-barcodes.ts';
import { blankProduct } from './blank-product.ts';
import { tellAdded } from './keep-products.ts';
import { knownStations, stationFault } from './known-stations.ts';
import { categoryFault, faultsOf, type ProductFields, taxCategoryFault } from './product-rules.ts';
import { insertProducts } from './save-products.ts';
import { changed } from './update-product.ts';

export interface CreateProductInput extends ProductFields {
  id?: string | null;
  name: string;
  salePrice: Decimal;
  shopId?: string | null;
  idempotencyKey?: string | null;
}

/** Adds a product or service to the company's catalog. */
export function createProduct(ctx: Ctx, input: CreateProductInput): Promise<{ productId: string }> {
  return orFirstResult(ctx, 'createProduct', input, () => create(ctx, input));
}

async function create(ctx: Ctx, input: CreateProductInput): Promise<{ productId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    ...faultsOf(ctx, input),
    await categoryFault(ctx, input.categoryId),
    await taxCategoryFault(ctx, input.taxCategoryId),
    stationFault(actor, await knownStations(ctx, [input.stationId]), input.stationId),
    idFault(actor, ['id'], input.id),
    input.shopId != null &&
      !(isUuid(input.shopId) && seesShop(actor, input.shopId)) &&
      problem(actor, 'NOT_FOUND.shop', ['shopId']),
  ]);
  return writeOnce(ctx, 'createProduct', input, async (tx) => {
    const sku = input.sku ?? (await freeSku(tx, input.name));
    const blank = blankProduct(tx, { sku, name: input.name });
    const { createdAt, updatedAt, ...row } = changed(blank, { ...input, sku });
    const productId = input.id?.toLowerCase() ?? row.id;
    const added = await insertProducts(tx, [{ ...row, id: productId, shopId: input.shopId ?? null }]);
    if (added.length === 0) throw new Refusal([problem(actor, 'ALREADY_EXISTS.sku', ['sku'], { sku })]);
    const codes = input.barcodes ?? [];
    await addBarcodes(tx, { productId }, codes, (code) => ['barcodes', codes.indexOf(code)]);
    await tellAdded(tx, added);
    return { productId };
  });
}

/** A readable SKU from a name that nobody has: `ONION-BHAJI`, then `ONION-BHAJI-2` … */
export async function freeSku(tx: Tx, name: string, alsoTaken: ReadonlySet<string> = new Set()): Promise<string> {
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
  const taken = new Set([...rows.map((r) => r.sku), ...alsoTaken]);
  let sku = base;
  for (let n = 2; taken.has(sku); n++) sku = `${base}-${n}`;
  return sku;
}
