import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { cancelProductionOrder } from './domain/cancel-production-order.ts';
import { completeProductionOrder } from './domain/complete-production-order.ts';
import { createProductionOrder } from './domain/create-production-order.ts';
import { createRecipe } from './domain/create-recipe.ts';
import { listConsumableRules, reportUsage } from './domain/list-consumables.ts';
import { listProductionOrders } from './domain/list-production-orders.ts';
import { listRecipes } from './domain/list-recipes.ts';
import { listNeeds, listShortages, suggestPurchases } from './domain/read-needs.ts';
import { createConsumableRule, updateConsumableRule } from './domain/save-consumable-rule.ts';
import { setRecipeActive } from './domain/set-recipe-active.ts';
import { startProductionOrder } from './domain/start-production-order.ts';
import { updateProductionOrder } from './domain/update-production-order.ts';
import { updateRecipe } from './domain/update-recipe.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { RecipeVersionRow } from './rows.ts';

const recipeOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.recipe.load(id) : null);
const productOf = ({ productId }: { productId: string }) => ({ id: productId });
const supplierOf = ({ supplierId }: { supplierId: string | null }) => (supplierId ? { id: supplierId } : null);
const userOf = ({ userId }: { userId: string | null }) => (userId ? { id: userId } : null);

const orderOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.productionOrder.load(id) : null);
const warehouse = (id: string | null) => (id ? { id } : null);

const answerOrder = (ctx: Context, run: () => Promise<{ productionOrderId: string }>) =>
  answer(run, async ({ productionOrderId }) => ({
    productionOrder: await ctx.loaders.productionOrder.load(productionOrderId),
  }));

const answerRule = (ctx: Context, run: () => Promise<{ ruleId: string }>) =>
  answer(run, async ({ ruleId }) => ({ rule: await ctx.loaders.consumableRule.load(ruleId) }));

const answerRecipe = (ctx: Context, run: () => Promise<{ recipeId: string }>) =>
  answer(run, async ({ recipeId }) => ({ recipe: await ctx.loaders.recipe.load(recipeId) }));

export const resolvers: Resolvers = {
  Query: {
    recipe: (_, { id }, ctx) => recipeOf(ctx, id),
    recipes: (_, args, ctx) => listRecipes(ctx, args),
    productionOrder: (_, { id }, ctx) => orderOf(ctx, id),
    productionOrders: (_, args, ctx) => listProductionOrders(ctx, args),
    ingredientNeeds: (_, args, ctx) => listNeeds(ctx, args),
    ingredientShortages: (_, args, ctx) => listShortages(ctx, args),
    consumableRules: (_, args, ctx) => listConsumableRules(ctx, args),
    consumableUsage: (_, args, ctx) => reportUsage(ctx, args),
    suggestedPurchases: (_, args, ctx) => suggestPurchases(ctx, args),
  },
  Mutation: {
    createRecipe: (_, { input }, ctx) => answerRecipe(ctx, () => createRecipe(ctx, input)),
    updateRecipe: (_, { input }, ctx) => answerRecipe(ctx, () => updateRecipe(ctx, input)),
    setRecipeActive: (_, { input }, ctx) => answerRecipe(ctx, () => setRecipeActive(ctx, input)),
    createConsumableRule: (_, { input }, ctx) => answerRule(ctx, () => createConsumableRule(ctx, input)),
    updateConsumableRule: (_, { input }, ctx) => answerRule(ctx, () => updateConsumableRule(ctx, input)),
    createProductionOrder: (_, { input }, ctx) => answerOrder(ctx, () => createProductionOrder(ctx, input)),
    updateProductionOrder: (_, { input }, ctx) => answerOrder(ctx, () => updateProductionOrder(ctx, input)),
    startProductionOrder: (_, { input }, ctx) => answerOrder(ctx, () => startProductionOrder(ctx, input)),
    completeProductionOrder: (_, { input }, ctx) => answerOrder(ctx, () => completeProductionOrder(ctx, input)),
    cancelProductionOrder: (_, { input }, ctx) => answerOrder(ctx, () => cancelProductionOrder(ctx, input)),
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
  ConsumableRule: {
    consumable: ({ consumableId }) => ({ id: consumableId }),
    product: ({ productId }) => (productId ? { id: productId } : null),
    shop: ({ shopId }) => (shopId ? { id: shopId } : null),
  },
  ConsumableUse: { product: productOf },
  IngredientCost: { product: productOf },
  IngredientNeed: { product: productOf, supplier: supplierOf },
  PurchaseSuggestion: { supplier: supplierOf },
  BusinessDay: {
    __resolveReference: ({ shopId, date }) => ({ shopId, date }),
    production: (day, _, ctx) => ctx.loaders.productionDay.load(day),
  },
  ProducedGood: { product: productOf },
  ProductionOrder: {
    __resolveReference: ({ id }, ctx) => orderOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    purpose: ({ orderId }) => (orderId ? 'CUSTOMER_ORDER' : 'COUNTER'),
    order: ({ orderId }) => (orderId ? { id: orderId } : null),
    sourceWarehouse: ({ sourceWarehouseId }) => warehouse(sourceWarehouseId),
    targetWarehouse: ({ targetWarehouseId }) => warehouse(targetWarehouseId),
    lines: ({ id }, _, ctx) => ctx.loaders.linesOfOrder.load(id),
  },
  ProductionLine: {
    product: productOf,
    recipeVersion: async ({ versionId }, _, ctx) => (await ctx.loaders.version.load(versionId)) as RecipeVersionRow,
    ingredients: ({ id }, _, ctx) => ctx.loaders.ingredientsOfLine.load(id),
    warehouse: ({ warehouseId }) => warehouse(warehouseId),
  },
  ProductionIngredient: { product: productOf, warehouse: ({ warehouseId }) => warehouse(warehouseId) },
};
