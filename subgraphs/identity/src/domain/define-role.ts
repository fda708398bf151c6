import { type Actor, companyOf, may } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { violatedConstraint } from '@comptoir/kit/database';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { type Fault, nameFault } from './field-rules.ts';
import { isPermission } from './permissions.ts';
import { recordSecurity } from './record-security.ts';
import { BUILT_IN_ROLES, builtInRole } from './roles.ts';

export interface CreateRoleInput {
  name: string;
  permissions: readonly string[];
  idempotencyKey?: string | null;
}

export interface UpdateRoleInput {
  roleId: string;
  name?: string | null;
  permissions?: readonly string[] | null;
  idempotencyKey?: string | null;
}

/** Adds a role of the company's own; it can be given in any shop, so it takes rights in all of them. */
export async function createRole(ctx: Ctx, input: CreateRoleInput): Promise<{ roleId: string }> {
  refuseIfAny(roleFaults(ctx.actor, input.name, input.permissions));
  requireWholeCompany(ctx.actor);
  return writeOnce(ctx, 'createRole', input, async (tx) => {
    requireHeld(ctx.actor, input.permissions);
    const id = newId();
    await named(tx, input.name, () =>
      tx.query(sql`
        insert into role (id, company_id, name, permissions)
        values (${id}, ${companyOf(ctx.actor)}, ${input.name}, ${distinct(input.permissions)})`),
    );
    const details = { roleId: id, permissions: distinct(input.permissions) };
    await recordSecurity(tx, { kind: 'ROLE_CREATED', subject: input.name, details });
    return { roleId: id };
  });
}

/** Changes a role for all who have it; the actor must hold what it allowed and what it will allow. */
export async function updateRole(ctx: Ctx, input: UpdateRoleInput): Promise<{ roleId: string }> {
  const { actor } = ctx;
  const { roleId, name, permissions } = input;
  refuseIfAny([
    builtInRole(roleId) && problem(actor, 'ILLEGAL_STATE.builtIn', ['roleId']),
    ...roleFaults(actor, name, permissions),
  ]);
  requireWholeCompany(actor);
  return writeOnce(ctx, 'updateRole', input, async (tx) => {
    const role = isUuid(roleId)
      ? await tx.one<{ name: string; permissions: string[] }>(
          sql`select name, permissions from role where id = ${roleId} for update`,
        )
      : null;
    refuseIfAny([!role && problem(actor, 'NOT_FOUND.role', ['roleId'])]);
    requireHeld(actor, [...(role?.permissions ?? []), ...(permissions ?? [])]);
    const next = permissions && distinct(permissions);
    await named(tx, name ?? '', () =>
      tx.query(sql`
        update role set name = coalesce(${name}, name), permissions = coalesce(${next}::text[], permissions) where id = ${roleId}`),
    );
    const before = role?.permissions ?? [];
    const after = next ?? before;
    const [added, removed] = [after.filter((p) => !before.includes(p)), before.filter((p) => !after.includes(p))];
    await recordSecurity(tx, {
      kind: 'ROLE_CHANGED',
      subject: name ?? role?.name,
      details: { roleId, added, removed },
    });
    return { roleId };
  });
}

/** Every fault of a list of permissions for a role or a key. */
export function permissionFaults(actor: Actor, permissions: readonly string[]): Fault[] {
  return [
    permissions.length === 0 && problem(actor, 'INVALID.noPermission', ['permissions']),
    ...permissions.map(
      (permission, i) =>
        !isPermission(permission) && problem(actor, 'INVALID.permission', ['permissions', i], { permission }),
    ),
  ];
}

/** Refuses to hand on a permission that the actor does not hold himself. */
export function requireHeld(actor: Actor, permissions: readonly string[]): void {
  const isHeld = permissions.every((p) => may(actor, p));
  refuseIfAny([!isHeld && problem(actor, 'NOT_ALLOWED.grant', ['permissions'])]);
}

export function requireWholeCompany(actor: Actor): void {
  refuseIfAny([actor.shops !== '*' && problem(actor, 'NOT_ALLOWED.wholeCompany', [])]);
}

export function distinct(permissions: readonly string[]): string[] {
  return [...new Set(permissions)].sort();
}

function roleFaults(
  actor: Actor,
  name: string | null | undefined,
  permissions: readonly string[] | null | undefined,
): Fault[] {
  return [
    nameFault(actor, name, ['name'], 100),
    name != null && isBuiltInName(name) && problem(actor, 'ALREADY_EXISTS.role', ['name'], { name }),
    ...(permissions ? permissionFaults(actor, permissions) : []),
  ];
}

function isBuiltInName(name: string): boolean {
  const text = name.toLowerCase();
  return BUILT_IN_ROLES.some((r) => [r.code, r.name.en, r.name.fr].some((known) => known.toLowerCase() === text));
}

async function named(tx: Tx, name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'role_name_unique') throw error;
    throw new Refusal([problem(tx.ctx.actor, 'ALREADY_EXISTS.role', ['name'], { name })]);
  }
}
