import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { createProduct } from './domain/create-product.ts';
import { importProducts } from './domain/import-products.ts';
import { listCategories } from './domain/list-categories.ts';
import { listModifierGroups } from './domain/list-modifier-groups.ts';
import { listProducts } from './domain/list-products.ts';
import { productByBarcode } from './domain/product-by-barcode.ts';
import { setModifierGroups } from './domain/set-modifier-groups.ts';
import { setProductAvailability } from './domain/set-product-availability.ts';
import { updateProduct } from './domain/update-product.ts';
import { createCategory, updateCategory } from './domain/write-category.ts';
import { createModifierGroup, updateModifierGroup } from './domain/write-modifier-group.ts';
import type { Resolvers } from './generated/resolvers.ts';

const productOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.product.load(id) : null);
const categoryOf = (ctx: Context, id: string | null) => (id && isUuid(id) ? ctx.loaders.category.load(id) : null);

const modifierGroupOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.modifierGroup.load(id) : null);

const productAnswer = (ctx: Context, run: () => Promise<{ productId: string }>) =>
  answer(run, async ({ productId }) => ({ product: await ctx.loaders.product.load(productId) }));
const categoryAnswer = (ctx: Context, run: () => Promise<{ categoryId: string }>) =>
  answer(run, async ({ categoryId }) => ({ category: await ctx.loaders.category.load(categoryId) }));
const groupAnswer = (ctx: Context, run: () => Promise<{ modifierGroupId: string }>) =>
  answer(run, async ({ modifierGroupId }) => ({
    modifierGroup: await ctx.loaders.modifierGroup.load(modifierGroupId),
  }));

export const resolvers: Resolvers = {
  Query: {
    products: (_, args, ctx) => listProducts(ctx, args),
    product: (_, { id }, ctx) => productOf(ctx, id),
    productByBarcode: (_, { code }, ctx) => productByBarcode(ctx, code),
    categories: (_, args, ctx) => listCategories(ctx, args),
    category: (_, { id }, ctx) => categoryOf(ctx, id),
    modifierGroups: (_, args, ctx) => listModifierGroups(ctx, args),
    modifierGroup: (_, { id }, ctx) => modifierGroupOf(ctx, id),
  },
  Mutation: {
    createProduct: (_, { input }, ctx) => productAnswer(ctx, () => createProduct(ctx, input)),
    updateProduct: (_, { input }, ctx) => productAnswer(ctx, () => updateProduct(ctx, input)),
    setProductAvailability: (_, { input }, ctx) => productAnswer(ctx, () => setProductAvailability(ctx, input)),
    createCategory: (_, { input }, ctx) => categoryAnswer(ctx, () => createCategory(ctx, input)),
    updateCategory: (_, { input }, ctx) => categoryAnswer(ctx, () => updateCategory(ctx, input)),
    createModifierGroup: (_, { input }, ctx) => groupAnswer(ctx, () => createModifierGroup(ctx, input)),
    updateModifierGroup: (_, { input }, ctx) => groupAnswer(ctx, () => updateModifierGroup(ctx, input)),
    setModifierGroups: (_, { input }, ctx) =>
      answer(
        () => setModifierGroups(ctx, input),
        async ({ productId, categoryId }) => ({
          product: productId === null ? null : await ctx.loaders.product.load(productId),
          category: categoryId === null ? null : await ctx.loaders.category.load(categoryId),
        }),
      ),
    importProducts: async (_, { input }, ctx) => ({
      created: 0,
      updated: 0,
      rows: [],
      ...(await answer(
        () => importProducts(ctx, input),
        (result) => result,
      )),
    }),
  },
  Product: {
    __resolveReference: ({ id }, ctx) => productOf(ctx, id),
    category: ({ categoryId }, _, ctx) => categoryOf(ctx, categoryId),
    barcodes: async ({ id }, _, ctx) => (await ctx.loaders.barcodesOfProduct.load(id)).map((row) => row.code),
    station: ({ stationId }) => (stationId ? { id: stationId } : null),
    modifierGroups: ({ id }, _, ctx) => ctx.loaders.modifierGroupsOfProduct.load(id),
    supplier: ({ supplierId }) => (supplierId ? { id: supplierId } : null),
  },
  Category: {
    __resolveReference: ({ id }, ctx) => categoryOf(ctx, id),
    parent: ({ parentId }, _, ctx) => categoryOf(ctx, parentId),
    modifierGroups: ({ id }, _, ctx) => ctx.loaders.modifierGroupsOfCategory.load(id),
    children: ({ id }, _, ctx) => ctx.loaders.childrenOfCategory.load(id),
  },
  ModifierGroup: {
    __resolveReference: ({ id }, ctx) => modifierGroupOf(ctx, id),
    modifiers: ({ id }, _, ctx) => ctx.loaders.modifiersOfGroup.load(id),
  },
  ImportedRow: {
    product: ({ productId }, _, ctx) => (productId ? ctx.loaders.product.load(productId) : null),
  },
};
