import type { IncomingMessage, ServerResponse } from 'node:http';
import { graphError, type Reader } from '@comptoir/kit/errors';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Authenticator, Caller } from '../authenticate.ts';
import type { Operations } from '../operations.ts';
import { addressFrom, correlationIdFrom, headFrom, localeFrom } from '../request-head.ts';
import type { Route } from '../server.ts';
import { exportList, type Run } from './export-list.ts';
import { fetchFile } from './file.ts';

export interface DownloadOptions {
  schema: GraphQLSchema;
  authenticator: Authenticator;
  operations: Operations;
  proxies: number;
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  MODULE_DISABLED: 403,
  RATE_LIMITED: 429,
  SUBGRAPH_UNAVAILABLE: 503,
  TIMEOUT: 503,
  INTERNAL: 500,
};

/** What is downloaded rather than queried: `GET /export/<list>.csv` and `GET /files/<noun>/<id>/<file>`. */
export function downloads(options: DownloadOptions): Route[] {
  const { schema, authenticator, operations, proxies } = options;

  function runAs(caller: Caller): Run {
    return async (source, variables) => {
      operations.admit(caller);
      const prepared = operations.prepareOwn(source);
      if (!('document' in prepared)) return { errors: prepared };
      return operations.execute({ prepared, operationName: null, variables, caller, transport: 'http' });
    };
  }

  /** Authenticates, and answers what is refused as JSON with `errors`, like `/graphql`. */
  function route(path: string, work: (url: URL, run: Run, response: ServerResponse) => Promise<void>): Route {
    async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const correlationId = correlationIdFrom(request.headers['x-correlation-id']);
      response.setHeader('x-correlation-id', correlationId);
      response.setHeader('cache-control', 'no-store');
      response.setHeader('x-content-type-options', 'nosniff');
      try {
        const address = addressFrom(request.headers, request.socket.remoteAddress, proxies);
        const caller = await authenticator.authenticate(headFrom(request.headers, correlationId, address));
        await work(new URL(request.url ?? '/', 'http://localhost'), runAs(caller), response);
      } catch (error) {
        refuse(response, error, { correlationId, locale: localeFrom(request.headers['accept-language']) });
      }
    }
    return { path, handle };
  }

  function refuse(response: ServerResponse, error: unknown, reader: Reader): void {
    const masked = operations.mask(error, reader);
    // Half a file that ends well would be taken for a whole one.
    if (response.headersSent) return void response.destroy();
    const status = STATUS[error instanceof GraphQLError ? String(masked.extensions?.code) : 'INTERNAL'] ?? 400;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ errors: [masked] }));
  }

  return [
    route('/export', async (url, run, response) => {
      const name = /^\/export\/(\w+)\.csv$/.exec(url.pathname)?.[1];
      if (!name) throw graphError('BAD_REQUEST', 'A list is at /export/<list>.csv.');
      for await (const chunk of exportList(schema, name, url.searchParams, run)) {
        if (!response.headersSent) response.writeHead(200, headersOf('text/csv; charset=utf-8', `${name}.csv`));
        if (response.destroyed) return;
        if (!response.write(chunk))
          await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
      }
      response.end();
    }),
    route('/files', async (url, run, response) => {
      const parts = url.pathname.split('/').slice(2).map(decodeURIComponent);
      const file = await fetchFile(schema, parts, url.searchParams, run);
      if (!file) {
        response.writeHead(404, { 'content-type': 'application/json; charset=utf-8' });
        return void response.end(JSON.stringify({ errors: [{ message: 'There is no such file.' }] }));
      }
      response.writeHead(200, headersOf(file.contentType, file.name));
      response.end(Buffer.from(file.base64, 'base64'));
    }),
  ];
}

function headersOf(contentType: string, name: string): Record<string, string> {
  const plain = name.replace(/[^\w.-]/g, '_');
  return { 'content-type': contentType, 'content-disposition': `inline; filename="${plain}"` };
}
