import { Decimal, sum, ZERO } from '@comptoir/kit/money';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import type { InvoicePaymentRow } from '../invoice-rows.ts';

/**
 * Which tender is given back first: what is no money in the hand before what is, so that neither points nor a card become
 * cash; within a tender, what came last goes first.
 */
export const REFUND_ORDER: readonly PaymentMethod[] = [
  'LOYALTY',
  'VOUCHER',
  'CARD',
  'MOBILE',
  'TRANSFER',
  'CHECK',
  'CASH',
];

export interface PlannedRefund {
  paymentId: string;
  method: PaymentMethod;
  amount: Decimal;
}

/**
 * From which payments an amount is given back, each at most what is left of it. What no payment covers (money from an
 * advance) is not given back.
 * @param facts what was received for a document and given back, as it happened
 */
export function refundPlan(facts: readonly InvoicePaymentRow[], amount: Decimal): PlannedRefund[] {
  const received = facts.flatMap((f) =>
    f.kind === 'PAYMENT' && f.paymentId !== null && f.method !== null
      ? [{ paymentId: f.paymentId, method: f.method, amount: f.amount }]
      : [],
  );
  const ranked = received.reverse().sort((a, b) => REFUND_ORDER.indexOf(a.method) - REFUND_ORDER.indexOf(b.method));
  let open = amount;
  return ranked.flatMap((payment) => {
    const given = sum(
      facts.filter((f) => f.kind === 'REFUND' && f.paymentId === payment.paymentId).map((f) => f.amount),
    );
    const part = Decimal.max(Decimal.min(payment.amount.minus(given), open), ZERO);
    open = open.minus(part);
    return part.gt(0) ? [{ ...payment, amount: part }] : [];
  });
}
