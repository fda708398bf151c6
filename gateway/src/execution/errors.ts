import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ResponsePath } from './paths.ts';

/** Code of the error that stands where a subgraph could not be asked. */
export const SUBGRAPH_UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';

const UNAVAILABLE_MESSAGE = 'A part of the service is temporarily unavailable.';

/**
 * The error for a fetch that failed as a whole. The cause is kept as `originalError`, for the log; the client sees it
 * only if it is a GraphQLError with a code of its own. Which subgraph it was stands in `extensions.subgraph`.
 */
export function unavailable(subgraph: string, cause: unknown, path: ResponsePath): GraphQLError {
  const at = path.length > 0 ? path : undefined;
  if (cause instanceof GraphQLError && cause.extensions.code !== undefined) {
    return new GraphQLError(cause.message, { path: at, extensions: cause.extensions, originalError: cause });
  }
  return new GraphQLError(UNAVAILABLE_MESSAGE, {
    path: at,
    extensions: { code: SUBGRAPH_UNAVAILABLE, subgraph },
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
  });
}

/** An error that a subgraph answered, at its place in the client's response. */
export function relocated(error: GraphQLError | GraphQLFormattedError, path: ResponsePath): GraphQLError {
  return new GraphQLError(error.message || UNAVAILABLE_MESSAGE, {
    path: path.length > 0 ? path : undefined,
    extensions: error.extensions,
    originalError: error instanceof GraphQLError ? (error.originalError ?? error) : undefined,
  });
}

/** Any failure as a GraphQLError: what is not one already must not show its message to a client. */
export function asGraphQLError(failure: unknown, message: string): GraphQLError {
  if (failure instanceof GraphQLError) return failure;
  return new GraphQLError(message, {
    extensions: { code: 'INTERNAL' },
    originalError: failure instanceof Error ? failure : new Error(String(failure)),
  });
}
