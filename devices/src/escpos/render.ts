import { confirmationRequest } from './confirmation.ts';
import type { PrintDocument } from './document.ts';
import { printKitchenTicket } from './kitchen-ticket.ts';
import { labelsFor } from './labels.ts';
import { type Columns, createPaper, drawerPulse } from './paper.ts';
import { printReceipt } from './receipt.ts';

/** `confirmationId`: 4 bytes of 32 to 126; without it the job ends unconfirmed, for printers that cannot answer. */
export interface RenderOptions {
  columns: Columns;
  confirmationId?: Uint8Array | undefined;
}

function body(document: PrintDocument, columns: Columns): Uint8Array {
  if (document.kind === 'DRAWER') return drawerPulse(columns);
  const paper = createPaper(columns);
  const labels = labelsFor(document.locale);
  if (document.kind === 'RECEIPT') printReceipt(paper, document, labels);
  else printKitchenTicket(paper, document, labels);
  return paper.cut();
}

/**
 * The ESC/POS bytes of a document. The confirmation request comes after the cut, so that its answer also vouches for the cut.
 * @throws RangeError on an amount that is no decimal, an unknown time zone or currency, or a malformed confirmation id.
 */
export function renderDocument(document: PrintDocument, { columns, confirmationId }: RenderOptions): Uint8Array {
  const printed = body(document, columns);
  const request = confirmationId === undefined ? new Uint8Array() : confirmationRequest(confirmationId);
  const job = new Uint8Array(printed.length + request.length);
  job.set(printed);
  job.set(request, printed.length);
  return job;
}
