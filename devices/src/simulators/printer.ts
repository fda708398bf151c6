import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import type { Sheet } from '../escpos/roll.ts';
import { createPrintEngine } from './print-engine.ts';
import { createStatusScanner, isStatusRequest, type SimulatedFault, statusAnswer } from './simulated-status.ts';

/** One sheet as it came out of the printer. `drawerPulses`: how often the drawer was pulsed since the sheet before. */
export interface Printout extends Sheet {
  id: string;
  /** ISO 8601 instant of the cut. */
  at: string;
  cuts: number;
  drawerPulses: number;
}

export interface SimulatedPrinterOptions {
  name: string;
  /** 0 or absent: any free port. */
  port?: number;
  /** Address to listen on; only this machine unless told otherwise. */
  host?: string;
  columns?: number;
  /** Gets one JSON line {printer, id, at, text} per printout before it is confirmed, so that paper can be counted over restarts. */
  journalFile?: string;
}

/** A network receipt printer on a real socket. */
export interface SimulatedPrinter {
  readonly name: string;
  readonly port: number;
  /** Pulses the drawer has had since the start. */
  readonly drawerPulses: number;
  /** Bytes received and not yet printed. */
  readonly pendingBytes: number;
  /** What it printed, newest last, the last 2,000. */
  printouts(): Printout[];
  setFault(fault: SimulatedFault | null): void;
  /** Calls the listener after each printout; answers the function that stops it. */
  onPrintout(listener: (printout: Printout) => void): () => void;
  close(): Promise<void>;
}

const MOST_PRINTOUTS = 2_000;
// Garbage prints long sheets; this many lines in all are kept.
const MOST_LINES = 200_000;
const MOST_WAITING = 8;
const MOST_UNREAD_ANSWERS = 65_536;

function createArchive() {
  let kept: Printout[] = [];
  let lines = 0;
  return {
    all: () => [...kept],
    add(printout: Printout): void {
      kept.push(printout);
      lines += printout.lines.length;
      while (kept.length > MOST_PRINTOUTS || (lines > MOST_LINES && kept.length > 1)) {
        lines -= kept[0]!.lines.length;
        kept = kept.slice(1);
      }
    },
  };
}

/**
 * Starts a simulated printer. Like most real ones it serves one computer at a time: a second connection is accepted by the
 * network but not read until the first ends. Rejects when the port is taken.
 */
export async function startSimulatedPrinter(options: SimulatedPrinterOptions): Promise<SimulatedPrinter> {
  const { name, journalFile, columns = 48 } = options;
  const archive = createArchive();
  const listeners = new Set<(printout: Printout) => void>();
  const waiting: Socket[] = [];
  let active: Socket | null = null;
  let fault: SimulatedFault | null = null;
  let pulses = 0;
  let pulsesOfSheet = 0;

  const engine = createPrintEngine<Socket>(columns, {
    onSheet(sheet) {
      const printout: Printout = {
        id: randomUUID(),
        at: new Date().toISOString(),
        cuts: 1,
        drawerPulses: pulsesOfSheet,
        ...sheet,
      };
      pulsesOfSheet = 0;
      if (journalFile !== undefined) {
        const { id, at, text } = printout;
        appendFileSync(journalFile, `${JSON.stringify({ printer: name, id, at, text })}\n`);
      }
      archive.add(printout);
      for (const listener of listeners) listener(printout);
    },
    onDrawerPulse() {
      pulses += 1;
      pulsesOfSheet += 1;
    },
    onConfirmation: (socket, answer) => reply(socket, answer),
    hangUp: (socket) => socket.destroy(),
    onRoom(socket) {
      if (fault !== 'NEVER_READS') socket.resume();
    },
  });

  function reply(socket: Socket, bytes: Uint8Array): void {
    // A computer that asks without end and never reads must not fill the memory.
    if (socket.writable && socket.writableLength < MOST_UNREAD_ANSWERS) socket.write(bytes);
  }

  function serveNext(): void {
    active = waiting.shift() ?? null;
    if (active !== null) serve(active);
  }

  function serve(socket: Socket): void {
    const scan = createStatusScanner((question) => {
      if (fault !== 'SILENT_STATUS') reply(socket, Uint8Array.of(statusAnswer(question, fault)));
    });
    socket.on('data', (chunk: Buffer) => {
      scan(chunk);
      // Questions are answered by now; kept, those of a long paper outage would fill the buffer.
      if (isStatusRequest(chunk)) return;
      if (!engine.accept(socket, chunk)) socket.pause();
    });
    if (fault !== 'NEVER_READS') socket.resume();
  }

  const server = createServer({ pauseOnConnect: true, noDelay: true }, (socket) => {
    socket.on('error', () => {});
    socket.on('close', () => {
      engine.end(socket);
      const place = waiting.indexOf(socket);
      if (place >= 0) waiting.splice(place, 1);
      if (socket === active) serveNext();
    });
    if (active === null) {
      active = socket;
      serve(socket);
    } else if (waiting.length < MOST_WAITING) {
      waiting.push(socket);
    } else {
      socket.destroy();
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', () => resolve());
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    name,
    port,
    get drawerPulses() {
      return pulses;
    },
    get pendingBytes() {
      return engine.pendingBytes;
    },
    printouts: archive.all,
    setFault(next) {
      fault = next;
      if (next === 'NEVER_READS') active?.pause();
      else active?.resume();
      engine.setFault(next);
    },
    onPrintout(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      engine.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const others = waiting.splice(0);
      active?.destroy();
      for (const socket of others) socket.destroy();
      await closed;
    },
  };
}
