import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { type Binaries, program } from './binaries.ts';
import type { Layout } from './directory.ts';
import { serverEnvironment } from './initialise.ts';
import { findProcess, isPostgresIn, processesIn, type RunningProcess, signal, waitForExit } from './processes.ts';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
const START_LIMIT_MS = 10 * 60_000;

export interface Postmaster {
  process: RunningProcess;
  port: number;
  /** As in postmaster.pid: starting, ready, stopping. */
  status: string;
}

/** The server that runs on the data directory, according to postmaster.pid and to the process named there. */
export function findPostmaster(pgdata: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const running = findProcess(Number(lines[0]));
  if (!running || !isPostgresIn(pgdata, running)) return undefined;
  return { process: running, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' };
}

/** Waits while the server starts, recovery included. Answers undefined if it ends instead. */
export async function waitUntilReady(pgdata: string, starting: RunningProcess): Promise<Postmaster | undefined> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const now = findProcess(starting.pid);
    if (now?.identity !== starting.identity) return undefined;
    const postmaster = findPostmaster(pgdata);
    if (postmaster?.process.pid === starting.pid && postmaster.status === 'ready') return postmaster;
    await sleep(15);
  }
  throw new Error(
    `PostgreSQL on ${pgdata} (process ${starting.pid}) is not ready after ${START_LIMIT_MS / 60_000} min`,
  );
}

/**
 * Starts a server on a data directory that has none, and waits until it is ready. It is a session of its own, so that
 * neither Ctrl-C at the terminal nor the end of this process ends it. Throws with what it logged if it does not start.
 */
export async function launch(
  layout: Layout,
  binaries: Binaries,
  account: Account | undefined,
  port: number,
): Promise<Postmaster> {
  const log = openSync(layout.log, 'a', 0o600);
  try {
    if (fstatSync(log).size > LOG_LIMIT_BYTES) ftruncateSync(log);
    const before = fstatSync(log).size;
    const child = spawn(program(binaries, 'postgres'), ['-D', layout.pgdata, '-p', String(port)], {
      cwd: layout.pgdata,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
      env: serverEnvironment(),
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    await once(child, 'spawn').catch((error: Error) => {
      throw new Error(`Cannot run PostgreSQL${account ? ` as ${account.name}` : ''}: ${error.message}`, {
        cause: error,
      });
    });
    child.unref();
    const started = child.pid === undefined ? undefined : findProcess(child.pid);
    const postmaster = started && (await waitUntilReady(layout.pgdata, started));
    if (postmaster) return postmaster;
    const said = readFileSync(layout.log).subarray(before).toString('utf8').trim();
    throw new Error(`PostgreSQL did not start on ${layout.pgdata}: ${said || 'it logged nothing'}`);
  } finally {
    closeSync(log);
  }
}

/** Ends the server and waits until it is gone: fast shutdown first, harder means only if that takes over a minute. */
export async function stopPostmaster(pgdata: string, binaries: Binaries, running: RunningProcess): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signals; pg_ctl talks to the server over a named pipe.
    await promisify(execFile)(program(binaries, 'pg_ctl'), ['stop', '-m', 'fast', '-w', '-D', pgdata]);
    return;
  }
  signal(running, 'SIGINT');
  if (await waitForExit(running, 60_000)) return;
  signal(running, 'SIGQUIT');
  if (await waitForExit(running, 10_000)) return;
  signal(running, 'SIGKILL');
  await waitForExit(running, 10_000);
  await clearRemains(pgdata);
}

/**
 * Makes way for a new server after a killed one. Backends notice the death of their postmaster only when they next
 * wait, and a new server refuses to start as long as one is left; postmaster.pid may by now name a zombie or some
 * other program, at which PostgreSQL would refuse as well. Call it only when findPostmaster finds nothing.
 */
export async function clearRemains(pgdata: string): Promise<void> {
  const left = processesIn(pgdata, ['postgres']);
  await Promise.all(
    left.map(async (backend) => {
      if (await waitForExit(backend, 500)) return;
      signal(backend, 'SIGKILL');
      await waitForExit(backend, 5_000);
    }),
  );
  rmSync(join(pgdata, 'postmaster.pid'), { force: true });
}
