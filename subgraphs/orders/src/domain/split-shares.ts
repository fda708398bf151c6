import { Decimal, minorUnits, ZERO } from '@comptoir/kit/money';
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

/** Quantities per share and line, what stays first; or the amount that no quantities come to, and those beside it that some do. */
export type Shares = { quantities: Decimal[][] } | { unmet: Decimal; nearest: Decimal[] };

/**
 * Divides lines so that each share comes to its amount to the minor unit, tax and rounding as on any bill: of each line so much
 * quantity as its share of the amount buys. The amounts sum to what the lines come to. Where tax comes on top some amounts are
 * met by no quantities at all (a base of 8.32 and 20 % is 9.98, one of 8.33 is 10.00).
 */
export function shareQuantities(
  lines: readonly PricedLine[],
  rule: TotalsRule,
  [, ...amounts]: readonly Decimal[],
): Shares {
  let rest = lines.map((l) => l.quantity);
  const shares: Decimal[][] = [];
  for (const amount of amounts) {
    const found = sharesNear(lines, rule, rest, amount);
    const share = found.find((s) => s.amount.equals(amount));
    if (!share) return { unmet: amount, nearest: neighbours(found, amount) };
    shares.push(share.quantities);
    rest = minus(rest, share.quantities);
  }
  return { quantities: [rest, ...shares] };
}

/**
 * Divides lines into shares as equal as they get: to the minor unit, or the nearest to it where tax on top leaves no such
 * amount.
 * @returns quantities per share and line, what stays first; null where none are near
 */
export function equalShares(lines: readonly PricedLine[], rule: TotalsRule, count: number): Decimal[][] | null {
  let rest = lines.map((l) => l.quantity);
  const shares: Decimal[][] = [];
  for (let left = count; left > 1; left--) {
    const fair = equalParts(totalOf(lines, rule, rest), left, rule.currency).at(-1) as Decimal;
    const [nearest] = sharesNear(lines, rule, rest, fair);
    if (!nearest) return null;
    shares.push(nearest.quantities);
    rest = minus(rest, nearest.quantities);
  }
  return [rest, ...shares];
}

interface Share {
  quantities: Decimal[];
  amount: Decimal;
}

/** The nearest amounts that shares come to, at most one below and one above. */
function neighbours(shares: readonly Share[], amount: Decimal): Decimal[] {
  const amounts = shares.map((s) => s.amount);
  return [amounts.find((a) => a.lt(amount)), amounts.find((a) => a.gt(amount))].filter((a) => a !== undefined);
}

const minus = (rest: readonly Decimal[], share: readonly Decimal[]) => rest.map((q, i) => q.minus(share[i] ?? ZERO));

function totalOf(lines: readonly PricedLine[], rule: TotalsRule, quantities: readonly Decimal[]): Decimal {
  const bought = lines.flatMap((line, i) => {
    const quantity = quantities[i] ?? ZERO;
    return quantity.isZero() ? [] : [{ ...line, quantity }];
  });
  return totalsOf(bought, rule).total;
}

/** What a share takes of lines that are rounded together, as bills of their own: it and what it leaves sum to the whole. */
interface Portion {
  quantities: ReadonlyMap<number, Decimal>;
  amount: Decimal;
  /** How far it is from the fair portion, in tenths of a minor unit. */
  off: number;
  /** The portions of other lines that are summed with it. */
  before?: Portion;
}

const NOTHING: Portion = { quantities: new Map(), amount: ZERO, off: 0 };
const MOST_SUMS = 100;
/** How far from the fair portion to look, in tenths of a minor unit, while the amount is not met. */
const REACHES = [5, 25, 150];

/**
 * Of what is left, quantities that come to amounts near one, the nearest first. What is rounded together (a line, or a rate of
 * the document) divides by itself; of its divisions those are combined that sum best.
 */
