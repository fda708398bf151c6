import { readFileSync } from 'node:fs';
import { migrationsIn } from '@comptoir/kit/migrate';
import { openBoards } from '@comptoir/kit/shared-reads';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { BOARD_CHANNEL } from './domain/board.ts';
import { subscribers } from './events.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

export const orders: SubgraphDefinition<Loaders> = {
  name: 'orders',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: createLoaders,
  migrations: migrationsIn(new URL('./migrations/', import.meta.url)),
  subscribers,
  background: (service) => openBoards(service, BOARD_CHANNEL, 'order_board'),
};
