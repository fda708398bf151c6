import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type KeyColumn, type Page, type PageArgs, page, pageOf } from '@comptoir/kit/paging';
import { allOf, type Sql, sql } from '@comptoir/kit/sql';
import { asRow, ROLES, USER_COLUMNS } from '../loaders.ts';
import type {
  ApiKeyRow,
  DeadLetterRow,
  RoleRow,
  SecurityEventRow,
  SessionRow,
  ShopRow,
  TerminalRow,
  UserRow,
} from '../rows.ts';
import { requireOwnOr } from './administer.ts';
import { API_KEY_COLUMNS, withinReach } from './create-api-key.ts';
import { searchable } from './field-rules.ts';
import type { SecurityEventKind } from './record-security.ts';
import { BUILT_IN_ROLES } from './roles.ts';

type Filtered<Filter> = PageArgs & { filter?: { [Key in keyof Filter]?: Filter[Key] | null } | null };

type SecurityArgs = Filtered<{
  kinds: readonly SecurityEventKind[];
  userId: string;
  byUserId: string;
  from: Date;
  to: Date;
}> & { search?: string | null };

/** Shops that the actor sees, by name. */
export function listShops(ctx: Ctx, args: Filtered<{ active: boolean }>): Promise<Page<ShopRow>> {
  const { active } = args.filter ?? {};
  return listed<ShopRow>(ctx, args, {
    columns: sql`*`,
    from: sql`shop`,
    where: active != null && sql`active = ${active}`,
    keys: byName,
  });
}

/** Users of the company by name. */
export function listUsers(
  ctx: Ctx,
  args: Filtered<{ active: boolean; roleId: string; shopId: string }> & { search?: string | null },
): Promise<Page<UserRow>> {
  const { active, roleId, shopId } = args.filter ?? {};
  const part = partOf(args.search);
  const where = allOf([
    active != null && sql`active = ${active}`,
    roleId != null && sql`id in (select user_id from role_assignment where role_id = ${uuidOrNull(roleId)}::uuid)`,
    shopId != null &&
      sql`id in (select a.user_id from role_assignment a join shop s on s.id = coalesce(a.granted_shop, s.id) where s.id = ${uuidOrNull(shopId)}::uuid)`,
    part !== null && sql`(name ilike ${part} or login ilike ${part} or email ilike ${part})`,
  ]);
  return listed<UserRow>(ctx, args, { columns: USER_COLUMNS, from: sql`app_user`, where, keys: byName });
}

/** Built-in roles, then the company's own by name: few enough to be read at once. */
export async function listRoles(ctx: Ctx, args: PageArgs): Promise<Page<RoleRow>> {
  return pageOf([...BUILT_IN_ROLES.map(asRow), ...(await read<RoleRow>(ctx, sql`${ROLES} order by name, id`))], args);
}

/** Sessions of a user that have not ended, newest first. */
export function listSessions(ctx: Ctx, args: PageArgs & { userId?: string | null }): Promise<Page<SessionRow>> {
  const userId = args.userId ?? ctx.actor.userId;
  requireOwnOr(ctx.actor, userId, 'identity:users');
  const where = sql`user_id = ${uuidOrNull(userId)}::uuid and revoked_at is null and expires_at > ${ctx.now()}`;
  return listed<SessionRow>(ctx, args, { columns: sql`*`, from: sql`session`, where, keys: newestFirst });
}

/** Terminals of the shops that the actor sees, by name. */
export function listTerminals(
  ctx: Ctx,
  args: Filtered<{ shopId: string; active: boolean; serial: string }>,
): Promise<Page<TerminalRow>> {
  const { shopId, active, serial } = args.filter ?? {};
  const where = allOf([
    shopId != null && sql`shop_id = ${uuidOrNull(shopId)}::uuid`,
    active != null && sql`active = ${active}`,
    serial != null && sql`serial = ${searchable(serial)}`,
  ]);
  return listed<TerminalRow>(ctx, args, { columns: sql`*`, from: sql`terminal`, where, keys: byName });
}