function sharesNear(
  lines: readonly PricedLine[],
  rule: TotalsRule,
  rest: readonly Decimal[],
  amount: Decimal,
): Share[] {
  const part = amount.dividedBy(totalOf(lines, rule, rest));
  const groups = Map.groupBy(lines.keys(), (i) => (rule.rounding === 'PER_LINE' ? i : lines[i]?.taxRate.toFixed()));
  const distance = (of: { amount: Decimal }) => of.amount.minus(amount).abs();
  let found: Portion[] = [];
  for (const reach of REACHES) {
    found = [NOTHING];
    for (const group of groups.values()) found = combined(found, portionsOf(lines, rule, rest, part, group, reach));
    found.sort((a, b) => distance(a).comparedTo(distance(b)) || a.off - b.off);
    if (found[0]?.amount.equals(amount)) break;
  }
  return found
    .filter((s) => s.amount.gt(ZERO))
    .map((s) => ({ amount: s.amount, quantities: quantitiesOf(s, lines.length) }));
}

function quantitiesOf(portion: Portion, count: number): Decimal[] {
  const quantities = Array.from({ length: count }, () => ZERO);
  for (let of: Portion | undefined = portion; of; of = of.before)
    for (const [i, quantity] of of.quantities) quantities[i] = quantity;
  return quantities;
}

/** Every sum of one of each, by way of the fairest; of very many the fairest. */
function combined(sums: readonly Portion[], portions: readonly Portion[]): Portion[] {
  const best = new Map<string, Portion>();
  for (const sum of sums) {
    for (const portion of portions) {
      const amount = sum.amount.plus(portion.amount);
      const off = sum.off + portion.off;
      if ((best.get(amount.toFixed())?.off ?? Infinity) <= off) continue;
      best.set(amount.toFixed(), { quantities: portion.quantities, amount, off, before: sum });
    }
  }
  return [...best.values()].sort((a, b) => a.off - b.off).slice(0, MOST_SUMS);
}

/** Portions of a group that divide it without a rest, as far as `reach`; else all or nothing of it. */
function portionsOf(
  lines: readonly PricedLine[],
  rule: TotalsRule,
  rest: readonly Decimal[],
  part: Decimal,
  group: readonly number[],
  reach: number,
): Portion[] {
  const comesTo = (of: ReadonlyMap<number, Decimal>) =>
    totalOf(group.map((i) => lines[i] as PricedLine), rule, group.map((i) => of.get(i) ?? ZERO)); // biome-ignore format: short
  const whole = new Map(group.map((i) => [i, rest[i] ?? ZERO]));
  const fair = new Map(group.map((i) => [i, rounded((rest[i] ?? ZERO).times(part))]));
  const total = comesTo(whole);
  const found = new Map<string, Portion>();
  for (const [quantities, off] of besides(lines, rule, whole, fair, reach)) {
    const amount = comesTo(quantities);
    if (found.has(amount.toFixed())) continue;
    const left = new Map(group.map((i) => [i, (whole.get(i) ?? ZERO).minus(quantities.get(i) ?? ZERO)]));
    if (comesTo(left).plus(amount).equals(total)) found.set(amount.toFixed(), { quantities, amount, off });
  }
  if (found.size > 0) return [...found.values()];
  return [
    { quantities: new Map(), amount: ZERO, off: 2 * reach },
    { quantities: whole, amount: total, off: 2 * reach },
  ];
}

/** The fair portion and those beside it, by tenths of a minor unit of the dearest line's price. */
function* besides(
  lines: readonly PricedLine[],
  rule: TotalsRule,
  whole: ReadonlyMap<number, Decimal>,
  fair: ReadonlyMap<number, Decimal>,
  reach: number,
): Generator<[ReadonlyMap<number, Decimal>, number]> {
  yield [fair, 0];
  const priceOf = (i: number) => lines[i]?.unitPrice ?? ZERO;
  const amountOf = (i: number) => priceOf(i).times(whole.get(i) ?? ZERO);
  const [dearest] = [...whole.keys()].sort((a, b) => amountOf(b).comparedTo(amountOf(a)));
  if (dearest === undefined || amountOf(dearest).isZero()) return;
  const tenth = new Decimal(10).pow(-minorUnits(rule.currency) - 1).dividedBy(priceOf(dearest));
  for (let tenths = 1; tenths <= reach; tenths++) {
    for (const step of [tenth.times(tenths), tenth.times(-tenths)]) {
      const quantity = (fair.get(dearest) ?? ZERO).plus(rounded(step));
      if (quantity.gte(ZERO) && quantity.lte(whole.get(dearest) ?? ZERO))
        yield [new Map([...fair, [dearest, quantity]]), tenths];
    }
  }
}

const rounded = (quantity: Decimal) => quantity.toDecimalPlaces(QUANTITY_DECIMALS);
