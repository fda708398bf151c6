import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { textFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductPriceRow } from '../rows.ts';
import { lockFamily } from './family.ts';

export interface WithdrawPriceInput {
  priceId: string;
  reason?: string | null;
  idempotencyKey?: string | null;
}

/** Takes back a price that is not in force yet, with what variants were to cost at that time; it stays in the history as withdrawn. */
export async function withdrawPrice(ctx: Ctx, input: WithdrawPriceInput): Promise<{ productId: string }> {
  const { actor } = ctx;
  refuseIfAny([textFault(actor, ['reason'], input.reason, 500)]);
  return writeOnce(ctx, 'withdrawPrice', input, async (tx) => {
    const { product, variants } = await lockFamily(tx, (await priceOf(tx, input.priceId)).productId);
    const price = await priceOf(tx, input.priceId);
    refuseIfAny([
      price.withdrawn && problem(actor, 'ILLEGAL_STATE.priceWithdrawn', ['priceId']),
      price.validFrom <= ctx.now() && problem(actor, 'ILLEGAL_STATE.priceInForce', ['priceId']),
    ]);
    const along = await tx.query<ProductPriceRow>(
      sql`select * from product_price h where product_id = any(${variants.map(({ id }) => id)}::uuid[]) and price is not null
        and valid_from = ${price.validFrom} and not exists (select from product_price w where w.withdraws = h.id)`,
    );
    const [companyId, recordedAt, reason] = [companyOf(actor), ctx.now(), input.reason ?? null];
    await tx.insert(
      'product_price',
      [price, ...along].map(({ id, shopId, productId, validFrom }) => ({
        id: newId(), companyId, shopId, productId, validFrom, reason, userId: actor.userId, recordedAt, withdraws: id,
      })), // biome-ignore format: a table
    );
    return { productId: product.id };
  });
}

async function priceOf(tx: Tx, priceId: string): Promise<ProductPriceRow> {
  const row = isUuid(priceId)
    ? await tx.one<ProductPriceRow>(sql`
        select h.*, exists (select from product_price w where w.withdraws = h.id) as withdrawn
        from product_price h where id = ${priceId} and price is not null`)
    : null;
  if (!row) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.price', ['priceId'])]);
  return row;
}
