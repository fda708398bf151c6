import { seesShop } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { BuyingShop } from '../rows.ts';

/** A shop that is in use and that the actor may see; refuses others with NOT_FOUND. */
export async function buyingShop(tx: Tx, shopId: string): Promise<BuyingShop> {
  const { actor } = tx.ctx;
  const shop = isUuid(shopId) && seesShop(actor, shopId) ? await shopById(tx, shopId) : null;
  if (!shop?.active) throw new Refusal([problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
  return shop;
}

/** The shop of a document that is there. */
export async function shopOf(tx: Tx, { shopId }: { shopId: string }): Promise<BuyingShop> {
  const shop = await shopById(tx, shopId);
  if (!shop) throw new Error(`shop ${shopId} is not known`);
  return shop;
}

/** The day it is in a shop. */
export function today(ctx: Ctx, { timeZone }: Pick<BuyingShop, 'timeZone'>): string {
  return businessDay(ctx.now(), timeZone);
}

function shopById(tx: Tx, shopId: string): Promise<BuyingShop | null> {
  return tx.one<BuyingShop>(sql`select * from purchasing_shop where shop_id = ${shopId}`);
}
