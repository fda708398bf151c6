import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { LossCause } from '../rows.ts';
import { type GoodsOutInput, goodsOutFaults, postGoodsOut } from './goods-out.ts';
import { again } from './input-rules.ts';

export interface RecordLossInput extends GoodsOutInput {
  cause: LossCause;
}

/** Goods were lost; whoever says OTHER says what. */
export async function recordLoss(ctx: Ctx, input: RecordLossInput): Promise<{ movementIds: string[] }> {
  const { cause, reason } = input;
  refuseIfAny([
    ...goodsOutFaults(ctx, input),
    cause === 'OTHER' && !reason && problem(ctx.actor, 'INVALID.lossReason', ['reason']),
  ]);
  return again(ctx, () =>
    writeOnce(ctx, 'recordLoss', input, (tx) => postGoodsOut(tx, input, { type: 'LOSS', lossCause: cause })),
  );
}
