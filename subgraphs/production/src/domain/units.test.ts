import { Decimal, decimal } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convert, converts } from './units.ts';

const MASS = ['mg', 'g', 'kg'];
const VOLUME = ['ml', 'cl', 'dl', 'l'];
const COUNT = ['piece', 'each'];

test('grams are kilograms, centilitres litres, and what is counted is counted', () => {
  expect(convert(decimal('1250'), 'g', 'kg')?.toFixed()).toBe('1.25');
  expect(convert(decimal('0.33'), 'L', 'cl')?.toFixed()).toBe('33');
  expect(convert(decimal('1'), 'mg', 'kg')?.toFixed()).toBe('0.000001');
  expect(convert(decimal('3'), 'piece', 'each')?.toFixed()).toBe('3');
  expect(convert(decimal('3'), ' Sachet', 'sachet')?.toFixed()).toBe('3');
});

test('units convert within their dimension, and nowhere else', () => {
  const all = [...MASS, ...VOLUME, ...COUNT, 'sachet'];
  const family = (unit: string) => [MASS, VOLUME, COUNT].find((units) => units.includes(unit)) ?? [unit];
  for (const from of all) {
    for (const to of all) expect([from, to, converts(from, to)]).toEqual([from, to, family(from).includes(to)]);
  }
});

test('there and back again nothing is lost', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_000 }).map((n) => new Decimal(n).div(1_000));
  const pair = fc
    .constantFrom(MASS, VOLUME, COUNT)
    .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));
  fc.assert(
    fc.property(amount, pair, (quantity, [from, to]) => {
      const there = convert(quantity, from, to) as Decimal;
      expect(convert(there, to, from)?.eq(quantity)).toBe(true);
    }),
  );
});
