import { drawBlock } from './blocks.ts';
import { drawHeading, drawRollHeading } from './heading.ts';
import { label } from './labels.ts';
import type { Paper } from './paper.ts';
import { FAINT, openSheet, type Sheet } from './sheet.ts';

const ENDLESS = 14_000;

/** Draws a document as PDF. The same paper gives the same bytes. */
export async function draw(paper: Paper): Promise<Uint8Array> {
  if (paper.format === 'page') return close(drawn(paper));
  // A roll is as long as what is on it: drawn once to know, once for good.
  const { y } = drawn(paper, ENDLESS);
  return close(drawn(paper, y + 16));
}

function drawn(paper: Paper, length?: number): Sheet {
  const sheet = openSheet(paper, length);
  if (paper.format === 'roll') drawRollHeading(sheet, paper);
  else drawHeading(sheet, paper);
  for (const block of paper.blocks) drawBlock(sheet, block);
  if (paper.format === 'roll') {
    if (paper.mark) sheet.y += sheet.text(paper.mark, sheet.left, sheet.y, sheet.width, { size: 5.5, color: FAINT });
  } else finishPages(sheet, paper);
  return sheet;
}

/** What every page says once it is known how many there are. */
function finishPages(sheet: Sheet, paper: Paper): void {
  const { pdf, left, width } = sheet;
  const { start, count } = pdf.bufferedPageRange();
  for (let i = start; i < start + count; i++) {
    pdf.switchToPage(i);
    if (paper.stamp) drawStamp(sheet, paper.stamp);
    const y = pdf.page.height - 44;
    sheet.rule(y);
    const style = { size: 7, color: FAINT } as const;
    const legal = [paper.letterhead.legalName, paper.letterhead.registrationId, paper.letterhead.taxId];
    sheet.text(legal.filter(Boolean).join(' · '), left, y + 5, width * 0.75, style);
    if (paper.mark) sheet.text(paper.mark, left, y + 15, width * 0.75, { ...style, size: 6 });
    const page = `${label(paper.locale, 'page')} ${i + 1} / ${count}`;
    sheet.text(page, left + width * 0.75, y + 5, width * 0.25, { ...style, align: 'right' });
  }
}

function drawStamp({ pdf, text }: Sheet, stamp: string): void {
  const { width, height } = pdf.page;
  pdf
    .save()
    .opacity(0.14)
    .rotate(-35, { origin: [width / 2, height / 2] });
  text(stamp.toUpperCase(), 0, height / 2 - 50, width, {
    size: 84,
    weight: 'strong',
    color: '#b00020',
    align: 'center',
  });
  pdf.restore();
}

async function close({ pdf }: Sheet): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.end();
  return done;
}
