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
  /** Taken off the document after that, as the shop states prices (with or without tax); at most what the lines come to. */
  discountAmount?: Decimal;
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
 * lines show always sums to the document. A discount as an amount is spread over what is rounded (lines or rates) in its
 * proportion, to the minor unit: the document falls by just that amount.
 */
export function totalsOf(lines: readonly PricedLine[], rule: TotalsRule): Totals {
  const groupOf = (line: PricedLine, i: number) =>
    rule.rounding === 'PER_LINE' ? `line ${i}` : line.taxRate.toFixed();
  const exact = lines.map((line) => exactAmount(line, rule));
  const kept = keptOf(lines.map(groupOf), exact, rule);
  const running = new Map<string, { exact: Decimal; amounts: Amounts }>();
  const perLine = lines.map((line, i) => {
    const group = groupOf(line, i);
    const before = running.get(group) ?? { exact: ZERO, amounts: NOTHING };
    const after = before.exact.plus(exact[i] ?? ZERO);
    const amounts = rounded(kept(group, after), line.taxRate, rule);
    running.set(group, { exact: after, amounts });
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

/**
 * What a discount as an amount leaves of a group's sum so far. Shares are differences of the rounded cumulative discount,
 * so they sum to it, and none is above what its group comes to.
 */
function keptOf(
  groups: readonly string[],
  exact: readonly Decimal[],
  { discountAmount, currency }: TotalsRule,
): (group: string, soFar: Decimal) => Decimal {
  if (!discountAmount || discountAmount.isZero()) return (_, soFar) => soFar;
  const sums = new Map<string, Decimal>();
  for (const [i, group] of groups.entries()) sums.set(group, (sums.get(group) ?? ZERO).plus(exact[i] ?? ZERO));
  const all = sum([...sums.values()].map((of) => roundMoney(of, currency)));
  const discount = Decimal.min(discountAmount, all);
  const kept = new Map<string, Decimal>();
  let passed = ZERO;
  for (const [group, of] of sums) {
    const amount = roundMoney(of, currency);
    const shareOf = (upTo: Decimal) =>
      all.isZero() ? ZERO : roundMoney(discount.times(upTo).dividedBy(all), currency);
    kept.set(group, amount.minus(shareOf(passed.plus(amount)).minus(shareOf(passed))));
    passed = passed.plus(amount);
  }
  return (group, soFar) => {
    const whole = sums.get(group) ?? ZERO;
    return whole.isZero() ? ZERO : (kept.get(group) ?? ZERO).times(soFar).dividedBy(whole);
  };
}

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
