import { Decimal } from '@comptoir/kit/money';
import type { BookIngredient, BookRecipe } from './recipe-book.ts';
import { convert } from './units.ts';

const HUNDRED = new Decimal(100);

const withWaste = (quantity: Decimal, percent: Decimal): Decimal => quantity.times(HUNDRED.plus(percent)).div(HUNDRED);

/**
 * What is taken of an ingredient for one yield, in its product's unit: what the recipe says, and what is lost of the ingredient
 * and in making on top of it. Null if the recipe's unit does not convert to the product's, which changed since.
 */
export function takenFor(
  { wastePercent }: Pick<BookRecipe, 'wastePercent'>,
  ingredient: BookIngredient,
  productUnit: string,
): Decimal | null {
  const quantity = convert(ingredient.quantity, ingredient.unit, productUnit);
  return quantity && withWaste(withWaste(quantity, ingredient.wastePercent), wastePercent);
}

/** What one making yields, in the product's unit. */
export function yieldOf(recipe: Pick<BookRecipe, 'yield' | 'yieldUnit'>, productUnit: string): Decimal | null {
  return convert(recipe.yield, recipe.yieldUnit, productUnit);
}
