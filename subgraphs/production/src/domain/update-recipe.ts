import type { Ctx, Tx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { RecipeRow } from '../rows.ts';
import { contentOf, insertVersion, lockRecipes, recipeOf, refuseCircle } from './keep-recipe.ts';
import { productsById } from './products.ts';
import {
  completeIngredients,
  fieldFaults,
  type RecipeContent,
  type RecipeFields,
  unitFault,
} from './recipe-content.ts';

export interface UpdateRecipeInput extends RecipeFields {
  recipeId: string;
  version?: number | null;
}

/** Changes how a product is made from now on: a new version, so that what was made before still tells by which. */
export async function updateRecipe(ctx: Ctx, input: UpdateRecipeInput): Promise<{ recipeId: string }> {
  refuseIfAny(fieldFaults(ctx, input));
  const content = { ...input, emptied: input.instructions === null };
  return writeOnce(ctx, 'updateRecipe', content, async (tx) => {
    await lockRecipes(tx);
    const recipe = await recipeOf(tx, input.recipeId, input.version);
    const next = await changed(tx, recipe, input);
    if (recipe.active) await refuseCircle(tx, recipe.productId, next.ingredients);
    const version = recipe.version + 1;
    await insertVersion(tx, recipe.id, version, next);
    await tx.query(sql`update recipe set version = ${version}, updated_at = ${ctx.now()} where id = ${recipe.id}`);
    return { recipeId: recipe.id };
  });
}

async function changed(tx: Tx, recipe: RecipeRow, input: UpdateRecipeInput): Promise<RecipeContent> {
  const before = await contentOf(tx, recipe);
  const { byId } = await productsById(tx, [recipe.productId]);
  const product = byId.get(recipe.productId);
  refuseIfAny([product && unitFault(tx.ctx.actor, product, input.yieldUnit, ['yieldUnit'])]);
  return {
    yield: input.yield ?? before.yield,
    yieldUnit: input.yieldUnit ?? before.yieldUnit,
    wastePercent: input.wastePercent ?? before.wastePercent,
    instructions: input.instructions === undefined ? before.instructions : input.instructions,
    ingredients: input.ingredients ? await completeIngredients(tx, input.ingredients) : before.ingredients,
  };
}
