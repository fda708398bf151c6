import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { type GoodsOutInput, goodsOutFaults, postGoodsOut } from './goods-out.ts';
import { again } from './input-rules.ts';

/** Goods went out other than by a sale. A STRICT shop refuses what is not available; elsewhere the level may go below zero. */
export async function issueStock(ctx: Ctx, input: GoodsOutInput): Promise<{ movementIds: string[] }> {
  refuseIfAny(goodsOutFaults(ctx, input));
  return again(ctx, () => writeOnce(ctx, 'issueStock', input, (tx) => postGoodsOut(tx, input, { type: 'OUT' })));
}
