import type { Block, Cell, Column, Sum, TaxTable } from './paper.ts';
import { FAINT, INK, type Sheet } from './sheet.ts';

const GAP = 8;
const PAD = 3;

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const DRAWN: { [Kind in Block['kind']]: (sheet: Sheet, block: Of<Kind>) => void } = {
  table: drawTable,
  totals: drawTotals,
  pairs: drawPairs,
  text: drawText,
};

export function drawBlock(sheet: Sheet, block: Block): void {
  (DRAWN[block.kind] as (sheet: Sheet, block: Block) => void)(sheet, block);
}

interface Place extends Column {
  x: number;
  w: number;
}

/** Columns that do not grow have their width; what is left belongs to the one that does. */
function places({ left, width }: Sheet, columns: readonly Column[]): Place[] {
  const fixed = columns.reduce((sum, column) => sum + (column.grows ? 0 : (column.width ?? 60)), 0);
  const free = width - fixed - GAP * (columns.length - 1);
  let x = left;
  return columns.map((column) => {
    const w = column.grows ? free : (column.width ?? 60);
    const place = { ...column, x, w };
    x += w + GAP;
    return place;
  });
}

/** Rows never break across pages; the head stands on each. */
function drawTable(sheet: Sheet, { columns, rows }: Of<'table'>): void {
  const at = places(sheet, columns);
  const drawHead = () => {
    const style = { size: 8, color: FAINT } as const;
    const height = Math.max(...at.map(({ title, w }) => sheet.heightOf(title, w, style)));
    for (const { title, x, w, align } of at) sheet.text(title, x, sheet.y, w, { ...style, align });
    sheet.y += height + PAD;
    sheet.rule(sheet.y, INK);
    sheet.y += PAD;
  };
  sheet.need(60);
  drawHead();
  sheet.onPage = drawHead;
  for (const row of rows) drawRow(sheet, at, row);
  sheet.onPage = null;
  sheet.y += GAP;
}

function drawRow(sheet: Sheet, at: readonly Place[], row: readonly Cell[]): void {
  const small = sheet.width < 300 ? 6.5 : 8;
  const parts = row.map((cell) => (typeof cell === 'string' ? [cell] : cell));
  const styleOf = (i: number, place: Place) =>
    ({ align: place.align, ...(i > 0 && { size: small, color: FAINT }) }) as const;
  const heights = parts.map((lines, c) => {
    const place = at[c] as Place;
    return lines.reduce((sum, line, i) => sum + sheet.heightOf(line, place.w, styleOf(i, place)), 0);
  });
  const height = Math.max(...heights);
  sheet.need(height + 2 * PAD);
  for (const [c, lines] of parts.entries()) {
    const place = at[c] as Place;
    let y = sheet.y;
    for (const [i, line] of lines.entries()) y += sheet.text(line, place.x, y, place.w, styleOf(i, place));
  }
  sheet.y += height + PAD;
  sheet.rule(sheet.y);
  sheet.y += PAD;
}

/** Tax per rate on the left, sums on the right; they stay on one page. */
function drawTotals(sheet: Sheet, { taxes, sums }: Of<'totals'>): void {
  const isRoll = sheet.width < 300;
  const sumsWidth = isRoll ? sheet.width : 220;
  const sumsHeight = sums.reduce((sum, { strong }) => sum + (strong ? 20 : 15), 0);
  const taxesHeight = taxes ? 16 * (taxes.rows.length + 1) : 0;
  sheet.need(isRoll ? sumsHeight + taxesHeight : Math.max(sumsHeight, taxesHeight));
  const top = sheet.y;
  const sumsEnd = drawSums(sheet, sums, sheet.left + sheet.width - sumsWidth, sumsWidth, top);
  const taxesEnd = taxes ? drawTaxes(sheet, taxes, isRoll ? sumsEnd + 4 : top) : top;
  sheet.y = Math.max(sumsEnd, taxesEnd) + 12;
}

function drawSums(sheet: Sheet, sums: readonly Sum[], x: number, width: number, top: number): number {
  let y = top;
  for (const { label, value, strong } of sums) {
    const style = strong ? ({ weight: 'strong', size: sheet.width < 300 ? 9.5 : 11.5 } as const) : {};
    sheet.text(label, x, y, width * 0.55, style);
    y += sheet.text(value, x + width * 0.45, y, width * 0.55, { ...style, align: 'right' }) + (strong ? 5 : 3);
  }
  return y;
}

function drawTaxes(sheet: Sheet, { titles, rows }: TaxTable, top: number): number {
  const widths = sheet.width < 300 ? [50, 70, 70] : [52, 80, 80];
  let y = top;
  const line = (cells: readonly string[], faint: boolean) => {
    let x = sheet.left;
    let height = 0;
    for (const [i, cell] of cells.entries()) {
      const width = widths[i] as number;
      const style = {
        size: sheet.width < 300 ? 6.5 : 8,
        align: i === 0 ? 'left' : 'right',
        color: faint ? FAINT : INK,
      };
      height = Math.max(height, sheet.text(cell, x, y, width, style as never));
      x += width;
    }
    y += height + 3;
  };
  line(titles, true);
  for (const row of rows) line(row, false);
  return y;
}

function drawPairs(sheet: Sheet, { title, rows }: Of<'pairs'>): void {
  if (title) heading(sheet, title);
  for (const [name, value] of rows) {
    const height = Math.max(
      sheet.heightOf(name, sheet.width * 0.6), //
      sheet.heightOf(value, sheet.width * 0.4 - GAP),
    );
    sheet.need(height + 3);
    sheet.text(name, sheet.left, sheet.y, sheet.width * 0.6);
    sheet.text(value, sheet.left + sheet.width * 0.6 + GAP, sheet.y, sheet.width * 0.4 - GAP, { align: 'right' });
    sheet.y += height + 3;
  }
  sheet.y += GAP;
}

function drawText(sheet: Sheet, { title, lines }: Of<'text'>): void {
  if (title) heading(sheet, title);
  const style = { size: sheet.width < 300 ? 7 : 8.5 };
  for (const line of lines) {
    sheet.need(sheet.heightOf(line, sheet.width, style));
    sheet.y += sheet.text(line, sheet.left, sheet.y, sheet.width, style) + 1;
  }
  sheet.y += GAP;
}

function heading(sheet: Sheet, title: string): void {
  sheet.need(30);
  sheet.y += sheet.text(title, sheet.left, sheet.y, sheet.width, { weight: 'strong' }) + 3;
}
