import type { Locale } from '@comptoir/kit/actor';
import { formatAmount, formatInstant, formatMoney, formatQuantity } from '@comptoir/kit/format';
import { type Label, label } from './labels.ts';
import type { Block, Cell, Letterhead, Paper, Sum } from './paper.ts';
import { type SaleLine, type TaxRow, taxTable } from './sale-document.ts';

/** A means of payment by its code, as `PaymentMethod` of the graph has them. */
export type MethodCode = 'CASH' | 'CARD' | 'TRANSFER' | 'CHECK' | 'MOBILE' | 'VOUCHER' | 'LOYALTY';

export interface ReceiptPayment {
  method: MethodCode;
  amount: string;
  tendered: string | null;
  change: string | null;
  tip: string | null;
}

/** What a customer takes home from the counter. */
export interface Receipt {
  invoiceNumber: string;
  orderNumber: string | null;
  tableNumber: string | null;
  letterhead: Letterhead;
  /** The shop's own lines above and below. */
  header: readonly string[];
  footer: readonly string[];
  customerName: string | null;
  soldAt: string;
  timeZone: string;
  currency: string;
  lines: readonly SaleLine[];
  subTotal: string;
  taxes: readonly TaxRow[];
  total: string;
  payments: readonly ReceiptPayment[];
  /** Paid by what came back of another sale, or from an advance; what cash could not pay for want of coins; what was credited since. */
  applied: string;
  cashRounding: string;
  credited: string;
  hash: string | null;
  madeAt: Date;
}

/** A receipt on a strip 80 mm wide. */
export function receipt(sale: Receipt, locale: Locale): Paper {
  const facts: [Label, string | null][] = [
    ['date', formatInstant(sale.soldAt, sale.timeZone, locale)],
    ['order', sale.orderNumber],
    ['table', sale.tableNumber],
  ];
  const text = (lines: readonly string[]): Block[] => (lines.length > 0 ? [{ kind: 'text', title: null, lines }] : []);
  const name = sale.customerName;
  return {
    format: 'roll',
    locale,
    title: label(locale, 'RECEIPT'),
    number: sale.invoiceNumber,
    letterhead: sale.letterhead,
    recipient: name ? { title: label(locale, 'billedTo'), who: { name, addressLines: [], taxId: null } } : null,
    facts: facts.flatMap(([fact, value]) => (value ? [[label(locale, fact), value] as const] : [])),
    blocks: [
      ...text(sale.header),
      linesTable(sale, locale),
      { kind: 'totals', taxes: taxTable(sale.taxes, locale, sale.currency), sums: sums(sale, locale) },
      ...text(sale.footer),
    ],
    stamp: null,
    mark: sale.hash && `${label(locale, 'hash')} ${sale.hash}`,
    madeAt: sale.madeAt,
  };
}

function linesTable({ lines, currency }: Receipt, locale: Locale): Block {
  const rows = lines.map((line): Cell[] => [
    formatQuantity(line.quantity, locale),
    [line.name, ...line.details],
    formatAmount(line.amount, locale, currency),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: label(locale, 'quantity'), align: 'right', width: 24 },
      { title: label(locale, 'description'), align: 'left', grows: true },
      { title: label(locale, 'amountWithTax'), align: 'right', width: 50 },
    ],
    rows,
  };
}

function sums(sale: Receipt, locale: Locale): Sum[] {
  const money = (amount: string) => formatMoney(amount, locale, sale.currency);
  const optional = (name: Label, amount: string | null): Sum[] =>
    amount !== null && !/^0(\.0*)?$/.test(amount) ? [{ label: label(locale, name), value: money(amount) }] : [];
  return [
    { label: label(locale, 'subTotal'), value: money(sale.subTotal) },
    { label: label(locale, 'total'), value: money(sale.total), strong: true },
    ...sale.payments.flatMap(({ method, amount, tendered, change, tip }) => [
      { label: label(locale, method), value: money(amount) },
      ...optional('tip', tip),
      ...(method === 'CASH' ? [...optional('tendered', tendered), ...optional('change', change)] : []),
    ]),
    ...optional('applied', sale.applied),
    ...optional('rounding', sale.cashRounding),
    ...optional('credited', sale.credited),
  ];
}
