import { readFileSync } from 'node:fs';
import { migrationsIn } from '@comptoir/kit/migrate';
import type { RunningService, SubgraphDefinition } from '@comptoir/kit/subgraph';
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
  background,
};

async function background(service: RunningService): Promise<() => Promise<void>> {
  // Listening from the start, so that no alert falls between a subscription's first look and its first wake.
  const stopListening = service.notifications.on(ALERT_CHANNEL, () => {});
  const stopUpkeep = startUpkeep(service);
  return async () => {
    stopListening();
    await stopUpkeep();
  };
}
