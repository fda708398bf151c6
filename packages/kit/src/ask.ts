import type { DocumentNode } from 'graphql';
import type { Actor } from './actor.ts';
import type { Ctx } from './context.ts';

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
