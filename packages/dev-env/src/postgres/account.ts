import { lchownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The system account PostgreSQL runs under when we are root. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of the existing data directory, else as
 * `postgres` where that account exists, else as `nobody`. Anyone else runs it as themselves: undefined.
 */
export function serverAccount(pgdata: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const owner = statSync(pgdata, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) {
    const name = accounts.find((account) => account.uid === owner.uid)?.name ?? `uid ${owner.uid}`;
    return { name, uid: owner.uid, gid: owner.gid };
  }
  return (
    accounts.find((account) => account.name === 'postgres' && account.uid !== 0) ??
    accounts.find((account) => account.name === 'nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 }
  );
}

/**
 * The first directory on the way to `path` (a real path, itself included if it is a directory) that the account may
 * not enter; undefined when it reaches it. Goes by the permission bits; access lists are not considered.
 */
export function firstBarrier(path: string, account: Pick<Account, 'uid' | 'gid'>): string | undefined {
  const parent = dirname(path);
  const above = parent === path ? undefined : firstBarrier(parent, account);
  if (above) return above;
  const stat = statSync(path);
  return stat.isDirectory() && !allows(stat, account, 1) ? path : undefined;
}

/** Whether the account may read the file or directory, its parents aside. */
export function isReadable(path: string, account: Pick<Account, 'uid' | 'gid'>): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && allows(stat, account, 4);
}

/** Gives a directory and all it holds to the account. */
export function giveTo(path: string, account: Account): void {
  lchownSync(path, account.uid, account.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const entry of readdirSync(path)) giveTo(join(path, entry), account);
}

function allows(
  stat: { mode: number; uid: number; gid: number },
  account: Pick<Account, 'uid' | 'gid'>,
  bit: 1 | 4,
): boolean {
  if (stat.uid === account.uid) return (stat.mode & (bit << 6)) !== 0;
  if (stat.gid === account.gid) return (stat.mode & (bit << 3)) !== 0;
  return (stat.mode & bit) !== 0;
}

function readAccounts(): Account[] {
  let passwd: string;
  try {
    passwd = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return [];
  }
  return passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }));
}
