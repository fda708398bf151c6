import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findProcess, isSameProcess } from './processes.ts';

interface Owner {
  pid: number;
  identity: string;
}

/**
 * Takes the lock file `path` for this process and answers the function that gives it back.
 * A lock whose owner is dead (pid and start time no longer match a process) is taken over.
 * Throws "already in use by process N" when its owner lives, this process included.
 */
export function acquireLock(path: string, what: string): () => void {
  const me = findProcess(process.pid);
  if (!me) throw new Error(`Cannot look up this process (${process.pid}) to lock ${what}`);
  const content = JSON.stringify({ pid: me.pid, identity: me.identity });
  take(path, content, what);
  return () => {
    if (read(path) === content) rmSync(path, { force: true });
  };
}

function take(path: string, content: string, what: string): void {
  for (;;) {
    if (place(path, content)) return;
    const found = read(path);
    if (found === undefined) continue;
    const owner = parse(found);
    if (owner && isSameProcess(owner)) {
      const who = owner.pid === process.pid ? 'this process' : 'process';
      throw new Error(`${what} is already in use by ${who} ${owner.pid}`);
    }
    // Of several processes that find the same dead owner, the one that holds the guard may replace it; having looked
    // again under the guard, no other can have replaced it in between. A crash can leave a guard behind as well, so it
    // is a lock of the same kind.
    const guard = `${path}.guard`;
    take(guard, content, what);
    try {
      if (read(path) === found) {
        renameSync(writeBeside(path, content), path);
        return;
      }
    } finally {
      rmSync(guard, { force: true });
    }
  }
}

/** Creates the lock with its content in one step, so that no reader ever sees half of it. */
function place(path: string, content: string): boolean {
  const fresh = writeBeside(path, content);
  try {
    linkSync(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

function writeBeside(path: string, content: string): string {
  const fresh = `${path}.${randomUUID()}`;
  writeFileSync(fresh, content, { flag: 'wx', mode: 0o644 });
  return fresh;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(content: string): Owner | undefined {
  try {
    const owner: Partial<Owner> | null = JSON.parse(content);
    return typeof owner?.pid === 'number' && typeof owner.identity === 'string'
      ? { pid: owner.pid, identity: owner.identity }
      : undefined;
  } catch {
    return undefined;
  }
}
