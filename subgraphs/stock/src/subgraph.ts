import { readFileSync } from 'node:fs';
import { migrationsIn } from '@comptoir/kit/migrate';
import { openBoards } from '@comptoir/kit/shared-reads';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { ALERT_CHANNEL } from './domain/alerts.ts';
import { startUpkeep } from './domain/upkeep.ts';
import { subscribers } from './events.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

export const stock: SubgraphDefinition<Loaders> = {
  name: 'stock',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: createLoaders,
  migrations: migrationsIn(new URL('./migrations/', import.meta.url)),
  subscribers,
  background: async (service) => {
    const closeBoards = await openBoards(service, ALERT_CHANNEL, 'alert_revision');
    const stopUpkeep = startUpkeep(service);
    return async () => {
      await stopUpkeep();
      await closeBoards();
    };
  },
};
