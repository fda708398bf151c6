import type { IncomingMessage, ServerResponse } from 'node:http';
import { graphError, type Reader } from '@comptoir/kit/errors';
import { GraphQLError } from 'graphql';
import type { ApolloEndpoint } from './apollo.ts';
import type { Authenticator } from './authenticate.ts';
import { BodyTooLarge, drain, readJson } from './body.ts';
import type { Limits } from './limits.ts';
import type { Operations } from './operations.ts';
import { addressFrom, correlationIdFrom, headFrom, localeFrom } from './request-head.ts';

export interface GraphqlHttpOptions {
  apollo: ApolloEndpoint;
  authenticator: Authenticator;
  operations: Operations;
  limits: Limits;
  proxies: number;
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  SUBGRAPH_UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** `POST /graphql`. What is refused before it runs is answered like everything else: JSON with `errors`. */
export function graphqlOverHttp(options: GraphqlHttpOptions) {
  const { apollo, authenticator, operations, limits, proxies } = options;

  async function run(request: IncomingMessage, response: ServerResponse, reader: Reader): Promise<void> {
    const { headers, method, socket } = request;
    if (method !== 'POST') {
      response.setHeader('allow', 'POST, OPTIONS');
      return refuse(response, 405, [graphError('BAD_REQUEST', 'GraphQL operations are sent by POST.')], reader);
    }
    const contentType = headers['content-type'];
    if (contentType === undefined || !/^application\/json\s*(;|$)/i.test(contentType)) {
      const error = graphError('BAD_REQUEST', 'The content-type must be application/json.');
      return refuse(response, 415, [error], reader);
    }
    const address = addressFrom(headers, socket.remoteAddress, proxies);
    const caller = await authenticator.authenticate(headFrom(headers, reader.correlationId, address));
    operations.admit(caller);
    const body = await readJson(request, limits.bodyBytes);
    const prepared = operations.prepare(body);
    if (!('document' in prepared)) return refuse(response, 400, prepared, reader);
    // A trusted document may be named by its hash, which Apollo Server is not to look for: it is given the text.
    const asked = { ...body, query: prepared.source, extensions: {} };
    const answer = await apollo.run({ contentType, accept: headers.accept }, asked, { prepared, caller });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    send(response, answer.status, answer.body);
  }

  function refuse(response: ServerResponse, status: number, errors: readonly unknown[], reader: Reader): void {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    send(response, status, JSON.stringify({ errors: errors.map((error) => operations.mask(error, reader)) }));
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const correlationId = correlationIdFrom(request.headers['x-correlation-id']);
    const reader = { correlationId, locale: localeFrom(request.headers['accept-language']) };
    response.setHeader('x-correlation-id', correlationId);
    response.setHeader('cache-control', 'no-store');
    try {
      await run(request, response, reader);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      const extensions = error instanceof GraphQLError ? error.extensions : {};
      const code = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL';
      if (typeof extensions.retryAfter === 'number') response.setHeader('retry-after', extensions.retryAfter);
      if (code === 'UNAUTHENTICATED') response.setHeader('www-authenticate', 'Bearer');
      refuse(response, error instanceof BodyTooLarge ? 413 : (STATUS[code] ?? 400), [error], reader);
    } finally {
      drain(request);
    }
  };
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body);
}
