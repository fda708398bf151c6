import { runSubgraph } from '@comptoir/kit/main';
import { devices } from './subgraph.ts';

await runSubgraph(
  devices({ simulatorJournal: process.env.SIMULATOR_JOURNAL, spoolDirectory: process.env.SPOOL_DIR }),
  process.env,
);
