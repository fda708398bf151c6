import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Reader } from '@comptoir/kit/errors';
import type { Logger } from '@comptoir/kit/logger';
import { memo } from '@comptoir/kit/memo';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Caller } from './authenticate.ts';
import type { Documents, Prepared } from './documents.ts';
import type { Operations } from './operations.ts';

// Read when @apollo/gateway and the query planner are first used.
process.env.APOLLO_TELEMETRY_DISABLED = '1';

interface ApolloContext {
  prepared: Prepared;
  caller: Caller;
}

export interface HttpAnswer {
  status: number;
  headers: Iterable<[string, string]>;
  body: string;
}

export interface ApolloEndpoint {
  run(
    headers: { contentType: string; accept: string | undefined },
    body: Record<string, unknown>,
    context: ApolloContext,
  ): Promise<HttpAnswer>;
  stop(): Promise<void>;
}

/**
 * Apollo Server as the HTTP face of the engine. Documents come parsed, checked and validated from the cache that WebSockets
 * share, so that of its pipeline only content negotiation, CSRF prevention and the answer's form are left.
 */
export async function startApollo(options: {
  schema: GraphQLSchema;
  supergraphSdl: string;
  operations: Operations;
  documents: Documents;
  introspection: boolean;
  log: Logger;
}): Promise<ApolloEndpoint> {
  const { schema, operations, documents, log } = options;
  const readers = new AsyncLocalStorage<Reader>();
  const server = new ApolloServer<ApolloContext>({
    gateway: gatewayOf(schema, options.supergraphSdl, operations),
    documentStore: {
      get: async (key) => documents.byHash(key.slice(-64)),
      set: async () => {},
      delete: async () => {},
    },
    formatError: (formatted, error) =>
      operations.mask(
        error instanceof GraphQLError ? error : new GraphQLError(formatted.message, formatted),
        readers.getStore() ?? { correlationId: '', locale: 'en' },
      ),
    introspection: options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: textOf,
    logger: quiet(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return {
    async run({ contentType, accept }, body, context) {
      const headers = new HeaderMap([['content-type', contentType]]);
      if (accept !== undefined) headers.set('accept', accept);
      const httpGraphQLRequest = { method: 'POST', headers, search: '', body };
      const answer = await readers.run(context.caller.actor, () =>
        server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
      );
      if (answer.body.kind !== 'complete') throw new Error('incremental delivery was never asked for');
      return { status: answer.status ?? 200, headers: answer.headers, body: answer.body.string };
    },
    stop: () => server.stop(),
  };
}

const texts = new WeakMap<object, string>();

/** Data that several callers share is put into text once; it goes when they do. */
function textOf(result: object): string {
  const { data, ...rest } = result as { data?: object | null };
  if (!data || Object.keys(rest).length > 0) return JSON.stringify(result);
  return memo(texts, data, () => JSON.stringify(result));
}

type Gateway = ApolloServerOptionsWithGateway<ApolloContext>['gateway'];

function gatewayOf(schema: GraphQLSchema, supergraphSdl: string, operations: Operations): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
      return () => {};
    },
    load: async () => ({
      executor: async ({ context, request }) => {
        const { prepared, caller } = context as ApolloContext;
        const { operationName, variables } = request;
        return operations.execute({ prepared, operationName, variables, caller, transport: 'http' });
      },
    }),
    stop: async () => {},
  };
}

/** Apollo Server reports every refused request as a warning; errors are logged where they are masked. */
function quiet(log: Logger) {
  const debug = (message?: unknown) => log.debug(String(message));
  return { debug, info: debug, warn: debug, error: (message?: unknown) => log.error(String(message)) };
}
