import { type Actor, companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { type Fault, idFault, keyFault, problem as plain, rangeFault, textFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem, RESERVATION_WORDS } from '../problems.ts';
import type { ReservationRow } from '../rows.ts';
import { customerProblems } from './ask-orders.ts';
import { lockBoard } from './board.ts';
import { keepReservation, standingReservation } from './keep-reservation.ts';
import { CHANGEABLE } from './reservation-states.ts';
import { given, PARTY, shopFor } from './rules.ts';

interface ReservationFields {
  tableIds?: readonly string[] | null;
  partySize?: number | null;
  startsAt?: Date | null;
  durationMinutes?: number | null;
  customerId?: string | null;
  name?: string | null;
  phone?: string | null;
  specialRequests?: string | null;
  idempotencyKey?: string | null;
}

export interface CreateReservationInput extends ReservationFields {
  shopId?: string | null;
  partySize: number;
  startsAt: Date;
  confirmed?: boolean | null;
}

export interface UpdateReservationInput extends ReservationFields {
  reservationId: string;
  version?: number | null;
}

const DURATION = { min: 15, max: 1_440, usual: 120 };
const MOST_TABLES = 20;
/** Who comes a little late is still written down. */
const LATE_MS = 15 * 60_000;
const FARTHEST_MS = 2 * 366 * 24 * 3_600_000;

/** Promises tables, or only a place, to guests. */
export function createReservation(ctx: Ctx, input: CreateReservationInput): Promise<{ reservationId: string }> {
  return orFirstResult(ctx, 'createReservation', input, () => create(ctx, input));
}

async function create(ctx: Ctx, input: CreateReservationInput): Promise<{ reservationId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    ...faultsOf(ctx, input),
    input.name == null && problem(actor, 'INVALID.name', ['name']),
    ...(await customerProblems(ctx, isUuid(input.customerId ?? '') ? input.customerId : null)),
  ]);
  const shopId = await shopFor(ctx, input.shopId);
  return writeOnce(ctx, 'createReservation', input, async (tx) => {
    await lockBoard(tx);
    const { startsAt, partySize, customerId = null, name, phone = null, specialRequests } = input;
    const row: ReservationRow = {
      id: newId(), companyId: companyOf(actor), shopId, customerId, name: name ?? '', phone, partySize, startsAt,
      endsAt: endOf(startsAt, input.durationMinutes ?? DURATION.usual), businessDay: '', specialRequests: specialRequests || null,
      status: input.confirmed ? 'CONFIRMED' : 'REQUESTED', near: false, seatingId: null, version: 1, revision: '0', createdAt: ctx.now(), tables: [],
    }; // biome-ignore format: a table
    const tableIds = input.tableIds ?? [];
    await refuseUnlessFree(tx, row, tableIds);
    await keepReservation(tx, null, row, { tableIds });
    return { reservationId: row.id };
  });
}

/** Changes the fields of a reservation that are given, while nobody came yet. */
export async function updateReservation(ctx: Ctx, input: UpdateReservationInput): Promise<{ reservationId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    ...faultsOf(ctx, input),
    ...(await customerProblems(ctx, isUuid(input.customerId ?? '') ? input.customerId : null)),
  ]);
  return writeOnce(ctx, 'updateReservation', input, async (tx) => {
    await lockBoard(tx);
    const before = await standingReservation(tx, input.reservationId, input.version);
    const { name, status } = before;
    const is = RESERVATION_WORDS[actor.locale][status];
    refuseIfAny([
      !CHANGEABLE.includes(status) && problem(actor, 'ILLEGAL_STATE.reservation', ['reservationId'], { name, is }),
    ]);
    const startsAt = input.startsAt ?? before.startsAt;
    const minutes = input.durationMinutes ?? (before.endsAt.getTime() - before.startsAt.getTime()) / 60_000;
    const after: ReservationRow = {
      ...before, startsAt, endsAt: endOf(startsAt, minutes), partySize: input.partySize ?? before.partySize, name: input.name ?? name,
      customerId: given(input.customerId, before.customerId), phone: given(input.phone, before.phone),
      specialRequests: given(input.specialRequests, before.specialRequests) || null,
    }; // biome-ignore format: a table
    const tableIds = input.tableIds ?? before.tables.map((t) => t.id);
    await refuseUnlessFree(tx, after, tableIds);
    await keepReservation(tx, before, after, { tableIds });
    return { reservationId: before.id };
  });
}

function endOf(startsAt: Date, minutes: number): Date {
  return new Date(startsAt.getTime() + minutes * 60_000);
}

function faultsOf(ctx: Ctx, input: ReservationFields): (Fault | null)[] {
  const { actor } = ctx;
  const { partySize, startsAt, tableIds } = input;
  const ahead = startsAt == null ? 0 : startsAt.getTime() - ctx.now().getTime();
  return [
    keyFault(actor, input.idempotencyKey),
    partySize != null &&
      (partySize < PARTY.min || partySize > PARTY.max) &&
      problem(actor, 'INVALID.partySize', ['partySize'], PARTY),
    ahead < -LATE_MS && problem(actor, 'INVALID.past', ['startsAt']),
    ahead > FARTHEST_MS && problem(actor, 'INVALID.far', ['startsAt']),
    rangeFault(actor, ['durationMinutes'], input.durationMinutes, DURATION.min, DURATION.max),
    textFault(actor, ['name'], input.name, 200),
    textFault(actor, ['phone'], input.phone, 50),
    textFault(actor, ['specialRequests'], input.specialRequests || null, 1_000),
    idFault(actor, ['customerId'], input.customerId),
    ...tablesFaults(actor, tableIds ?? []),
  ];
}

function tablesFaults(actor: Actor, tableIds: readonly string[]): Fault[] {
  const ids = tableIds.map((id) => id.toLowerCase());
  return [
    ids.length > MOST_TABLES && plain(actor, 'INVALID.tooMany', ['tableIds'], { max: MOST_TABLES }),
    ...ids.map((id, i) => ids.indexOf(id) !== i && plain(actor, 'INVALID.twice', ['tableIds', i])),
    ...ids.map((id, i) => !isUuid(id) && problem(actor, 'NOT_FOUND.table', ['tableIds', String(i)])),
  ];
}

/** Refuses tables that are not of the shop, and those that somebody else has meanwhile. Under the board's lock. */
async function refuseUnlessFree(tx: Tx, { id, shopId, startsAt, endsAt }: ReservationRow, tableIds: readonly string[]) {
  const { actor } = tx.ctx;
  const known = await tx.query<{ id: string; number: string; isTaken: boolean }>(sql`
    select t.id, t.number, exists (select 1 from reservation_table o where o.table_id = t.id and o.holds and o.reservation_id <> ${id}
      and o.during && tstzrange(${startsAt}, ${endsAt})) as is_taken
    from dining_table t where t.id = any(${[...tableIds]}::uuid[]) and t.shop_id = ${shopId} and t.active`);
  refuseIfAny(
    tableIds.map((tableId, i) => {
      const table = known.find((t) => t.id === tableId.toLowerCase());
      const at = ['tableIds', String(i)];
      if (!table) return problem(actor, 'NOT_FOUND.table', at);
      return table.isTaken && problem(actor, 'RESERVATION_CONFLICT.taken', at, { number: table.number });
    }),
  );
}
