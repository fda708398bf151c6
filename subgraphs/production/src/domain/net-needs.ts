import { Decimal, ZERO } from '@comptoir/kit/money';
import { directlyTaken, UnitsApart } from './plan.ts';
import type { RecipeBook } from './recipe-book.ts';

/** What there is of products, and what is under way; what is missing counts as nothing. */
export interface Supply {
  available: ReadonlyMap<string, Decimal>;
  /** To be made by production orders that are open. */
  planned: ReadonlyMap<string, Decimal>;
}

export interface Need {
  productId: string;
  required: Decimal;
  /** Neither there nor being made. */
  shortage: Decimal;
}

const of = (amounts: ReadonlyMap<string, Decimal>, id: string): Decimal => amounts.get(id) ?? ZERO;

/**
 * What open production needs, set against what there is. What lacks of something that has a recipe itself is to be made, so
 * that it needs its own ingredients in turn: whatever goes into something is looked at after all that it goes into.
 */
export function netNeeds(book: RecipeBook, demand: ReadonlyMap<string, Decimal>, supply: Supply): Need[] {
  const required = new Map(demand);
  return fromTheTop(book, [...demand.keys()]).map((productId) => {
    const needed = of(required, productId);
    const shortage = Decimal.max(
      needed.minus(of(supply.available, productId)).minus(of(supply.planned, productId)),
      ZERO,
    );
    for (const [id, amount] of takenFor(book, productId, shortage)) required.set(id, of(required, id).plus(amount));
    return { productId, required: needed.toDecimalPlaces(6), shortage: shortage.toDecimalPlaces(6) };
  });
}

/** A recipe whose units were changed since tells nothing of what it takes. */
function takenFor(book: RecipeBook, productId: string, quantity: Decimal): [string, Decimal][] {
  const recipe = book.byProduct.get(productId);
  if (!recipe || quantity.isZero()) return [];
  try {
    return directlyTaken(book, recipe, quantity);
  } catch (error) {
    if (error instanceof UnitsApart) return [];
    throw error;
  }
}

/** Products and all that goes into them, each after everything that it goes into. Recipes in use never form a circle. */
function fromTheTop(book: RecipeBook, productIds: readonly string[]): string[] {
  const met = new Set<string>();
  const last: string[] = [];
  const visit = (id: string) => {
    if (met.has(id)) return;
    met.add(id);
    for (const { productId } of book.byProduct.get(id)?.ingredients ?? []) visit(productId);
    last.push(id);
  };
  for (const id of productIds) visit(id);
  return last.reverse();
}
