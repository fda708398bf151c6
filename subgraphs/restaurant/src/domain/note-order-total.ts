import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { OrderTotalChanged } from '../../../../schema/events/orders.ts';
import { lockBoard, tablesChanged } from './board.ts';

/** Wakes those who watch a table when its order's total changed; the total itself is orders' to tell. */
export async function noteOrderTotal(tx: Tx, { orderId, version }: OrderTotalChanged): Promise<void> {
  const isNews = sql`order_id = ${orderId} and ended_at is null and order_total_version < ${version}`;
  if (!(await tx.one(sql`select 1 as one from seating where ${isNews}`))) return;
  await lockBoard(tx);
  const noted = await tx.query<{ tableId: string }>(
    sql`update seating set order_total_version = ${version} where ${isNews} returning table_id`,
  );
  if (noted.length > 0)
    await tablesChanged(
      tx,
      noted.map((s) => s.tableId),
      { status: false },
    );
}
