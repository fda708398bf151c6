import { type Ctx, readOne, type Tx, write } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { type Sql, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { administer, isOwnOr, requireOwnOr } from './administer.ts';
import { recordSecurity } from './record-security.ts';
import { endSessions } from './sessions.ts';

/** Ends the session that asks; a machine client has none. */
export async function logOut(ctx: Ctx): Promise<object> {
  const { sessionId, userId } = ctx.actor;
  if (!sessionId) return {};
  await write(ctx, async (tx) => {
    const ended = await endSessions(tx, ctx.now(), sql`id = ${sessionId}`);
    if (ended.length > 0) await recordSecurity(tx, { kind: 'LOGGED_OUT', userId });
  });
  return {};
}

/** Ends one session; ending it again changes nothing. */
export async function revokeSession(ctx: Ctx, sessionId: string): Promise<object> {
  const userId = await ownerOf(ctx, sessionId);
  await write(ctx, async (tx) => {
    await administer(tx, userId);
    await revoke(tx, userId, sql`id = ${sessionId}`);
  });
  return {};
}

/** Whose session it is. To those who may do nothing with it, it does not exist. */
export async function ownerOf(ctx: Ctx, sessionId: string): Promise<string> {
  const { actor } = ctx;
  const session = isUuid(sessionId)
    ? await readOne<{ userId: string }>(ctx, sql`select user_id from session where id = ${sessionId}`)
    : null;
  if (!session || !isOwnOr(actor, session.userId, 'identity:users'))
    throw new Refusal([problem(actor, 'NOT_FOUND.session', ['sessionId'])]);
  return session.userId;
}

/** Ends all sessions of a user, the asking one too if it is his. */
export async function revokeUserSessions(
  ctx: Ctx,
  { userId }: { userId?: string | null },
): Promise<{ userId: string; revoked: number }> {
  const whose = userId ?? ctx.actor.userId ?? '';
  requireOwnOr(ctx.actor, whose, 'identity:users');
  return write(ctx, async (tx) => {
    const user = await administer(tx, whose);
    return { userId: user.id, revoked: await revoke(tx, user.id, sql`user_id = ${user.id}`) };
  });
}

async function revoke(tx: Tx, userId: string, which: Sql): Promise<number> {
  const ended = await endSessions(tx, tx.ctx.now(), which);
  await recordSecurity(tx, ...ended.map((sessionId) => ({ kind: 'SESSION_REVOKED' as const, userId, sessionId })));
  return ended.length;
}
