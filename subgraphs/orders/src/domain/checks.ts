import { type Actor, may } from '@comptoir/kit/actor';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, hasTooManyDecimals, minorUnits } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';

export type Path = readonly (string | number)[];

/** No price, payment or document may reach this; what is stored has 15 digits before the point. */
export const LARGEST_AMOUNT = 100_000_000_000;
export const LARGEST_QUANTITY = 100_000;

/** What is wrong with an amount of money that is given in a currency; it may be zero unless said otherwise. */
export function amountFaults(
  actor: Actor,
  path: Path,
  amount: Decimal | null | undefined,
  currency: string,
  options: { positive?: boolean } = {},
): Problem[] {
  if (amount == null) return [];
  const faults: Problem[] = [];
  if (options.positive && amount.lte(0)) faults.push(problem(actor, 'INVALID.notPositive', path));
  else if (amount.lt(0)) faults.push(problem(actor, 'INVALID.negative', path));
  if (amount.gte(LARGEST_AMOUNT)) faults.push(problem(actor, 'INVALID.tooLarge', path));
  if (hasTooManyDecimals(amount, currency)) {
    faults.push(problem(actor, 'INVALID.decimals', path, { currency, decimals: minorUnits(currency) }));
  }
  return faults;
}

export function percentageFault(actor: Actor, path: Path, value: Decimal | null | undefined): Problem | false {
  const wrong = value != null && (value.lt(0) || value.gt(100) || value.decimalPlaces() > 4);
  return wrong && problem(actor, 'INVALID.percentage', path);
}

/** What is wrong with a discount as a percentage; giving one is a right of its own. */
export function discountFaults(actor: Actor, path: Path, value: Decimal | null | undefined): (Problem | false)[] {
  const given = value != null && !value.isZero();
  return [
    percentageFault(actor, path, value),
    given && !may(actor, 'orders:discount') && problem(actor, 'NOT_ALLOWED', path),
  ];
}

export function rangeFault(
  actor: Actor,
  path: Path,
  value: number | null | undefined,
  min: number,
  max: number,
): Problem | false {
  return value != null && (value < min || value > max) && problem(actor, 'INVALID.range', path, { min, max });
}

/** What is wrong with a text that people read; absent is fine. */
export function textFault(actor: Actor, path: Path, text: string | null | undefined, max: number): Problem | false {
  const wrong = text != null && (text.trim() === '' || text.length > max || hasControlCharacter(text));
  return wrong && problem(actor, 'INVALID.text', path, { max });
}

export function idFault(actor: Actor, path: Path, id: string | null | undefined): Problem | false {
  return id != null && !isUuid(id) && problem(actor, 'INVALID.id', path);
}

/** Keys are stored and indexed, so they have a bound. */
export function keyFault(actor: Actor, key: string | null | undefined): Problem | false {
  return textFault(actor, ['idempotencyKey'], key, 200);
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((c) => (c < ' ' && c !== '\n' && c !== '\t') || (c >= '\u007f' && c <= '\u009f'));
}
