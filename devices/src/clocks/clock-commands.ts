import { type Ctx, read, type Tx, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { insertInto, sql } from '@comptoir/kit/sql';
import type { ClockCommandRow, ClockRow, ClockWish } from '../rows.ts';
import { faultOf, observeClock, WrongSerial } from './observe-clock.ts';

/** What a clock is to be told. */
export interface NewCommand extends Pick<ClockCommandRow, 'kind'> {
  clockUserId?: string;
  wanted?: ClockWish;
  expiresAt?: Date;
  /** Why it cannot be told: then it stands as FAILED at once. */
  unfit?: string;
}

/** What came of a command. */
export interface Outcome
  extends Partial<Pick<ClockCommandRow, 'reason' | 'detail' | 'changed' | 'differs' | 'answer'>> {
  id: string;
  status: 'DONE' | 'FAILED';
}

/** Told in one go; what was tried in vain before is told alone, lest one that breaks the connection hold up the others. */
const MOST_AT_ONCE = 200;
const MOST_ATTEMPTS = 5;

/**
 * Puts commands into a clock's queue and wakes who serves it. The last word on a person counts: what waited for the same one is over. The clock's
 * row is locked by the caller.
 */
export async function queueCommands(tx: Tx, clock: ClockRow, given: readonly NewCommand[]): Promise<string[]> {
  const people = given.flatMap(({ clockUserId }) => clockUserId ?? []);
  const now = tx.ctx.now();
  if (people.length > 0)
    await tx.query(sql`update clock_command set status = 'FAILED', reason = 'SUPERSEDED', done_at = ${now}
      where clock_id = ${clock.id} and clock_user_id = any(${people}::text[]) and status in ('QUEUED', 'SENT')`);
  const rows = given.map(({ kind, clockUserId = null, wanted = {}, expiresAt = null, unfit }) => ({
    id: newId(), companyId: clock.companyId, shopId: clock.shopId, clockId: clock.id, kind, clockUserId, wanted, expiresAt, attempts: 0, changed: [],
    differs: [], requestedBy: tx.ctx.actor.userId, queuedAt: now, ...(unfit
      ? { status: 'FAILED', reason: 'UNFIT', detail: unfit, doneAt: now }
      : { status: 'QUEUED', reason: null, detail: null, doneAt: null }),
  })); // biome-ignore format: a table
  if (rows.length > 0) await tx.query(insertInto('clock_command', rows));
  await tx.query(sql`select pg_notify('clock_command', ${clock.id})`);
  return rows.map(({ id }) => id);
}

/**
 * What is to be told to a clock now, committed as SENT: all that is new, else one that was tried in vain. What is too late, or was tried too
 * often, is over. Only for who holds the clock's lock.
 */
export async function takeCommands(ctx: Ctx, clockId: string, only: string | null = null): Promise<ClockCommandRow[]> {
  const waiting = await read<ClockCommandRow>(
    ctx,
    sql`select * from clock_command where clock_id = ${clockId} and status in ('QUEUED', 'SENT') and (${only}::uuid is null or id = ${only})
      order by attempts, number limit ${MOST_AT_ONCE}`,
  );
  if (waiting.length === 0) return [];
  const now = ctx.now();
  const over = waiting.flatMap((command): Outcome[] => {
    const reason = whyOver(command, now);
    return reason === null ? [] : [{ id: command.id, status: 'FAILED', reason }];
  });
  await finishCommands(ctx, clockId, over);
  const [first, ...others] = waiting.filter(({ id }) => !over.some((command) => command.id === id));
  if (!first) return waiting.length === MOST_AT_ONCE ? takeCommands(ctx, clockId, only) : [];
  const ids = [first, ...(first.attempts === 0 ? others.filter(({ attempts }) => attempts === 0) : [])].map(
    ({ id }) => id,
  );
  const taken = await write(ctx, (tx) =>
    tx.query<ClockCommandRow>(sql`update clock_command set status = 'SENT', sent_at = ${now}, attempts = attempts + 1, reason = null, detail = null
      where id = any(${ids}::uuid[]) and status in ('QUEUED', 'SENT') returning *`),
  );
  return taken.sort((a, b) => (BigInt(a.number) < BigInt(b.number) ? -1 : 1));
}

function whyOver({ kind, status, attempts, expiresAt }: ClockCommandRow, now: Date): string | null {
  // Nobody waits for it any more, and an emptied log least of all is done behind anybody's back.
  if (status === 'SENT' && (kind === 'TEST' || kind === 'CLEAR_LOG')) return 'INTERRUPTED';
  if (expiresAt !== null && expiresAt <= now) return 'EXPIRED';
  return attempts >= MOST_ATTEMPTS ? 'INTERRUPTED' : null;
}

/** Writes what came of commands; what is over already stays as it is. */
export async function finishCommands(ctx: Ctx, clockId: string, outcomes: readonly Outcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const rows = outcomes.map(({ id, status, reason = null, detail = null, changed = [], differs = [], answer = null }) => ({
    id, status, reason, detail: detail?.slice(0, 300) ?? null, changed, differs, answer,
  })); // biome-ignore format: a table
  await write(ctx, async (tx) => {
    await tx.query(sql`
      update clock_command c set status = came.status, reason = came.reason, detail = came.detail, changed = came.changed, differs = came.differs,
        answer = came.answer, done_at = ${ctx.now()}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as came (id uuid, status text, reason text, detail text, changed text[], differs text[], answer jsonb)
      where c.id = came.id and c.status in ('QUEUED', 'SENT')`);
    await tx.query(sql`select pg_notify('clock_done', ${clockId})`);
  });
}

/** A clock failed, and cannot be told anything now: its fault is noted, whoever stands and waits hears of it, the others see why it waits. */
export async function clockFailed(ctx: Ctx, clockId: string, error: unknown): Promise<void> {
  const [fault, message] = [faultOf(error), (error as Error).message.slice(0, 300)];
  await observeClock(ctx, clockId, { fault, message });
  const waiting = await read<{ id: string; kind: string }>(
    ctx,
    sql`select id, kind from clock_command where clock_id = ${clockId} and status in ('QUEUED', 'SENT') order by number limit 1000`,
  );
  if (waiting.length === 0) return;
  const answer = error instanceof WrongSerial ? { serial: error.found } : null;
  const isAwaited = ({ kind }: { kind: string }) => kind === 'TEST' || kind === 'CLEAR_LOG';
  const awaited = waiting.filter(isAwaited);
  await finishCommands(
    ctx,
    clockId,
    awaited.map(({ id }) => ({ id, status: 'FAILED', reason: fault, detail: message, answer })),
  );
  await write(ctx, async (tx) => {
    await tx.query(sql`update clock_command set status = 'QUEUED', reason = ${fault}, detail = ${message}
      where clock_id = ${clockId} and (status = 'SENT' or status = 'QUEUED' and reason is distinct from ${fault})`);
    await tx.query(sql`select pg_notify('clock_done', ${clockId})`);
  });
}
