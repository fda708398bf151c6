import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { Queryable } from '@comptoir/kit/database';
import { newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { ProductPriceRow, ProductRow } from '../rows.ts';

/** A price and from when on. */
export interface NewPrice {
  product: Pick<ProductRow, 'id' | 'shopId'>;
  price: Decimal;
  validFrom: Date;
  reason?: string | null;
}

/** Appends to the history of prices; gives back the ids, in the order of what was given. */
export async function recordPrices(tx: Tx, prices: readonly NewPrice[]): Promise<string[]> {
  const { actor, now } = tx.ctx;
  const rows = prices.map(({ product, price, validFrom, reason = null }) => ({
    id: newId(), companyId: companyOf(actor), shopId: product.shopId, productId: product.id, price, validFrom, reason, userId: actor.userId,
    recordedAt: now(),
  })); // biome-ignore format: a table
  await tx.insert('product_price', rows);
  return rows.map((row) => row.id);
}

/** What each product costs by itself at a time, since when and why. */
export interface OwnPrice {
  productId: string;
  price: Decimal;
  validFrom: Date;
  reason: string | null;
}

/** Rows of the history that were not withdrawn. */
const STANDING = sql`price is not null and not exists (select from product_price w where w.withdraws = h.id)`;

/** Prices from the history, also those that the background has still to make the product's. */
export function ownPricesAt({ query }: Queryable, productIds: readonly string[], at: Date): Promise<OwnPrice[]> {
  return query(sql`
    select p.id as product_id, coalesce(h.price, p.sale_price) as price, coalesce(h.valid_from, p.created_at) as valid_from, h.reason
    from product p left join lateral (
      select price, valid_from, reason from product_price h where h.product_id = p.id and h.valid_from <= ${at} and ${STANDING}
      order by valid_from desc, seq desc limit 1) h on true
    where p.id = any(${productIds}::uuid[])`);
}

/** What is recorded of products for later times, the next first. */
export function comingPrices({ query }: Queryable, productIds: readonly string[], after: Date): Promise<OwnPrice[]> {
  return query(sql`
    select product_id, price, valid_from, reason from product_price h
    where product_id = any(${productIds}::uuid[]) and valid_from > ${after} and ${STANDING} order by product_id, valid_from, seq`);
}

/** The last so many prices of each product, the one valid latest first. */
export function pricesOf(
  { query }: Queryable,
  productIds: readonly string[],
  limit: number,
): Promise<ProductPriceRow[]> {
  return query(sql`
    select h.*, h.withdrawn_at is not null as withdrawn, case when h.withdrawn_at is null then (
      select min(n.valid_from) from product_price n
      where n.product_id = h.product_id and (n.valid_from, n.seq) > (h.valid_from, h.seq) and n.price is not null
        and not exists (select from product_price w where w.withdraws = n.id)) end as valid_to
    from unnest(${productIds}::uuid[]) asked (id), lateral (
      select h.*, (select w.recorded_at from product_price w where w.withdraws = h.id) as withdrawn_at from product_price h
      where h.product_id = asked.id and h.price is not null order by h.valid_from desc, h.seq desc limit ${limit}::int) h
    order by h.product_id, h.valid_from desc, h.seq desc`);
}
