import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Decimal, decimal, hasTooManyDecimals, minorUnits, sum, ZERO } from '../src/money.ts';
import { type PricedLine, type TotalsRule, totalsOf } from '../src/tax.ts';

const rule = (given: Partial<TotalsRule> = {}): TotalsRule => ({
  taxMode: 'INCLUSIVE',
  rounding: 'PER_LINE',
  currency: 'EUR',
  discountPercent: ZERO,
  ...given,
});
const line = (quantity: string, unitPrice: string, taxRate: string, discountPercent = '0'): PricedLine => ({
  quantity: decimal(quantity),
  unitPrice: decimal(unitPrice),
  taxRate: decimal(taxRate),
  discountPercent: decimal(discountPercent),
});
const texts = ({ subTotal, taxTotal, total }: { subTotal: Decimal; taxTotal: Decimal; total: Decimal }) => [
  subTotal.toFixed(2),
  taxTotal.toFixed(2),
  total.toFixed(2),
];

test('2 × 1.00 including 20 % is 1.67 and 0.33, never 2 × 0.83', () => {
  for (const rounding of ['PER_LINE', 'PER_DOCUMENT'] as const) {
    expect(texts(totalsOf([line('2', '1.00', '20')], rule({ rounding })))).toEqual(['1.67', '0.33', '2.00']);
  }
  const apart = [line('1', '1.00', '20'), line('1', '1.00', '20')];
  expect(texts(totalsOf(apart, rule({ rounding: 'PER_DOCUMENT' })))).toEqual(['1.67', '0.33', '2.00']);
});

test('3 × 0.33 + 20 %: per line 0.21, per document 0.20', () => {
  const three = Array.from({ length: 3 }, () => line('1', '0.33', '20'));
  const tax = (rounding: TotalsRule['rounding']) =>
    totalsOf(three, rule({ taxMode: 'EXCLUSIVE', rounding })).taxTotal.toFixed(2);
  expect(tax('PER_LINE')).toBe('0.21');
  expect(tax('PER_DOCUMENT')).toBe('0.20');
});

test('several rates stand apart in the table, the lowest first', () => {
  const lines = [line('1', '12.00', '20'), line('2', '5.50', '10'), line('1', '10.55', '5.5'), line('1', '3', '0')];
  const { taxes, total } = totalsOf(lines, rule());
  expect(taxes.map((t) => [t.rate.toFixed(), t.base.toFixed(2), t.amount.toFixed(2)])).toEqual([
    ['0', '3.00', '0.00'],
    ['5.5', '10.00', '0.55'],
    ['10', '10.00', '1.00'],
    ['20', '10.00', '2.00'],
  ]);
  expect(total.toFixed(2)).toBe('36.55');
});

test('discounts of line and document multiply', () => {
  const half = totalsOf([line('2', '10', '20', '50')], rule({ discountPercent: decimal('10') }));
  expect(half.total.toFixed(2)).toBe('9.00');
  expect(totalsOf([line('2', '10', '20', '100')], rule()).total.isZero()).toBe(true);
});

test('amounts keep to the minor unit of the currency', () => {
  const lines = [line('0.333', '1250', '18')];
  expect(totalsOf(lines, rule({ currency: 'XOF', taxMode: 'EXCLUSIVE' })).total.toFixed()).toBe('491');
  expect(totalsOf(lines, rule({ currency: 'TND', taxMode: 'EXCLUSIVE' })).total.toFixed()).toBe('491.175');
  expect(totalsOf(lines, rule({ currency: 'EUR', taxMode: 'EXCLUSIVE' })).total.toFixed()).toBe('491.18');
});

const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 1_000_000 }).map((n) => new Decimal(n).dividedBy(1_000)),
    unitPrice: fc.integer({ min: 0, max: 100_000 }),
    taxRate: fc.constantFrom('0', '2.1', '5.5', '10', '16', '18', '20').map(decimal),
    discountPercent: fc.constantFrom('0', '0', '10', '33.3333', '100').map(decimal),
  })
  .map((l) => ({ ...l, unitPrice: new Decimal(l.unitPrice).dividedBy(100) }));
const anyRule = fc.record({
  taxMode: fc.constantFrom('INCLUSIVE' as const, 'EXCLUSIVE' as const),
  rounding: fc.constantFrom('PER_LINE' as const, 'PER_DOCUMENT' as const),
  currency: fc.constantFrom('EUR', 'XOF', 'TND'),
  discountPercent: fc.constantFrom('0', '0', '5', '12.5').map(decimal),
});
const inUnits = (n: number, currency: string) => new Decimal(n).dividedBy(new Decimal(10).pow(minorUnits(currency)));
const anyDiscount = fc.integer({ min: 0, max: 20_000 });

test('lines sum to the total, the tax table and the net too, whatever the document', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), anyRule, anyDiscount, (lines, ruled, units) => {
      const given = { ...ruled, discountAmount: units % 3 === 0 ? ZERO : inUnits(units, ruled.currency) };
      const totals = totalsOf(lines, given);
      expect(sum(totals.lines.map((l) => l.total)).equals(totals.total)).toBe(true);
      expect(
        sum(totals.taxes.map((t) => t.amount))
          .plus(totals.subTotal)
          .equals(totals.total),
      ).toBe(true);
      expect(sum(totals.taxes.map((t) => t.base)).equals(totals.subTotal)).toBe(true);
      for (const amounts of [totals, ...totals.lines]) {
        expect(amounts.subTotal.plus(amounts.taxTotal).equals(amounts.total)).toBe(true);
        expect(amounts.total.isNegative() && !amounts.total.isZero()).toBe(false);
        expect(hasTooManyDecimals(amounts.taxTotal, given.currency)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('a discount as an amount takes off just that amount, however it is spread', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), anyRule, anyDiscount, (lines, given, units) => {
      const discountAmount = inUnits(units, given.currency);
      const stated = given.taxMode === 'INCLUSIVE' ? ('total' as const) : ('subTotal' as const);
      const before = totalsOf(lines, given)[stated];
      const after = totalsOf(lines, { ...given, discountAmount })[stated];
      expect(after.toFixed()).toBe(Decimal.max(before.minus(discountAmount), ZERO).toFixed());
    }),
    { numRuns: 300 },
  );
});

test('1.00 off three times 1.00 is 2.00, and a whole discount leaves nothing', () => {
  const three = Array.from({ length: 3 }, () => line('1', '1.00', '20'));
  for (const rounding of ['PER_LINE', 'PER_DOCUMENT'] as const) {
    expect(totalsOf(three, rule({ rounding, discountAmount: decimal('1') })).total.toFixed(2)).toBe('2.00');
    const { total, taxTotal } = totalsOf(three, rule({ rounding, discountAmount: decimal('5') }));
    expect([total.toFixed(), taxTotal.toFixed()]).toEqual(['0', '0']);
  }
});

test('a line that is added changes none before it', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), anyRule, (lines, given) => {
      const before = totalsOf(lines.slice(0, -1), given).lines;
      const after = totalsOf(lines, given).lines;
      expect(after.slice(0, -1).map((l) => l.total.toFixed())).toEqual(before.map((l) => l.total.toFixed()));
    }),
    { numRuns: 100 },
  );
});
