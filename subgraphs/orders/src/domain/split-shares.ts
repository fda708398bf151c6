import { Decimal, minorUnits, sum, ZERO } from '@comptoir/kit/money';
import { type PricedLine, type TotalsRule, totalsOf } from '@comptoir/kit/tax';

/** Quantities are kept in six decimals. */
const QUANTITY_DECIMALS = 6;

/** Equal parts of an amount to the minor unit; the first ones are a unit larger where it does not divide. */
export function equalParts(total: Decimal, count: number, currency: string): Decimal[] {
  const units = total.times(new Decimal(10).pow(minorUnits(currency)));
  const each = units.dividedToIntegerBy(count);
  const over = units.minus(each.times(count)).toNumber();
  const unit = new Decimal(10).pow(-minorUnits(currency));
  return Array.from({ length: count }, (_, i) => each.plus(i < over ? 1 : 0).times(unit));
}

/**
 * Divides lines so that each share comes to its amount to the minor unit, tax and rounding as on any bill: of each line so much
 * quantity as its share of the amount buys. The amounts sum to what the lines come to.
 * @returns quantities per share and line; null where rounding of the rates leaves no such quantities
 */
export function shareQuantities(
  lines: readonly PricedLine[],
  rule: TotalsRule,
  amounts: readonly Decimal[],
): Decimal[][] | null {
  let rest = lines.map((l) => l.quantity);
  const shares: Decimal[][] = [];
  for (const amount of amounts.slice(1)) {
    const share = takeShare(lines, rule, rest, amount);
    if (!share) return null;
    shares.push(share);
    rest = rest.map((q, i) => q.minus(share[i] ?? ZERO));
  }
  return totalOf(lines, rule, rest).equals(amounts[0] ?? ZERO) ? [rest, ...shares] : null;
}

function totalOf(lines: readonly PricedLine[], rule: TotalsRule, quantities: readonly Decimal[]): Decimal {
  const bought = lines.flatMap((line, i) => {
    const quantity = quantities[i] ?? ZERO;
    return quantity.isZero() ? [] : [{ ...line, quantity }];
  });
  return totalsOf(bought, rule).total;
}

/** Of what is left, quantities that come to an amount and leave just the rest. */
function takeShare(
  lines: readonly PricedLine[],
  rule: TotalsRule,
  rest: readonly Decimal[],
  amount: Decimal,
): Decimal[] | null {
  const totals = totalsOf(
    lines.map((line, i) => ({ ...line, quantity: rest[i] ?? ZERO })),
    rule,
  );
  const amountsOfLines = totals.lines.map((l) => l.total);
  const portions = portionsOf(amountsOfLines, amount, rule.currency);
  const first = rest.map((quantity, i) => {
    const of = amountsOfLines[i] ?? ZERO;
    const part = of.isZero() ? amount.dividedBy(totals.total) : (portions[i] ?? ZERO).dividedBy(of);
    return Decimal.min(rounded(quantity.times(part)), quantity);
  });
  const fits = (share: readonly Decimal[]) =>
    totalOf(lines, rule, share).equals(amount) &&
    totalOf(
      lines,
      rule,
      rest.map((q, i) => q.minus(share[i] ?? ZERO)),
    ).equals(totals.total.minus(amount));
  if (fits(first)) return first;
  for (const share of near(lines, rule, rest, first)) if (fits(share)) return share;
  return null;
}

const rounded = (quantity: Decimal) => quantity.toDecimalPlaces(QUANTITY_DECIMALS);

/** An amount over lines in their proportion, to the minor unit: rounded down, and the units left over by the largest remainder. */
function portionsOf(amounts: readonly Decimal[], amount: Decimal, currency: string): Decimal[] {
  const whole = sum([...amounts]);
  const unit = new Decimal(10).pow(-minorUnits(currency));
  const exact = amounts.map((of) => (whole.isZero() ? ZERO : of.times(amount).dividedBy(whole)));
  const portions = exact.map((of) => of.dividedToIntegerBy(unit).times(unit));
  const left = amount.minus(sum(portions)).dividedBy(unit).round().toNumber();
  const byRemainder = exact
    .map((of, i) => ({ i, remainder: of.minus(portions[i] ?? ZERO) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder));
  for (const { i } of byRemainder.slice(0, left)) portions[i] = (portions[i] ?? ZERO).plus(unit);
  return portions;
}

const TENTHS = 40;

/** Shares a little beside one, for where sums are rounded and not lines: up to four minor units more or less of one line. */
function* near(
  lines: readonly PricedLine[],
  rule: TotalsRule,
  rest: readonly Decimal[],
  share: readonly Decimal[],
): Generator<Decimal[]> {
  const tenth = new Decimal(10).pow(-minorUnits(rule.currency) - 1);
  for (let tenths = 1; tenths <= TENTHS; tenths++) {
    for (const [i, { unitPrice }] of lines.entries()) {
      if (unitPrice.isZero()) continue;
      const step = rounded(tenth.times(tenths).dividedBy(unitPrice));
      for (const quantity of [(share[i] ?? ZERO).plus(step), (share[i] ?? ZERO).minus(step)])
        if (quantity.gte(ZERO) && quantity.lte(rest[i] ?? ZERO)) yield share.map((q, n) => (n === i ? quantity : q));
    }
  }
}
