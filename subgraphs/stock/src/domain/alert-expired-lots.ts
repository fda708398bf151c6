import { systemActor } from '@comptoir/kit/actor';
import { contextFor, type Service, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';
import { alertFactsOf, refreshAlerts } from './alerts.ts';
import { again } from './input-rules.ts';
import { type LevelKey, lockLevels } from './levels.ts';

const BATCH = 500;

/** Raises an alert for every level that holds a lot past its date, once a day has ended where the shop is. */
export async function alertExpiredLots(service: Service): Promise<void> {
  const past = sql`t.on_hand > 0 and t.expires_on < (${service.now()}::timestamptz at time zone coalesce(s.time_zone, 'UTC'))::date
    and not exists (select from stock_alert a where a.warehouse_id = t.warehouse_id and a.product_id = t.product_id
      and not a.resolved and a.kind = 'EXPIRED')`;
  const companies = await service.db.query<{ companyId: string }>(
    'SYSTEM',
    sql`select distinct t.company_id from stock_lot t left join stock_shop s using (shop_id) where ${past}`,
  );
  for (const { companyId } of companies) {
    const ctx = contextFor(service, systemActor(companyId, newId()));
    await again(ctx, () =>
      write(ctx, async (tx) => {
        const keys = await tx.query<LevelKey>(sql`
          select distinct t.warehouse_id, t.product_id, t.shop_id from stock_lot t left join stock_shop s using (shop_id)
          where ${past} order by 1, 2 limit ${BATCH}`);
        const levels = await lockLevels(tx, keys);
        await refreshAlerts(tx, levels, await alertFactsOf(tx, [...levels.values()]));
      }),
    );
  }
}
