import { label } from './labels.ts';
import type { Letterhead, Paper } from './paper.ts';
import { FAINT, type Sheet } from './sheet.ts';

const LOGO = { width: 150, height: 56 };

/** The top of a page: who issues it on the left, what it is on the right; then dates, and whom it is for where a window envelope shows it. */
export function drawHeading(sheet: Sheet, paper: Paper): void {
  const { left, width } = sheet;
  const half = width / 2 - 10;
  const right = left + width - half;
  const top = sheet.y;
  const issuerEnd = drawIssuer(sheet, paper, left, half, top);
  let y = top + sheet.text(paper.title.toUpperCase(), right, top, half, { size: 20, weight: 'strong', align: 'right' });
  if (paper.number) y += sheet.text(paper.number, right, y, half, { size: 12, color: FAINT, align: 'right' });
  const below = Math.max(issuerEnd, y) + 18;
  const factsEnd = drawFacts(sheet, paper, left, half, below);
  const recipientEnd = drawRecipient(sheet, paper, right, half, below);
  sheet.y = Math.max(factsEnd, recipientEnd) + 20;
}

/** The top of a roll: everything in the middle. */
export function drawRollHeading(sheet: Sheet, paper: Paper): void {
  const { left, width } = sheet;
  const { letterhead } = paper;
  const line = (text: string, style: Parameters<Sheet['text']>[4] = {}) => {
    sheet.y += sheet.text(text, left, sheet.y, width, { align: 'center', ...style });
  };
  sheet.y += drawLogo(sheet, letterhead, left + (width - LOGO.width) / 2, sheet.y, 'center');
  line(letterhead.legalName, { size: 10, weight: 'strong' });
  for (const text of issuerLines(paper)) line(text, { color: FAINT });
  sheet.y += 6;
  line([paper.title, paper.number].filter(Boolean).join(' '), { size: 9, weight: 'strong' });
  for (const [name, value] of paper.facts) line(`${name} ${value}`);
  if (paper.stamp) line(paper.stamp.toUpperCase(), { size: 10, weight: 'strong' });
  if (paper.recipient) line([paper.recipient.title, paper.recipient.who.name].join(' '));
  sheet.y += 6;
}

function drawIssuer(sheet: Sheet, paper: Paper, x: number, width: number, top: number): number {
  let y = top + drawLogo(sheet, paper.letterhead, x, top, 'left');
  y += sheet.text(paper.letterhead.legalName, x, y, width, { size: 11, weight: 'strong' }) + 2;
  for (const line of issuerLines(paper)) y += sheet.text(line, x, y, width, { size: 8.5, color: FAINT });
  return y;
}

function issuerLines({ letterhead, locale }: Paper): string[] {
  const { addressLines, phone, email, website, taxId, registrationId } = letterhead;
  const named = (name: 'phone' | 'taxId' | 'registrationId', value: string | null) =>
    value && `${label(locale, name)} ${value}`;
  return [
    ...addressLines,
    [named('phone', phone), email].filter(Boolean).join(' · '),
    website,
    named('registrationId', registrationId),
    named('taxId', taxId),
  ].filter((line): line is string => Boolean(line));
}

/** Gives back how much height it took; a picture that cannot be read takes none. */
function drawLogo(sheet: Sheet, { logo }: Letterhead, x: number, y: number, align: 'left' | 'center'): number {
  if (!logo) return 0;
  try {
    const picture = Buffer.from(logo.base64, 'base64');
    sheet.pdf.image(picture, x, y, {
      fit: [LOGO.width, LOGO.height],
      align: align === 'center' ? 'center' : undefined,
    });
    return LOGO.height + 8;
  } catch {
    return 0;
  }
}

function drawFacts(sheet: Sheet, { facts }: Paper, x: number, width: number, top: number): number {
  let y = top;
  const labelWidth = 84;
  for (const [name, value] of facts) {
    sheet.text(name, x, y, labelWidth, { size: 8.5, color: FAINT });
    y += sheet.text(value, x + labelWidth, y, width - labelWidth, { size: 9 }) + 2;
  }
  return y;
}

function drawRecipient(sheet: Sheet, { recipient, locale }: Paper, x: number, width: number, top: number): number {
  if (!recipient) return top;
  const { title, who } = recipient;
  let y = top + sheet.text(title, x, top, width, { size: 8, color: FAINT }) + 2;
  y += sheet.text(who.name, x, y, width, { size: 11, weight: 'strong' }) + 1;
  const taxId = who.taxId && `${label(locale, 'taxId')} ${who.taxId}`;
  for (const line of [...who.addressLines, taxId]) if (line) y += sheet.text(line, x, y, width, { size: 9.5 });
  return y;
}
