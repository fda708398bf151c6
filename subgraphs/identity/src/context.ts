import type { Actor } from '@comptoir/kit/actor';
import type { SubgraphContext } from '@comptoir/kit/subgraph';
import { createLoaders, type Loaders } from './loaders.ts';

export type Context = SubgraphContext<Loaders>;

/** What was read before a change is no longer so: gives loaders that have read nothing. */
export function reread(ctx: Context): Loaders {
  Object.assign(ctx, { loaders: createLoaders(ctx) });
  return ctx.loaders;
}

/**
 * From here on the request speaks as someone else: who just logged in reads the rest of his answer as himself. The
 * context is one request's own, and mutations run one after the other, so nobody else sees the change.
 */
export function continueAs(ctx: Context, actor: Actor): void {
  Object.assign(ctx, { actor });
  reread(ctx);
}
