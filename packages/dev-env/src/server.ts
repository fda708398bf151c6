import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstBarrier, serverAccount } from './postgres/account.ts';
import { startCluster } from './postgres/cluster.ts';
import type { Settings } from './settings.ts';

export interface DatabaseServer {
  url: string;
  stop(): Promise<void>;
}

const WHERE_ROOT_KEEPS_DATA = '/var/lib/comptoir';

/** The PostgreSQL server to use: the one DATABASE_URL names, which is left running, or the embedded one in DATA_DIR. */
export async function startServer(
  settings: Pick<Settings, 'dataDir' | 'databaseUrl'>,
  log: (line: string) => void,
): Promise<DatabaseServer> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => {} };
  const cluster = await startCluster({ dataDir: clusterDirectory(settings.dataDir, log), log });
  return { url: cluster.urlFor('postgres'), stop: cluster.stop };
}

/**
 * `DATA_DIR/postgres`, unless root started us under a directory that PostgreSQL's own account may not enter (a checkout
 * in /root): then a directory under /var/lib/comptoir, noted in DATA_DIR so that every start finds the same one.
 */
export function clusterDirectory(dataDir: string, log: (line: string) => void): string {
  const usual = join(dataDir, 'postgres');
  const note = join(dataDir, 'postgres-directory');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  const account = serverAccount(join(usual, 'pgdata'));
  mkdirSync(dataDir, { recursive: true });
  const barrier = account && firstBarrier(realpathSync(dataDir), account);
  if (!barrier) return usual;
  const elsewhere = join(WHERE_ROOT_KEEPS_DATA, randomUUID());
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  writeFileSync(note, `${elsewhere}\n`);
  log(
    `PostgreSQL does not run as root, and ${account.name} may not enter ${barrier}: the database is kept in ${elsewhere}.`,
  );
  return elsewhere;
}
