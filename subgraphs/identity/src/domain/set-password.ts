import { type Ctx, readOne, write } from '@comptoir/kit/context';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { administer, requireOwnOr } from './administer.ts';
import { passwordFault } from './field-rules.ts';
import { hashSecret, isSecret } from './passwords.ts';
import { recordSecurity } from './record-security.ts';
import { endSessions } from './sessions.ts';
import { forgive, loginSubject, throttled } from './throttle.ts';

export interface SetPasswordInput {
  userId?: string | null;
  password: string;
  currentPassword?: string | null;
}

/** Sets a password and ends all sessions of its user; a lock after wrong ones is lifted. A stolen session alone cannot take the account over: one's own takes the present password. */
export async function setPassword(ctx: Ctx, input: SetPasswordInput): Promise<{ userId: string }> {
  const { actor } = ctx;
  const userId = (input.userId ?? actor.userId ?? '').toLowerCase();
  requireOwnOr(actor, userId, 'identity:users');
  refuseIfAny([passwordFault(actor, input.password)]);
  if (userId === actor.userId) await requirePresent(ctx, userId, input.currentPassword ?? '');
  const passwordHash = await hashSecret(input.password);
  const user = await write(ctx, async (tx) => {
    const user = await administer(tx, userId);
    const now = ctx.now();
    await tx.query(sql`update app_user set password_hash = ${passwordHash}, updated_at = ${now} where id = ${user.id}`);
    const ended = await endSessions(tx, now, sql`user_id = ${user.id}`);
    await recordSecurity(tx, { kind: 'PASSWORD_CHANGED', userId: user.id, details: { sessionsEnded: ended.length } });
    return user;
  });
  await forgive(ctx, [loginSubject('PASSWORD', user.login)]);
  return { userId: user.id };
}

/** Whoever found a till logged in must not find the password out by trying, so trying has its limits here too. */
async function requirePresent(ctx: Ctx, userId: string, password: string): Promise<void> {
  const own = await readOne<{ passwordHash: string | null }>(
    ctx,
    sql`select password_hash from app_user where id = ${userId}`,
  );
  const subjects = [loginSubject('CURRENT_PASSWORD', userId)];
  const { right } = await throttled(ctx, subjects, () => isSecret(own?.passwordHash, password));
  if (right) return;
  await write(ctx, (tx) => recordSecurity(tx, { kind: 'PASSWORD_REFUSED', userId }));
  throw new Refusal([problem(ctx.actor, 'WRONG_CREDENTIALS.current', ['currentPassword'])]);
}
