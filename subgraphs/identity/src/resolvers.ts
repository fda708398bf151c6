import { companyOf } from '@comptoir/kit/actor';
import { answer } from '@comptoir/kit/problems';
import type { AccessTokens } from './access-token.ts';
import { type Context, continueAs, reread } from './context.ts';
import { assignRole, unassignRole } from './domain/assign-role.ts';
import { checkApprover } from './domain/check-approver.ts';
import { createApiKey } from './domain/create-api-key.ts';
import { createShop } from './domain/create-shop.ts';
import { createUser } from './domain/create-user.ts';
import { createRole, updateRole } from './domain/define-role.ts';
import {
  listApiKeys,
  listDeadLetters,
  listRoles,
  listSecurityEvents,
  listSessions,
  listShops,
  listTerminals,
  listUsers,
} from './domain/lists.ts';
import { logIn } from './domain/log-in.ts';
import { logInWithPin } from './domain/log-in-with-pin.ts';
import { PERMISSIONS } from './domain/permissions.ts';
import { refreshSession } from './domain/refresh-session.ts';
import { registerTerminal } from './domain/register-terminal.ts';
import { renameSession } from './domain/rename-session.ts';
import { replayDeadLetter } from './domain/replay-dead-letter.ts';
import { actorOf, resolveActor } from './domain/resolve-actor.ts';
import { revokeApiKey } from './domain/revoke-api-key.ts';
import { logOut, revokeSession, revokeUserSessions } from './domain/revoke-sessions.ts';
import type { Tokens } from './domain/sessions.ts';
import { setPassword } from './domain/set-password.ts';
import { switchTerminal } from './domain/switch-terminal.ts';
import { changePlan, updateCompany } from './domain/update-company.ts';
import { updateShop } from './domain/update-shop.ts';
import { updateTerminal } from './domain/update-terminal.ts';
import { updateUser } from './domain/update-user.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { one, sure, typeResolvers } from './type-resolvers.ts';

/** Hands the tokens out and answers the rest as who just logged in. */
async function opened(ctx: Context, { userId, sessionId, accessToken, refreshToken, expiresAt }: Tokens) {
  const actor = await actorOf(ctx, sessionId);
  if (actor) continueAs(ctx, actor);
  return { accessToken, refreshToken, expiresAt, user: actor && (await ctx.loaders.user.load(userId)) };
}

const userOf = async (ctx: Context, { userId }: { userId: string }) => ({ user: await reread(ctx).user.load(userId) });
const shopOf = async (ctx: Context, { shopId }: { shopId: string }) => ({ shop: await reread(ctx).shop.load(shopId) });
const roleOf = async (ctx: Context, { roleId }: { roleId: string }) => ({ role: await reread(ctx).role.load(roleId) });
const terminalOf = async (ctx: Context, { terminalId }: { terminalId: string }) => ({
  terminal: await reread(ctx).terminal.load(terminalId),
});
const companyNow = async (ctx: Context) => ({ company: await reread(ctx).company.load(companyOf(ctx.actor)) });

