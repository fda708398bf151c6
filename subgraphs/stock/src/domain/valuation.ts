import { Decimal, ZERO } from '@comptoir/kit/money';

/** Decimals that unit costs and values are kept with. */
export interface Precision {
  readonly cost: number;
  readonly value: number;
}

/** As stored: finer than any currency, so that things worth less than a cent each do not lose their value to rounding. */
export const STORED: Precision = { cost: 6, value: 4 };

/** What a warehouse holds of a product. The value is the sum of what came in less what left, so that it keeps every cent. */
export interface Holding {
  readonly quantity: Decimal;
  readonly averageCost: Decimal;
  readonly value: Decimal;
  /** Whether anything was ever received: until then the average is not zero but unknown. */
  readonly costed: boolean;
}

/** How a change is valued. */
export type Costing =
  /**
   * RECEIPT: goods bought, made or brought from elsewhere at a cost per unit; this alone changes the average. RETURN: goods
   * that a customer brings back re-enter at the cost per unit they left with. PASSING: goods that come and go again in one
   * transaction at a cost of their own, and leave the average as it was. `worth` is what all of it comes to, where that is
   * known more exactly than a unit cost can tell.
   */
  | { readonly kind: 'RECEIPT' | 'RETURN' | 'PASSING'; readonly unitCost: Decimal; readonly worth?: Decimal }
  /** Everything else comes and goes at the current average. */
  | { readonly kind: 'AVERAGE' };

export interface Valued {
  readonly holding: Holding;
  readonly unitCost: Decimal;
  /** Quantity × unit cost, rounded, or what all of it is worth. */
  readonly value: Decimal;
  /**
   * What the value takes beyond that: what earlier issues below zero turn out to have cost, or the residue of rounding when
   * the quantity reaches zero. A fact of its own, mostly zero.
   */
  readonly correction: Decimal;
}

export const NOTHING: Holding = { quantity: ZERO, averageCost: ZERO, value: ZERO, costed: false };

/**
 * Values one change of a holding by the moving weighted average (PMP; rules.md, "Average cost"). A quantity of zero is worth
 * zero, and a value never has the other sign than its quantity.
 * @param quantity above zero what comes in, below zero what goes out
 */
export function valueChange(
  before: Holding,
  quantity: Decimal,
  costing: Costing,
  { cost, value: decimals }: Precision = STORED,
): Valued {
  const after = before.quantity.plus(quantity);
  const unitCost = (costing.kind === 'AVERAGE' ? before.averageCost : costing.unitCost).toDecimalPlaces(cost);
  const averageCost = averageAfter(before, quantity, costing.kind, unitCost).toDecimalPlaces(cost);
  const told = costing.kind === 'AVERAGE' ? undefined : costing.worth;
  const value = (told ?? quantity.times(unitCost)).toDecimalPlaces(decimals);
  const carried = before.value.plus(value);
  const isTold = costing.kind === 'RECEIPT' || costing.kind === 'RETURN';
  const isAnew = costing.kind !== 'PASSING' && startsAnew(before, after, isTold);
  const worth = isAnew ? after.times(averageCost).toDecimalPlaces(decimals) : carried;
  const settled = costing.kind === 'PASSING' ? worth : onItsSide(worth, after);
  return {
    holding: { quantity: after, averageCost, value: settled, costed: before.costed || isTold },
    unitCost,
    value,
    correction: settled.minus(carried),
  };
}

function averageAfter(before: Holding, quantity: Decimal, kind: Costing['kind'], unitCost: Decimal): Decimal {
  if (kind === 'AVERAGE' || kind === 'PASSING') return before.averageCost;
  // What left below zero or was found on a shelf had no known cost: the first receipt tells it, a return does not.
  if (kind === 'RETURN' && before.quantity.lt(0)) return before.costed ? before.averageCost : unitCost;
  if (!before.costed || before.quantity.lte(0)) return unitCost;
  const worth = before.value.plus(quantity.times(unitCost)).div(before.quantity.plus(quantity));
  // The residue of rounding in a small rest must not carry the average out of what was ever paid.
  const [least, most] = [Decimal.min(before.averageCost, unitCost), Decimal.max(before.averageCost, unitCost)];
  return Decimal.max(least, Decimal.min(most, worth));
}

/** Whether the value follows from quantity × average again, instead of from what it was. */
function startsAnew(before: Holding, after: Decimal, isTold: boolean): boolean {
  if (before.quantity.isZero()) return false;
  const leavesItsSide = before.quantity.isPositive() ? after.lte(0) : after.gte(0);
  return leavesItsSide || (isTold && (before.quantity.lt(0) || !before.costed));
}

function onItsSide(value: Decimal, quantity: Decimal): Decimal {
  return quantity.isNegative() ? Decimal.min(value, ZERO) : Decimal.max(value, ZERO);
}
