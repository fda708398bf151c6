import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that is running now. `identity` differs between two processes that were given the same pid. */
export interface RunningProcess {
  pid: number;
  parent: number;
  identity: string;
}

/**
 * Looks a process up. Answers undefined when there is none, and also for a zombie: `kill(pid, 0)` succeeds for those,
 * yet they hold no file and no port any more.
 */
export function findProcess(pid: number): RunningProcess | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return findOnLinux(pid);
  if (process.platform === 'win32') return findOnWindows(pid);
  return findWithPs(pid);
}

export function isSameProcess(process: Pick<RunningProcess, 'pid' | 'identity'>): boolean {
  return findProcess(process.pid)?.identity === process.identity;
}

/** True when the process is gone, false when it is still there after `timeoutMs`. */
export async function waitForExit(process: RunningProcess, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isSameProcess(process)) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}

/**
 * The running programs called one of `names` whose working directory is `directory` (a real path). PostgreSQL's
 * processes work in their data directory, so this finds backends that outlived their postmaster.
 * Only Linux can answer; elsewhere the list is empty.
 */
export function processesIn(directory: string, names: string[]): RunningProcess[] {
  if (process.platform !== 'linux') return [];
  const found: RunningProcess[] = [];
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry) || readLink(`/proc/${entry}/cwd`) !== directory) continue;
    // An upgraded package leaves the old program running from a deleted file.
    const program = readLink(`/proc/${entry}/exe`)?.replace(/ \(deleted\)$/, '') ?? '';
    const running = names.includes(basename(program)) ? findProcess(Number(entry)) : undefined;
    if (running) found.push(running);
  }
  return found;
}

/** Whether the process is a PostgreSQL program working in `directory`, as far as the platform can tell. */
export function isPostgresIn(directory: string, running: RunningProcess): boolean {
  if (process.platform === 'linux') return readLink(`/proc/${running.pid}/cwd`) === directory;
  if (process.platform === 'win32') return true;
  return ps('command=', running.pid)?.includes('postgres') ?? false;
}

/** Sends a signal; a process that is already gone, or whose pid now belongs to another, is no error. */
export function signal(target: RunningProcess, name: NodeJS.Signals): void {
  if (!isSameProcess(target)) return;
  try {
    process.kill(target.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function findOnLinux(pid: number): RunningProcess | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name, in parentheses, may itself hold spaces and parentheses; see proc_pid_stat(5) for the fields after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, parent] = fields;
  if (state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), identity: `${bootId()}/${fields[19]}` };
}

/** The start time counts from boot, so only together with the boot's id does it name one process for ever. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return 'boot';
  }
}

function findWithPs(pid: number): RunningProcess | undefined {
  const [state, parent, ...started] = ps('stat=,ppid=,lstart=', pid)?.split(/\s+/) ?? [];
  if (!state || state.startsWith('Z')) return undefined;
  return { pid, parent: Number(parent), identity: started.join(' ') };
}

function ps(format: string, pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', format, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

function findOnWindows(pid: number): RunningProcess | undefined {
  try {
    process.kill(pid, 0);
    return { pid, parent: 0, identity: 'unknown' };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? { pid, parent: 0, identity: 'unknown' } : undefined;
  }
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
