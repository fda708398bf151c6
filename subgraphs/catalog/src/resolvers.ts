import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { createProduct } from './domain/create-product.ts';
import { listProducts } from './domain/list-products.ts';
import type { Resolvers } from './generated/resolvers.ts';

const productOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.product.load(id) : null);

export const resolvers: Resolvers = {
  Query: {
    products: (_, args, ctx) => listProducts(ctx, args),
    product: (_, { id }, ctx) => productOf(ctx, id),
  },
  Mutation: {
    createProduct: (_, { input }, ctx) =>
      answer(
        () => createProduct(ctx, input),
        async ({ productId }) => ({ product: await ctx.loaders.product.load(productId) }),
      ),
  },
  Product: {
    __resolveReference: ({ id }, ctx) => productOf(ctx, id),
    category: ({ categoryId }, _, ctx) => (categoryId ? ctx.loaders.category.load(categoryId) : null),
    barcodes: async ({ id }, _, ctx) => (await ctx.loaders.barcodesOfProduct.load(id)).map((row) => row.code),
    station: ({ stationId }) => (stationId ? { id: stationId } : null),
  },
};
