import { Agent, type IncomingMessage, request } from 'node:http';

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Something that answers over HTTP, and how to tell a right answer from a wrong one. */
export interface Target {
  port: number;
  /** The next request of a worker; workers are numbered from 0 and each has a connection of its own. */
  call(worker: number): Call;
  /** What is wrong with an answer of status 200, or null. */
  fault(body: Buffer): string | null;
}

export interface Figures {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  answers: number;
  errors: number;
  firstError: string | null;
}

export interface Answer {
  status: number;
  body: Buffer;
}

/** One request on an agent, with its whole answer. */
export function send(agent: Agent, port: number, call: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, path, body } = call;
    const headers = {
      ...call.headers,
      ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    };
    const outgoing = request({ host: '127.0.0.1', port, method, path, agent, headers }, (incoming: IncomingMessage) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks) }));
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/**
 * Keeps `concurrency` connections busy for so many seconds; each sends its next request when the last one is answered.
 * Throws when a connection fails: a server that is gone has no figures.
 */
export async function load(target: Target, seconds: number, concurrency = 16): Promise<Figures> {
  const latencies: number[] = [];
  let errors = 0;
  let firstError: string | null = null;
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const work = async (worker: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let sent = performance.now(); sent < end; sent = performance.now()) {
      const { status, body } = await send(agent, target.port, target.call(worker));
      const fault = status === 200 ? target.fault(body) : `status ${status}: ${body.subarray(0, 300)}`;
      if (fault === null) latencies.push(performance.now() - sent);
      else {
        errors++;
        firstError ??= fault;
      }
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: concurrency }, (_, worker) => work(worker)));
  const elapsed = (performance.now() - begun) / 1_000;
  return {
    perSecond: latencies.length / elapsed,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    answers: latencies.length,
    errors,
    firstError,
  };
}

/** By the nearest rank; NaN of nothing. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
