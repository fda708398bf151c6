import type { ChangeTicketDocument, KitchenTicketDocument, KitchenTicketLine } from './document.ts';
import { formatInstant, formatQuantity, formatTime } from './format.ts';
import { printable } from './guard.ts';
import type { Labels } from './labels.ts';
import { centred, hanging, pair } from './layout.ts';
import type { LineStyle, Paper } from './paper.ts';

const LARGE: LineStyle = { bold: true, width: 2, height: 2 };
const TALL: LineStyle = { bold: true, height: 2 };

const INDENT = 4;

/** A word in white on a black bar across the paper. */
function printBar(paper: Paper, word: string): void {
  const width = paper.columns >> 1;
  const bar = centred(word, width).map((line) => line.padEnd(width));
  paper.print(bar, { ...LARGE, invert: true });
}

/** Prints the mark that tells a second copy from the first. */
export function printDuplicateMark(paper: Paper, labels: Labels): void {
  printBar(paper, labels.duplicate);
}

/** A word in white on black, as wide as it is. */
function printMark(paper: Paper, word: string): void {
  paper.print([` ${word} `], { ...LARGE, invert: true });
}

/** A block of white on black, as wide as its longest line. */
function printBlock(paper: Paper, lines: readonly string[], style: LineStyle): void {
  const longest = Math.max(...lines.map((line) => line.length));
  paper.print(
    lines.map((line) => line.padEnd(longest + 1)),
    { ...style, invert: true },
  );
}

type AnyTicket = KitchenTicketDocument | ChangeTicketDocument;

function printDish(paper: Paper, line: KitchenTicketLine, document: AnyTicket, labels: Labels): void {
  const quantity = `${formatQuantity(line.quantity, document.locale)} x `;
  paper.print(hanging(quantity, printable(line.name), paper.columns >> 1), LARGE);
  if (line.table) {
    const place = hanging(' ', printable(`${labels.forTable} ${line.table}`), (paper.columns >> 1) - 1);
    printBlock(paper, place, LARGE);
  }
  const width = paper.columns - INDENT;
  for (const modifier of line.modifiers) {
    paper.print(hanging('> ', printable(modifier), width), { ...TALL, indent: INDENT });
  }
  // A note may be an allergy.
  printBlock(paper, hanging(' ! ', printable(line.notes ?? ''), width - 1), { ...TALL, indent: INDENT });
  if (line.allergens?.length) {
    const allergens = printable(line.allergens.join(', '));
    paper.print(hanging(`${labels.allergens} `, allergens, width), { bold: true, indent: INDENT });
  }
  if (line.seat !== null) paper.print([`${labels.seat} ${line.seat}`], { indent: INDENT });
}

function printTicketHead(paper: Paper, document: AnyTicket, labels: Labels): void {
  const { locale, timeZone, firedAt } = document;
  const large = paper.columns >> 1;
  if (document.reprint) printDuplicateMark(paper, labels);
  paper.print(centred(printable(document.station).toLocaleUpperCase(locale), large), LARGE);
  paper.rule();
  const place =
    document.table === null
      ? `${labels.order} ${printable(document.orderNumber)}`
      : `${labels.table} ${printable(document.table)}`;
  const course = document.course === null ? '' : `${labels.course} ${document.course}`;
  paper.print(pair(place, course, large), LARGE);
  paper.print(
    pair(`${labels.ticket} ${printable(document.ticketNumber)}`, formatTime(firedAt, timeZone, locale), paper.columns),
    TALL,
  );
  const server = document.server === null ? '' : `${labels.server} ${printable(document.server)}`;
  paper.print(pair(formatInstant(firedAt, timeZone, locale), server, paper.columns));
  if (document.table !== null) {
    paper.print(pair(`${labels.order} ${printable(document.orderNumber)}`, '', paper.columns));
  }
  paper.rule();
}

/** Lays a kitchen ticket out, one of an added round under a bar that says so: station, table and course readable from a metre, then the dishes. */
export function printKitchenTicket(paper: Paper, document: KitchenTicketDocument, labels: Labels): void {
  if (document.addition) printBar(paper, labels.changes.ADDED);
  printTicketHead(paper, document, labels);
  document.lines.forEach((line, index) => {
    if (index > 0) paper.blank();
    printDish(paper, line, document, labels);
  });
  paper.rule();
}

/** Lays a change ticket out like the ticket it changes, with a bar that tells it from one, and what became of each dish above it. */
export function printChangeTicket(paper: Paper, document: ChangeTicketDocument, labels: Labels): void {
  printBar(paper, labels.changeTicket);
  if (document.movedFrom) printBar(paper, `${labels.wasTable} ${printable(document.movedFrom)}`);
  printTicketHead(paper, document, labels);
  document.lines.forEach((line, index) => {
    if (index > 0) paper.blank();
    if (line.change) printMark(paper, labels.changes[line.change]);
    printDish(paper, line, document, labels);
  });
  paper.rule();
}
