import type { Logger } from '@comptoir/kit/logger';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Metrics } from './metrics.ts';
import type { RequestContext, Transport } from './transport.ts';

/** A transport whose fetches are timed and whose failures are logged, with the correlation id that the client is told. */
export function observed(name: string, transport: Transport, metrics: Metrics, log: Logger): Transport {
  const failed = (error: unknown, { actor }: RequestContext): never => {
    const { cause, message } = error as GraphQLError;
    const reason = cause instanceof Error ? cause.message : message;
    log.warn({ subgraph: name, correlationId: actor.correlationId, error: reason }, 'a subgraph did not answer');
    throw error;
  };
  return {
    async execute(request, context) {
      const startedAt = performance.now();
      let result: ExecutionResult;
      try {
        result = await transport.execute(request, context);
      } catch (error) {
        metrics.fetch(name, 'failed', startedAt);
        return failed(error, context);
      }
      metrics.fetch(name, result.errors ? 'errors' : 'ok', startedAt);
      return result;
    },
    subscribe: (request, context) => transport.subscribe(request, context).catch((error) => failed(error, context)),
    check: () => transport.check(),
    close: () => transport.close(),
  };
}
