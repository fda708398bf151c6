import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, hasTooManyDecimals, minorUnits } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { isBarcode } from './barcode.ts';

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
  unit?: string | null;
  stockable?: boolean | null;
  sellable?: boolean | null;
  active?: boolean | null;
  minStock?: Decimal | null;
  barcodes?: readonly string[] | null;
  allergens?: readonly string[] | null;
  preparationMinutes?: number | null;
  stationId?: string | null;
}

/** Every fault that can be told from the fields alone. */
export function faultsOf({ actor }: Ctx, fields: ProductFields): Problem[] {
  const faults: Problem[] = [];
  const check = (wrong: boolean | null | undefined, make: () => Problem) => {
    if (wrong) faults.push(make());
  };
  const { name, sku, description, salePrice, purchasePrice, taxRate, unit, minStock, preparationMinutes, stationId } =
    fields;
  check(name != null && !isText(name, 200), () => problem(actor, 'INVALID.name', ['name']));
  check(sku != null && !isText(sku, 64), () => problem(actor, 'INVALID.sku', ['sku']));
  check(description != null && (description.length > 2_000 || !isStorable(description)), () =>
    problem(actor, 'INVALID.text', ['description'], { max: 2_000 }),
  );
  check(unit != null && !isText(unit, 20), () => problem(actor, 'INVALID.text', ['unit'], { max: 20 }));
  for (const [field, value] of Object.entries({ salePrice, purchasePrice, minStock })) {
    check(value?.isNegative() && !value.isZero(), () => problem(actor, 'INVALID.negative', [field]));
  }
  const currency = actor.currency ?? 'EUR';
  check(salePrice != null && hasTooManyDecimals(salePrice, currency), () =>
    problem(actor, 'INVALID.decimals', ['salePrice'], { currency, decimals: minorUnits(currency) }),
  );
  check(taxRate != null && (taxRate.isNegative() || taxRate.gt(100) || taxRate.decimalPlaces() > 4), () =>
    problem(actor, 'INVALID.taxRate', ['taxRate']),
  );
  check(preparationMinutes != null && (preparationMinutes < 0 || preparationMinutes > 600), () =>
    problem(actor, 'INVALID.minutes', ['preparationMinutes']),
  );
  check(fields.kind === 'SERVICE' && fields.stockable, () => problem(actor, 'INVALID.service', ['stockable']));
  check(stationId != null && !isUuid(stationId), () => problem(actor, 'INVALID.id', ['stationId']));
  for (const [i, allergen] of (fields.allergens ?? []).entries()) {
    check(!isText(allergen, 50) || i >= 50, () => problem(actor, 'INVALID.text', ['allergens', i], { max: 50 }));
  }
  for (const [i, code] of (fields.barcodes ?? []).entries()) {
    check(!isBarcode(code), () => problem(actor, 'INVALID.barcode', ['barcodes', i], { code }));
  }
  return faults;
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
