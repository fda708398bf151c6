import { encode } from 'uqr';
import type { PrintedLine, PrintedSpan, Sheet } from './roll.ts';

// A standard character is 12 x 24 dots at 203 dpi; lines are 30 dots apart. One dot is one unit here.
const CELL_WIDTH = 12;
const CELL_HEIGHT = 24;
const LINE_GAP = 6;
const MARGIN = 24;
const BASELINE = 18;
const FONT_SIZE = 20;
const BLANK_END = 2;
// What `paper.ts` asks of a printer: dots a module.
const QR_MODULE = 5;
const INK = '#1c1b1a';
const PAPER = '#fdfcf8';

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function cells(line: PrintedLine): number {
  return line.spans.reduce((sum, span) => sum + span.text.length * span.style.width, 0);
}

function lineHeight(line: PrintedLine): number {
  if (line.qr !== undefined) return qrModules(line.qr).length * QR_MODULE + LINE_GAP;
  return Math.max(1, ...line.spans.map((span) => span.style.height)) * CELL_HEIGHT + LINE_GAP;
}

function startCell(line: PrintedLine, columns: number): number {
  const free = Math.max(0, columns - cells(line));
  if (line.alignment === 'right') return free;
  return line.alignment === 'center' ? free >> 1 : 0;
}

// Every word gets its own x, so that columns stay straight in whatever monospace font the viewer has.
function drawWords({ text, style }: PrintedSpan, x: number, bottom: number): string {
  const words = [...text.matchAll(/[^ ]+/g)].map(
    (word) => `<tspan x="${word.index * CELL_WIDTH}">${escapeXml(word[0])}</tspan>`,
  );
  if (words.length === 0) return '';
  const top = bottom - style.height * CELL_HEIGHT;
  const weight = style.bold ? ' font-weight="bold"' : '';
  const fill = style.invert ? ` fill="${PAPER}"` : '';
  return (
    `<text transform="translate(${x} ${top}) scale(${style.width} ${style.height})" y="${BASELINE}"` +
    `${weight}${fill}>${words.join('')}</text>`
  );
}

function drawSpan(span: PrintedSpan, x: number, bottom: number): string {
  const { style } = span;
  const width = span.text.length * style.width * CELL_WIDTH;
  const height = style.height * CELL_HEIGHT;
  let drawn = '';
  if (style.invert) drawn += `<rect x="${x}" y="${bottom - height}" width="${width}" height="${height}"/>`;
  drawn += drawWords(span, x, bottom);
  if (style.underline) drawn += `<rect x="${x}" y="${bottom - 2}" width="${width}" height="2"/>`;
  return drawn;
}

/** The modules of a QR code, row by row, as a printer makes them of this text. */
function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: 0 }).data;
}

function drawQr(text: string, alignment: PrintedLine['alignment'], columns: number, top: number): string {
  const modules = qrModules(text);
  const free = columns * CELL_WIDTH - modules.length * QR_MODULE;
  const left = MARGIN + (alignment === 'left' ? 0 : alignment === 'right' ? free : free >> 1);
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      isDark ? `M${left + x * QR_MODULE} ${top + y * QR_MODULE}h${QR_MODULE}v${QR_MODULE}h-${QR_MODULE}z` : [],
    ),
  );
  return `<path d="${dark.join('')}" shape-rendering="crispEdges"><title>${escapeXml(text)}</title></path>`;
}

function drawLine(line: PrintedLine, columns: number, top: number): string {
  if (line.qr !== undefined) return drawQr(line.qr, line.alignment, columns, top);
  const bottom = top + lineHeight(line) - LINE_GAP;
  let x = MARGIN + startCell(line, columns) * CELL_WIDTH;
  let drawn = '';
  for (const span of line.spans) {
    drawn += drawSpan(span, x, bottom);
    x += span.text.length * span.style.width * CELL_WIDTH;
  }
  return drawn;
}

// The cutter leaves a serrated edge.
function outline(width: number, height: number): string {
  const teeth = Math.ceil(width / 12);
  const edge = Array.from({ length: teeth }, (_, index) => {
    const right = width - index * 12;
    return `L${Math.max(0, right - 6)} ${height - 6}L${Math.max(0, right - 12)} ${height}`;
  });
  return `M0 0H${width}V${height}${edge.join('')}Z`;
}

function withoutBlankEnd(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const last = lines.findLastIndex(
    (line) => line.qr !== undefined || line.spans.some((span) => span.text.trim() !== '' || span.style.invert),
  );
  return lines.slice(0, last + 1 + BLANK_END);
}

/** The sheet as an SVG picture, one unit to the printer's dot. */
export function drawSvg({ columns, lines }: Pick<Sheet, 'columns' | 'lines'>): string {
  let top = MARGIN;
  let drawn = '';
  for (const line of withoutBlankEnd(lines)) {
    drawn += drawLine(line, columns, top);
    top += lineHeight(line);
  }
  const width = columns * CELL_WIDTH + 2 * MARGIN;
  const height = top + MARGIN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace" font-size="${FONT_SIZE}" fill="${INK}">` +
    `<path d="${outline(width, height)}" fill="${PAPER}" stroke="#d8d4c8"/>${drawn}</svg>`
  );
}
