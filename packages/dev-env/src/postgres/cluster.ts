import { existsSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { giveTo, serverAccount } from './account.ts';
import { installedBinaries, usableBinaries } from './binaries.ts';
import { assertReachable, assertVersion, type Layout, prepareLayout, readPassword } from './directory.ts';
import { initialise, removeUnfinished } from './initialise.ts';
import { acquireLock } from './lock.ts';
import { clearRemains, findPostmaster, type Postmaster, stopPostmaster } from './server.ts';
import { adopt, launchAnew, type Start, socketUrlOf, urlOf } from './start.ts';

export { createDatabase, dropDatabase } from './databases.ts';

export interface ClusterOptions {
  /** The cluster's own directory; made where it is missing. */
  dataDir: string;
  /** False trades safety against power loss for speed, for tests. Default true. */
  durable?: boolean;
  /** Is told what happens, a sentence at a time. */
  log?: (line: string) => void;
  /** Default: a free one, remembered in the directory, so that a restart keeps it while it is free. */
  port?: number;
}

export interface Cluster {
  /** Of the superuser on 127.0.0.1, database `postgres`. */
  url: string;
  /** Of any of its databases, through the Unix socket where there is one. */
  urlFor(database: string): string;
  /** True when the server was already running, left by a process that was killed. */
  readonly adopted: boolean;
  /** Fast shutdown; resolves when the server is gone. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL on a directory, making the cluster on first use, or adopts the server that a killed
 * process left running on it. Installs no exit hooks: a server that is not stopped goes on, and is adopted next time.
 * Throws "already in use by process N" when a living process owns the directory. Run only on Linux so far; the
 * packages for macOS and Windows have the same layout.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const layout = prepareLayout(options.dataDir);
  const release = acquireLock(layout.lock, `The database directory ${layout.root}`);
  try {
    const start = await prepare(layout, options);
    const adopted = await adopt(start);
    const postmaster = adopted ?? (await launchAnew(start));
    writeFileSync(layout.port, `${postmaster.port}\n`);
    return handle(start, postmaster, adopted !== undefined, release);
  } catch (error) {
    release();
    throw error;
  }
}

/** Makes the cluster's files without starting a server, as a pattern to copy. The copy can be started as it is. */
export async function initialiseCluster(options: Pick<ClusterOptions, 'dataDir' | 'durable'>): Promise<void> {
  const layout = prepareLayout(options.dataDir);
  const release = acquireLock(layout.lock, `The database directory ${layout.root}`);
  try {
    await prepare(layout, options);
  } finally {
    release();
  }
}

/** Stops the server that a dead process left on the directory, and removes the directory with all data. */
export async function removeCluster(dataDir: string): Promise<void> {
  const layout = prepareLayout(dataDir);
  const release = acquireLock(layout.lock, `The database directory ${layout.root}`);
  try {
    await removeUnfinished(layout);
    const running = findPostmaster(layout.pgdata)?.process;
    if (running) await stopPostmaster(layout.pgdata, installedBinaries(), running);
    else if (existsSync(layout.pgdata)) await clearRemains(layout.pgdata);
    await rm(layout.root, { recursive: true, force: true, maxRetries: 5 });
  } finally {
    release();
  }
}

async function prepare(layout: Layout, options: ClusterOptions): Promise<Start> {
  const { durable = true, log = () => {} } = options;
  const account = serverAccount(layout.pgdata);
  assertReachable(layout, account);
  const cache = join(dirname(layout.root), 'postgres-binaries');
  const binaries = await usableBinaries(installedBinaries(), account, cache);
  const password = readPassword(layout);
  await removeUnfinished(layout);
  if (!existsSync(layout.pgdata)) {
    log(`Making a PostgreSQL ${binaries.version} cluster in ${layout.root}`);
    await initialise(layout, binaries, account, password, durable);
  }
  assertVersion(layout, binaries.major);
  // A directory copied by root belongs to root, under whom PostgreSQL does not run.
  if (account && statSync(layout.pgdata).uid === 0) giveTo(layout.pgdata, account);
  return { layout, account, binaries, password, durable, askedPort: options.port, log };
}

function handle(start: Start, postmaster: Postmaster, adopted: boolean, release: () => void): Cluster {
  const { layout, password } = start;
  const urlFor = (database: string) =>
    layout.sockets
      ? socketUrlOf(password, postmaster.port, database, layout.sockets)
      : urlOf(password, postmaster.port, database);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await stopPostmaster(start.layout.pgdata, start.binaries, postmaster.process);
    release();
  };
  return {
    url: urlOf(password, postmaster.port, 'postgres'),
    urlFor,
    adopted,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
