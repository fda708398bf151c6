import { readFileSync } from 'node:fs';
import { migrationsIn } from '@comptoir/kit/migrate';
import { openBoards } from '@comptoir/kit/shared-reads';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { startApplyingDue } from './domain/apply-due.ts';
import { BOARD_CHANNEL } from './domain/board.ts';
import { subscribers } from './events.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

export const catalog: SubgraphDefinition<Loaders> = {
  name: 'catalog',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: createLoaders,
  migrations: migrationsIn(new URL('./migrations/', import.meta.url)),
  subscribers,
  background: async (service) => {
    const stopBoards = await openBoards(service, BOARD_CHANNEL, 'catalog_board');
    const stopDue = startApplyingDue(service);
    return async () => {
      await stopDue();
      await stopBoards();
    };
  },
};
