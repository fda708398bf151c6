import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import { lookAgainAtTaxes } from './write-tax-category.ts';

/** Keeps by whose calendar a company's days begin. */
export async function keepCompany(tx: Tx, { companyId, payload: p }: EventEnvelope<'CompanyChanged'>): Promise<void> {
  await tx.query(sql`
    insert into catalog_company (company_id, time_zone, version) values (${companyId}, ${p.timeZone}, ${p.version})
    on conflict (company_id) do update set time_zone = excluded.time_zone, version = excluded.version
    where catalog_company.version < excluded.version`);
  await lookAgainAtTaxes(tx, p.timeZone);
}

/** The same of a shop, and the currency its prices are in. */
export async function keepShop(tx: Tx, { companyId, payload: p }: EventEnvelope<'ShopChanged'>): Promise<void> {
  await tx.query(sql`
    insert into catalog_shop (shop_id, company_id, time_zone, currency, version)
    values (${p.shopId}, ${companyId}, ${p.timeZone}, ${p.currency}, ${p.version})
    on conflict (shop_id) do update set time_zone = excluded.time_zone, currency = excluded.currency, version = excluded.version
    where catalog_shop.version < excluded.version`);
}

/** Keeps which list of prices a customer was given. */
export async function keepCustomer(tx: Tx, { companyId, payload: p }: EventEnvelope<'CustomerChanged'>): Promise<void> {
  await tx.query(sql`
    insert into catalog_customer (customer_id, company_id, price_list_id, version) values (${p.customerId}, ${companyId}, ${p.priceListId}, ${p.version})
    on conflict (customer_id) do update set price_list_id = excluded.price_list_id, version = excluded.version
    where catalog_customer.version < excluded.version`);
}
