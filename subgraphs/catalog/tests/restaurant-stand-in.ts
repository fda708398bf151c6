import type { Actor } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';

/** Stands in for restaurant in catalog's tests: it knows which stations there are, and can be away. */
export function restaurantStandIn() {
  const stations = new Map<string, { companyId: string | null; shopId: string | null }>();
  const state = { isAway: false, asked: 0 };
  const definition: SubgraphDefinition = {
    name: 'restaurant',
    typeDefs: `
      type Query { _nothing: Boolean @internal @inaccessible }
      type Station @key(fields: "id") @allow(to: "restaurant:read") { id: ID! }`,
    resolvers: {
      Station: {
        __resolveReference({ id }: { id: string }, { actor }: Ctx) {
          state.asked++;
          if (state.isAway) throw new Error('away');
          const station = stations.get(id);
          if (station?.companyId !== actor.companyId) return null;
          const isSeen = station.shopId === null || actor.shops === '*' || actor.shops.includes(station.shopId);
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
    /** A station of a company, and of a shop of it where that matters. */
    station({ companyId }: Pick<Actor, 'companyId'>, shopId: string | null = null): string {
      const id = newId();
      stations.set(id, { companyId, shopId });
      return id;
    },
  };
}
