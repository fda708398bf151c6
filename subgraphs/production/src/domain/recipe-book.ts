import type { Decimal } from '@comptoir/kit/money';
import { type Sql, sql } from '@comptoir/kit/sql';
import type { KnownProduct } from '../rows.ts';

/** An ingredient of a recipe, as making and costing need it. */
export interface BookIngredient {
  id: string;
  productId: string;
  productName: string;
  quantity: Decimal;
  unit: string;
  wastePercent: Decimal;
}

/** The version of a recipe that is in use. */
export interface BookRecipe {
  recipeId: string;
  versionId: string;
  productId: string;
  yield: Decimal;
  yieldUnit: string;
  wastePercent: Decimal;
  ingredients: BookIngredient[];
}

/** Recipes with all that go into them, through whatever others; and what is known of every product in them. */
export interface RecipeBook {
  byId: ReadonlyMap<string, BookRecipe>;
  /** The recipe in use of a product, if it has one. */
  byProduct: ReadonlyMap<string, BookRecipe>;
  products: ReadonlyMap<string, KnownProduct>;
}

interface BookRow extends Omit<BookRecipe, 'ingredients'> {
  active: boolean;
  ingredientId: string;
  ingredientProductId: string;
  ingredientName: string;
  quantity: Decimal;
  unit: string;
  ingredientWaste: Decimal;
}

type Run = <Row>(statement: Sql) => Promise<Row[]>;

/** Reads recipes by id, or those in use of products, with all that go into them: two statements, however many and however deep. */
export async function readBook(
  run: Run,
  wanted: { recipeIds?: readonly string[]; productIds?: readonly string[] },
): Promise<RecipeBook> {
  const rows = await run<BookRow>(sql`
    with recursive needed as (
      select r.id, r.product_id, r.version, r.active from recipe r
      where r.id = any(${wanted.recipeIds ?? []}::uuid[]) or (r.active and r.product_id = any(${wanted.productIds ?? []}::uuid[]))
      union
      select r.id, r.product_id, r.version, r.active from needed n
        join recipe_version v on v.recipe_id = n.id and v.number = n.version
        join recipe_ingredient i on i.version_id = v.id
        join recipe r on r.product_id = i.product_id and r.active)
    select n.id as recipe_id, n.product_id, n.active, v.id as version_id, v.yield, v.yield_unit, v.waste_percent,
      i.id as ingredient_id, i.product_id as ingredient_product_id, i.product_name as ingredient_name, i.quantity, i.unit,
      i.waste_percent as ingredient_waste
    from needed n
    join recipe_version v on v.recipe_id = n.id and v.number = n.version
    join recipe_ingredient i on i.version_id = v.id order by n.id, i.position`);
  const byId = new Map<string, BookRecipe>();
  const byProduct = new Map<string, BookRecipe>();
  for (const row of rows) {
    const recipe = byId.get(row.recipeId) ?? bookRecipe(row);
    byId.set(recipe.recipeId, recipe);
    if (row.active) byProduct.set(recipe.productId, recipe);
    recipe.ingredients.push({
      id: row.ingredientId, productId: row.ingredientProductId, productName: row.ingredientName, quantity: row.quantity, unit: row.unit,
      wastePercent: row.ingredientWaste,
    }); // biome-ignore format: a table
  }
  return { byId, byProduct, products: await productsOf(run, [...byId.values()], wanted.productIds ?? []) };
}

function bookRecipe({ recipeId, versionId, productId, yield: amount, yieldUnit, wastePercent }: BookRow): BookRecipe {
  return { recipeId, versionId, productId, yield: amount, yieldUnit, wastePercent, ingredients: [] };
}

async function productsOf(
  run: Run,
  recipes: readonly BookRecipe[],
  others: readonly string[],
): Promise<Map<string, KnownProduct>> {
  const inRecipes = recipes.flatMap((recipe) => [recipe.productId, ...recipe.ingredients.map((i) => i.productId)]);
  const ids = [...new Set([...inRecipes, ...others])];
  const rows = await run<KnownProduct>(sql`select * from production_product where id = any(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}
