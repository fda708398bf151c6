import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from '@comptoir/kit/logger';
import { applyCors } from './cors.ts';
import type { Readiness } from './health.ts';
import type { Metrics } from './metrics.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** A page or file tree beside GraphQL, such as what a simulated printer printed. Answers below its path. */
export interface Route {
  path: string;
  /** What it answers to; GET and HEAD unless told. */
  methods?: readonly string[];
  handle: Handler;
}

export interface ServerOptions {
  graphql: Handler;
  routes: readonly Route[];
  health: () => Promise<Readiness>;
  metrics: Metrics;
  origins: readonly string[];
  /** Where `/` leads; a line of text instead if null. */
  home: string | null;
  log: Logger;
}

export interface HttpServer {
  readonly server: Server;
  /** Takes no new connection, lets what runs finish, then cuts what still runs. */
  close(drainMs: number): Promise<void>;
}

/** The paths of the gateway on bare `node:http`. */
export function createHttpServer(options: ServerOptions): HttpServer {
  const { log } = options;
  let closing = false;
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    if (closing) response.setHeader('connection', 'close');
    answer(request, response).catch((error) => {
      log.error({ error: (error as Error).stack, url: request.url }, 'a request failed');
      if (!response.headersSent) json(response, 500, { error: 'Something went wrong on our side.' });
      else response.destroy();
    });
  });
  // Longer than the idle time of usual load balancers, or they would send into connections that we just closed.
  server.keepAliveTimeout = 75_000;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (path === '/graphql') {
      if (applyCors(options.origins, request, response)) return;
      return options.graphql(request, response);
    }
    const route = options.routes.find((r) => path === r.path || path.startsWith(`${r.path}/`));
    if (route?.methods) return knock(route, route.methods, request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return json(response, 404, { error: 'Not found. GraphQL is at POST /graphql.' });
    }
    if (path === '/health/live') return json(response, 200, { status: 'live' });
    if (path === '/health/ready') return ready(response);
    if (path === '/metrics') {
      response.writeHead(200, { 'content-type': options.metrics.contentType }).end(await options.metrics.text());
      return;
    }
    if (path === '/') return home(response);
    if (route) return route.handle(request, response);
    json(response, 404, { error: 'Not found.' });
  }

  function knock(route: Route, methods: readonly string[], request: IncomingMessage, response: ServerResponse) {
    if (methods.includes(request.method ?? '')) return route.handle(request, response);
    response.setHeader('allow', methods.join(', '));
    json(response, 405, { error: `This is for ${methods.join(' and ')}.` });
  }

  async function ready(response: ServerResponse): Promise<void> {
    if (closing) return json(response, 503, { status: 'stopping' });
    const { ready, subgraphs } = await options.health();
    json(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', subgraphs });
  }

  function home(response: ServerResponse): void {
    if (options.home) response.writeHead(302, { location: options.home }).end();
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('Comptoir: POST /graphql\n');
  }

  return {
    server,
    async close(drainMs) {
      closing = true;
      const closed = new Promise((resolve) => server.close(resolve));
      // A connection becomes idle when its last request is answered, and clients would keep it for a minute.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const enough = setTimeout(() => server.closeAllConnections(), drainMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(enough);
    },
  };
}

export function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
