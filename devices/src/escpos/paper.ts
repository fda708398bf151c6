import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import { codePageRuns, type TextPage } from './code-page-runs.ts';
import { encodeText, PAGE_NUMBERS } from './code-pages.ts';

/** Characters per line of the standard font: 32 on 58 mm paper, 42 or 48 on 80 mm. */
export type Columns = 32 | 42 | 48;

/** How a line is printed. Width and height multiply the standard character. */
export interface LineStyle {
  bold?: boolean;
  invert?: boolean;
  width?: 1 | 2;
  height?: 1 | 2;
  /** Blank standard characters before the line, outside the style. */
  indent?: number;
}

/** A roll of paper to write lines on, which become ESC/POS bytes. */
export interface Paper {
  readonly columns: Columns;
  /** Prints lines that are already guarded and no wider than `(columns - indent) / width`. */
  print(lines: readonly string[], style?: LineStyle): void;
  rule(): void;
  /** A QR code in the middle; what is not ASCII is percent-encoded. None of more than 200 characters: half a code would be another one. */
  qr(text: string): void;
  blank(): void;
  /** The bytes of what was printed, then a feed past the cutter and a partial cut. */
  cut(): Uint8Array;
}

const LONGEST_QR = 200;

// Measured: without "epson" and these candidates the encoder sends code pages that common printers do not have.
function encoder(columns: Columns): ReceiptPrinterEncoder {
  return new ReceiptPrinterEncoder({
    language: 'esc-pos',
    columns,
    newline: '\n',
    feedBeforeCut: 4,
    codepageMapping: 'epson',
    codepageCandidates: ['cp858', 'windows1252'],
  }).initialize();
}

/** A fresh sheet of paper. */
export function createPaper(columns: Columns): Paper {
  const bytes = encoder(columns);
  let current: TextPage | null = null;

  /** The encoder copies a whole code page for every piece of text (2 ms a ticket), so it is given bytes. */
  function write(text: string): void {
    for (const { page, text: run } of codePageRuns(text)) {
      const select = page === current ? [] : [0x1b, 0x74, PAGE_NUMBERS[page]];
      bytes.raw([...select, ...encodeText(run, page)]);
      current = page;
    }
  }

  return {
    columns,
    print(lines, { bold = false, invert = false, width = 1, height = 1, indent = 0 } = {}) {
      for (const line of lines) {
        if (indent > 0) write(' '.repeat(indent));
        bytes.bold(bold).invert(invert).size(width, height);
        write(line);
        bytes.newline().bold(false).invert(false).size(1, 1);
      }
    },
    rule() {
      write('-'.repeat(columns));
      bytes.newline();
    },
    qr(text) {
      const payload = text.toWellFormed().replace(/[^ -~]/gu, encodeURIComponent);
      if (payload !== '' && payload.length <= LONGEST_QR)
        bytes.align('center').qrcode(payload, { model: 2, size: 5, errorlevel: 'm' }).align('left');
    },
    blank() {
      bytes.newline();
    },
    cut() {
      const sheet = bytes.cut('partial').encode();
      // The encoder ends the cut with a line feed, which would push the next sheet down.
      return sheet.at(-1) === 0x0a ? sheet.subarray(0, -1) : sheet;
    },
  };
}

/** `ESC p`: one pulse of 50 ms on the drawer connector's pin 2, then at least 500 ms rest. */
export function drawerPulse(columns: Columns): Uint8Array {
  return encoder(columns).pulse(0, 50, 500).encode();
}
