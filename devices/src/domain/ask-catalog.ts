import { companyOf, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import { parse } from 'graphql';

const CATEGORIES = parse(
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Category { id } } }',
);

/** Which of these categories there are; null when catalog does not answer. Who sets up printers need not be allowed to browse, so it is asked as the system. */
export async function categoriesOf(ctx: Ctx, ids: readonly string[]): Promise<Set<string> | null> {
  if (ids.length === 0) return new Set();
  const { actor } = ctx;
  const answer = await ask<{ _entities: ({ id: string } | null)[] }>(ctx, 'catalog', {
    document: CATEGORIES,
    variables: { representations: ids.map((id) => ({ __typename: 'Category', id })) },
    actor: { ...systemActor(companyOf(actor), actor.correlationId), currency: actor.currency },
  });
  return answer && new Set(answer._entities.flatMap((category) => category?.id.toLowerCase() ?? []));
}
