import type { Ctx, Tx } from '@comptoir/kit/context';
import { textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { again, openWarehouse } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { slice } from './take-back.ts';
import { carried, inTransit, type LockedTransfer, lockTransfer, lotsSent, saveTransfer } from './transfers.ts';

export interface CancelTransferInput {
  transferId: string;
  reason: string;
  idempotencyKey?: string | null;
}

/**
 * Calls a transfer off: what is still in transit goes back where it came from, at the cost it left with. One of which
 * something arrived already is done with that.
 */
export async function cancelTransfer(ctx: Ctx, input: CancelTransferInput): Promise<{ transferId: string }> {
  refuseIfAny([textFault(ctx.actor, ['reason'], input.reason, 500)]);
  const work = () =>
    writeOnce(ctx, 'cancelStockTransfer', input, async (tx) => {
      const locked = await lockTransfer(tx, input.transferId, 'CANCEL');
      const { transfer, lines } = locked;
      if (transfer.status !== 'DRAFT') await sendBack(tx, locked, input.reason);
      transfer.status = lines.some((line) => line.received.gt(0) || line.lost.gt(0)) ? 'DONE' : 'CANCELLED';
      transfer.endedAt = tx.ctx.now();
      transfer.cancelReason = input.reason;
      await saveTransfer(tx, transfer, lines);
      return { transferId: transfer.id };
    });
  return again(ctx, work);
}

async function sendBack(tx: Tx, { transfer, lines }: LockedTransfer, reason: string): Promise<void> {
  const from = await openWarehouse(tx, transfer.fromWarehouseId, ['transferId']);
  const lots = await lotsSent(tx, transfer.id);
  const postings = lines.flatMap((line): Posting[] => {
    const quantity = inTransit(line);
    if (quantity.isZero()) return [];
    line.returned = line.returned.plus(quantity);
    return [
      {
        warehouseId: from.id, productId: line.productId, shopId: from.shopId, type: 'TRANSFER', quantity, costing: carried(line, 'RETURN'), reason,
        reference: transfer.number, documentId: transfer.id, lots: slice(lots.get(line.id) ?? [], quantity, line.quantity.minus(quantity)),
      },
    ]; // biome-ignore format: a table
  });
  await postMovements(tx, await lockLevels(tx, postings), postings);
}
