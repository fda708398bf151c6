import { Decimal, roundMoney, sum, ZERO } from './money.ts';

export type TaxMode = 'INCLUSIVE' | 'EXCLUSIVE';
export type Rounding = 'PER_LINE' | 'PER_DOCUMENT';

export interface TotalsRule {
  /** Whether prices contain tax. */
  taxMode: TaxMode;
  /** Whether tax is rounded on each line, or once per rate. */
  rounding: Rounding;
  /** ISO 4217; its minor unit is what amounts are rounded to. */
  currency: string;
  /** Taken off every line, as a percentage. */
  discountPercent: Decimal;
}

/** What a line says before tax is worked out; percentages are as people write them ("20" is 20 %). */
export interface PricedLine {
  quantity: Decimal;
  unitPrice: Decimal;
  taxRate: Decimal;
  discountPercent: Decimal;
}

export interface Amounts {
  subTotal: Decimal;
  taxTotal: Decimal;
  /** Always `subTotal + taxTotal`. */
  total: Decimal;
}

export interface TaxAmount {
  rate: Decimal;
  base: Decimal;
  amount: Decimal;
}

export interface Totals extends Amounts {
  /** Per line, in their order; they sum to the document. */
  lines: Amounts[];
  /** Per rate, the lowest first; bases sum to `subTotal`, amounts to `taxTotal`. */
  taxes: TaxAmount[];
}

const HUNDRED = new Decimal(100);

/**
 * Works out a document. Per line, each line is rounded by itself. Per document, each rate's sum is rounded once, and a
 * line gets what it adds to the rounded sum so far: lines already there keep their amounts when one is added, and what
 * lines show always sums to the document.
 */
export function totalsOf(lines: readonly PricedLine[], rule: TotalsRule): Totals {
  const running = new Map<string, { exact: Decimal; amounts: Amounts }>();
  const perLine = lines.map((line) => {
    const exact = exactAmount(line, rule);
    if (rule.rounding === 'PER_LINE') return rounded(exact, line.taxRate, rule);
    const key = line.taxRate.toFixed();
    const before = running.get(key) ?? { exact: ZERO, amounts: NOTHING };
    const after = before.exact.plus(exact);
    const amounts = rounded(after, line.taxRate, rule);
    running.set(key, { exact: after, amounts });
    return minus(amounts, before.amounts);
  });
  return {
    lines: perLine,
    taxes: taxTable(lines, perLine),
    subTotal: sum(perLine.map((l) => l.subTotal)),
    taxTotal: sum(perLine.map((l) => l.taxTotal)),
    total: sum(perLine.map((l) => l.total)),
  };
}

const NOTHING: Amounts = { subTotal: ZERO, taxTotal: ZERO, total: ZERO };

/** As the shop states prices, with or without tax; not rounded. */
function exactAmount(line: PricedLine, rule: TotalsRule): Decimal {
  return line.quantity.times(line.unitPrice).times(kept(line.discountPercent)).times(kept(rule.discountPercent));
}

function kept(discountPercent: Decimal): Decimal {
  return HUNDRED.minus(discountPercent).dividedBy(HUNDRED);
}

function rounded(exact: Decimal, rate: Decimal, { taxMode, rounding, currency }: TotalsRule): Amounts {
  if (taxMode === 'INCLUSIVE') {
    const total = roundMoney(exact, currency);
    const taxTotal = roundMoney(total.times(rate).dividedBy(HUNDRED.plus(rate)), currency);
    return { subTotal: total.minus(taxTotal), taxTotal, total };
  }
  const subTotal = roundMoney(exact, currency);
  const taxed = rounding === 'PER_LINE' ? subTotal : exact;
  const taxTotal = roundMoney(taxed.times(rate).dividedBy(HUNDRED), currency);
  return { subTotal, taxTotal, total: subTotal.plus(taxTotal) };
}

function minus(a: Amounts, b: Amounts): Amounts {
  return {
    subTotal: a.subTotal.minus(b.subTotal),
    taxTotal: a.taxTotal.minus(b.taxTotal),
    total: a.total.minus(b.total),
  };
}

/** The tax of each rate over lines, the lowest rate first. */
export function taxTable(
  lines: readonly Pick<PricedLine, 'taxRate'>[],
  amounts: readonly Pick<Amounts, 'subTotal' | 'taxTotal'>[],
): TaxAmount[] {
  const byRate = new Map<string, TaxAmount>();
  for (const [i, { taxRate }] of lines.entries()) {
    const { subTotal, taxTotal } = amounts[i] ?? NOTHING;
    const row = byRate.get(taxRate.toFixed()) ?? { rate: taxRate, base: ZERO, amount: ZERO };
    byRate.set(taxRate.toFixed(), { ...row, base: row.base.plus(subTotal), amount: row.amount.plus(taxTotal) });
  }
  return [...byRate.values()].sort((a, b) => a.rate.comparedTo(b.rate));
}
