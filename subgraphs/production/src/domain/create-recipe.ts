import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { KnownProduct, RecipeRow } from '../rows.ts';
import { insertVersion, lockRecipes, refuseCircle } from './keep-recipe.ts';
import { productsById } from './products.ts';
import {
  completeIngredients, fieldFaults, missing, type RecipeFields, type RecipeIngredientInput, unitFault,
} from './recipe-content.ts'; // biome-ignore format: a list

export interface CreateRecipeInput extends RecipeFields {
  productId: string;
  yield: Decimal;
  ingredients: readonly RecipeIngredientInput[];
}

/** Says how a product is made; it has one recipe in use. */
export async function createRecipe(ctx: Ctx, input: CreateRecipeInput): Promise<{ recipeId: string }> {
  const { actor } = ctx;
  refuseIfAny(fieldFaults(ctx, input));
  return writeOnce(ctx, 'createRecipe', input, async (tx) => {
    await lockRecipes(tx);
    const found = await productsById(tx, [input.productId]);
    const product = found.byId.get(input.productId.toLowerCase());
    refuseIfAny([
      product ? unitFault(actor, product, input.yieldUnit, ['yieldUnit']) : missing(actor, found, ['productId']),
    ]);
    const { id: productId, name: productName, unit } = product as KnownProduct;
    const inUse = await tx.one(sql`select 1 as found from recipe where product_id = ${productId} and active`);
    if (inUse) throw new Refusal([problem(actor, 'ALREADY_EXISTS.recipe', ['productId'], { name: productName })]);
    const ingredients = await completeIngredients(tx, input.ingredients);
    await refuseCircle(tx, productId, ingredients);
    const at = ctx.now();
    const recipe: RecipeRow = {
      id: newId(), companyId: companyOf(actor), productId, productName, active: true, version: 1, createdAt: at, updatedAt: at,
    }; // biome-ignore format: a table
    await tx.insert('recipe', [recipe]);
    await insertVersion(tx, recipe.id, 1, {
      yield: input.yield, yieldUnit: input.yieldUnit ?? unit, wastePercent: input.wastePercent ?? ZERO,
      instructions: input.instructions ?? null, ingredients,
    }); // biome-ignore format: a table
    return { recipeId: recipe.id };
  });
}
