import { runSubgraph } from '@comptoir/kit/main';
import { devices } from './subgraph.ts';

const { AUTH_SECRET = '', AUTH_SECRET_FORMER = '', SIMULATOR_JOURNAL, SPOOL_DIR } = process.env;
await runSubgraph(
  devices({
    secret: AUTH_SECRET,
    formerSecrets: AUTH_SECRET_FORMER.split(',').filter(Boolean),
    simulatorJournal: SIMULATOR_JOURNAL,
    spoolDirectory: SPOOL_DIR,
  }),
  process.env,
);
