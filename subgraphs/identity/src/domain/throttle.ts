import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { Ctx } from '@comptoir/kit/context';
import type { Queryable } from '@comptoir/kit/database';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { begun, type Count, ended, failed, LIMITS, passed, verdict } from './throttle-rules.ts';

/** What failures are counted for: one login, address or terminal of one way in. */
export interface Subject {
  readonly kind: keyof typeof LIMITS;
  readonly key: string;
}

type Counted = Count & { key: string };

const OTHERS_END_WITHIN_MS = 10_000;
const LOOK_AGAIN_MS = 50;
const KEPT_MS = 2 * 86_400_000;

/**
 * Tries a secret, unless too much went wrong before with one of the subjects: then it is refused with how long to wait,
 * without being tried and without counting. Counts are rows, so all copies of the house share them.
 * @param isRight tries the secret
 * @returns whether it was right, and until when the login is locked if this failure locked it
 */
export async function throttled(
  ctx: Ctx,
  subjects: readonly Subject[],
  isRight: () => Promise<boolean>,
): Promise<{ right: boolean; lockedUntil: Date | null }> {
  if (subjects.length === 0) return { right: await isRight(), lockedUntil: null };
  await begin(ctx, subjects);
  let right: boolean | null = null;
  let counts: readonly Counted[] = [];
  try {
    right = await isRight();
  } finally {
    counts = await settle(ctx, subjects, right);
  }
  const login = subjects.find(({ kind }) => kind === 'login');
  const until = counts.find(({ key }) => key === login?.key)?.blockedUntil ?? null;
  return { right, lockedUntil: right || until === null ? null : new Date(until) };
}

/** A login, as typed; only a hash of it is kept, for people type passwords where logins belong. */
export function loginSubject(wayIn: 'PASSWORD' | 'PIN' | 'CURRENT_PASSWORD', login: string): Subject {
  return subject('login', wayIn, login);
}

export function terminalSubject(serial: string): Subject {
  return subject('terminal', 'PIN', serial);
}

/** Where the request came from, if that is known; of IPv6 the network, in which one client has 2^64 addresses. */
export function addressSubjects(ctx: Ctx, wayIn: 'LOG_IN' | 'REFRESH'): Subject[] {
  const { address } = ctx.actor;
  return address === null ? [] : [subject('address', wayIn, networkOf(address))];
}

/** Lets a login in again at once: somebody who may has given it a new secret. */
export async function forgive(ctx: Ctx, subjects: readonly Subject[]): Promise<void> {
  const keys = subjects.map(({ key }) => key);
  await ctx.db.query('SYSTEM', sql`delete from log_in_throttle where key = any(${keys}::text[])`);
}

function subject(kind: Subject['kind'], wayIn: string, of: string): Subject {
  return {
    kind,
    key: createHash('sha256')
      .update(JSON.stringify([kind, wayIn, of]))
      .digest('base64url'),
  };
}

export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const [front, back] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...zeros, ...back]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

async function begin(ctx: Ctx, subjects: readonly Subject[]): Promise<void> {
  for (let waited = 0; waited < OTHERS_END_WITHIN_MS; waited += LOOK_AGAIN_MS) {
    const now = ctx.now().getTime();
    const isBegun = await ctx.db.transaction('SYSTEM', async (tx) => {
      const counts = await lock(tx, subjects, now);
      const verdicts = counts.map((count) => verdict(count, limitOf(subjects, count), now));
      if (verdicts.includes('BLOCKED')) throw tooMany(ctx, counts, now);
      if (verdicts.includes('WAIT_FOR_OTHERS')) return false;
      await save(
        tx,
        counts.map((count) => ({ ...count, ...begun(count, now) })),
      );
      return true;
    });
    if (isBegun) return;
    await after(LOOK_AGAIN_MS);
  }
  throw tooMany(ctx, [], ctx.now().getTime());
}

/** @param right null when the attempt came to no end */
async function settle(ctx: Ctx, subjects: readonly Subject[], right: boolean | null): Promise<Counted[]> {
  const now = ctx.now().getTime();
  const counts = await ctx.db.transaction('SYSTEM', async (tx) => {
    const after = (await lock(tx, subjects, now)).map((count) => ({
      ...count,
      ...settled(subjects, count, right, now),
    }));
    await save(tx, after);
    return after;
  });
  await ctx.db.query(
    'SYSTEM',
    sql`delete from log_in_throttle where key in (
      select key from log_in_throttle where counted_at < ${new Date(now - KEPT_MS)} limit 20 for update skip locked)`,
  );
  return counts;
}

function settled(subjects: readonly Subject[], count: Counted, right: boolean | null, now: number): Count {
  if (right === null) return ended(count);
  return right ? passed(count, kindOf(subjects, count) === 'login', now) : failed(count, limitOf(subjects, count), now);
}

const kindOf = (subjects: readonly Subject[], { key }: Counted) =>
  (subjects.find((s) => s.key === key) as Subject).kind;
const limitOf = (subjects: readonly Subject[], count: Counted) => LIMITS[kindOf(subjects, count)];

/** The counts, locked in the order of their keys. */
async function lock(tx: Queryable, subjects: readonly Subject[], now: number): Promise<Counted[]> {
  const keys = subjects.map(({ key }) => key).sort();
  await tx.query(sql`
    insert into log_in_throttle (key, counted_at) select key, ${new Date(now)}::timestamptz from unnest(${keys}::text[]) key order by key
    on conflict do nothing`);
  const rows = await tx.query<{
    key: string;
    level: number;
    countedAt: Date;
    blockedUntil: Date | null;
    pending: number;
    pendingSince: Date | null;
  }>(
    sql`select key, level, counted_at, blocked_until, pending, pending_since from log_in_throttle
      where key = any(${keys}::text[]) order by key for update`,
  );
  return rows.map(({ countedAt, blockedUntil, pendingSince, ...row }) => ({
    ...row,
    countedAt: countedAt.getTime(),
    blockedUntil: blockedUntil?.getTime() ?? null,
    pendingSince: pendingSince?.getTime() ?? null,
  }));
}

async function save(tx: Queryable, counts: readonly Counted[]): Promise<void> {
  const rows = counts.map(({ key, level, countedAt, blockedUntil, pending, pendingSince }) => ({
    key, level, pending, counted_at: new Date(countedAt), blocked_until: dated(blockedUntil), pending_since: dated(pendingSince),
  })); // biome-ignore format: a row
  await tx.query(sql`
    update log_in_throttle t set level = n.level, counted_at = n.counted_at, blocked_until = n.blocked_until, pending = n.pending,
      pending_since = n.pending_since
    from jsonb_populate_recordset(null::log_in_throttle, ${JSON.stringify(rows)}::jsonb) n where t.key = n.key`);
}

const dated = (time: number | null) => (time === null ? null : new Date(time));

/** Says how long to wait; where others are still at it, a second. */
function tooMany(ctx: Ctx, counts: readonly Counted[], now: number): Refusal {
  const until = Math.max(now + 1_000, ...counts.map(({ blockedUntil }) => blockedUntil ?? 0));
  const details = { retryAfterSeconds: Math.ceil((until - now) / 1_000), retryAt: new Date(until).toISOString() };
  return new Refusal([problem(ctx.actor, 'TOO_MANY_ATTEMPTS', [], details)]);
}
