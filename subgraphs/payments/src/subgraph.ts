import { readFileSync } from 'node:fs';
import { migrationsIn } from '@comptoir/kit/migrate';
import { secretBox } from '@comptoir/kit/secret-box';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { resealSecrets } from './domain/method-rules.ts';
import { startSettling } from './domain/settle-due.ts';
import { subscribersWith } from './events.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createResolvers } from './resolvers.ts';

export interface PaymentsOptions {
  /** The installation's secret; a key derived from it seals what providers must not tell others. */
  secret: string;
  /** What was its secret before: still opens what was sealed then, which is sealed again at the start. */
  formerSecrets?: readonly string[];
}

/** What its keys are derived for; what was sealed opens only under the very same words. */
export const SECRETS = 'comptoir payments: provider secrets';

export function payments({ secret, formerSecrets }: PaymentsOptions): SubgraphDefinition<Loaders> {
  const box = secretBox(secret, formerSecrets ?? [], SECRETS);
  return {
    name: 'payments',
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    resolvers: createResolvers(box),
    loaders: createLoaders,
    migrations: migrationsIn(new URL('./migrations/', import.meta.url)),
    subscribers: subscribersWith(box),
    background: async (service) => {
      await resealSecrets(service, box);
      return startSettling(service, box);
    },
  };
}
