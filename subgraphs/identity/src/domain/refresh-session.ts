import type { Ctx } from '@comptoir/kit/context';
import type { Queryable } from '@comptoir/kit/database';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { AccessTokens } from '../access-token.ts';
import { problem } from '../problems.ts';
import type { SessionRow } from '../rows.ts';
import { record } from './record-security.ts';
import { newSecret, sha256 } from './secrets.ts';
import { endSessions, sessionEnd, type Tokens, wholeCompany } from './sessions.ts';
import { addressSubjects, throttled } from './throttle.ts';

interface Shown {
  companyId: string;
  sessionId: string;
  userId: string;
  method: SessionRow['method'];
  spent: boolean;
  usable: boolean;
}

/**
 * Trades a refresh token for a new one. A spent one was stolen or kept by mistake, which cannot be told apart: its session
 * ends. Of two requests that show the same token at the same moment one succeeds, and the other, which still saw it
 * unspent, is refused without harm to the session.
 */
export async function refreshSession(ctx: Ctx, tokens: AccessTokens, refreshToken: string): Promise<Tokens> {
  const now = ctx.now();
  const hash = sha256(refreshToken);
  const shown = await find(ctx, hash);
  const isGood = Boolean(shown?.usable && !shown.spent);
  await throttled(ctx, addressSubjects(ctx, 'REFRESH'), async () => isGood);
  if (!shown?.usable) throw refusal(ctx, 'WRONG_CREDENTIALS.refresh');
  const { companyId, sessionId, userId, method, spent } = shown;
  if (spent) {
    await ctx.db.transaction(wholeCompany(companyId), async (tx) => {
      await endSessions(tx, now, sql`id = ${sessionId}`);
      await record(tx, ctx, companyId, [{ kind: 'REFRESH_TOKEN_REUSED', userId, sessionId }]);
    });
    ctx.log.warn({ sessionId, userId, correlationId: ctx.actor.correlationId }, 'a spent refresh token was shown');
    throw refusal(ctx, 'WRONG_CREDENTIALS.refresh');
  }
  const next = newSecret();
  const rotated = await ctx.db.transaction(wholeCompany(companyId), (tx) =>
    rotate(tx, { ...shown, hash, next: sha256(next), now, until: sessionEnd(method, now) }),
  );
  if (!rotated) throw refusal(ctx, 'VERSION_CONFLICT.refresh');
  const access = await tokens.issue({ userId, sessionId, companyId }, now);
  return { userId, sessionId, refreshToken: next, ...access };
}

async function find(ctx: Ctx, hash: Buffer): Promise<Shown | null> {
  const now = ctx.now();
  const [shown] = await ctx.db.query<Shown>(
    'SYSTEM',
    sql`select t.company_id, t.session_id, s.user_id, s.method, t.spent_at is not null as spent,
        s.revoked_at is null and t.expires_at > ${now} and s.expires_at > ${now} and u.active and c.suspended_at is null
          and coalesce(d.active, true) as usable
      from refresh_token t join session s on s.id = t.session_id join app_user u on u.id = s.user_id
      join company c on c.id = t.company_id left join terminal d on d.id = s.terminal_id
      where t.hash = ${hash}`,
  );
  return shown ?? null;
}

interface Rotation extends Shown {
  hash: Buffer;
  next: Buffer;
  now: Date;
  until: Date;
}

/** False when another request was first, or the session was ended meanwhile. */
async function rotate(tx: Queryable, { companyId, sessionId, hash, next, now, until }: Rotation): Promise<boolean> {
  const renewed = await tx.query(sql`
    with spent as (
      update refresh_token set spent_at = ${now} where hash = ${hash} and spent_at is null returning session_id)
    update session set expires_at = ${until}, last_seen_at = ${now}
    where id = (select session_id from spent) and revoked_at is null returning 1 as renewed`);
  if (renewed.length === 0) return false;
  await tx.query(sql`delete from refresh_token where session_id = ${sessionId} and expires_at < ${now}`);
  await tx.query(sql`
    insert into refresh_token (hash, company_id, session_id, expires_at) values (${next}, ${companyId}, ${sessionId}, ${until})`);
  return true;
}

function refusal(ctx: Ctx, code: 'WRONG_CREDENTIALS.refresh' | 'VERSION_CONFLICT.refresh'): Refusal {
  return new Refusal([problem(ctx.actor, code, ['refreshToken'])]);
}
