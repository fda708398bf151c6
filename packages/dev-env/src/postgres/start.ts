import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, giveTo } from './account.ts';
import type { Binaries } from './binaries.ts';
import { withClient } from './databases.ts';
import type { Layout } from './directory.ts';
import { choosePort } from './port.ts';
import { findProcess } from './processes.ts';
import { clearRemains, findPostmaster, launch, type Postmaster, stopPostmaster, waitUntilReady } from './server.ts';
import { SETTINGS_FILE, settingsText } from './settings.ts';

/** All that a start needs to know; the caller holds the lock of the layout. */
export interface Start {
  layout: Layout;
  account: Account | undefined;
  binaries: Binaries;
  password: string;
  durable: boolean;
  askedPort: number | undefined;
  log: (line: string) => void;
}

/** The server that a killed process left running, if it is as we would have started it; any other is stopped. */
export async function adopt(start: Start): Promise<Postmaster | undefined> {
  const { layout, log } = start;
  const found = findPostmaster(layout.pgdata);
  if (!found) return undefined;
  const { pid } = found.process;
  const ready = found.status === 'stopping' ? undefined : await waitUntilReady(layout.pgdata, found.process);
  const obstacle = ready ? await obstacleToAdoption(start, ready) : 'it is shutting down';
  if (ready && !obstacle) {
    log(`Adopted the PostgreSQL server left running as process ${pid} on port ${ready.port}`);
    return ready;
  }
  log(`Stopping the PostgreSQL server left running as process ${pid}: ${obstacle}`);
  await stopPostmaster(layout.pgdata, start.binaries, found.process);
  return undefined;
}

/** Why a running server is not the one we would have started; undefined when it is. */
async function obstacleToAdoption(start: Start, postmaster: Postmaster): Promise<string | undefined> {
  const { layout, askedPort } = start;
  if (askedPort !== undefined && askedPort !== postmaster.port) return `it listens on port ${postmaster.port}`;
  if (readSettings(layout) !== wantedSettings(start)) return 'it runs with other settings';
  try {
    await assertOurs(start, postmaster);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Connects, and throws unless what answers on the port is this very process on this very directory. */
async function assertOurs(start: Start, postmaster: Postmaster): Promise<void> {
  const { layout, password } = start;
  const server = await withClient(urlOf(password, postmaster.port, 'postgres'), async (client) => {
    const sql = `select current_setting('data_directory') as directory, pg_backend_pid() as backend`;
    const { rows } = await client.query<{ directory: string; backend: number }>(sql);
    const row = rows[0];
    return { directory: row?.directory, postmaster: findProcess(row?.backend ?? 0)?.parent };
  });
  // Windows reports neither a parent nor the path in the form that we know it.
  if (process.platform === 'win32') return;
  if (server.directory !== layout.pgdata || server.postmaster !== postmaster.process.pid) {
    throw new Error(
      `port ${postmaster.port} answers with process ${server.postmaster} on ${server.directory}, ` +
        `not process ${postmaster.process.pid} on ${layout.pgdata}`,
    );
  }
}

/** Starts a server where none runs, with the current settings. */
export async function launchAnew(start: Start): Promise<Postmaster> {
  const { layout, account, binaries } = start;
  await clearRemains(layout.pgdata);
  const settings = join(layout.pgdata, SETTINGS_FILE);
  writeFileSync(settings, wantedSettings(start), { mode: 0o600 });
  if (layout.sockets) {
    // A killed server leaves its socket's lock behind, and PostgreSQL would believe a zombie's.
    rmSync(layout.sockets, { recursive: true, force: true });
    mkdirSync(layout.sockets, { mode: 0o755 });
  }
  if (account) giveTo(settings, account);
  if (account && layout.sockets) giveTo(layout.sockets, account);
  const postmaster = await launchOnFreePort(start);
  try {
    await assertOurs(start, postmaster);
  } catch (error) {
    await stopPostmaster(layout.pgdata, binaries, postmaster.process);
    throw error;
  }
  start.log(`PostgreSQL ${binaries.version} is ready on port ${postmaster.port} as process ${postmaster.process.pid}`);
  return postmaster;
}

async function launchOnFreePort(start: Start): Promise<Postmaster> {
  const { layout, account, binaries, askedPort } = start;
  for (let attempt = 1; ; attempt++) {
    const port = askedPort ?? (await choosePort(layout.port));
    try {
      return await launch(layout, binaries, account, port);
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      // Between our look and the server's own bind, another program may take the port.
      const portTaken = askedPort === undefined && message.includes('could not create any TCP/IP sockets');
      const backendsLeft = message.includes('pre-existing shared memory block');
      if (attempt >= 10 || !(portTaken || backendsLeft)) throw error;
      if (backendsLeft) await sleep(500);
    }
  }
}

export function urlOf(password: string, port: number, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** Through the Unix socket, which costs half of what the network does. */
export function socketUrlOf(password: string, port: number, database: string, sockets: string): string {
  return `postgres://postgres:${password}@${encodeURIComponent(sockets)}:${port}/${encodeURIComponent(database)}`;
}

function wantedSettings({ durable, binaries, layout }: Start): string {
  return settingsText(durable, binaries.version, layout.sockets);
}

function readSettings(layout: Layout): string | undefined {
  const file = join(layout.pgdata, SETTINGS_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
