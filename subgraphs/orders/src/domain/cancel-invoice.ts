import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { invoiceCancelled } from '../facts.ts';
import { problem } from '../problems.ts';
import { findDraft, lockDraft } from './draft-invoice.ts';
import { keepOrder } from './keep-order.ts';
import { lockGrouped, lockPayable, type Payable } from './settle.ts';

export interface CancelInvoiceInput {
  invoiceId: string;
  reason: string;
  idempotencyKey?: string | null;
}

/**
 * Calls off a validated invoice that is neither paid nor credited, even in part: it keeps its number and counts nowhere,
 * and its order may be invoiced anew. A draft is discarded, without ever having had a number.
 */
export async function cancelInvoice(ctx: Ctx, input: CancelInvoiceInput): Promise<{ invoiceId: string }> {
  const { actor } = ctx;
  const { invoiceId, reason } = input;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['reason'], reason, 500)]);
  return writeOnce(ctx, 'cancelInvoice', input, async (tx) => {
    if (await findDraft(tx, invoiceId)) {
      await lockDraft(tx, invoiceId);
      await tx.query(
        sql`update invoice_draft set status = 'CANCELLED', cancel_reason = ${reason} where id = ${invoiceId}`,
      );
    } else {
      await cancelValidated(tx, await lockPayable(tx, { invoiceId }), reason);
    }
    return { invoiceId };
  });
}

async function cancelValidated(tx: Tx, { order, invoice }: Payable, reason: string): Promise<void> {
  if (!invoice) throw new Error('no invoice was locked');
  const { actor } = tx.ctx;
  const { id, number, received, refunded, applied, credited } = invoice;
  const isTouched = invoice.status === 'PAID' || received.gt(refunded) || !applied.isZero() || !credited.isZero();
  refuseIfAny([
    invoice.status === 'CANCELLED'
      ? problem(actor, 'ILLEGAL_STATE.cancelledInvoice', ['invoiceId'], { number })
      : isTouched && problem(actor, 'ILLEGAL_STATE.invoicePaid', ['invoiceId'], { number }),
  ]);
  const cancelledAt = tx.ctx.now();
  await tx.query(
    sql`update invoice set status = 'CANCELLED', cancelled_at = ${cancelledAt}, cancel_reason = ${reason} where id = ${id}`,
  );
  const orders = order ? [order] : await lockGrouped(tx, id);
  for (const one of orders) await keepOrder(tx, one, { ...one, invoiceId: null });
  invoiceCancelled(tx, { ...invoice, status: 'CANCELLED', cancelledAt, cancelReason: reason });
}
