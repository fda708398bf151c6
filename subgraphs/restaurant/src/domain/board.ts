import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { raw, type Sql, sql } from '@comptoir/kit/sql';
import type { TicketChange } from '../../../../schema/events/restaurant.ts';
import { kitchenTicketChanged, tableStatusChanged } from '../facts.ts';
import type { KitchenTicketRow, TableRow } from '../rows.ts';
import { keepTold, type NewPlaces, newPlaces } from './new-places.ts';
import { TABLES, TICKETS } from './selects.ts';

/** NOTIFY channel that wakes the boards; the payload is the company. */
export const BOARD_CHANNEL = 'board';

/**
 * Takes the company's board for this transaction. Whoever changes what boards show does this before any other lock: one
 * inbox transaction applies many events, so a lock taken only at the end of each effect would come before the next
 * effect's row locks, and two transactions could wait for each other. It may be sent along with the next statement.
 * Those who set up the place take it too: one at a time per company, a name that is free stays free until commit.
 */
export async function lockBoard(tx: Tx): Promise<void> {
  await tx.query(sql`insert into board (company_id) values (${companyOf(tx.ctx.actor)})
    on conflict (company_id) do update set revision = board.revision`);
}

/** What is new about tickets whose course was already fired, by ticket. */
export type TicketChanges = ReadonlyMap<string, readonly TicketChange[]>;

const NO_CHANGES: TicketChanges = new Map();

/**
 * Gives tickets new revisions, wakes the boards and tells the neighbours. Under `lockBoard`; may be sent along with the
 * writes before it, since statements of a transaction run in the order they are sent.
 */
export async function ticketsChanged(
  tx: Tx,
  ids: readonly string[],
  { created = false, changes = NO_CHANGES }: { created?: boolean; changes?: TicketChanges } = {},
): Promise<KitchenTicketRow[]> {
  const [, rows] = await Promise.all([
    stamp(tx, 'kitchen_ticket', ids),
    tx.query<KitchenTicketRow>(sql`select * from (${TICKETS}) k where k.id = any(${ids}::uuid[]) order by k.revision`),
  ]);
  const moves = new Map(rows.map((row) => [row.id, newPlaces(row)]));
  await keepTold(tx, rows, moves);
  for (const row of rows)
    kitchenTicketChanged(tx, row, created, changes.get(row.id) ?? [], moves.get(row.id) as NewPlaces);
  return rows;
}

/** Gives tables new revisions, wakes the boards and, where the status is another, tells the neighbours. Under `lockBoard`. */
export async function tablesChanged(tx: Tx, ids: readonly string[], { status }: { status: boolean }): Promise<void> {
  const [, rows] = await Promise.all([
    stamp(tx, 'dining_table', ids),
    status
      ? tx.query<TableRow>(sql`select * from (${TABLES}) t where t.id = any(${ids}::uuid[]) order by t.revision`)
      : [],
  ]);
  for (const row of rows) tableStatusChanged(tx, row);
}

/**
 * Remembers at which revision rows left places (zones by id, business days), so that those who watch them are told, also after a
 * break. After `stamp`, which gave that revision.
 */
export async function noteLeft(
  tx: Tx,
  table: 'dining_table' | 'reservation',
  ids: readonly string[],
  places: readonly string[],
): Promise<void> {
  if (places.length === 0) return;
  await tx.query(sql`update ${raw(table)} r
    set was = r.was || (select jsonb_object_agg(place, r.revision) from unnest(${[...places]}::text[]) place) where r.id = any(${ids}::uuid[])`);
}

/** Condition on a row `r` that it left a place after a revision. */
export function leftAfter(r: 'r' | 't', place: string, revision: string): Sql {
  return sql`(${raw(r)}.was ->> ${place.toLowerCase()}::text)::bigint > ${revision}`;
}

/** Wakes the boards for a change that has no revision of its own, such as a zone's name. */
export async function wakeBoards(tx: Tx): Promise<void> {
  await tx.query(sql`select pg_notify(${BOARD_CHANNEL}, ${companyOf(tx.ctx.actor)})`);
}

/** One statement takes a block of revisions, writes one to each row in the order of the ids given, and wakes the boards. */
export async function stamp(
  tx: Tx,
  table: 'kitchen_ticket' | 'dining_table' | 'reservation',
  ids: readonly string[],
): Promise<void> {
  const companyId = companyOf(tx.ctx.actor);
  await tx.query(sql`
    with block as (
      update board set revision = revision + ${ids.length}::int where company_id = ${companyId} returning revision - ${ids.length}::int as base),
    stamped as (
      update ${raw(table)} r set revision = block.base + given.n
      from block, unnest(${ids}::uuid[]) with ordinality given (id, n) where r.id = given.id returning r.id)
    select pg_notify(${BOARD_CHANNEL}, ${companyId}), (select count(*) from stamped) as stamped`);
}
