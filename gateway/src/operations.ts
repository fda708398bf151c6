import { graphError, maskError, type Reader } from '@comptoir/kit/errors';
import { authorityKey } from '@comptoir/kit/live';
import type { Logger } from '@comptoir/kit/logger';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Caller, tooFast } from './authenticate.ts';
import type { DocumentRequest, Documents, Prepared, PreparedOperation } from './documents.ts';
import type { Engine } from './execution/engine.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { rateLimiter } from './rate.ts';
import { sameTurn } from './same-turn.ts';
import type { RequestContext } from './transport.ts';

/** One operation that passed admission. */
export interface Operation {
  readonly prepared: Prepared;
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown> | null | undefined;
  readonly caller: Caller;
  readonly transport: 'http' | 'ws';
}

/** What HTTP and WebSocket do alike: admission, limits, time-out, execution, masking, figures. */
export interface Operations {
  /** Throws RATE_LIMITED. */
  admit(caller: Caller): void;
  prepare(request: DocumentRequest): Prepared | readonly GraphQLError[];
  /** A document that the gateway itself wrote. */
  prepareOwn(source: string): Prepared | readonly GraphQLError[];
  /** Answers; never rejects. Errors are not masked yet. */
  execute(operation: Operation): Promise<ExecutionResult>;
  subscribe(operation: Operation): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  mask(error: unknown, reader: Reader): GraphQLFormattedError;
}

export interface OperationsOptions {
  engine: Engine<RequestContext>;
  documents: Documents;
  limits: Limits;
  metrics: Metrics;
  log: Logger;
}

export function createOperations(options: OperationsOptions): Operations {
  const { engine, documents, limits, metrics, log } = options;
  const signedIn = rateLimiter(limits.rate, limits.rateBurst);
  const together = sameTurn<ExecutionResult>();
  const strangers = rateLimiter(limits.anonymousRate, limits.anonymousBurst);

  function requestOf({ prepared, operationName, variables, caller }: Operation, signal?: AbortSignal) {
    const { document, source } = prepared;
    const context: RequestContext = { actor: caller.actor, signal };
    return { document, source, operationName: operationName ?? undefined, variables: variables ?? undefined, context };
  }

  return {
    admit({ credential, key, actor }) {
      const seconds = (credential ? signedIn : strangers).take(key);
      if (seconds > 0) throw tooFast(actor.locale, seconds);
    },
    prepare: documents.prepare,
    prepareOwn: documents.prepareOwn,
    async execute(operation) {
      const startedAt = performance.now();
      const found = find(operation);
      if (found instanceof GraphQLError) return { errors: [found] };
      if (found.node.operation === 'subscription')
        return { errors: [graphError('BAD_REQUEST', 'Subscriptions run over WebSocket (graphql-transport-ws).')] };
      const run = () => inTime(limits.operationMs, (signal) => engine.execute(requestOf(operation, signal)));
      const result = await (found.node.operation === 'query' ? together(questionOf(operation), run) : run());
      metrics.operation(found.node.operation, found.node.name?.value, operation.transport, startedAt);
      return answerable(result);
    },
    async subscribe(operation) {
      const found = find(operation);
      if (found instanceof GraphQLError) return { errors: [found] };
      const conditional = conditionAtRoot(found);
      if (conditional) return { errors: [conditional] };
      const opening = engine.subscribe(requestOf(operation));
      const result = await inTime<Awaited<typeof opening>>(limits.operationMs, () => opening);
      if (Symbol.asyncIterator in result) return result;
      // Opened after all, when nobody waits any more.
      opening.then(
        (late) => (Symbol.asyncIterator in late ? late.return?.() : undefined),
        () => undefined,
      );
      return answerable(result);
    },
    mask(error, reader) {
      const told = error instanceof GraphQLError && error.extensions.code !== undefined ? error : unexpected(error);
      if (told.extensions.code === 'INTERNAL' && told.originalError)
        log.error({ correlationId: reader.correlationId, error: told.originalError.stack }, told.message);
      const masked = maskError(told, reader, log);
      metrics.error(String(masked.extensions?.code));
      return masked;
    },
  };
}

/** All that the answer to a query depends on. */
function questionOf({ prepared, operationName, variables, caller: { actor } }: Operation): string {
  const { deviceSerial } = actor;
  return JSON.stringify([prepared.source, operationName, variables ?? null, authorityKey(actor), deviceSerial]);
}

/** Whatever has no code is a fault of ours, also when a subgraph reports it as a plain GraphQL error. */
function unexpected(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, {
    path: error instanceof GraphQLError ? error.path : undefined,
    originalError: (error instanceof GraphQLError && error.originalError) || originalError,
  });
}

/** The refusal of a request that does not say which operation of its document it means. */
export function notFound(operationName: string | null | undefined): GraphQLError {
  const message = operationName
    ? `The document has no operation "${operationName}".`
    : 'Say which operation to run (operationName).';
  return graphError('BAD_REQUEST', message);
}

function find({ prepared, operationName, variables }: Operation): PreparedOperation | GraphQLError {
  const operation = prepared.operation(operationName);
  if (!operation) return notFound(operationName);
  return operation.checkLists(variables ?? {}) ?? operation;
}

/** A subscription whose only field may be left out has nothing to follow. */
function conditionAtRoot({ node }: PreparedOperation): GraphQLError | null {
  for (const { directives } of node.selectionSet.selections) {
    const condition = directives?.find((d) => d.name.value === 'skip' || d.name.value === 'include');
    if (condition)
      return graphError('BAD_REQUEST', `@${condition.name.value} cannot stand on the field that is subscribed to.`);
  }
  return null;
}

/** Gives up after a time; what still runs is told by the signal, and its result is dropped. */
async function inTime<T extends ExecutionResult | AsyncIterableIterator<ExecutionResult>>(
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | ExecutionResult> {
  const abort = new AbortController();
  const late = Promise.withResolvers<ExecutionResult>();
  const timer = setTimeout(() => {
    abort.abort();
    late.resolve({
      errors: [graphError('TIMEOUT', `This took more than ${limitMs / 1_000} seconds and was given up.`)],
    });
  }, limitMs).unref();
  try {
    return await Promise.race([work(abort.signal), late.promise]);
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError('The operation failed.', { originalError, extensions: { code: 'INTERNAL' } })] };
  } finally {
    clearTimeout(timer);
  }
}

/** An operation that could not even start, for want of a good variable, is the caller's fault. */
function answerable(result: ExecutionResult): ExecutionResult {
  if (result.data !== undefined || !result.errors) return result;
  const errors = result.errors.map((error) =>
    error.nodes?.[0]?.kind === 'VariableDefinition' && error.extensions.code === undefined
      ? new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_REQUEST' } })
      : error,
  );
  return { ...result, errors };
}