/** @param tokens makes the access tokens of new and renewed sessions */
export function createResolvers(tokens: AccessTokens): Resolvers {
  return {
    Query: {
      me: (_, __, ctx) => (ctx.actor.userId ? ctx.loaders.user.load(ctx.actor.userId) : null),
      company: (_, __, ctx) => sure(ctx.loaders.company.load(companyOf(ctx.actor))),
      shops: (_, args, ctx) => listShops(ctx, args),
      shop: (_, { id }, ctx) => one(ctx.loaders.shop, ctx, id),
      users: (_, args, ctx) => listUsers(ctx, args),
      user: (_, { id }, ctx) => one(ctx.loaders.user, ctx, id),
      roles: (_, args, ctx) => listRoles(ctx, args),
      permissions: () => [...PERMISSIONS].sort(),
      sessions: (_, args, ctx) => listSessions(ctx, args),
      terminals: (_, args, ctx) => listTerminals(ctx, args),
      terminal: (_, { id }, ctx) => one(ctx.loaders.terminal, ctx, id),
      apiKeys: (_, args, ctx) => listApiKeys(ctx, args),
      securityEvents: (_, args, ctx) => listSecurityEvents(ctx, args),
      deadLetters: (_, args, ctx) => listDeadLetters(ctx, args),
      _actor: (_, { credential }, ctx) => resolveActor(ctx, credential),
    },
    ...typeResolvers,
    Mutation: {
      logIn: (_, { input }, ctx) =>
        answer(
          () => logIn(ctx, tokens, input),
          (found) => opened(ctx, found),
        ),
      logInWithPin: (_, { input }, ctx) =>
        answer(
          () => logInWithPin(ctx, tokens, input),
          (found) => opened(ctx, found),
        ),
      refreshSession: (_, { input }, ctx) =>
        answer(
          () => refreshSession(ctx, tokens, input.refreshToken),
          (found) => opened(ctx, found),
        ),
      _checkApprover: (_, { input }, ctx) =>
        answer(
          () => checkApprover(ctx, input),
          ({ userId }) => ({ userId }),
        ),
      logOut: (_, __, ctx) =>
        answer(
          () => logOut(ctx),
          () => ({}),
        ),
      revokeSession: (_, { input }, ctx) =>
        answer(
          () => revokeSession(ctx, input.sessionId),
          () => ({}),
        ),
      renameSession: (_, { input }, ctx) =>
        answer(
          () => renameSession(ctx, input),
          async ({ sessionId }) => ({ session: await reread(ctx).session.load(sessionId.toLowerCase()) }),
        ),
      revokeUserSessions: (_, { input }, ctx) =>
        answer(
          () => revokeUserSessions(ctx, input),
          async ({ userId, revoked }) => ({ revoked, user: await reread(ctx).user.load(userId) }),
        ),
      setPassword: (_, { input }, ctx) =>
        answer(
          () => setPassword(ctx, input),
          (done) => userOf(ctx, done),
        ),
      updateCompany: (_, { input }, ctx) =>
        answer(
          () => updateCompany(ctx, input),
          () => companyNow(ctx),
        ),
      changePlan: (_, { input }, ctx) =>
        answer(
          () => changePlan(ctx, input),
          () => companyNow(ctx),
        ),
      createShop: (_, { input }, ctx) =>
        answer(
          () => createShop(ctx, input),
          (done) => shopOf(ctx, done),
        ),
      updateShop: (_, { input }, ctx) =>
        answer(
          () => updateShop(ctx, input),
          (done) => shopOf(ctx, done),
        ),
      setShopPolicy: (_, { input }, ctx) =>
        answer(
          () => updateShop(ctx, input, 'setShopPolicy'),
          (done) => shopOf(ctx, done),
        ),
      createUser: (_, { input }, ctx) =>
        answer(
          () => createUser(ctx, input),
          (done) => userOf(ctx, done),
        ),
      updateUser: (_, { input }, ctx) =>
        answer(
          () => updateUser(ctx, input),
          (done) => userOf(ctx, done),
        ),
      assignRole: (_, { input }, ctx) =>
        answer(
          () => assignRole(ctx, input),
          (done) => userOf(ctx, done),
        ),
      unassignRole: (_, { input }, ctx) =>
        answer(
          () => unassignRole(ctx, input),
          (done) => userOf(ctx, done),
        ),
      createRole: (_, { input }, ctx) =>
        answer(
          () => createRole(ctx, input),
          (done) => roleOf(ctx, done),
        ),
      updateRole: (_, { input }, ctx) =>
        answer(
          () => updateRole(ctx, input),
          (done) => roleOf(ctx, done),
        ),
      registerTerminal: (_, { input }, ctx) =>
        answer(
          () => registerTerminal(ctx, input),
          (done) => terminalOf(ctx, done),
        ),
      updateTerminal: (_, { input }, ctx) =>
        answer(
          () => updateTerminal(ctx, input),
          (done) => terminalOf(ctx, done),
        ),
      activateTerminal: (_, { input }, ctx) =>
        answer(
          () => switchTerminal(ctx, input, true),
          (done) => terminalOf(ctx, done),
        ),
      deactivateTerminal: (_, { input }, ctx) =>
        answer(
          () => switchTerminal(ctx, input, false),
          (done) => terminalOf(ctx, done),
        ),
      createApiKey: (_, { input }, ctx) =>
        answer(
          () => createApiKey(ctx, input),
          ({ row, key }) => ({ apiKey: row, key }),
        ),
      revokeApiKey: (_, { input }, ctx) =>
        answer(
          () => revokeApiKey(ctx, input.apiKeyId),
          (apiKey) => ({ apiKey }),
        ),
      replayDeadLetter: (_, { input }, ctx) =>
        answer(
          () => replayDeadLetter(ctx, input),
          async ({ id }) => ({ deadLetter: await reread(ctx).deadLetter.load(id) }),
        ),
    },
  };
}
