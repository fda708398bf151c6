import { seesShop } from '@comptoir/kit/actor';
import { type Ctx, readOne, type Tx } from '@comptoir/kit/context';
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

/** The shop an office document is made for: the one named, else the first that sells and that the actor may see. */
export async function shopForDocument(ctx: Ctx, shopId: string | null | undefined): Promise<SellingShop> {
  if (shopId != null) return sellingShop(ctx, shopId);
  const shop = await readOne<SellingShop>(ctx, sql`select * from order_shop where active order by shop_id limit 1`);
  if (!shop) refuseIfAny([problem(ctx.actor, 'NOT_FOUND.shop', ['shopId'])]);
  return shop as SellingShop;
}

/** The settings of the shop that a document is of; it may have closed since. */
export async function shopOf(tx: Tx, shopId: string): Promise<SellingShop> {
  const shop = await tx.one<SellingShop>(sql`select * from order_shop where shop_id = ${shopId}`);
  if (!shop) throw new Error(`shop ${shopId} is not known`);
  return shop;
}
