import { seesShop } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { MakingShop } from '../rows.ts';

/** A shop that is in use and that the actor may see; refuses others with NOT_FOUND. */
export async function makingShop(tx: Tx, shopId: string): Promise<MakingShop> {
  const { actor } = tx.ctx;
  const shop =
    isUuid(shopId) && seesShop(actor, shopId)
      ? await tx.one<MakingShop>(sql`select * from production_shop where shop_id = ${shopId} and active`)
      : null;
  if (!shop) throw new Refusal([problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
  return shop;
}
