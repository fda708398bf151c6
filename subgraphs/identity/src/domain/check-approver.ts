import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { authorityOf, type Grant } from './authority.ts';
import { loginOf, searchable } from './field-rules.ts';
import { isSecret } from './passwords.ts';
import { EVERYTHING } from './permissions.ts';
import { refuseSecret } from './refuse-secret.ts';
import { addressSubjects, loginSubject, terminalSubject, throttled } from './throttle.ts';

export interface CheckApproverInput {
  userId?: string | null;
  login?: string | null;
  pin: string;
  permission: string;
  shopId: string;
}

interface Candidate {
  id: string;
  companyId: string;
  name: string;
  pinHash: string | null;
  grants: Grant[];
}

/**
 * Whether somebody who stands beside the caller allows what the caller may not: known by his PIN, he must hold the
 * permission in that shop. Failures count as failed log-ins by PIN do, so that this is no other way to guess one.
 */
export async function checkApprover(ctx: Ctx, input: CheckApproverInput): Promise<{ userId: string }> {
  const { actor } = ctx;
  const unclear = (input.userId == null) === (input.login == null);
  refuseIfAny([unclear && problem(actor, 'INVALID.whichUser', ['userId'])]);
  const user = await candidate(ctx, input);
  // Who is not of this company is counted for this company alone, so that none locks out another's people.
  const who = user?.id ?? `${companyOf(actor)} ${input.userId?.toLowerCase() ?? loginOf(input.login ?? '')}`;
  const { deviceSerial } = actor;
  const subjects = [
    loginSubject('PIN', who),
    ...(deviceSerial === null ? [] : [terminalSubject(deviceSerial)]),
    ...addressSubjects(ctx, 'LOG_IN'),
  ];
  const { right, lockedUntil } = await throttled(
    ctx,
    subjects,
    async () => (await isSecret(user?.pinHash, input.pin)) && user !== null,
  );
  if (!right) await refuseSecret(ctx, 'PIN', { user, lockedUntil, deviceName: null });
  const { id, name, grants } = user as Candidate;
  refuseIfAny([!holds(grants, input) && problem(actor, 'NOT_ALLOWED.approver', ['userId'], { name })]);
  return { userId: id };
}

async function candidate(ctx: Ctx, { userId, login }: CheckApproverInput): Promise<Candidate | null> {
  const which =
    userId != null
      ? sql`u.id = ${isUuid(userId) ? userId : null}::uuid`
      : sql`u.login = ${searchable(loginOf(login ?? ''))}`;
  const [user] = await ctx.db.query<Candidate>(
    'SYSTEM',
    sql`select u.id, u.company_id, u.name, u.pin_hash, (
        select coalesce(jsonb_agg(jsonb_build_object('roleId', a.role_id, 'shopId', a.granted_shop, 'permissions', r.permissions)), '[]')
        from role_assignment a left join role r on r.id = a.role_id where a.user_id = u.id) as grants
      from app_user u where u.company_id = ${companyOf(ctx.actor)} and u.active and ${which}`,
  );
  return user ?? null;
}

function holds(grants: readonly Grant[], { permission, shopId }: CheckApproverInput): boolean {
  const { permissions, shops } = authorityOf(grants);
  const isHere = shops === '*' || shops.includes(shopId.toLowerCase());
  return isHere && permissions.some((p) => p === permission || p === EVERYTHING);
}
