import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import { alertFactsOf, refreshAlerts } from './alerts.ts';
import { type LevelKey, lockLevels } from './levels.ts';
import { sellingWarehouse } from './selling-warehouse.ts';

/** Keeps what stock knows of a shop, and gives a new one the store it sells from. */
export async function applyShop(tx: Tx, shop: EventPayloads['ShopChanged']): Promise<void> {
  await tx.query(sql`
    insert into stock_shop (shop_id, company_id, version, name, active, stock_policy, time_zone)
    values (${shop.shopId}, ${companyOf(tx.ctx.actor)}, ${shop.version}, ${shop.name}, ${shop.active}, ${shop.stockPolicy}, ${shop.timeZone})
    on conflict (shop_id) do update set version = excluded.version, name = excluded.name, active = excluded.active,
      stock_policy = excluded.stock_policy, time_zone = excluded.time_zone where stock_shop.version < excluded.version`);
  await sellingWarehouse(tx, shop.shopId, shop.name);
}

interface ProductBounds {
  minStock: Decimal | null;
  stockable: boolean;
}

/** Keeps what stock knows of a product; another minimum raises and resolves alerts at once. */
export async function applyProduct(tx: Tx, product: EventPayloads['ProductUpdated']): Promise<void> {
  const { productId, shopId, version, sku, name, stockable, active, minStock } = product;
  const before = await tx.one<ProductBounds>(
    sql`select min_stock, stockable from stock_product where id = ${productId}`,
  );
  const newer = await tx.one(sql`
    insert into stock_product (id, company_id, shop_id, version, sku, name, stockable, active, min_stock)
    values (${productId}, ${companyOf(tx.ctx.actor)}, ${shopId}, ${version}, ${sku}, ${name}, ${stockable}, ${active}, ${minStock})
    on conflict (id) do update set shop_id = excluded.shop_id, version = excluded.version, sku = excluded.sku, name = excluded.name,
      stockable = excluded.stockable, active = excluded.active, min_stock = excluded.min_stock
      where stock_product.version < excluded.version returning 1 as written`);
  const min = minStock === null ? null : decimal(minStock);
  const isSame =
    before && before.stockable === stockable && (min === null ? before.minStock === null : before.minStock?.eq(min));
  if (!newer || isSame) return;
  const keys = await tx.query<LevelKey>(
    sql`select warehouse_id, product_id, shop_id from stock_level where product_id = ${productId}`,
  );
  const levels = await lockLevels(tx, keys);
  await refreshAlerts(tx, levels, await alertFactsOf(tx, [...levels.values()]));
}
