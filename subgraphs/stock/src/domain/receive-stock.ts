import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { again, costFault, linesFault, openWarehouse, quantityFault, textFaults } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';

export interface ReceiveStockInput {
  warehouseId: string;
  lines: readonly { productId: string; quantity: Decimal; unitCost: Decimal }[];
  reference?: string | null;
  idempotencyKey?: string | null;
}

/** Goods came in, at a cost; changes the average cost. */
export async function receiveStock(ctx: Ctx, input: ReceiveStockInput): Promise<{ movementIds: string[] }> {
  const { actor } = ctx;
  const { lines, reference } = input;
  refuseIfAny([
    linesFault(actor, lines),
    ...textFaults(actor, { reference }),
    ...lines.map((line, i) => quantityFault(actor, line.quantity, ['lines', i, 'quantity'])),
    ...lines.map((line, i) => costFault(actor, line.unitCost, ['lines', i, 'unitCost'])),
  ]);
  const work = () =>
    writeOnce(ctx, 'receiveStock', input, async (tx) => {
      const { id: warehouseId, shopId } = await openWarehouse(tx, input.warehouseId);
      const products = await productsOf(
        tx,
        lines.map((line) => line.productId),
      );
      refuseIfAny(lines.map((line, i) => productFault(actor, products.get(line.productId), ['lines', i, 'productId'])));
      const postings = lines.map(
        ({ productId, quantity, unitCost }): Posting => ({
          warehouseId, productId, shopId, type: 'IN', quantity, costing: { kind: 'RECEIPT', unitCost }, reference,
        }), // biome-ignore format: a table
      );
      const movements = await postMovements(tx, await lockLevels(tx, postings), postings);
      return { movementIds: movements.map((movement) => movement.id) };
    });
  return again(ctx, work);
}
