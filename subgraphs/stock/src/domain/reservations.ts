import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { insertInto, type Sql, sql } from '@comptoir/kit/sql';
import { type HeldLevels, lockLevels } from './levels.ts';
import { postMovements, type ReservationChange } from './post-movement.ts';

export type ReservationState = 'ACTIVE' | 'CONFIRMED' | 'RELEASED' | 'EXPIRED';

export interface ReservationRow {
  lineId: string;
  shopId: string;
  orderId: string | null;
  warehouseId: string | null;
  productId: string | null;
  quantity: Decimal;
  state: ReservationState;
  expiresAt: Date | null;
  /** How many invoices that were not cancelled sold it; heard of out of order, a moment may know two. */
  sales: number;
}

/** An order line whose goods are to be kept back. */
export interface ReservableLine {
  lineId: string;
  productId: string;
  quantity: Decimal;
}

/** What a reservation keeps back at its level; null if it holds nothing any more. */
export function heldBy(row: ReservationRow): ReservationChange | null {
  const { warehouseId, productId, shopId, quantity } = row;
  if (row.state !== 'ACTIVE' || warehouseId === null || productId === null) return null;
  return { warehouseId, productId, shopId, quantity };
}

/** Locks the reservations that a condition names, in the order of their lines. */
export function lockReservations(tx: Tx, where: Sql): Promise<ReservationRow[]> {
  return tx.query<ReservationRow>(sql`
    select line_id, shop_id, order_id, warehouse_id, product_id, quantity, state, expires_at, sales from reservation where ${where} order by line_id for update`);
}

/** How a line stands that was let go before anything else was heard of it. */
export function releasedLine(lineId: string, { orderId, shopId }: { orderId: string; shopId: string }): ReservationRow {
  return {
    lineId, shopId, orderId, warehouseId: null, productId: null, quantity: ZERO, state: 'RELEASED', expiresAt: null, sales: 0,
  }; // biome-ignore format: a table
}

/**
 * Takes order lines for this transaction: whoever else means one of them waits. A line that nobody had met is written as
 * given. Gives what the others are, by line id, and null for those.
 */
export async function takeLines(tx: Tx, lines: readonly ReservationRow[]): Promise<Map<string, ReservationRow | null>> {
  if (lines.length === 0) return new Map();
  const companyId = companyOf(tx.ctx.actor);
  const rows = lines.map((line) => ({ ...line, companyId })).sort((a, b) => (a.lineId < b.lineId ? -1 : 1));
  const [fresh, all] = await Promise.all([
    tx.query<{ lineId: string }>(insertInto('reservation', rows, sql`on conflict do nothing returning line_id`)),
    lockReservations(tx, sql`line_id = any(${rows.map((row) => row.lineId)}::uuid[])`),
  ]);
  const taken = new Map<string, ReservationRow | null>(all.map((row) => [row.lineId, row]));
  for (const { lineId } of fresh) taken.set(lineId, null);
  return taken;
}

/** Writes reservations as they are to be, known lines and new ones. */
export async function saveReservations(tx: Tx, rows: readonly ReservationRow[]): Promise<void> {
  if (rows.length === 0) return;
  const companyId = companyOf(tx.ctx.actor);
  await tx.query(
    insertInto(
      'reservation',
      rows.map((row) => ({ ...row, companyId })),
      sql`on conflict (line_id) do update set order_id = excluded.order_id, warehouse_id = excluded.warehouse_id,
        product_id = excluded.product_id, quantity = excluded.quantity, state = excluded.state, expires_at = excluded.expires_at,
        sales = excluded.sales`,
    ),
  );
}

/** Keeps back, on levels that the caller locked, what reservations hold that were not ACTIVE before. */
export async function holdBack(tx: Tx, levels: HeldLevels, rows: readonly ReservationRow[]): Promise<void> {
  await postMovements(
    tx,
    levels,
    [],
    rows.flatMap((row) => heldBy(row) ?? []),
  );
}

/** Ends locked reservations; what they held is free again. Those that hold nothing are passed over. */
export async function endReservations(
  tx: Tx,
  rows: readonly ReservationRow[],
  state: 'RELEASED' | 'EXPIRED',
): Promise<void> {
  const ending = rows.filter((row) => row.state === 'ACTIVE');
  if (ending.length === 0) return;
  const held = ending.flatMap((row) => heldBy(row) ?? []);
  const levels = await lockLevels(tx, held);
  await tx.query(
    sql`update reservation set state = ${state} where line_id = any(${ending.map((row) => row.lineId)}::uuid[])`,
  );
  await postMovements(
    tx,
    levels,
    [],
    held.map((change) => ({ ...change, quantity: change.quantity.neg() })),
  );
}
