import type { Locale } from '@comptoir/kit/actor';
import { formatAmount, formatInstant, formatMoney } from '@comptoir/kit/format';
import { type Label, label } from './labels.ts';
import type { Block, Letterhead, Paper } from './paper.ts';
import type { MethodCode } from './receipt.ts';

/** What a till took between its opening and now (X) or its closing (Z). Amounts are decimal texts. */
export interface TillReport {
  kind: 'X_REPORT' | 'Z_REPORT';
  /** Of a Z. */
  number: string | null;
  letterhead: Letterhead;
  registerName: string;
  openedAt: string;
  closedAt: string | null;
  openedBy: string | null;
  closedBy: string | null;
  timeZone: string;
  currency: string;
  methods: readonly { method: MethodCode; received: string; refunded: string; count: number }[];
  sales: string;
  refunds: string;
  net: string;
  tips: string;
  count: number;
  float: string;
  cashIn: string;
  cashOut: string;
  expected: string;
  /** Of a Z: what was counted, piece by piece. */
  counted: string | null;
  difference: string | null;
  denominations: readonly { denomination: string; pieces: number; amount: string }[];
  perpetualTotal: string;
  hash: string | null;
  madeAt: Date;
}

/** A till's report on A4. */
export function tillReport(report: TillReport, locale: Locale): Paper {
  const instant = (at: string | null) => at && formatInstant(at, report.timeZone, locale);
  const facts: [Label, string | null][] = [
    ['register', report.registerName],
    ['openedAt', [instant(report.openedAt), report.openedBy].filter(Boolean).join(' · ')],
    ['closedAt', report.closedAt && [instant(report.closedAt), report.closedBy].filter(Boolean).join(' · ')],
  ];
  return {
    format: 'page',
    locale,
    title: label(locale, report.kind),
    number: report.number,
    letterhead: report.letterhead,
    recipient: null,
    facts: facts.flatMap(([name, value]) => (value ? [[label(locale, name), value] as const] : [])),
    blocks: [methodsTable(report, locale), takings(report, locale), cash(report, locale), ...counting(report, locale)],
    stamp: null,
    mark: report.hash && `${label(locale, 'hash')} ${report.hash}`,
    madeAt: report.madeAt,
  };
}

function methodsTable({ methods, currency }: TillReport, locale: Locale): Block {
  const amount = (value: string) => formatAmount(value, locale, currency);
  return {
    kind: 'table',
    columns: [
      { title: label(locale, 'byMethod'), align: 'left', grows: true },
      { title: label(locale, 'count'), align: 'right', width: 70 },
      { title: label(locale, 'received'), align: 'right', width: 100 },
      { title: label(locale, 'givenBack'), align: 'right', width: 100 },
    ],
    rows: methods.map(({ method, received, refunded, count }) => [
      label(locale, method),
      String(count),
      amount(received),
      amount(refunded),
    ]),
  };
}

function pairs(report: TillReport, locale: Locale, title: Label, rows: readonly [Label, string | null][]): Block {
  return {
    kind: 'pairs',
    title: label(locale, title),
    rows: rows.flatMap(([name, value]) =>
      value === null ? [] : [[label(locale, name), formatMoney(value, locale, report.currency)] as const],
    ),
  };
}

function takings(report: TillReport, locale: Locale): Block {
  return pairs(report, locale, 'sales', [
    ['sales', report.sales],
    ['refunds', report.refunds],
    ['netSales', report.net],
    ['tips', report.tips],
    ['perpetualTotal', report.perpetualTotal],
  ]);
}

function cash(report: TillReport, locale: Locale): Block {
  return pairs(report, locale, 'cash', [
    ['float', report.float],
    ['cashIn', report.cashIn],
    ['cashOut', report.cashOut],
    ['expected', report.expected],
    ['counted', report.counted],
    ['difference', report.difference],
  ]);
}

function counting({ denominations, currency }: TillReport, locale: Locale): Block[] {
  if (denominations.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: label(locale, 'denomination'), align: 'left', grows: true },
        { title: label(locale, 'pieces'), align: 'right', width: 70 },
        { title: label(locale, 'counted'), align: 'right', width: 100 },
      ],
      rows: denominations.map(({ denomination, pieces, amount }) => [
        formatMoney(denomination, locale, currency),
        String(pieces),
        formatAmount(amount, locale, currency),
      ]),
    },
  ];
}
