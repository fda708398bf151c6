import { type Actor, may } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Fault, LARGEST_AMOUNT } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { type Decimal, decimalText, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { type Totals, type TotalsRule, totalsOf } from '@comptoir/kit/tax';
import type { OrderStatus } from '../../../../schema/events/orders.ts';
import { orderStatusChanged, orderTotalChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { OrderLineRow, OrderRow, OrderStatusEntryRow } from '../rows.ts';
import { paymentStatusOf, uninvoiced } from './balance.ts';
import { orderChanged } from './board.ts';
import { isClosed } from './order-states.ts';

/** The order, locked until the transaction ends. Refuses one that is not there, and one that changed since `version`. */
export async function lockOrder(
  tx: Tx,
  orderId: string,
  version?: number | null,
  path: string[] = ['orderId'],
): Promise<OrderRow> {
  const order = isUuid(orderId)
    ? await tx.one<OrderRow>(sql`select * from sale_order where id = ${orderId} for update`)
    : null;
  const { actor } = tx.ctx;
  if (!order) refuseIfAny([problem(actor, 'NOT_FOUND.order', path)]);
  const found = order as OrderRow;
  refuseIfAny([version != null && found.version !== version && problem(actor, 'VERSION_CONFLICT', ['version'])]);
  return found;
}

/** Several orders, locked in the order of their ids, so that no two requests wait for each other; given back as asked for. */
export async function lockOrders(
  tx: Tx,
  wanted: readonly { orderId: string; version?: number | null; path: string[] }[],
): Promise<OrderRow[]> {
  const locked = new Map<string, OrderRow>();
  const sorted = [...wanted].sort((a, b) => (a.orderId.toLowerCase() < b.orderId.toLowerCase() ? -1 : 1));
  for (const { orderId, version, path } of sorted)
    locked.set(orderId.toLowerCase(), await lockOrder(tx, orderId, version, path));
  return wanted.map(({ orderId }) => locked.get(orderId.toLowerCase()) as OrderRow);
}

/** All lines of an order in their places; read them after the order is locked. */
export function linesOf(tx: Tx, orderId: string): Promise<OrderLineRow[]> {
  return tx.query(sql`select * from order_line where order_id = ${orderId} order by position`);
}

/** Refuses to change what a closed, invoiced or merged order says. */
export function refuseIfClosed(tx: Tx, order: OrderRow, path: string[] = ['orderId']): void {
  const { actor } = tx.ctx;
  const { status, invoiceId, number } = order;
  refuseIfAny([
    isClosed(status)
      ? problem(actor, 'ORDER_CLOSED.closed', path, { number })
      : invoiceId !== null && problem(actor, 'ORDER_CLOSED.invoiced', path, { number }),
    mergedFault(tx, order, path),
  ]);
}

/** Nothing is done with an order whose lines are on another one's bill. */
export function mergedFault({ ctx: { actor } }: Tx, { mergedInto, number }: OrderRow, path: string[]): Fault {
  return mergedInto !== null && problem(actor, 'ORDER_CLOSED.merged', path, { number });
}

export const standing = (lines: readonly OrderLineRow[]) => lines.filter((l) => l.status !== 'CANCELLED');

/** A dish that the kitchen does not have yet. */
export const isUnfired = ({ status, stationId }: OrderLineRow) => status === 'HOLD' && stationId !== null;

/** Taking off what the kitchen has is a right of its own. */
export const mayTakeOff = (actor: Actor, { status }: OrderLineRow) => status !== 'FIRED' || may(actor, 'orders:cancel');

/** By what rule an order's lines are summed. */
export function totalsRule(order: OrderRow): TotalsRule {
  const { discountAmount, splitRounding } = order;
  return splitRounding.isZero() ? order : { ...order, discountAmount: discountAmount.plus(splitRounding) };
}

/** An order's totals over the lines that stand, with each line's total in its place. */
export function retotalled(
  tx: Tx,
  order: OrderRow,
  lines: readonly OrderLineRow[],
): { order: OrderRow; lines: OrderLineRow[]; totals: Totals } {
  const totals = totalsOf(standing(lines), totalsRule(order));
  if (totals.total.gte(LARGEST_AMOUNT)) refuseIfAny([problem(tx.ctx.actor, 'INVALID.tooLarge', ['lines'])]);
  const { subTotal, taxTotal, total } = totals;
  const amounts = totals.lines.values();
  return {
    order: { ...order, subTotal, taxTotal, total },
    lines: lines.map((l) => (l.status === 'CANCELLED' ? l : { ...l, total: amounts.next().value?.total ?? ZERO })),
    totals,
  };
}

export function statusEntry(
  tx: Tx,
  order: OrderRow,
  step: { from: OrderStatus | null; to: OrderStatus; reason?: string | null },
): OrderStatusEntryRow {
  const { id: orderId, companyId, shopId } = order;
  return {
    id: newId(), companyId, shopId, orderId, fromStatus: step.from, toStatus: step.to, userId: tx.ctx.actor.userId, reason: step.reason ?? null,
    at: tx.ctx.now(),
  }; // biome-ignore format: a table
}

/**
 * Writes what changed of a locked order as its next version, with its history, and tells the neighbours.
 * @param options.via the states passed on the way to `after.status`, that one included
 */
export async function keepOrder(
  tx: Tx,
  before: OrderRow,
  after: OrderRow,
  options: { reason?: string | null; via?: readonly OrderStatus[] } = {},
): Promise<OrderRow> {
  // Once it is invoiced, its invoice says what is paid; whoever changes that gives the payment status as well.
  const paymentStatus = after.invoiceId === null ? paymentStatusOf(uninvoiced(after), false) : after.paymentStatus;
  const kept: OrderRow = { ...after, version: before.version + 1, paymentStatus };
  const reason = options.reason ?? null;
  const path = options.via ?? (kept.status === before.status ? [] : [kept.status]);
  const steps = path.map((to, i) => ({ from: path[i - 1] ?? before.status, to, reason }));
  const history = steps.map((step) => statusEntry(tx, kept, step));
  await Promise.all([
    tx.query(sql`update sale_order set status = ${kept.status}, payment_status = ${kept.paymentStatus}, sub_total = ${kept.subTotal},
      tax_total = ${kept.taxTotal}, total = ${kept.total}, split_rounding = ${kept.splitRounding}, received = ${kept.received}, refunded = ${kept.refunded},
      cash_rounded = ${kept.cashRounded}, invoice_id = ${kept.invoiceId}, version = ${kept.version} where id = ${kept.id}`),
    tx.insert('order_status_history', history),
  ]);
  orderChanged(tx, kept.id);
  const party = await partyIfClosed(tx, before, kept);
  for (const step of steps) orderStatusChanged(tx, kept, step, party);
  if (kept.tableId !== null && !kept.total.equals(before.total)) orderTotalChanged(tx, kept);
  return kept;
}

/** Writes the totals of lines that another line's coming or going changed. */
export async function keepLineTotals(
  tx: Tx,
  before: readonly OrderLineRow[],
  after: readonly OrderLineRow[],
): Promise<void> {
  const totals = new Map(before.map((l) => [l.id, l.total]));
  const changed = after.filter((l) => !(totals.get(l.id) ?? l.total).equals(l.total));
  if (changed.length === 0) return;
  await tx.query(sql`update order_line l set total = c.total
    from unnest(${changed.map((l) => l.id)}::uuid[], ${changed.map((l) => l.total.toFixed())}::numeric[]) as c(id, total) where l.id = c.id`);
}

/**
 * When an order of a table closes: how many orders its party has, so that restaurant knows when the last one is; and the orders
 * on its bill are told to close as well. The count is of an order that is open until now, so no party is done too early.
 */
async function partyIfClosed(
  tx: Tx,
  before: OrderRow,
  { id, number, shopId, status, tableId, partyOrderId, invoiceId }: OrderRow,
) {
  if (tableId === null || !isClosed(status) || isClosed(before.status)) return null;
  const orderId = partyOrderId ?? id;
  const [root, tips, guests] = await Promise.all([
    tx.one<{ partyOrders: number }>(sql`select party_orders from sale_order where id = ${orderId}`),
    tx.one<{ sum: Decimal }>(sql`select coalesce(sum(p.tip), 0) as sum from invoice_payment p
      where p.kind = 'PAYMENT' and (p.order_id = ${id} or p.invoice_id = ${invoiceId})`),
    tx.query(sql`select id from sale_order where merged_into = ${id} limit 1`),
  ]);
  if (guests.length > 0) tx.emit('HostOrderClosed', { orderId: id, number, shopId });
  return { orderId, orders: root?.partyOrders ?? 1, tips: decimalText(tips?.sum ?? ZERO) };
}
