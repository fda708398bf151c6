import type { Ctx, Tx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { type CreateTransferInput, type Ends, endsOf, transferFaults, writeTransfer } from './create-transfer.ts';
import { again } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { receiveLines } from './receive-transfer.ts';
import { sendLines } from './send-transfer.ts';

export interface TransferredStock {
  transferId: string;
  movementIds: string[];
}

/** A whole transfer in one step, for goods that are carried over at once. */
export async function transferStock(ctx: Ctx, input: CreateTransferInput): Promise<TransferredStock> {
  refuseIfAny(transferFaults(ctx, input));
  const work = () =>
    writeOnce(ctx, 'transferStock', input, async (tx) => {
      const ends = await endsOf(tx, input);
      await lockBothEnds(tx, ends, input);
      const made = await writeTransfer(tx, ends, input);
      const left = await sendLines(tx, made, ['fromWarehouseId']);
      const arrivals = made.lines.map((line) => ({ line, received: line.quantity, lost: ZERO }));
      const arrived = await receiveLines(tx, made, arrivals, { reason: input.note }, ['toWarehouseId']);
      return { transferId: made.transfer.id, movementIds: [...left, ...arrived].map((movement) => movement.id) };
    });
  return again(ctx, work);
}

/** In key order over both, so that goods carried to and fro at once do not wait for each other in a circle. */
async function lockBothEnds(tx: Tx, { from, to }: Ends, { lines }: CreateTransferInput): Promise<void> {
  const keys = [from, to].flatMap(({ id: warehouseId, shopId }) =>
    lines.map(({ productId }) => ({ warehouseId, productId, shopId })),
  );
  await lockLevels(tx, keys);
}
