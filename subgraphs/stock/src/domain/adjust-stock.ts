import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { again, countedFault, openWarehouse, textFaults } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { type LotGiven, lotInFault, lotTextFaults, sharesOf } from './lot-rules.ts';
import { heldLot } from './lots.ts';
import { postMovements } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';

export interface AdjustStockInput extends LotGiven {
  warehouseId: string;
  productId: string;
  counted: Decimal;
  reason?: string | null;
  idempotencyKey?: string | null;
}

/**
 * Sets the quantity on hand, or that of one lot, to what was counted, at the average cost. What people see on the shelf is
 * true under either policy.
 */
export async function adjustStock(ctx: Ctx, input: AdjustStockInput): Promise<{ movementIds: string[] }> {
  const { actor } = ctx;
  const { productId, counted, reason, lotNumber, expiresOn } = input;
  refuseIfAny([
    countedFault(actor, counted, ['counted']),
    ...textFaults(actor, { reason }),
    ...lotTextFaults(actor, input, []),
  ]);
  const work = () =>
    writeOnce(ctx, 'adjustStock', input, async (tx) => {
      const { id: warehouseId, shopId } = await openWarehouse(tx, input.warehouseId);
      const products = await productsOf(tx, [productId]);
      refuseIfAny([productFault(actor, products.get(productId), ['productId'])]);
      const key = { warehouseId, productId, shopId };
      const levels = await lockLevels(tx, [key]);
      const level = heldLevel(levels, key);
      if (lotNumber != null) refuseIfAny([lotInFault(actor, level, input, [])]);
      const there = lotNumber == null ? level.onHand : (heldLot(level, lotNumber.trim())?.onHand ?? ZERO);
      const quantity = counted.minus(there);
      if (quantity.isZero()) return { movementIds: [] };
      const lots = sharesOf({ lotNumber, expiresOn, quantity });
      const movements = await postMovements(tx, levels, [
        { ...key, type: 'ADJUSTMENT', quantity, costing: { kind: 'AVERAGE' }, reason, lots },
      ]);
      return { movementIds: movements.map((movement) => movement.id) };
    });
  return again(ctx, work);
}
