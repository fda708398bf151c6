import { execFile } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import { constants, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Link, linkOver, type Wire } from './link.ts';

/** A device that has no room, or nothing to say, is tried again after this. */
const AGAIN_MS = 10;
const READ_BYTES = 4_096;

/** Neither waits for a carrier nor becomes this process's terminal; every read and write answers at once. */
const FLAGS = constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK;

const isLater = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EAGAIN';
const again = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, AGAIN_MS));

/**
 * A printer's device file (`/dev/usb/lp0`, `/dev/ttyUSB0`), both ways. Node has no events for such files, so it is asked again and again,
 * and only while an answer is waited for.
 */
export async function openDeviceLink(path: string): Promise<Link | string> {
  let file: FileHandle;
  try {
    file = await open(path, FLAGS);
  } catch (error) {
    return (error as Error).message;
  }
  // What is no device must never be written to as if it were one.
  if (!(await file.stat()).isCharacterDevice()) {
    await file.close();
    return `${path} is not a device`;
  }
  return linkOver((onData, onClose) => deviceWire(file, onData, onClose));
}

function deviceWire(file: FileHandle, onData: (chunk: Uint8Array) => void, onClose: () => void): Wire {
  let isOpen = true;
  let isWanted = false;
  let isReading = false;

  function end(): void {
    if (!isOpen) return;
    isOpen = false;
    void file.close().catch(() => {});
    onClose();
  }

  async function readWhileWanted(): Promise<void> {
    if (isReading) return;
    isReading = true;
    const buffer = new Uint8Array(READ_BYTES);
    while (isOpen && isWanted) {
      try {
        const { bytesRead } = await file.read(buffer, 0, READ_BYTES, null);
        if (bytesRead > 0) onData(buffer.slice(0, bytesRead));
        else await again();
      } catch (error) {
        if (isLater(error)) await again();
        else end();
      }
    }
    isReading = false;
  }

  return {
    get open() {
      return isOpen;
    },
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        if (!isOpen) return false;
        try {
          at += (await file.write(bytes, at, bytes.length - at, null)).bytesWritten;
        } catch (error) {
          if (!isLater(error)) {
            end();
            return false;
          }
          await again();
        }
      }
      return true;
    },
    listen() {
      isWanted = true;
      void readWhileWanted();
    },
    rest() {
      isWanted = false;
    },
    destroy: end,
  };
}

/** How a serial line is to be set; eight bits and one stop bit are what printers of today have. */
export interface SerialLine {
  /** Bits a second. */
  baudRate: number;
  parity: 'NONE' | 'EVEN' | 'ODD';
  /** How the printer says that it cannot take more: by a wire, by a character, or not at all. */
  flowControl: 'NONE' | 'RTS_CTS' | 'XON_XOFF';
}

const PARITY = { NONE: ['-parenb'], EVEN: ['parenb', '-parodd'], ODD: ['parenb', 'parodd'] } as const;
const FLOW = { NONE: ['-crtscts', '-ixon'], RTS_CTS: ['crtscts', '-ixon'], XON_XOFF: ['-crtscts', 'ixon'] } as const;

/** What `stty` is told: the line's own, and bytes as they are. */
export function lineSettings({ baudRate, parity, flowControl }: SerialLine): string[] {
  return [
    'raw',
    '-echo',
    'cs8',
    ...PARITY[parity],
    '-cstopb',
    'clocal',
    'cread',
    ...FLOW[flowControl],
    String(baudRate),
  ];
}

/** Sets a serial line. Answers in words why it could not. */
export async function setSerialLine(path: string, line: SerialLine): Promise<string | null> {
  try {
    await promisify(execFile)('stty', ['-F', path, ...lineSettings(line)], { timeout: 5_000 });
    return null;
  } catch (error) {
    return (error as Error).message.trim().slice(0, 200);
  }
}
