import { companyOf } from '@comptoir/kit/actor';
import { read } from '@comptoir/kit/context';
import { refuseFuture, revisionOf } from '@comptoir/kit/follow-board';
import { allOf, sql } from '@comptoir/kit/sql';
import { follow } from '@comptoir/kit/watch';
import type { Context } from '../context.ts';
import type { StockAlertChangeRow, StockAlertRow } from '../rows.ts';
import { ALERT_CHANNEL } from './alerts.ts';
import { isId } from './read-levels.ts';

const BATCH = 100;

/**
 * Alerts as they change, by revision. Without `after` those that are open now come first; what was resolved before stays
 * out.
 */
export async function followAlerts(
  ctx: Context,
  args: { warehouseId?: string | null; after?: string | null },
): Promise<AsyncIterableIterator<StockAlertChangeRow>> {
  const after = revisionOf(args.after);
  const companyId = companyOf(ctx.actor);
  const latest = await latestRevision(ctx);
  if (after !== null) refuseFuture(after, latest);
  const start = after ?? latest;
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
        isId('warehouse_id', args.warehouseId),
      ]);
      const rows = await read<StockAlertRow & { latest: string; id: string | null }>(
        ctx,
        sql`select latest.revision as latest, found.* from alert_revision latest left join lateral (
          select * from stock_alert where ${where} order by revision limit ${BATCH}) found on true order by found.revision`,
      );
      refuseFuture(seen, rows[0]?.latest ?? '0');
      return rows.flatMap((row) => (row.id === null ? [] : [{ revision: row.revision, alert: row as StockAlertRow }]));
    },
  });
}

async function latestRevision(ctx: Context): Promise<string> {
  const [row] = await read<{ revision: string }>(ctx, sql`select revision from alert_revision`);
  return row?.revision ?? '0';
}
