import { seesShop } from '@comptoir/kit/actor';
import { read } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { type BoardPage, followBoard, revisionOf } from '@comptoir/kit/follow-board';
import { isUuid } from '@comptoir/kit/id';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { Channel, OrderRow, OrderStatusChangeRow } from '../rows.ts';
import { BOARD_CHANNEL } from './board.ts';

export interface WatchOrdersArgs {
  shopId?: string | null;
  orderId?: string | null;
  customerId?: string | null;
  channel?: Channel | null;
  after?: string | null;
}

/** Orders live: first those that are open (one that is named, whatever its state), then each that changes. */
export async function watchOrders(
  ctx: Context,
  args: WatchOrdersArgs,
): Promise<AsyncIterableIterator<OrderStatusChangeRow>> {
  const after = revisionOf(args.after);
  const { shopId, orderId, customerId, channel } = args;
  await refuseUnknown(ctx, args);
  const asked = allOf([
    shopId != null && sql`o.shop_id = ${shopId}`,
    orderId != null && sql`o.id = ${orderId}`,
    customerId != null && sql`o.customer_id = ${customerId}`,
    channel != null && sql`o.channel = ${channel}`,
  ]);
  const isOpen = orderId == null && sql`o.status not in ('COMPLETED', 'CANCELLED')`;
  return followBoard(
    ctx,
    {
      channel: BOARD_CHANNEL,
      name: `orders ${[shopId, orderId, customerId, channel].map((part) => part?.toLowerCase() ?? '*').join(' ')}`,
      onBoard: (start, until, limit) =>
        readPage(
          ctx,
          allOf([isOpen, sql`o.revision > ${start} and o.revision <= coalesce(${until}::bigint, b.revision)`, asked]),
          limit,
        ),
      changed: (start, limit) => readPage(ctx, allOf([sql`o.revision > ${start}`, asked]), limit),
    },
    after,
  );
}

async function refuseUnknown(ctx: Context, { shopId, orderId, customerId }: WatchOrdersArgs): Promise<void> {
  if (shopId != null && !(isUuid(shopId) && seesShop(ctx.actor, shopId)))
    throw graphError('BAD_REQUEST', 'There is no such shop.', { argument: 'shopId' });
  if (orderId != null && !(isUuid(orderId) && (await ctx.loaders.order.load(orderId))))
    throw graphError('BAD_REQUEST', 'There is no such order.', { argument: 'orderId' });
  if (customerId != null && !isUuid(customerId))
    throw graphError('BAD_REQUEST', 'There is no such customer.', { argument: 'customerId' });
}

/** One statement for orders and the board's revision, so that both are of one snapshot. */
async function readPage(ctx: Context, where: Sql, limit: number): Promise<BoardPage<OrderStatusChangeRow>> {
  const rows = await read<OrderRow & { boardRevision: string; id: string | null }>(
    ctx,
    sql`select b.revision as board_revision, found.* from order_board b left join lateral (
      select o.* from sale_order o where o.company_id = b.company_id and ${where} order by o.revision limit ${raw(String(limit))}) found
      on true order by found.revision`,
  );
  const items = rows.flatMap((row) => (row.id === null ? [] : [{ revision: row.revision, order: row as OrderRow }]));
  return { items, upTo: rows[0]?.boardRevision ?? '0' };
}
