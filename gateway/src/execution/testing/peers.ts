import { ApolloGateway, type GraphQLDataSource, LocalGraphQLDataSource } from '@apollo/gateway';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  subscribe,
} from 'graphql';
import type { SubgraphRequest, SubgraphTransport } from '../transport.ts';
import type { Shop } from './subgraphs.ts';

/** A transport that runs graphql-js in process and remembers what it was asked. */
export interface RecordingTransport extends SubgraphTransport<unknown> {
  readonly requests: SubgraphRequest[];
}

export function localTransport(schema: GraphQLSchema): RecordingTransport {
  const requests: SubgraphRequest[] = [];
  const args = (request: SubgraphRequest, contextValue: unknown) => ({
    schema,
    document: request.document,
    variableValues: request.variables,
    operationName: request.operationName,
    contextValue,
  });
  return {
    requests,
    async execute(request, context) {
      requests.push(request);
      return await execute(args(request, context));
    },
    async subscribe(request, context) {
      requests.push(request);
      return (await subscribe(args(request, context))) as AsyncIterableIterator<ExecutionResult> | ExecutionResult;
    },
  };
}

export function localTransports(shop: Shop): Map<string, RecordingTransport> {
  return new Map([...shop.schemas].map(([name, schema]) => [name, localTransport(schema)]));
}

export interface Answer {
  data?: unknown;
  errors?: readonly GraphQLError[];
  extensions?: { valueCompletion?: readonly GraphQLError[] };
}

export type Ask = (source: string, variables?: Record<string, unknown>, operationName?: string) => Promise<Answer>;

/** Apollo's own gateway over the same subgraphs. */
export async function stockGateway(
  shop: Shop,
  isDown: (subgraph: string) => boolean = () => false,
): Promise<{ ask: Ask; stop: () => Promise<void> }> {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const silent = () => undefined;
  const logger = { debug: silent, info: silent, warn: silent, error: silent };
  const gateway = new ApolloGateway({
    supergraphSdl: shop.supergraphSdl,
    logger,
    buildService({ name }) {
      const schema = shop.schemas.get(name);
      if (schema === undefined) throw new Error(`No subgraph ${name}`);
      const source = new LocalGraphQLDataSource(schema);
      const process: GraphQLDataSource['process'] = (options) =>
        isDown(name) ? Promise.reject(new Error('down')) : source.process(options);
      return { process };
    },
  });
  const { executor } = await gateway.load();
  type StockRequest = Parameters<typeof executor>[0];
  return {
    stop: () => gateway.stop(),
    async ask(source, variables, operationName) {
      const document: DocumentNode = parse(source);
      const request = {
        request: { query: source, variables, operationName },
        document,
        source,
        queryHash: `${operationName}${source}`,
        operationName: operationName ?? null,
        context: {},
        metrics: {},
        logger,
      };
      return (await executor(request as unknown as StockRequest)) as Answer;
    },
  };
}
