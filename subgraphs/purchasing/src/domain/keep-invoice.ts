import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { TaxAmount } from '@comptoir/kit/tax';
import { problem } from '../problems.ts';
import type { SupplierInvoiceLineRow, SupplierInvoiceRecord, SupplierInvoiceStatus, TaxText } from '../rows.ts';
import { statusOf } from './invoice-states.ts';

export interface SupplierInvoiceRef {
  invoiceId: string;
  version?: number | null;
}

/** An invoice's row, held until the transaction ends; refuses one that is not there, or that changed since `version`. */
export async function lockInvoice(tx: Tx, { invoiceId, version }: SupplierInvoiceRef): Promise<SupplierInvoiceRecord> {
  const { actor } = tx.ctx;
  const invoice = isUuid(invoiceId)
    ? await tx.one<SupplierInvoiceRecord>(sql`select * from supplier_invoice where id = ${invoiceId} for update`)
    : null;
  if (!invoice) throw new Refusal([problem(actor, 'NOT_FOUND.invoice', ['invoiceId'])]);
  refuseIfAny([version != null && invoice.version !== version && problem(actor, 'VERSION_CONFLICT', ['version'])]);
  return invoice;
}

/** Refuses unless the invoice is in a state that allows what is asked. */
export function refuseUnless(
  tx: Tx,
  { number, status }: { number: string | null; status: SupplierInvoiceStatus },
  isAllowed: boolean,
  path: readonly string[] = ['invoiceId'],
): void {
  if (isAllowed) return;
  throw new Refusal([problem(tx.ctx.actor, 'ILLEGAL_STATE.invoice', path, { number: number ?? '–', status })]);
}

/** All lines of an invoice in their places; read them after the invoice is locked. */
export function invoiceLinesOf(tx: Tx, invoiceId: string): Promise<SupplierInvoiceLineRow[]> {
  return tx.query(sql`select * from supplier_invoice_line where invoice_id = ${invoiceId} order by position`);
}

/** Writes what is paid and credited of a locked, standing invoice, and the state that follows from it. */
export async function keepSettled(
  tx: Tx,
  invoice: SupplierInvoiceRecord,
  change: { paid?: Decimal; credited?: Decimal },
): Promise<void> {
  const next = { ...invoice, ...change };
  await tx.query(sql`update supplier_invoice set paid = ${next.paid}, credited = ${next.credited}, status = ${statusOf(next)},
    version = version + 1 where id = ${invoice.id}`);
}

/** A tax table as it is stored and told. */
export const taxTexts = (taxes: readonly TaxAmount[]): TaxText[] =>
  taxes.map(({ rate, base, amount }) => ({
    rate: decimalText(rate),
    base: decimalText(base),
    amount: decimalText(amount),
  }));

/** Runs a change of papers; refuses a number of the supplier's that another paper of theirs has. */
export async function refusingTakenNumber<T>(
  { actor }: Ctx,
  supplierNumber: string | null | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint !== 'supplier_invoice_once' && constraint !== 'supplier_credit_note_once') throw error;
    throw new Refusal([problem(actor, 'ALREADY_EXISTS.paper', ['supplierNumber'], { supplierNumber })]);
  }
}
