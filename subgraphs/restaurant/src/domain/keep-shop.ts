import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { ShopChanged } from '../../../../schema/events/identity.ts';

/** Keeps what is needed of a shop: its time zone decides the business day of tickets. */
export async function keepShop(tx: Tx, shop: ShopChanged): Promise<void> {
  await tx.query(sql`
    insert into shop (id, company_id, version, time_zone, active)
    values (${shop.shopId}, ${companyOf(tx.ctx.actor)}, ${shop.version}, ${shop.timeZone}, ${shop.active})
    on conflict (id) do update set version = excluded.version, time_zone = excluded.time_zone, active = excluded.active
    where shop.version < excluded.version`);
}
