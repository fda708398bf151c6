import { type Decimal, ZERO } from '@comptoir/kit/money';

/** Decimals that unit costs and values are kept with. */
export interface Precision {
  readonly cost: number;
  readonly value: number;
}

/** As stored: finer than any currency, so that things worth less than a cent each do not lose their value to rounding. */
export const STORED: Precision = { cost: 6, value: 4 };

/** What a warehouse holds of a product; value is quantity × average cost, rounded. */
export interface Holding {
  readonly quantity: Decimal;
  readonly averageCost: Decimal;
  readonly value: Decimal;
}

/** How a change is valued. */
export type Costing =
  /**
   * RECEIPT: goods bought at a cost per unit; this alone changes the average. RETURN: goods that a customer brings back
   * re-enter at the cost per unit they left with.
   */
  | { readonly kind: 'RECEIPT' | 'RETURN'; readonly unitCost: Decimal }
  /** Everything else comes and goes at the current average. */
  | { readonly kind: 'AVERAGE' };

export interface Valued {
  readonly holding: Holding;
  readonly unitCost: Decimal;
  /** By how much the value changed. */
  readonly value: Decimal;
  /** Part of `value` that is not quantity × unit cost: earlier issues below zero put right, and rounding residue. */
  readonly correction: Decimal;
}

export const NOTHING: Holding = { quantity: ZERO, averageCost: ZERO, value: ZERO };

/**
 * Values one change of a holding by the moving weighted average (PMP; rules.md, "Average cost"). Afterwards the value is
 * again quantity × average, so that a quantity of zero is worth zero; what that takes beyond quantity × unit cost is the
 * correction.
 * @param quantity above zero what comes in, below zero what goes out
 */
export function valueChange(
  before: Holding,
  quantity: Decimal,
  costing: Costing,
  { cost, value }: Precision = STORED,
): Valued {
  const after = before.quantity.plus(quantity);
  const unitCost = (costing.kind === 'AVERAGE' ? before.averageCost : costing.unitCost).toDecimalPlaces(cost);
  const averageCost = averageAfter(before, quantity, costing.kind, unitCost).toDecimalPlaces(cost);
  const holding = { quantity: after, averageCost, value: after.times(averageCost).toDecimalPlaces(value) };
  const change = holding.value.minus(before.value);
  return {
    holding,
    unitCost,
    value: change,
    correction: change.minus(quantity.times(unitCost).toDecimalPlaces(value)),
  };
}

function averageAfter(before: Holding, quantity: Decimal, kind: Costing['kind'], unitCost: Decimal): Decimal {
  if (kind === 'AVERAGE') return before.averageCost;
  if (before.quantity.gt(0)) {
    const worth = before.quantity.times(before.averageCost).plus(quantity.times(unitCost));
    return worth.div(before.quantity.plus(quantity));
  }
  // Below zero, what was issued had no known cost: the first receipt tells it, a return does not.
  return kind === 'RETURN' && before.quantity.isNegative() && !before.quantity.isZero() ? before.averageCost : unitCost;
}
