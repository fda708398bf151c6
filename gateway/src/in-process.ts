import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import type { Transport } from './transport.ts';

/** A subgraph of this process: documents go to its executor as they are, unprinted and unparsed. */
export function inProcessTransport(subgraph: Pick<RunningSubgraph, 'execute' | 'subscribe' | 'check'>): Transport {
  return {
    execute: (request, { actor }) => subgraph.execute(request, actor),
    subscribe: (request, { actor }) => subgraph.subscribe(request, actor),
    check: () => subgraph.check(),
    close: async () => {},
  };
}
