import { execFile } from 'node:child_process';
import { appendFileSync, chownSync, closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, giveTo } from './account.ts';
import { type Binaries, program } from './binaries.ts';
import type { Layout } from './directory.ts';
import { processesIn, signal } from './processes.ts';
import { SETTINGS_FILE } from './settings.ts';

const UNFINISHED = 'pgdata-unfinished-';
const PASSWORD_COPY = 'password-for-initdb';

/**
 * Runs initdb in a directory beside the final one and renames it when it is complete, so that a crash at any moment
 * leaves either nothing or everything. The caller holds the lock of the layout.
 */
export async function initialise(
  layout: Layout,
  binaries: Binaries,
  account: Account | undefined,
  password: string,
  durable: boolean,
): Promise<void> {
  const unfinished = join(layout.root, `${UNFINISHED}${process.pid}`);
  const passwordCopy = join(layout.root, PASSWORD_COPY);
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordCopy, `${password}\n`, { mode: 0o600 });
  if (account) {
    giveTo(unfinished, account);
    chownSync(passwordCopy, account.uid, account.gid);
  }
  await runInitdb(unfinished, passwordCopy, binaries, account, durable);
  await rm(passwordCopy);
  appendFileSync(join(unfinished, 'postgresql.conf'), `\ninclude = '${SETTINGS_FILE}'\n`, { flush: durable });
  await rename(unfinished, layout.pgdata);
  if (durable) syncDirectory(layout.root);
}

/** Removes what an interrupted initialisation left, its initdb included: that outlives a killed node. */
export async function removeUnfinished(layout: Layout): Promise<void> {
  for (const entry of await readdir(layout.root)) {
    if (!entry.startsWith(UNFINISHED) && entry !== PASSWORD_COPY) continue;
    const path = join(layout.root, entry);
    for (const left of processesIn(path, ['initdb', 'postgres'])) signal(left, 'SIGKILL');
    await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** The environment of PostgreSQL's programs: nothing of the user's locale, time zone or PG* variables. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].map((name) => [name, process.env[name]] as const);
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C', TZ: 'UTC' };
}

async function runInitdb(
  directory: string,
  passwordFile: string,
  binaries: Binaries,
  account: Account | undefined,
  durable: boolean,
): Promise<void> {
  const options = [
    `--pgdata=${directory}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await promisify(execFile)(program(binaries, 'initdb'), options, {
      cwd: directory,
      env: serverEnvironment(),
      windowsHide: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
  } catch (error) {
    const { stderr, message, code } = error as Error & { stderr?: string; code?: string };
    const as = account ? ` as ${account.name}` : '';
    // The file is there, so what is not found is the loader named in it.
    const hint = code === 'ENOENT' && process.platform === 'linux' ? ' (the programs need a Linux with glibc)' : '';
    throw new Error(`initdb failed${as} in ${directory}: ${stderr?.trim() || message}${hint}`, { cause: error });
  }
}

function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(path, 'r');
  fsyncSync(directory);
  closeSync(directory);
}
