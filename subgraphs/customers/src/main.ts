import { runSubgraph } from '@comptoir/kit/main';
import { customers } from './subgraph.ts';

await runSubgraph(customers, process.env);
