import { type Actor, may } from '@comptoir/kit/actor';
import { type Fault, type Path, percentageFault } from '@comptoir/kit/faults';
import type { Decimal } from '@comptoir/kit/money';
import { problem } from '../problems.ts';

/** What is wrong with a discount as a percentage; giving one is a right of its own. */
export function discountFaults(actor: Actor, path: Path, value: Decimal | null | undefined): Fault[] {
  const given = value != null && !value.isZero();
  return [
    percentageFault(actor, path, value),
    given && !may(actor, 'orders:discount') && problem(actor, 'NOT_ALLOWED', path),
  ];
}
