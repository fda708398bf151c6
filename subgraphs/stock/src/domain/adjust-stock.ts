import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import { again, MAX_QUANTITY, openWarehouse, textFaults } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { postMovements } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';

export interface AdjustStockInput {
  warehouseId: string;
  productId: string;
  counted: Decimal;
  reason?: string | null;
  idempotencyKey?: string | null;
}

/** Sets the quantity on hand to what was counted, at the average cost. What people see on the shelf is true under either policy. */
export async function adjustStock(ctx: Ctx, input: AdjustStockInput): Promise<{ movementIds: string[] }> {
  const { actor } = ctx;
  const { productId, counted, reason } = input;
  const isCount = counted.gte(0) && counted.lte(MAX_QUANTITY);
  refuseIfAny([
    !isCount && problem(actor, 'INVALID.counted', ['counted'], { max: MAX_QUANTITY }),
    ...textFaults(actor, { reason }),
  ]);
  const work = () =>
    writeOnce(ctx, 'adjustStock', input, async (tx) => {
      const { id: warehouseId, shopId } = await openWarehouse(tx, input.warehouseId);
      const products = await productsOf(tx, [productId]);
      refuseIfAny([productFault(actor, products.get(productId), ['productId'])]);
      const key = { warehouseId, productId, shopId };
      const levels = await lockLevels(tx, [key]);
      const quantity = counted.minus(heldLevel(levels, key).onHand);
      if (quantity.isZero()) return { movementIds: [] };
      const movements = await postMovements(tx, levels, [
        { ...key, type: 'ADJUSTMENT', quantity, costing: { kind: 'AVERAGE' }, reason },
      ]);
      return { movementIds: movements.map((movement) => movement.id) };
    });
  return again(ctx, work);
}
