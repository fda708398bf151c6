import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { Decimal } from '@comptoir/kit/money';
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
  return tx.query<ReservationRow>(sql`select line_id, shop_id, order_id, warehouse_id, product_id, quantity, state, expires_at
    from reservation where ${where} order by line_id for update`);
}

/**
 * Takes order lines for this transaction: whoever else means one of them waits. Gives each line's reservation, or null if
 * nobody had met the line; it then stands as released until something else is saved.
 */
export async function takeLines(
  tx: Tx,
  { orderId, shopId }: { orderId: string | null; shopId: string },
  lineIds: readonly string[],
): Promise<Map<string, ReservationRow | null>> {
  const companyId = companyOf(tx.ctx.actor);
  const claims = [...new Set(lineIds)]
    .sort()
    .map((lineId) => ({ lineId, companyId, shopId, orderId, state: 'RELEASED' }));
  if (claims.length === 0) return new Map();
  const fresh = await tx.query<{ lineId: string }>(
    insertInto('reservation', claims, sql`on conflict do nothing returning line_id`),
  );
  const rows = await lockReservations(tx, sql`line_id = any(${claims.map((claim) => claim.lineId)}::uuid[])`);
  const taken = new Map<string, ReservationRow | null>(rows.map((row) => [row.lineId, row]));
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
        product_id = excluded.product_id, quantity = excluded.quantity, state = excluded.state, expires_at = excluded.expires_at`,
    ),
  );
}

/**
 * Reserves lines that hold nothing yet, on levels that the caller locked for them.
 * @param expiresAt null: until they are sold or cancelled
 */
export async function reserve(
  tx: Tx,
  order: { orderId: string; shopId: string; warehouseId: string },
  lines: readonly ReservableLine[],
  levels: HeldLevels,
  expiresAt: Date | null,
): Promise<void> {
  const { orderId, shopId, warehouseId } = order;
  await saveReservations(
    tx,
    lines.map((line) => ({ ...line, shopId, orderId, warehouseId, state: 'ACTIVE', expiresAt })),
  );
  await postMovements(
    tx,
    levels,
    [],
    lines.map(({ productId, quantity }) => ({ warehouseId, productId, shopId, quantity })),
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
