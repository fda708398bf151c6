import { type DocumentNode, parse } from 'graphql';
import { type Actor, companyOf, systemActor } from './actor.ts';
import type { Ctx } from './context.ts';
import { memo } from './memo.ts';

/** Asks another subgraph; null when it is away or fails, whatever the reason. What it refuses comes in the answer. */
export async function ask<Data>(
  ctx: Ctx,
  room: string,
  request: { document: DocumentNode; variables: Record<string, unknown>; actor?: Actor },
): Promise<Data | null> {
  const { document, variables, actor = ctx.actor } = request;
  const { correlationId } = actor;
  try {
    const { data, errors } = await ctx.call(room, actor, { document, variables });
    if (data && !errors?.length) return data as Data;
    ctx.log.info({ correlationId, room, errors: errors?.map((e) => e.message) }, 'a neighbour did not answer');
  } catch (error) {
    ctx.log.info({ correlationId, room, error: (error as Error).message }, 'a neighbour did not answer');
  }
  return null;
}

const EXISTING = new Map<string, DocumentNode>();

/**
 * Which of these things of a type a neighbour has, by their ids in lower case; null when it does not answer. Whoever names a thing
 * need not be allowed to see it, so the system asks, in the actor's company; `as` says how else it asks.
 */
export async function askWhichExist(
  ctx: Ctx,
  room: string,
  type: string,
  ids: readonly string[],
  as: Partial<Actor> = {},
): Promise<Set<string> | null> {
  if (ids.length === 0) return new Set();
  const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { id } } }`;
  const answer = await ask<{ _entities: ({ id: string } | null)[] }>(ctx, room, {
    document: memo(EXISTING, type, () => parse(source)),
    variables: { representations: ids.map((id) => ({ __typename: type, id })) },
    actor: { ...systemActor(companyOf(ctx.actor), ctx.actor.correlationId), ...as },
  });
  return answer && new Set(answer._entities.flatMap((found) => found?.id.toLowerCase() ?? []));
}
