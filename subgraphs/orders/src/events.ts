import '../../../schema/events/catalog.ts';
import '../../../schema/events/customers.ts';
import '../../../schema/events/identity.ts';
import '../../../schema/events/orders.ts';
import '../../../schema/events/payments.ts';
import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import type { Subscribers } from '@comptoir/kit/inbox';
import { sql } from '@comptoir/kit/sql';
import { moveAdvances } from './domain/advances.ts';
import { applyRefund } from './domain/apply-refund.ts';
import { closeMerged } from './domain/merge-orders.ts';
import { moveParty } from './domain/move-party.ts';
import { openTableOrder } from './domain/open-order.ts';
import { takeBackAdvance } from './domain/take-back-advance.ts';

/** What orders applies of its neighbours' events, in any order. What it publishes is in facts.ts. */
export const subscribers: Subscribers = {
  ProductUpdated: keepProduct,
  PriceListChanged: keepPriceList,
  ShopChanged: keepShop,
  TableOpened: openTableOrder,
  PartyMoved: moveParty,
  HostOrderClosed: closeMerged,
  PaymentRefunded: applyRefund,
  CustomerChanged: keepCustomer,
  AdvanceOverdrawn: takeBackAdvance,
  TerminalChanged: keepTerminal,
};

async function keepProduct(tx: Tx, { companyId, payload: p }: EventEnvelope<'ProductUpdated'>): Promise<void> {
  await tx.query(sql`
    insert into order_product (id, company_id, shop_id, name, sale_price, tax_rate, stockable, sellable, active, available, station_id, allergens,
      preparation_minutes, has_variants, modifier_groups, unavailable_shop_ids, tax_rates, version)
    values (${p.productId}, ${companyId}, ${p.shopId}, ${p.name}, ${p.salePrice}, ${p.taxRate}, ${p.stockable}, ${p.sellable}, ${p.active},
      ${p.available}, ${p.stationId}, ${p.allergens}, ${p.preparationMinutes}, ${p.hasVariants ?? false},
      ${JSON.stringify(p.modifierGroups ?? [])}::jsonb, ${p.unavailableShopIds ?? []}, ${JSON.stringify(p.taxRates ?? [])}::jsonb,
      ${p.version})
    on conflict (id) do update set shop_id = excluded.shop_id, name = excluded.name, sale_price = excluded.sale_price, tax_rate = excluded.tax_rate,
      stockable = excluded.stockable, sellable = excluded.sellable, active = excluded.active, available = excluded.available,
      station_id = excluded.station_id, allergens = excluded.allergens, preparation_minutes = excluded.preparation_minutes,
      has_variants = excluded.has_variants, modifier_groups = excluded.modifier_groups, unavailable_shop_ids = excluded.unavailable_shop_ids,
      tax_rates = excluded.tax_rates, version = excluded.version
    where order_product.version < excluded.version`);
}

async function keepPriceList(tx: Tx, { companyId, payload: p }: EventEnvelope<'PriceListChanged'>): Promise<void> {
  await tx.query(sql`
    insert into order_price_list (id, company_id, shop_id, active, only_for_customers, valid_from, valid_to, windows, version)
    values (${p.priceListId}, ${companyId}, ${p.shopId}, ${p.active}, ${p.onlyForCustomers}, ${p.validFrom ?? null}, ${p.validTo ?? null},
      ${JSON.stringify(p.windows ?? [])}::jsonb, ${p.version})
    on conflict (id) do update set shop_id = excluded.shop_id, active = excluded.active, only_for_customers = excluded.only_for_customers,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to, windows = excluded.windows, version = excluded.version
    where order_price_list.version < excluded.version`);
}

async function keepCustomer(tx: Tx, { companyId, payload: p }: EventEnvelope<'CustomerChanged'>): Promise<void> {
  await tx.query(sql`
    insert into order_customer (id, company_id, display_name, kind, status, email, tax_id, registration_id, language, billing_address,
      price_list_id, payment_terms_days, credit_limit, merged_into, version)
    values (${p.customerId}, ${companyId}, ${p.displayName}, ${p.kind}, ${p.status}, ${p.email}, ${p.taxId}, ${p.registrationId}, ${p.language},
      ${p.billingAddress}::jsonb, ${p.priceListId}, ${p.paymentTermsDays}, ${p.creditLimit}, ${p.mergedInto}, ${p.version})
    on conflict (id) do update set display_name = excluded.display_name, kind = excluded.kind, status = excluded.status, email = excluded.email,
      tax_id = excluded.tax_id, registration_id = excluded.registration_id, language = excluded.language,
      billing_address = excluded.billing_address, price_list_id = excluded.price_list_id, payment_terms_days = excluded.payment_terms_days,
      credit_limit = excluded.credit_limit, merged_into = excluded.merged_into, version = excluded.version
    where order_customer.version < excluded.version`);
  if (p.mergedInto) await moveAdvances(tx, p.customerId, p.mergedInto);
}

/** A letterhead is kept once, under the version that brought it, however often the shop changes otherwise. */
async function keepLetterhead(tx: Tx, { companyId, payload }: EventEnvelope<'ShopChanged'>): Promise<number> {
  const { shopId, version, letterhead } = payload;
  const same = await tx.one<{ version: number }>(
    sql`select version from order_letterhead where shop_id = ${shopId} and letterhead = ${letterhead}::jsonb order by version desc limit 1`,
  );
  if (same) return same.version;
  await tx.query(sql`insert into order_letterhead (shop_id, company_id, version, letterhead)
    values (${shopId}, ${companyId}, ${version}, ${letterhead}::jsonb) on conflict do nothing`);
  return version;
}

async function keepShop(tx: Tx, event: EventEnvelope<'ShopChanged'>): Promise<void> {
  const { companyId, payload: p } = event;
  const letterheadVersion = await keepLetterhead(tx, event);
  await tx.query(sql`
    insert into order_shop (shop_id, company_id, name, active, currency, time_zone, stock_policy, tax_mode, rounding, default_tax_rate, cash_rounding,
      payment_terms_days, letterhead_version, version)
    values (${p.shopId}, ${companyId}, ${p.name}, ${p.active}, ${p.currency}, ${p.timeZone}, ${p.stockPolicy}, ${p.taxMode}, ${p.rounding},
      ${p.defaultTaxRate}, ${p.cashRounding}, ${p.paymentTermsDays}, ${letterheadVersion}, ${p.version})
    on conflict (shop_id) do update set name = excluded.name, active = excluded.active, currency = excluded.currency, time_zone = excluded.time_zone,
      stock_policy = excluded.stock_policy, tax_mode = excluded.tax_mode, rounding = excluded.rounding, default_tax_rate = excluded.default_tax_rate,
      cash_rounding = excluded.cash_rounding, payment_terms_days = excluded.payment_terms_days,
      letterhead_version = excluded.letterhead_version, version = excluded.version
    where order_shop.version < excluded.version`);
}

async function keepTerminal(tx: Tx, { companyId, payload: p }: EventEnvelope<'TerminalChanged'>): Promise<void> {
  await tx.query(sql`
    insert into order_terminal (id, company_id, shop_id, serial, name, active, version)
    values (${p.terminalId}, ${companyId}, ${p.shopId}, ${p.serial}, ${p.name}, ${p.active}, ${p.version})
    on conflict (id) do update set shop_id = excluded.shop_id, serial = excluded.serial, name = excluded.name, active = excluded.active,
      version = excluded.version
    where order_terminal.version < excluded.version`);
}
