import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Child {
  readonly pid: number;
  /** When it was spawned (ms of performance.now). */
  readonly spawned: number;
  isAlive(): boolean;
  /** Resolves when it has printed the text; rejects, with all it printed, when it ends before that. */
  printed(text: string): Promise<void>;
  /** Resolves with the first message it sends to its parent. */
  message<T>(): Promise<T>;
  /** SIGTERM, and SIGKILL to one that is still there after 20 s. */
  stop(): Promise<void>;
}

const living = new Set<ChildProcess>();
let interrupted = false;

/** Stops all children, so that whatever is being measured fails and cleans up after itself. */
export function interrupt(): void {
  interrupted = true;
  for (const child of living) child.kill('SIGTERM');
}

process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/** Starts a file of this repository in production mode. Its path is relative to the repository. */
export function startChild(path: string, env: Record<string, string>, nodeOptions: readonly string[] = []): Child {
  const spawned = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, fileURLToPath(new URL(`../../${path}`, import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  living.add(child);
  let output = '';
  let stopping = false;
  let wake = () => {};
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      living.delete(child);
      if (!stopping && !interrupted)
        console.error(`${path} ended by itself (${code ?? signal}):\n${output.slice(-4_000)}`);
      resolve();
      wake();
    });
  });
  const hear = (chunk: Buffer) => {
    output += chunk;
    wake();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const first = new Promise<unknown>((resolve) => child.once('message', resolve));
  const ended = exited.then(() => {
    throw new Error(`${path} ended:\n${output}`);
  });
  ended.catch(() => {});
  return {
    pid: child.pid ?? 0,
    spawned,
    isAlive: () => living.has(child),
    async printed(text) {
      while (!output.includes(text)) {
        if (!living.has(child)) throw new Error(`${path} ended:\n${output}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    message: <T>() => Promise.race([first, ended]) as Promise<T>,
    async stop() {
      stopping = true;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** A server of the bench itself: it sends its port once it listens. */
export async function startServerChild(
  path: string,
  env: Record<string, string>,
): Promise<{ child: Child; port: number }> {
  const child = startChild(path, env);
  const { port } = await child.message<{ port: number }>();
  return { child, port };
}

/** Milliseconds from the spawn to the first 200 of /health/ready. */
export async function untilReady(child: Child, port: number): Promise<number> {
  const deadline = performance.now() + 120_000;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return performance.now() - child.spawned;
    if (!child.isAlive() || performance.now() > deadline) throw new Error('The server did not become ready.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => resolve(port));
      });
  });
}

const TICKS_PER_SECOND = 100;

/** Processor time that processes and their own children have used so far, in ms; NaN where /proc does not tell. */
export function processorTime(pids: readonly number[]): number {
  try {
    return pids.map(processorTimeOf).reduce((a, b) => a + b, 0);
  } catch {
    return Number.NaN;
  }
}

function processorTimeOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return own + children.map((child) => processorTimeOf(Number(child))).reduce((a, b) => a + b, 0);
}
