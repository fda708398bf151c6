import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, firstBarrier } from './account.ts';

/** Everything a cluster keeps, all of it inside its own directory. */
export interface Layout {
  root: string;
  /** PostgreSQL's own data directory; it exists only once it is complete. */
  pgdata: string;
  lock: string;
  password: string;
  port: string;
  log: string;
  /** Directory of the Unix socket; null where there is none: on Windows, or where its path would be too long for one. */
  sockets: string | null;
}

/** Makes the directory where it is missing. Throws, naming it, when the current user cannot write there. */
export function prepareLayout(dataDir: string): Layout {
  const asked = resolve(dataDir);
  const runsAsRoot = process.getuid?.() === 0;
  try {
    mkdirSync(asked, { recursive: true, mode: runsAsRoot ? 0o711 : 0o700 });
    const root = realpathSync(asked);
    // The server's account has to pass through; what is secret in here is readable by the owner alone.
    if (runsAsRoot) chmodSync(root, statSync(root).mode | 0o011);
    const probe = join(root, `.probe-${process.pid}-${randomBytes(4).toString('hex')}`);
    mkdirSync(probe);
    rmdirSync(probe);
    return {
      root,
      pgdata: join(root, 'pgdata'),
      lock: join(root, 'owner.lock'),
      password: join(root, 'password'),
      port: join(root, 'port'),
      log: join(root, 'server.log'),
      sockets: socketDirectory(root),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new Error(
      `Cannot write in ${asked} (${code}). If it was made by another user, root perhaps, start as that user or remove it.`,
      { cause: error },
    );
  }
}

/** A socket's path is limited to 107 bytes, of which PostgreSQL's own part takes up to 16. */
function socketDirectory(root: string): string | null {
  const directory = join(root, 'socket');
  return process.platform === 'win32' || Buffer.byteLength(directory) > 90 ? null : directory;
}

/** Copies a cluster that was initialised and never started, to a directory that has none. */
export function copyInitialised(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o711 });
  // PostgreSQL insists on this mode, and copying a directory does not keep it.
  mkdirSync(join(to, 'pgdata'), { mode: 0o700 });
  for (const part of ['password', 'pgdata']) cpSync(join(from, part), join(to, part), { recursive: true });
}

/** Throws, naming the directory to open up, when the server's account cannot reach the data. */
export function assertReachable(layout: Layout, account: Account | undefined): void {
  const barrier = account && firstBarrier(layout.root, account);
  if (!barrier) return;
  throw new Error(
    `PostgreSQL does not run as root, and the account it runs under here, ${account.name}, may not enter ${barrier}, ` +
      `so it cannot reach its data in ${layout.root}. Open that directory up (chmod o+x ${barrier}), ` +
      'keep the data elsewhere, or start as an ordinary user.',
  );
}

/** Throws when the data is of another major version, or is no PostgreSQL data at all. */
export function assertVersion(layout: Layout, major: string): void {
  const file = join(layout.pgdata, 'PG_VERSION');
  if (!existsSync(file)) throw new Error(`${layout.pgdata} is not a PostgreSQL data directory: it has no PG_VERSION`);
  const found = readFileSync(file, 'utf8').trim();
  if (found === major) return;
  throw new Error(
    `The data in ${layout.pgdata} was made by PostgreSQL ${found}, and this is PostgreSQL ${major}, which cannot read it. ` +
      `Dump it with PostgreSQL ${found} and restore it here, or remove ${layout.root} to start afresh.`,
  );
}

/** The superuser's password: random, made anew as long as there is no data, readable by the directory's owner alone. */
export function readPassword(layout: Layout): string {
  if (existsSync(layout.pgdata)) {
    if (existsSync(layout.password)) return readFileSync(layout.password, 'utf8').trim();
    throw new Error(`${layout.password} is missing; without it nobody can connect to the data beside it. Restore it.`);
  }
  // A password without data is left from an interrupted start, and may be half written.
  const password = randomBytes(24).toString('hex');
  rmSync(layout.password, { force: true });
  writeFileSync(layout.password, `${password}\n`, { mode: 0o600, flush: true });
  return password;
}
