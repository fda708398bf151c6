import { runSubgraph } from '@comptoir/kit/main';
import { production } from './subgraph.ts';

await runSubgraph(production, process.env);
