import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { raw, sql } from '@comptoir/kit/sql';
import type { Letterhead } from '../../../schema/events/identity.ts';
import { builtInRole } from './domain/roles.ts';
import type {
  CompanyRow,
  DeadLetterRow,
  RoleAssignmentRow,
  RoleRow,
  SessionRow,
  ShopRow,
  TerminalRow,
  UserRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** All of a user but the hashes. */
export const USER_COLUMNS = raw(
  'id, company_id, name, login, email, active, locale, pin_hash is not null as has_pin, version, created_at, updated_at',
);

export function createLoaders(ctx: Ctx) {
  return {
    company: oneBy<CompanyRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from company where id = any(${ids}::uuid[])`),
    ),
    shop: oneBy<ShopRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from shop where id = any(${ids}::uuid[])`),
    ),
    letterhead: oneBy<{ shopId: string; content: Partial<Letterhead> }>(
      (row) => row.shopId,
      (ids) =>
        read(
          ctx,
          sql`select shop_id, content - 'logo' as content from shop_letterhead where shop_id = any(${ids}::uuid[])`,
        ),
    ),
    logo: oneBy<{ shopId: string; logo: Letterhead['logo'] }>(
      (row) => row.shopId,
      (ids) =>
        read(
          ctx,
          sql`select shop_id, content->'logo' as logo from shop_letterhead where shop_id = any(${ids}::uuid[])`,
        ),
    ),
    user: oneBy<UserRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select ${USER_COLUMNS} from app_user where id = any(${ids}::uuid[])`),
    ),
    terminal: oneBy<TerminalRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from terminal where id = any(${ids}::uuid[])`),
    ),
    session: oneBy<SessionRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from session where id = any(${ids}::uuid[])`),
    ),
    deadLetter: oneBy<DeadLetterRow>(
      (row) => row.id,
      (ids) =>
        read(ctx, sql`select * from reported_dead_letter where id = any(${ids}::uuid[]) and event_type is not null`),
    ),
    role: oneBy<RoleRow>(
      (row) => row.id,
      (ids) => rolesOf(ctx, ids),
    ),
    shopsOfUser: manyBy<ShopRow & { userId: string }>(
      (row) => row.userId,
      (ids) =>
        read(
          ctx,
          sql`select u.id as user_id, s.* from app_user u join shop s on s.company_id = u.company_id
            where u.id = any(${ids}::uuid[]) and exists (
              select from role_assignment a where a.user_id = u.id and (a.granted_shop is null or a.granted_shop = s.id))
            order by s.name, s.id`,
        ),
    ),
    assignmentsOfUser: manyBy<RoleAssignmentRow>(
      (row) => row.userId,
      (ids) =>
        read(
          ctx,
          sql`select a.user_id, a.role_id, a.granted_shop from role_assignment a left join shop s on s.id = a.granted_shop
            where a.user_id = any(${ids}::uuid[]) and (a.granted_shop is null or s.id is not null)
            order by a.role_id, s.name nulls first`,
        ),
    ),
    sessionsOfUser: manyBy<SessionRow>(
      (row) => row.userId,
      (ids) =>
        read(
          ctx,
          sql`select s.* from unnest(${ids}::uuid[]) u(id) cross join lateral (
              select * from session where user_id = u.id and revoked_at is null and expires_at > ${ctx.now()}
              order by id desc limit 200) s`,
        ),
    ),
  };
}

async function rolesOf(ctx: Ctx, ids: readonly string[]): Promise<RoleRow[]> {
  const builtIn = ids.flatMap((id) => builtInRole(id) ?? []).map(asRow);
  const own = ids.filter((id) => !builtInRole(id));
  const rows = own.length === 0 ? [] : await read<RoleRow>(ctx, sql`${ROLES} where id = any(${own}::uuid[])`);
  return [...builtIn, ...rows];
}

export const ROLES = sql`select id, name, null as built_in, permissions from role`;

export function asRow({ id, code, permissions }: NonNullable<ReturnType<typeof builtInRole>>): RoleRow {
  return { id, name: null, builtIn: code, permissions };
}
