import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { levelId } from './ids.ts';
import { again, MAX_QUANTITY, openWarehouse } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { saveLimits } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';

export interface SetStockLimitsInput {
  warehouseId: string;
  productId: string;
  min?: Decimal | null;
  max?: Decimal | null;
  idempotencyKey?: string | null;
}

/** Sets the bounds outside of which a level raises an alert; alerts follow at once. */
export async function setStockLimits(ctx: Ctx, input: SetStockLimitsInput): Promise<{ levelId: string }> {
  const { actor } = ctx;
  const { productId, min = null, max = null } = input;
  const isBound = (bound: Decimal | null) => bound === null || (bound.gte(0) && bound.lte(MAX_QUANTITY));
  refuseIfAny([
    !isBound(min) && problem(actor, 'INVALID.limits', ['min']),
    !(isBound(max) && (min === null || max === null || max.gte(min))) && problem(actor, 'INVALID.limits', ['max']),
  ]);
  const work = () =>
    writeOnce(ctx, 'setStockLimits', input, async (tx) => {
      const { id: warehouseId, shopId } = await openWarehouse(tx, input.warehouseId);
      const products = await productsOf(tx, [productId]);
      refuseIfAny([productFault(actor, products.get(productId), ['productId'])]);
      const key = { warehouseId, productId, shopId };
      await saveLimits(tx, heldLevel(await lockLevels(tx, [key]), key), min, max);
      return { levelId: levelId(warehouseId, productId) };
    });
  return again(ctx, work);
}
