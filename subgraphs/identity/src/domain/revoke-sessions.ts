import { type Ctx, readOne, write } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { administer, isOwnOr, requireOwnOr } from './administer.ts';
import { endSessions } from './sessions.ts';

/** Ends the session that asks; a machine client has none. */
export async function logOut(ctx: Ctx): Promise<object> {
  const { sessionId } = ctx.actor;
  if (sessionId) await write(ctx, (tx) => endSessions(tx, ctx.now(), sql`id = ${sessionId}`));
  return {};
}

/** Ends one session; ending it again changes nothing. To those who may not end it, it does not exist. */
export async function revokeSession(ctx: Ctx, sessionId: string): Promise<object> {
  const { actor } = ctx;
  const session = isUuid(sessionId)
    ? await readOne<{ userId: string }>(ctx, sql`select user_id from session where id = ${sessionId}`)
    : null;
  if (!session || !isOwnOr(actor, session.userId, 'identity:users')) {
    refuseIfAny([problem(actor, 'NOT_FOUND.session', ['sessionId'])]);
  } else {
    await write(ctx, async (tx) => {
      await administer(tx, session.userId);
      await endSessions(tx, ctx.now(), sql`id = ${sessionId}`);
    });
  }
  return {};
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
    return { userId: user.id, revoked: await endSessions(tx, ctx.now(), sql`user_id = ${user.id}`) };
  });
}
