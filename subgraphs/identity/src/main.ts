import { runSubgraph } from '@comptoir/kit/main';
import { identity } from './subgraph.ts';

await runSubgraph(identity({ secret: process.env.AUTH_SECRET ?? '' }), process.env);
