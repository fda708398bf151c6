import { type Actor, companyOf } from '@comptoir/kit/actor';
import { type Ctx, read, write } from '@comptoir/kit/context';
import { isUuid, newId } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { type Sql, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ApiKeyRow } from '../rows.ts';
import { distinct, permissionFaults, requireHeld } from './define-role.ts';
import { type Fault, nameFault } from './field-rules.ts';
import { recordSecurity, type SecurityFact } from './record-security.ts';
import { newSecret, sha256 } from './secrets.ts';

export interface CreateApiKeyInput {
  name: string;
  permissions: readonly string[];
  shopIds?: readonly string[] | null;
  expiresAt?: Date | null;
}

const YEAR_MS = 365 * 86_400_000;
const SHOWN_CHARACTERS = 9;

/** All of a key but its hash. */
export const API_KEY_COLUMNS = sql`id, name, prefix, permissions, shops, created_by, created_at, expires_at, last_used_at, revoked_at`;

/** Makes a key with some of its maker's rights. Only its hash is kept: the key is in this answer and nowhere else. */
export async function createApiKey(ctx: Ctx, input: CreateApiKeyInput): Promise<{ row: ApiKeyRow; key: string }> {
  const { actor } = ctx;
  const now = ctx.now();
  const expiresAt = input.expiresAt ?? new Date(now.getTime() + YEAR_MS);
  const isExpiry = expiresAt > now && expiresAt.getTime() <= now.getTime() + 5 * YEAR_MS + 2 * 86_400_000;
  refuseIfAny([
    nameFault(actor, input.name, ['name'], 100),
    ...permissionFaults(actor, input.permissions),
    !isExpiry && problem(actor, 'INVALID.expiry', ['expiresAt']),
    ...(await shopFaults(ctx, input.shopIds)),
  ]);
  requireHeld(actor, input.permissions);
  const key = `ck_${newSecret()}`;
  const { name, permissions } = input;
  const row = await write(ctx, async (tx) => {
    const made = await tx.one<ApiKeyRow>(sql`
      insert into api_key (id, company_id, name, prefix, hash, permissions, shops, created_by, created_at, expires_at)
      values (${newId()}, ${companyOf(actor)}, ${name}, ${key.slice(0, SHOWN_CHARACTERS)}, ${sha256(key)}, ${distinct(permissions)},
        ${shopsOf(actor, input.shopIds)}::uuid[], ${actor.userId}, ${now}, ${expiresAt})
      returning ${API_KEY_COLUMNS}`);
    await recordSecurity(tx, keyFact('API_KEY_CREATED', made as ApiKeyRow));
    return made;
  });
  return { row: row as ApiKeyRow, key };
}

export function keyFact(kind: 'API_KEY_CREATED' | 'API_KEY_REVOKED', row: ApiKeyRow): SecurityFact {
  const { id, name, prefix, permissions, shops, expiresAt } = row;
  return { kind, subject: name, details: { apiKeyId: id, prefix, permissions, shops, expiresAt } };
}

/** Everywhere the maker may go, unless less was asked for. */
function shopsOf(actor: Actor, shopIds: readonly string[] | null | undefined): readonly string[] | null {
  if (shopIds) return [...new Set(shopIds.map((id) => id.toLowerCase()))];
  return actor.shops === '*' ? null : actor.shops;
}

async function shopFaults(ctx: Ctx, shopIds: readonly string[] | null | undefined): Promise<Fault[]> {
  if (shopIds == null) return [];
  if (shopIds.length === 0) return [problem(ctx.actor, 'INVALID.noShop', ['shopIds'])];
  const seen = await read<{ id: string }>(
    ctx,
    sql`select id from shop where id = any(${shopIds.filter(isUuid)}::uuid[])`,
  );
  const ids = new Set(seen.map((row) => row.id));
  return shopIds.map((id, i) => !ids.has(id.toLowerCase()) && problem(ctx.actor, 'NOT_FOUND.shop', ['shopIds', i]));
}

/** Keys that reach no further than the actor does: no others exist for him. */
export function withinReach({ shops }: Actor): Sql {
  return shops === '*' ? sql`true` : sql`shops <@ ${shops}::uuid[]`;
}
