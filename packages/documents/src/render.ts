import { Worker } from 'node:worker_threads';
import type { Paper } from './paper.ts';

interface Waiting {
  resolve: (pdf: Uint8Array) => void;
  reject: (error: Error) => void;
}

interface Answer {
  id: number;
  pdf?: Uint8Array;
  error?: string;
}

/** How long the thread is kept after its last document. */
const IDLE_MS = 30_000;

let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/**
 * A paper as PDF, drawn on a thread of its own: a long invoice takes longer than a till in a queue can wait. The thread is
 * started by the first document and holds no process open.
 */
export function render(paper: Paper): Promise<Uint8Array> {
  clearTimeout(idle);
  worker ??= start();
  worker.ref();
  const id = ++last;
  const done = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, paper });
  return done;
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url));
  started.on('message', ({ id, pdf, error }: Answer) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) rest(started);
    if (pdf) one?.resolve(pdf);
    else one?.reject(new Error(error));
  });
  started.on('error', (error) => fail(started, error));
  started.on('exit', () => fail(started, new Error('the thread that draws documents ended')));
  return started;
}

function rest(resting: Worker): void {
  resting.unref();
  idle = setTimeout(() => {
    worker = null;
    void resting.terminate();
  }, IDLE_MS);
  idle.unref();
}

/** Whoever still waits is told; the next document starts a new thread. */
function fail(failed: Worker, error: Error): void {
  if (worker !== failed) return;
  worker = null;
  for (const one of waiting.values()) one.reject(error);
  waiting.clear();
}
