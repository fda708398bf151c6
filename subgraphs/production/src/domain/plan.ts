import { type Decimal, ZERO } from '@comptoir/kit/money';
import { takenFor, yieldOf } from './measure.ts';
import type { BookRecipe, RecipeBook } from './recipe-book.ts';

/** A recipe whose units convert to its products' no more: they were changed since it was written. */
export class UnitsApart extends Error {
  readonly productId: string;
  constructor(productId: string) {
    super(`the units of a recipe with ${productId} do not convert`);
    this.productId = productId;
  }
}

const DECIMALS = 6;

/**
 * What making so much of a product takes, by product and in the products' units, waste included. What is made itself and
 * not kept in stock is not taken from anywhere: what goes into it is.
 */
export function takenToMake(book: RecipeBook, recipe: BookRecipe, quantity: Decimal): Map<string, Decimal> {
  const taken = new Map<string, Decimal>();
  collect(book, recipe, quantity, taken);
  return new Map(
    [...taken].flatMap(([id, exact]) => {
      const rounded = exact.toDecimalPlaces(DECIMALS);
      return rounded.gt(0) ? [[id, rounded] as const] : [];
    }),
  );
}

function collect(book: RecipeBook, recipe: BookRecipe, quantity: Decimal, taken: Map<string, Decimal>): void {
  for (const [productId, amount] of directlyTaken(book, recipe, quantity)) {
    const own = book.byProduct.get(productId);
    const isKept = book.products.get(productId)?.stockable ?? true;
    if (own && !isKept) collect(book, own, amount, taken);
    else taken.set(productId, (taken.get(productId) ?? ZERO).plus(amount));
  }
}

/** What a recipe itself says that so much of its product takes; not rounded. */
export function directlyTaken(book: RecipeBook, recipe: BookRecipe, quantity: Decimal): [string, Decimal][] {
  const unitOf = (id: string, otherwise: string) => book.products.get(id)?.unit ?? otherwise;
  const yields = yieldOf(recipe, unitOf(recipe.productId, recipe.yieldUnit));
  if (!yields) throw new UnitsApart(recipe.productId);
  return recipe.ingredients.map((ingredient) => {
    const forOneYield = takenFor(recipe, ingredient, unitOf(ingredient.productId, ingredient.unit));
    if (!forOneYield) throw new UnitsApart(ingredient.productId);
    return [ingredient.productId, forOneYield.times(quantity).div(yields)];
  });
}
