import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ProductRow } from '../rows.ts';
import { isMarked, keepMark, marked, nextBusinessDay } from './availability-marks.ts';
import { lockFamily } from './family.ts';
import { keepProducts } from './keep-products.ts';
import { lookAgain } from './retell.ts';

export interface SetProductAvailabilityInput {
  productId: string;
  available: boolean;
  shopId?: string | null;
  todayOnly?: boolean | null;
  idempotencyKey?: string | null;
}

/**
 * Marks a product and its variants as unavailable, in one shop or wherever they are sold, for today or until somebody says
 * otherwise; or available again. What they already are changes nothing and tells no one.
 */
export async function setProductAvailability(
  ctx: Ctx,
  input: SetProductAvailabilityInput,
): Promise<{ productId: string }> {
  const { actor } = ctx;
  const { available } = input;
  const shopId = input.shopId?.toLowerCase() ?? null;
  refuseIfAny([shopId !== null && !(await isShop(ctx, shopId)) && problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
  return writeOnce(ctx, 'setProductAvailability', input, async (tx) => {
    const { product, variants } = await lockFamily(tx, input.productId);
    refuseIfAny([
      isElsewhere(product, shopId) && problem(actor, 'NOT_FOUND.product', ['productId']),
      available &&
        shopId !== null &&
        product.shopId === null &&
        !product.available &&
        problem(actor, 'ILLEGAL_STATE.unavailableEverywhere', ['shopId']),
    ]);
    const isToday = !available && input.todayOnly === true;
    const until = isToday ? await nextBusinessDay(tx, shopId ?? product.shopId) : null;
    const mark = { available, shopId, until };
    const all = [product, ...variants];
    await keepMark(tx, all, mark);
    const changed = all.filter((row) => !isMarked(row, mark));
    await keepProducts(
      tx,
      changed.map((before) => ({ before, after: marked(before, mark) })),
    );
    if (until) for (const { id } of all) await lookAgain(tx, 'PRODUCT', id, until);
    return { productId: product.id };
  });
}

const isShop = async (ctx: Ctx, id: string): Promise<boolean> =>
  isUuid(id) && (await read(ctx, sql`select 1 as found from catalog_shop where shop_id = ${id}`)).length > 0;

const isElsewhere = (product: ProductRow, shopId: string | null): boolean =>
  shopId !== null && product.shopId !== null && product.shopId !== shopId;
