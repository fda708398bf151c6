import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { OrderTotalChanged } from '../../../../schema/events/orders.ts';
import { lockBoard, tablesChanged } from './board.ts';
import { tablesOfParties } from './note-party.ts';

/**
 * Wakes those who watch the tables of a party when the total of its order, or of a part of its bill, changed; the total itself is
 * orders' to tell.
 */
export async function noteOrderTotal(tx: Tx, { orderId, version }: OrderTotalChanged): Promise<void> {
  const isNews = sql`ended_at is null and (order_id = ${orderId} and order_total_version < ${version}
    or order_id = (select party_order_id from party_part where order_id = ${orderId}))`;
  if (!(await tx.one(sql`select 1 as one from seating where ${isNews}`))) return;
  await lockBoard(tx);
  const noted = await tx.query<{ id: string }>(
    sql`update seating set order_total_version = case when order_id = ${orderId} then ${version} else order_total_version end
      where ${isNews} returning id`,
  );
  const tables = await tablesOfParties(
    tx,
    noted.map(({ id }) => id),
  );
  if (tables.length > 0) await tablesChanged(tx, tables, { status: false });
}
