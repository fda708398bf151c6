import type { Ctx } from '@comptoir/kit/context';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { queueJobs } from './queue-jobs.ts';
import { isText } from './text-rules.ts';

export interface OpenDrawerInput {
  shopId: string;
  reason: string;
  idempotencyKey?: string | null;
}

/** Opens the drawer by hand; the job is the record of who did it and why. */
export function openDrawer(ctx: Ctx, input: OpenDrawerInput): Promise<{ jobId: string }> {
  const { actor } = ctx;
  refuseIfAny([!isText(input.reason, 200) && problem(actor, 'INVALID.text', ['reason'], { max: 200 })]);
  return writeOnce(ctx, 'openDrawer', input, async (tx) => {
    const shop = isUuid(input.shopId)
      ? await tx.one(sql`select 1 as found from shop where shop_id = ${input.shopId}`)
      : null;
    if (!shop) throw new Refusal([problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
    const [job] = await queueJobs(tx, [
      {
        shopId: input.shopId,
        documentId: newId(),
        document: { kind: 'DRAWER', reason: input.reason },
        personId: actor.userId,
        requestedBy: actor.userId,
        why: input.reason,
      },
    ]);
    if (!job) throw new Refusal([problem(actor, 'ILLEGAL_STATE.noReceiptPrinter', ['shopId'])]);
    return { jobId: job.id };
  });
}
