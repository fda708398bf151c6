import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Locale } from './actor.ts';
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

/** To whom an error is told. */
export interface Reader {
  readonly correlationId: string;
  readonly locale: Locale;
}

/** What people are told of errors that come of no request of theirs; requests that cannot run are told to programmers, in English. */
const SENTENCES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  SUBGRAPH_UNAVAILABLE: {
    en: 'A part of the service is temporarily unavailable.',
    fr: 'Une partie du service est momentanément indisponible.',
  },
  TIMEOUT: {
    en: 'This took too long and was given up. Please try again.',
    fr: 'Cela a pris trop de temps et a été abandonné. Veuillez réessayer.',
  },
  INTERNAL: {
    en: 'Something went wrong on our side. Quote {correlationId} to support.',
    fr: 'Une erreur s’est produite de notre côté. Indiquez {correlationId} au support.',
  },
};

function sentenceOf(code: string, { locale, correlationId }: Reader): string | undefined {
  return SENTENCES[code]?.[locale].replace('{correlationId}', correlationId);
}

/**
 * What a client may know of an error: our own codes as they are, a request that cannot run as BAD_REQUEST, and everything
 * else as INTERNAL with the correlation id under which the log holds the truth. What is nobody's doing is told in the
 * reader's language.
 */
export function maskError(
  error: GraphQLFormattedError | GraphQLError,
  reader: Reader,
  log: Logger,
): GraphQLFormattedError {
  const { correlationId } = reader;
  const { message, path, locations } = error;
  const where = { ...(path && { path }), ...(locations && { locations }) };
  const code = error.extensions?.code;
  if (typeof code === 'string' && CODES.has(code)) {
    const { stacktrace, serviceName, subgraph, ...extensions } = error.extensions ?? {};
    return { message: sentenceOf(code, reader) ?? message, ...where, extensions: { ...extensions, correlationId } };
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
  return {
    message: sentenceOf('INTERNAL', reader) as string,
    ...where,
    extensions: { code: 'INTERNAL', correlationId },
  };
}
