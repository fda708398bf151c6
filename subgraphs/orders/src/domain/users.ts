import { systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { parse } from 'graphql';

const USERS = parse(
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on User { id } } }',
);

/** Whether identity answers that the company has no such user; while it is away, a user is taken as told. */
export async function isUnknownUser(ctx: Ctx, userId: string | null | undefined): Promise<boolean> {
  if (userId == null || !isUuid(userId)) return false;
  const actor = systemActor(ctx.actor.companyId ?? '', ctx.actor.correlationId);
  const variables = { representations: [{ __typename: 'User', id: userId }] };
  const answer = await ask<{ _entities: unknown[] }>(ctx, 'identity', { document: USERS, variables, actor });
  return answer !== null && answer._entities[0] == null;
}
