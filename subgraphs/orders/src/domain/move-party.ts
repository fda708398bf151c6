import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import type { OrderRow } from '../rows.ts';
import { keepOrder } from './keep-order.ts';
import { isClosed } from './order-states.ts';

/**
 * A party sits at another table: its open orders are served there. The newest move stands. What splits its bill meanwhile holds the
 * first order, so the parts are looked for once that is held here.
 */
export async function moveParty(tx: Tx, { payload }: EventEnvelope<'PartyMoved'>): Promise<void> {
  const { orderId, tableId, tableNumber, version } = payload;
  const [, orders] = await Promise.all([
    tx.query(sql`select 1 from sale_order where id = ${orderId} for update`),
    tx.query<OrderRow>(
      sql`select * from sale_order where id = ${orderId} or party_order_id = ${orderId} order by id for update`,
    ),
  ]);
  if (orders.length === 0) throw new Error(`order ${orderId} is not opened yet`);
  for (const order of orders) {
    if (order.tableVersion >= version || isClosed(order.status)) continue;
    await tx.query(sql`update sale_order set table_id = ${tableId}, table_number = ${tableNumber}, table_version = ${version}
      where id = ${order.id}`);
    await keepOrder(tx, order, { ...order, tableId, tableNumber, tableVersion: version });
  }
}
