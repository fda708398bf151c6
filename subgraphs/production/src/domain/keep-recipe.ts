import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { Path } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { RecipeIngredientRow, RecipeRow, RecipeVersionRow } from '../rows.ts';
import type { RecipeContent } from './recipe-content.ts';

/** Changes of a company's recipes go one after the other, so that no two of them together close a circle. */
export async function lockRecipes(tx: Tx): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`recipes ${companyOf(tx.ctx.actor)}`}, 0))`);
}

/** A recipe of a company whose recipes are locked; refuses one that is not there, or that changed since `version`. */
export async function recipeOf(tx: Tx, recipeId: string, version?: number | null): Promise<RecipeRow> {
  const { actor } = tx.ctx;
  const recipe = isUuid(recipeId) ? await tx.one<RecipeRow>(sql`select * from recipe where id = ${recipeId}`) : null;
  if (!recipe) throw new Refusal([problem(actor, 'NOT_FOUND.recipe', ['recipeId'])]);
  refuseIfAny([version != null && recipe.version !== version && problem(actor, 'VERSION_CONFLICT', ['version'])]);
  return recipe;
}

/** What the version in use says. */
export async function contentOf(tx: Tx, { id, version }: RecipeRow): Promise<RecipeContent> {
  const row = await tx.one<RecipeVersionRow>(
    sql`select * from recipe_version where recipe_id = ${id} and number = ${version}`,
  );
  if (!row) throw new Error(`version ${version} of recipe ${id} is gone`);
  const ingredients = await tx.query<RecipeIngredientRow>(
    sql`select * from recipe_ingredient where version_id = ${row.id} order by position`,
  );
  return { ...row, ingredients };
}

/** Writes a version of a recipe; versions are only ever added. */
export async function insertVersion(tx: Tx, recipeId: string, number: number, content: RecipeContent): Promise<void> {
  const { actor, now } = tx.ctx;
  const companyId = companyOf(actor);
  const { yield: amount, yieldUnit, wastePercent, instructions } = content;
  const id = newId();
  const version: RecipeVersionRow = {
    id, companyId, recipeId, number, yield: amount, yieldUnit, wastePercent, instructions, userId: actor.userId, createdAt: now(),
  }; // biome-ignore format: a table
  await tx.insert('recipe_version', [version]);
  const rows = content.ingredients.map(
    ({ productId, productName, quantity, unit, wastePercent, notes }, i): RecipeIngredientRow => ({
      id: newId(), companyId, versionId: id, position: i + 1, productId, productName, quantity, unit, wastePercent, notes,
    }), // biome-ignore format: a table
  );
  await tx.insert('recipe_ingredient', rows);
}

/**
 * Refuses ingredients that the product itself goes into, through whatever recipes in use. The company's recipes are locked, so
 * that nobody closes the circle at the same moment.
 */
export async function refuseCircle(
  tx: Tx,
  productId: string,
  ingredients: readonly { productId: string }[],
  pathOf: (place: number) => Path = (place) => ['ingredients', place, 'productId'],
): Promise<void> {
  const ids = ingredients.map((ingredient) => ingredient.productId);
  const rows = await tx.query<{ place: number }>(sql`
    with recursive goes_in (place, product_id) as (
      select place::int - 1, id from unnest(${ids}::uuid[]) with ordinality as given (id, place)
      union
      select g.place, i.product_id from goes_in g
        join recipe r on r.product_id = g.product_id and r.active and r.product_id <> ${productId}
        join recipe_version v on v.recipe_id = r.id and v.number = r.version
        join recipe_ingredient i on i.version_id = v.id)
    select distinct place from goes_in where product_id = ${productId} order by place`);
  const { actor } = tx.ctx;
  refuseIfAny(rows.map(({ place }) => problem(actor, 'INVALID.circle', pathOf(place))));
}
