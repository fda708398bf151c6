import { runSubgraph } from '@comptoir/kit/main';
import { purchasing } from './subgraph.ts';

await runSubgraph(purchasing, process.env);
