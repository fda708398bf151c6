import type { IncomingMessage, ServerResponse } from 'node:http';
import { anonymous } from '@comptoir/kit/actor';
import type { Logger } from '@comptoir/kit/logger';
import { parse } from 'graphql';
import { BodyTooLarge, drain, readText } from './body.ts';
import type { Limits } from './limits.ts';
import { rateLimiter } from './rate.ts';
import { addressFrom, correlationIdFrom } from './request-head.ts';
import type { Route } from './server.ts';
import type { Transport } from './transport.ts';

export interface ClockPushOptions {
  /** Absent where devices is not part of the installation. */
  devices: Transport | undefined;
  limits: Limits;
  proxies: number;
  log: Logger;
}

type Push = 'HANDSHAKE' | 'RECORDS' | 'POLL' | 'PING' | 'RESULT';

const SOURCE =
  'mutation ClockPush($input: PushFromClockInternalInput!) { _pushFromClock(input: $input) { status text } }';
const DOCUMENT = parse(SOURCE, { noLocation: true });

const PATH = '/iclock';

/** What a clock asks for, by method and last part of the path. */
const ASKED: Readonly<Record<string, Push>> = {
  'GET cdata': 'HANDSHAKE',
  'POST cdata': 'RECORDS',
  'GET getrequest': 'POLL',
  'GET ping': 'PING',
  'POST devicecmd': 'RESULT',
};

/**
 * The push protocol of time clocks (ADMS): `/iclock/cdata`, `/iclock/getrequest` and `/iclock/devicecmd`, with or without `.aspx`. What a
 * clock sends is handed to devices, which knows it by its serial number alone; it is answered in plain text. On anything but 200 a clock sends
 * again later, so nothing is lost by refusing what cannot be kept now.
 */
export function clockPush({ devices, limits, proxies, log }: ClockPushOptions): Route {
  const rates = rateLimiter(limits.anonymousRate, limits.anonymousBurst);

  async function answer(request: IncomingMessage, correlationId: string): Promise<{ status: number; text: string }> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, last] = /^\/iclock\/(\w{1,20})(?:\.aspx)?$/.exec(url.pathname) ?? [];
    const push = ASKED[`${request.method} ${last}`];
    const serial = url.searchParams.get('SN') ?? '';
    if (!devices || !push) return { status: 404, text: 'NOT FOUND\n' };
    if (!/^[\w-]{1,64}$/.test(serial)) return { status: 400, text: 'NO SERIAL\n' };
    const address = addressFrom(request.headers, request.socket.remoteAddress, proxies);
    if (rates.take(address ?? '') > 0) return { status: 429, text: 'TOO MANY\n' };
    const body = request.method === 'POST' ? await readText(request, limits.clockBytes) : '';
    const [table, stamp] = ['table', 'Stamp'].map((name) => url.searchParams.get(name)?.slice(0, 40) ?? null);
    const variables = { input: { push, serial, table, stamp, body, address } };
    const actor = anonymous({ internal: true, correlationId, address });
    const asked = { document: DOCUMENT, source: SOURCE, operationName: 'ClockPush', variables };
    const { data, errors } = await devices.execute(asked, { actor });
    if (errors) log.warn({ correlationId, errors: errors.map((e) => e.message) }, 'a clock could not be answered');
    return (data?._pushFromClock as { status: number; text: string } | undefined) ?? { status: 503, text: 'LATER\n' };
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const correlationId = correlationIdFrom(request.headers['x-correlation-id']);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    try {
      const { status, text } = await answer(request, correlationId);
      response.writeHead(status, { 'content-length': Buffer.byteLength(text) }).end(text);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      response.writeHead(error instanceof BodyTooLarge ? 413 : 503).end();
    } finally {
      drain(request);
    }
  }

  return { path: PATH, methods: ['GET', 'POST'], handle };
}
