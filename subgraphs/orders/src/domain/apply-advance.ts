import type { Ctx, Tx } from '@comptoir/kit/context';
import { amountFaults, keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { advanceApplied } from '../facts.ts';
import type { InvoicePaymentRow, ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import { lockAdvance } from './advances.ts';
import { balanceOf } from './balance.ts';
import { keepMoney, lockPayable, type Payable } from './settle.ts';

export interface ApplyAdvanceInput {
  invoiceId: string;
  amount?: Decimal | null;
  idempotencyKey?: string | null;
}

/**
 * Pays an invoice from its customer's advance with the shop, as far as it goes or as much as is said. No money moves: what
 * the customer owes in all is the same before and after.
 */
export async function applyAdvance(ctx: Ctx, input: ApplyAdvanceInput): Promise<{ invoiceId: string }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'applyAdvance', input, async (tx) => {
    const payable = await lockPayable(tx, { invoiceId: input.invoiceId });
    const invoice = openInvoice(tx, payable);
    const advance = await lockAdvance(tx, invoice);
    const { remaining } = balanceOf(invoice);
    const amount = input.amount ?? Decimal.min(advance, remaining);
    const { actor } = ctx;
    refuseIfAny([
      ...amountFaults(actor, ['amount'], input.amount, invoice.currency, { positive: true }),
      amount.gt(advance) || advance.lte(0)
        ? problem(actor, 'TOO_MUCH.advance', ['amount'], { advance: decimalText(Decimal.max(advance, 0)) })
        : (amount.gt(remaining) || remaining.isZero()) &&
          problem(actor, 'TOO_MUCH.due', ['amount'], { due: decimalText(remaining) }),
    ]);
    await keepApplied(tx, payable, invoice, amount);
    return { invoiceId: invoice.id };
  });
}

function openInvoice({ ctx: { actor } }: Tx, { invoice }: Payable): ValidatedInvoice {
  if (!invoice) throw new Error('no invoice was locked');
  const { number } = invoice;
  refuseIfAny([
    invoice.status === 'CANCELLED' && problem(actor, 'ILLEGAL_STATE.cancelledInvoice', ['invoiceId'], { number }),
    invoice.customerId === null && problem(actor, 'ILLEGAL_STATE.noCustomer', ['invoiceId'], { number }),
  ]);
  return invoice;
}

/** Takes an amount from the advance for a locked invoice; below zero, gives it back. */
export async function keepApplied(tx: Tx, payable: Payable, invoice: ValidatedInvoice, amount: Decimal): Promise<void> {
  const { companyId, shopId, id: invoiceId, orderId } = invoice;
  const fact: InvoicePaymentRow = {
    id: newId(), companyId, shopId, orderId, invoiceId, kind: 'ADVANCE', paymentId: null, method: null, amount, tendered: null, change: null,
    tip: null, at: tx.ctx.now(),
  }; // biome-ignore format: a table
  await tx.insert('invoice_payment', [fact]);
  await keepMoney(tx, payable, { applied: invoice.applied.plus(amount) });
  advanceApplied(tx, invoice, fact);
}
