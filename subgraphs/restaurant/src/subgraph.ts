import { readFileSync } from 'node:fs';
import { migrationsIn } from '@comptoir/kit/migrate';
import { openBoards } from '@comptoir/kit/shared-reads';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { BOARD_CHANNEL } from './domain/board.ts';
import { startUpkeep } from './domain/upkeep.ts';
import { subscribers } from './events.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

export const restaurant: SubgraphDefinition<Loaders> = {
  name: 'restaurant',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: createLoaders,
  migrations: migrationsIn(new URL('./migrations/', import.meta.url)),
  subscribers,
  background: async (service) => {
    const closeBoards = await openBoards(service, BOARD_CHANNEL, 'board');
    const stopUpkeep = startUpkeep(service);
    return async () => {
      await stopUpkeep();
      await closeBoards();
    };
  },
};
