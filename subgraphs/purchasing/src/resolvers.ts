import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { createSupplier } from './domain/create-supplier.ts';
import { listSuppliers } from './domain/list-suppliers.ts';
import { updateSupplier } from './domain/update-supplier.ts';
import type { Resolvers } from './generated/resolvers.ts';

const supplierOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.supplier.load(id) : null);

const answerSupplier = (ctx: Context, run: () => Promise<{ supplierId: string }>) =>
  answer(run, async ({ supplierId }) => ({ supplier: await ctx.loaders.supplier.load(supplierId) }));

export const resolvers: Resolvers = {
  Query: {
    supplier: (_, { id }, ctx) => supplierOf(ctx, id),
    suppliers: (_, args, ctx) => listSuppliers(ctx, args),
  },
  Mutation: {
    createSupplier: (_, { input }, ctx) => answerSupplier(ctx, () => createSupplier(ctx, input)),
    updateSupplier: (_, { input }, ctx) => answerSupplier(ctx, () => updateSupplier(ctx, input)),
  },
  Supplier: {
    __resolveReference: ({ id }, ctx) => supplierOf(ctx, id),
    accounts: ({ id }, _, ctx) => ctx.loaders.accountsOfSupplier.load(id),
  },
};
