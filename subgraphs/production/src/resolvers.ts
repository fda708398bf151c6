import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { createRecipe } from './domain/create-recipe.ts';
import { listRecipes } from './domain/list-recipes.ts';
import { setRecipeActive } from './domain/set-recipe-active.ts';
import { updateRecipe } from './domain/update-recipe.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { RecipeVersionRow } from './rows.ts';

const recipeOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.recipe.load(id) : null);
const productOf = ({ productId }: { productId: string }) => ({ id: productId });
const userOf = ({ userId }: { userId: string | null }) => (userId ? { id: userId } : null);

const answerRecipe = (ctx: Context, run: () => Promise<{ recipeId: string }>) =>
  answer(run, async ({ recipeId }) => ({ recipe: await ctx.loaders.recipe.load(recipeId) }));

export const resolvers: Resolvers = {
  Query: {
    recipe: (_, { id }, ctx) => recipeOf(ctx, id),
    recipes: (_, args, ctx) => listRecipes(ctx, args),
  },
  Mutation: {
    createRecipe: (_, { input }, ctx) => answerRecipe(ctx, () => createRecipe(ctx, input)),
    updateRecipe: (_, { input }, ctx) => answerRecipe(ctx, () => updateRecipe(ctx, input)),
    setRecipeActive: (_, { input }, ctx) => answerRecipe(ctx, () => setRecipeActive(ctx, input)),
  },
  Product: {
    __resolveReference: ({ id }) => ({ id }),
    recipe: ({ id }, _, ctx) => (isUuid(id) ? ctx.loaders.recipeOfProduct.load(id) : null),
  },
  Recipe: {
    __resolveReference: ({ id }, ctx) => recipeOf(ctx, id),
    product: productOf,
    current: async ({ id }, _, ctx) => (await ctx.loaders.versionInUse.load(id)) as RecipeVersionRow,
    versions: ({ id }, _, ctx) => ctx.loaders.versionsOfRecipe.load(id),
    cost: ({ id }, _, ctx) => ctx.loaders.costOfRecipe.load(id),
  },
  RecipeVersion: {
    ingredients: ({ id }, _, ctx) => ctx.loaders.ingredientsOfVersion.load(id),
    user: userOf,
  },
  RecipeIngredient: {
    product: productOf,
    recipe: ({ productId }, _, ctx) => ctx.loaders.recipeOfProduct.load(productId),
  },
  IngredientCost: { product: productOf },
};
