import { Decimal, decimal, hasTooManyDecimals, minorUnits, sum } from '@comptoir/kit/money';
import { totalsOf } from '@comptoir/kit/tax';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Creditable, type Credited, creditOf, isCreditable, leftOf } from './credit-rules.ts';

const line = (quantity: string, subTotal: string, taxTotal: string): Creditable => ({
  quantity: decimal(quantity),
  subTotal: decimal(subTotal),
  taxTotal: decimal(taxTotal),
});
const texts = ({ quantity, subTotal, taxTotal, total }: Credited) =>
  [quantity, subTotal, taxTotal, total].map((d) => d.toFixed());

test('one of two that cost 0.99 each, tax included, is 0.99', () => {
  const two = line('2', '1.65', '0.33');
  const first = creditOf(two, { quantity: decimal('1') }, 'EUR');
  expect(texts(first)).toEqual(['1', '0.82', '0.17', '0.99']);
  expect(texts(creditOf(leftOf(two, first), 'ALL', 'EUR'))).toEqual(['1', '0.83', '0.16', '0.99']);
});

test('money alone takes its share of the tax, and no goods', () => {
  expect(texts(creditOf(line('3', '10', '2'), { amount: decimal('6') }, 'EUR'))).toEqual(['0', '5', '1', '6']);
});

test('what was free gives nothing but the goods', () => {
  expect(texts(creditOf(line('2', '0', '0'), { quantity: decimal('1') }, 'EUR'))).toEqual(['1', '0', '0', '0']);
  expect(isCreditable(line('2', '0', '0'))).toBe(true);
  expect(isCreditable(line('0', '0', '0'))).toBe(false);
});

const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 20_000 }).map((n) => new Decimal(n).dividedBy(1_000)),
    unitPrice: fc.integer({ min: 0, max: 100_000 }).map((n) => new Decimal(n).dividedBy(100)),
    taxRate: fc.constantFrom('0', '2.1', '5.5', '10', '18', '20', '100').map(decimal),
    discountPercent: fc.constantFrom('0', '10', '33.3333', '100').map(decimal),
    taxMode: fc.constantFrom('INCLUSIVE' as const, 'EXCLUSIVE' as const),
    currency: fc.constantFrom('EUR', 'XOF', 'TND'),
  })
  .map(({ taxMode, currency, ...priced }) => {
    const [amounts] = totalsOf([priced], { taxMode, currency, rounding: 'PER_LINE', discountPercent: decimal(0) }).lines;
    return { currency, line: { quantity: priced.quantity, subTotal: amounts?.subTotal ?? decimal(0), taxTotal: amounts?.taxTotal ?? decimal(0) } };
  }); // biome-ignore format: a table

test('parts of whatever size, in whatever order, sum to the line exactly', () => {
  const anyPart = fc.record({ ofGoods: fc.boolean(), share: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(anyLine, fc.array(anyPart, { maxLength: 8 }), ({ line, currency }, parts) => {
      let left = line;
      const credited: Credited[] = [];
      const take = (one: Credited) => {
        credited.push(one);
        left = leftOf(left, one);
        for (const amount of [left.quantity, left.subTotal, left.taxTotal, one.subTotal, one.taxTotal]) {
          expect(amount.gte(0)).toBe(true);
        }
        expect(one.subTotal.plus(one.taxTotal).equals(one.total)).toBe(true);
        expect(hasTooManyDecimals(one.taxTotal, currency)).toBe(false);
      };
      for (const { ofGoods, share } of parts) {
        const part = (of: Decimal, places: number) =>
          of.times(share).dividedBy(100).toDecimalPlaces(places, Decimal.ROUND_DOWN);
        const quantity = part(left.quantity, 3);
        const amount = part(left.subTotal.plus(left.taxTotal), minorUnits(currency));
        if (ofGoods && quantity.gt(0)) take(creditOf(left, { quantity }, currency));
        if (!ofGoods && amount.gt(0)) take(creditOf(left, { amount }, currency));
      }
      if (isCreditable(left)) take(creditOf(left, 'ALL', currency));
      expect(sum(credited.map((c) => c.subTotal)).equals(line.subTotal)).toBe(true);
      expect(sum(credited.map((c) => c.taxTotal)).equals(line.taxTotal)).toBe(true);
      expect(sum(credited.map((c) => c.quantity)).equals(line.quantity)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
