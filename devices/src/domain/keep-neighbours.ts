import '../../../schema/events/catalog.ts';
import '../../../schema/events/identity.ts';
import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';

/** Keeps what a shop prints on its paper; an older version changes nothing. */
export async function keepShop(tx: Tx, { companyId, payload: shop }: EventEnvelope<'ShopChanged'>): Promise<void> {
  await tx.query(sql`
    insert into shop (shop_id, company_id, version, name, active, time_zone, locale, currency, receipt_header, receipt_footer)
    values (${shop.shopId}, ${companyId}, ${shop.version}, ${shop.name}, ${shop.active}, ${shop.timeZone}, ${shop.locale}, ${shop.currency},
      ${shop.receiptHeader}, ${shop.receiptFooter})
    on conflict (shop_id) do update set version = excluded.version, name = excluded.name, active = excluded.active, time_zone = excluded.time_zone,
      locale = excluded.locale, currency = excluded.currency, receipt_header = excluded.receipt_header, receipt_footer = excluded.receipt_footer
    where shop.version < excluded.version`);
}

/** Keeps which stations a shop has; an older version changes nothing. */
export async function keepStation(
  tx: Tx,
  { companyId, payload: station }: EventEnvelope<'StationChanged'>,
): Promise<void> {
  await tx.query(sql`
    insert into station (id, company_id, shop_id, version, name, active)
    values (${station.stationId}, ${companyId}, ${station.shopId}, ${station.version}, ${station.name}, ${station.active})
    on conflict (id) do update set version = excluded.version, name = excluded.name, active = excluded.active, shop_id = excluded.shop_id
    where station.version < excluded.version`);
}

/** Keeps people's names, for tickets, clocks and for who opened the drawer, and who has left; an older version changes nothing. */
export async function keepPerson(tx: Tx, { companyId, payload: user }: EventEnvelope<'UserChanged'>): Promise<void> {
  await tx.query(sql`
    insert into person (id, company_id, version, name, active) values (${user.userId}, ${companyId}, ${user.version}, ${user.name}, ${user.active})
    on conflict (id) do update set version = excluded.version, name = excluded.name, active = excluded.active
    where person.version < excluded.version`);
}

/** Keeps in which categories a product stands; an older version changes nothing. */
export async function keepProduct(
  tx: Tx,
  { companyId, payload: product }: EventEnvelope<'ProductUpdated'>,
): Promise<void> {
  const categoryIds = product.categoryIds ?? (product.categoryId === null ? [] : [product.categoryId]);
  await tx.query(sql`
    insert into product (id, company_id, version, category_ids) values (${product.productId}, ${companyId}, ${product.version}, ${categoryIds}::uuid[])
    on conflict (id) do update set version = excluded.version, category_ids = excluded.category_ids where product.version < excluded.version`);
}
