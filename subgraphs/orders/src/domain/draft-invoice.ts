import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { InvoiceDraft, InvoiceDraftLine, ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';

/** A draft, locked; null if the id is of no draft. One that becomes an invoice meanwhile is gone when the lock is had. */
export async function findDraft(tx: Tx, invoiceId: string): Promise<InvoiceDraft | null> {
  if (!isUuid(invoiceId)) return null;
  return tx.one<InvoiceDraft>(sql`select * from invoice_draft where id = ${invoiceId} for update`);
}

/** A draft that may be changed, locked; refuses what is not there, what is validated, and what was discarded. */
export async function lockDraft(tx: Tx, invoiceId: string, version?: number | null): Promise<InvoiceDraft> {
  const { actor } = tx.ctx;
  const draft = await findDraft(tx, invoiceId);
  if (!draft) {
    const invoice = isUuid(invoiceId)
      ? await tx.one<ValidatedInvoice>(sql`select number from invoice where id = ${invoiceId}`)
      : null;
    refuseIfAny([
      invoice
        ? problem(actor, 'ILLEGAL_STATE.validated', ['invoiceId'], { number: invoice.number })
        : problem(actor, 'NOT_FOUND.invoice', ['invoiceId']),
    ]);
  }
  const found = draft as InvoiceDraft;
  refuseIfAny([
    found.status !== 'DRAFT' && problem(actor, 'ILLEGAL_STATE.discarded', ['invoiceId']),
    version != null && found.version !== version && problem(actor, 'VERSION_CONFLICT.invoice', ['version']),
  ]);
  return found;
}

/** The lines of a draft in their places. */
export function linesOfDraft(tx: Tx, invoiceId: string): Promise<InvoiceDraftLine[]> {
  return tx.query(sql`select * from invoice_draft_line where invoice_id = ${invoiceId} order by position`);
}
