import { companyOf } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { reservationChanged } from '../facts.ts';
import { problem, RESERVATION_WORDS } from '../problems.ts';
import type { ReservationRow } from '../rows.ts';
import { noteLeft, stamp, tablesChanged } from './board.ts';
import {
  HOLDING,
  isNear,
  RESERVATION_MOVES,
  type ReservationMove,
  type ReservationStatus,
} from './reservation-states.ts';
import { RESERVATIONS } from './selects.ts';

/** A reservation as it stands, under the board's lock; refuses one that is not there, or that changed since `version`. */
export async function standingReservation(tx: Tx, id: string, version?: number | null): Promise<ReservationRow> {
  const { actor } = tx.ctx;
  const found = isUuid(id) ? await tx.one<ReservationRow>(sql`${RESERVATIONS} where r.id = ${id}`) : null;
  if (!found) refuseIfAny([problem(actor, 'NOT_FOUND.reservation', ['reservationId'])]);
  const row = found as ReservationRow;
  refuseIfAny([
    version != null && version !== row.version && problem(actor, 'VERSION_CONFLICT.reservation', ['version']),
  ]);
  return row;
}

/** The state a move leads to; refused where there is none. */
export function movedTo(tx: Tx, { name, status }: ReservationRow, move: ReservationMove): ReservationStatus {
  const to = RESERVATION_MOVES[status][move];
  const is = RESERVATION_WORDS[tx.ctx.actor.locale][status];
  if (!to) refuseIfAny([problem(tx.ctx.actor, 'ILLEGAL_STATE.reservation', ['reservationId'], { name, is })]);
  return to as ReservationStatus;
}

/** Writes a reservation with the tables it holds, wakes the boards and tells the neighbours. Under `lockBoard`. */
export async function keepReservation(
  tx: Tx,
  before: ReservationRow | null,
  after: ReservationRow,
  options: { tableIds?: readonly string[]; reason?: string | null } = {},
): Promise<void> {
  const { id, companyId, shopId, status } = after;
  const zone = await tx.one<{ timeZone: string }>(sql`select time_zone from shop where id = ${shopId}`);
  const near = status === 'CONFIRMED' && isNear(after, tx.ctx.now());
  const day = businessDay(after.startsAt, zone?.timeZone ?? 'UTC');
  const version = (before?.version ?? 0) + 1;
  await tx.query(sql`
    insert into reservation (id, company_id, shop_id, customer_id, name, phone, party_size, starts_at, ends_at, business_day, special_requests, status,
      near, seating_id, version, created_at)
    values (${id}, ${companyId}, ${shopId}, ${after.customerId}, ${after.name}, ${after.phone}, ${after.partySize}, ${after.startsAt}, ${after.endsAt},
      ${day}, ${after.specialRequests}, ${status}, ${near}, ${after.seatingId}, ${version}, ${after.createdAt})
    on conflict (id) do update set customer_id = excluded.customer_id, name = excluded.name, phone = excluded.phone,
      party_size = excluded.party_size, starts_at = excluded.starts_at, ends_at = excluded.ends_at, business_day = excluded.business_day,
      special_requests = excluded.special_requests, status = excluded.status, near = excluded.near, seating_id = excluded.seating_id,
      version = excluded.version`);
  const tableIds = options.tableIds ?? after.tables.map((t) => t.id);
  await keepTables(tx, after, tableIds);
  if (before?.status !== status)
    await tx.query(sql`insert into reservation_event (company_id, shop_id, reservation_id, from_status, to_status, user_id, reason, at)
      values (${companyOf(tx.ctx.actor)}, ${shopId}, ${id}, ${before?.status ?? null}, ${status}, ${tx.ctx.actor.userId}, ${options.reason ?? null},
        ${tx.ctx.now()})`);
  await stamp(tx, 'reservation', [id]);
  await noteLeft(tx, 'reservation', [id], await placesLeft(tx, before, day, tableIds));
  const touched = [...new Set([...tableIds, ...(before?.tables ?? []).map((t) => t.id)])].sort();
  if (near || before?.near) await tablesChanged(tx, touched, { status: true });
  const kept = await tx.one<ReservationRow>(sql`${RESERVATIONS} where r.id = ${id}`);
  if (kept) reservationChanged(tx, kept);
}

/** Its day and zones of before, where they are others now. */
async function placesLeft(
  tx: Tx,
  before: ReservationRow | null,
  day: string,
  tableIds: readonly string[],
): Promise<string[]> {
  if (!before) return [];
  const zones = await tx.query<{ id: string }>(sql`
    select zone_id as id from dining_table where id = any(${before.tables.map((t) => t.id)}::uuid[]) and zone_id is not null
    except select zone_id from dining_table where id = any(${[...tableIds]}::uuid[])`);
  return [...(before.businessDay === day ? [] : [before.businessDay]), ...zones.map((zone) => zone.id)];
}

/** The tables it has, held while it stands; those it no longer has are let go. */
async function keepTables(
  tx: Tx,
  { id, companyId, shopId, status, startsAt, endsAt }: ReservationRow,
  tableIds: readonly string[],
) {
  const holds = HOLDING.includes(status);
  await tx.query(
    sql`update reservation_table set holds = false where reservation_id = ${id} and table_id <> all(${[...tableIds]}::uuid[])`,
  );
  try {
    await tx.query(sql`
      insert into reservation_table (reservation_id, table_id, company_id, shop_id, during, holds)
      select ${id}, t, ${companyId}, ${shopId}, tstzrange(${startsAt}, ${endsAt}), ${holds} from unnest(${[...tableIds]}::uuid[]) t
      on conflict (reservation_id, table_id) do update set during = excluded.during, holds = excluded.holds`);
  } catch (error) {
    const isTaken = violatedConstraint(error) === 'reservation_table_free';
    refuseIfAny([isTaken && problem(tx.ctx.actor, 'RESERVATION_CONFLICT.taken', ['tableIds'], { number: '' })]);
    throw error;
  }
}
