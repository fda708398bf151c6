import type { Actor, Plan } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Sql, sql } from '@comptoir/kit/sql';
import type { SessionActorRow } from '../rows.ts';
import { authorityOf, type Grant } from './authority.ts';
import { searchable } from './field-rules.ts';
import { sha256 } from './secrets.ts';

export interface Credential {
  sessionId?: string | null;
  apiKey?: string | null;
  deviceSerial?: string | null;
}

interface Found {
  companyId: string;
  plan: Plan;
  currency: string;
  terminalId: string | null;
}

const SEEN_EVERY_MS = 60_000;

/**
 * Who a credential stands for now; null when it is unknown, revoked or expired, or its user, terminal or company is
 * switched off. One statement, which also notes the use, at most once a minute. It runs before any company is known.
 */
export async function resolveActor(ctx: Ctx, credential: Credential): Promise<SessionActorRow | null> {
  const { sessionId, apiKey } = credential;
  if (sessionId != null) return isUuid(sessionId) ? actorOfSession(ctx, sessionId, credential) : null;
  return apiKey != null ? actorOfKey(ctx, apiKey, credential) : null;
}

/** The same actor, with the rights of a session just opened or renewed. */
export async function actorOf(ctx: Ctx, sessionId: string): Promise<Actor | null> {
  const found = await resolveActor(ctx, { sessionId, deviceSerial: ctx.actor.deviceSerial });
  return found && { ...ctx.actor, ...found, shops: found.shops ?? '*' };
}

async function actorOfSession(ctx: Ctx, sessionId: string, { deviceSerial }: Credential) {
  const now = ctx.now();
  const [found] = await ctx.db.query<Found & { userId: string; grants: Grant[] }>(
    'SYSTEM',
    sql`
    with seen as (
      update session set last_seen_at = ${now}
      where id = ${sessionId} and revoked_at is null and last_seen_at <= ${minuteBefore(now)})
    select s.user_id, c.id as company_id, c.plan, c.currency, coalesce(own.id, device.id) as terminal_id, (
        select coalesce(jsonb_agg(jsonb_build_object('roleId', a.role_id, 'shopId', a.granted_shop, 'permissions', r.permissions)), '[]')
        from role_assignment a left join role r on r.id = a.role_id where a.user_id = u.id) as grants
    from session s
    join app_user u on u.id = s.user_id and u.active
    join company c on c.id = s.company_id and c.suspended_at is null
    left join terminal own on own.id = s.terminal_id
    ${deviceJoin(deviceSerial)}
    where s.id = ${sessionId} and s.revoked_at is null and s.expires_at > ${now} and (s.terminal_id is null or own.active)`,
  );
  if (!found) return null;
  const { grants, ...rest } = found;
  const { permissions, shops } = authorityOf(grants);
  return { kind: 'USER' as const, ...rest, ...listed(permissions, shops), sessionId };
}

async function actorOfKey(ctx: Ctx, apiKey: string, { deviceSerial }: Credential) {
  const now = ctx.now();
  const hash = sha256(apiKey);
  const [found] = await ctx.db.query<Found & { permissions: string[]; shops: string[] | null }>(
    'SYSTEM',
    sql`
    with seen as (
      update api_key set last_used_at = ${now}
      where hash = ${hash} and revoked_at is null and (last_used_at is null or last_used_at <= ${minuteBefore(now)}))
    select c.id as company_id, c.plan, c.currency, k.permissions, k.shops, device.id as terminal_id
    from api_key k
    join company c on c.id = k.company_id and c.suspended_at is null
    ${deviceJoin(deviceSerial)}
    where k.hash = ${hash} and k.revoked_at is null and k.expires_at > ${now}`,
  );
  return found ? { kind: 'API_KEY' as const, ...found, userId: null, sessionId: null } : null;
}

function deviceJoin(serial: string | null | undefined): Sql {
  return sql`left join terminal device on device.company_id = c.id and device.serial = ${serial == null ? null : searchable(serial)} and device.active`;
}

function minuteBefore(now: Date): Date {
  return new Date(now.getTime() - SEEN_EVERY_MS);
}

function listed(permissions: readonly string[], shops: Actor['shops']) {
  return { permissions: [...permissions], shops: shops === '*' ? null : [...shops] };
}
