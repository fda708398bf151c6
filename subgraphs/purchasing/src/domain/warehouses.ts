import { companyOf, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import type { Fault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { parse } from 'graphql';
import { problem } from '../problems.ts';

const WAREHOUSE = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Warehouse { id shopId active } }
}`);

interface Warehouse {
  shopId: string;
  active: boolean;
}

/**
 * What is wrong with a warehouse that goods are to go to; stock is asked. None at all is fine: they go to the one that the
 * shop sells from.
 */
export async function warehouseFault(ctx: Ctx, shopId: string, warehouseId: string | null | undefined): Promise<Fault> {
  if (warehouseId == null) return false;
  const { actor } = ctx;
  const path = ['warehouseId'];
  if (!isUuid(warehouseId)) return problem(actor, 'NOT_FOUND.warehouse', path);
  const answer = await ask<{ _entities: (Warehouse | null)[] }>(ctx, 'stock', {
    document: WAREHOUSE,
    variables: { representations: [{ __typename: 'Warehouse', id: warehouseId }] },
    actor: { ...systemActor(companyOf(actor), actor.correlationId), shops: actor.shops },
  });
  if (!answer) return problem(actor, 'TRY_AGAIN.stock', path);
  const [warehouse] = answer._entities;
  if (warehouse?.shopId !== shopId) return problem(actor, 'NOT_FOUND.warehouse', path);
  return !warehouse.active && problem(actor, 'ILLEGAL_STATE.warehouse', path);
}
