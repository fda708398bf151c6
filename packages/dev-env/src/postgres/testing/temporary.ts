import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { firstBarrier } from '../account.ts';
import { type Cluster, initialiseCluster, removeCluster, startCluster } from '../cluster.ts';
import { copyInitialised } from '../directory.ts';

export interface TemporaryDirectory {
  /** A directory for a cluster, not made yet. */
  dataDir: string;
  /** Stops what still runs there and removes everything. */
  close(): Promise<void>;
}

/** A place for a cluster, owned by the account if given, which the server's account can reach. */
export function temporaryDirectory(owner?: { uid: number; gid: number }): TemporaryDirectory {
  const parent = mkdtempSync(join(tmpdir(), 'comptoir-cluster-'));
  chmodSync(parent, 0o711);
  if (owner) chownSync(parent, owner.uid, owner.gid);
  const dataDir = join(parent, 'data');
  const close = async () => {
    await removeCluster(dataDir);
    rmSync(parent, { recursive: true });
  };
  return { dataDir, close };
}

/** A place that already holds an initialised cluster, so that a test need not wait for initdb. */
export async function initialisedDirectory(): Promise<TemporaryDirectory> {
  pattern ??= await makePattern();
  const directory = temporaryDirectory();
  copyInitialised(pattern.dataDir, directory.dataDir);
  return directory;
}

/** For afterAll, wherever initialisedDirectory was used. */
export async function removePattern(): Promise<void> {
  await pattern?.close();
  pattern = undefined;
}

let pattern: TemporaryDirectory | undefined;

async function makePattern(): Promise<TemporaryDirectory> {
  const directory = temporaryDirectory();
  await initialiseCluster({ dataDir: directory.dataDir, durable: false });
  return directory;
}

export async function withTemporaryCluster(): Promise<Cluster & { close(): Promise<void> }> {
  const directory = temporaryDirectory();
  const cluster = await startCluster({ dataDir: directory.dataDir, durable: false });
  const close = async () => {
    await cluster.stop();
    await directory.close();
  };
  return { ...cluster, close };
}

export interface Holder {
  process: ChildProcess;
  /** The next line the process prints; undefined when it has ended. */
  nextLine(): Promise<string | undefined>;
  kill(): Promise<void>;
}

/** Runs hold-cluster.ts in a process of its own, under another account if given. */
export function hold(dataDir: string, account?: { uid: number; gid: number }): Holder {
  const script = join(import.meta.dirname, 'hold-cluster.ts');
  const child = spawn(process.execPath, [script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The options jest runs under are not for this process.
    env: { ...process.env, NODE_OPTIONS: '' },
    ...account,
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, 'exit');
  return {
    process: child,
    nextLine: async () => (await lines.next()).value,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** An account without privileges for a child process: `nobody` when we are root and it can reach this checkout. */
export function ordinaryAccount(): { uid: number; gid: number } | undefined {
  const nobody = { uid: 65534, gid: 65534 };
  if (process.getuid?.() !== 0) return undefined;
  return firstBarrier(import.meta.dirname, nobody) || firstBarrier(process.execPath, nobody) ? undefined : nobody;
}
