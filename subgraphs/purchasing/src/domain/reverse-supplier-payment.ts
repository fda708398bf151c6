import type { Ctx, Tx } from '@comptoir/kit/context';
import { amountFaults, keyFault, positiveFault, textFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { SupplierPaymentRow } from '../rows.ts';
import { lockInvoice } from './keep-invoice.ts';
import { PAYMENTS } from './list-supplier-payments.ts';
import { keepPayment } from './pay-supplier-invoice.ts';
import { shopOf } from './shops.ts';

export interface ReverseSupplierPaymentInput {
  paymentId: string;
  amount?: Decimal | null;
  reason: string;
  idempotencyKey?: string | null;
}

/**
 * Takes a payment back, or part of it: it never went out, came back, or the supplier gave back what was credited. The payment
 * stays; a fact of its own, below zero, stands beside it.
 */
export async function reverseSupplierPayment(
  ctx: Ctx,
  input: ReverseSupplierPaymentInput,
): Promise<{ paymentId: string; invoiceId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    positiveFault(actor, ['amount'], input.amount),
    textFault(actor, ['reason'], input.reason, 500),
  ]);
  return writeOnce(ctx, 'reverseSupplierPayment', input, async (tx) => {
    const { invoiceId } = await paymentOf(tx, input.paymentId);
    const invoice = await lockInvoice(tx, { invoiceId });
    // Read again: the invoice's lock makes those who take back the same payment wait for each other.
    const payment = await paymentOf(tx, input.paymentId);
    const left = payment.amount.minus(payment.reversed);
    const amount = input.amount ?? left;
    refuseIfAny([
      ...amountFaults(actor, ['amount'], amount, payment.currency),
      (amount.gt(left) || left.isZero()) &&
        problem(actor, 'TOO_MUCH.reversed', ['amount'], { left: decimalText(left) }),
    ]);
    const { method, reference } = payment;
    const told = {
      method,
      amount: amount.neg(),
      reference,
      reason: input.reason,
      reversalOf: payment.id,
      paidAt: ctx.now(),
    };
    const { id } = await keepPayment(tx, invoice, await shopOf(tx, invoice), told);
    return { paymentId: id, invoiceId };
  });
}

async function paymentOf(tx: Tx, paymentId: string): Promise<SupplierPaymentRow> {
  const { actor } = tx.ctx;
  const payment = isUuid(paymentId)
    ? await tx.one<SupplierPaymentRow>(sql`${PAYMENTS} where p.id = ${paymentId}`)
    : null;
  if (!payment) throw new Refusal([problem(actor, 'NOT_FOUND.payment', ['paymentId'])]);
  if (payment.reversalOf) throw new Refusal([problem(actor, 'ILLEGAL_STATE.reversal', ['paymentId'])]);
  return payment;
}
