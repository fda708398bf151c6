import { companyOf } from '@comptoir/kit/actor';
import { read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { allOf, sql } from '@comptoir/kit/sql';
import { follow } from '@comptoir/kit/watch';
import type { Context } from '../context.ts';
import type { StockAlertChangeRow, StockAlertRow } from '../rows.ts';
import { ALERT_CHANNEL } from './alerts.ts';
import { isId } from './read-levels.ts';

const BATCH = 100;
const REVISION = /^\d{1,18}$/;

/**
 * Alerts as they change, by revision. Without `after` those that are open now come first; what was resolved before stays
 * out.
 */
export async function followAlerts(
  ctx: Context,
  { warehouseId, after }: { warehouseId?: string | null; after?: string | null },
): Promise<AsyncIterableIterator<StockAlertChangeRow>> {
  if (after != null && !REVISION.test(after))
    throw graphError('BAD_REQUEST', '"after" is not a revision.', { argument: 'after' });
  const companyId = companyOf(ctx.actor);
  const start = after ?? (await latestRevision(ctx));
  return follow<StockAlertChangeRow>({
    after: after ?? '0',
    batch: BATCH,
    watch: (wake) =>
      ctx.notifications.on(ALERT_CHANNEL, (changed) => {
        if (changed === companyId || changed === '') wake();
      }),
    read: async (seen) => {
      // A subscription lives long; what it remembers of warehouses must not.
      ctx.loaders.warehouse.clearAll();
      const where = allOf([
        sql`revision > ${seen}`,
        sql`(not resolved or revision > ${start})`,
        isId('warehouse_id', warehouseId),
      ]);
      const rows = await read<StockAlertRow>(
        ctx,
        sql`select * from stock_alert where ${where} order by revision limit ${BATCH}`,
      );
      return rows.map((alert) => ({ revision: alert.revision, alert }));
    },
  });
}

async function latestRevision(ctx: Context): Promise<string> {
  const [row] = await read<{ revision: string }>(ctx, sql`select revision from alert_revision`);
  return row?.revision ?? '0';
}
