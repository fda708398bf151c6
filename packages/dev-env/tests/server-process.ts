import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A process of this package, to be killed. */
export interface Running {
  child: ChildProcess;
  output(): string;
}

const running = new Set<ChildProcess>();

/** A port for a server that is stopped and started: below those the system gives away by itself, so that nobody gets it meanwhile. */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 30_000);
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
  return isFree ? port : freePort();
}

/** Runs a file of `src`. */
export function run(name: string, env: Record<string, string>, args: string[] = []): Running {
  let text = '';
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../src/${name}`, import.meta.url)), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DEMO: '1', LOG_LEVEL: 'fatal', LIMIT_OPERATION_MS: '600000', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  running.add(child);
  child.once('exit', () => running.delete(child));
  return { child, output: () => text };
}

/** Resolves with its exit code once it has ended, by the signal if one is given. */
export function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    if (signal) child.kill(signal);
  });
}

/** Ends all that run still. */
export async function endAll(): Promise<void> {
  for (const child of running) await ended(child, 'SIGTERM');
}

export async function untilTrue(
  condition: () => boolean | Promise<boolean>,
  what: () => string,
  patienceMs = 300_000,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(what());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
