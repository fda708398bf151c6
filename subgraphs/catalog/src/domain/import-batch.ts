import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { type Problem, Refusal } from '@comptoir/kit/problems';
import { insertInto, raw, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ImportedRowRow, ProductRow } from '../rows.ts';
import { gtinOf } from './barcode.ts';
import { blankProduct } from './blank-product.ts';
import { belowZero, withKin } from './import-kin.ts';
import { keepProducts, tellAdded } from './keep-products.ts';
import { serviceFault } from './product-rules.ts';
import { inRow, type ReadRow } from './products-csv-row.ts';
import { insertProducts } from './save-products.ts';
import { changed } from './update-product.ts';
import { isSameRow } from './variants.ts';

/** What the catalog holds of the things a batch names. */
interface Known {
  products: Map<string, ProductRow>;
  categories: Map<string, string>;
  /** Tax categories in use. */
  taxCategories: Map<string, string>;
  /** Product id by the GTIN of a barcode. */
  barcodes: Map<string, string>;
  /** What the products are variants of, and their variants. */
  kin: ProductRow[];
}

/** What is to become of one row. */
interface Plan {
  row: ReadRow;
  before: ProductRow | null;
  product: ProductRow;
  newBarcodes: string[];
  faults: Problem[];
}

const NEW_CATEGORY = 'new';

/**
 * Applies one batch with a fixed number of statements, whatever its size.
 * @param claims SKU by the GTIN of a barcode that earlier rows of the file took
 */
export async function applyImport(
  tx: Tx,
  rows: readonly ReadRow[],
  claims: Map<string, string>,
  dryRun: boolean,
): Promise<ImportedRowRow[]> {
  const sound = rows.filter((row) => row.faults.length === 0);
  const known = await lookUp(tx, sound, dryRun);
  const plans = sound.map((row) => planRow(tx, row, known, claims));
  if (!dryRun) await carryOut(tx, plans, known);
  const results = new Map(plans.map((plan) => [plan.row.line, resultOf(plan, dryRun)]));
  return rows.map(
    (row) => results.get(row.line) ?? { line: row.line, status: 'REJECTED', productId: null, problems: row.faults },
  );
}

async function lookUp(tx: Tx, rows: readonly ReadRow[], dryRun: boolean): Promise<Known> {
  const skus = rows.map((row) => row.sku);
  const names = [...new Set(rows.flatMap((row) => row.category ?? []))];
  const taxNames = [...new Set(rows.flatMap((row) => row.taxCategory ?? []))];
  const gtins = rows.flatMap((row) => row.fields.barcodes.map(gtinOf));
  const products = await tx.query<ProductRow>(
    dryRun
      ? sql`select * from product where sku = any(${skus}::text[])`
      : sql`select * from product where sku = any(${skus}::text[]) order by id for update`,
  );
  // Of several categories of one name the root wins, then the one shown first.
  const categories = await tx.query<{ id: string; name: string }>(
    sql`select id, name from category where name = any(${names}::text[]) order by parent_id is null, display_order desc, id desc`,
  );
  const taxCategories = await tx.query<{ id: string; name: string }>(
    sql`select id, name from tax_category where name = any(${taxNames}::text[]) and active`,
  );
  const ids = products.map(({ id }) => id);
  const kin = await tx.query<ProductRow>(
    sql`select * from product where variant_of = any(${ids}::uuid[])
      or id in (select variant_of from product where id = any(${ids}::uuid[])) order by id ${raw(dryRun ? '' : 'for update')}`,
  );
  const barcodes = await tx.query<{ gtin: string; productId: string }>(
    sql`select gtin, product_id from product_barcode where gtin = any(${gtins}::text[])`,
  );
  return {
    products: new Map(products.map((row) => [row.sku, row])),
    categories: new Map(categories.map((row) => [row.name, row.id])),
    taxCategories: new Map(taxCategories.map((row) => [row.name, row.id])),
    barcodes: new Map(barcodes.map((row) => [row.gtin, row.productId])),
    kin,
  };
}

