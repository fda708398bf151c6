import type { ActorTokens } from '@comptoir/kit/actor-token';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { eventQueue } from './event-queue.ts';
import type { SubgraphRequest } from './execution/transport.ts';
import { type RequestContext, unreachable } from './transport.ts';

export interface Streams {
  open(request: SubgraphRequest, context: RequestContext): Promise<AsyncIterableIterator<ExecutionResult>>;
  close(): Promise<void>;
}

/** Events a slow reader may have waiting; then its stream ends, and it resumes from the revision it has. */
const CAPACITY = 256;
const PONG_WITHIN_MS = 5_000;
/** Short, because the client's timer cannot be stopped and keeps a stopping process alive. */
const IDLE_MS = 500;

interface Stream {
  fail(cause: unknown): void;
  /** Which of the successive connections carries it; null until there is one. */
  connection: number | null;
}

/**
 * All subscriptions to one subgraph over one socket, opened with the first and closed a while after the last. Streams are
 * never resumed here: only the client knows the revision it has seen, so a lost connection ends them with an error.
 */
export function openStreams(options: {
  name: string;
  url: URL;
  tokens: ActorTokens;
  breaker: CircuitBreaker;
  connectTimeoutMs: number;
}): Streams {
  const { name, tokens, breaker, connectTimeoutMs } = options;
  const live = new Set<Stream>();
  let connection = 0;
  let connected = false;
  let pongTimer: NodeJS.Timeout | undefined;
  const url = new URL(options.url);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';

  class BoundedWebSocket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { handshakeTimeout: connectTimeoutMs, perMessageDeflate: false });
    }
  }
  const client = createClient({
    url: url.href,
    webSocketImpl: BoundedWebSocket,
    lazy: true,
    lazyCloseTimeout: IDLE_MS,
    retryAttempts: 0,
    keepAlive: 10_000,
    connectionAckWaitTimeout: 5_000,
    on: {
      connecting: () => {
        connection++;
      },
      opened: () => breaker.reached(),
      connected: () => {
        connected = true;
        for (const stream of live) stream.connection ??= connection;
      },
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimer);
      },
      error: () => {
        if (!connected) breaker.refused();
      },
      closed: () => {
        connected = false;
        clearTimeout(pongTimer);
        // The client would quietly subscribe again after a normal closure, from a revision that is past.
        for (const stream of [...live]) if (stream.connection === connection) stream.fail(new Error('connection lost'));
      },
    },
  });

  return {
    async open(request, { actor }) {
      const { source: query, operationName, variables } = request;
      const extensions = { actor: await tokens.sign(actor), correlationId: actor.correlationId };
      if (!connected) {
        try {
          breaker.enter();
        } catch (error) {
          throw unreachable(name, error);
        }
      }
      const leave = () => {
        live.delete(stream);
        dispose();
      };
      const queue = eventQueue<ExecutionResult>(CAPACITY, leave);
      const stream: Stream = {
        connection: connected ? connection : null,
        fail(cause) {
          live.delete(stream);
          queue.fail(unreachable(name, cause));
        },
      };
      live.add(stream);
      const dispose = client.subscribe(
        { query, operationName, variables, extensions },
        {
          next(event) {
            if (queue.push(event as ExecutionResult)) return;
            stream.fail(new Error(`the reader is more than ${CAPACITY} events behind`));
            dispose();
          },
          error(cause) {
            if (!Array.isArray(cause)) return stream.fail(cause);
            live.delete(stream);
            queue.push({ errors: cause });
            queue.end();
          },
          complete() {
            live.delete(stream);
            queue.end();
          },
        },
      );
      return queue.iterator;
    },
    async close() {
      clearTimeout(pongTimer);
      await Promise.resolve(client.dispose()).catch(() => {});
      client.terminate();
      for (const stream of [...live]) stream.fail(new Error('closed'));
    },
  };
}
