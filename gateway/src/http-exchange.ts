import { type Agent, request as httpRequest } from 'node:http';
import type { CircuitBreaker } from './circuit-breaker.ts';

export interface Exchange {
  method: 'GET' | 'POST';
  url: URL;
  headers: Record<string, string | number>;
  body?: Buffer;
  connectTimeoutMs: number;
  responseTimeoutMs: number;
  signal?: AbortSignal;
}

/** The other side, or the time allowed, ended an exchange. */
export class ExchangeError extends Error {
  readonly kind: 'CONNECT' | 'RESET' | 'TIMEOUT';

  constructor(kind: ExchangeError['kind'], cause: Error) {
    super(cause.message, { cause });
    this.kind = kind;
  }
}

/** One HTTP request and its whole answer; every failure is an {@link ExchangeError}. */
export function exchange(
  agent: Agent,
  breaker: CircuitBreaker,
  asked: Exchange,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let connected = false;
    let kind: ExchangeError['kind'] | null = null;
    const { method, url, headers, body, signal } = asked;
    try {
      breaker.enter();
    } catch (error) {
      return reject(new ExchangeError('CONNECT', error as Error));
    }
    const request = httpRequest(url, { method, headers, agent });
    const stop = (as: ExchangeError['kind'], message: string) => {
      kind = as;
      request.destroy(new Error(message));
    };
    let timer = setTimeout(() => stop('CONNECT', 'no connection in time'), asked.connectTimeoutMs);
    const onAbort = () => stop('TIMEOUT', 'given up');
    signal?.addEventListener('abort', onAbort, { once: true });
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (error: Error) => {
      settle();
      if (!connected) breaker.refused();
      reject(new ExchangeError(kind ?? (connected ? 'RESET' : 'CONNECT'), error));
    };
    const onConnected = () => {
      if (request.destroyed) return;
      connected = true;
      breaker.reached();
      clearTimeout(timer);
      timer = setTimeout(() => stop('TIMEOUT', 'no answer in time'), asked.responseTimeoutMs);
    };
    request.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', onConnected);
      else onConnected();
    });
    request.on('error', fail);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        settle();
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    if (signal?.aborted) onAbort();
    request.end(body);
  });
}
