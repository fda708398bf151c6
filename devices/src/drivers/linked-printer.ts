import type { Link, Missing } from './link.ts';
import type { PrinterDriver, PrinterFault, PrinterStatus, PrintOptions, PrintOutcome } from './printer-driver.ts';
import type { PrinterReply } from './replies.ts';
import { interpretStatus, SILENT, unanswered } from './status-bytes.ts';

/** `confirms`: the model answers GS ( H. Times in milliseconds; `statusTimeoutMs` is for each status byte. */
export interface LinkedPrinterOptions {
  /** Connects; answers the link, or in words why there is none. */
  connect: (signal: AbortSignal) => Promise<Link | string>;
  confirms: boolean;
  statusTimeoutMs?: number;
}

const DEFAULT_STATUS_TIMEOUT_MS = 2_000;

/** What an inspection found, and the connection it found it over, if that is still good. */
type Inspection = { status: PrinterStatus; link: Link | null };

const CLOSED: Inspection = { status: unanswered('OFFLINE', 'The driver is closed.'), link: null };

async function askStatus(link: Link, timeoutMs: number): Promise<PrinterStatus | Missing> {
  const answers: number[] = [];
  for (const question of [1, 2, 4]) {
    const answer = link.receive((reply) => (reply.type === 'status' ? reply.byte : null), timeoutMs);
    void link.send(Uint8Array.of(0x10, 0x04, question), timeoutMs);
    const byte = await answer;
    if (typeof byte !== 'number') return byte;
    answers.push(byte);
  }
  const [printer = 0, offline = 0, paper = 0] = answers;
  return interpretStatus({ printer, offline, paper });
}

function confirms(id: Uint8Array): (reply: PrinterReply) => true | null {
  return (reply) => (reply.type === 'confirmation' && Buffer.from(reply.id).equals(id) ? true : null);
}

function failed(fault: PrinterFault, message: string): PrintOutcome {
  return { state: 'failed', reason: fault, message };
}

/** A printer that speaks ESC/POS over some line. It connects when first needed and keeps that one connection. */
export function linkedPrinter(options: LinkedPrinterOptions): PrinterDriver {
  const statusTimeoutMs = options.statusTimeoutMs ?? DEFAULT_STATUS_TIMEOUT_MS;
  let current: Link | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const closing = new AbortController();

  function serialised<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  function drop(): void {
    current?.destroy();
    current = null;
  }

  async function askOver(link: Link, reused: boolean, confirmed: boolean): Promise<Inspection | 'stale'> {
    const status = await askStatus(link, statusTimeoutMs);
    if (typeof status === 'object') return { status, link };
    if (reused) return 'stale';
    if (status === 'closed') {
      return {
        status: unanswered('BUSY', 'The printer ended the connection; it may serve another computer.'),
        link: null,
      };
    }
    // Of a model that may never answer, silence says nothing.
    if (!confirmed) return { status: SILENT, link };
    // Without an answer the replies are out of step.
    return {
      status: unanswered('OFFLINE', 'The printer does not answer; it may serve another computer.'),
      link: null,
    };
  }

  /** Asks how the printer is, over the kept connection or, when that is dead or there is none, a new one. */
  async function inspect(signal?: AbortSignal): Promise<Inspection> {
    if (current?.open) {
      const found = await askOver(current, true, options.confirms);
      if (found !== 'stale') return found;
    }
    drop();
    signal?.throwIfAborted();
    if (closing.signal.aborted) return CLOSED;
    const stop = signal === undefined ? closing.signal : AbortSignal.any([closing.signal, signal]);
    const opened = await options.connect(stop);
    if (typeof opened === 'string') return { status: unanswered('OFFLINE', `Not reachable: ${opened}.`), link: null };
    current = opened;
    const found = await askOver(opened, false, options.confirms);
    if (found === 'stale' || found.link === null) drop();
    return found === 'stale' ? { status: unanswered('OFFLINE', 'The printer does not answer.'), link: null } : found;
  }

  /** The bytes are out and nothing vouches for them: says why, with what the printer says now, and gives the line up. */
  async function unknown(link: Link, missing: Missing, flushed: boolean): Promise<PrintOutcome> {
    let reason =
      missing === 'closed' ? 'The connection broke before the printer confirmed.' : 'The printer did not confirm.';
    if (missing === 'timeout' && flushed) {
      const status = await askStatus(link, statusTimeoutMs);
      if (typeof status === 'object' && status.message !== null) reason += ` ${status.message}`;
    }
    drop();
    return { state: 'unknown', reason };
  }

  async function sendConfirmed(
    link: Link,
    bytes: Uint8Array,
    id: Uint8Array,
    timeoutMs: number,
  ): Promise<PrintOutcome> {
    let flushed = false;
    const confirmation = link.receive(confirms(id), timeoutMs);
    void link.send(bytes, timeoutMs).then((sent) => {
      flushed = sent === 'sent';
    });
    const confirmed = await confirmation;
    return confirmed === true ? { state: 'printed' } : unknown(link, confirmed, flushed);
  }

  async function sendUnconfirmed(link: Link, bytes: Uint8Array, timeoutMs: number): Promise<PrintOutcome> {
    const sent = await link.send(bytes, timeoutMs);
    if (sent !== 'sent') return unknown(link, sent, false);
    const status = await askStatus(link, statusTimeoutMs);
    if (typeof status !== 'object') return unknown(link, status, false);
    return status.fault === null
      ? { state: 'printed' }
      : { state: 'unknown', reason: `The printer stopped after the job was sent. ${status.message}` };
  }

  async function printNow(bytes: Uint8Array, { confirmationId, timeoutMs }: PrintOptions): Promise<PrintOutcome> {
    const { status, link } = await inspect();
    if (status.fault !== null) return failed(status.fault, status.message ?? status.fault);
    if (link === null || !link.open) return failed('OFFLINE', 'The connection broke.');
    return options.confirms && confirmationId
      ? sendConfirmed(link, bytes, confirmationId, timeoutMs)
      : sendUnconfirmed(link, bytes, timeoutMs);
  }

  async function statusNow(signal?: AbortSignal): Promise<PrinterStatus> {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', drop, { once: true });
    try {
      const { status } = await inspect(signal);
      signal?.throwIfAborted();
      return status;
    } finally {
      signal?.removeEventListener('abort', drop);
    }
  }

  return {
    status: (signal) => serialised(() => statusNow(signal)),
    print: (bytes, printOptions) => serialised(() => printNow(bytes, printOptions)),
    async close() {
      closing.abort();
      drop();
      await last;
    },
  };
}
