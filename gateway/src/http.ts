import { Agent } from 'node:http';
import { ACTOR_HEADER, type ActorTokens, CORRELATION_HEADER } from '@comptoir/kit/actor-token';
import { graphError } from '@comptoir/kit/errors';
import type { ExecutionResult } from 'graphql';
import { circuitBreaker } from './circuit-breaker.ts';
import type { SubgraphRequest } from './execution/transport.ts';
import { ExchangeError, exchange } from './http-exchange.ts';
import { openStreams } from './http-streams.ts';
import { type RequestContext, type Transport, unreachable } from './transport.ts';

export interface HttpTransportOptions {
  /** The subgraph's name, for messages. */
  name: string;
  /** Where it listens, without path. */
  url: string;
  tokens: ActorTokens;
  connectTimeoutMs?: number;
  responseTimeoutMs?: number;
  maxSockets?: number;
}

/**
 * A subgraph in another process: `POST /graphql` over kept connections, and one WebSocket for all of its subscriptions. A
 * read whose connection breaks is sent once more; a mutation never.
 */
export function httpTransport(options: HttpTransportOptions): Transport {
  const { name, tokens, connectTimeoutMs = 1_000, responseTimeoutMs = 30_000 } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: options.maxSockets ?? 256, scheduling: 'lifo' });
  const breaker = circuitBreaker();
  const endpoint = new URL('/graphql', options.url);
  const readiness = new URL('/health/ready', options.url);
  const streams = openStreams({ name, url: endpoint, tokens, breaker, connectTimeoutMs });
  const times = { connectTimeoutMs, responseTimeoutMs };

  async function post(body: Buffer, { actor, signal }: RequestContext): Promise<ExecutionResult> {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      [ACTOR_HEADER]: await tokens.sign(actor),
      [CORRELATION_HEADER]: actor.correlationId,
    };
    const { status, text } = await exchange(agent, breaker, {
      method: 'POST',
      url: endpoint,
      headers,
      body,
      signal,
      ...times,
    });
    // Anything but 200 is a quarrel between gateway and subgraph (secret, schema), not the client's fault.
    if (status !== 200) throw new Error(`answered ${status}: ${text.slice(0, 200)}`);
    return JSON.parse(text) as ExecutionResult;
  }

  return {
    async execute(request, context) {
      const { source: query, operationName, variables } = request;
      const body = Buffer.from(JSON.stringify({ query, operationName, variables }));
      try {
        return await post(body, context).catch((error) => {
          if (!wasReset(error) || !isRead(request)) throw error;
          return post(body, context);
        });
      } catch (error) {
        throw told(name, error);
      }
    },
    subscribe: (request, context) => streams.open(request, context),
    async check() {
      const asked = { connectTimeoutMs: 1_000, responseTimeoutMs: 2_000, headers: {} };
      const { status } = await exchange(agent, breaker, { method: 'GET', url: readiness, ...asked });
      if (status !== 200) throw new Error(`"${name}" answered ${status}`);
    },
    async close() {
      await streams.close();
      agent.destroy();
    },
  };
}

function told(name: string, error: unknown): Error {
  if (error instanceof ExchangeError && error.kind === 'TIMEOUT') {
    return graphError('TIMEOUT', `This took too long ("${name}" did not answer in time). Please try again.`);
  }
  return unreachable(name, error);
}

function wasReset(error: unknown): boolean {
  return error instanceof ExchangeError && error.kind === 'RESET';
}

function isRead({ document, operationName }: SubgraphRequest): boolean {
  const operations = document.definitions.filter((d) => d.kind === 'OperationDefinition');
  const operation = operationName ? operations.find((o) => o.name?.value === operationName) : operations[0];
  return operation?.operation === 'query';
}
