import { seesShop } from '@comptoir/kit/actor';
import { type Ctx, readOne } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { SellingShop } from '../rows.ts';

/** A shop that sells and that the actor may see; refuses others with NOT_FOUND. */
export async function sellingShop(ctx: Ctx, shopId: string): Promise<SellingShop> {
  const visible = isUuid(shopId) && seesShop(ctx.actor, shopId);
  const shop = visible
    ? await readOne<SellingShop>(ctx, sql`select * from order_shop where shop_id = ${shopId} and active`)
    : null;
  if (!shop) refuseIfAny([problem(ctx.actor, 'NOT_FOUND.shop', ['shopId'])]);
  return shop as SellingShop;
}