function planRow(tx: Tx, row: ReadRow, known: Known, claims: Map<string, string>): Plan {
  const before = known.products.get(row.sku) ?? null;
  const categoryId = row.category === null ? undefined : (known.categories.get(row.category) ?? NEW_CATEGORY);
  const product = changed(before ?? blankProduct(tx, { sku: row.sku, name: row.fields.name }), {
    ...row.fields,
    categoryId,
    taxCategoryId: row.taxCategory === null ? undefined : known.taxCategories.get(row.taxCategory),
  });
  const faults = taxFaults(tx, row, known);
  const service = serviceFault(tx.ctx, product);
  if (service) faults.push(service);
  const below = belowZero(before && { before, after: product }, known.kin);
  if (below) faults.push(problem(tx.ctx.actor, 'INVALID.variantBelowZero', ['salePrice'], { name: below.name }));
  for (const code of row.fields.barcodes) {
    const owner = known.barcodes.get(gtinOf(code));
    const claimedBy = claims.get(gtinOf(code));
    if ((owner && owner !== before?.id) || (claimedBy !== undefined && claimedBy !== row.sku))
      faults.push(problem(tx.ctx.actor, 'ALREADY_EXISTS.barcode', ['barcodes'], { code }));
  }
  if (faults.length === 0) for (const code of row.fields.barcodes) claims.set(gtinOf(code), row.sku);
  const newBarcodes = row.fields.barcodes.filter((code) => !known.barcodes.has(gtinOf(code)));
  return { row, before, product, newBarcodes, faults: faults.map((fault) => inRow(fault, row.line)) };
}

/** A row names a tax category that is in use, or says a rate, not both. */
function taxFaults({ ctx: { actor } }: Tx, { taxCategory, fields }: ReadRow, known: Known): Problem[] {
  if (taxCategory === null) return [];
  if (fields.taxRate !== undefined) return [problem(actor, 'INVALID.oneTax', ['taxRate'])];
  return known.taxCategories.has(taxCategory) ? [] : [problem(actor, 'NOT_FOUND.taxCategory', ['taxCategory'])];
}

async function carryOut(tx: Tx, plans: Plan[], known: Known): Promise<void> {
  const kept = plans.filter((plan) => plan.faults.length === 0);
  await addCategories(tx, kept, known);
  for (const { product, row } of kept) {
    if (product.categoryId === NEW_CATEGORY) product.categoryId = known.categories.get(row.category ?? '') ?? null;
  }
  const isNew = kept.filter((plan) => plan.before === null);
  const inserted = await insertProducts(
    tx,
    isNew.map(({ product: { createdAt, updatedAt, ...row } }) => row),
  );
  const ids = new Set(inserted.map((row) => row.id));
  for (const plan of isNew) {
    if (ids.has(plan.product.id)) continue;
    const taken = problem(tx.ctx.actor, 'ALREADY_EXISTS.sku', ['sku'], { sku: plan.row.sku });
    plan.faults.push(inRow(taken, plan.row.line));
  }
  await addBarcodes(
    tx,
    kept.filter((plan) => plan.faults.length === 0),
  );
  await tellAdded(tx, inserted);
  const changes = kept.flatMap((plan) =>
    plan.before !== null && isChanged(plan) ? { before: plan.before, after: plan.product } : [],
  );
  const inFile = new Set(kept.map(({ product }) => product.id));
  await keepProducts(tx, withKin(changes, known.kin, inFile));
}

async function addCategories(tx: Tx, plans: readonly Plan[], known: Known): Promise<void> {
  const names = new Set(plans.flatMap(({ product, row }) => (product.categoryId === NEW_CATEGORY ? row.category : [])));
  if (names.size === 0) return;
  const rows = [...names].sort().map((name) => ({ id: newId(), companyId: companyOf(tx.ctx.actor), name }));
  // The update that changes nothing makes one that was added in this moment answer as well.
  const added = await tx.query<{ id: string; name: string }>(
    insertInto(
      'category',
      rows,
      sql`on conflict (company_id, parent_id, name) do update set name = excluded.name returning id, name`,
    ),
  );
  for (const { id, name } of added) known.categories.set(name, id);
}

async function addBarcodes(tx: Tx, plans: readonly Plan[]): Promise<void> {
  const companyId = companyOf(tx.ctx.actor);
  const rows = plans
    .flatMap(({ product, newBarcodes }) => newBarcodes.map((code) => ({ companyId, code, productId: product.id })))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (rows.length === 0) return;
  const added = await tx.query(insertInto('product_barcode', rows, sql`on conflict do nothing returning code`));
  if (added.length < rows.length)
    throw new Refusal([problem(tx.ctx.actor, 'ALREADY_EXISTS.barcode', ['csv'], { code: '' })]);
}

function isChanged({ before, product, newBarcodes }: Plan): boolean {
  if (before === null || newBarcodes.length > 0) return true;
  return !isSameRow(before, product);
}

function resultOf(plan: Plan, dryRun: boolean): ImportedRowRow {
  const { row, before, product, faults } = plan;
  if (faults.length > 0) return { line: row.line, status: 'REJECTED', productId: null, problems: faults };
  const status = before === null ? 'CREATED' : isChanged(plan) ? 'UPDATED' : 'UNCHANGED';
  const productId = before === null && dryRun ? null : product.id;
  return { line: row.line, status, productId, problems: [] };
}
