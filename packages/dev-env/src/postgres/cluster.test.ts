import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { removeCluster, startCluster } from './cluster.ts';
import { withClient } from './databases.ts';
import { findPostmaster } from './server.ts';
import {
  initialisedDirectory,
  removePattern,
  type TemporaryDirectory,
  temporaryDirectory,
} from './testing/temporary.ts';

let directory: TemporaryDirectory;
let dataDir: string;

beforeEach(async () => {
  directory = await initialisedDirectory();
  ({ dataDir } = directory);
});
afterEach(() => directory.close());
afterAll(removePattern);

test('keeps its data, port and password over a stop and a start', async () => {
  await startAfresh();
  const first = await startCluster({ dataDir });
  await withClient(first.url, (client) => client.query('create table kept as select 42 as answer'));
  await first.stop();
  await first.stop();
  expect(findPostmaster(join(dataDir, 'pgdata'))).toBeUndefined();
  await expect(withClient(first.url, async () => {})).rejects.toThrow('ECONNREFUSED');

  const second = await startCluster({ dataDir });
  expect(second.url).toBe(first.url);
  expect(second.adopted).toBe(false);
  const kept = await withClient(second.url, (client) => client.query('select answer from kept'));
  expect(kept.rows).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('asks for the password, which others cannot read', async () => {
  const cluster = await startCluster({ dataDir, durable: false });
  const wrong = new URL(cluster.url);
  wrong.password = 'wrong';
  await expect(withClient(wrong.href, async () => {})).rejects.toThrow('password authentication failed');
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  const { rows } = await withClient(cluster.url, (client) => client.query('show listen_addresses'));
  expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
  await cluster.stop();
});

test('a second start in the same process is refused, and does not disturb the first', async () => {
  const cluster = await startCluster({ dataDir, durable: false });
  await expect(startCluster({ dataDir })).rejects.toThrow(`already in use by this process ${process.pid}`);
  await withClient(cluster.url, (client) => client.query('select 1'));
  await cluster.stop();
});

test('takes another port when its own is taken, and says so when a port that was asked for is', async () => {
  const first = await startCluster({ dataDir, durable: false });
  await first.stop();
  const port = Number(new URL(first.url).port);
  const squatter = createServer().listen(port, '127.0.0.1');
  const second = await startCluster({ dataDir, durable: false });
  expect(new URL(second.url).port).not.toBe(String(port));
  await second.stop();
  await expect(startCluster({ dataDir, port })).rejects.toThrow(/did not start .*Address already in use/s);
  await new Promise((resolve) => squatter.close(resolve));
});

test('after kill -9 of the server in the middle of writes every committed row is there', async () => {
  const first = await startCluster({ dataDir });
  await withClient(first.url, (client) => client.query('create table written (n int primary key)'));
  const { committed } = await writeUntilKilled(first.url, dataDir);
  await first.stop();

  const second = await startCluster({ dataDir });
  const { rows } = await withClient(second.url, (client) => client.query<{ n: number }>('select n from written'));
  const found = new Set(rows.map((row) => row.n));
  expect(committed.length).toBeGreaterThan(20);
  expect(committed.filter((n) => !found.has(n))).toEqual([]);
  await second.stop();
});

test('backends busy at the death of their server do not keep the next one from starting', async () => {
  const first = await startCluster({ dataDir, durable: false });
  const client = new pg.Client({ connectionString: first.url });
  client.on('error', () => {});
  await client.connect();
  // A loop that never waits does not notice that its postmaster is gone.
  const endless = client.query('select count(*) from generate_series(1, 1e12)').catch((error: Error) => error);
  await waitFor(first.url, `select from pg_stat_activity where query like '%1e12%' and pid <> pg_backend_pid()`);
  killServer(dataDir);
  await first.stop();

  const second = await startCluster({ dataDir, durable: false });
  expect(await endless).toBeInstanceOf(Error);
  await client.end().catch(() => {});
  await second.stop();
});

test('a stale postmaster.pid that names a living stranger is no obstacle', async () => {
  const first = await startCluster({ dataDir, durable: false });
  const file = join(dataDir, 'pgdata/postmaster.pid');
  const lines = readFileSync(file, 'utf8').split('\n');
  killServer(dataDir);
  await first.stop();
  writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));
  const second = await startCluster({ dataDir, durable: false });
  expect(second.adopted).toBe(false);
  await second.stop();
});

test('data of another major version, or without a version, is a clear error', async () => {
  await (await startCluster({ dataDir, durable: false })).stop();
  writeFileSync(join(dataDir, 'pgdata/PG_VERSION'), '16\n');
  await expect(startCluster({ dataDir })).rejects.toThrow(/made by PostgreSQL 16, and this is PostgreSQL 18/);
});

test('new settings reach an existing cluster, and an overgrown log is emptied', async () => {
  await (await startCluster({ dataDir, durable: true })).stop();
  const log = join(dataDir, 'server.log');
  truncateSync(log, 11 * 1024 * 1024);
  appendFileSync(join(dataDir, 'pgdata/comptoir.conf'), 'max_connections = 7\n');
  const cluster = await startCluster({ dataDir, durable: false });
  const { rows } = await withClient(cluster.url, (client) =>
    client.query(`select current_setting('fsync') as fsync, current_setting('max_connections') as connections`),
  );
  expect(rows).toEqual([{ fsync: 'off', connections: '300' }]);
  expect(statSync(log).size).toBeLessThan(100_000);
  await cluster.stop();
});

test('removeCluster refuses a directory in use, then removes it', async () => {
  const cluster = await startCluster({ dataDir, durable: false });
  await expect(removeCluster(dataDir)).rejects.toThrow('already in use');
  await cluster.stop();
  expect(readdirSync(dataDir).sort()).toEqual(['password', 'pgdata', 'port', 'server.log', 'socket']);
  await removeCluster(dataDir);
  expect(existsSync(dataDir)).toBe(false);
});

/** Four connections insert one row per transaction; the server is killed while they do. Answers what was committed. */
async function writeUntilKilled(url: string, where: string): Promise<{ committed: number[] }> {
  const committed: number[] = [];
  let next = 0;
  let killed = false;
  const writer = async (client: pg.Client) => {
    for (;;) {
      const n = next++;
      await client.query('insert into written values ($1)', [n]);
      committed.push(n);
      if (committed.length > 200 && !killed) {
        killed = true;
        killServer(where);
      }
    }
  };
  const writers = await Promise.allSettled(Array.from({ length: 4 }, () => withClient(url, writer)));
  expect(writers.every((result) => result.status === 'rejected')).toBe(true);
  return { committed };
}

function killServer(where: string): void {
  const pid = findPostmaster(join(where, 'pgdata'))?.process.pid;
  if (pid === undefined) throw new Error(`No server runs on ${where}`);
  process.kill(pid, 'SIGKILL');
}

async function waitFor(url: string, sql: string): Promise<void> {
  while (!(await withClient(url, (client) => client.query(sql))).rowCount) {
    // The query itself takes long enough to pause.
  }
}

/** For a test that is to see initdb too. */
async function startAfresh(): Promise<void> {
  await directory.close();
  directory = temporaryDirectory();
  ({ dataDir } = directory);
}
