import { Decimal, ZERO } from '@comptoir/kit/money';
import type { PaymentStatus } from '../../../../schema/events/orders.ts';

/** Sums of what happened to the money of an order or an invoice. */
export interface Money {
  received: Decimal;
  refunded: Decimal;
  /** What cash rounding left open (above zero) or took too much. */
  cashRounded: Decimal;
}

export interface Account extends Money {
  total: Decimal;
  /** By credit notes. */
  credited: Decimal;
  /** From the customer's advance. */
  applied: Decimal;
}

export interface Balance {
  /** What of the total is paid; `paid + credited + remaining = total`. */
  paid: Decimal;
  remaining: Decimal;
  /** What came in beyond what was due. */
  overpaid: Decimal;
}

/** What the sums come to: neither paid nor what remains goes beyond what is due, however much was received. */
export function balanceOf(account: Account): Balance {
  const due = account.total.minus(account.credited);
  const covered = coveredOf(account);
  const paid = Decimal.min(covered, due);
  return { paid, remaining: due.minus(paid), overpaid: covered.minus(paid) };
}

/** An order before its invoice: nothing is credited, and no advance applied. */
export function uninvoiced<Of extends Money & { total: Decimal }>(order: Of): Of & Account {
  return { ...order, credited: ZERO, applied: ZERO };
}

/** What an order says of its money; before the invoice its total may still grow, so an empty one is not yet PAID. */
export function paymentStatusOf(account: Account, isInvoiced: boolean): PaymentStatus {
  const { received, refunded, applied } = account;
  const held = received.minus(refunded).plus(applied);
  if (held.isZero() && !received.isZero()) return 'REFUNDED';
  const isPaid = balanceOf(account).remaining.isZero();
  if (isPaid && (isInvoiced || !held.isZero())) return 'PAID';
  return held.isZero() ? 'PENDING' : 'PARTIAL';
}

function coveredOf({ received, refunded, cashRounded, applied }: Account): Decimal {
  return received.minus(refunded).plus(applied).plus(cashRounded);
}
