import { type Ctx, read } from '@comptoir/kit/context';
import { amountFaults, idFault, percentageFault, problem as plain, rangeFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { gtinOf, isBarcode } from './barcode.ts';

/** The fields of a product that a person gives; left-out ones are not checked. */
export interface ProductFields {
  sku?: string | null;
  name?: string | null;
  description?: string | null;
  kind?: 'GOOD' | 'SERVICE' | null;
  categoryId?: string | null;
  salePrice?: Decimal | null;
  purchasePrice?: Decimal | null;
  taxRate?: Decimal | null;
  taxCategoryId?: string | null;
  unit?: string | null;
  stockable?: boolean | null;
  sellable?: boolean | null;
  active?: boolean | null;
  minStock?: Decimal | null;
  barcodes?: readonly string[] | null;
  allergens?: readonly string[] | null;
  preparationMinutes?: number | null;
  stationId?: string | null;
  supplierId?: string | null;
}

/** Every fault that can be told from the fields alone. */
export function faultsOf({ actor }: Ctx, fields: ProductFields): Problem[] {
  const faults: Problem[] = [];
  const check = (wrong: boolean | null | undefined, make: () => Problem) => {
    if (wrong) faults.push(make());
  };
  const { name, sku, description, unit } = fields;
  check(name != null && !isText(name, 200), () => problem(actor, 'INVALID.name', ['name']));
  check(sku != null && !isText(sku, 64), () => problem(actor, 'INVALID.sku', ['sku']));
  check(description != null && (description.length > 2_000 || !isStorable(description)), () =>
    problem(actor, 'INVALID.text', ['description'], { max: 2_000 }),
  );
  check(unit != null && !isText(unit, 20), () => problem(actor, 'INVALID.text', ['unit'], { max: 20 }));
  for (const field of ['purchasePrice', 'minStock'] as const) {
    check(fields[field]?.lt(0), () => plain(actor, 'INVALID.negative', [field]));
  }
  check(fields.taxRate != null && fields.taxCategoryId != null, () => problem(actor, 'INVALID.oneTax', ['taxRate']));
  check(fields.kind === 'SERVICE' && fields.stockable, () => problem(actor, 'INVALID.service', ['stockable']));
  for (const [i, allergen] of (fields.allergens ?? []).entries()) {
    check(!isText(allergen, 50) || i >= 50, () => problem(actor, 'INVALID.text', ['allergens', i], { max: 50 }));
  }
  const gtins = (fields.barcodes ?? []).map(gtinOf);
  for (const [i, code] of (fields.barcodes ?? []).entries()) {
    check(!isBarcode(code), () => problem(actor, 'INVALID.barcode', ['barcodes', i], { code }));
    check(gtins.indexOf(gtinOf(code)) < i, () => plain(actor, 'INVALID.twice', ['barcodes', i]));
  }
  const found = [
    ...amountFaults(actor, ['salePrice'], fields.salePrice, actor.currency ?? 'EUR'),
    percentageFault(actor, ['taxRate'], fields.taxRate),
    rangeFault(actor, ['preparationMinutes'], fields.preparationMinutes, 0, 600),
    idFault(actor, ['stationId'], fields.stationId),
    idFault(actor, ['supplierId'], fields.supplierId),
  ];
  return [...faults, ...found.filter((fault): fault is Problem => Boolean(fault))];
}

/** The fault of a service that would be kept in stock. */
export function serviceFault({ actor }: Ctx, { kind, stockable }: ProductFields): Problem | null {
  return kind === 'SERVICE' && stockable ? problem(actor, 'INVALID.service', ['stockable']) : null;
}

export function isText(text: string, max: number): boolean {
  return (
    text.trim() === text && text.length > 0 && text.length <= max && isStorable(text) && !hasControlCharacter(text)
  );
}

/** PostgreSQL keeps neither U+0000 nor half a surrogate pair. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((c) => c < ' ' || (c >= '\u007f' && c <= '\u009f'));
}

/** The category's fault, if one is named that is not there. */
export async function categoryFault(ctx: Ctx, categoryId: string | null | undefined): Promise<Problem | null> {
  if (categoryId == null) return null;
  const found =
    isUuid(categoryId) && (await read(ctx, sql`select 1 as found from category where id = ${categoryId}`)).length > 0;
  return found ? null : problem(ctx.actor, 'NOT_FOUND.category', ['categoryId']);
}

/** The fault of a tax category that is not there, or that products are given no more. */
export async function taxCategoryFault(ctx: Ctx, id: string | null | undefined): Promise<Problem | null> {
  if (id == null) return null;
  const [found] = isUuid(id)
    ? await read<{ active: boolean }>(ctx, sql`select active from tax_category where id = ${id}`)
    : [];
  if (!found) return problem(ctx.actor, 'NOT_FOUND.taxCategory', ['taxCategoryId']);
  return found.active ? null : problem(ctx.actor, 'ILLEGAL_STATE.taxCategory', ['taxCategoryId']);
}
