import { type Actor, companyOf, type Locale } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { userChanged } from '../events.ts';
import { USER_COLUMNS } from '../loaders.ts';
import { problem } from '../problems.ts';
import type { UserRow } from '../rows.ts';
import { authorityOf, coversGain, type Grant, NO_AUTHORITY } from './authority.ts';
import {
  emailFault,
  type Fault,
  idFault,
  loginFault,
  loginOf,
  nameFault,
  type Path,
  passwordFault,
  pinFault,
} from './field-rules.ts';
import { type GrantInput, grantFault, resolveGrants } from './grant-rules.ts';
import { hashSecret } from './passwords.ts';
import { recordSecurity, type SecurityFact } from './record-security.ts';
import { builtInRole } from './roles.ts';
import { refusingTakenId } from './taken-id.ts';

export interface UserFields {
  name?: string | null;
  login?: string | null;
  email?: string | null;
  password?: string | null;
  pin?: string | null;
}

export interface CreateUserInput extends UserFields {
  id?: string | null;
  name: string;
  login: string;
  locale?: Locale | null;
  roles?: readonly GrantInput[] | null;
  idempotencyKey?: string | null;
}

/** Every fault that can be told from the fields alone. */
export function userFaults(actor: Actor, { name, login, email, password, pin }: UserFields, path: Path = []): Fault[] {
  return [
    nameFault(actor, name, [...path, 'name']),
    loginFault(actor, login, [...path, 'login']),
    emailFault(actor, email, [...path, 'email']),
    passwordFault(actor, password, [...path, 'password']),
    pinFault(actor, pin, [...path, 'pin']),
  ];
}

/** Adds a user with his first roles; nobody grants what he does not hold. */
export async function createUser(ctx: Ctx, input: CreateUserInput): Promise<{ userId: string }> {
  const { actor } = ctx;
  const { password, pin, ...open } = input;
  const roles = input.roles ?? [];
  refuseIfAny([
    ...userFaults(actor, input),
    idFault(actor, input.id),
    password == null && pin == null && problem(actor, 'INVALID.credentials', ['password']),
    ...roles.map((grant, i) => grantFault(actor, grant, ['roles', i])),
  ]);
  const [passwordHash, pinHash] = await Promise.all([password, pin].map((s) => (s == null ? null : hashSecret(s))));
  // The key's record keeps a plain hash of the input, which must not be one of a password or PIN.
  return writeOnce(ctx, 'createUser', open, async (tx) => {
    const grants = await resolveGrants(tx, roles, (i) => ['roles', i]);
    const isCovered = coversGain(actor, NO_AUTHORITY, authorityOf(grants));
    refuseIfAny([!isCovered && problem(actor, 'NOT_ALLOWED.grant', ['roles'])]);
    const row = await insertUser(tx, { ...open, id: open.id ?? newId(), passwordHash, pinHash });
    await addGrants(tx, row.id, grants);
    return { userId: row.id };
  });
}

export interface NewUser {
  id: string;
  name: string;
  login: string;
  email?: string | null;
  locale?: Locale | null;
  passwordHash: string | null | undefined;
  pinHash: string | null | undefined;
}

/** Writes the row; refuses a login or id that is taken, by whichever company. */
export async function insertUser(tx: Tx, user: NewUser, path: Path = []): Promise<UserRow> {
  const { actor } = tx.ctx;
  const login = loginOf(user.login);
  const now = tx.ctx.now();
  const row = await refusingTakenId(actor, [...path, 'id'], () =>
    tx.one<UserRow>(sql`
    insert into app_user (id, company_id, name, login, email, password_hash, pin_hash, locale, created_at, updated_at)
    values (${user.id}, ${companyOf(actor)}, ${user.name}, ${login}, ${user.email}, ${user.passwordHash}, ${user.pinHash}, ${user.locale}, ${now}, ${now})
    on conflict (login) do nothing returning ${USER_COLUMNS}`),
  );
  refuseIfAny([!row && problem(actor, 'ALREADY_EXISTS.login', [...path, 'login'], { login })]);
  userChanged(tx, row as UserRow);
  await recordSecurity(tx, { kind: 'USER_CREATED', userId: user.id, subject: login });
  return row as UserRow;
}

export async function addGrants(tx: Tx, userId: string, grants: readonly Grant[]): Promise<void> {
  if (grants.length === 0) return;
  const added = await tx.query<{ roleId: string; grantedShop: string | null }>(sql`
    insert into role_assignment (company_id, user_id, role_id, granted_shop)
    select ${companyOf(tx.ctx.actor)}::uuid, ${userId}::uuid, role_id, granted_shop
    from unnest(${grants.map((g) => g.roleId)}::uuid[], ${grants.map((g) => g.shopId)}::uuid[]) g(role_id, granted_shop)
    on conflict do nothing returning role_id, granted_shop`);
  const facts = added.map(({ roleId, grantedShop }) => {
    const grant = grants.find((g) => g.roleId === roleId) as Grant;
    return grantFact('ROLE_GRANTED', userId, { ...grant, shopId: grantedShop });
  });
  await recordSecurity(tx, ...facts);
}

export function grantFact(kind: 'ROLE_GRANTED' | 'ROLE_TAKEN', userId: string, grant: Grant): SecurityFact {
  const { roleId, shopId, name } = grant;
  return { kind, userId, subject: builtInRole(roleId)?.code ?? name, details: { roleId, shopId } };
}
