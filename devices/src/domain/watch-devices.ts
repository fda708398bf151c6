import { seesShop } from '@comptoir/kit/actor';
import { read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type BoardPage, followBoard, revisionOf } from '@comptoir/kit/follow-board';
import { isUuid } from '@comptoir/kit/id';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { DeviceChangeRow } from '../rows.ts';
import { BOARD_CHANNEL } from './board.ts';

export interface WatchDevicesArgs {
  shopId?: string | null;
  after?: string | null;
}

/** Printers and clocks live, of one shop or of all: first those in use, then each whose state changes. */
export async function watchDevices(
  ctx: Context,
  args: WatchDevicesArgs,
): Promise<AsyncIterableIterator<DeviceChangeRow>> {
  const after = revisionOf(args.after);
  const { shopId } = args;
  if (shopId != null && !(isUuid(shopId) && seesShop(ctx.actor, shopId)))
    throw graphError('BAD_REQUEST', 'There is no such shop.', { argument: 'shopId' });
  const ofShop = shopId == null ? null : sql`d.shop_id = ${shopId}`;
  const upTo = (until: string | null) => sql`d.revision <= coalesce(${until}::bigint, b.revision)`;
  return followBoard(
    ctx,
    {
      channel: BOARD_CHANNEL,
      name: `devices ${shopId?.toLowerCase() ?? '*'}`,
      onBoard: (start, until, limit) =>
        readPage(ctx, allOf([sql`d.active`, sql`d.revision > ${start}`, upTo(until), ofShop]), limit),
      changed: (start, limit) => readPage(ctx, allOf([sql`d.revision > ${start}`, ofShop]), limit),
    },
    after,
  );
}

/** One statement for devices and the board's revision, so that both are of one snapshot. */
async function readPage(ctx: Context, where: Sql, limit: number): Promise<BoardPage<DeviceChangeRow>> {
  const rows = await read<DeviceChangeRow & { boardRevision: string }>(
    ctx,
    sql`select b.revision as board_revision, found.* from device_board b left join lateral (
      select d.id as printer_id, null::uuid as clock_id, d.revision from printer d where d.company_id = b.company_id and ${where}
      union all select null, d.id, d.revision from clock d where d.company_id = b.company_id and ${where}
      order by revision limit ${raw(String(limit))}) found on true order by found.revision`,
  );
  return { items: rows.filter(({ printerId, clockId }) => printerId ?? clockId), upTo: rows[0]?.boardRevision ?? '0' };
}
