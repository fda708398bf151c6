import { confirmationAnswer } from '../escpos/confirmation.ts';
import { createParser, type EscPosParser, type PrinterEvent } from '../escpos/parse.ts';
import { createRoll, type Sheet } from '../escpos/roll.ts';
import type { SimulatedFault } from './simulated-status.ts';

/** What the engine tells the printer around it. `Host` stands for the connection a job came over. */
export interface EngineEvents<Host> {
  onSheet(sheet: Sheet): void;
  onDrawerPulse(): void;
  onConfirmation(host: Host, answer: Uint8Array): void;
  hangUp(host: Host): void;
  /** The buffer has room again after `accept` answered false. */
  onRoom(host: Host): void;
}

/** The part of a printer behind its receive buffer. */
export interface PrintEngine<Host> {
  readonly pendingBytes: number;
  /** Takes bytes into the buffer; false when that is full and the host should wait for onRoom. */
  accept(host: Host, bytes: Uint8Array): boolean;
  /** The host has gone: what it sent is still printed, and an uncut strip is then torn off and thrown away. */
  end(host: Host): void;
  setFault(fault: SimulatedFault | null): void;
  close(): void;
}

const BUFFER_BYTES = 65_536;
const SLOW_BYTES = 64;
const SLOW_INTERVAL_MS = 20;

// Null instead of bytes: the host has gone.
type Entry<Host> = { host: Host; bytes: Uint8Array | null };

/** An engine that prints on paper `columns` characters wide. */
export function createPrintEngine<Host>(columns: number, events: EngineEvents<Host>): PrintEngine<Host> {
  const roll = createRoll(columns);
  const parsers = new Map<Host, EscPosParser>();
  const dropped = new Set<Host>();
  const full = new Set<Host>();
  let buffer: Entry<Host>[] = [];
  let buffered = 0;
  let fault: SimulatedFault | null = null;
  let running = false;
  let timer: NodeJS.Timeout | null = null;

  function drop(host: Host): void {
    dropped.add(host);
    events.hangUp(host);
  }

  function execute(host: Host, event: PrinterEvent): void {
    // After hanging up in mid-job the rest of that job is lost.
    if (dropped.has(host)) return;
    if (fault === 'DROPS_CONNECTION' && event.type === 'feed') {
      drop(host);
      return;
    }
    roll.accept(event);
    if (event.type === 'drawer') events.onDrawerPulse();
    if (event.type === 'confirmation-request') events.onConfirmation(host, confirmationAnswer(event.id));
    if (event.type !== 'cut') return;
    const sheet = roll.tearOff();
    if (sheet === null) return;
    try {
      events.onSheet(sheet);
    } catch {
      // A sheet that could not be recorded is not confirmed, so that its sender does not count on it.
      drop(host);
    }
    if (fault === 'DROPS_AFTER_PRINT') drop(host);
  }

  function parserOf(host: Host): EscPosParser {
    const known = parsers.get(host);
    if (known !== undefined) return known;
    const parser = createParser((event) => execute(host, event));
    parsers.set(host, parser);
    return parser;
  }

  function process({ host, bytes }: Entry<Host>): void {
    if (bytes !== null) {
      parserOf(host).write(bytes);
      return;
    }
    roll.tearOff();
    parsers.delete(host);
    dropped.delete(host);
  }

  function halted(): boolean {
    return fault === 'PAPER_OUT' || fault === 'COVER_OPEN' || fault === 'NEVER_READS';
  }

  function take(most: number): Entry<Host> {
    const entry = buffer[0]!;
    if (entry.bytes === null || entry.bytes.length <= most) {
      buffer.shift();
      return entry;
    }
    buffer[0] = { host: entry.host, bytes: entry.bytes.subarray(most) };
    return { host: entry.host, bytes: entry.bytes.subarray(0, most) };
  }

  function step(most: number): void {
    const entry = take(most);
    buffered -= entry.bytes?.length ?? 0;
    process(entry);
    if (buffered >= BUFFER_BYTES) return;
    for (const host of full) events.onRoom(host);
    full.clear();
  }

  function printSlowly(): void {
    timer ??= setTimeout(() => {
      timer = null;
      if (buffer.length > 0 && !halted()) step(SLOW_BYTES);
      run();
    }, SLOW_INTERVAL_MS);
  }

  // A listener may change the fault while a sheet comes out: that must not start a second run inside the first.
  function run(): void {
    if (running) return;
    running = true;
    while (buffer.length > 0 && !halted() && fault !== 'SLOW') step(Number.POSITIVE_INFINITY);
    running = false;
    if (buffer.length > 0 && fault === 'SLOW') printSlowly();
  }

  return {
    get pendingBytes() {
      return buffered;
    },
    accept(host, bytes) {
      buffer.push({ host, bytes });
      buffered += bytes.length;
      if (buffered >= BUFFER_BYTES) full.add(host);
      run();
      return !full.has(host);
    },
    end(host) {
      full.delete(host);
      if (parsers.has(host) || buffer.some((entry) => entry.host === host)) buffer.push({ host, bytes: null });
      run();
    },
    setFault(next) {
      fault = next;
      run();
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      fault = null;
      buffer = [];
      buffered = 0;
    },
  };
}
