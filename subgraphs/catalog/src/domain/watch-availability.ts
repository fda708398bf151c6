import { seesShop } from '@comptoir/kit/actor';
import { read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type BoardPage, followBoard, revisionOf } from '@comptoir/kit/follow-board';
import { isUuid } from '@comptoir/kit/id';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { ProductAvailabilityChangeRow, ProductRow } from '../rows.ts';
import { BOARD_CHANNEL } from './board.ts';

export interface WatchAvailabilityArgs {
  shopId?: string | null;
  after?: string | null;
}

/** What is marked unavailable, live: first what is marked now, then each mark as it is set or taken back. */
export async function watchAvailability(
  ctx: Context,
  args: WatchAvailabilityArgs,
): Promise<AsyncIterableIterator<ProductAvailabilityChangeRow>> {
  const after = revisionOf(args.after);
  const { shopId } = args;
  if (shopId != null && !(isUuid(shopId) && seesShop(ctx.actor, shopId)))
    throw graphError('BAD_REQUEST', 'There is no such shop.', { argument: 'shopId' });
  const asked = allOf([shopId != null && sql`(a.shop_id is null or a.shop_id = ${shopId})`]);
  return followBoard(
    ctx,
    {
      channel: BOARD_CHANNEL,
      name: `availability ${shopId?.toLowerCase() ?? '*'}`,
      onBoard: (start, until, limit) =>
        readPage(
          ctx,
          allOf([
            sql`not a.available and a.revision > ${start} and a.revision <= coalesce(${until}::bigint, b.revision)`,
            asked,
          ]),
          limit,
        ),
      changed: (start, limit) => readPage(ctx, allOf([sql`a.revision > ${start}`, asked]), limit),
    },
    after,
  );
}

interface Marked extends ProductRow {
  boardRevision: string;
  revision: string | null;
  markShopId: string | null;
  markAvailable: boolean;
  until: Date | null;
  userId: string | null;
  changedAt: Date;
}

/** One statement for marks and the board's revision, so that both are of one snapshot. */
async function readPage(ctx: Context, where: Sql, limit: number): Promise<BoardPage<ProductAvailabilityChangeRow>> {
  const rows = await read<Marked>(
    ctx,
    sql`select b.revision as board_revision, found.* from catalog_board b left join lateral (
      select a.revision, a.shop_id as mark_shop_id, a.available as mark_available, a.until, a.user_id, a.changed_at, p.*
      from product_availability a join product p on p.id = a.product_id
      where a.company_id = b.company_id and ${where} order by a.revision limit ${raw(String(limit))}) found
      on true order by found.revision`,
  );
  const items = rows.flatMap(
    ({ boardRevision, revision, markShopId, markAvailable, until, userId, changedAt, ...product }) =>
      revision === null
        ? []
        : [{ revision, product, shopId: markShopId, available: markAvailable, until, userId, changedAt }],
  );
  return { items, upTo: rows[0]?.boardRevision ?? '0' };
}
