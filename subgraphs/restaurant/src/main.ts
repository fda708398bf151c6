import { runSubgraph } from '@comptoir/kit/main';
import { restaurant } from './subgraph.ts';

await runSubgraph(restaurant, process.env);
