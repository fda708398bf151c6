import { askWhichExist } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';

/**
 * Which of these products a shop can sell; null when catalog does not answer. It is asked about what is new on a menu, so that
 * a product made this very moment is known; restaurant keeps none.
 */
export function productsOfShop(ctx: Ctx, shopId: string, ids: readonly string[]): Promise<Set<string> | null> {
  return askWhichExist(ctx, 'catalog', 'Product', ids, { shops: [shopId], currency: ctx.actor.currency });
}
