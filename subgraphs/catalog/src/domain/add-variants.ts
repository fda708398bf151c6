import type { Actor } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Path, problem as plain } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { type Decimal, hasTooManyDecimals, minorUnits, ZERO } from '@comptoir/kit/money';
import { type Problem, Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { OptionRow, OptionValueRow, ProductRow } from '../rows.ts';
import { freeSku } from './create-product.ts';
import { type Family, lockFamily } from './family.ts';
import { tellAdded } from './keep-products.ts';
import { comingPrices, recordPrices } from './price-history.ts';
import { optionsOf, valuesOf } from './product-options.ts';
import { lookAgain, tellAgain } from './retell.ts';
import { insertProducts } from './save-products.ts';
import { type Values, variantKey, variantName, variantOf } from './variants.ts';

export interface Variants {
  productId: string;
  variantIds: string[];
}

const MOST_VARIANTS = 500;

/** What is wrong with a difference in price, which may be negative. */
export function adjustmentFault(
  actor: Actor,
  path: readonly (string | number)[],
  value: Decimal | null | undefined,
): Problem | false {
  const currency = actor.currency ?? 'EUR';
  const isTooFine = value != null && hasTooManyDecimals(value, currency);
  return isTooFine && plain(actor, 'INVALID.decimals', path, { currency, decimals: minorUnits(currency) });
}

export type OptionWithValues = OptionRow & { values: OptionValueRow[] };

/** A product that may have variants, held, with what there is to choose from; refuses a variant, and a product without options. */
export async function choicesFor(tx: Tx, productId: string): Promise<{ family: Family; options: OptionWithValues[] }> {
  const { actor } = tx.ctx;
  const family = await lockFamily(tx, productId);
  const options = await optionsOf(tx, [family.product.id]);
  refuseIfAny([
    family.product.variantOf !== null && problem(actor, 'ILLEGAL_STATE.variantOfVariant', ['productId']),
    family.product.variantOf === null &&
      options.length === 0 &&
      problem(actor, 'ILLEGAL_STATE.noOptions', ['productId']),
  ]);
  const values = await valuesOf(tx, options.map(({ id }) => id)); // biome-ignore format: one line
  return {
    family,
    options: options.map((option) => ({ ...option, values: values.filter(({ optionId }) => optionId === option.id) })),
  };
}

/** The fault of an id that is no value of these options. */
export function valueFault(
  actor: Actor,
  options: readonly OptionWithValues[],
  id: string,
  path: Path,
): Problem | false {
  const isKnown = options.some(({ values }) => values.some((value) => value.id === id.toLowerCase()));
  return !isKnown && problem(actor, 'NOT_FOUND.option', path);
}

interface NewVariant {
  values: Values;
  adjustment: Decimal;
  sku?: string | null;
  name?: string | null;
  active?: boolean | null;
}

/** Writes variants with their prices, also those to come; their product is no longer sold itself. */
export async function addVariants(
  tx: Tx,
  { product, variants }: Family,
  wanted: readonly NewVariant[],
): Promise<ProductRow[]> {
  const { actor } = tx.ctx;
  const rows: ProductRow[] = [];
  const skus = new Set<string>();
  for (const { values, adjustment, sku, name, active } of wanted) {
    const own = sku ?? (await freeSku(tx, `${product.sku} ${values.map((value) => value.name).join(' ')}`, skus));
    skus.add(own);
    const row = variantOf(product, {
      id: newId(), sku: own, name: name ?? variantName(product, values), variantKey: variantKey(values), priceAdjustment: adjustment,
    }); // biome-ignore format: a table
    rows.push({ ...row, active: active ?? row.active });
  }
  const taken = new Set(variants.map((variant) => variant.variantKey));
  refuseIfAny([
    rows.some((row) => taken.has(row.variantKey)) && problem(actor, 'ALREADY_EXISTS.variant', ['valueIds']),
    variants.length + rows.length > MOST_VARIANTS &&
      problem(actor, 'TOO_MUCH.variants', ['valueIds'], { max: MOST_VARIANTS }),
    rows.some((row) => row.salePrice.lt(0)) &&
      problem(actor, 'INVALID.variantBelowZero', ['priceAdjustment'], {
        name: rows.find((row) => row.salePrice.lt(0))?.name,
      }),
  ]);
  const added = await insertProducts(
    tx,
    rows.map(({ createdAt, updatedAt, ...row }) => row),
  );
  if (added.length < rows.length)
    throw new Refusal([problem(actor, 'ALREADY_EXISTS.sku', ['sku'], { sku: rows[0]?.sku })]);
  const { companyId, shopId } = product;
  await tx.insert(
    'variant_choice',
    rows.flatMap(({ id: variantId }, i) =>
      (wanted[i]?.values ?? []).map(({ id: valueId, optionId }) => ({
        companyId,
        shopId,
        variantId,
        optionId,
        valueId,
      })),
    ),
  );
  await tellAdded(tx, added);
  await schedulePrices(tx, product, added);
  if (!product.hasVariants && added.length > 0) {
    await tx.query(sql`update product set has_variants = true where id = ${product.id}`);
    await tellAgain(tx, [product.id]);
  }
  return added;
}

/** Records for variants what the prices to come of their product make of theirs. */
export async function schedulePrices(tx: Tx, product: ProductRow, variants: readonly ProductRow[]): Promise<void> {
  const coming = await comingPrices(tx, [product.id], tx.ctx.now());
  for (const { price, validFrom, reason } of coming) {
    await recordPrices(
      tx,
      variants.map((variant) => ({
        product: variant,
        price: atLeastZero(price.plus(variant.priceAdjustment)),
        validFrom,
        reason,
      })),
    );
    for (const { id } of variants) await lookAgain(tx, 'PRODUCT', id, validFrom);
  }
}

const atLeastZero = (price: Decimal): Decimal => (price.isNegative() ? ZERO : price);
