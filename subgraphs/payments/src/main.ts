import { runSubgraph } from '@comptoir/kit/main';
import { payments } from './subgraph.ts';

await runSubgraph(payments, process.env);
