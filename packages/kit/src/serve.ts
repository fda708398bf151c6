import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type DocumentNode, parse, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { LRUCache } from 'lru-cache';
import { WebSocketServer } from 'ws';
import { type Actor, anonymous } from './actor.ts';
import { ACTOR_HEADER, type ActorTokens, CORRELATION_HEADER } from './actor-token.ts';
import { graphError } from './errors.ts';
import type { RunningSubgraph } from './subgraph.ts';

export interface ServedSubgraph {
  readonly port: number;
  /** Stops taking requests, ends what runs, then stops the subgraph. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 32 * 1024 * 1024;

/**
 * Serves a subgraph over HTTP for the gateway: `POST /graphql` and `graphql-transport-ws` on the same path, both with a
 * signed actor; `GET /health/live` and `/health/ready`. A request without a valid actor is an anonymous one.
 */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  options: { port: number; tokens: ActorTokens },
): Promise<ServedSubgraph> {
  const documents = new LRUCache<string, DocumentNode>({ max: 2_000 });
  const documentOf = (query: string): DocumentNode => {
    let document = documents.get(query);
    if (!document) {
      document = parse(query);
      const faults = validate(subgraph.schema, document);
      if (faults[0]) throw faults[0];
      documents.set(query, document);
    }
    return document;
  };
  const actorOf = async (token: unknown, correlationId: unknown): Promise<Actor> => {
    const given = { correlationId: typeof correlationId === 'string' ? correlationId : '' };
    if (typeof token !== 'string') return anonymous(given);
    return { ...(await options.tokens.verify(token)), ...given };
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === '/health/live') return send(response, 200, { status: 'live' });
    if (request.url === '/health/ready') return subgraph.check().then(() => send(response, 200, { status: 'ready' }));
    if (request.url !== '/graphql' || request.method !== 'POST') return send(response, 404, { error: 'POST /graphql' });
    const actor = await actorOf(request.headers[ACTOR_HEADER], request.headers[CORRELATION_HEADER]);
    const { query, operationName, variables } = JSON.parse(await bodyOf(request));
    return send(
      response,
      200,
      await subgraph.execute({ document: documentOf(query), operationName, variables }, actor),
    );
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      const status = request.url === '/health/ready' ? 503 : 400;
      subgraph.service.log.warn({ error: (error as Error).message }, 'request refused');
      send(response, status, {
        errors: [{ message: 'This request cannot be run.', extensions: { code: 'BAD_REQUEST' } }],
      });
    });
  });
  server.keepAliveTimeout = 75_000;
  const sockets = acceptSockets(server, subgraph, documentOf, actorOf);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, resolve));
  return {
    port: (server.address() as { port: number }).port,
    close: once(async () => {
      await sockets.dispose();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
      await subgraph.stop();
    }),
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

function acceptSockets(
  server: Server,
  subgraph: RunningSubgraph,
  documentOf: (query: string) => DocumentNode,
  actorOf: (token: unknown, id: unknown) => Promise<Actor>,
): { dispose(): Promise<void> | void } {
  const wss = new WebSocketServer({ server, path: '/graphql', maxPayload: 1024 * 1024 });
  return useServer(
    {
      // Each operation carries its own actor: one socket serves all of a gateway's subscriptions to this subgraph.
      onSubscribe: async (_context, _id, payload) => {
        const { query, operationName, variables: variableValues, extensions } = payload;
        try {
          const actor = await actorOf(extensions?.actor, extensions?.correlationId);
          return {
            schema: subgraph.schema,
            document: documentOf(query),
            operationName,
            variableValues,
            contextValue: { actor },
          };
        } catch (error) {
          // One operation that cannot run must not cost the others their socket.
          subgraph.service.log.warn({ error: (error as Error).message }, 'subscription refused');
          return [graphError('BAD_REQUEST', 'This subscription cannot be run.')];
        }
      },
      // What the subgraph answers is masked and formatted already.
      onNext: (_context, _id, _payload, _args, result) => result as never,
      onError: (_context, _id, _payload, errors) => errors as never,
      subscribe: (args) => {
        const { document, operationName, variableValues, contextValue } = args;
        return subgraph.subscribe(
          { document, operationName, variables: variableValues },
          (contextValue as { actor: Actor }).actor,
        );
      },
    },
    wss,
    25_000,
  );
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) {
        reject(new Error('body too large'));
        request.destroy();
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
