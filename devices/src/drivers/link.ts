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

/** What a link goes over: a socket, or a device file. */
export interface Wire {
  readonly open: boolean;
  /** Resolves once all bytes have left this process; false when they could not. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** From now on, and until told otherwise, what the printer says is wanted. A wire that hears by itself needs neither. */
  listen?(): void;
  rest?(): void;
  destroy(): void;
}

/** @param start is given where what came, and the end, are to be told */
export function linkOver(start: (onData: (chunk: Uint8Array) => void, onClose: () => void) => Wire): Link {
  let offer: (reply: PrinterReply) => boolean = () => false;
  let unexpected = 0;
  const onClose = new Set<() => void>();

  const read = createReplyReader((reply) => {
    if (offer(reply)) return;
    unexpected += 1;
    if (unexpected > MOST_UNEXPECTED_BYTES) wire.destroy();
  });
  const wire = start(
    // The reader itself is cheap; the slice keeps a flood from costing more than the limit.
    (chunk) => read(chunk.subarray(0, MOST_UNEXPECTED_BYTES + 1)),
    () => {
      for (const tell of onClose) tell();
      onClose.clear();
    },
  );

  return {
    get open() {
      return wire.open;
    },
    async receive<T>(select: (reply: PrinterReply) => T | null, timeoutMs: number): Promise<T | Missing> {
      if (!wire.open) return 'closed';
      unexpected = 0;
      let closed = (): void => {};
      wire.listen?.();
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
      wire.rest?.();
      offer = () => false;
      onClose.delete(closed);
      return result;
    },
    async send(bytes, timeoutMs) {
      if (!wire.open) return 'closed';
      return within<'sent'>(timeoutMs, (finish) => {
        void wire.write(bytes).then((written) => finish(written ? 'sent' : 'closed'));
      });
    },
    destroy: () => wire.destroy(),
  };
}
