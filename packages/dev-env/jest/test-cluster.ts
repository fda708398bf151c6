import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { installedBinaries } from '../src/postgres/binaries.ts';
import { type Cluster, initialiseCluster, removeCluster, startCluster } from '../src/postgres/cluster.ts';
import { copyInitialised } from '../src/postgres/directory.ts';
import { findProcess } from '../src/postgres/processes.ts';

export interface TestCluster {
  url: string;
  stop(): Promise<void>;
}

const CHECKOUT = resolve(import.meta.dirname, '../../..');

/**
 * A cluster for one run of the tests, in a directory of its own, so that runs side by side do not meet. It starts from
 * a copy of an empty cluster kept between runs, which is faster than initdb, and is removed with all data on stop.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const base = baseDirectory();
  await removeLeftovers(base);
  const template = await cachedTemplate(base);
  const dataDir = uniqueDirectory(base, 'run');
  let cluster: Cluster;
  try {
    copyInitialised(template, dataDir);
    cluster = await startCluster({ dataDir, durable: false });
  } catch (error) {
    await removeCluster(dataDir);
    throw error;
  }
  return {
    url: cluster.url,
    async stop() {
      await cluster.stop();
      await removeCluster(dataDir);
    },
  };
}

/** One for each checkout and user: what another user made cannot be removed, nor its contents trusted. */
function baseDirectory(): string {
  const { uid } = userInfo();
  const key = createHash('sha256').update(`${CHECKOUT}\n${uid}`).digest('hex').slice(0, 12);
  const base = join(tmpdir(), `comptoir-test-${key}`);
  mkdirSync(base, { recursive: true, mode: 0o711 });
  const stat = lstatSync(base);
  if (!stat.isDirectory() || (uid >= 0 && stat.uid !== uid)) {
    throw new Error(`${base} is to hold the test databases, but belongs to another user: remove it`);
  }
  return base;
}

async function cachedTemplate(base: string): Promise<string> {
  const template = join(base, `template-${installedBinaries().version}`);
  if (existsSync(template)) return template;
  const fresh = uniqueDirectory(base, 'making');
  await initialiseCluster({ dataDir: fresh, durable: false });
  try {
    await rename(fresh, template);
  } catch (error) {
    await removeCluster(fresh);
    // Another run may have made it first.
    if (!existsSync(template)) throw error;
  }
  return template;
}

function uniqueDirectory(base: string, purpose: 'run' | 'making'): string {
  return join(base, `${purpose}-${process.pid}-${randomBytes(4).toString('hex')}`);
}

/** A killed run leaves its server running and its directory behind. */
async function removeLeftovers(base: string): Promise<void> {
  for (const entry of readdirSync(base)) {
    const pid = Number(/^(?:run|making)-(\d+)-/.exec(entry)?.[1]);
    if (!pid || findProcess(pid)) continue;
    try {
      await removeCluster(join(base, entry));
    } catch (error) {
      console.warn(`Could not remove the test databases of a dead run: ${error}`);
    }
  }
}
