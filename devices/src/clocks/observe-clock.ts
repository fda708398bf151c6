import type { Ctx } from '@comptoir/kit/context';
import { write } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { ClockFault } from '../rows.ts';
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
export class WrongSerial extends Error {}

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

/** Keeps the names that a clock has for its numbers. Whom a number stands for is for people to say. */
export async function keepClockUsers(ctx: Ctx, companyId: string, users: readonly ClockUser[]): Promise<void> {
  if (users.length === 0) return;
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
  });
}
