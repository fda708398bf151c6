import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { ProductionOrderRow, ProductionStatus } from '../rows.ts';
import { containsWords, idIs } from './list-rules.ts';

export interface ListProductionOrdersArgs extends PageArgs {
  search?: string | null;
  filter?: {
    status?: readonly ProductionStatus[] | null;
    shopId?: string | null;
    orderId?: string | null;
    productId?: string | null;
    dueBefore?: Date | null;
  } | null;
}

/** Production orders, the newest first. */
export function listProductionOrders(ctx: Ctx, args: ListProductionOrdersArgs): Promise<Page<ProductionOrderRow>> {
  const { status, shopId, orderId, productId, dueBefore } = args.filter ?? {};
  const makes = idIs('l.product_id', productId);
  const where = allOf([
    status != null && sql`status = any(${[...status]}::text[])`,
    idIs('shop_id', shopId),
    idIs('order_id', orderId),
    makes && sql`exists (select from production_line l where l.production_order_id = production_order.id and ${makes})`,
    dueBefore != null && sql`due_at < ${dueBefore}`,
    containsWords('number', args.search),
  ]);
  return page<ProductionOrderRow>(
    args,
    [
      { expression: 'created_at', type: 'timestamptz', of: (r) => r.createdAt, descending: true },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from production_order where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from production_order where ${where}`))[0]?.n ??
        0,
    },
  );
}
