import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { lockInvoices, returnsWaiting, takeBackWhatWaited } from './apply-returns.ts';
import { type LevelKey, lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import {
  endReservations, heldBy, holdBack, lockReservations, type ReservableLine, type ReservationRow, releasedLine, saveReservations, takeLines,
} from './reservations.ts'; // biome-ignore format: a list
import { sellingWarehouse } from './selling-warehouse.ts';

type Lines = EventPayloads['OrderLinesAdded']['lines'];

/** The lines of an order or invoice that stock is kept of. */
function stockLines(lines: Lines): ReservableLine[] {
  return lines.flatMap(({ lineId, productId, quantity, stockable }) =>
    stockable && productId !== null
      ? [{ lineId: lineId.toLowerCase(), productId: productId.toLowerCase(), quantity: decimal(quantity) }]
      : [],
  );
}

const named = (ids: readonly string[]) => sql`line_id = any(${ids}::uuid[])`;

/** Order lines were written: keeps their goods back until they are sold or cancelled. Never refuses. */
export async function reserveOrderLines(tx: Tx, event: EventPayloads['OrderLinesAdded']): Promise<void> {
  const { orderId, shopId } = event;
  const lines = stockLines(event.lines).filter((line) => line.quantity.gt(0));
  if (lines.length === 0) return;
  if (await tx.one(sql`select 1 as found from cancelled_order where order_id = ${orderId}`)) return;
  const { id: warehouseId } = await sellingWarehouse(tx, shopId);
  const wanted = lines.map(
    (line): ReservationRow => ({
      ...line,
      shopId,
      orderId,
      warehouseId,
      state: 'ACTIVE',
      expiresAt: null,
      sales: 0,
    }),
  );
  const known = await takeLines(tx, wanted);
  const backed = [...known.values()].flatMap((row) => (row?.state === 'ACTIVE' && row.expiresAt ? row.lineId : []));
  if (backed.length > 0) await tx.query(sql`update reservation set expires_at = null where ${named(backed)}`);
  const lapsed = wanted.filter(({ lineId }) => known.get(lineId)?.state === 'EXPIRED');
  await saveReservations(tx, lapsed);
  // One that was let go or sold before it was announced stays so.
  const added = [...wanted.filter(({ lineId }) => known.get(lineId) === null), ...lapsed];
  if (added.length === 0) return;
  const keys = added.map(({ productId }) => ({ warehouseId, productId: productId as string, shopId }));
  await holdBack(tx, await lockLevels(tx, keys), added);
}

/** Lines were cancelled: what they reserved is free again. One that was not heard of yet is remembered as cancelled. */
export async function releaseOrderLines(tx: Tx, event: EventPayloads['OrderLinesCancelled']): Promise<void> {
  const known = await takeLines(
    tx,
    event.lineIds.map((lineId) => releasedLine(lineId, event)),
  );
  await endReservations(
    tx,
    [...known.values()].flatMap((row) => row ?? []),
    'RELEASED',
  );
}

/** An order was cancelled: nothing of it is reserved any more, and nothing will be. */
export async function releaseOrder(tx: Tx, event: EventPayloads['OrderStatusChanged']): Promise<void> {
  const { orderId, shopId } = event;
  if (event.to !== 'CANCELLED') return;
  await tx.query(sql`insert into cancelled_order (order_id, company_id, shop_id)
    values (${orderId}, ${companyOf(tx.ctx.actor)}, ${shopId}) on conflict do nothing`);
  await endReservations(tx, await lockReservations(tx, sql`order_id = ${orderId} and state = 'ACTIVE'`), 'RELEASED');
}

/** A line of an invoice that stock is kept of, and where it leaves. */
interface SoldLine extends ReservableLine {
  invoice: EventPayloads['InvoiceValidated'];
  warehouseId: string;
}

/**
 * Invoices got their numbers: their goods leave, whatever the level is, and what their lines had reserved is free. Each line
 * of an invoice leaves once. A fixed number of statements, however many invoices.
 */
export async function sellInvoiceLines(tx: Tx, invoices: readonly EventPayloads['InvoiceValidated'][]): Promise<void> {
  for (const lines of apart(await soldLines(tx, invoices))) await sell(tx, lines);
}

async function soldLines(tx: Tx, invoices: readonly EventPayloads['InvoiceValidated'][]): Promise<SoldLine[]> {
  const stores = new Map<string, string>();
  const sold: SoldLine[] = [];
  for (const invoice of invoices) {
    const lines = stockLines(invoice.lines).filter((line) => !line.quantity.isZero());
    if (lines.length === 0) continue;
    const warehouseId = stores.get(invoice.shopId) ?? (await sellingWarehouse(tx, invoice.shopId)).id;
    stores.set(invoice.shopId, warehouseId);
    sold.push(...lines.map((line) => ({ ...line, invoice, warehouseId })));
  }
  return sold;
}

/** In groups none of which has an order's line twice, as an invoice that was made anew would; nearly always one. */
function apart(lines: readonly SoldLine[]): SoldLine[][] {
  const groups: { ids: Set<string>; lines: SoldLine[] }[] = [];
  for (const [, of] of Map.groupBy(lines, ({ invoice }) => invoice)) {
    const last = groups.at(-1);
    const meets = !last || of.some(({ lineId }) => last.ids.has(lineId));
    const group = meets ? { ids: new Set<string>(), lines: [] } : last;
    if (meets) groups.push(group);
    for (const { lineId } of of) group.ids.add(lineId);
    group.lines.push(...of);
  }
  return groups.map((group) => group.lines);
}

async function sell(tx: Tx, lines: readonly SoldLine[]): Promise<void> {
  const invoiceIds = [...new Set(lines.map(({ invoice }) => invoice.invoiceId))];
  const confirmed = lines.map(
    ({ lineId, productId, quantity, warehouseId, invoice: { shopId, orderId } }): ReservationRow => ({
      lineId, shopId, orderId, warehouseId, productId, quantity: quantity.abs(), state: 'CONFIRMED', expiresAt: null, sales: 1,
    }), // biome-ignore format: a table
  );
  const [known, , waiting, sold] = await Promise.all([
    takeLines(tx, confirmed),
    lockInvoices(tx, invoiceIds),
    returnsWaiting(tx, invoiceIds),
    tx.query<{ documentId: string; lineId: string }>(
      sql`select document_id, line_id from stock_movement where document_id = any(${invoiceIds}::uuid[])`,
    ),
  ]);
  const left = new Set(sold.map(({ documentId, lineId }) => `${documentId} ${lineId}`));
  const hasLeft = ({ invoice, lineId }: SoldLine) => left.has(`${invoice.invoiceId.toLowerCase()} ${lineId}`);
  const leaving = lines.filter((line) => !hasLeft(line));
  if (leaving.length === 0) return;
  const postings = leaving.map(
    ({ lineId, productId, quantity, warehouseId, invoice }): Posting => ({
      warehouseId, productId, shopId: invoice.shopId, type: 'SALE', quantity: quantity.neg(), costing: { kind: 'AVERAGE' }, reference: invoice.number,
      documentId: invoice.invoiceId, lineId, businessDay: invoice.businessDay,
    }), // biome-ignore format: a table
  );
  const met = confirmed.flatMap((row, i) => {
    const before = hasLeft(lines[i] as SoldLine) ? null : known.get(row.lineId);
    return before ? [{ before, row: { ...row, sales: before.sales + 1 } }] : [];
  });
  const freed = met.flatMap(({ before }) => heldBy(before) ?? []);
  const keys: LevelKey[] = [...postings, ...freed];
  const levels = await lockLevels(tx, keys);
  await saveReservations(
    tx,
    met.map(({ row }) => row),
  );
  await postMovements(
    tx,
    levels,
    postings,
    freed.map((change) => ({ ...change, quantity: change.quantity.neg() })),
  );
  const moved = new Set(leaving.map(({ invoice }) => invoice.invoiceId.toLowerCase()));
  for (const one of waiting) if (moved.has(one.invoiceId)) await takeBackWhatWaited(tx, one);
}
