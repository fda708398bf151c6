import { connect, type Socket } from 'node:net';
import { createReplyReader, type PrinterReply } from './replies.ts';

/** Why a wait ended without what it waited for. */
export type Missing = 'timeout' | 'closed';

/** One connection to a printer. It serves one wait at a time. */
export interface Link {
  readonly open: boolean;
  /** Waits for the first reply that `select` turns into a value; others are dropped. */
  receive<T>(select: (reply: PrinterReply) => T | null, timeoutMs: number): Promise<T | Missing>;
  /** Hands bytes to the network; resolves once all have left this process. */
  send(bytes: Uint8Array, timeoutMs: number): Promise<'sent' | Missing>;
  destroy(): void;
}

// A printer has no reason to say more than this between two questions.
const MOST_UNEXPECTED_BYTES = 16_384;

function within<T>(timeoutMs: number, start: (finish: (value: T | Missing) => void) => void): Promise<T | Missing> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('timeout'), timeoutMs);
    start((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

function linkOver(socket: Socket): Link {
  let offer: (reply: PrinterReply) => boolean = () => false;
  let unexpected = 0;
  const onClose = new Set<() => void>();

  const read = createReplyReader((reply) => {
    if (offer(reply)) return;
    unexpected += 1;
    if (unexpected > MOST_UNEXPECTED_BYTES) socket.destroy();
  });
  socket.on('data', (chunk: Buffer) => {
    // The reader itself is cheap; the slice keeps a flood from costing more than the limit.
    read(chunk.subarray(0, MOST_UNEXPECTED_BYTES + 1));
  });
  socket.on('close', () => {
    for (const tell of onClose) tell();
    onClose.clear();
  });

  return {
    get open() {
      return !socket.destroyed && socket.writable;
    },
    async receive<T>(select: (reply: PrinterReply) => T | null, timeoutMs: number): Promise<T | Missing> {
      if (socket.destroyed) return 'closed';
      unexpected = 0;
      let closed = (): void => {};
      const result = await within<T>(timeoutMs, (finish) => {
        closed = () => finish('closed');
        onClose.add(closed);
        offer = (reply) => {
          const value = select(reply);
          if (value === null) return false;
          offer = () => false;
          finish(value);
          return true;
        };
      });
      offer = () => false;
      onClose.delete(closed);
      return result;
    },
    async send(bytes, timeoutMs) {
      if (socket.destroyed) return 'closed';
      return within<'sent'>(timeoutMs, (finish) => {
        socket.write(bytes, (error) => finish(error ? 'closed' : 'sent'));
      });
    },
    destroy() {
      socket.destroy();
    },
  };
}

/** Connects; answers the link, or in words why there is none. */
export function openLink(host: string, port: number, timeoutMs: number, signal?: AbortSignal): Promise<Link | string> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 30_000 });
    const giveUp = (why: string): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      socket.destroy();
      resolve(why);
    };
    const abort = (): void => giveUp('aborted');
    const timer = setTimeout(() => giveUp(`no connection within ${timeoutMs} ms`), timeoutMs);
    signal?.addEventListener('abort', abort, { once: true });
    socket.on('error', (error) => giveUp(error.message));
    socket.once('connect', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(linkOver(socket));
    });
  });
}
