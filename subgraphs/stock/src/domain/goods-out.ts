import type { Ctx, Tx } from '@comptoir/kit/context';
import type { Fault } from '@comptoir/kit/faults';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { LossCause } from '../rows.ts';
import { availableOn, presentOn, shortages } from './availability.ts';
import { linesFault, movedFault, openWarehouse, textFaults } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { lotOutFault, lotTextFaults, sharesOf } from './lot-rules.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';

export interface GoodsOutInput {
  warehouseId: string;
  lines: readonly { productId: string; quantity: Decimal; lotNumber?: string | null }[];
  reason?: string | null;
  reference?: string | null;
  idempotencyKey?: string | null;
}

export function goodsOutFaults({ actor }: Ctx, { lines, reason, reference }: GoodsOutInput): Fault[] {
  return [
    linesFault(actor, lines),
    ...textFaults(actor, { reason, reference }),
    ...lines.map((line, i) => movedFault(actor, line.quantity, ['lines', i, 'quantity'])),
    ...lines.flatMap((line, i) => lotTextFaults(actor, line, ['lines', i])),
  ];
}

/**
 * Goods leave a warehouse at the average cost. A STRICT shop issues no more than is available, and loses no more than is
 * there: what is reserved may break like anything else.
 */
export async function postGoodsOut(
  tx: Tx,
  input: GoodsOutInput,
  how: { type: 'OUT' } | { type: 'LOSS'; lossCause: LossCause },
): Promise<{ movementIds: string[] }> {
  const { actor } = tx.ctx;
  const { lines, reason, reference } = input;
  const ids = lines.map((line) => line.productId);
  const [warehouse, products] = await Promise.all([openWarehouse(tx, input.warehouseId), productsOf(tx, ids)]);
  const { id: warehouseId, shopId, stockPolicy } = warehouse;
  refuseIfAny(lines.map((line, i) => productFault(actor, products.get(line.productId), ['lines', i, 'productId'])));
  const postings = lines.map(
    (line): Posting => ({
      ...how, warehouseId, productId: line.productId, shopId, quantity: line.quantity.neg(), costing: { kind: 'AVERAGE' }, reason, reference,
      lots: sharesOf(line),
    }), // biome-ignore format: a table
  );
  const levels = await lockLevels(tx, postings);
  const levelOf = (productId: string) => heldLevel(levels, { warehouseId, productId });
  refuseIfAny(lines.map((line, i) => lotOutFault(actor, levelOf(line.productId), line, how.type, ['lines', i])));
  if (stockPolicy === 'STRICT') {
    const demands = lines.map(({ productId, quantity }, line) => ({ productId, quantity, line }));
    refuseIfAny(
      shortages(actor, levels, warehouseId, demands, products, how.type === 'LOSS' ? presentOn : availableOn),
    );
  }
  const movements = await postMovements(tx, levels, postings);
  return { movementIds: movements.map((movement) => movement.id) };
}
