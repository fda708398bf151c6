import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, write } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { again } from './input-rules.ts';
import { type LevelKey, lockLevels, TRACKING_LOCK } from './levels.ts';
import { saveTracking } from './post-movement.ts';
import { productFault, productsOf } from './products.ts';

export interface SetLotTrackingInput {
  productId: string;
  tracksLots: boolean;
  idempotencyKey?: string | null;
}

/**
 * Begins or ends to keep a product by lots, in every warehouse. What is there at the beginning lies there without a lot; it
 * ends only when every lot is used up.
 */
export async function setLotTracking(ctx: Ctx, input: SetLotTrackingInput): Promise<{ productId: string }> {
  const { actor } = ctx;
  const { productId, tracksLots } = input;
  const products = await write(ctx, (tx) => productsOf(tx, [productId]));
  refuseIfAny([productFault(actor, products.get(productId), ['productId'])]);
  // A product is kept the same way everywhere, also in shops that the caller does not see.
  const everywhere: Ctx = { ...ctx, actor: { ...actor, shops: '*' } };
  const work = () =>
    writeOnce(everywhere, 'setLotTracking', input, async (tx) => {
      await tx.query(
        sql`select pg_advisory_xact_lock(${TRACKING_LOCK}) from (select ${productId}::text as id) product`,
      );
      const keys = await tx.query<LevelKey>(
        sql`select warehouse_id, product_id, shop_id from stock_level where product_id = ${productId}`,
      );
      const levels = await lockLevels(tx, keys);
      const isUsed = [...levels.values()].some((level) => level.lots?.all.length);
      refuseIfAny([!tracksLots && isUsed && problem(actor, 'ILLEGAL_STATE.lots', ['tracksLots'])]);
      await tx.query(sql`insert into stock_setting (product_id, company_id, tracks_lots)
        values (${productId}, ${companyOf(actor)}, ${tracksLots})
        on conflict (product_id) do update set tracks_lots = excluded.tracks_lots`);
      await saveTracking(tx, productId, tracksLots);
      return { productId };
    });
  return again(ctx, work);
}
