import type { Ctx, Tx } from '@comptoir/kit/context';
import type { Fault } from '@comptoir/kit/faults';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { WarehouseRow } from '../rows.ts';
import { costFault, linesFault, movedFault, textFaults } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { type LotGiven, lotInFault, lotTextFaults, sharesOf } from './lot-rules.ts';
import { type Posting, postMovements } from './post-movement.ts';

export interface GoodsInLine extends LotGiven {
  quantity: Decimal;
  /** Null: at the current average. */
  unitCost?: Decimal | null;
}

interface GoodsIn<Line extends GoodsInLine> {
  lines: readonly Line[];
  reference?: string | null;
}

export function goodsInFaults({ actor }: Ctx, { lines, reference }: GoodsIn<GoodsInLine>): Fault[] {
  return [
    linesFault(actor, lines),
    ...textFaults(actor, { reference }),
    ...lines.map((line, i) => movedFault(actor, line.quantity, ['lines', i, 'quantity'])),
    ...lines.map(({ unitCost }, i) => unitCost != null && costFault(actor, unitCost, ['lines', i, 'unitCost'])),
    ...lines.flatMap((line, i) => lotTextFaults(actor, line, ['lines', i])),
  ];
}

/** Goods come into a warehouse; their products are known to be kept in stock. */
export async function postGoodsIn(
  tx: Tx,
  { id: warehouseId, shopId }: WarehouseRow,
  { lines, reference }: GoodsIn<GoodsInLine & { productId: string }>,
): Promise<{ movementIds: string[] }> {
  const postings = lines.map((line): Posting => {
    const { productId, quantity, unitCost } = line;
    const costing = unitCost == null ? ({ kind: 'AVERAGE' } as const) : ({ kind: 'RECEIPT', unitCost } as const);
    return { warehouseId, productId, shopId, type: 'IN', quantity, costing, reference, lots: sharesOf(line) };
  });
  const levels = await lockLevels(tx, postings);
  const levelOf = (productId: string) => heldLevel(levels, { warehouseId, productId });
  refuseIfAny(lines.map((line, i) => lotInFault(tx.ctx.actor, levelOf(line.productId), line, ['lines', i])));
  const movements = await postMovements(tx, levels, postings);
  return { movementIds: movements.map((movement) => movement.id) };
}
