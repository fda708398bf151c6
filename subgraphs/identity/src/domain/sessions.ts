import type { Ctx } from '@comptoir/kit/context';
import type { Queryable, Scope } from '@comptoir/kit/database';
import { newId } from '@comptoir/kit/id';
import { type Sql, sql } from '@comptoir/kit/sql';
import type { AccessTokens } from '../access-token.ts';
import type { SessionRow } from '../rows.ts';
import { record } from './record-security.ts';
import { newSecret, sha256 } from './secrets.ts';

/** How long a session lasts after its last refresh: a month of absence, or, on a shared terminal, a long shift. */
const LASTS_MS: Record<SessionRow['method'], number> = { PASSWORD: 30 * 86_400_000, PIN: 12 * 3_600_000 };
/** Ended sessions are shown to nobody; they stay this long for questions, and go at the user's next log-in. */
const KEPT_MS = 90 * 86_400_000;

export interface Opening {
  userId: string;
  companyId: string;
  method: SessionRow['method'];
  terminalId: string | null;
  deviceName: string | null;
}

/** What a log-in or a refresh hands out. */
export interface Tokens {
  userId: string;
  sessionId: string;
  accessToken: string;
  refreshToken: string;
  expiresAt: Date;
}

export function wholeCompany(companyId: string): Scope {
  return { companyId, shops: '*' };
}

/** A company's rows for someone who is not its actor yet. */
export function rowsOf(ctx: Ctx, companyId: string): Queryable {
  return { query: (statement) => ctx.db.query(wholeCompany(companyId), statement) };
}

/** Opens a session for a user whose secret was verified. */
export async function openSession(ctx: Ctx, tokens: AccessTokens, opening: Opening): Promise<Tokens> {
  const { userId, companyId, method, terminalId, deviceName } = opening;
  const now = ctx.now();
  const sessionId = newId();
  const refreshToken = newSecret();
  const expiresAt = sessionEnd(method, now);
  await ctx.db.transaction(wholeCompany(companyId), async (tx) => {
    await tx.query(sql`
    with outdated as (
      delete from session where user_id = ${userId} and least(revoked_at, expires_at) < ${new Date(now.getTime() - KEPT_MS)}),
    opened as (
      insert into session (id, company_id, user_id, terminal_id, method, device_name, address, created_at, last_seen_at, expires_at)
      values (${sessionId}, ${companyId}, ${userId}, ${terminalId}, ${method}, ${deviceName}, ${ctx.actor.address}, ${now}, ${now}, ${expiresAt})
      returning id)
    insert into refresh_token (hash, company_id, session_id, expires_at)
    select ${sha256(refreshToken)}::bytea, ${companyId}::uuid, id, ${expiresAt}::timestamptz from opened`);
    const opened = { userId, sessionId, terminalId, deviceName, details: { method } };
    await record(tx, ctx, companyId, [{ kind: 'LOGGED_IN', ...opened }]);
  });
  const access = await tokens.issue({ userId, sessionId, companyId }, now);
  return { userId, sessionId, refreshToken, ...access };
}

export function sessionEnd(method: SessionRow['method'], now: Date): Date {
  return new Date(now.getTime() + LASTS_MS[method]);
}

/** Ends the open sessions that a condition on `session` names; gives their ids. `_actor` no longer knows them from the commit on. */
export async function endSessions(queryable: Queryable, now: Date, which: Sql): Promise<string[]> {
  const ended = await queryable.query<{ id: string }>(
    sql`update session set revoked_at = ${now} where ${which} and revoked_at is null and expires_at > ${now} returning id`,
  );
  return ended.map(({ id }) => id);
}