/** Keys of machine clients, newest first. */
export function listApiKeys(ctx: Ctx, args: Filtered<{ active: boolean }>): Promise<Page<ApiKeyRow>> {
  const { active } = args.filter ?? {};
  const where = allOf([
    withinReach(ctx.actor),
    active != null && sql`(revoked_at is null and expires_at > ${ctx.now()}) = ${active}`,
  ]);
  return listed<ApiKeyRow>(ctx, args, { columns: API_KEY_COLUMNS, from: sql`api_key`, where, keys: newestFirst });
}

/** Events that someone could not apply, latest failure first. */
export function listDeadLetters(
  ctx: Ctx,
  args: Filtered<{ consumer: string; open: boolean }>,
): Promise<Page<DeadLetterRow>> {
  const { consumer, open } = args.filter ?? {};
  const where = allOf([
    sql`event_type is not null`,
    consumer != null && sql`consumer = ${searchable(consumer)}`,
    open != null && sql`(replayed_at is null) = ${open}`,
  ]);
  const keys: KeyColumn<DeadLetterRow>[] = [
    { expression: 'failed_at', type: 'timestamptz', of: (r) => r.failedAt, descending: true },
    { expression: 'id', type: 'uuid', of: (r) => r.id, descending: true },
  ];
  return listed<DeadLetterRow>(ctx, args, { columns: sql`*`, from: sql`reported_dead_letter`, where, keys });
}

/** What happened to accounts, rights and devices, newest first. */
export function listSecurityEvents(ctx: Ctx, args: SecurityArgs): Promise<Page<SecurityEventRow>> {
  const { kinds, userId, byUserId, from, to } = args.filter ?? {};
  const part = partOf(args.search);
  const where = allOf([
    kinds != null && sql`kind = any(${kinds}::text[])`,
    userId != null && sql`user_id = ${uuidOrNull(userId)}::uuid`,
    byUserId != null && sql`by_user_id = ${uuidOrNull(byUserId)}::uuid`,
    from != null && sql`occurred_at >= ${from}`,
    to != null && sql`occurred_at < ${to}`,
    part !== null &&
      sql`(subject ilike ${part} or address ilike ${part} or device_name ilike ${part} or device_serial ilike ${part} or exists (
        select from app_user u where u.id in (user_id, by_user_id) and (u.name ilike ${part} or u.login ilike ${part})))`,
  ]);
  return listed<SecurityEventRow>(ctx, args, { columns: sql`*`, from: sql`security_event`, where, keys: newestFirst });
}

const byName: KeyColumn<{ id: string; name: string }>[] = [
  { expression: 'name', type: 'text', of: (r) => r.name },
  { expression: 'id', type: 'uuid', of: (r) => r.id },
];
const newestFirst: KeyColumn<{ id: string }>[] = [
  { expression: 'id', type: 'uuid', of: (r) => r.id, descending: true },
];

function listed<Row>(
  ctx: Ctx,
  args: PageArgs,
  list: { columns: Sql; from: Sql; where: Sql | false; keys: readonly KeyColumn<Row>[] },
): Promise<Page<Row>> {
  const { columns, from, keys } = list;
  const where = list.where || sql`true`;
  return page<Row>(args, keys, {
    rows: ({ after, order, limit }) =>
      read<Row>(ctx, sql`select ${columns} from ${from} where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from ${from} where ${where}`))[0]?.n ?? 0,
  });
}

/** A pattern that finds this text anywhere; null for none. */
function partOf(search: string | null | undefined): string | null {
  const text = search?.trim();
  return text ? `%${searchable(text).replace(/[\\%_]/g, '\\$&')}%` : null;
}

function uuidOrNull(id: string | null | undefined): string | null {
  return id != null && isUuid(id) ? id : null;
}
