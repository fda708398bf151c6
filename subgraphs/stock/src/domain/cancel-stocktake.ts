import type { Ctx } from '@comptoir/kit/context';
import { textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { openStocktake } from './stocktakes.ts';
import { endStocktake } from './validate-stocktake.ts';

export interface CancelStocktakeInput {
  stocktakeId: string;
  reason: string;
  idempotencyKey?: string | null;
}

/** Gives a stocktake up; its counts stay to be read, and nothing moves. */
export async function cancelStocktake(ctx: Ctx, input: CancelStocktakeInput): Promise<{ stocktakeId: string }> {
  const { reason } = input;
  refuseIfAny([textFault(ctx.actor, ['reason'], reason, 500)]);
  return writeOnce(ctx, 'cancelStocktake', input, async (tx) => {
    const { id } = await openStocktake(tx, input.stocktakeId, 'update');
    await tx.query(sql`update stocktake_line set is_open = false where stocktake_id = ${id}`);
    await endStocktake(tx, id, 'CANCELLED', reason);
    return { stocktakeId: id };
  });
}
