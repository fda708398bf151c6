import type { Call } from '@comptoir/kit/context';
import { memo } from '@comptoir/kit/memo';
import { type DocumentNode, print } from 'graphql';
import { type Transport, unreachable } from './transport.ts';

const printed = new WeakMap<DocumentNode, string>();

const sourceOf = (document: DocumentNode): string => memo(printed, document, () => print(document));

/**
 * How one subgraph asks another: through the gateway's transports, as the same actor marked `internal`. The map may be
 * filled after the call was made, because subgraphs that ask each other start one after the other.
 */
export function callThrough(transports: ReadonlyMap<string, Transport>): Call {
  return async (subgraph, actor, { document, variables }) => {
    const transport = transports.get(subgraph);
    if (!transport) throw unreachable(subgraph, new Error(`no transport for "${subgraph}"`));
    // The source is looked up only by transports that send text.
    const request = {
      document,
      variables,
      get source() {
        return sourceOf(document);
      },
    };
    return transport.execute(request, { actor: actor.internal ? actor : { ...actor, internal: true } });
  };
}
