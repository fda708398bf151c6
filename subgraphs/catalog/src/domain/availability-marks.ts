import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { addDays, localTime, startOfDay } from '@comptoir/kit/schedule';
import { insertInto, sql } from '@comptoir/kit/sql';
import type { ProductRow } from '../rows.ts';
import { marksChanged } from './board.ts';

/** What is said of a product at a place. */
export interface Mark {
  available: boolean;
  /** Null: wherever it is sold. */
  shopId: string | null;
  /** When it can be had again by itself; null: when somebody says so. */
  until: Date | null;
}

/** A product with what a mark makes of it. One that is a single shop's is marked as a whole. */
export function marked(product: ProductRow, { shopId, available }: Pick<Mark, 'shopId' | 'available'>): ProductRow {
  if (shopId === null || shopId === product.shopId) return { ...product, available };
  const others = product.unavailableShopIds.filter((id) => id !== shopId);
  return { ...product, unavailableShopIds: available ? others : [...others, shopId].sort() };
}

/** Whether a product is as a mark would have it. */
export function isMarked(product: ProductRow, { shopId, available }: Mark): boolean {
  const isWhole = shopId === null || shopId === product.shopId;
  return (isWhole ? product.available : !product.unavailableShopIds.includes(shopId)) === available;
}

/** Keeps a mark of products that the transaction holds, and tells who follows; what it says already tells no one. */
export async function keepMark(tx: Tx, products: readonly ProductRow[], mark: Mark): Promise<void> {
  const { actor, now } = tx.ctx;
  const rows = products
    // What nobody marked is not noted as available.
    .filter((product) => !mark.available || !isMarked(product, mark))
    .map((product) => ({
      id: newId(), companyId: companyOf(actor), shopId: product.shopId ?? mark.shopId, productId: product.id, available: mark.available,
      until: mark.until, userId: actor.userId, changedAt: now(),
    })); // biome-ignore format: a table
  if (rows.length === 0) return;
  const kept = await tx.query<{ id: string }>(
    insertInto(
      'product_availability',
      rows,
      sql`on conflict on constraint product_availability_once do update set available = excluded.available, until = excluded.until,
          user_id = excluded.user_id, changed_at = excluded.changed_at
        where (product_availability.available, product_availability.until) is distinct from (excluded.available, excluded.until)
        returning id`,
    ),
  );
  marksChanged(
    tx,
    kept.map(({ id }) => id),
  );
}

/** Products that the transaction holds, without the marks whose time is over. */
export async function withoutPastMarks(tx: Tx, products: readonly ProductRow[]): Promise<ProductRow[]> {
  const now = tx.ctx.now();
  const over = await tx.query<{ id: string; productId: string; shopId: string | null }>(sql`
    update product_availability set available = true, until = null, user_id = null, changed_at = ${now}
    where product_id = any(${products.map(({ id }) => id)}::uuid[]) and until <= ${now} returning id, product_id, shop_id`);
  marksChanged(
    tx,
    over.map(({ id }) => id),
  );
  const byProduct = Map.groupBy(over, ({ productId }) => productId);
  return products.map((product) =>
    (byProduct.get(product.id) ?? []).reduce((row, { shopId }) => marked(row, { shopId, available: true }), product),
  );
}

/** When the next business day of a shop begins; without one, of the company. */
export async function nextBusinessDay(tx: Tx, shopId: string | null): Promise<Date> {
  const home = await tx.one<{ timeZone: string }>(
    sql`select coalesce((select time_zone from catalog_shop where shop_id = ${shopId}), (select time_zone from catalog_company), 'UTC') as time_zone`,
  );
  const timeZone = home?.timeZone ?? 'UTC';
  return startOfDay(addDays(localTime(tx.ctx.now(), timeZone).day, 1), timeZone);
}
