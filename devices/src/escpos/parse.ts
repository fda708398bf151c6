import { decodeByte } from './code-pages.ts';
import { beginsCommand, commandLength } from './command-length.ts';

export type Alignment = 'left' | 'center' | 'right';

/** How text is printed. `width` and `height` multiply the standard character, 1 to 8. */
export interface TextStyle {
  bold: boolean;
  underline: boolean;
  invert: boolean;
  width: number;
  height: number;
  alignment: Alignment;
}

/** What a printer is told to do. Text never holds control characters. */
export type PrinterEvent =
  | { type: 'initialize' }
  | { type: 'text'; text: string; style: Readonly<TextStyle> }
  | { type: 'qr'; text: string; alignment: Alignment }
  | { type: 'feed'; lines: number }
  | { type: 'cut'; full: boolean }
  | { type: 'drawer'; pin: 2 | 5; onMs: number; offMs: number }
  | { type: 'confirmation-request'; id: Uint8Array }
  | { type: 'status-request'; status: number };

/** Interprets ESC/POS as it arrives, cut into chunks anywhere. Never throws; keeps at most a few hundred bytes. */
export interface EscPosParser {
  write(chunk: Uint8Array): void;
}

const INITIAL: Readonly<TextStyle> = Object.freeze({
  bold: false,
  underline: false,
  invert: false,
  width: 1,
  height: 1,
  alignment: 'left',
});
const ALIGNMENTS: readonly Alignment[] = ['left', 'center', 'right'];
const LONGEST_RUN = 256;
// No command that is executed is longer; the payload of longer ones (pictures) is skipped uncollected.
const LONGEST_EXECUTED = 256;
const TAB = '        ';

/** A parser that reports what it understands to `onEvent`, in order. */
export function createParser(onEvent: (event: PrinterEvent) => void): EscPosParser {
  let style = INITIAL;
  let page = 0;
  let run = '';
  let command: number[] = [];
  let total: number | null = null;
  let skip = 0;
  let qr = '';

  function endRun(): void {
    if (run !== '') onEvent({ type: 'text', text: run, style });
    run = '';
  }

  function restyle(change: Partial<TextStyle>): void {
    endRun();
    style = Object.freeze({ ...style, ...change });
  }

  function report(event: PrinterEvent): void {
    endRun();
    onEvent(event);
  }

  function initialize(): void {
    report({ type: 'initialize' });
    style = INITIAL;
    page = 0;
  }

  function printMode(mode: number): void {
    restyle({
      bold: (mode & 0x08) !== 0,
      underline: (mode & 0x80) !== 0,
      height: mode & 0x10 ? 2 : 1,
      width: mode & 0x20 ? 2 : 1,
    });
  }

  function selectPage(number: number): void {
    page = number;
  }

  // GS ( k: function 80 stores what the code says, function 81 prints it.
  function qrCode([, , , , , , call, , ...payload]: readonly number[]): void {
    if (call === 0x50)
      qr = Buffer.from(payload)
        .toString('latin1')
        .replace(/[^ -~]/g, '?');
    if (call === 0x51 && qr !== '') report({ type: 'qr', text: qr, alignment: style.alignment });
  }

  function align(value: number): void {
    const alignment = ALIGNMENTS[value % 48];
    if (alignment !== undefined) restyle({ alignment });
  }

  const executors: Readonly<Record<string, (bytes: readonly number[]) => void>> = {
    '\x1b@': initialize,
    '\x1b!': ([, , mode = 0]) => printMode(mode),
    '\x1bE': ([, , on = 0]) => restyle({ bold: (on & 1) === 1 }),
    '\x1b-': ([, , on = 0]) => restyle({ underline: on % 48 > 0 }),
    '\x1ba': ([, , value = 0]) => align(value),
    '\x1bt': ([, , number = 0]) => selectPage(number),
    '\x1bd': ([, , lines = 0]) => report({ type: 'feed', lines }),
    '\x1bJ': () => report({ type: 'feed', lines: 1 }),
    '\x1bi': () => report({ type: 'cut', full: true }),
    '\x1bm': () => report({ type: 'cut', full: false }),
    '\x1bp': ([, , pin = 0, on = 0, off = 0]) =>
      report({ type: 'drawer', pin: pin % 48 === 1 ? 5 : 2, onMs: on * 2, offMs: off * 2 }),
    '\x1d!': ([, , size = 0]) => restyle({ width: ((size >> 4) & 7) + 1, height: (size & 7) + 1 }),
    '\x1dB': ([, , on = 0]) => restyle({ invert: (on & 1) === 1 }),
    '\x1dV': ([, , mode = 0]) => report({ type: 'cut', full: [0, 48, 65, 97, 103].includes(mode) }),
    '\x1d(': (bytes) => {
      if (bytes[2] === 0x6b && bytes[5] === 0x31) qrCode(bytes);
      if (bytes.length === 11 && bytes[2] === 0x48 && bytes[5] === 0x30 && bytes[6] === 0x30) {
        report({ type: 'confirmation-request', id: Uint8Array.from(bytes.slice(7)) });
      }
    },
    '\x10\x04': ([, , status = 0]) => report({ type: 'status-request', status }),
  };

  function continueCommand(byte: number): void {
    command.push(byte);
    total ??= commandLength(command);
    if (total === null) return;
    if (command.length < total && total <= LONGEST_EXECUTED) return;
    skip = total - command.length;
    if (skip === 0) executors[String.fromCharCode(command[0]!, command[1]!)]?.(command);
    command = [];
    total = null;
  }

  function plainByte(byte: number): void {
    if (beginsCommand(byte)) command = [byte];
    else if (byte === 0x0a || byte === 0x0c) report({ type: 'feed', lines: 1 });
    else if (byte === 0x09) run += TAB;
    else if (byte >= 0x20 && byte !== 0x7f) run += decodeByte(byte, page);
    if (run.length >= LONGEST_RUN) endRun();
  }

  return {
    write(chunk) {
      let at = 0;
      while (at < chunk.length) {
        if (skip > 0) {
          const skipped = Math.min(skip, chunk.length - at);
          skip -= skipped;
          at += skipped;
          continue;
        }
        const byte = chunk[at]!;
        at += 1;
        if (command.length > 0) continueCommand(byte);
        else plainByte(byte);
      }
      endRun();
    },
  };
}
