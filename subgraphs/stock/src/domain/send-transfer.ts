import type { Ctx, Tx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { StockMovementRow } from '../rows.ts';
import { shortages } from './availability.ts';
import { again, openWarehouse } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { lotOutFault, sharesOf } from './lot-rules.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';
import { type LockedTransfer, lockTransfer, saveTransfer } from './transfers.ts';

export interface SendTransferInput {
  transferId: string;
  idempotencyKey?: string | null;
}

/** The goods of a transfer leave at the average cost; until they arrive they are in transit, in no warehouse. */
export async function sendTransfer(ctx: Ctx, input: SendTransferInput): Promise<{ transferId: string }> {
  const work = () =>
    writeOnce(ctx, 'sendStockTransfer', input, async (tx) => {
      const locked = await lockTransfer(tx, input.transferId, 'SEND');
      await sendLines(tx, locked, ['transferId']);
      return { transferId: locked.transfer.id };
    });
  return again(ctx, work);
}

/** Posts what leaves, and keeps on the transfer what it cost. A STRICT shop sends no more than is available. */
export async function sendLines(
  tx: Tx,
  { transfer, lines }: LockedTransfer,
  warehousePath: readonly string[],
): Promise<StockMovementRow[]> {
  const { actor } = tx.ctx;
  const from = await openWarehouse(tx, transfer.fromWarehouseId, warehousePath);
  const products = await productsOf(
    tx,
    lines.map((line) => line.productId),
  );
  refuseIfAny(lines.map((line, i) => productFault(actor, products.get(line.productId), ['lines', i, 'productId'])));
  const postings = lines.map(
    (line): Posting => ({
      warehouseId: from.id, productId: line.productId, shopId: from.shopId, type: 'TRANSFER', quantity: line.quantity.neg(),
      costing: { kind: 'AVERAGE' }, reason: transfer.note, reference: transfer.number, documentId: transfer.id, lineId: line.id, lots: sharesOf(line),
    }), // biome-ignore format: a table
  );
  const levels = await lockLevels(tx, postings);
  refuseIfAny(
    lines.map((line, i) => {
      const level = heldLevel(levels, { warehouseId: from.id, productId: line.productId });
      return lotOutFault(actor, level, line, 'TRANSFER', ['lines', i]);
    }),
  );
  if (from.stockPolicy === 'STRICT') {
    const demands = lines.map(({ productId, quantity }, line) => ({ productId, quantity, line }));
    refuseIfAny(shortages(actor, levels, from.id, demands, products));
  }
  const movements = await postMovements(tx, levels, postings);
  for (const [i, { unitCost, averageCost }] of movements.entries()) {
    const line = lines[i];
    if (line) line.unitCost = averageCost === null ? null : unitCost;
  }
  transfer.status = 'SENT';
  transfer.sentAt = tx.ctx.now();
  await saveTransfer(tx, transfer, lines);
  return movements;
}
