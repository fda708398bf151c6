import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { sqlState } from './database.ts';
import type { Logger } from './logger.ts';

/** The closed list of `extensions.code`; refusals that a person can act on are `problems` instead. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'MODULE_DISABLED'
  | 'RATE_LIMITED'
  | 'BAD_REQUEST'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'TIMEOUT'
  | 'INTERNAL';

const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'MODULE_DISABLED',
  'RATE_LIMITED',
  'BAD_REQUEST',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL',
]);

/** Codes that GraphQL servers give to requests they cannot run; all are the caller's fault. */
const CALLERS_FAULT: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** SQLSTATEs of text that no PostgreSQL column can hold. */
const UNKEEPABLE_TEXT: ReadonlySet<string> = new Set(['22021', '22P05']);

export function graphError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/**
 * What a client may know of an error: our own codes as they are, a request that cannot run as BAD_REQUEST, and everything
 * else as INTERNAL with the correlation id under which the log holds the truth.
 */
export function maskError(
  error: GraphQLFormattedError | GraphQLError,
  correlationId: string,
  log: Logger,
): GraphQLFormattedError {
  const { message, path, locations } = error;
  const where = { ...(path && { path }), ...(locations && { locations }) };
  const code = error.extensions?.code;
  if (typeof code === 'string' && CODES.has(code)) {
    const { stacktrace, serviceName, subgraph, ...extensions } = error.extensions ?? {};
    return { message, ...where, extensions: { ...extensions, correlationId } };
  }
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  if (UNKEEPABLE_TEXT.has(sqlState(original) ?? '')) {
    return {
      message: 'Text with a NUL character cannot be kept.',
      ...where,
      extensions: { code: 'BAD_REQUEST', correlationId },
    };
  }
  const callers =
    (typeof code === 'string' && CALLERS_FAULT.has(code)) ||
    (error instanceof GraphQLError && !original && code === undefined);
  if (callers) return { message, ...where, extensions: { code: 'BAD_REQUEST', correlationId } };
  log.error({ correlationId, path, error: original?.stack ?? message }, 'unexpected error');
  const text = `Something went wrong on our side. Quote ${correlationId} to support.`;
  return { message: text, ...where, extensions: { code: 'INTERNAL', correlationId } };
}
