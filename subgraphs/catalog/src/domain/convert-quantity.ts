import { quantityFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import type { ProductPackagingRow, ProductRow, UnitRow } from '../rows.ts';
import { unitsOf } from './list-units.ts';
import { codeOf, convert, type Measure, reduced } from './units.ts';

export interface ConvertQuantityInput {
  quantity: Decimal;
  from: string;
  to?: string | null;
  productId?: string | null;
}

/** A quantity in another unit, and what one of the first is of the second. */
export interface ConvertedQuantity {
  quantity: Decimal;
  unit: string;
  isExact: boolean;
  numerator: Decimal;
  denominator: Decimal;
}

const ONE = decimal(1);
const LIMITS = { max: 1_000_000_000, decimals: 6 };

/**
 * Converts a quantity between units, and with a product between its packagings, its unit and what converts to that. Refuses units
 * that are not there, and two that do not convert.
 */
export async function convertQuantity(ctx: Context, input: ConvertQuantityInput): Promise<ConvertedQuantity> {
  const { actor, loaders } = ctx;
  const { quantity, from, productId } = input;
  const product = productId != null && isUuid(productId) ? await loaders.product.load(productId) : null;
  const [units, packagings] = await Promise.all([
    unitsOf(ctx),
    product ? loaders.packagingsOfProduct.load(product.id) : [],
  ]);
  const target = input.to ?? product?.unit ?? null;
  const known = { units, product, packagings };
  const [source, aim] = [measureOf(known, from), target === null ? null : measureOf(known, target)];
  const unknown = (unit: string) => ({ unit: unit.slice(0, 40) });
  refuseIfAny([
    quantityFault(actor, ['quantity'], quantity, LIMITS),
    productId != null && !product && problem(actor, 'NOT_FOUND.product', ['productId']),
    !source && problem(actor, 'NOT_FOUND.unit', ['from'], unknown(from)),
    target === null && problem(actor, 'INVALID.unitNeeded', ['to']),
    target !== null && !aim && problem(actor, 'NOT_FOUND.unit', ['to'], unknown(target)),
  ]);
  const found = source && aim && convert(quantity, source, aim);
  if (!found) throw new Refusal([problem(actor, 'INVALID.unitsApart', ['to'], { from, to: target })]);
  return { quantity: found.quantity, unit: target as string, isExact: found.isExact, ...found.ratio };
}

interface Known {
  units: readonly UnitRow[];
  product: ProductRow | null;
  packagings: readonly ProductPackagingRow[];
}

/** What a name stands for: a packaging of the product, a unit, or the product's unit if that is no other's. */
function measureOf(known: Known, name: string): Measure | null {
  const { units, product, packagings } = known;
  const code = codeOf(name);
  const packaging = packagings.find((one) => codeOf(one.name) === code);
  if (product && packaging) {
    const base = unitMeasure(units, codeOf(product.unit)) ?? ownMeasure(product);
    const ratio = reduced(base.numerator.times(packaging.quantity), base.denominator);
    return ratio && { kind: base.kind, ...ratio };
  }
  return unitMeasure(units, code) ?? (product && codeOf(product.unit) === code ? ownMeasure(product) : null);
}

function unitMeasure(units: readonly UnitRow[], code: string): Measure | null {
  const unit = units.find((one) => one.code === code);
  return unit ? { kind: unit.dimension, numerator: unit.numerator, denominator: unit.denominator } : null;
}

/** A unit that nobody described, such as "portion", is itself and converts to packagings alone. */
const ownMeasure = ({ unit }: ProductRow): Measure => ({
  kind: `unit ${codeOf(unit)}`,
  numerator: ONE,
  denominator: ONE,
});
