import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { type Decimal, decimal, roundCash, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { InvoicePaymentRow, ReceivedPayment } from '../invoice-rows.ts';

/**
 * What remains, as cash pays it: to the nearest step that there are coins for. What is less than half a step is not rounded
 * away.
 */
export function cashDueOf(remaining: Decimal, step: Decimal | null): Decimal {
  if (step === null) return remaining;
  const due = roundCash(remaining, step);
  return due.isZero() ? remaining : due;
}

/** What a payment leaves open, or takes too much, because cash cannot pay what remains exactly; else zero. */
export function roundedBy(
  { method, amount }: Pick<ReceivedPayment, 'method' | 'amount'>,
  remaining: Decimal,
  step: Decimal | null,
): Decimal {
  const isRounded = method === 'CASH' && amount.equals(cashDueOf(remaining, step));
  return isRounded ? remaining.minus(amount) : ZERO;
}

/** The rounding of a payment as a fact of its own, beside it; none where nothing was rounded. */
export function roundingFacts(payment: ReceivedPayment, rounded: Decimal, at = payment.at): InvoicePaymentRow[] {
  if (rounded.isZero()) return [];
  return [{ ...payment, id: newId(), kind: 'ROUNDING', method: null, amount: rounded, tendered: null, change: null, tip: null, at }];
} // biome-ignore format: a line

/** What was rounded when a payment was taken and not taken back since. */
export async function roundingOf(tx: Tx, paymentId: string): Promise<Decimal> {
  const found = await tx.one<{ sum: Decimal | null }>(
    sql`select sum(amount) as sum from invoice_payment where payment_id = ${paymentId} and kind = 'ROUNDING'`,
  );
  return found?.sum ?? decimal(0);
}
