import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { TableRow } from '../rows.ts';
import { openOrder } from './ask-orders.ts';
import { lockBoard, tablesChanged } from './board.ts';
import { keepReservation, movedTo, standingReservation } from './keep-reservation.ts';
import { seat, unfit } from './open-table.ts';
import { EARLIEST_HOURS } from './reservation-states.ts';
import { TABLES } from './selects.ts';

export interface SeatReservationInput {
  reservationId: string;
  tableIds?: readonly string[] | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

interface Seated {
  reservationId: string;
  opened: EventEnvelope<'TableOpened'>;
}

/** The guests are here: they get their tables, or others that are free, and their order is opened as for any party. */
export async function seatReservation(
  ctx: Ctx,
  input: SeatReservationInput,
): Promise<{ reservationId: string; orderId: string; tableId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    ...(input.tableIds ?? []).map((id, i) => !isUuid(id) && problem(actor, 'NOT_FOUND.table', ['tableIds', String(i)])),
  ]);
  const { reservationId, opened } = await writeOnce(ctx, 'seatReservation', input, (tx) => seatGuests(tx, input));
  await openOrder(ctx, opened);
  return { reservationId, orderId: opened.payload.orderId, tableId: opened.payload.tableId };
}

async function seatGuests(tx: Tx, input: SeatReservationInput): Promise<Seated> {
  const { actor } = tx.ctx;
  await lockBoard(tx);
  const before = await standingReservation(tx, input.reservationId, input.version);
  const status = movedTo(tx, before, 'SEAT');
  const isEarly = before.startsAt.getTime() - tx.ctx.now().getTime() > EARLIEST_HOURS * 3_600_000;
  const ids = [...new Set((input.tableIds ?? before.tables.map((t) => t.id)).map((id) => id.toLowerCase()))];
  const rows = await tx.query<TableRow>(sql`${TABLES} where t.id = any(${ids}::uuid[])`);
  const tables = ids.map((id) => rows.find((row) => row.id === id));
  refuseIfAny([
    isEarly && problem(actor, 'ILLEGAL_STATE.early', ['reservationId']),
    ids.length === 0 && problem(actor, 'INVALID.noTable', ['tableIds']),
    ...tables.map((table, i) => {
      const at = ['tableIds', String(i)];
      if (table?.shopId !== before.shopId) return problem(actor, 'NOT_FOUND.table', at);
      return unfit(tx.ctx, table, at, before.id);
    }),
  ]);
  const [first, ...others] = ids as [string, ...string[]];
  const { partySize, customerId, shopId } = before;
  const { seatingId, opened } = await seat(tx, { tableId: first, partySize, customerId }, before.id);
  if (others.length > 0) {
    await tx.query(sql`insert into seating_table (seating_id, table_id, company_id, shop_id, since)
      select ${seatingId}, id, ${companyOf(actor)}, ${shopId}, ${tx.ctx.now()} from unnest(${others}::uuid[]) id`);
    await tablesChanged(tx, others, { status: true });
  }
  await keepReservation(tx, before, { ...before, status, seatingId }, { tableIds: before.tables.map((t) => t.id) });
  return { reservationId: before.id, opened };
}
