import { type Decimal, sum, ZERO } from '@comptoir/kit/money';
import type { CostSource, IngredientCostRow } from '../rows.ts';
import { takenFor, yieldOf } from './measure.ts';
import type { BookIngredient, BookRecipe, RecipeBook } from './recipe-book.ts';

/** What is known of what products cost, per unit and without tax. */
export interface KnownCosts {
  /** In stock now, on average; absent where nothing was ever received. */
  averages: ReadonlyMap<string, Decimal>;
  /** What each was bought for last. */
  lastPurchases: ReadonlyMap<string, Decimal>;
}

export interface Costed {
  /** Of one yield: Σ of the ingredients. */
  total: Decimal;
  /** Of one unit of the product. */
  perUnit: Decimal;
  /** False when the cost of an ingredient is not known, or its unit does not convert any more. */
  complete: boolean;
  ingredients: IngredientCostRow[];
}

const DECIMALS = 6;

interface UnitCost {
  unitCost: Decimal;
  source: CostSource;
  complete: boolean;
}

/**
 * Costs recipes of a book. An ingredient costs what it costs in stock on average; where stock knows nothing, what its own
 * recipe comes to, else what it was bought for last, else its purchase price. Recipes in use never form a circle.
 */
export function costing(book: RecipeBook, known: KnownCosts): (recipe: BookRecipe) => Costed {
  const done = new Map<string, Costed>();

  function costOf(recipe: BookRecipe): Costed {
    const before = done.get(recipe.recipeId);
    if (before) return before;
    const lines = recipe.ingredients.map((ingredient) => lineOf(recipe, ingredient));
    const total = sum(lines.map(({ row }) => row.cost));
    const unit = book.products.get(recipe.productId)?.unit ?? recipe.yieldUnit;
    const yields = yieldOf(recipe, unit);
    const costed: Costed = {
      total,
      perUnit: yields ? total.div(yields).toDecimalPlaces(DECIMALS) : ZERO,
      complete: yields !== null && lines.every((line) => line.complete),
      ingredients: lines.map(({ row }) => row),
    };
    done.set(recipe.recipeId, costed);
    return costed;
  }

  function lineOf(recipe: BookRecipe, ingredient: BookIngredient): { row: IngredientCostRow; complete: boolean } {
    const product = book.products.get(ingredient.productId);
    const unit = product?.unit ?? ingredient.unit;
    const taken = takenFor(recipe, ingredient, unit);
    const { unitCost, source, complete } = unitCostOf(ingredient.productId);
    const quantity = taken?.toDecimalPlaces(DECIMALS) ?? ZERO;
    const row: IngredientCostRow = {
      ingredientId: ingredient.id, productId: ingredient.productId, productName: product?.name ?? ingredient.productName, quantity, unit,
      unitCost, cost: quantity.times(unitCost).toDecimalPlaces(DECIMALS), source,
    }; // biome-ignore format: a table
    return { row, complete: complete && taken !== null };
  }

  function unitCostOf(productId: string): UnitCost {
    const average = known.averages.get(productId);
    if (average) return { unitCost: average, source: 'AVERAGE', complete: true };
    const recipe = book.byProduct.get(productId);
    if (recipe) {
      const { perUnit, complete } = costOf(recipe);
      return { unitCost: perUnit, source: 'RECIPE', complete };
    }
    const last = known.lastPurchases.get(productId);
    if (last) return { unitCost: last, source: 'LAST_PURCHASE', complete: true };
    const price = book.products.get(productId)?.purchasePrice;
    if (price) return { unitCost: price, source: 'PURCHASE_PRICE', complete: true };
    return { unitCost: ZERO, source: 'UNKNOWN', complete: false };
  }

  return costOf;
}
