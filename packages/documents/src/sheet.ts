import PDFDocument from 'pdfkit';
import { FONTS, type Weight } from './fonts.ts';
import type { Paper } from './paper.ts';

export const INK = '#1a1a1a';
export const FAINT = '#6b6b6b';
export const LINE = '#d4d4d4';

const MM = 72 / 25.4;
const A4: [number, number] = [210 * MM, 297 * MM];
const ROLL_WIDTH = 80 * MM;

export interface TextStyle {
  size?: number;
  weight?: Weight;
  color?: string;
  align?: 'left' | 'right' | 'center';
}

/** A document being drawn: a cursor that goes down pages, and text that is measured before it is set. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  /** Where the next thing goes, in points from the top of the page. */
  y: number;
  /** Starts a new page unless this much is left on the present one. */
  need(height: number): void;
  /** What runs whenever a page begins, such as a table's head. */
  onPage: (() => void) | null;
  /** Sets text at a place; gives back its height. */
  text(text: string, x: number, y: number, width: number, style?: TextStyle): number;
  heightOf(text: string, width: number, style?: TextStyle): number;
  rule(y: number, color?: string): void;
}

/** @param length of a roll, in points; pages have their own. */
export function openSheet(paper: Pick<Paper, 'format' | 'title' | 'number' | 'locale' | 'madeAt'>, length = 0): Sheet {
  const isRoll = paper.format === 'roll';
  const margin = isRoll ? 4 * MM : 18 * MM;
  const bottom = isRoll ? 6 * MM : 24 * MM;
  const pdf = new PDFDocument({
    size: isRoll ? [ROLL_WIDTH, length] : A4,
    margins: { top: margin, left: margin, right: margin, bottom: 0 },
    bufferPages: true,
    lang: paper.locale,
    info: {
      Title: [paper.title, paper.number].filter(Boolean).join(' '),
      Producer: 'Comptoir',
      Creator: 'Comptoir',
      CreationDate: paper.madeAt,
      ModDate: paper.madeAt,
    },
  });
  for (const [name, font] of Object.entries(FONTS)) pdf.registerFont(name, font);
  const width = pdf.page.width - 2 * margin;
  const use = ({ size = isRoll ? 7.5 : 9, weight = 'regular', color = INK }: TextStyle) =>
    pdf.font(weight).fontSize(size).fillColor(color);
  const sheet: Sheet = {
    pdf,
    left: margin,
    width,
    y: margin,
    onPage: null,
    need(height) {
      if (sheet.y + height <= pdf.page.height - bottom) return;
      pdf.addPage();
      sheet.y = margin;
      sheet.onPage?.();
    },
    text(text, x, y, width, style = {}) {
      const height = sheet.heightOf(text, width, style);
      use(style).text(text, x, y, {
        width,
        align: style.align ?? 'left',
        lineBreak: true,
        height: height + 1,
      });
      return height;
    },
    heightOf(text, width, style = {}) {
      return use(style).heightOfString(text, { width });
    },
    rule(y, color = LINE) {
      pdf
        .lineWidth(0.5)
        .strokeColor(color)
        .moveTo(margin, y)
        .lineTo(margin + width, y)
        .stroke();
    },
  };
  return sheet;
}
