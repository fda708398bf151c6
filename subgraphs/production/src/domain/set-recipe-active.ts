import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { contentOf, lockRecipes, recipeOf, refuseCircle } from './keep-recipe.ts';

export interface SetRecipeActiveInput {
  recipeId: string;
  active: boolean;
  idempotencyKey?: string | null;
}

/** Takes a recipe out of use, or back into it if its product has no other and no circle closes. */
export async function setRecipeActive(ctx: Ctx, input: SetRecipeActiveInput): Promise<{ recipeId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'setRecipeActive', input, async (tx) => {
    await lockRecipes(tx);
    const recipe = await recipeOf(tx, input.recipeId);
    const { id, productId, productName, active } = recipe;
    if (active === input.active) return { recipeId: id };
    if (input.active) {
      const other = await tx.one(sql`select 1 as found from recipe where product_id = ${productId} and active`);
      if (other) throw new Refusal([problem(actor, 'ALREADY_EXISTS.recipe', ['recipeId'], { name: productName })]);
      const { ingredients } = await contentOf(tx, recipe);
      await refuseCircle(tx, productId, ingredients, () => ['recipeId']);
    }
    await tx.query(sql`update recipe set active = ${input.active}, updated_at = ${ctx.now()} where id = ${id}`);
    return { recipeId: id };
  });
}
