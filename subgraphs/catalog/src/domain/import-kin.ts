import type { ProductRow } from '../rows.ts';
import type { Change } from './keep-products.ts';
import { followers } from './variants.ts';

/** The variant that a change would make cost less than nothing, if there is one. */
export function belowZero(change: Change | null, kin: readonly ProductRow[]): ProductRow | undefined {
  return change
    ? followers(change, variantsOf(change.before, kin)).find(({ after }) => after.salePrice.lt(0))?.after
    : undefined;
}

/**
 * What the changes of a file are with their kin: variants follow their product, and one that has a row of its own says all
 * itself, so that its difference is what lies between its price and its product's.
 * @param inFile products that have a row
 */
export function withKin(changes: readonly Change[], kin: readonly ProductRow[], inFile: ReadonlySet<string>): Change[] {
  const priceOf = new Map(kin.map(({ id, salePrice }) => [id, salePrice]));
  for (const { after } of changes) priceOf.set(after.id, after.salePrice);
  const own = changes.map(({ before, after }) => {
    const price = after.variantOf === null ? undefined : priceOf.get(after.variantOf);
    return { before, after: price ? { ...after, priceAdjustment: after.salePrice.minus(price) } : after };
  });
  const following = changes.flatMap((change) =>
    followers(
      change,
      variantsOf(change.before, kin).filter(({ id }) => !inFile.has(id)),
    ),
  );
  return [...own, ...following];
}

const variantsOf = ({ id }: ProductRow, kin: readonly ProductRow[]): ProductRow[] =>
  kin.filter(({ variantOf }) => variantOf === id);
