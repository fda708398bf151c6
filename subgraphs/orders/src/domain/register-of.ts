import { systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import { type Fault, idFault } from '@comptoir/kit/faults';
import { parse } from 'graphql';
import { problem } from '../problems.ts';

const REGISTER = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Register { shop { id } } }
}`);

/**
 * What is wrong with a cash register that money of a shop is to be taken at. Payments knows; while it is away any id will
 * do, for money is never refused for want of a neighbour.
 */
export async function registerFault(ctx: Ctx, registerId: string, shopId: string): Promise<Fault> {
  const { actor } = ctx;
  const malformed = idFault(actor, ['registerId'], registerId);
  if (malformed) return malformed;
  const answer = await ask<{ _entities: ({ shop: { id: string } } | null)[] }>(ctx, 'payments', {
    document: REGISTER,
    variables: { representations: [{ __typename: 'Register', id: registerId }] },
    actor: { ...systemActor(actor.companyId ?? '', actor.correlationId), shops: actor.shops, currency: actor.currency },
  });
  const isHere = answer === null || answer._entities[0]?.shop.id === shopId;
  return !isHere && problem(actor, 'NOT_FOUND.register', ['registerId']);
}
