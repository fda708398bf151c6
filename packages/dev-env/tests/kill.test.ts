import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const script = (name: string) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));

let dataDir: string;
let port: number;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'comptoir-kill-'));
  chmodSync(dataDir, 0o755); // as root, PostgreSQL runs under another account
  port = await freePort();
});
afterAll(async () => {
  for (const child of running) await ended(child, 'SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const found = (probe.address() as { port: number }).port;
      probe.close(() => resolve(found));
    });
  });
}

function run(name: string, args: string[] = []): { child: ChildProcess; output: () => string } {
  let text = '';
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: '1',
    LOG_LEVEL: 'fatal',
  };
  const child = spawn(process.execPath, [script(name), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  running.add(child);
  child.once('exit', () => running.delete(child));
  return { child, output: () => text };
}

/** The process id of the embedded PostgreSQL, as its own file tells it. */
function postmaster(): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    if (signal) child.kill(signal);
  });
}

async function until(condition: () => boolean, what: () => string): Promise<void> {
  const deadline = Date.now() + 90_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(what());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a server killed twice in the middle of a service loses no ticket, number or stock, and doubles none', async () => {
  let server = run('start.ts');
  await until(() => server.output().includes('is open'), server.output);
  const service = run('service/main.ts', ['--limit', '60']);
  // The second time PostgreSQL itself is killed as well.
  for (const [share, killsPostgres] of [
    [12, false],
    [36, true],
  ] as const) {
    await until(
      () => (service.output().match(/(\d+)\/60/g)?.length ?? 0) > share / 6 || service.child.exitCode !== null,
      service.output,
    );
    await ended(server.child, 'SIGKILL');
    if (killsPostgres) process.kill(postmaster(), 'SIGKILL');
    server = run('start.ts');
    await until(() => server.output().includes('is open'), server.output);
  }
  const code = await ended(service.child);
  expect({ code, output: code === 0 ? '' : service.output() }).toEqual({ code: 0, output: '' });
  expect(await ended(server.child, 'SIGTERM')).toBe(0);
}, 240_000);
