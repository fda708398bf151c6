import type { DocumentNode, ExecutionResult } from 'graphql';

/** One fetch of a query plan, ready to be answered by a subgraph. */
export interface SubgraphRequest {
  /** Parsed once per plan node and never replaced, so that a subgraph may cache its compiled form by identity. */
  document: DocumentNode;
  /** The same document, printed, for transports that send text. */
  source: string;
  operationName?: string;
  variables: Record<string, unknown>;
}

/**
 * How the engine reaches one subgraph.
 *
 * The objects and lists of a result's `data` become the engine's own: it merges other fetches into them. A transport that
 * gives one result to several callers must copy it first. Values of scalars are only read.
 *
 * A refused promise means that the subgraph could not answer; a `GraphQLError` with `extensions.code` keeps its message
 * and code on the way to the client, anything else becomes `SUBGRAPH_UNAVAILABLE`.
 */
export interface SubgraphTransport<Context> {
  execute(request: SubgraphRequest, context: Context): Promise<ExecutionResult>;
  /** The iterator must end at once when `return()` is called, even while a `next()` is pending. */
  subscribe(
    request: SubgraphRequest,
    context: Context,
  ): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}
