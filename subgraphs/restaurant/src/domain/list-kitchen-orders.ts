import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, sql } from '@comptoir/kit/sql';
import type { KitchenOrderRow } from '../rows.ts';
import { IS_OPEN } from './selects.ts';

/** Of an order's tickets that are not cancelled, the state of the one that is furthest behind. */
const BEHIND =
  raw(`case when bool_or(k.status = 'PENDING') then 'PENDING' when bool_or(k.status = 'PREPARING') then 'PREPARING'
  when bool_or(k.status = 'READY') then 'READY' when bool_or(k.status = 'SERVED') then 'SERVED' else 'CANCELLED' end`);

const KEYS: readonly KeyColumn<KitchenOrderRow>[] = [
  { expression: 'first_fired_at', type: 'timestamptz', of: (r) => r.firstFiredAt },
  { expression: 'id', type: 'uuid', of: (r) => r.id },
];

/** Orders with something on the board, over all stations, who waits longest first: what the pass looks at. */
export function listKitchenOrders(
  ctx: Ctx,
  args: PageArgs & { filter?: { shopId?: string | null } | null },
): Promise<Page<KitchenOrderRow>> {
  const shopId = args.filter?.shopId;
  const ofShop = shopId == null ? null : isUuid(shopId) ? sql`k.shop_id = ${shopId}` : raw('false');
  const orders = sql`(select k.order_id as id, k.shop_id, min(k.order_number) as order_number, min(k.fired_at) as first_fired_at, ${BEHIND} as status,
      bool_or(k.priority = 'RUSH' and k.status in ('PENDING', 'PREPARING', 'READY')) as is_rush
    from kitchen_ticket k where k.order_id in (select k.order_id from kitchen_ticket k where ${IS_OPEN}) and ${allOf([ofShop])}
    group by k.order_id, k.shop_id) o`;
  return page<KitchenOrderRow>(args, KEYS, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from ${orders} where ${after} order by ${order} ${limit}`),
    count: async () => (await read<{ n: number }>(ctx, sql`select count(*)::int as n from ${orders}`))[0]?.n ?? 0,
  });
}
