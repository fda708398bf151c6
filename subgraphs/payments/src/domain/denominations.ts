import type { Actor } from '@comptoir/kit/actor';
import { amountFaults, type Path, rangeFault, problem as said } from '@comptoir/kit/faults';
import { type Decimal, decimal, decimalText, sum } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';

/** Notes and coins that are legal tender, the largest first, by ISO 4217 code. Other currencies take any value they can express. */
export const DENOMINATIONS: Readonly<Record<string, readonly string[]>> = {
  EUR: ['500', '200', '100', '50', '20', '10', '5', '2', '1', '0.5', '0.2', '0.1', '0.05', '0.02', '0.01'],
  GBP: ['50', '20', '10', '5', '2', '1', '0.5', '0.2', '0.1', '0.05', '0.02', '0.01'],
  USD: ['100', '50', '20', '10', '5', '2', '1', '0.5', '0.25', '0.1', '0.05', '0.01'],
  CDF: ['20000', '10000', '5000', '1000', '500', '200', '100', '50', '20', '10', '5', '1'],
  XOF: ['10000', '5000', '2000', '1000', '500', '250', '200', '100', '50', '25', '10', '5', '1'],
  TND: ['50', '20', '10', '5', '2', '1', '0.5', '0.2', '0.1', '0.05', '0.02', '0.01', '0.005'],
};

export interface CashCountInput {
  denomination: Decimal;
  count: number;
}

const MOST_LINES = 100;
const MOST_OF_ONE = 1_000_000;

/** What is wrong with a drawer's count: what the currency does not have, what stands there twice, less than none. */
export function countFaults(actor: Actor, counts: readonly CashCountInput[], currency: string): (Problem | false)[] {
  if (counts.length > MOST_LINES) return [said(actor, 'INVALID.tooMany', ['counts'], { max: MOST_LINES })];
  const seen = new Set<string>();
  return counts.flatMap(({ denomination, count }, i) => {
    const path = ['counts', i, 'denomination'];
    const text = decimalText(denomination);
    const isTwice = seen.has(text);
    seen.add(text);
    return [
      ...denominationFaults(actor, path, denomination, currency),
      isTwice && said(actor, 'INVALID.twice', path),
      rangeFault(actor, ['counts', i, 'count'], count, 0, MOST_OF_ONE),
    ];
  });
}

function denominationFaults(actor: Actor, path: Path, denomination: Decimal, currency: string): Problem[] {
  const known = DENOMINATIONS[currency];
  if (!known) return amountFaults(actor, path, denomination, currency, { positive: true });
  if (known.includes(decimalText(denomination))) return [];
  return [problem(actor, 'INVALID.denomination', path, { denomination: decimalText(denomination), currency })];
}

/** What a drawer's notes and coins come to. */
export function countedIn(counts: readonly CashCountInput[]): Decimal {
  return sum(counts.map(({ denomination, count }) => denomination.times(count)));
}

export function denominationsOf(currency: string): Decimal[] {
  return (DENOMINATIONS[currency] ?? []).map(decimal);
}
