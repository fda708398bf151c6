import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { again, costFault, linesFault, movedFault, openWarehouse, textFaults } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { type LotGiven, lotInFault, lotTextFaults, sharesOf } from './lot-rules.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';

export interface ReceiveStockInput {
  warehouseId: string;
  lines: readonly ({ productId: string; quantity: Decimal; unitCost: Decimal } & LotGiven)[];
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
    ...lines.map((line, i) => movedFault(actor, line.quantity, ['lines', i, 'quantity'])),
    ...lines.map((line, i) => costFault(actor, line.unitCost, ['lines', i, 'unitCost'])),
    ...lines.flatMap((line, i) => lotTextFaults(actor, line, ['lines', i])),
  ]);
  const work = () =>
    writeOnce(ctx, 'receiveStock', input, async (tx) => {
      const { id: warehouseId, shopId } = await openWarehouse(tx, input.warehouseId);
      const products = await productsOf(
        tx,
        lines.map((line) => line.productId),
      );
      refuseIfAny(lines.map((line, i) => productFault(actor, products.get(line.productId), ['lines', i, 'productId'])));
      const postings = lines.map((line): Posting => {
        const { productId, quantity, unitCost } = line;
        const costing = { kind: 'RECEIPT', unitCost } as const;
        return { warehouseId, productId, shopId, type: 'IN', quantity, costing, reference, lots: sharesOf(line) };
      });
      const levels = await lockLevels(tx, postings);
      refuseIfAny(
        lines.map((line, i) => lotInFault(actor, heldLevel(levels, { ...line, warehouseId }), line, ['lines', i])),
      );
      const movements = await postMovements(tx, levels, postings);
      return { movementIds: movements.map((movement) => movement.id) };
    });
  return again(ctx, work);
}
