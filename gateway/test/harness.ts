import { actorTokens } from '@comptoir/kit/actor-token';
import { createLogger } from '@comptoir/kit/logger';
import { type ServedSubgraph, serveSubgraph } from '@comptoir/kit/serve';
import { type Client, createClient } from 'graphql-ws';
import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { type GatewayOptions, type RunningGateway, startGateway } from '../src/gateway.ts';
import { httpTransport } from '../src/http.ts';
import { inProcessTransport } from '../src/in-process.ts';
import type { Transport } from '../src/transport.ts';
import { type Toy, toyShop } from './toy.ts';

export const SECRET = 'a-secret-of-at-least-thirty-two-characters';

export const silent = createLogger('test', 'silent');

export type Arrangement = 'in process' | 'over HTTP';

export interface Bench {
  toy: Toy;
  gateway: RunningGateway;
  transports: Map<string, Transport>;
  served: Map<string, ServedSubgraph>;
  close(): Promise<void>;
}

/** Toys as transports, in this process or served on ports of their own. */
export async function reach(
  toy: Toy,
  arrangement: Arrangement,
): Promise<{ transports: Map<string, Transport>; served: Map<string, ServedSubgraph> }> {
  const transports = new Map<string, Transport>();
  const served = new Map<string, ServedSubgraph>();
  const tokens = actorTokens(SECRET);
  for (const [name, subgraph] of toy.subgraphs) {
    if (arrangement === 'in process') transports.set(name, inProcessTransport(subgraph));
    else {
      const running = await serveSubgraph(subgraph, { port: 0, tokens });
      served.set(name, running);
      transports.set(name, httpTransport({ name, url: `http://localhost:${running.port}`, tokens }));
    }
  }
  return { transports, served };
}

export async function startBench(
  options: Partial<GatewayOptions> = {},
  arrangement: Arrangement = 'in process',
): Promise<Bench> {
  const toy = toyShop();
  const { transports, served } = await reach(toy, arrangement);
  const { supergraphSdl } = toy;
  const given = { supergraphSdl, transports, secret: SECRET, port: 0, log: silent, ...options };
  const gateway = await startGateway(given);
  return {
    toy,
    gateway,
    transports,
    served,
    async close() {
      await gateway.close();
      await Promise.all([...transports.values()].map((t) => t.close()));
      await Promise.all([...served.values()].map((s) => s.close()));
    },
  };
}

export async function accessToken(
  session: string,
  { secret = SECRET, audience = 'comptoir', expires = '10m' as string | number | Date } = {},
): Promise<string> {
  return new SignJWT({ sid: session })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('user-1')
    .setAudience(audience)
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret));
}

export interface Answer {
  status: number;
  headers: Headers;
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; path?: unknown; extensions: Record<string, unknown> & { code: string } }[];
  text: string;
}

export async function ask(
  { gateway }: Pick<Bench, 'gateway'>,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const answer = await response.text();
  const { data, errors = [] } = JSON.parse(answer);
  return { status: response.status, headers: response.headers, data, errors, text: answer };
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

export interface SocketClient {
  client: Client;
  socket(): WebSocket;
  closed: Promise<{ code: number; reason: string }>;
}

/** A graphql-ws client that does not come back by itself. */
export function socketClient(
  { gateway }: Pick<Bench, 'gateway'>,
  connectionParams: Record<string, unknown> = {},
): SocketClient {
  let opened: WebSocket | undefined;
  const closed = Promise.withResolvers<{ code: number; reason: string }>();
  const client = createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
    lazyCloseTimeout: 200,
    on: {
      opened: (socket) => {
        opened = socket as WebSocket;
      },
      closed: (event) => closed.resolve(event as { code: number; reason: string }),
    },
  });
  return {
    client,
    closed: closed.promise,
    socket() {
      if (!opened) throw new Error('not open yet');
      return opened;
    },
  };
}

/** Waits until something holds; fails when it never does. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
