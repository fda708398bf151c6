import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { supplierInvoiceCancelled } from '../facts.ts';
import { problem } from '../problems.ts';
import type { SupplierInvoiceRecord } from '../rows.ts';
import { billedOf } from './invoice-content.ts';
import { mayStep } from './invoice-states.ts';
import { invoiceLinesOf, lockInvoice, refuseUnless, type SupplierInvoiceRef } from './keep-invoice.ts';
import { lockOrder } from './keep-order.ts';
import { postEntry } from './post-entry.ts';
import { noteBilled } from './validate-supplier-invoice.ts';

export interface CancelSupplierInvoiceInput extends SupplierInvoiceRef {
  reason: string;
  idempotencyKey?: string | null;
}

/**
 * Calls an invoice off of which nothing is paid or credited: it keeps its number and counts nowhere. Goods that it brought in
 * itself go out again; those of an order stay, as they arrived whoever bills them.
 */
export async function cancelSupplierInvoice(
  ctx: Ctx,
  input: CancelSupplierInvoiceInput,
): Promise<{ invoiceId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['reason'], input.reason, 500)]);
  return writeOnce(ctx, 'cancelSupplierInvoice', input, async (tx) => {
    const invoice = await lockInvoice(tx, input);
    if (!invoice.paid.isZero() || !invoice.credited.isZero())
      throw new Refusal([problem(actor, 'ILLEGAL_STATE.settled', ['invoiceId'], { number: invoice.number })]);
    refuseUnless(tx, invoice, mayStep(invoice.status, 'CANCELLED'));
    await tx.query(sql`update supplier_invoice set status = 'CANCELLED', cancelled_at = ${ctx.now()}, cancel_reason = ${input.reason},
      version = version + 1 where id = ${invoice.id}`);
    if (invoice.status === 'VALIDATED') await takeBack(tx, invoice, input.reason);
    return { invoiceId: invoice.id };
  });
}

async function takeBack(tx: Tx, invoice: SupplierInvoiceRecord, reason: string): Promise<void> {
  const lines = await invoiceLinesOf(tx, invoice.id);
  if (invoice.purchaseOrderId) {
    await lockOrder(tx, { purchaseOrderId: invoice.purchaseOrderId });
    await noteBilled(tx, new Map([...billedOf(lines)].map(([id, quantity]) => [id, quantity.neg()])));
  }
  const { id: sourceId, supplierId, currency } = invoice;
  await postEntry(tx, { supplierId, kind: 'CANCELLATION', sourceId, amount: invoice.total.neg(), currency });
  supplierInvoiceCancelled(tx, invoice, lines, reason);
}
