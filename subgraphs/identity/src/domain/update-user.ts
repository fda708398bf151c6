import type { Locale } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { userChanged } from '../events.ts';
import { USER_COLUMNS } from '../loaders.ts';
import { problem } from '../problems.ts';
import type { UserRow } from '../rows.ts';
import { administer, lockOwners, requireOwner } from './administer.ts';
import { type UserFields, userFaults } from './create-user.ts';
import { loginOf } from './field-rules.ts';
import { hashSecret } from './passwords.ts';
import { recordSecurity, type SecurityFact } from './record-security.ts';
import { endSessions } from './sessions.ts';
import { forgive, loginSubject } from './throttle.ts';

export interface UpdateUserInput extends Omit<UserFields, 'password'> {
  userId: string;
  locale?: Locale | null;
  active?: boolean | null;
  idempotencyKey?: string | null;
}

/** Changes a user's account; one that is switched off has no sessions left when this returns. */
export async function updateUser(ctx: Ctx, input: UpdateUserInput): Promise<{ userId: string }> {
  refuseIfAny(userFaults(ctx.actor, input));
  const { pin, ...open } = input;
  const pinHash = pin == null ? pin : await hashSecret(pin);
  const done = await writeOnce(ctx, 'updateUser', open, async (tx) => {
    if (input.active === false) await lockOwners(tx);
    const before = await administer(tx, input.userId);
    const row = await save(tx, input, pinHash);
    if (input.active === false) await requireOwner(tx, ['active']);
    await endOutdated(tx, row.id, input.active === false, pin !== undefined);
    userChanged(tx, row);
    await recordSecurity(tx, ...factsOf(before, row, pin));
    return { userId: row.id };
  });
  if (pin != null) await forgive(ctx, [loginSubject('PIN', done.userId)]);
  return done;
}

function factsOf(before: UserRow, after: UserRow, pin: string | null | undefined): SecurityFact[] {
  const userId = after.id;
  const facts: SecurityFact[] = [];
  if (before.login !== after.login)
    facts.push({
      kind: 'LOGIN_CHANGED',
      userId,
      subject: after.login,
      details: { from: before.login, to: after.login },
    });
  if (before.active !== after.active)
    facts.push({ kind: after.active ? 'USER_ACTIVATED' : 'USER_DEACTIVATED', userId, subject: after.login });
  if (pin !== undefined) facts.push({ kind: 'PIN_CHANGED', userId, details: { removed: pin === null } });
  return facts;
}

async function save(tx: Tx, input: UpdateUserInput, pinHash: string | null | undefined): Promise<UserRow> {
  const { email, locale } = input;
  const login = input.login == null ? null : loginOf(input.login);
  try {
    const row = await tx.one<UserRow>(sql`
      update app_user set name = coalesce(${input.name}, name), login = coalesce(${login}, login), active = coalesce(${input.active}, active),
        email = case when ${email !== undefined}::boolean then ${email} else email end,
        locale = case when ${locale !== undefined}::boolean then ${locale} else locale end,
        pin_hash = case when ${pinHash !== undefined}::boolean then ${pinHash} else pin_hash end,
        version = version + 1, updated_at = ${tx.ctx.now()}
      where id = ${input.userId} returning ${USER_COLUMNS}`);
    return row as UserRow;
  } catch (error) {
    if (violatedConstraint(error) !== 'app_user_login_unique') throw error;
    throw new Refusal([problem(tx.ctx.actor, 'ALREADY_EXISTS.login', ['login'], { login })]);
  }
}

async function endOutdated(tx: Tx, userId: string, all: boolean, byPin: boolean): Promise<void> {
  const now = tx.ctx.now();
  if (all) await endSessions(tx, now, sql`user_id = ${userId}`);
  else if (byPin) await endSessions(tx, now, sql`user_id = ${userId} and method = 'PIN'`);
}
