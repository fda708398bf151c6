import { confirmationRequest } from './confirmation.ts';
import type { DrawerDocument, PrintDocument } from './document.ts';
import { printChangeTicket, printKitchenTicket } from './kitchen-ticket.ts';
import { type Labels, labelsFor } from './labels.ts';
import { type Columns, createPaper, drawerPulse, type Paper } from './paper.ts';
import { printReceipt, printTableBill } from './receipt.ts';
import { printZReport } from './z-report.ts';

/** `confirmationId`: 4 bytes of 32 to 126; without it the job ends unconfirmed, for printers that cannot answer. */
export interface RenderOptions {
  columns: Columns;
  confirmationId?: Uint8Array | undefined;
}

function body(document: PrintDocument, columns: Columns): Uint8Array {
  if (document.kind === 'DRAWER') return drawerPulse(columns);
  const paper = createPaper(columns);
  print(paper, document, labelsFor(document.locale));
  return paper.cut();
}

function print(paper: Paper, document: Exclude<PrintDocument, DrawerDocument>, labels: Labels): void {
  if (document.kind === 'KITCHEN_TICKET') printKitchenTicket(paper, document, labels);
  else if (document.kind === 'CHANGE_TICKET') printChangeTicket(paper, document, labels);
  else if (document.kind === 'RECEIPT') printReceipt(paper, document, labels);
  else if (document.kind === 'TABLE_BILL') printTableBill(paper, document, labels);
  else printZReport(paper, document, labels);
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
