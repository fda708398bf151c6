import { runSubgraph } from '@comptoir/kit/main';
import { payments } from './subgraph.ts';

const { AUTH_SECRET = '', AUTH_SECRET_FORMER = '' } = process.env;
await runSubgraph(
  payments({ secret: AUTH_SECRET, formerSecrets: AUTH_SECRET_FORMER.split(',').filter(Boolean) }),
  process.env,
);
