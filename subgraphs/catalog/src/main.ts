import { runSubgraph } from '@comptoir/kit/main';
import { catalog } from './subgraph.ts';

await runSubgraph(catalog, process.env);
