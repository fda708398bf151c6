import { askWhichExist } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';

/** Which of these categories there are; null when catalog does not answer. */
export function categoriesOf(ctx: Ctx, ids: readonly string[]): Promise<Set<string> | null> {
  return askWhichExist(ctx, 'catalog', 'Category', ids, { currency: ctx.actor.currency });
}
