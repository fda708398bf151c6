import type { Ctx, Tx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { lockOwners, lockUser, requireOwner } from './administer.ts';
import { authorityOf, coversGain, type Grant, grantsOf } from './authority.ts';
import { addGrants, grantFact } from './create-user.ts';
import { type GrantInput, grantFault, resolveGrants } from './grant-rules.ts';
import { recordSecurity } from './record-security.ts';
import { OWNER } from './roles.ts';

export interface AssignRoleInput extends GrantInput {
  userId: string;
  idempotencyKey?: string | null;
}

/** Gives a role, in one shop or the whole company; all that the user gains by it the actor must hold. */
export async function assignRole(ctx: Ctx, input: AssignRoleInput): Promise<{ userId: string }> {
  refuseIfAny([grantFault(ctx.actor, input)]);
  return writeOnce(ctx, 'assignRole', input, async (tx) => {
    const user = await lockUser(tx, input.userId);
    const grant = await grantOf(tx, input);
    const before = await grantsOf(tx, user.id);
    requireCovered(tx, before, [...before, grant]);
    await addGrants(tx, user.id, [grant]);
    return { userId: user.id };
  });
}

/** Takes a role away; all that the user loses by it the actor must hold, and one owner must stay. */
export async function unassignRole(ctx: Ctx, input: AssignRoleInput): Promise<{ userId: string }> {
  refuseIfAny([grantFault(ctx.actor, input)]);
  return writeOnce(ctx, 'unassignRole', input, async (tx) => {
    await lockOwners(tx);
    const user = await lockUser(tx, input.userId);
    const grant = await grantOf(tx, input);
    const before = await grantsOf(tx, user.id);
    const after = before.filter((g) => !(g.roleId === grant.roleId && g.shopId === grant.shopId));
    refuseIfAny([after.length === before.length && problem(ctx.actor, 'NOT_FOUND.assignment', ['roleId'])]);
    requireCovered(tx, after, before);
    await tx.query(sql`
      delete from role_assignment
      where user_id = ${user.id} and role_id = ${grant.roleId} and granted_shop is not distinct from ${grant.shopId}::uuid`);
    await recordSecurity(tx, grantFact('ROLE_TAKEN', user.id, grant));
    if (grant.roleId === OWNER.id) await requireOwner(tx, ['roleId']);
    return { userId: user.id };
  });
}

async function grantOf(tx: Tx, input: AssignRoleInput): Promise<Grant> {
  return (await resolveGrants(tx, [input]))[0] as Grant;
}

function requireCovered(tx: Tx, fewer: readonly Grant[], more: readonly Grant[]): void {
  const { actor } = tx.ctx;
  const isCovered = coversGain(actor, authorityOf(fewer), authorityOf(more));
  refuseIfAny([!isCovered && problem(actor, 'NOT_ALLOWED.grant', ['roleId'])]);
}
