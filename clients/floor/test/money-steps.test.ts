import { decimal, decimalText, sum } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountOf, changeOf, equalParts, likelyTenders, sharesFor, typedAmount } from '../src/money-steps.ts';

test('equal parts are whole minor units that sum to the amount and differ by one at most', () => {
  const cents = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 30 }), fc.constantFrom('EUR', 'XOF', 'TND'), (n, parts, currency) => {
      const unit = decimal(currency === 'EUR' ? '0.01' : currency === 'TND' ? '0.001' : '1');
      const amount = decimalText(unit.times(n));
      const shares = equalParts(amount, parts, currency).map((share) => decimal(share));
      expect(shares).toHaveLength(parts);
      expect(decimalText(sum(shares))).toBe(amount);
      const spread = (shares[0] ?? decimal(0)).minus(shares.at(-1) ?? 0);
      expect(spread.isZero() || spread.equals(unit)).toBe(true);
    }),
  );
});

test('ten euros among three are 3.34, 3.33 and 3.33', () => {
  expect(equalParts('10', 3, 'EUR')).toEqual(['3.34', '3.33', '3.33']);
});

test('a bill is shared among as many as there are guests, by the server among 50 at most', () => {
  expect(sharesFor(null)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(sharesFor(12).at(-1)).toBe(12);
  expect(sharesFor(200).at(-1)).toBe(50);
});

test('some lines come to their sum, never to more than what remains', () => {
  expect(amountOf([{ total: '8.50' }, { total: '0.1' }], '20')).toBe('8.6');
  expect(amountOf([{ total: '8.50' }], '3.2')).toBe('3.2');
  expect(amountOf([], '3.2')).toBe('0');
});

test('likely sums are the exact one and those that notes make above it, each once', () => {
  expect(likelyTenders('29.1')).toEqual(['29.1', '30', '40', '50']);
  expect(likelyTenders('50')).toEqual(['50', '60', '100', '200']);
});

test.each([
  ['12.50', '12.5'],
  ['12,50', '12.5'],
  [' 1 234,5 ', '1234.5'],
  ['7', '7'],
  ['12.505', null],
  ['-1', null],
  ['1e3', null],
  ['', null],
  ['abc', null],
  ['1,234.50', null],
] as const)('%j typed as euros is %s', (text, amount) => {
  const typed = typedAmount(text, 'EUR');
  expect(typed && decimalText(typed)).toBe(amount);
});

test('change is what is over, and none while too little was handed over', () => {
  expect(changeOf(decimal('20'), decimal('19.5'))).toBe('0.5');
  expect(changeOf(decimal('20'), decimal('20'))).toBe('0');
  expect(changeOf(decimal('19'), decimal('19.5'))).toBeNull();
});
