import { type Actor, companyOf, may } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { USER_COLUMNS } from '../loaders.ts';
import { problem } from '../problems.ts';
import type { UserRow } from '../rows.ts';
import { authorityOf, covers, grantsOf } from './authority.ts';
import { OWNER } from './roles.ts';

/** Takes a user's row for a change; refuses one who is not there. */
export async function lockUser(tx: Tx, userId: string): Promise<UserRow> {
  const row = isUuid(userId)
    ? await tx.one<UserRow>(sql`select ${USER_COLUMNS} from app_user where id = ${userId} for update`)
    : null;
  refuseIfAny([!row && problem(tx.ctx.actor, 'NOT_FOUND.user', ['userId'])]);
  return row as UserRow;
}

/**
 * Takes another user's row for a change of his account. Whoever can set a password can log in with it, so nobody changes
 * the account of one who may do more, or elsewhere.
 */
export async function administer(tx: Tx, userId: string): Promise<UserRow> {
  const row = await lockUser(tx, userId);
  const { actor } = tx.ctx;
  if (row.id === actor.userId) return row;
  const authority = authorityOf(await grantsOf(tx, row.id));
  refuseIfAny([!covers(actor, authority) && problem(actor, 'NOT_ALLOWED.user', ['userId'])]);
  return row;
}

/** Own affairs are everybody's; another's take `identity:users`. */
export function isOwnOr(actor: Actor, userId: string | null | undefined, permission: string): boolean {
  return (userId != null && userId.toLowerCase() === actor.userId) || may(actor, permission);
}

export function requireOwnOr(actor: Actor, userId: string | null | undefined, permission: string): void {
  if (isOwnOr(actor, userId, permission)) return;
  const message =
    actor.locale === 'fr' ? 'Vous ne pouvez voir que vos propres données.' : 'You may see only what is your own.';
  throw graphError('FORBIDDEN', message);
}

/** Taken first by whatever could leave a company without an owner, so that two such changes never pass each other. */
export async function lockOwners(tx: Tx): Promise<void> {
  await tx.query(sql`select 1 as locked from company where id = ${companyOf(tx.ctx.actor)} for update`);
}

/** Refuses when no active user holds the role of owner in the whole company any more. */
export async function requireOwner(tx: Tx, path: readonly string[]): Promise<void> {
  const left = await tx.query(sql`
    select 1 as found from role_assignment a join app_user u on u.id = a.user_id and u.active
    where a.role_id = ${OWNER.id} and a.granted_shop is null limit 1`);
  refuseIfAny([left.length === 0 && problem(tx.ctx.actor, 'ILLEGAL_STATE.lastOwner', path)]);
}
