import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { IS_OPEN } from './selects.ts';

/**
 * Has what the kitchen still prepares for the parties of some orders served where they sit now, on whichever part of their bill it
 * is. Under `lockBoard`. What is known of a party comes in any order, so whoever notes some of it does this.
 * @returns the tickets that thereby go elsewhere; the caller says so of them
 */
export async function followParty(tx: Tx, orderIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(sql`
    with party as (
      select distinct s.order_id, s.table_id, d.number from unnest(${[...orderIds]}::uuid[]) given (id)
        left join party_part p on p.order_id = given.id
        join seating s on s.order_id = coalesce(p.party_order_id, given.id) join dining_table d on d.id = s.table_id),
    bill as (
      select order_id, table_id, number from party
      union all select p.order_id, party.table_id, party.number from party join party_part p on p.party_order_id = party.order_id),
    dishes as (
      update kitchen_ticket_line l set table_number = b.number from bill b, kitchen_ticket k
      where l.order_id = b.order_id and k.id = l.ticket_id and ${IS_OPEN} and l.table_number is distinct from b.number returning l.ticket_id as id),
    tickets as (
      update kitchen_ticket k set table_id = b.table_id from bill b
      where k.order_id = b.order_id and ${IS_OPEN} and k.table_id is distinct from b.table_id returning k.id)
    select id from dishes union select id from tickets order by id`);
  return rows.map(({ id }) => id);
}
