import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { insertInto, sql } from '@comptoir/kit/sql';
import type { PurchaseLineFact } from '../../../../schema/events/purchasing.ts';

/** Keeps what production knows of a shop. */
export async function applyShop(tx: Tx, shop: EventPayloads['ShopChanged']): Promise<void> {
  await tx.query(sql`
    insert into production_shop (shop_id, company_id, version, name, active, currency, time_zone, tax_mode, default_tax_rate)
    values (${shop.shopId}, ${companyOf(tx.ctx.actor)}, ${shop.version}, ${shop.name}, ${shop.active}, ${shop.currency}, ${shop.timeZone},
      ${shop.taxMode}, ${shop.defaultTaxRate})
    on conflict (shop_id) do update set version = excluded.version, name = excluded.name, active = excluded.active,
      currency = excluded.currency, time_zone = excluded.time_zone, tax_mode = excluded.tax_mode,
      default_tax_rate = excluded.default_tax_rate
    where production_shop.version < excluded.version`);
}

/** Keeps what production knows of a product; its recipe is called as it is. */
export async function applyProduct(tx: Tx, product: EventPayloads['ProductUpdated']): Promise<void> {
  const { productId, shopId, version, name, unit, salePrice, purchasePrice, taxRate, stockable, active } = product;
  const newer = await tx.one(sql`
    insert into production_product (id, company_id, shop_id, version, name, unit, sale_price, purchase_price, tax_rate, stockable, active,
      supplier_id)
    values (${productId}, ${companyOf(tx.ctx.actor)}, ${shopId}, ${version}, ${name}, ${unit}, ${salePrice}, ${purchasePrice}, ${taxRate},
      ${stockable}, ${active}, ${product.supplierId})
    on conflict (id) do update set shop_id = excluded.shop_id, version = excluded.version, name = excluded.name, unit = excluded.unit,
      sale_price = excluded.sale_price, purchase_price = excluded.purchase_price, tax_rate = excluded.tax_rate,
      stockable = excluded.stockable, active = excluded.active, supplier_id = excluded.supplier_id
    where production_product.version < excluded.version returning 1 as written`);
  if (newer)
    await tx.query(
      sql`update recipe set product_name = ${name} where product_id = ${productId} and product_name <> ${name}`,
    );
}

/** Goods arrived or were billed: keeps what each product cost last and whose it was, in whatever order it is told. */
export async function notePurchase(
  tx: Tx,
  supplierId: string,
  at: string,
  lines: readonly PurchaseLineFact[],
): Promise<void> {
  const bought = new Map(
    lines.flatMap((line) => (line.productId ? [[line.productId.toLowerCase(), line.unitCost]] : [])),
  );
  if (bought.size === 0) return;
  const companyId = companyOf(tx.ctx.actor);
  const rows = [...bought]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([productId, unitCost]) => ({ productId, companyId, supplierId, unitCost, at }));
  await tx.query(
    insertInto(
      'last_purchase',
      rows,
      sql`on conflict (product_id) do update set supplier_id = excluded.supplier_id, unit_cost = excluded.unit_cost, at = excluded.at
        where last_purchase.at < excluded.at`,
    ),
  );
}

/** An order to a supplier moved on: keeps what is still to come of it. */
export async function noteIncoming(tx: Tx, order: EventPayloads['PurchaseOrderChanged']): Promise<void> {
  const { purchaseOrderId, shopId, version, outstanding } = order;
  await tx.query(sql`
    insert into incoming_purchase (purchase_order_id, company_id, shop_id, version, outstanding)
    values (${purchaseOrderId}, ${companyOf(tx.ctx.actor)}, ${shopId}, ${version}, ${JSON.stringify(outstanding)}::jsonb)
    on conflict (purchase_order_id) do update set version = excluded.version, outstanding = excluded.outstanding
    where incoming_purchase.version < excluded.version`);
}
