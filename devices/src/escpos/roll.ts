import type { Alignment, PrinterEvent, TextStyle } from './parse.ts';

/** Text of one style within a line. */
export interface PrintedSpan {
  text: string;
  style: Readonly<TextStyle>;
}

/** One line on paper. */
export interface PrintedLine {
  alignment: Alignment;
  spans: PrintedSpan[];
  /** What a QR code says that takes the place of text. */
  qr?: string;
}

/** A piece of paper as it was cut off. `text` is its plain text, lines joined by newlines, without the blank end. */
export interface Sheet {
  columns: number;
  lines: PrintedLine[];
  text: string;
  /** True when more was printed than is kept (`MAXIMUM_LINES`). */
  truncated: boolean;
}

/** A roll of paper in a printer, filled by what a parser reports. */
export interface PaperRoll {
  accept(event: PrinterEvent): void;
  /** Takes off what was printed since the last cut; null when that is blank. */
  tearOff(): Sheet | null;
}

/** Lines kept of one sheet; garbage may print without end. */
export const MAXIMUM_LINES = 1_000;

function plainText(lines: readonly PrintedLine[]): string {
  return lines
    .map((line) => (line.qr === undefined ? line.spans.map((span) => span.text).join('') : `[QR ${line.qr}]`).trimEnd())
    .join('\n')
    .trimEnd();
}

/** A roll that is `columns` standard characters wide and breaks longer lines there, as printers do. */
export function createRoll(columns: number): PaperRoll {
  let lines: PrintedLine[] = [];
  let line: PrintedLine = { alignment: 'left', spans: [] };
  let used = 0;
  let truncated = false;

  function endLine(): void {
    if (lines.length < MAXIMUM_LINES) lines.push(line);
    else truncated = true;
    line = { alignment: 'left', spans: [] };
    used = 0;
  }

  function put(text: string, style: Readonly<TextStyle>): void {
    if (line.spans.length === 0) line.alignment = style.alignment;
    const last = line.spans.at(-1);
    if (last !== undefined && last.style === style) last.text += text;
    else line.spans.push({ text, style });
    used += text.length * style.width;
  }

  function print(text: string, style: Readonly<TextStyle>): void {
    let rest = text;
    while (rest !== '') {
      if (used > 0 && used + style.width > columns) endLine();
      const room = Math.max(1, Math.floor((columns - used) / style.width));
      put(rest.slice(0, room), style);
      rest = rest.slice(room);
    }
  }

  return {
    accept(event) {
      if (event.type === 'text') print(event.text, event.style);
      if (event.type === 'qr') {
        if (used > 0) endLine();
        line = { alignment: event.alignment, spans: [], qr: event.text };
        endLine();
      }
      if (event.type === 'feed') for (let fed = 0; fed < event.lines; fed += 1) endLine();
    },
    tearOff() {
      if (used > 0) endLine();
      const sheet = { columns, lines, text: plainText(lines), truncated };
      lines = [];
      truncated = false;
      return sheet.text === '' ? null : sheet;
    },
  };
}
