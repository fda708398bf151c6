import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';

/** Keeps what purchasing knows of a shop. */
export async function applyShop(tx: Tx, shop: EventPayloads['ShopChanged']): Promise<void> {
  await tx.query(sql`
    insert into purchasing_shop (shop_id, company_id, version, name, active, currency, time_zone, rounding, default_tax_rate)
    values (${shop.shopId}, ${companyOf(tx.ctx.actor)}, ${shop.version}, ${shop.name}, ${shop.active}, ${shop.currency}, ${shop.timeZone},
      ${shop.rounding}, ${shop.defaultTaxRate})
    on conflict (shop_id) do update set version = excluded.version, name = excluded.name, active = excluded.active,
      currency = excluded.currency, time_zone = excluded.time_zone, rounding = excluded.rounding,
      default_tax_rate = excluded.default_tax_rate
    where purchasing_shop.version < excluded.version`);
}

/** Keeps what purchasing knows of a product. */
export async function applyProduct(tx: Tx, product: EventPayloads['ProductUpdated']): Promise<void> {
  const { productId, shopId, version, name, unit, purchasePrice, taxRate, stockable, active } = product;
  await tx.query(sql`
    insert into purchasing_product (id, company_id, shop_id, version, name, unit, purchase_price, tax_rate, stockable, active)
    values (${productId}, ${companyOf(tx.ctx.actor)}, ${shopId}, ${version}, ${name}, ${unit}, ${purchasePrice}, ${taxRate}, ${stockable},
      ${active})
    on conflict (id) do update set shop_id = excluded.shop_id, version = excluded.version, name = excluded.name, unit = excluded.unit,
      purchase_price = excluded.purchase_price, tax_rate = excluded.tax_rate, stockable = excluded.stockable, active = excluded.active
    where purchasing_product.version < excluded.version`);
}
