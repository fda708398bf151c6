import { companyOf, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import type { Fault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { parse } from 'graphql';
import { problem } from '../problems.ts';

const WAREHOUSES = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Warehouse { id shopId active } }
}`);

interface Warehouse {
  id: string;
  shopId: string;
  active: boolean;
}

export interface WarehousesGiven {
  sourceWarehouseId?: string | null;
  targetWarehouseId?: string | null;
}

/** What is wrong with the warehouses of a production order; stock is asked of those that are named, and of none otherwise. */
export async function warehouseFaults(ctx: Ctx, shopId: string, given: WarehousesGiven): Promise<Fault[]> {
  const { actor } = ctx;
  const named = (['sourceWarehouseId', 'targetWarehouseId'] as const).flatMap((field) => {
    const id = given[field];
    return id == null ? [] : [{ field, id: id.toLowerCase() }];
  });
  if (named.length === 0) return [];
  const representations = named.filter(({ id }) => isUuid(id)).map(({ id }) => ({ __typename: 'Warehouse', id }));
  const answer = await ask<{ _entities: (Warehouse | null)[] }>(ctx, 'stock', {
    document: WAREHOUSES,
    variables: { representations },
    actor: { ...systemActor(companyOf(actor), actor.correlationId), shops: actor.shops },
  });
  const byId = new Map(answer?._entities.flatMap((warehouse) => (warehouse ? [[warehouse.id, warehouse]] : [])));
  return named.map(({ field, id }) => {
    if (!answer) return problem(actor, 'TRY_AGAIN.stock', [field]);
    const warehouse = byId.get(id);
    if (warehouse?.shopId !== shopId) return problem(actor, 'NOT_FOUND.warehouse', [field]);
    return !warehouse.active && problem(actor, 'ILLEGAL_STATE.warehouse', [field]);
  });
}
