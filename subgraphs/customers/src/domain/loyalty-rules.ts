import { Decimal, minorUnits, ZERO } from '@comptoir/kit/money';
import type { LoyaltyProgramRow, Tier } from '../rows.ts';

/** What a sale comes to so far, in the program's currency. */
export interface SaleMoney {
  /** Invoices less credit notes and cancellations. */
  invoiced: Decimal;
  /** Money received less refunds, points not counted. */
  paid: Decimal;
  /** Paid with points and not given back. */
  redeemed: Decimal;
}

type Earning = Pick<LoyaltyProgramRow, 'active' | 'earnPoints' | 'earnAmount'>;

/**
 * The points a sale deserves: whole points for what was paid in money of what was invoiced, after redemption and returns.
 * Advances beyond the invoice earn nothing until something is invoiced for them.
 */
export function pointsDeserved({ invoiced, paid, redeemed }: SaleMoney, program: Earning | null): Decimal {
  if (!program?.active) return ZERO;
  const counted = Decimal.max(ZERO, Decimal.min(paid, invoiced.minus(redeemed)));
  return counted.times(program.earnPoints).div(program.earnAmount).floor();
}

/** Sums of what was posted for a sale, each without its sign. */
export interface SalePoints {
  earned: Decimal;
  reversed: Decimal;
  expired: Decimal;
}

/**
 * What is to be posted so that a sale has what it deserves: above zero to earn, below to take back. What has expired of it is
 * gone and is not taken back a second time: only what stands (spent or not) must not exceed what is deserved.
 */
export function pointsToPost(deserved: Decimal, { earned, reversed, expired }: SalePoints): Decimal {
  const given = earned.minus(reversed);
  if (deserved.gt(given)) return deserved.minus(given);
  return Decimal.min(ZERO, deserved.minus(given.minus(expired)));
}

/** The points that pay an amount: never less than it is worth. */
export function pointsFor(amount: Decimal, pointValue: Decimal): Decimal {
  return amount.div(pointValue).ceil();
}

/** The largest amount that points pay: rounded down, as `pointsFor` rounds up. */
export function worthOf(
  points: Decimal,
  { pointValue, currency }: Pick<LoyaltyProgramRow, 'pointValue' | 'currency'>,
): Decimal {
  return Decimal.max(ZERO, points).times(pointValue).toDecimalPlaces(minorUnits(currency), Decimal.ROUND_DOWN);
}

/** The points of a redemption that stay used after part of its amount was given back; whole points, the house keeps the rest. */
export function pointsStillUsed(redemption: { points: Decimal; amount: Decimal }, refunded: Decimal): Decimal {
  const { points, amount } = redemption;
  return points.minus(points.times(Decimal.min(refunded, amount)).div(amount).floor());
}

/** Where each tier starts, in lifetime points. */
export function tierStarts({ silverFrom, goldFrom }: Pick<LoyaltyProgramRow, 'silverFrom' | 'goldFrom'>) {
  return [
    { tier: 'BRONZE', from: ZERO },
    { tier: 'SILVER', from: silverFrom },
    { tier: 'GOLD', from: goldFrom },
  ] as const satisfies { tier: Tier; from: Decimal }[];
}

/** The tier that lifetime points give, and the next one if there is one. */
export function tierOf(lifetime: Decimal, program: Pick<LoyaltyProgramRow, 'silverFrom' | 'goldFrom'>) {
  const starts = tierStarts(program);
  const reached = starts.findLastIndex(({ from }) => lifetime.gte(from));
  return { tier: starts[Math.max(0, reached)]?.tier ?? 'BRONZE', next: starts[Math.max(0, reached) + 1] ?? null };
}
