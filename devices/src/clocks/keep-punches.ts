import '../../../schema/events/devices.ts';
import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { insertInto, sql } from '@comptoir/kit/sql';
import type { ClockRow, PunchRow } from '../rows.ts';
import type { RawPunch } from '../zkteco/records.ts';
import { instantOf } from './instant-of.ts';

export interface KeptPunches {
  added: number;
  /** Told before, by whichever way. */
  known: number;
}

const BATCH = 2_000;
/** However wrong a clock goes; what lies further ahead was punched while its time was none. */
const AHEAD_MS = 86_400_000;

/**
 * Keeps punches of one clock, each once, however often and by whichever way they are told. Numbers nobody knows wait to be
 * told whom they stand for. A long log is kept piece by piece: what is kept when the process dies is kept. The only writer of
 * `punch`.
 */
export async function keepPunches(
  ctx: Ctx,
  clock: ClockRow,
  punches: readonly RawPunch[],
  source: PunchRow['source'],
): Promise<KeptPunches> {
  let added = 0;
  for (let at = 0; at < punches.length; at += BATCH) {
    const rows = punches.slice(at, at + BATCH).map((punch) => rowOf(ctx, clock, punch, source));
    added += await write(ctx, (tx) => keepBatch(tx, clock, rows));
  }
  return { added, known: punches.length - added };
}

async function keepBatch(tx: Tx, clock: ClockRow, rows: readonly PunchRow[]): Promise<number> {
  const ids = [...new Set(rows.map((row) => row.clockUserId))].sort();
  await tx.query(sql`insert into clock_person (company_id, clock_user_id, first_seen_at)
    select ${clock.companyId}, id, ${tx.ctx.now()} from unnest(${ids}::text[]) id on conflict do nothing`);
  const kept = await tx.query<{ id: string }>(insertInto('punch', rows, sql`on conflict do nothing returning id`));
  const isNew = new Set(kept.map(({ id }) => id));
  const added = rows.filter(({ id }) => isNew.has(id));
  if (added.length === 0) return 0;
  const people = await tx.query<{ clockUserId: string; userId: string | null }>(
    sql`select clock_user_id, user_id from clock_person where clock_user_id = any(${ids}::text[])`,
  );
  const userOf = new Map(people.map(({ clockUserId, userId }) => [clockUserId, userId]));
  for (const row of added) attendanceRecorded(tx, row, userOf.get(row.clockUserId) ?? null);
  const sane = added.filter(({ instant }) => instant.getTime() < tx.ctx.now().getTime() + AHEAD_MS);
  if (sane.length > 0) {
    const latest = sane.reduce((a, b) => (a.instant > b.instant ? a : b));
    await tx.query(
      sql`update clock set last_punch_at = greatest(last_punch_at, ${latest.instant}) where id = ${clock.id}`,
    );
  }
  return added.length;
}

function rowOf(
  ctx: Ctx,
  clock: ClockRow,
  { userId, time, punch, verify }: RawPunch,
  source: PunchRow['source'],
): PunchRow {
  const { companyId, shopId, id: clockId, serial, timeZone } = clock;
  return {
    id: newId(), companyId, shopId, clockId, serial, clockUserId: userId, wallTime: time, timeZone, ...instantOf(time, timeZone), punch, verify,
    source, receivedAt: ctx.now(),
  }; // biome-ignore format: a table
}

/** Tells the neighbours of a punch: when it was kept, and again once it is known whose it is. */
export function attendanceRecorded(tx: Tx, row: PunchRow, userId: string | null): void {
  const {
    id: punchId,
    clockId,
    shopId,
    serial,
    clockUserId,
    wallTime,
    timeZone,
    instant,
    ambiguous,
    impossible,
    punch,
  } = row;
  tx.emit('AttendanceRecorded', {
    punchId, clockId, shopId, serial, clockUserId, userId, wallTime, timeZone, instant: instant.toISOString(), ambiguous, impossible, punch,
  }); // biome-ignore format: a table
}
