import { runSubgraph } from '@comptoir/kit/main';
import { orders } from './subgraph.ts';

await runSubgraph(orders, process.env);
