import type { Ctx } from '@comptoir/kit/context';
import { writeOnce } from '@comptoir/kit/idempotency';
import { tellProducts } from '../events.ts';
import { lockProduct, saveProducts } from './save-products.ts';

export interface SetProductAvailabilityInput {
  productId: string;
  available: boolean;
  idempotencyKey?: string | null;
}

/** Marks a product as unavailable today, or available again; what it already is changes nothing and tells no one. */
export function setProductAvailability(ctx: Ctx, input: SetProductAvailabilityInput): Promise<{ productId: string }> {
  return writeOnce(ctx, 'setProductAvailability', input, async (tx) => {
    const row = await lockProduct(tx, input.productId);
    if (row.available !== input.available) {
      await tellProducts(tx, await saveProducts(tx, [{ ...row, available: input.available }]));
    }
    return { productId: row.id };
  });
}
