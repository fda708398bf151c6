import { decimal, decimalText } from '@comptoir/kit/money';
import type { ZReportDocument } from './document.ts';
import { formatAmount, formatInstant, formatMoney } from './format.ts';
import { printable } from './guard.ts';
import { printDuplicateMark } from './kitchen-ticket.ts';
import type { Labels } from './labels.ts';
import { pair, wrap } from './layout.ts';
import type { Paper } from './paper.ts';
import { printShop } from './receipt.ts';

const INDENT = 2;

/** Lays a Z report out: which till and when, what came by which method, what the drawer held, and the totals that only grow. */
export function printZReport(paper: Paper, document: ZReportDocument, labels: Labels): void {
  const { locale, timeZone, closedBy, currency } = document;
  const instant = (at: string) => formatInstant(at, timeZone, locale);
  printShop(paper, document);
  if (document.reprint) printDuplicateMark(paper, labels);
  paper.print(pair(labels.zReport, printable(document.number), paper.columns >> 1), {
    bold: true,
    width: 2,
    height: 2,
  });
  paper.print(pair(labels.register, printable(document.registerName), paper.columns));
  paper.print(pair(labels.openedAt, instant(document.openedAt), paper.columns));
  paper.print(pair(labels.closedAt, instant(document.closedAt), paper.columns));
  if (closedBy !== null) paper.print(pair(labels.closedBy, printable(closedBy), paper.columns));
  paper.rule();
  printMethods(paper, document, labels);
  paper.rule();
  printSums(paper, document, labels.drawer, [
    [labels.float, document.float],
    [labels.paidIn, document.paidIn],
    [labels.paidOut, document.paidOut],
    [labels.expected, document.expected],
    [labels.counted, document.counted],
    [labels.difference, document.difference],
  ]);
  for (const { denomination, count } of document.counts) {
    const amount = formatAmount(decimalText(decimal(denomination).times(count)), locale, currency);
    const pieces = `${count} x ${formatAmount(denomination, locale, currency)}`;
    paper.print(pair(pieces, amount, paper.columns - 2 * INDENT), { indent: 2 * INDENT });
  }
  paper.rule();
  paper.print(pair(labels.perpetualTotal, formatMoney(document.perpetualTotal, locale, currency), paper.columns), {
    bold: true,
  });
  paper.print(wrap(`${labels.hash} ${printable(document.hash)}`, paper.columns));
}

function printMethods(paper: Paper, document: ZReportDocument, labels: Labels): void {
  const { locale, currency } = document;
  paper.print(pair(labels.takings, formatMoney(document.sales, locale, currency), paper.columns), { bold: true });
  for (const { method, sales, refunds, count } of document.methods) {
    const name = `${printable(labels.methods.get(method) ?? method)} (${count})`;
    paper.print(pair(name, formatAmount(sales, locale, currency), paper.columns - INDENT), { indent: INDENT });
    // A zero is printed with as many decimals as the currency has; it says nothing.
    if (/[1-9]/.test(refunds)) {
      const given = formatAmount(refunds.replace(/^-?/, '-'), locale, currency);
      paper.print(pair(labels.refunds, given, paper.columns - 2 * INDENT), { indent: 2 * INDENT });
    }
  }
  paper.print(pair(labels.refunds, formatMoney(document.refunds, locale, currency), paper.columns), { bold: true });
  paper.print(pair(labels.tips, formatMoney(document.tips, locale, currency), paper.columns));
}

function printSums(
  paper: Paper,
  { locale, currency }: ZReportDocument,
  title: string,
  rows: readonly (readonly [string, string])[],
): void {
  paper.print([title], { bold: true });
  for (const [name, amount] of rows)
    paper.print(pair(name, formatMoney(amount, locale, currency), paper.columns - INDENT), { indent: INDENT });
}
