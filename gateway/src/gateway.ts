import type { Duplex } from 'node:stream';
import { authorityKey } from '@comptoir/kit/live';
import { createLogger, type Logger } from '@comptoir/kit/logger';
import { type ApolloEndpoint, startApollo } from './apollo.ts';
import { createAuthenticator } from './authenticate.ts';
import { openAuthorities } from './authority.ts';
import { clockPush } from './clock-push.ts';
import { createDocuments, type Documents } from './documents.ts';
import { downloads } from './downloads/downloads.ts';
import { createEngine, type Engine } from './execution/engine.ts';
import { explorer } from './explorer.ts';
import { graphqlOverHttp } from './graphql-http.ts';
import { healthOf } from './health.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { moduleGate } from './modules.ts';
import { observed } from './observed.ts';
import { createOperations } from './operations.ts';
import { pages } from './pages.ts';
import { rateLimiter } from './rate.ts';
import { createHttpServer, type HttpServer, pathOf, type Route } from './server.ts';
import { openSockets, type Sockets } from './sockets.ts';
import type { RequestContext, Transport } from './transport.ts';
import { paymentWebhooks } from './webhooks.ts';

export interface GatewayOptions {
  supergraphSdl: string;
  /** By the subgraphs' names in the supergraph. They are the caller's to close, after the gateway. */
  transports: ReadonlyMap<string, Transport>;
  /** The secret that access tokens are signed with (HS256). */
  secret: string;
  /** 0 picks a free one. */
  port: number;
  /** Interface to listen on; all unless told. */
  host?: string;
  limits?: Partial<Limits>;
  /** Introspection and explorer off. */
  production?: boolean;
  /** The only documents that may run, text by SHA-256 in hexadecimal (see `trust`); null or absent lets all run. */
  trustedDocuments?: ReadonlyMap<string, string> | null;
  /** Origins whose pages may call; none unless told, `*` for all. */
  origins?: readonly string[];
  /** Proxies of ours in front, whose `X-Forwarded-For` is believed. */
  proxies?: number;
  log?: Logger;
  routes?: readonly Route[];
}

export interface RunningGateway {
  readonly port: number;
  readonly url: string;
  readonly engine: Engine<RequestContext>;
  /** What is open now, for figures and tests. */
  counts(): { sockets: number; subscriptions: number };
  /** Takes nothing new, says goodbye to sockets, lets requests in flight finish. */
  close(): Promise<void>;
}

/** Starts the gateway: one endpoint for the supergraph, over HTTP and WebSocket. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const log = options.log ?? createLogger('gateway');
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { production = false, proxies = 0 } = options;
  const trusted = options.trustedDocuments ?? null;
  const metrics = createMetrics();
  const transports = new Map([...options.transports].map(([name, t]) => [name, observed(name, t, metrics, log)]));
  const engine = createEngine<RequestContext>({
    supergraphSdl: options.supergraphSdl,
    transports,
    gate: moduleGate,
    authorityOf: ({ actor }) => authorityKey(actor),
  });
  const { schema } = engine;
  const documents = createDocuments({ schema, limits, introspection: !production, trusted });
  const operations = createOperations({ engine, documents, limits, metrics, log });
  const authenticator = createAuthenticator({
    secret: options.secret,
    authorities: openAuthorities(transports.get('identity'), log),
    refusals: rateLimiter(limits.anonymousRate, limits.anonymousBurst),
  });
  const apollo = await startApollo({ ...options, schema, operations, documents, introspection: !production, log });
  const sockets = openSockets({ schema, operations, authenticator, limits, proxies, log });
  metrics.watch({
    sockets: () => sockets.counts().sockets,
    subscriptions: () => sockets.counts().subscriptions,
    documents: () => documents.stats,
  });
  const http = createHttpServer({
    graphql: graphqlOverHttp({ apollo, authenticator, operations, limits, proxies }),
    routes: [
      ...(options.routes ?? []),
      clockPush({ devices: transports.get('devices'), limits, proxies, log }),
      paymentWebhooks({ payments: transports.get('payments'), limits, proxies, log }),
      ...downloads({ schema, authenticator, operations, proxies }),
      ...pages(log),
      ...(production ? [] : [{ path: '/explorer', handle: explorer('/explorer') }]),
    ],
    health: healthOf(transports),
    metrics,
    origins: options.origins ?? [],
    home: production ? null : '/explorer/',
    log,
  });
  acceptUpgrades(http, sockets);
  const port = await listen(http, options.port, options.host);
  const stopWarming = trusted ? warm(engine, documents, trusted, log) : () => {};
  return {
    port,
    url: `http://localhost:${port}`,
    engine,
    counts: sockets.counts,
    close: once(() => stop({ http, sockets, apollo, stopWarming, drainMs: limits.drainMs })),
  };
}

interface Parts {
  http: HttpServer;
  sockets: Sockets;
  apollo: ApolloEndpoint;
  stopWarming: () => void;
  drainMs: number;
}

async function stop({ http, sockets, apollo, stopWarming, drainMs }: Parts): Promise<void> {
  stopWarming();
  await Promise.all([http.close(drainMs), sockets.close()]);
  await apollo.stop();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | null = null;
  return () => (result ??= work());
}

function acceptUpgrades({ server }: HttpServer, sockets: Sockets): void {
  server.on('upgrade', (request, socket: Duplex, head) => {
    socket.on('error', () => socket.destroy());
    if (pathOf(request) === '/graphql') sockets.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  });
}

function listen({ server }: HttpServer, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve((server.address() as { port: number }).port);
    });
  });
}

/** Plans the trusted documents one by one behind the requests, so that the first of each kind is as fast as the rest. */
function warm(
  engine: Engine<RequestContext>,
  documents: Documents,
  trusted: ReadonlyMap<string, string>,
  log: Logger,
): () => void {
  const sources = [...trusted.values()];
  let next: NodeJS.Immediate | undefined;
  const step = () => {
    const source = sources.pop();
    if (source === undefined) return;
    try {
      const prepared = documents.prepare({ query: source });
      if (!('document' in prepared)) throw prepared[0];
      for (const definition of prepared.document.definitions) {
        if (definition.kind === 'OperationDefinition')
          engine.warm(prepared.document, prepared.source, definition.name?.value);
      }
    } catch (error) {
      log.warn({ error: String(error) }, 'a trusted document cannot run');
    }
    next = setImmediate(step);
  };
  next = setImmediate(step);
  return () => clearImmediate(next);
}
