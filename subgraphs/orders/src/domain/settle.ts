import type { Tx } from '@comptoir/kit/context';
import type { Fault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { saleSettled } from '../facts.ts';
import type { InvoiceLineRow, InvoicePaymentRow, ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import type { OrderRow } from '../rows.ts';
import { moveAdvance, shareOf } from './advances.ts';
import { type Account, balanceOf, type Money, paymentStatusOf, uninvoiced } from './balance.ts';
import { keepOrder, lockOrder } from './keep-order.ts';
import { completesWhenPaid, isClosed } from './order-states.ts';

/** What money is for: an order, the invoice made of it, or an invoice alone. Locked, the order first. */
export type Payable =
  | { order: OrderRow; invoice: ValidatedInvoice | null }
  | { order: null; invoice: ValidatedInvoice };

/** Locks what an order or an invoice stands for; refuses what is not there, and an invoice that money cannot be for. */
export async function lockPayable(
  tx: Tx,
  which: { orderId?: string | null; invoiceId?: string | null },
): Promise<Payable> {
  if (which.orderId != null) {
    // One of several orders of an invoice is locked with the others, in their order.
    const grouped = await groupOf(tx, which.orderId);
    if (grouped) await lockGrouped(tx, grouped);
    return ofOrder(tx, await lockOrder(tx, which.orderId), grouped);
  }
  const invoiceId = which.invoiceId ?? '';
  const found = await findInvoice(tx, invoiceId);
  if (found.orderId === null) {
    await lockGrouped(tx, invoiceId);
    return { order: null, invoice: await lockInvoice(tx, invoiceId) };
  }
  const order = await lockOrder(tx, found.orderId, null, ['invoiceId']);
  return { order, invoice: await lockInvoice(tx, invoiceId) };
}

async function ofOrder(tx: Tx, order: OrderRow, grouped: string | null): Promise<Payable> {
  refuseIfAny([isReturnFault(tx, order)]);
  if (order.invoiceId === null) return { order, invoice: null };
  const invoice = await lockInvoice(tx, order.invoiceId);
  if (invoice.orderId === order.id) return { order, invoice };
  // Others came onto its invoice just now; to lock them after this one could be to wait for each other.
  refuseIfAny([invoice.id !== grouped && problem(tx.ctx.actor, 'TRY_AGAIN.changing', ['orderId'])]);
  // An invoice of several orders is paid as one.
  return { order: null, invoice };
}

/** A return is settled by its credit note; it is neither paid nor invoiced. */
export function isReturnFault({ ctx: { actor } }: Tx, { type, number }: OrderRow): Fault {
  return type === 'RETURN' && problem(actor, 'ILLEGAL_STATE.isReturn', ['orderId'], { number });
}

/** The invoice that stands for several orders, if this is one of them. */
async function groupOf(tx: Tx, orderId: string): Promise<string | null> {
  if (!isUuid(orderId)) return null;
  const found = await tx.one<{ id: string }>(sql`
    select i.id from sale_order o join invoice i on i.id = o.invoice_id and i.order_id is null where o.id = ${orderId}`);
  return found?.id ?? null;
}

/** The orders that an invoice stands for, locked in the order of their ids. */
export function lockGrouped(tx: Tx, invoiceId: string): Promise<OrderRow[]> {
  return tx.query(sql`select * from sale_order where invoice_id = ${invoiceId} order by id for update`);
}

/** Brings the orders of one invoice in line with it: paid as far as it is, done with if it is and they are delivered. */
async function keepGrouped(tx: Tx, invoiceId: string, account: Account, justPaid: boolean): Promise<void> {
  const paymentStatus = paymentStatusOf(account, true);
  for (const order of await lockGrouped(tx, invoiceId)) {
    const status = justPaid ? statusWhenPaid(order) : order.status;
    if (status !== order.status || paymentStatus !== order.paymentStatus)
      await keepOrder(tx, order, { ...order, status, paymentStatus });
  }
}

async function findInvoice(tx: Tx, invoiceId: string): Promise<{ orderId: string | null }> {
  const { actor } = tx.ctx;
  const found = isUuid(invoiceId)
    ? await tx.one<{ orderId: string | null; status: string; number: string | null }>(sql`
        select order_id, status, number from invoice where id = ${invoiceId}
        union all select null, 'DRAFT', null from invoice_draft where id = ${invoiceId}`)
    : null;
  if (!found) refuseIfAny([problem(actor, 'NOT_FOUND.invoice', ['invoiceId'])]);
  refuseIfAny([found?.status === 'DRAFT' && problem(actor, 'ILLEGAL_STATE.draft', ['invoiceId'])]);
  return { orderId: found?.orderId ?? null };
}

async function lockInvoice(tx: Tx, invoiceId: string): Promise<ValidatedInvoice> {
  const invoice = await tx.one<ValidatedInvoice>(sql`select * from invoice where id = ${invoiceId} for update`);
  return invoice as ValidatedInvoice;
}

/** What says of what company, shop, customer and currency the money is. */
export function documentOf(payable: Payable): OrderRow | ValidatedInvoice {
  return payable.order === null ? payable.invoice : (payable.invoice ?? payable.order);
}

/** The sums of money of what is paid: an invoice's where there is one, else the order's. */
export function accountOf(payable: Payable): Account {
  return payable.order === null ? payable.invoice : (payable.invoice ?? uninvoiced(payable.order));
}

export type MoneyChange = Partial<Money & Pick<Account, 'applied' | 'credited'>>;

/**
 * Brings an invoice and its order in line with a change of its money: PAID exactly when nothing remains. An order that is
 * thereby paid is completed if its flow allows, and its receipt is due.
 */
export async function keepMoney(tx: Tx, payable: Payable, change: MoneyChange): Promise<void> {
  const { order, invoice } = payable;
  if (!invoice) {
    if (order) await keepOrder(tx, order, { ...order, ...change });
    return;
  }
  const account = { ...invoice, ...change };
  const { paid, remaining } = balanceOf(account);
  const after = { ...account, paid, status: remaining.isZero() ? ('PAID' as const) : ('VALIDATED' as const) };
  await tx.query(sql`update invoice set status = ${after.status}, paid = ${paid}, received = ${after.received}, refunded = ${after.refunded},
    cash_rounded = ${after.cashRounded}, applied = ${after.applied}, credited = ${after.credited} where id = ${invoice.id}`);
  await moveAdvance(tx, invoice, shareOf(account).minus(shareOf(invoice)));
  const justPaid = after.status === 'PAID' && invoice.status !== 'PAID';
  if (order) {
    const { received, refunded, cashRounded } = after;
    const status = justPaid ? statusWhenPaid(order) : order.status;
    const paymentStatus = paymentStatusOf(account, true);
    await keepOrder(tx, order, { ...order, received, refunded, cashRounded, status, paymentStatus });
  }
  if (!order) await keepGrouped(tx, invoice.id, account, justPaid);
  // What is credited in full was settled, but nobody waits for a receipt.
  if (justPaid && change.credited === undefined) await tellSettled(tx, after);
}

async function tellSettled(tx: Tx, invoice: ValidatedInvoice): Promise<void> {
  const [lines, payments] = await Promise.all([
    tx.query<InvoiceLineRow>(sql`select * from invoice_line where invoice_id = ${invoice.id} order by position`),
    paymentsOf(tx, invoice),
  ]);
  saleSettled(tx, invoice, lines, payments);
}

/** What was received for an invoice or its orders and given back, as it happened. */
export function paymentsOf(
  tx: Tx,
  { id, orderId }: { id: string | null; orderId: string | null },
): Promise<InvoicePaymentRow[]> {
  return tx.query(sql`
    select * from invoice_payment where invoice_id = ${id} or order_id = ${orderId}
    union select p.* from sale_order o join invoice_payment p on p.order_id = o.id where o.invoice_id = ${id} order by id`);
}

/** The state of an order whose invoice is paid. */
export function statusWhenPaid({ status, channel }: OrderRow): OrderRow['status'] {
  return !isClosed(status) && completesWhenPaid(status, channel) ? 'COMPLETED' : status;
}
