import type { Tx } from '@comptoir/kit/context';
import { priceChanged, tellProducts } from '../events.ts';
import type { ProductRow } from '../rows.ts';
import { recordPrices } from './price-history.ts';
import { saveProducts } from './save-products.ts';

/** A product as it was and as it is to be. */
export interface Change {
  before: ProductRow;
  after: ProductRow;
}

/** Writes products that the transaction holds, notes their new prices in the history, and tells the neighbours. */
export async function keepProducts(tx: Tx, changes: readonly Change[], reason: string | null = null): Promise<void> {
  const validFrom = tx.ctx.now();
  const priced = changes.filter(({ before, after }) => !before.salePrice.eq(after.salePrice));
  const saved = await saveProducts(
    tx,
    changes.map(({ after }) => after),
  );
  await recordPrices(
    tx,
    priced.map(({ after }) => ({ product: after, price: after.salePrice, validFrom, reason })),
  );
  await tellProducts(tx, saved);
  for (const { before, after } of priced)
    priceChanged(tx, { productId: after.id, before: before.salePrice, after: after.salePrice, validFrom, reason });
}

/** The same for products that were just added. */
export async function tellAdded(tx: Tx, added: readonly ProductRow[]): Promise<void> {
  const validFrom = tx.ctx.now();
  await recordPrices(
    tx,
    added.map((product) => ({ product, price: product.salePrice, validFrom })),
  );
  await tellProducts(tx, added);
}
