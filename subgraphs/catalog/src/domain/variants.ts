import { Decimal } from '@comptoir/kit/money';
import type { OptionValueRow, ProductRow } from '../rows.ts';
import type { Change } from './keep-products.ts';

/** An option's values, as far as they are wanted. */
export type Values = readonly OptionValueRow[];

/** Every way to take one value of each option, in the order of the options and their values. */
export function combinations(options: readonly Values[]): Values[] {
  return options.reduce<Values[]>(
    (all, values) => all.flatMap((some) => values.map((value) => [...some, value])),
    [[]],
  );
}

/** Names a combination, whatever the order of its values. */
export function variantKey(values: Values): string {
  return values
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** What a variant is called: "T-shirt – L, red". */
export function variantName(product: Pick<ProductRow, 'name'>, values: Values): string {
  return `${product.name} – ${values.map(({ name }) => name).join(', ')}`.slice(0, 200).trim();
}

/** What a variant has of its product for as long as it says nothing else; what stands together is taken together. */
const INHERITED: readonly (readonly (keyof ProductRow)[])[] = [
  ['kind', 'stockable'], ['taxRate', 'taxCategoryId'], ['description'], ['categoryId'], ['purchasePrice'], ['unit'], ['sellable'], ['active'],
  ['minStock'], ['allergens'], ['preparationMinutes'], ['stationId'], ['supplierId'],
]; // biome-ignore format: a list

/** A new variant's row, with all that its product says. */
export function variantOf(
  product: ProductRow,
  own: Pick<ProductRow, 'id' | 'sku' | 'name' | 'variantKey' | 'priceAdjustment'>,
): ProductRow {
  return {
    ...product, ...own, variantOf: product.id, hasVariants: false, available: true, unavailableShopIds: [], version: 1,
    salePrice: product.salePrice.plus(own.priceAdjustment),
  }; // biome-ignore format: a table
}

/**
 * What a change of a product makes of its variants: they keep their price's difference, and follow in all in which they were
 * like it. Those that stay as they are are left out.
 */
export function followers({ before, after }: Change, variants: readonly ProductRow[]): Change[] {
  return variants.flatMap((variant) => {
    const followed: ProductRow = { ...variant, salePrice: after.salePrice.plus(variant.priceAdjustment) };
    for (const fields of INHERITED) {
      if (fields.every((field) => isSame(variant[field], before[field])))
        for (const field of fields) Object.assign(followed, { [field]: after[field] });
    }
    if (variant.name.startsWith(`${before.name} – `))
      followed.name = `${after.name}${variant.name.slice(before.name.length)}`.slice(0, 200).trim();
    if (followed.kind === 'SERVICE') followed.stockable = false;
    return isSameRow(followed, variant) ? [] : [{ before: variant, after: followed }];
  });
}

/** Whether two rows say the same. */
export function isSameRow(one: ProductRow, other: ProductRow): boolean {
  return (Object.keys(one) as (keyof ProductRow)[]).every((field) => isSame(one[field], other[field]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Decimal.isDecimal(one) && Decimal.isDecimal(other)) return one.eq(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, i) => item === other[i]);
  return one === other;
}
