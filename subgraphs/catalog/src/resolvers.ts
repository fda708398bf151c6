import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { createProduct } from './domain/create-product.ts';
import { importProducts } from './domain/import-products.ts';
import { listCategories } from './domain/list-categories.ts';
import { listProducts } from './domain/list-products.ts';
import { productByBarcode } from './domain/product-by-barcode.ts';
import { setProductAvailability } from './domain/set-product-availability.ts';
import { updateProduct } from './domain/update-product.ts';
import { createCategory, updateCategory } from './domain/write-category.ts';
import type { Resolvers } from './generated/resolvers.ts';

const productOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.product.load(id) : null);
const categoryOf = (ctx: Context, id: string | null) => (id && isUuid(id) ? ctx.loaders.category.load(id) : null);

const productAnswer = (ctx: Context, run: () => Promise<{ productId: string }>) =>
  answer(run, async ({ productId }) => ({ product: await ctx.loaders.product.load(productId) }));
const categoryAnswer = (ctx: Context, run: () => Promise<{ categoryId: string }>) =>
  answer(run, async ({ categoryId }) => ({ category: await ctx.loaders.category.load(categoryId) }));

export const resolvers: Resolvers = {
  Query: {
    products: (_, args, ctx) => listProducts(ctx, args),
    product: (_, { id }, ctx) => productOf(ctx, id),
    productByBarcode: (_, { code }, ctx) => productByBarcode(ctx, code),
    categories: (_, args, ctx) => listCategories(ctx, args),
    category: (_, { id }, ctx) => categoryOf(ctx, id),
  },
  Mutation: {
    createProduct: (_, { input }, ctx) => productAnswer(ctx, () => createProduct(ctx, input)),
    updateProduct: (_, { input }, ctx) => productAnswer(ctx, () => updateProduct(ctx, input)),
    setProductAvailability: (_, { input }, ctx) => productAnswer(ctx, () => setProductAvailability(ctx, input)),
    createCategory: (_, { input }, ctx) => categoryAnswer(ctx, () => createCategory(ctx, input)),
    updateCategory: (_, { input }, ctx) => categoryAnswer(ctx, () => updateCategory(ctx, input)),
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
    supplier: ({ supplierId }) => (supplierId ? { id: supplierId } : null),
  },
  Category: {
    __resolveReference: ({ id }, ctx) => categoryOf(ctx, id),
    parent: ({ parentId }, _, ctx) => categoryOf(ctx, parentId),
    children: ({ id }, _, ctx) => ctx.loaders.childrenOfCategory.load(id),
  },
  ImportedRow: {
    product: ({ productId }, _, ctx) => (productId ? ctx.loaders.product.load(productId) : null),
  },
};
