import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import { lockBoard, tablesChanged } from './board.ts';

/**
 * An order that is completed or cancelled frees its table. The party is written before orders can hear of it, so there is
 * no such event of a party that is yet to come; most orders have no table, and for them nothing is locked.
 */
export async function endSeating(
  tx: Tx,
  { payload, occurredAt }: Pick<EventEnvelope<'OrderStatusChanged'>, 'payload' | 'occurredAt'>,
): Promise<void> {
  if (payload.to !== 'COMPLETED' && payload.to !== 'CANCELLED') return;
  const seated = await tx.one(
    sql`select 1 as one from seating where order_id = ${payload.orderId} and ended_at is null`,
  );
  if (!seated) return;
  await lockBoard(tx);
  const ended = await tx.query<{ tableId: string }>(sql`update seating set ended_at = ${occurredAt}
    where order_id = ${payload.orderId} and ended_at is null returning table_id`);
  if (ended.length > 0)
    await tablesChanged(
      tx,
      ended.map((s) => s.tableId),
      { status: true },
    );
}
