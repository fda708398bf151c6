import type { SubgraphContext } from '@comptoir/kit/subgraph';
import type { Loaders } from './loaders.ts';

export type Context = SubgraphContext<Loaders>;
