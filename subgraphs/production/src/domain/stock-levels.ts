import { companyOf, systemActor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import { type Decimal, decimal, sum } from '@comptoir/kit/money';
import { parse } from 'graphql';

/** What one warehouse holds of a product, as stock tells. */
export interface StockLevel {
  onHand: Decimal;
  available: Decimal;
  averageCost: Decimal;
  value: Decimal;
  shopId: string;
}

const LEVELS = parse(`query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Product { id stockLevels { onHand available averageCost value warehouse { shopId } } }
  }
}`);

interface AskedProduct {
  id: string;
  stockLevels:
    | { onHand: string; available: string; averageCost: string; value: string; warehouse: { shopId: string } }[]
    | null;
}

/**
 * Levels of products, all asked of stock at once; null when it is away. Whoever may see what making costs need not be allowed
 * to see stock itself, so it is asked as the system, in the caller's shops.
 */
export async function askLevels(ctx: Ctx, productIds: readonly string[]): Promise<Map<string, StockLevel[]> | null> {
  if (productIds.length === 0) return new Map();
  const { actor } = ctx;
  const answer = await ask<{ _entities: (AskedProduct | null)[] }>(ctx, 'stock', {
    document: LEVELS,
    variables: { representations: productIds.map((id) => ({ __typename: 'Product', id })) },
    actor: { ...systemActor(companyOf(actor), actor.correlationId), shops: actor.shops },
  });
  if (!answer) return null;
  return new Map(
    answer._entities.flatMap((product) =>
      product ? [[product.id, (product.stockLevels ?? []).map(levelOf)] as const] : [],
    ),
  );
}

function levelOf({ warehouse, ...amounts }: NonNullable<AskedProduct['stockLevels']>[number]): StockLevel {
  const { onHand, available, averageCost, value } = amounts;
  return {
    onHand: decimal(onHand), available: decimal(available), averageCost: decimal(averageCost), value: decimal(value),
    shopId: warehouse.shopId,
  }; // biome-ignore format: a table
}

/** The average cost over warehouses: of what is there; where nothing is, the last average known. Null: never received. */
export function averageOf(levels: readonly StockLevel[]): Decimal | null {
  const held = levels.filter((level) => level.onHand.gt(0));
  const quantity = sum(held.map((level) => level.onHand));
  if (quantity.gt(0)) {
    const average = sum(held.map((level) => level.value))
      .div(quantity)
      .toDecimalPlaces(6);
    if (average.gt(0)) return average;
  }
  return levels.find((level) => level.averageCost.gt(0))?.averageCost ?? null;
}
