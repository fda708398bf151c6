import { type Actor, may } from '@comptoir/kit/actor';
import { amountFaults, type Fault, type Path, percentageFault } from '@comptoir/kit/faults';
import type { Decimal } from '@comptoir/kit/money';
import { problem } from '../problems.ts';

/** What is wrong with a document's discounts. */
export function documentDiscountFaults(
  actor: Actor,
  { discountPercent, discountAmount }: { discountPercent?: Decimal | null; discountAmount?: Decimal | null },
  currency: string,
): Fault[] {
  const path = ['discountAmount'];
  const given = discountAmount != null && !discountAmount.isZero();
  return [
    ...discountFaults(actor, ['discountPercent'], discountPercent),
    ...amountFaults(actor, path, discountAmount, currency),
    given && !may(actor, 'orders:discount') && problem(actor, 'NOT_ALLOWED', path),
  ];
}

/** What is wrong with a discount as a percentage; giving one is a right of its own. */
export function discountFaults(actor: Actor, path: Path, value: Decimal | null | undefined): Fault[] {
  const given = value != null && !value.isZero();
  return [
    percentageFault(actor, path, value),
    given && !may(actor, 'orders:discount') && problem(actor, 'NOT_ALLOWED', path),
  ];
}
