import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { serverAccount } from './account.ts';
import { startCluster } from './cluster.ts';
import { withClient } from './databases.ts';
import { findProcess, processesIn } from './processes.ts';
import { findPostmaster } from './server.ts';
import {
  type Holder,
  hold,
  initialisedDirectory,
  ordinaryAccount,
  removePattern,
  type TemporaryDirectory,
  temporaryDirectory,
} from './testing/temporary.ts';

let directory: TemporaryDirectory;
let dataDir: string;
let holders: Holder[];

beforeEach(async () => {
  directory = await initialisedDirectory();
  ({ dataDir } = directory);
  holders = [];
});
afterEach(async () => {
  await Promise.all(holders.map((holder) => holder.kill()));
  await directory.close();
});
afterAll(removePattern);

test('a server whose node was killed is adopted, with its connections unbroken', async () => {
  const holder = start(dataDir);
  const { url = '' } = await answer(holder);
  await withClient(url, async (client) => {
    await client.query('create temporary table mine as select 1 as n');
    await holder.kill();
    const cluster = await startCluster({ dataDir });
    expect(cluster.adopted).toBe(true);
    expect(cluster.url).toBe(url);
    expect((await client.query('select n from mine')).rows).toEqual([{ n: 1 }]);
    await client.end();
    await cluster.stop();
    expect(findPostmaster(join(dataDir, 'pgdata'))).toBeUndefined();
  });
});

test('an orphan with other settings is restarted instead of adopted', async () => {
  const holder = start(dataDir);
  await answer(holder);
  await holder.kill();
  const lines: string[] = [];
  const cluster = await startCluster({ dataDir, durable: false, log: (line) => lines.push(line) });
  expect(cluster.adopted).toBe(false);
  expect(lines.join('\n')).toContain('it runs with other settings');
  await cluster.stop();
});

test('an orphan that is shutting down is waited for and replaced', async () => {
  const holder = start(dataDir);
  const { url = '' } = await answer(holder);
  await withClient(url, async (client) => {
    await holder.kill();
    // A smart shutdown goes on for as long as this client stays.
    const pgdata = join(dataDir, 'pgdata');
    process.kill(findPostmaster(pgdata)?.process.pid ?? 0, 'SIGTERM');
    while (findPostmaster(pgdata)?.status !== 'stopping') await sleep(1);
    const cluster = await startCluster({ dataDir });
    expect(cluster.adopted).toBe(false);
    await expect(client.query('select 1')).rejects.toThrow();
    await cluster.stop();
  });
});

test('starts and recovers after kill -9 of node and the server', async () => {
  const holder = start(dataDir);
  const { url = '' } = await answer(holder);
  await withClient(url, (client) => client.query('create table kept as select 1 as n'));
  process.kill(findPostmaster(join(dataDir, 'pgdata'))?.process.pid ?? 0, 'SIGKILL');
  await holder.kill();
  const cluster = await startCluster({ dataDir });
  expect(cluster.adopted).toBe(false);
  expect((await withClient(cluster.url, (client) => client.query('select n from kept'))).rows).toEqual([{ n: 1 }]);
  await cluster.stop();
});

test('a living owner in another process keeps its directory', async () => {
  const holder = start(dataDir);
  const { url = '' } = await answer(holder);
  await expect(startCluster({ dataDir })).rejects.toThrow(`already in use by process ${holder.process.pid}`);
  await withClient(url, (client) => client.query('select 1'));
});

test('of several processes that start at once after a crash, exactly one gets the directory', async () => {
  const dead = start(dataDir);
  await answer(dead);
  await dead.kill();
  const answers = await Promise.all(Array.from({ length: 4 }, () => answer(start(dataDir))));
  expect(answers.filter(({ url }) => url)).toHaveLength(1);
  const refused = answers.flatMap(({ error }) => error ?? []);
  expect(refused).toHaveLength(3);
  for (const error of refused) expect(error).toMatch(/already in use by process \d+/);
});

test.each([0, 1, 2])('an initdb interrupted by kill -9 is cleaned up and done again (%i)', async (moment) => {
  await startAfresh();
  const holder = start(dataDir);
  const unfinished = await unfinishedDirectory(dataDir);
  while (moment > 0 && existsSync(unfinished) && !existsSync(join(unfinished, 'base'))) await sleep(1);
  if (moment > 1) await sleep(150);
  await holder.kill();
  const cluster = await startCluster({ dataDir });
  await withClient(cluster.url, (client) => client.query('create table usable ()'));
  expect(readdirSync(dataDir).sort()).toEqual(['owner.lock', 'password', 'pgdata', 'port', 'server.log', 'socket']);
  expect(processesIn(unfinished, ['initdb', 'postgres'])).toEqual([]);
  await cluster.stop();
});

test('works for a user without privileges too', async () => {
  const account = ordinaryAccount();
  await startAfresh(account);
  const holder = start(dataDir, account);
  const { url = '', error } = await answer(holder);
  expect(error).toBeUndefined();
  await withClient(url, (client) => client.query('create table usable ()'));
  const pid = findPostmaster(join(dataDir, 'pgdata'))?.process.pid;
  // Where no ordinary account may enter the checkout, root starts it, under the account that serves root.
  const uid = (account ?? serverAccount(join(dataDir, 'pgdata')))?.uid ?? process.getuid?.();
  if (process.platform === 'linux') {
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(new RegExp(`^Uid:\\s+${uid}\\s`, 'm'));
  }
});

test('a zombie does not count as running', async () => {
  // The background child ends after a sleep has replaced the shell, and that never collects it.
  const parent = spawn('sh', ['-c', 'sleep 0.5 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(parent.stdout, 'data');
    const zombie = Number(String(line));
    while (findProcess(zombie)) await sleep(5);
    expect(() => process.kill(zombie, 0)).not.toThrow();
  } finally {
    parent.kill();
    await once(parent, 'exit');
  }
});

/** For a test that is to see initdb too, in a directory that the account owns. */
async function startAfresh(account?: { uid: number; gid: number }): Promise<void> {
  await directory.close();
  directory = temporaryDirectory(account);
  ({ dataDir } = directory);
}

function start(where: string, account?: { uid: number; gid: number }): Holder {
  const holder = hold(where, account);
  holders.push(holder);
  return holder;
}

async function answer(holder: Holder): Promise<{ url?: string; adopted?: boolean; error?: string }> {
  return JSON.parse((await holder.nextLine()) ?? '{"error": "it ended without a word"}');
}

async function unfinishedDirectory(where: string): Promise<string> {
  mkdirSync(where, { recursive: true });
  for (;;) {
    const found = readdirSync(where).find((entry) => entry.startsWith('pgdata-unfinished-'));
    if (found) return join(where, found);
    await sleep(1);
  }
}
