import type { Locale } from '@comptoir/kit/actor';
import { formatAmount, formatDay, formatMoney, formatQuantity, formatRate } from '@comptoir/kit/format';
import { type Label, label } from './labels.ts';
import type { Block, Cell, Column, Letterhead, Paper, Recipient, Sum } from './paper.ts';

/** Amounts are decimal texts in the document's currency; percentages as people write them ("5.5" is 5.5 %). */
export interface SaleLine {
  name: string;
  /** Small beneath the name: modifiers, the order it is of. */
  details: readonly string[];
  quantity: string;
  unitPrice: string;
  discountPercent: string;
  taxRate: string;
  /** As the prices are stated: with tax, or without. */
  amount: string;
}

export interface TaxRow {
  rate: string;
  base: string;
  amount: string;
}

/** An invoice, quote or credit note, as its room keeps it. */
export interface SaleDocument {
  kind: 'INVOICE' | 'QUOTE' | 'CREDIT_NOTE';
  /** Null while it is a draft. */
  number: string | null;
  state: 'DRAFT' | 'FINAL' | 'CANCELLED';
  letterhead: Letterhead;
  recipient: Recipient | null;
  /** Whether late fees are owed by law: between businesses. */
  isBusiness: boolean;
  day: string;
  /** Of an invoice. */
  dueDate: string | null;
  /** Of a quote. */
  validUntil: string | null;
  /** Of a credit note: the invoice it corrects, and why. */
  invoiceNumber: string | null;
  reason: string | null;
  orderNumbers: readonly string[];
  currency: string;
  taxMode: 'INCLUSIVE' | 'EXCLUSIVE';
  /** Taken off the whole, already in the lines' amounts; null for none. */
  discount: { percent: string; amount: string } | null;
  lines: readonly SaleLine[];
  subTotal: string;
  taxes: readonly TaxRow[];
  taxTotal: string;
  total: string;
  paid: string;
  credited: string;
  remaining: string;
  notes: string | null;
  /** The document's place in the chain of hashes. */
  hash: string | null;
  madeAt: Date;
}

/** An invoice, quote or credit note on A4. */
export function saleDocument(document: SaleDocument, locale: Locale): Paper {
  const { kind, number, state, letterhead, recipient, madeAt } = document;
  const to: Label = kind === 'QUOTE' ? 'quotedTo' : 'billedTo';
  return {
    format: 'page',
    locale,
    title: label(locale, kind),
    number,
    letterhead,
    recipient: recipient && { title: label(locale, to), who: recipient },
    facts: facts(document, locale),
    blocks: [linesTable(document, locale), totals(document, locale), ...closing(document, locale)],
    stamp: state === 'FINAL' ? null : label(locale, state),
    mark: document.hash && `${label(locale, 'hash')} ${document.hash}`,
    madeAt,
  };
}

function facts(document: SaleDocument, locale: Locale): (readonly [string, string])[] {
  const { day, dueDate, validUntil, invoiceNumber, reason, orderNumbers } = document;
  const rows: [Label, string | null][] = [
    ['date', formatDay(day, locale)],
    ['dueDate', dueDate && formatDay(dueDate, locale)],
    ['validUntil', validUntil && formatDay(validUntil, locale)],
    ['invoice', invoiceNumber],
    ['reason', reason],
    [orderNumbers.length > 1 ? 'orders' : 'order', orderNumbers.join(', ') || null],
    ['documentDiscount', discountText(document, locale)],
  ];
  return rows.flatMap(([name, value]) => (value ? [[label(locale, name), value] as const] : []));
}

function discountText({ discount, currency }: SaleDocument, locale: Locale): string | null {
  if (!discount) return null;
  const { percent, amount } = discount;
  const parts = [
    !isZero(percent) && formatRate(percent, locale), //
    !isZero(amount) && formatMoney(amount, locale, currency),
  ];
  return parts.filter(Boolean).join(' + ') || null;
}

const isZero = (amount: string): boolean => /^0(\.0*)?$/.test(amount);

function linesTable({ lines, currency, taxMode }: SaleDocument, locale: Locale): Block {
  const hasDiscounts = lines.some(({ discountPercent }) => !isZero(discountPercent));
  const withTax = taxMode === 'INCLUSIVE';
  const column = (name: Label, width: number): Column => ({ title: label(locale, name), align: 'right', width });
  const columns: Column[] = [
    { title: label(locale, 'description'), align: 'left', grows: true },
    column('quantity', 46),
    column(withTax ? 'unitPriceWithTax' : 'unitPrice', 68),
    ...(hasDiscounts ? [column('discount', 46)] : []),
    column('tax', 44),
    column(withTax ? 'amountWithTax' : 'amount', 74),
  ];
  const rows = lines.map((line): Cell[] => [
    [line.name, ...line.details],
    formatQuantity(line.quantity, locale),
    formatAmount(line.unitPrice, locale, currency),
    ...(hasDiscounts ? [isZero(line.discountPercent) ? '' : formatRate(line.discountPercent, locale)] : []),
    formatRate(line.taxRate, locale),
    formatAmount(line.amount, locale, currency),
  ]);
  return { kind: 'table', columns, rows };
}

function totals(document: SaleDocument, locale: Locale): Block {
  const { currency, kind, paid, credited, remaining } = document;
  const money = (amount: string) => formatMoney(amount, locale, currency);
  const sums: Sum[] = [
    { label: label(locale, 'subTotal'), value: money(document.subTotal) },
    { label: label(locale, 'taxTotal'), value: money(document.taxTotal) },
    { label: label(locale, 'total'), value: money(document.total), strong: true },
  ];
  if (kind === 'INVOICE') {
    if (!isZero(paid)) sums.push({ label: label(locale, 'paid'), value: money(paid) });
    if (!isZero(credited)) sums.push({ label: label(locale, 'credited'), value: money(credited) });
    if (document.state === 'FINAL')
      sums.push({ label: label(locale, 'remaining'), value: money(remaining), strong: true });
  }
  return { kind: 'totals', taxes: taxTable(document.taxes, locale, currency), sums };
}

/** Tax per rate: its base and its amount. */
export function taxTable(taxes: readonly TaxRow[], locale: Locale, currency: string) {
  const titles = [label(locale, 'taxRate'), label(locale, 'taxBase'), label(locale, 'taxAmount')] as const;
  const rows = taxes.map(
    ({ rate, base, amount }) =>
      [
        formatRate(rate, locale), //
        formatAmount(base, locale, currency),
        formatAmount(amount, locale, currency),
      ] as const,
  );
  return { titles, rows };
}

function closing(document: SaleDocument, locale: Locale): Block[] {
  const { kind, state, dueDate, remaining, letterhead, notes, isBusiness } = document;
  const blocks: Block[] = [];
  const text = (title: Label, lines: readonly string[]) => {
    if (lines.length > 0) blocks.push({ kind: 'text', title: label(locale, title), lines });
  };
  if (notes) text('notes', notes.split('\n'));
  if (kind === 'INVOICE' && state === 'FINAL') {
    const isPaid = isZero(remaining);
    const by = dueDate && label(locale, 'payBy').replace('{day}', formatDay(dueDate, locale));
    text(
      'paymentTerms',
      isPaid
        ? [label(locale, 'paidInFull')]
        : [by, isBusiness && label(locale, 'lateFees')].filter((line): line is string => Boolean(line)),
    );
    if (!isPaid) text('bankDetails', letterhead.bankDetails);
  }
  if (kind === 'QUOTE') blocks.push({ kind: 'text', title: null, lines: [label(locale, 'signature'), ' ', ' '] });
  return blocks;
}
