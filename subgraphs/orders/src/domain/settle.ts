import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { saleSettled } from '../facts.ts';
import type { InvoiceLineRow, InvoiceRow, OrderRow } from '../rows.ts';
import { paymentsOf, statusWhenPaid } from './invoice-order.ts';
import { keepOrder, paidOf } from './keep-order.ts';

/** The invoice of an order, locked; lock the order first. */
export async function lockInvoice(tx: Tx, { invoiceId }: OrderRow): Promise<InvoiceRow | null> {
  return invoiceId === null ? null : tx.one<InvoiceRow>(sql`select * from invoice where id = ${invoiceId} for update`);
}

/**
 * Brings an order and its invoice in line with what was received and given back: PAID exactly when nothing remains. An
 * order that is thereby paid is completed if its flow allows, and its receipt is due.
 */
export async function keepMoney(
  tx: Tx,
  before: OrderRow,
  invoice: InvoiceRow | null,
  money: Pick<OrderRow, 'received' | 'refunded'>,
): Promise<void> {
  const after = { ...before, ...money };
  if (!invoice) {
    await keepOrder(tx, before, after);
    return;
  }
  const paid = paidOf(invoice.total, after);
  const status = paid.equals(invoice.total) ? 'PAID' : 'VALIDATED';
  const justPaid = status === 'PAID' && invoice.status !== 'PAID';
  if (!paid.equals(invoice.paid) || status !== invoice.status) {
    await tx.query(sql`update invoice set paid = ${paid}, status = ${status} where id = ${invoice.id}`);
  }
  await keepOrder(tx, before, justPaid ? { ...after, status: statusWhenPaid(after) } : after);
  if (!justPaid) return;
  const [lines, payments] = await Promise.all([
    tx.query<InvoiceLineRow>(sql`select * from invoice_line where invoice_id = ${invoice.id} order by position`),
    paymentsOf(tx, before.id),
  ]);
  saleSettled(tx, { ...invoice, paid, status }, lines, payments);
}
