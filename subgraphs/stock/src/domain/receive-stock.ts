import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { type GoodsInLine, goodsInFaults, postGoodsIn } from './goods-in.ts';
import { again, openWarehouse } from './input-rules.ts';
import { productFault, productsOf } from './products.ts';

export interface ReceiveStockInput {
  warehouseId: string;
  lines: readonly (GoodsInLine & { productId: string; unitCost: Decimal })[];
  reference?: string | null;
  idempotencyKey?: string | null;
}

/** Goods came in, at a cost; changes the average cost. */
export async function receiveStock(ctx: Ctx, input: ReceiveStockInput): Promise<{ movementIds: string[] }> {
  const { lines } = input;
  refuseIfAny(goodsInFaults(ctx, input));
  const work = () =>
    writeOnce(ctx, 'receiveStock', input, async (tx) => {
      const ids = lines.map((line) => line.productId);
      const [warehouse, products] = await Promise.all([openWarehouse(tx, input.warehouseId), productsOf(tx, ids)]);
      refuseIfAny(
        lines.map((line, i) => productFault(ctx.actor, products.get(line.productId), ['lines', i, 'productId'])),
      );
      return postGoodsIn(tx, warehouse, input);
    });
  return again(ctx, work);
}
