import { anonymous } from '@comptoir/kit/actor';
import { decimal, hasTooManyDecimals } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countedIn, countFaults, DENOMINATIONS } from './denominations.ts';

const cashier = anonymous();
const faults = (currency: string, counts: [string, number][]) =>
  countFaults(
    cashier,
    counts.map(([denomination, count]) => ({ denomination: decimal(denomination), count })),
    currency,
  )
    .filter((p) => p !== false)
    .map(({ code, path }) => `${code} ${path.join('.')}`);

test.each(Object.entries(DENOMINATIONS))(
  '%s: every value once, the largest first, in its minor units',
  (currency, values) => {
    const amounts = values.map(decimal);
    expect(amounts.every((amount) => amount.gt(0) && !hasTooManyDecimals(amount, currency))).toBe(true);
    expect(amounts.every((amount, i) => i === 0 || amount.lt(amounts[i - 1] ?? 0))).toBe(true);
    expect(
      faults(
        currency,
        values.map((value) => [value, 3]),
      ),
    ).toEqual([]);
    expect(faults(currency, [['0.003', 1]])).toEqual(['INVALID input.counts.0.denomination']);
    expect(faults(currency, [['3', 1]])).toEqual(['INVALID input.counts.0.denomination']);
  },
);

test('a currency without a list takes what it can express', () => {
  expect(faults('JPY', [['2000', 1], ['7', 0]])).toEqual([]);
  expect(faults('JPY', [['0.5', 1], ['-1', 1], ['0', 1]])).toEqual([
    'INVALID input.counts.0.denomination',
    'INVALID input.counts.1.denomination',
    'INVALID input.counts.2.denomination',
  ]);
}); // biome-ignore format: short

test('what stands there twice, less than none and too much of it are told at once', () => {
  expect(faults('EUR', [['5', 1], ['5.00', 1], ['10', -1], ['20', 1_000_001]])).toEqual([
    'INVALID input.counts.1.denomination',
    'INVALID input.counts.2.count',
    'INVALID input.counts.3.count',
  ]);
  expect(faults('EUR', Array.from({ length: 101 }, () => ['5', 1]))).toEqual(['INVALID input.counts']);
}); // biome-ignore format: short

test('the sum is exact, whatever lies there', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...(DENOMINATIONS.EUR ?? [])), fc.nat(9_999))), (drawer) => {
      const cents = drawer.reduce(
        (n, [value, count]) => n + BigInt(decimal(value).times(100).toFixed()) * BigInt(count),
        0n,
      );
      const counted = countedIn(drawer.map(([value, count]) => ({ denomination: decimal(value), count })));
      expect(counted.times(100).toFixed()).toBe(String(cents));
    }),
  );
});
