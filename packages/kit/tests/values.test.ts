import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { businessDay } from '../src/business-day.ts';
import { contentHash } from '../src/idempotency.ts';
import { Decimal, decimalText, hasTooManyDecimals, roundMoney } from '../src/money.ts';
import { numeric } from '../src/numeric.ts';
import { scalarResolvers } from '../src/scalars.ts';
import { raw, sql } from '../src/sql.ts';

test('money is rounded half up to the minor unit of its currency', () => {
  const cases = [
    ['1.005', 'EUR', '1.01'],
    ['-1.005', 'EUR', '-1.01'],
    ['1.5', 'XOF', '2'],
    ['1.0005', 'TND', '1.001'],
    ['0.1', 'CDF', '0.1'],
  ] as const;
  for (const [amount, currency, rounded] of cases)
    expect(decimalText(roundMoney(new Decimal(amount), currency))).toBe(rounded);
  expect(hasTooManyDecimals(new Decimal('1.001'), 'EUR')).toBe(true);
  expect(hasTooManyDecimals(new Decimal('1.001'), 'TND')).toBe(false);
});

test('a Decimal goes over the wire and comes back exactly', () => {
  const { Decimal: scalar } = scalarResolvers;
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 6 }), (units, scale) => {
      const value = new Decimal(units.toString()).div(new Decimal(10).pow(scale));
      expect(new Decimal(scalar.parseValue(scalar.serialize(value)) as Decimal).eq(value)).toBe(true);
    }),
  );
});

test('a numeric column calculates and reads as the Decimal it stands for', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 6 }), (units, scale) => {
      const exact = new Decimal(units.toString()).div(new Decimal(10).pow(scale));
      const column = () => numeric(exact.toFixed(6));
      expect(decimalText(column())).toBe(exact.toFixed());
      expect(decimalText(column().plus('0.1'))).toBe(exact.plus('0.1').toFixed());
      expect([column().eq(exact), Decimal.isDecimal(column()), new Decimal(column()).eq(exact)]).toEqual([
        true,
        true,
        true,
      ]);
      expect(JSON.stringify([column()])).toBe(JSON.stringify([exact]));
    }),
  );
});

test.each(['1.0000001', '1e3', 'NaN', 'Infinity', '', ' 1', '1,5', '0x10', '1234567890123456', true, null, {}])(
  '%p is not a Decimal',
  (value) => {
    expect(() => scalarResolvers.Decimal.parseValue(value)).toThrow(/Decimal/);
  },
);

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'today'])('%p is not a Date', (value) => {
  expect(() => scalarResolvers.Date.parseValue(value)).toThrow(/Date/);
});

test('a business day is the date in the shop’s zone', () => {
  const lateEvening = new Date('2026-11-20T23:30:00Z');
  expect(businessDay(lateEvening, 'Europe/Paris')).toBe('2026-11-21');
  expect(businessDay(lateEvening, 'America/New_York')).toBe('2026-11-20');
});

test('statements are put together without quoting values', () => {
  const condition = sql`name = ${"'; drop table x; --"}`;
  expect(sql`select ${raw('a')} from t where ${condition} and n > ${2}`).toMatchObject({
    text: 'select a from t where name = $1 and n > $2',
    values: ["'; drop table x; --", 2],
  });
});

test('the hash of content does not depend on key order, nulls or how a decimal was written', () => {
  const a = contentHash({ x: 1, y: { b: new Decimal('1.50'), a: null } });
  expect(contentHash({ y: { b: new Decimal('1.5') }, x: 1 })).toBe(a);
  expect(contentHash({ y: { b: new Decimal('1.51') }, x: 1 })).not.toBe(a);
});
