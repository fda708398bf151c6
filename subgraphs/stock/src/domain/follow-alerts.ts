import { read } from '@comptoir/kit/context';
import { type BoardPage, followBoard, revisionOf } from '@comptoir/kit/follow-board';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { StockAlertChangeRow, StockAlertRow } from '../rows.ts';
import { ALERT_CHANNEL } from './alerts.ts';
import { isId } from './read-levels.ts';

/** Alerts live, of one warehouse or of all: first those that are open, then each that is raised or resolved. */
export async function followAlerts(
  ctx: Context,
  { warehouseId, after }: { warehouseId?: string | null; after?: string | null },
): Promise<AsyncIterableIterator<StockAlertChangeRow>> {
  const ofWarehouse = isId('warehouse_id', warehouseId);
  return followBoard(
    ctx,
    {
      channel: ALERT_CHANNEL,
      name: `alerts ${warehouseId?.toLowerCase() ?? '*'}`,
      onBoard: (start, until, limit) =>
        readPage(
          ctx,
          allOf([
            sql`not a.resolved and a.revision > ${start} and a.revision <= coalesce(${until}::bigint, b.revision)`,
            ofWarehouse,
          ]),
          limit,
        ),
      changed: (start, limit) => readPage(ctx, allOf([sql`a.revision > ${start}`, ofWarehouse]), limit),
    },
    revisionOf(after),
  );
}

/** One statement for alerts and the revision they stand at, so that both are of one snapshot. */
async function readPage(ctx: Context, where: Sql, limit: number): Promise<BoardPage<StockAlertChangeRow>> {
  const rows = await read<StockAlertRow & { boardRevision: string; id: string | null }>(
    ctx,
    sql`select b.revision as board_revision, found.* from alert_revision b left join lateral (
      select a.* from stock_alert a where a.company_id = b.company_id and ${where} order by a.revision limit ${raw(String(limit))}) found
      on true order by found.revision`,
  );
  const items = rows.flatMap((row) =>
    row.id === null ? [] : [{ revision: row.revision, alert: row as StockAlertRow }],
  );
  return { items, upTo: rows[0]?.boardRevision ?? '0' };
}
