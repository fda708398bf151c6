import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { OrderMergeChanged, OrderSplit } from '../../../../schema/events/orders.ts';
import { lockBoard, tablesChanged, ticketsChanged } from './board.ts';
import { followParty } from './follow-party.ts';

/** A part of a party's bill is an order of its own; its tickets and payments are the party's, and are served where it sits. */
export async function notePart(tx: Tx, { orderId, partyOrderId }: OrderSplit): Promise<void> {
  await lockBoard(tx);
  const noted = await tx.query(sql`insert into party_part (order_id, company_id, party_order_id)
    values (${orderId}, ${companyOf(tx.ctx.actor)}, ${partyOrderId}) on conflict do nothing returning order_id`);
  if (noted.length === 0) return;
  const tickets = await followParty(tx, [partyOrderId]);
  if (tickets.length > 0) await ticketsChanged(tx, tickets);
}

/** A party's order went on another one's bill, or has its own again: the newest version stands, and the tables of both show it. */
export async function noteMerge(tx: Tx, { orderId, version, mergedInto }: OrderMergeChanged): Promise<void> {
  await lockBoard(tx);
  const changed = await tx.one<{ id: string; host: string | null; former: string | null }>(sql`
    update seating s set merge_version = ${version}, merged_into = (select h.id from seating h where h.order_id = ${mergedInto})
    from (select id, merged_into as former from seating where order_id = ${orderId} and merge_version < ${version}) before
    where s.id = before.id returning s.id, s.merged_into as host, before.former`);
  if (!changed) return;
  const parties = [changed.id, changed.host, changed.former].filter((id) => id !== null);
  await tablesChanged(tx, await tablesOfParties(tx, parties), { status: true });
}

/** Tables where parties sit now, and those of the parties on the same bill. */
export async function tablesOfParties(tx: Tx, seatingIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ tableId: string }>(sql`
    select distinct st.table_id from seating s join seating_table st on st.seating_id = s.id and st.until is null
    where s.id = any(${seatingIds}::uuid[]) or s.merged_into = any(${seatingIds}::uuid[]) order by st.table_id`);
  return rows.map((row) => row.tableId);
}
