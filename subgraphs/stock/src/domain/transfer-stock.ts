import type { Ctx, Tx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { type CreateTransferInput, transferFaults, writeTransfer } from './create-transfer.ts';
import { again, openWarehouse } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { nextNumber } from './numbers.ts';
import { receiveLines } from './receive-transfer.ts';
import { sendLines } from './send-transfer.ts';
import type { LockedTransfer } from './transfers.ts';

export interface TransferredStock {
  transferId: string;
  movementIds: string[];
}

/** A whole transfer in one step, for goods that are carried over at once. */
export async function transferStock(ctx: Ctx, input: CreateTransferInput): Promise<TransferredStock> {
  refuseIfAny(transferFaults(ctx, input));
  const number = await nextNumber(ctx, 'TR');
  const work = () =>
    writeOnce(ctx, 'transferStock', input, async (tx) => {
      const made = await writeTransfer(tx, input, number);
      await lockBothEnds(tx, made);
      const left = await sendLines(tx, made, ['fromWarehouseId']);
      const arrivals = made.lines.map((line) => ({ line, received: line.quantity, lost: ZERO }));
      const arrived = await receiveLines(tx, made, arrivals, { reason: input.note }, ['toWarehouseId']);
      return { transferId: made.transfer.id, movementIds: [...left, ...arrived].map((movement) => movement.id) };
    });
  return again(ctx, work);
}

/** In key order over both, so that goods carried to and fro at once do not wait for each other in a circle. */
async function lockBothEnds(tx: Tx, { transfer, lines }: LockedTransfer): Promise<void> {
  const ends = [await openWarehouse(tx, transfer.fromWarehouseId), await openWarehouse(tx, transfer.toWarehouseId)];
  const keys = ends.flatMap(({ id: warehouseId, shopId }) =>
    lines.map(({ productId }) => ({ warehouseId, productId, shopId })),
  );
  await lockLevels(tx, keys);
}
