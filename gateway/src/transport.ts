import type { Actor } from '@comptoir/kit/actor';
import { graphError } from '@comptoir/kit/errors';
import type { GraphQLError } from 'graphql';
import type { SubgraphTransport } from './execution/transport.ts';

/** What goes along with an operation, down to every fetch. */
export interface RequestContext {
  readonly actor: Actor;
  /** Aborted when the operation ran out of time; what a subgraph would still answer is of no use. */
  readonly signal?: AbortSignal;
}

/** The way to one subgraph: in this process or over HTTP, with the same behaviour. */
export interface Transport extends SubgraphTransport<RequestContext> {
  /** Rejects when the subgraph cannot answer. */
  check(): Promise<void>;
  /** Lets go of connections; the subgraph itself is stopped by whoever started it. */
  close(): Promise<void>;
}

/** The refusal for a subgraph that cannot be reached; the cause is for the log only. */
export function unreachable(subgraph: string, cause: unknown): GraphQLError {
  const error = graphError('SUBGRAPH_UNAVAILABLE', `"${subgraph}" cannot be reached.`, { subgraph });
  Object.defineProperty(error, 'cause', { value: cause });
  return error;
}
