import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import type { ReservationRow } from '../rows.ts';
import { lockBoard, tablesChanged } from './board.ts';
import { keepReservation } from './keep-reservation.ts';
import { RESERVATIONS } from './selects.ts';

/**
 * A party is done, and its tables are free, when all of its orders are completed or cancelled: as many as the latest of them
 * says there were. The party is written before orders can hear of it, so there is no such event of a party that is yet to
 * come; the reservation it came by is done with it; most orders have no table, and for them nothing is locked.
 */
export async function endSeating(
  tx: Tx,
  { payload, occurredAt }: Pick<EventEnvelope<'OrderStatusChanged'>, 'payload' | 'occurredAt'>,
): Promise<void> {
  if (payload.to !== 'COMPLETED' && payload.to !== 'CANCELLED') return;
  const party = payload.party ?? { orderId: payload.orderId, orders: 1, tips: '0' };
  const seated = await tx.one(sql`select 1 as one from seating where order_id = ${party.orderId} and ended_at is null`);
  if (!seated) return;
  await lockBoard(tx);
  await tx.query(sql`insert into closed_order (order_id, company_id, party_order_id, tips)
    values (${payload.orderId}, ${companyOf(tx.ctx.actor)}, ${party.orderId}, ${party.tips ?? '0'}) on conflict do nothing`);
  const ended = await tx.one<{ id: string; isDone: boolean }>(sql`
    update seating s set party_orders = greatest(party_orders, ${party.orders}::int),
      ended_at = case when c.closed >= greatest(party_orders, ${party.orders}::int) then ${occurredAt}::timestamptz end
    from (select count(*)::int as closed from closed_order where party_order_id = ${party.orderId}) c
    where order_id = ${party.orderId} and ended_at is null returning s.id, s.ended_at is not null as is_done`);
  if (!ended?.isDone) return;
  const left = await tx.query<{ tableId: string }>(
    sql`update seating_table set until = ${occurredAt} where seating_id = ${ended.id} and until is null returning table_id`,
  );
  await tablesChanged(tx, left.map((s) => s.tableId).sort(), { status: true });
  const [reservation] = await tx.query<ReservationRow>(
    sql`${RESERVATIONS} where r.seating_id = ${ended.id} and r.status = 'SEATED'`,
  );
  if (reservation) await keepReservation(tx, reservation, { ...reservation, status: 'COMPLETED' });
}
