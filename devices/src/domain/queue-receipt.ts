import '../../../schema/events/orders.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type JobDraft, queueJobs } from './queue-jobs.ts';

/** A settled sale prints its receipt, once; cash opens the drawer first, since the customer waits for the change. */
export async function queueReceipt(tx: Tx, event: EventEnvelope<'SaleSettled'>): Promise<void> {
  const { invoiceId, shopId, receipt } = event.payload;
  const {
    invoiceNumber,
    orderNumber,
    tableNumber,
    soldAt,
    currency,
    lines,
    subTotal,
    taxes,
    total,
    payments,
    cashRounding,
    applied,
  } = receipt;
  const common = { shopId, documentId: invoiceId, requestedBy: event.userId };
  const drawer: JobDraft = {
    ...common,
    personId: event.userId,
    document: { kind: 'DRAWER', reason: `CASH ${invoiceNumber}` },
  };
  const paper: JobDraft = {
    ...common,
    document: {
      kind: 'RECEIPT',
      invoiceNumber,
      orderNumber: orderNumber ?? '—',
      table: tableNumber,
      soldAt,
      currency,
      lines,
      subTotal,
      taxes,
      total,
      payments,
      ...(cashRounding === undefined ? {} : { cashRounding }),
      ...(applied === undefined ? {} : { applied }),
      // A till that scans it finds the sale again, as when something comes back.
      qr: invoiceNumber,
      reprint: false,
      correlationId: event.correlationId,
    },
  };
  await queueJobs(tx, payments.some((payment) => payment.method === 'CASH') ? [drawer, paper] : [paper]);
}
