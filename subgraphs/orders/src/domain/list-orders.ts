import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { OrderStatus, PaymentStatus } from '../../../../schema/events/orders.ts';
import type { Channel, OrderRow } from '../rows.ts';
import { customerIs } from './customer-files.ts';

export interface ListOrdersArgs extends PageArgs {
  search?: string | null;
  filter?: {
    status?: readonly OrderStatus[] | null;
    shopId?: string | null;
    tableId?: string | null;
    customerId?: string | null;
    businessDay?: string | null;
    paymentStatus?: PaymentStatus | null;
    channel?: Channel | null;
    wantedFrom?: Date | null;
    wantedTo?: Date | null;
  } | null;
}

export const ORDERS_NEWEST: readonly KeyColumn<OrderRow>[] = [
  { expression: 'created_at', type: 'timestamptz', of: (r) => r.createdAt, descending: true },
  { expression: 'id', type: 'uuid', of: (r) => r.id },
];

/** What orders a list is narrowed to. */
export function wantedOrders(args: ListOrdersArgs): Sql {
  const { status, shopId, tableId, customerId, businessDay, paymentStatus, channel, wantedFrom, wantedTo } =
    args.filter ?? {};
  return allOf([
    status != null && sql`status = any(${status}::text[])`,
    idIs('shop_id', shopId),
    idIs('table_id', tableId),
    customerIs(customerId),
    businessDay != null && sql`business_day = ${businessDay}`,
    paymentStatus != null && sql`payment_status = ${paymentStatus}`,
    channel != null && sql`channel = ${channel}`,
    wantedFrom != null && sql`wanted_at >= ${wantedFrom}`,
    wantedTo != null && sql`wanted_at < ${wantedTo}`,
    numberContains(args.search),
  ]);
}

/** Orders, the newest first. */
export function listOrders(ctx: Ctx, args: ListOrdersArgs): Promise<Page<OrderRow>> {
  const where = wantedOrders(args);
  return page<OrderRow>(args, ORDERS_NEWEST, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from sale_order where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from sale_order where ${where}`))[0]?.n ?? 0,
  });
}

export function idIs(column: string, id: string | null | undefined): Sql | false {
  return id != null && (isUuid(id) ? sql`${raw(column)} = ${id}` : sql`false`);
}

export function numberContains(search: string | null | undefined): Sql | false {
  const part = search?.replaceAll('\0', '').trim();
  return Boolean(part) && sql`number ilike ${`%${part?.replace(/[\\%_]/g, '\\$&')}%`}`;
}
