import type { Actor } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { Grant } from './authority.ts';
import type { Fault, Path } from './field-rules.ts';
import { type BuiltInRoleCode, builtInRole, roleIdOf } from './roles.ts';

export interface GrantInput {
  role?: BuiltInRoleCode | null;
  roleId?: string | null;
  shopId?: string | null;
}

/** What can be told of a grant without looking anything up. */
export function grantFault(actor: Actor, { role, roleId }: GrantInput, path: Path = []): Fault {
  return (role == null) === (roleId == null) && problem(actor, 'INVALID.whichRole', [...path, 'roleId']);
}

/** Looks the roles and shops of grants up, all at once; refuses those that are not there or not seen. */
export async function resolveGrants(
  tx: Tx,
  inputs: readonly GrantInput[],
  pathOf: (index: number) => Path = () => [],
): Promise<Grant[]> {
  const { actor } = tx.ctx;
  const ids = inputs.map(({ role, roleId }) => (role != null ? roleIdOf(role) : (roleId as string)));
  const own = ids.filter((id) => !builtInRole(id) && isUuid(id));
  const roles = new Map<string, { name: string; permissions: readonly string[] }>();
  if (own.length > 0) {
    const rows = await tx.query<{ id: string; name: string; permissions: string[] }>(
      sql`select id, name, permissions from role where id = any(${own}::uuid[])`,
    );
    for (const { id, ...role } of rows) roles.set(id, role);
  }
  const shops = await visibleShops(tx, inputs);
  refuseIfAny(
    inputs.flatMap(({ role, shopId }, i): Fault[] => {
      const id = ids[i] as string;
      const path = [...pathOf(i), role != null ? 'role' : 'roleId'];
      return [
        !builtInRole(id) && !roles.has(id.toLowerCase()) && problem(actor, 'NOT_FOUND.role', path),
        shopId != null &&
          !shops.has(shopId.toLowerCase()) &&
          problem(actor, 'NOT_FOUND.shop', [...pathOf(i), 'shopId']),
      ];
    }),
  );
  return inputs.map(({ shopId }, i) => {
    const roleId = (ids[i] as string).toLowerCase();
    return { roleId, shopId: shopId?.toLowerCase() ?? null, ...roles.get(roleId) };
  });
}

async function visibleShops(tx: Tx, inputs: readonly GrantInput[]): Promise<Set<string>> {
  const ids = inputs.flatMap(({ shopId }) => (shopId != null && isUuid(shopId) ? [shopId] : []));
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(sql`select id from shop where id = any(${ids}::uuid[])`);
  return new Set(rows.map((row) => row.id));
}
