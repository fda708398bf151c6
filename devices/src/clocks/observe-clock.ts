import type { Ctx } from '@comptoir/kit/context';
import { read, write } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { ClockFault, ClockRow } from '../rows.ts';
import { WrongCommKey } from '../zkteco/clock-session.ts';
import { ClockUnreachable } from '../zkteco/line.ts';
import type { ClockUser } from '../zkteco/records.ts';

/** What was found out about a clock. */
export interface ClockObservation {
  fault: ClockFault | null;
  message: string | null;
  driftSeconds?: number;
  userCount?: number;
  punchCount?: number;
  unreadable?: number;
}

/** The clock that answers is not the one that was registered. */
export class WrongSerial extends Error {
  readonly found: string;
  constructor(found: string) {
    super(`The clock there is ${found}.`);
    this.found = found;
  }
}

/** Whoever failed to talk to a clock, in a word. */
export function faultOf(error: unknown): ClockFault {
  if (error instanceof WrongCommKey) return 'WRONG_COMM_KEY';
  if (error instanceof WrongSerial) return 'WRONG_SERIAL';
  return error instanceof ClockUnreachable ? 'OFFLINE' : 'PROTOCOL';
}

/** Writes how a clock was found; figures that were not asked for stay. A clock tells whole seconds: one more or less is no other drift. */
export async function observeClock(ctx: Ctx, clockId: string, seen: ClockObservation): Promise<void> {
  const { fault, message, driftSeconds = null, userCount = null, punchCount = null, unreadable = null } = seen;
  const now = ctx.now();
  await write(ctx, async (tx) => {
    await tx.query(sql`
      update clock set fault = ${fault}, fault_message = ${message}, observed_at = ${now},
        last_seen_at = case when ${fault}::text is null then ${now} else last_seen_at end,
        drift_seconds = case when abs(${driftSeconds}::int - drift_seconds) <= 1 then drift_seconds else coalesce(${driftSeconds}, drift_seconds) end,
        user_count = coalesce(${userCount}, user_count),
        punch_count = coalesce(${punchCount}, punch_count), unreadable = coalesce(${unreadable}, unreadable)
      where id = ${clockId}`);
  });
}

/** Keeps the names that a clock has for its numbers, and which numbers of its own. Whom a number stands for is for people to say. */
export async function keepClockUsers(
  ctx: Ctx,
  { id: clockId, companyId }: Pick<ClockRow, 'id' | 'companyId'>,
  users: readonly ClockUser[],
): Promise<void> {
  if (users.length === 0) return;
  const numbered = new Map(users.filter(({ uid }) => uid > 0).map((user) => [user.uid, user.userId]));
  const uids = [...numbered.keys()].sort((a, b) => a - b);
  const sorted = [...new Map(users.map((user) => [user.userId, user.name])).entries()].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const [ids, names] = [sorted.map(([id]) => id), sorted.map(([, name]) => name.slice(0, 100) || null)];
  await write(ctx, async (tx) => {
    await tx.query(sql`
      insert into clock_person (company_id, clock_user_id, name, first_seen_at)
      select ${companyId}, id, name, ${ctx.now()} from unnest(${ids}::text[], ${names}::text[]) given (id, name)
      on conflict (company_id, clock_user_id) do update set name = excluded.name
      where excluded.name is not null and clock_person.name is distinct from excluded.name`);
    await tx.query(sql`
      insert into clock_uid (company_id, clock_id, uid, clock_user_id)
      select ${companyId}, ${clockId}, uid, id from unnest(${uids}::int[], ${uids.map((uid) => numbered.get(uid))}::text[]) given (uid, id)
      on conflict (clock_id, uid) do update set clock_user_id = excluded.clock_user_id where clock_uid.clock_user_id <> excluded.clock_user_id`);
  });
}

/** Whom the clock's own numbers stand or stood for, as far as they were ever read. */
export async function formerUids(ctx: Ctx, clockId: string): Promise<Map<number, string>> {
  const rows = await read<{ uid: number; clockUserId: string }>(
    ctx,
    sql`select uid, clock_user_id from clock_uid where clock_id = ${clockId}`,
  );
  return new Map(rows.map(({ uid, clockUserId }) => [uid, clockUserId]));
}
