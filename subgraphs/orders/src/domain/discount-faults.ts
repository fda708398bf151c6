import { type Actor, may } from '@comptoir/kit/actor';
import { amountFaults, type Fault, type Path, percentageFault } from '@comptoir/kit/faults';
import type { Decimal } from '@comptoir/kit/money';
import { problem } from '../problems.ts';

/** What is taken off a whole document. */
export interface DocumentDiscount {
  discountPercent?: Decimal | null;
  discountAmount?: Decimal | null;
}

/** Giving a discount is a right of its own. */
export const mayGiveDiscounts = (actor: Actor) => may(actor, 'orders:discount');

/** What is wrong with a document's discounts. */
export function documentDiscountFaults(
  actor: Actor,
  { discountPercent, discountAmount }: DocumentDiscount,
  currency: string,
  isAllowed = mayGiveDiscounts(actor),
): Fault[] {
  const path = ['discountAmount'];
  const given = discountAmount != null && !discountAmount.isZero();
  return [
    ...discountFaults(actor, ['discountPercent'], discountPercent, isAllowed),
    ...amountFaults(actor, path, discountAmount, currency),
    given && !isAllowed && problem(actor, 'NOT_ALLOWED', path),
  ];
}

/** What is wrong with a discount as a percentage. */
export function discountFaults(
  actor: Actor,
  path: Path,
  value: Decimal | null | undefined,
  isAllowed = mayGiveDiscounts(actor),
): Fault[] {
  const given = value != null && !value.isZero();
  return [percentageFault(actor, path, value), given && !isAllowed && problem(actor, 'NOT_ALLOWED', path)];
}
