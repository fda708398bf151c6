/** How much may go wrong. */
export interface Limit {
  /** Failures without any wait; from this one on each is followed by one. */
  readonly free: number;
  /** After this time one failure is forgotten. */
  readonly forgetsOneInMs: number;
}

/**
 * A login is one person, who mistypes a few times. An address may be a whole shop behind one router, and a terminal all who
 * work at it. Steady guessing comes to 96 a day for a login: a PIN of four digits lasts for months, and is seen long before.
 */
export const LIMITS = {
  login: { free: 5, forgetsOneInMs: 15 * 60_000 },
  terminal: { free: 30, forgetsOneInMs: 60_000 },
  address: { free: 100, forgetsOneInMs: 30_000 },
} satisfies Record<string, Limit>;

const FIRST_WAIT_MS = 5_000;
export const LONGEST_WAIT_MS = 15 * 60_000;
/** Above `free` nothing is counted that would not lengthen the wait, so that an attack is soon forgotten. */
const MOST_ABOVE_FREE = Math.ceil(Math.log2(LONGEST_WAIT_MS / FIRST_WAIT_MS)) + 1;
/** Verifying takes well under a second: an attempt that is under way for longer died with its process. */
const PENDING_MS = 30_000;

/** What is known of one login, address or terminal; times in milliseconds since 1970. */
export interface Count {
  /** Failures that are not yet forgotten. */
  level: number;
  countedAt: number;
  blockedUntil: number | null;
  /** Attempts under way: each might fail, so each counts as if it had until it is known. */
  pending: number;
  pendingSince: number | null;
}

export type Verdict = 'PASS' | 'WAIT_FOR_OTHERS' | 'BLOCKED';

export function levelAt({ level, countedAt }: Count, { forgetsOneInMs }: Limit, now: number): number {
  return Math.max(0, level - Math.max(0, now - countedAt) / forgetsOneInMs);
}

/** Whether one more attempt may begin. However many come at once, no more of them are tried than may fail. */
export function verdict(count: Count, limit: Limit, now: number): Verdict {
  if (count.blockedUntil !== null && count.blockedUntil > now) return 'BLOCKED';
  const pending = pendingAt(count, now);
  return pending > 0 && Math.round(levelAt(count, limit, now)) + pending >= limit.free ? 'WAIT_FOR_OTHERS' : 'PASS';
}

export function begun(count: Count, now: number): Count {
  return { ...count, pending: pendingAt(count, now) + 1, pendingSince: now };
}

/** After a failure: the wait doubles with each, from five seconds to a quarter of an hour. */
export function failed(count: Count, limit: Limit, now: number): Count {
  const level = Math.min(levelAt(count, limit, now) + 1, limit.free + MOST_ABOVE_FREE);
  const above = Math.round(level) - limit.free;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** above, LONGEST_WAIT_MS);
  return { ...ended(count), level, countedAt: now, blockedUntil: above < 0 ? count.blockedUntil : now + wait };
}

/** After a success the failures of a login are forgotten; those of an address or a terminal may be somebody else's. */
export function passed(count: Count, forget: boolean, now: number): Count {
  return forget ? { ...ended(count), level: 0, countedAt: now, blockedUntil: null } : ended(count);
}

/** After an attempt that came to no end. */
export function ended(count: Count): Count {
  return { ...count, pending: Math.max(0, count.pending - 1) };
}

function pendingAt({ pending, pendingSince }: Count, now: number): number {
  return pendingSince !== null && now - pendingSince < PENDING_MS ? pending : 0;
}
