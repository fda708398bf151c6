import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { refuseUnkept, type TransferContent, transferFaults, writeLines } from './create-transfer.ts';
import { lockTransfer } from './transfers.ts';

export interface UpdateTransferInput extends TransferContent {
  transferId: string;
  idempotencyKey?: string | null;
}

/** Puts other lines and another note in place of a draft's. */
export async function updateTransfer(ctx: Ctx, input: UpdateTransferInput): Promise<{ transferId: string }> {
  refuseIfAny(transferFaults(ctx, input));
  return writeOnce(ctx, 'updateStockTransfer', input, async (tx) => {
    const { transfer } = await lockTransfer(tx, input.transferId, 'UPDATE');
    await refuseUnkept(tx, input.lines);
    await tx.query(sql`delete from stock_transfer_line where transfer_id = ${transfer.id}`);
    await writeLines(tx, transfer, input.lines);
    await tx.query(sql`update stock_transfer set note = ${input.note ?? null} where id = ${transfer.id}`);
    return { transferId: transfer.id };
  });
}
