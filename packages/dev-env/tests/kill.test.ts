import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endAll, ended, freePort, run as runWith, untilTrue as until } from './server-process.ts';

let dataDir: string;
let port: number;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'comptoir-kill-'));
  chmodSync(dataDir, 0o755); // as root, PostgreSQL runs under another account
  port = await freePort();
});
afterAll(async () => {
  await endAll();
  rmSync(dataDir, { recursive: true, force: true });
});

const run = (name: string, args: string[] = []) => runWith(name, { PORT: String(port), DATA_DIR: dataDir }, args);

/** The process id of the embedded PostgreSQL, as its own file tells it. */
function postmaster(): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);
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
});
