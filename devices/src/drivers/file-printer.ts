import { constants, type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PrinterDriver, PrinterStatus, PrintOutcome } from './printer-driver.ts';
import { unanswered } from './status-bytes.ts';

/** Never through a link to somewhere else, and never over what is there. */
const FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;
const READY: PrinterStatus = { fault: null, message: null, answered: true, paperNearEnd: false };

/** A file that jobs are appended to, whole and in order, for another program to print. What is on the disk counts as printed. */
export function filePrinter(path: string): PrinterDriver {
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  function serialised<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  async function opened(): Promise<FileHandle | string> {
    if (isClosed) return 'The driver is closed.';
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o750 });
      const file = await open(path, FLAGS, 0o640);
      if ((await file.stat()).isFile()) return file;
      await file.close();
      return `${path} is not a file.`;
    } catch (error) {
      return (error as Error).message;
    }
  }

  async function status(signal?: AbortSignal): Promise<PrinterStatus> {
    signal?.throwIfAborted();
    const file = await opened();
    if (typeof file === 'string') return unanswered('OFFLINE', file);
    await file.close();
    return READY;
  }

  async function append(bytes: Uint8Array): Promise<PrintOutcome> {
    const file = await opened();
    if (typeof file === 'string') return { state: 'failed', reason: 'OFFLINE', message: file };
    try {
      await file.appendFile(bytes);
      await file.datasync();
      return { state: 'printed' };
    } catch (error) {
      return { state: 'unknown', reason: `The file may have a part of it: ${(error as Error).message}` };
    } finally {
      await file.close().catch(() => {});
    }
  }

  return {
    status: (signal) => serialised(() => status(signal)),
    print: (bytes) => serialised(() => append(bytes)),
    async close() {
      isClosed = true;
      await last;
    },
  };
}
