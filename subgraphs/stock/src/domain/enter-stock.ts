import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { type GoodsInLine, goodsInFaults, postGoodsIn } from './goods-in.ts';
import { again, openWarehouse } from './input-rules.ts';
import { productFault } from './products.ts';
import { productsBySku } from './products-by-sku.ts';

export interface EnterStockInput {
  warehouseId: string;
  lines: readonly (GoodsInLine & { sku: string })[];
  reference?: string | null;
  idempotencyKey?: string | null;
}

/** Quick entry: what is typed or scanned comes in by its SKU, at the current average unless a cost is told. */
export async function enterStock(ctx: Ctx, input: EnterStockInput): Promise<{ movementIds: string[] }> {
  const { lines } = input;
  refuseIfAny(goodsInFaults(ctx, input));
  const work = () =>
    writeOnce(ctx, 'enterStock', input, async (tx) => {
      const skus = lines.map((line) => line.sku);
      const [warehouse, products] = await Promise.all([openWarehouse(tx, input.warehouseId), productsBySku(tx, skus)]);
      refuseIfAny(lines.map((line, i) => productFault(ctx.actor, products.get(line.sku), ['lines', i, 'sku'])));
      const found = lines.flatMap((line) => {
        const product = products.get(line.sku);
        return product ? [{ ...line, productId: product.id }] : [];
      });
      return postGoodsIn(tx, warehouse, { ...input, lines: found });
    });
  return again(ctx, work);
}
