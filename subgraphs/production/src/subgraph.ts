import { readFileSync } from 'node:fs';
import { migrationsIn } from '@comptoir/kit/migrate';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { startFinishing } from './domain/finish-production.ts';
import { subscribers } from './events.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

export const production: SubgraphDefinition<Loaders> = {
  name: 'production',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  loaders: createLoaders,
  migrations: migrationsIn(new URL('./migrations/', import.meta.url)),
  subscribers,
  background: async (service) => startFinishing(service),
};
