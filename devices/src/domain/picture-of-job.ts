import type { PrintDocument } from '../escpos/document.ts';
import type { Columns } from '../escpos/paper.ts';
import { createParser } from '../escpos/parse.ts';
import { drawSvg } from '../escpos/picture.ts';
import { renderDocument } from '../escpos/render.ts';
import { createRoll, type Sheet } from '../escpos/roll.ts';

/** The sheet that a document becomes on paper of this width, read back from the very bytes that are sent. Blank if there is none, or it cannot be printed. */
function sheetOf(document: PrintDocument | null, columns: Columns): Pick<Sheet, 'columns' | 'lines' | 'text'> {
  const roll = createRoll(columns);
  try {
    if (document) createParser((event) => roll.accept(event)).write(renderDocument(document, { columns }));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return roll.tearOff() ?? { columns, lines: [], text: '' };
}

/** What a document prints, as an SVG picture. */
export function pictureOf(document: PrintDocument | null, columns: Columns): string {
  return drawSvg(sheetOf(document, columns));
}

/** What a document prints, as plain text. */
export function textOf(document: PrintDocument | null, columns: Columns): string {
  return sheetOf(document, columns).text;
}
