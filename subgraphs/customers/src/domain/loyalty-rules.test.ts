import { type Decimal, decimal } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import { pointsDeserved, pointsFor, pointsStillUsed, pointsToPost, tierOf, worthOf } from './loyalty-rules.ts';

const money = (invoiced: number, paid: number, redeemed = 0) => ({
  invoiced: decimal(invoiced),
  paid: decimal(paid),
  redeemed: decimal(redeemed),
});
const program = (earnPoints = 1, earnAmount = '1', active = true) => ({
  active,
  earnPoints: decimal(earnPoints),
  earnAmount: decimal(earnAmount),
});
const text = (points: Decimal) => points.toFixed();

test('points are for what was paid of what was invoiced, after redemption and returns', () => {
  const deserved = (m: ReturnType<typeof money>, p = program()) => text(pointsDeserved(m, p));
  expect(deserved(money(100, 100))).toBe('100');
  expect(deserved(money(100, 40.99))).toBe('40');
  expect(deserved(money(100, 150))).toBe('100');
  expect(deserved(money(100, 80, 20))).toBe('80');
  expect(deserved(money(70, 80, 20))).toBe('50');
  expect(deserved(money(0, 80, 20))).toBe('0');
  expect(deserved(money(100, 0, 100))).toBe('0');
  expect(deserved(money(100, -5))).toBe('0');
  expect(deserved(money(19.99, 19.99), program(2, '0.5'))).toBe('79');
  expect(deserved(money(100, 100), program(1, '1', false))).toBe('0');
  expect(text(pointsDeserved(money(100, 100), null))).toBe('0');
});

test('what has expired is not taken back a second time', () => {
  const toPost = (deserved: number, earned: number, reversed = 0, expired = 0) =>
    text(
      pointsToPost(decimal(deserved), {
        earned: decimal(earned),
        reversed: decimal(reversed),
        expired: decimal(expired),
      }),
    );
  expect(toPost(100, 0)).toBe('100');
  expect(toPost(100, 60)).toBe('40');
  expect(toPost(50, 100)).toBe('-50');
  expect(toPost(50, 100, 50)).toBe('0');
  expect(toPost(0, 100, 0, 100)).toBe('0');
  expect(toPost(0, 100, 0, 60)).toBe('-40');
  expect(toPost(50, 100, 0, 60)).toBe('0');
  expect(toPost(100, 100, 0, 100)).toBe('0');
});

test('what an amount costs in points is rounded up, what points are worth down; the two agree', () => {
  const p = { pointValue: decimal('0.005'), currency: 'EUR' };
  expect(text(pointsFor(decimal('1.67'), p.pointValue))).toBe('334');
  expect(text(worthOf(decimal(333), p))).toBe('1.66');
  expect(text(worthOf(decimal(-3), p))).toBe('0');
  expect(text(worthOf(decimal(1999), { pointValue: decimal('0.5'), currency: 'XOF' }))).toBe('999');
  for (let points = 0; points < 1_000; points += 7)
    expect(pointsFor(worthOf(decimal(points), p), p.pointValue).lte(points)).toBe(true);
});

test('points of a payment come back in proportion, and all of them in the end', () => {
  const used = (refunded: string) =>
    text(pointsStillUsed({ points: decimal(334), amount: decimal('1.67') }, decimal(refunded)));
  expect(used('0')).toBe('334');
  expect(used('0.01')).toBe('332');
  expect(used('1.66')).toBe('2');
  expect(used('1.67')).toBe('0');
  expect(used('9')).toBe('0');
});

test('tiers start at their thresholds', () => {
  const tiers = { silverFrom: decimal(500), goldFrom: decimal(2_000) };
  const at = (lifetime: number) => {
    const { tier, next } = tierOf(decimal(lifetime), tiers);
    return `${tier} ${next?.tier ?? '-'}`;
  };
  expect([0, 499, 500, 1_999, 2_000, 10_000].map(at)).toEqual([
    'BRONZE SILVER', 'BRONZE SILVER', 'SILVER GOLD', 'SILVER GOLD', 'GOLD -', 'GOLD -',
  ]); // biome-ignore format: a list
});
