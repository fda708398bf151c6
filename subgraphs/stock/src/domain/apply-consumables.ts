import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { WarehouseRow } from '../rows.ts';
import { lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { sellingWarehouse } from './selling-warehouse.ts';

/**
 * A sale used up packaging and the like: it leaves the shop's consumables, else where it sells from, each line once and whatever
 * is there.
 */
export async function useUpConsumables(tx: Tx, used: EventPayloads['ConsumablesUsed']): Promise<void> {
  const { usageId: documentId, shopId, number: reference, businessDay } = used;
  const [done, unkept] = await Promise.all([
    tx.query<{ lineId: string }>(sql`select line_id from stock_movement where document_id = ${documentId}`),
    tx.query<{ id: string }>(sql`select id from stock_product
      where not stockable and id = any(${used.lines.map((line) => line.productId)}::uuid[])`),
  ]);
  const [over, passed] = [new Set(done.map(({ lineId }) => lineId)), new Set(unkept.map(({ id }) => id))];
  const lines = used.lines.filter(({ lineId, productId }) => !over.has(lineId) && !passed.has(productId));
  if (lines.length === 0) return;
  const consumables = await tx.one<WarehouseRow>(sql`select * from warehouse
    where shop_id = ${shopId} and type = 'CONSUMABLES' and active order by created_at, id limit 1`);
  const { id: warehouseId } = consumables ?? (await sellingWarehouse(tx, shopId));
  const postings = lines.map(
    ({ lineId, productId, quantity }): Posting => ({
      warehouseId, productId, shopId, type: 'OUT', quantity: decimal(quantity).neg(), costing: { kind: 'AVERAGE' }, reference, documentId,
      lineId, businessDay,
    }), // biome-ignore format: a table
  );
  await postMovements(tx, await lockLevels(tx, postings), postings);
}
