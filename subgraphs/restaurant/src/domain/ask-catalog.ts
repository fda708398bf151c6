import { companyOf, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import { parse } from 'graphql';

const PRODUCTS = parse(
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { id } } }',
);

/**
 * Which of these products a shop can sell; null when catalog does not answer. It is asked about what is new on a menu, so that
 * a product made this very moment is known; restaurant keeps none. Who writes menus need not be allowed to browse, so it is
 * asked as the system.
 */
export async function productsOfShop(ctx: Ctx, shopId: string, ids: readonly string[]): Promise<Set<string> | null> {
  if (ids.length === 0) return new Set();
  const { actor } = ctx;
  const asking = { ...systemActor(companyOf(actor), actor.correlationId), shops: [shopId], currency: actor.currency };
  const representations = ids.map((id) => ({ __typename: 'Product', id }));
  const answer = await ask<{ _entities: ({ id: string } | null)[] }>(ctx, 'catalog', {
    document: PRODUCTS,
    variables: { representations },
    actor: asking,
  });
  return answer && new Set(answer._entities.flatMap((product) => product?.id ?? []));
}
