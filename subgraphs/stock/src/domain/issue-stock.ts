import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { shortages } from './availability.ts';
import { again, linesFault, openWarehouse, quantityFault, textFaults } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';

export interface IssueStockInput {
  warehouseId: string;
  lines: readonly { productId: string; quantity: Decimal }[];
  reason?: string | null;
  reference?: string | null;
  idempotencyKey?: string | null;
}

/** Goods went out other than by a sale. A STRICT shop refuses what is not available; elsewhere the level may go below zero. */
export async function issueStock(ctx: Ctx, input: IssueStockInput): Promise<{ movementIds: string[] }> {
  const { actor } = ctx;
  const { lines, reason, reference } = input;
  refuseIfAny([
    linesFault(actor, lines),
    ...textFaults(actor, { reason, reference }),
    ...lines.map((line, i) => quantityFault(actor, line.quantity, ['lines', i, 'quantity'])),
  ]);
  const work = () =>
    writeOnce(ctx, 'issueStock', input, async (tx) => {
      const { id: warehouseId, shopId, stockPolicy } = await openWarehouse(tx, input.warehouseId);
      const products = await productsOf(
        tx,
        lines.map((line) => line.productId),
      );
      refuseIfAny(lines.map((line, i) => productFault(actor, products.get(line.productId), ['lines', i, 'productId'])));
      const postings = lines.map(
        ({ productId, quantity }): Posting => ({
          warehouseId, productId, shopId, type: 'OUT', quantity: quantity.neg(), costing: { kind: 'AVERAGE' }, reason, reference,
        }), // biome-ignore format: a table
      );
      const levels = await lockLevels(tx, postings);
      if (stockPolicy === 'STRICT') {
        const demands = lines.map(({ productId, quantity }, line) => ({ productId, quantity, line }));
        refuseIfAny(shortages(actor, levels, warehouseId, demands, products));
      }
      const movements = await postMovements(tx, levels, postings);
      return { movementIds: movements.map((movement) => movement.id) };
    });
  return again(ctx, work);
}
