import type { ReceiptDocument, ReceiptLine, TableBillDocument } from './document.ts';
import { formatAmount, formatInstant, formatMoney, formatQuantity, formatRate } from './format.ts';
import { printable } from './guard.ts';
import { printDuplicateMark } from './kitchen-ticket.ts';
import type { Labels } from './labels.ts';
import { centred, pair, wrap } from './layout.ts';
import type { Paper } from './paper.ts';

const INDENT = 2;

/** Who sells: the shop's name and the lines above everything. */
export function printShop(paper: Paper, { shopName, header }: Pick<ReceiptDocument, 'shopName' | 'header'>): void {
  paper.print(centred(printable(shopName), paper.columns >> 1), { bold: true, width: 2, height: 2 });
  for (const line of header) paper.print(centred(printable(line), paper.columns));
  paper.blank();
}

function printHead(paper: Paper, document: ReceiptDocument, labels: Labels): void {
  printShop(paper, document);
  if (document.reprint) printDuplicateMark(paper, labels);
  paper.print(pair(`${labels.invoice} ${printable(document.invoiceNumber)}`, '', paper.columns), { bold: true });
  const table = document.table === null ? '' : `${labels.table} ${printable(document.table)}`;
  paper.print(pair(`${labels.order} ${printable(document.orderNumber)}`, table, paper.columns));
  paper.print([formatInstant(document.soldAt, document.timeZone, document.locale)]);
}

type Priced = Pick<ReceiptDocument, 'locale' | 'currency' | 'lines' | 'subTotal' | 'taxes' | 'total'>;

function printLine(paper: Paper, line: ReceiptLine, { locale, currency }: Priced): void {
  paper.print(pair(printable(line.name), formatAmount(line.total, locale, currency), paper.columns));
  const quantity = formatQuantity(line.quantity, locale);
  if (quantity !== '1') {
    const detail = `${quantity} x ${formatAmount(line.unitPrice, locale, currency)}`;
    paper.print(wrap(detail, paper.columns - INDENT), { indent: INDENT });
  }
}

function printTotals(paper: Paper, document: Priced, labels: Labels): void {
  const { locale, currency } = document;
  paper.print(pair(labels.subTotal, formatMoney(document.subTotal, locale, currency), paper.columns));
  const total = formatMoney(document.total, locale, currency);
  // A sum too long for large characters is still tall, so that it stays on one line.
  const fits = labels.total.length + 1 + total.length <= paper.columns >> 1;
  const style = { bold: true, height: 2, width: fits ? 2 : 1 } as const;
  paper.print(pair(labels.total, total, fits ? paper.columns >> 1 : paper.columns), style);
}

function printTaxes(paper: Paper, document: Priced, labels: Labels): void {
  const { locale, currency } = document;
  const rows = document.taxes.map(
    (tax) =>
      [
        formatRate(tax.rate, locale),
        formatAmount(tax.base, locale, currency),
        formatAmount(tax.amount, locale, currency),
      ] as const,
  );
  if (rows.length === 0) return;
  const third = Math.floor(paper.columns / 3);
  if (rows.flat().some((cell) => cell.length >= third)) printLongTaxes(paper, rows, labels);
  else
    for (const [rate, base, amount] of [[labels.taxRate, labels.taxBase, labels.taxAmount] as const, ...rows])
      paper.print([rate.padEnd(third) + base.padStart(third) + amount.padStart(paper.columns - 2 * third)]);
}

/** Amounts that three columns have no room for: each on a line of its own that says what it is. */
function printLongTaxes(
  paper: Paper,
  rows: readonly (readonly [rate: string, base: string, amount: string])[],
  labels: Labels,
): void {
  for (const [rate, base, amount] of rows) {
    paper.print(wrap(`${labels.taxRate} ${rate}`, paper.columns));
    paper.print(pair(labels.taxBase, base, paper.columns - INDENT), { indent: INDENT });
    paper.print(pair(labels.taxAmount, amount, paper.columns - INDENT), { indent: INDENT });
  }
}

function printPayments(paper: Paper, document: ReceiptDocument, labels: Labels): void {
  const { locale, currency } = document;
  for (const payment of document.payments) {
    const method = printable(labels.methods.get(payment.method) ?? payment.method);
    paper.print(pair(method, formatMoney(payment.amount, locale, currency), paper.columns), { bold: true });
    const details: [string, string | null][] = [
      [labels.tendered, payment.tendered],
      [labels.change, payment.change],
      [labels.tip, payment.tip],
    ];
    for (const [label, amount] of details) {
      if (amount !== null) {
        const line = pair(label, formatMoney(amount, locale, currency), paper.columns - INDENT);
        paper.print(line, { indent: INDENT });
      }
    }
  }
}

function printPriced(paper: Paper, document: Priced, labels: Labels): void {
  paper.rule();
  for (const line of document.lines) printLine(paper, line, document);
  paper.rule();
  printTotals(paper, document, labels);
  paper.rule();
  printTaxes(paper, document, labels);
  if (document.taxes.length > 0) paper.rule();
}

/** Lays a receipt out: head, sold lines, total, taxes, payments, foot. */
export function printReceipt(paper: Paper, document: ReceiptDocument, labels: Labels): void {
  const { locale, currency, cashRounding, applied, qr } = document;
  printHead(paper, document, labels);
  printPriced(paper, document, labels);
  printPayments(paper, document, labels);
  if (applied !== undefined) paper.print(pair(labels.applied, formatMoney(applied, locale, currency), paper.columns));
  if (cashRounding !== undefined)
    paper.print(pair(labels.cashRounding, formatMoney(cashRounding, locale, currency), paper.columns));
  paper.blank();
  for (const line of document.footer) paper.print(centred(printable(line), paper.columns));
  if (qr !== undefined) {
    paper.blank();
    paper.qr(qr);
  }
}

/** Lays a table's bill out: what a party looks at before it pays, and that it is no invoice. */
export function printTableBill(paper: Paper, document: TableBillDocument, labels: Labels): void {
  const { locale, currency, partySize, remaining, total } = document;
  printShop(paper, document);
  if (document.reprint) printDuplicateMark(paper, labels);
  const table = document.table === null ? '' : `${labels.table} ${printable(document.table)}`;
  paper.print(pair(labels.tableBill, table, paper.columns >> 1), { bold: true, width: 2, height: 2 });
  const guests = partySize === null ? '' : `${labels.guests} ${partySize}`;
  paper.print(pair(`${labels.order} ${printable(document.orderNumber)}`, guests, paper.columns));
  paper.print([formatInstant(document.printedAt, document.timeZone, locale)]);
  printPriced(paper, document, labels);
  if (remaining !== total)
    paper.print(pair(labels.remaining, formatMoney(remaining, locale, currency), paper.columns), { bold: true });
  paper.blank();
  for (const line of document.footer) paper.print(centred(printable(line), paper.columns));
  paper.print(centred(labels.notAnInvoice, paper.columns));
}
