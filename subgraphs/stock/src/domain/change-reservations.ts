import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { lockLevels } from './levels.ts';
import { postMovements } from './post-movement.ts';
import { heldBy, type ReservationRow, takeLines } from './reservations.ts';
import { sellingWarehouse } from './selling-warehouse.ts';

/**
 * Order lines have other quantities, went to another order, or were divided: what is kept back follows, the newest version of
 * each line. One that was sold or let go stays so. Never refuses.
 */
export async function changeReservations(tx: Tx, { shopId, lines }: EventPayloads['OrderLinesChanged']): Promise<void> {
  const kept = lines.flatMap((line) =>
    line.stockable && line.productId !== null ? [{ ...line, productId: line.productId }] : [],
  );
  if (kept.length === 0) return;
  const { id: warehouseId } = await sellingWarehouse(tx, shopId);
  const wanted = kept.map(
    ({ lineId, orderId, productId, quantity }): ReservationRow => ({
      lineId, shopId, orderId, warehouseId, productId, quantity: decimal(quantity), state: 'ACTIVE', expiresAt: null, sales: 0,
    }), // biome-ignore format: a table
  );
  const known = await takeLines(tx, wanted);
  const rows = kept.map(({ lineId, version, quantity, orderId }) => ({ lineId, version, quantity, orderId }));
  const newer = await tx.query<{ lineId: string }>(sql`
    update reservation r set version = g.version, order_id = g."orderId",
      quantity = case when r.state = 'ACTIVE' then g.quantity else r.quantity end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g ("lineId" uuid, version int, quantity numeric, "orderId" uuid)
    where r.line_id = g."lineId" and (r.version < g.version) returning r.line_id`);
  const isNewer = new Set(newer.map(({ lineId }) => lineId));
  const changes = wanted.flatMap((row) => {
    const before = known.get(row.lineId) ?? null;
    const after = heldBy(row);
    if (before === null) return after ?? [];
    const held = isNewer.has(row.lineId) ? heldBy(before) : null;
    return held ? [{ ...held, quantity: row.quantity.minus(held.quantity) }] : [];
  });
  if (changes.length === 0) return;
  await postMovements(tx, await lockLevels(tx, changes), [], changes);
}
