import { daysOf } from './domain/sales-of.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';

export const salesQueries = {
  businessDay: (_, { shopId, date }) => ({ shopId, date }),
  businessMonth: (_, { shopId, month }) => ({ shopId, month }),
} satisfies QueryResolvers;

export const salesTypes = {
  BusinessDay: {
    __resolveReference: ({ shopId, date }) => ({ shopId, date }),
    sales: ({ shopId, date }, _, ctx) => ctx.loaders.sales.load({ shopId, from: date, to: date }),
  },
  BusinessMonth: {
    __resolveReference: ({ shopId, month }) => ({ shopId, month }),
    sales: ({ shopId, month }, _, ctx) => {
      const days = daysOf(month);
      return days && ctx.loaders.sales.load({ shopId, ...days });
    },
  },
} satisfies Resolvers;
