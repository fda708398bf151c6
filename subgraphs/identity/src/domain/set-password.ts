import { type Ctx, readOne, write } from '@comptoir/kit/context';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { administer, requireOwnOr } from './administer.ts';
import { passwordFault } from './field-rules.ts';
import { hashSecret, isSecret } from './passwords.ts';
import { endSessions } from './sessions.ts';

export interface SetPasswordInput {
  userId?: string | null;
  password: string;
  currentPassword?: string | null;
}

/** Sets a password and ends all sessions of its user. A stolen session alone cannot take the account over: one's own takes the present password. */
export async function setPassword(ctx: Ctx, input: SetPasswordInput): Promise<{ userId: string }> {
  const { actor } = ctx;
  const userId = (input.userId ?? actor.userId ?? '').toLowerCase();
  requireOwnOr(actor, userId, 'identity:users');
  refuseIfAny([passwordFault(actor, input.password)]);
  if (userId === actor.userId) {
    const own = await readOne<{ passwordHash: string | null }>(
      ctx,
      sql`select password_hash from app_user where id = ${userId}`,
    );
    const isRight = await isSecret(own?.passwordHash, input.currentPassword ?? '');
    refuseIfAny([!isRight && problem(actor, 'WRONG_CREDENTIALS.current', ['currentPassword'])]);
  }
  const passwordHash = await hashSecret(input.password);
  return write(ctx, async (tx) => {
    const user = await administer(tx, userId);
    const now = ctx.now();
    await tx.query(sql`update app_user set password_hash = ${passwordHash}, updated_at = ${now} where id = ${user.id}`);
    await endSessions(tx, now, sql`user_id = ${user.id}`);
    return { userId: user.id };
  });
}
