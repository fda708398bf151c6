import type { Tx } from '@comptoir/kit/context';
import { decimal } from '@comptoir/kit/money';
import type { CreditNoteValidated, InvoiceCancelled, InvoiceValidated } from '../../../../schema/events/orders.ts';
import { settleSalePoints } from './earn-points.ts';
import { postEntry } from './post-entry.ts';
import { recordActivity } from './record-activity.ts';

const BLANK = { paymentId: null, method: null, dueDate: null };

/** An invoice raises what the customer owes; a prospect is a customer from the first one on. */
export async function recordInvoice(tx: Tx, invoice: InvoiceValidated): Promise<void> {
  const { customerId, invoiceId, orderId, number, currency, validatedAt, dueDate } = invoice;
  if (!customerId) return;
  await postEntry(tx, {
    ...BLANK, customerId, kind: 'INVOICE', sourceId: invoiceId, amount: decimal(invoice.total), currency, occurredAt: validatedAt, number,
    saleId: orderId ?? invoiceId, invoiceId, dueDate,
  }); // biome-ignore format: a table
  await settleSalePoints(tx, customerId, orderId ?? invoiceId);
  await recordActivity(tx, customerId, { invoicedAt: validatedAt, orderedAt: orderId && validatedAt });
}

/** A credit note lowers what the customer owes, and what they have spent. */
export async function recordCreditNote(tx: Tx, note: CreditNoteValidated): Promise<void> {
  const { customerId, creditNoteId, invoiceId, orderId, number, currency, validatedAt } = note;
  if (!customerId) return;
  await postEntry(tx, {
    ...BLANK, customerId, kind: 'CREDIT_NOTE', sourceId: creditNoteId, amount: decimal(note.total).negated(), currency,
    occurredAt: validatedAt, number, saleId: orderId ?? invoiceId, invoiceId,
  }); // biome-ignore format: a table
  await settleSalePoints(tx, customerId, orderId ?? invoiceId);
}

/** A cancelled invoice counts nowhere: its cancellation takes away what it had added, whichever is heard of first. */
export async function recordCancellation(tx: Tx, invoice: InvoiceCancelled): Promise<void> {
  const { customerId, invoiceId, orderId, number, currency, cancelledAt } = invoice;
  if (!customerId) return;
  await postEntry(tx, {
    ...BLANK, customerId, kind: 'CANCELLATION', sourceId: invoiceId, amount: decimal(invoice.total).negated(), currency,
    occurredAt: cancelledAt, number, saleId: orderId ?? invoiceId, invoiceId,
  }); // biome-ignore format: a table
  await settleSalePoints(tx, customerId, orderId ?? invoiceId);
}
