import { Decimal, decimal, sum, ZERO } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Costing, type Holding, NOTHING, type Precision, STORED, type Valued, valueChange } from './valuation.ts';

/** The worked figures are in cents throughout. */
const CENTS: Precision = { cost: 2, value: 2 };

type Step = readonly [quantity: string | number, unitCost?: string | number, kind?: 'RETURN' | 'PASSING'];

function play(steps: readonly Step[], precision: Precision = CENTS): Valued[] {
  let holding: Holding = NOTHING;
  return steps.map(([quantity, unitCost, kind]) => {
    const costing: Costing =
      unitCost === undefined ? { kind: 'AVERAGE' } : { kind: kind ?? 'RECEIPT', unitCost: decimal(unitCost) };
    const valued = valueChange(holding, decimal(quantity), costing, precision);
    holding = valued.holding;
    return valued;
  });
}

const number = (value: Decimal | undefined) => Number(value?.toFixed());
const figures = (valued: Valued | undefined) => ({
  quantity: number(valued?.holding.quantity),
  average: number(valued?.holding.averageCost),
  value: number(valued?.holding.value),
  moved: number(valued?.value),
  correction: number(valued?.correction),
});

test('issues leave at the average: in 10 @ 10, in 10 @ 20, out 15', () => {
  const steps = play([[10, 10], [10, 20], [-15]]);
  expect(figures(steps[2])).toEqual({ quantity: 5, average: 15, value: 75, moved: -225, correction: 0 });
});

test('a receipt over negative stock corrects the earlier issue: out 2, in 20 @ 3.33', () => {
  const steps = play([[-2], [20, '3.33']]);
  expect(figures(steps[0])).toMatchObject({ quantity: -2, value: 0 });
  expect(figures(steps[1])).toEqual({ quantity: 18, average: 3.33, value: 59.94, moved: 66.6, correction: -6.66 });
});

test('a customer’s return re-enters at the value it left with: in 1 @ 10, in 1 @ 20, out 1, back 1', () => {
  const steps = play([[1, 10], [1, 20], [-1], [1, 15, 'RETURN']]);
  expect(steps[2]?.unitCost.toNumber()).toBe(15);
  expect(figures(steps[3])).toEqual({ quantity: 2, average: 15, value: 30, moved: 15, correction: 0 });
});

test('a quantity of zero is worth zero: in 1 @ 1, 1 @ 1, 1 @ 1.01, out 3', () => {
  const steps = play([[1, 1], [1, 1], [1, '1.01'], [-3]]);
  expect(steps.map((step) => number(step.correction))).toEqual([0, 0, 0, -0.01]);
  expect(figures(steps[2])).toMatchObject({ average: 1, value: 3.01 });
  expect(figures(steps[3])).toEqual({ quantity: 0, average: 1, value: 0, moved: -3, correction: -0.01 });
  expect(figures(play([[1, 1], [1, 1], [1, '1.01'], [-3]], STORED)[3])).toMatchObject({ quantity: 0, value: 0 });
});

test('the residue of a small rest does not carry the average out of what was paid', () => {
  const receipts: Step[] = Array.from({ length: 100 }, (_, i) => [1, i % 5 < 2 ? '1.01' : 1]);
  const steps = play([...receipts, [-99], [1, 1]]);
  expect(figures(steps[100])).toMatchObject({ quantity: 1, average: 1 });
  expect(figures(steps[101])).toMatchObject({ quantity: 2, average: 1 });
  const last = play([...receipts, [-99], [1, 1], [-2]])[102];
  expect(figures(last)).toMatchObject({ quantity: 0, value: 0 });
});

test('what was found before anything was received takes the cost of the first receipt', () => {
  const steps = play([[10], [10, 5], [-1]]);
  expect(figures(steps[0])).toMatchObject({ average: 0, value: 0 });
  expect(figures(steps[1])).toEqual({ quantity: 20, average: 5, value: 100, moved: 50, correction: 50 });
});

test('a receipt for nothing is a cost that is known', () => {
  expect(
    figures(
      play([
        [10, 0],
        [10, 5],
      ])[1],
    ),
  ).toMatchObject({ average: 2.5, value: 50, correction: 0 });
});

test('what only passes through leaves quantity, value and average as they were', () => {
  for (const first of [[[10, 5]], [[-3]], [[2, 7], [-5]]] as Step[][]) {
    const steps = play([...first, [2, 9, 'PASSING'], [-2, 9, 'PASSING']]);
    const [before, after] = [steps.at(-3), steps.at(-1)];
    expect(figures(after)).toEqual({ ...figures(before), moved: -18, correction: 0 });
  }
});

test('a return to the supplier leaves at the average: in 10 @ 100, in 100 @ 10, out 100, back 8', () => {
  const steps = play([[10, 100], [100, 10], [-100], [-8]]);
  expect(steps[1]?.holding.averageCost.toNumber()).toBe(18.18);
  expect(steps[3]?.unitCost.toNumber()).toBe(18.18);
  expect(figures(steps[3])).toMatchObject({ quantity: 2, average: 18.18, value: 36.56, moved: -145.44 });
});

test('a receipt that does not reach zero tells the cost of what is still owed', () => {
  const steps = play([[-10], [4, 5], [10, 6]]);
  expect(figures(steps[1])).toMatchObject({ quantity: -6, average: 5, value: -30 });
  expect(figures(steps[2])).toEqual({ quantity: 4, average: 6, value: 24, moved: 60, correction: -6 });
});

test('a return into negative stock, whose cost was never known, does not set the average', () => {
  expect(figures(play([[1, 10], [-3], [1, 0, 'RETURN']])[2])).toMatchObject({ quantity: -1, average: 10, value: -10 });
});

const quantity = fc.integer({ min: 1, max: 5_000_000 }).map((n) => decimal(n).div(1_000));
const cost = fc.integer({ min: 0, max: 90_000_000 }).map((n) => decimal(n).div(1_000_000));
const change = fc.oneof(
  fc.record({ quantity, unitCost: cost }),
  quantity.map((q) => ({ quantity: q.neg(), unitCost: null })),
  fc.constant('OUT' as const),
);

test('quantity and value are sums, zero is worth zero, and the average stays among the receipts’ costs', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      let holding: Holding = NOTHING;
      const moved: Valued[] = [];
      const quantities: Decimal[] = [];
      const costs: Decimal[] = [];
      for (const given of changes) {
        const { quantity, unitCost } = given === 'OUT' ? { quantity: holding.quantity.neg(), unitCost: null } : given;
        if (quantity.isZero()) continue;
        const valued = valueChange(holding, quantity, unitCost ? { kind: 'RECEIPT', unitCost } : { kind: 'AVERAGE' });
        holding = valued.holding;
        moved.push(valued);
        quantities.push(quantity);
        if (unitCost) costs.push(unitCost);
        expect(valued.value.eq(quantity.times(valued.unitCost).toDecimalPlaces(STORED.value))).toBe(true);
        expect(holding.quantity.eq(sum(quantities))).toBe(true);
        expect(holding.value.eq(sum(moved.flatMap((m) => [m.value, m.correction])))).toBe(true);
        expect(holding.value.times(holding.quantity).gte(0)).toBe(true);
        if (holding.quantity.isZero()) expect(holding.value.isZero()).toBe(true);
        const [least, most] = costs.length > 0 ? [Decimal.min(...costs), Decimal.max(...costs)] : [ZERO, ZERO];
        expect(holding.averageCost.gte(least) && holding.averageCost.lte(most)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
