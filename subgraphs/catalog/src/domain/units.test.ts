import { type Decimal, decimal } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BUILT_IN, convert, type Measure, reduced } from './units.ts';

const measure = (code: string): Measure => {
  const unit = BUILT_IN.find((known) => known.code === code);
  if (!unit) throw new Error(`no unit ${code}`);
  return { kind: unit.dimension, numerator: unit.numerator, denominator: unit.denominator };
};
const text = (value: Decimal | undefined) => value?.toFixed();

test.each([
  ['1', 'kg', 'g', '1000', true],
  ['250', 'g', 'kg', '0.25', true],
  ['0.000001', 't', 'g', '1', true],
  ['1', 'lb', 'g', '453.59237', true],
  ['1', 'oz', 'g', '28.349523', false],
  ['16', 'oz', 'lb', '1', true],
  ['75', 'cl', 'l', '0.75', true],
  ['1', 'hl', 'ml', '100000', true],
  ['3', 'dozen', 'each', '36', true],
  ['1', 'each', 'dozen', '0.083333', false],
  ['90', 'min', 'h', '1.5', true],
  ['1', 'piece', 'each', '1', true],
])('%s %s in %s is %s', (quantity, from, to, expected, isExact) => {
  const found = convert(decimal(quantity), measure(from), measure(to));
  expect([text(found?.quantity), found?.isExact]).toEqual([expected, isExact]);
}); // biome-ignore format: a table

test.each([['kg', 'l'], ['each', 'g'], ['m', 'm2'], ['h', 'm']])('%s and %s do not convert', (from, to) => {
  expect(convert(decimal(1), measure(from), measure(to))).toBeNull();
}); // biome-ignore format: a table

test.each([
  ['12', '1', '12/1'],
  ['0.5', '0.75', '2/3'],
  ['45359237', '100000', '45359237/100000'],
  ['1000', '24', '125/3'],
])('%s / %s is %s', (numerator, denominator, expected) => {
  const ratio = reduced(decimal(numerator), decimal(denominator));
  expect(`${text(ratio?.numerator)}/${text(ratio?.denominator)}`).toBe(expected);
});

test('what is beyond all measure is refused', () => {
  expect(reduced(decimal('1234567890123456789'), decimal(1))).toBeNull();
});

const code = fc.constantFrom(...BUILT_IN.map((unit) => unit.code));
const quantity = fc.bigInt({ min: 1n, max: 10n ** 11n }).map((n) => decimal(n.toString()).div(1_000_000));

test('there and back, an exact conversion loses nothing, and all of one dimension convert', () => {
  fc.assert(
    fc.property(quantity, code, code, (amount, one, other) => {
      const [from, to] = [measure(one), measure(other)];
      const there = convert(amount, from, to);
      expect(there === null).toBe(from.kind !== to.kind);
      if (!there?.isExact) return;
      const back = convert(there.quantity, to, from);
      expect([text(back?.quantity), back?.isExact]).toEqual([text(amount), true]);
    }),
  );
});

test('by way of a third it is the same ratio', () => {
  fc.assert(
    fc.property(code, code, code, (one, two, three) => {
      const [a, b, c] = [measure(one), measure(two), measure(three)];
      const [ab, bc, ac] = [convert(decimal(1), a, b), convert(decimal(1), b, c), convert(decimal(1), a, c)];
      if (!ab || !bc || !ac) return;
      const product = reduced(
        ab.ratio.numerator.times(bc.ratio.numerator),
        ab.ratio.denominator.times(bc.ratio.denominator),
      );
      expect([text(product?.numerator), text(product?.denominator)]).toEqual([
        text(ac.ratio.numerator),
        text(ac.ratio.denominator),
      ]);
    }),
  );
});
