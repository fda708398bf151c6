import type { Ctx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';

/** Stands in for catalog in restaurant's tests: it knows which products there are, and can be away. */
export function catalogStandIn() {
  const products = new Map<string, { companyId: string | null; shopId: string | null }>();
  const state = { isAway: false, asked: 0 };
  const definition: SubgraphDefinition = {
    name: 'catalog',
    typeDefs: `
      type Query { _nothing: Boolean @internal @inaccessible }
      type Product @key(fields: "id") @allow(to: "catalog:read") { id: ID! }`,
    resolvers: {
      Product: {
        __resolveReference({ id }: { id: string }, { actor }: Ctx) {
          state.asked++;
          if (state.isAway) throw new Error('away');
          const product = products.get(id);
          if (product?.companyId !== actor.companyId) return null;
          const isSeen = product.shopId === null || actor.shops === '*' || actor.shops.includes(product.shopId);
          return isSeen ? { id } : null;
        },
      },
    },
    loaders: () => ({}),
    migrations: [],
    subscribers: {},
  };
  return {
    definition,
    state,
    product(companyId: string | null, shopId: string | null = null): string {
      const id = newId();
      products.set(id, { companyId, shopId });
      return id;
    },
  };
}
