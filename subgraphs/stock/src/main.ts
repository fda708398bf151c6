import { runSubgraph } from '@comptoir/kit/main';
import { stock } from './subgraph.ts';

await runSubgraph(stock, process.env);
