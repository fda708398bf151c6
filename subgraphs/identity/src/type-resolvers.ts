import { isUuid } from '@comptoir/kit/id';
import { pageOf } from '@comptoir/kit/paging';
import type { Context } from './context.ts';
import { isOwnOr, requireOwnOr } from './domain/administer.ts';
import { authorityOf } from './domain/authority.ts';
import { completed } from './domain/letterhead.ts';
import { spelledOut } from './domain/permissions.ts';
import { builtInRole } from './domain/roles.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { RoleRow, SessionRow, UserRow } from './rows.ts';

/** A row by an id that a client sent; null for what is not an id, and for those who are of no company. */
export const one = <Row>(loader: { load: (id: string) => Promise<Row | null> }, ctx: Context, id: string) =>
  isUuid(id) && ctx.actor.companyId !== null ? loader.load(id.toLowerCase()) : null;

/** A row that a foreign key or the actor itself vouches for. */
export const sure = async <Row>(row: Promise<Row | null>): Promise<Row> => (await row) as Row;

/** Refuses those who ask about another without `identity:users`. */
const mine = <Result>({ actor }: Context, user: UserRow, value: () => Result): Result => {
  requireOwnOr(actor, user.id, 'identity:users');
  return value();
};

async function rolesOf(ctx: Context, { id }: UserRow): Promise<RoleRow[]> {
  const assignments = await ctx.loaders.assignmentsOfUser.load(id);
  const ids = [...new Set(assignments.map((a) => a.roleId))];
  return Promise.all(ids.map((roleId) => sure(ctx.loaders.role.load(roleId))));
}

async function permissionsOf(ctx: Context, user: UserRow): Promise<string[]> {
  const roles = await rolesOf(ctx, user);
  const grants = roles.map(({ id, permissions }) => ({ roleId: id, shopId: null, permissions }));
  return spelledOut(authorityOf(grants).permissions);
}

async function localeOf(ctx: Context, { locale, companyId }: UserRow) {
  return locale ?? (await sure(ctx.loaders.company.load(companyId))).locale;
}

async function sessionOf(ctx: Context, id: string): Promise<SessionRow | null> {
  const session = await one(ctx.loaders.session, ctx, id);
  return session && isOwnOr(ctx.actor, session.userId, 'identity:users') ? session : null;
}

export const typeResolvers: Resolvers = {
  Company: {
    __resolveReference: ({ id }, ctx) => one(ctx.loaders.company, ctx, id),
  },
  Shop: {
    __resolveReference: ({ id }, ctx) => one(ctx.loaders.shop, ctx, id),
    company: ({ companyId }, _, ctx) => sure(ctx.loaders.company.load(companyId)),
    letterhead: async ({ id }, _, ctx) => ({
      ...completed((await ctx.loaders.letterhead.load(id))?.content),
      shopId: id,
    }),
  },
  Letterhead: {
    logo: async ({ shopId }, _, ctx) => (await ctx.loaders.logo.load(shopId))?.logo,
  },
  User: {
    __resolveReference: ({ id }, ctx) => one(ctx.loaders.user, ctx, id),
    company: ({ companyId }, _, ctx) => sure(ctx.loaders.company.load(companyId)),
    shops: ({ id }, _, ctx) => ctx.loaders.shopsOfUser.load(id),
    login: (user, _, ctx) => mine(ctx, user, () => user.login),
    email: (user, _, ctx) => mine(ctx, user, () => user.email),
    locale: (user, _, ctx) => mine(ctx, user, () => localeOf(ctx, user)),
    hasPin: (user, _, ctx) => mine(ctx, user, () => user.hasPin),
    permissions: (user, _, ctx) => mine(ctx, user, () => permissionsOf(ctx, user)),
    roles: (user, _, ctx) => mine(ctx, user, () => rolesOf(ctx, user)),
    assignments: (user, _, ctx) => mine(ctx, user, () => ctx.loaders.assignmentsOfUser.load(user.id)),
    sessions: (user, args, ctx) =>
      mine(ctx, user, async () => pageOf(await ctx.loaders.sessionsOfUser.load(user.id), args)),
    createdAt: (user, _, ctx) => mine(ctx, user, () => user.createdAt),
    updatedAt: (user, _, ctx) => mine(ctx, user, () => user.updatedAt),
  },
  RoleAssignment: {
    role: ({ roleId }, _, ctx) => sure(ctx.loaders.role.load(roleId)),
    shop: ({ grantedShop }, _, ctx) => (grantedShop ? ctx.loaders.shop.load(grantedShop) : null),
  },
  Role: {
    __resolveReference: ({ id }, ctx) => one(ctx.loaders.role, ctx, id),
    name: ({ id, name }, _, ctx) => name ?? builtInRole(id)?.name[ctx.actor.locale] ?? id,
    permissions: ({ permissions }) => spelledOut(permissions),
  },
  Session: {
    __resolveReference: ({ id }, ctx) => sessionOf(ctx, id),
    user: ({ userId }, _, ctx) => sure(ctx.loaders.user.load(userId)),
    terminal: ({ terminalId }, _, ctx) => (terminalId ? ctx.loaders.terminal.load(terminalId) : null),
    current: ({ id }, _, ctx) => id === ctx.actor.sessionId,
  },
  Terminal: {
    __resolveReference: ({ id }, ctx) => one(ctx.loaders.terminal, ctx, id),
    shop: ({ shopId }, _, ctx) => sure(ctx.loaders.shop.load(shopId)),
  },
  SecurityEvent: {
    at: ({ occurredAt }) => occurredAt,
    user: ({ userId }, _, ctx) => (userId ? ctx.loaders.user.load(userId) : null),
    by: ({ byUserId }, _, ctx) => (byUserId ? ctx.loaders.user.load(byUserId) : null),
    terminal: ({ terminalId }, _, ctx) => (terminalId ? ctx.loaders.terminal.load(terminalId) : null),
  },
  ApiKey: {
    shops: async ({ shops }, _, ctx) =>
      shops && (await Promise.all(shops.map((id) => ctx.loaders.shop.load(id)))).filter((shop) => shop !== null),
    createdBy: ({ createdBy }, _, ctx) => (createdBy ? ctx.loaders.user.load(createdBy) : null),
  },
};
