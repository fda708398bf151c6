import '../../../schema/events/catalog.ts';
import '../../../schema/events/identity.ts';
import '../../../schema/events/payments.ts';
import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import type { Subscribers } from '@comptoir/kit/inbox';
import { sql } from '@comptoir/kit/sql';
import { applyRefund } from './domain/apply-refund.ts';
import { openTableOrder } from './domain/open-order.ts';

/** What orders applies of its neighbours' events, in any order. What it publishes is in facts.ts. */
export const subscribers: Subscribers = {
  ProductUpdated: keepProduct,
  ShopChanged: keepShop,
  TableOpened: openTableOrder,
  PaymentRefunded: applyRefund,
};

async function keepProduct(tx: Tx, { companyId, payload: p }: EventEnvelope<'ProductUpdated'>): Promise<void> {
  await tx.query(sql`
    insert into order_product (id, company_id, shop_id, name, sale_price, tax_rate, stockable, sellable, active, available, station_id, allergens,
      preparation_minutes, has_variants, modifier_groups, unavailable_shop_ids, version)
    values (${p.productId}, ${companyId}, ${p.shopId}, ${p.name}, ${p.salePrice}, ${p.taxRate}, ${p.stockable}, ${p.sellable}, ${p.active},
      ${p.available}, ${p.stationId}, ${p.allergens}, ${p.preparationMinutes}, ${p.hasVariants ?? false},
      ${JSON.stringify(p.modifierGroups ?? [])}::jsonb, ${p.unavailableShopIds ?? []}, ${p.version})
    on conflict (id) do update set shop_id = excluded.shop_id, name = excluded.name, sale_price = excluded.sale_price, tax_rate = excluded.tax_rate,
      stockable = excluded.stockable, sellable = excluded.sellable, active = excluded.active, available = excluded.available,
      station_id = excluded.station_id, allergens = excluded.allergens, preparation_minutes = excluded.preparation_minutes,
      has_variants = excluded.has_variants, modifier_groups = excluded.modifier_groups, unavailable_shop_ids = excluded.unavailable_shop_ids,
      version = excluded.version
    where order_product.version < excluded.version`);
}

async function keepShop(tx: Tx, { companyId, payload: p }: EventEnvelope<'ShopChanged'>): Promise<void> {
  await tx.query(sql`
    insert into order_shop (shop_id, company_id, name, active, currency, time_zone, stock_policy, tax_mode, rounding, default_tax_rate, cash_rounding,
      payment_terms_days, version)
    values (${p.shopId}, ${companyId}, ${p.name}, ${p.active}, ${p.currency}, ${p.timeZone}, ${p.stockPolicy}, ${p.taxMode}, ${p.rounding},
      ${p.defaultTaxRate}, ${p.cashRounding}, ${p.paymentTermsDays}, ${p.version})
    on conflict (shop_id) do update set name = excluded.name, active = excluded.active, currency = excluded.currency, time_zone = excluded.time_zone,
      stock_policy = excluded.stock_policy, tax_mode = excluded.tax_mode, rounding = excluded.rounding, default_tax_rate = excluded.default_tax_rate,
      cash_rounding = excluded.cash_rounding, payment_terms_days = excluded.payment_terms_days, version = excluded.version
    where order_shop.version < excluded.version`);
}
