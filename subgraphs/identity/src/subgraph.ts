import { readFileSync } from 'node:fs';
import { migrationsIn } from '@comptoir/kit/migrate';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { accessTokens } from './access-token.ts';
import { subscribers } from './events.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createResolvers } from './resolvers.ts';

export interface IdentityOptions {
  /** Signs access tokens; the gateway verifies them with the same. */
  secret: string;
  /** How long an access token lasts, in minutes (default 15). */
  accessTokenMinutes?: number;
}

const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const migrations = migrationsIn(new URL('./migrations/', import.meta.url));

export function identity({ secret, accessTokenMinutes = 15 }: IdentityOptions): SubgraphDefinition<Loaders> {
  const resolvers = createResolvers(accessTokens(secret, accessTokenMinutes));
  return { name: 'identity', typeDefs, resolvers, loaders: createLoaders, migrations, subscribers };
}
