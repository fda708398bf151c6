import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { OrderRow } from './rows.ts';
import type { RefundDueRow, SaleReturnRow } from './sale-rows.ts';

export function returnLoaders(ctx: Ctx) {
  return {
    saleReturn: oneBy<SaleReturnRow>(
      (row) => row.orderId,
      (ids) => read(ctx, sql`select * from sale_return where order_id = any(${ids}::uuid[])`),
    ),
    returnsOfOrder: manyBy<OrderRow & { returnOf: string }>(
      (row) => row.returnOf,
      (ids) =>
        read(
          ctx,
          sql`select o.*, r.return_of from sale_return r join sale_order o on o.id = r.order_id
            where r.return_of = any(${ids}::uuid[]) order by r.return_of, o.created_at, o.id`,
        ),
    ),
    refundsOfReturn: manyBy<RefundDueRow>(
      (row) => row.orderId,
      (ids) => read(ctx, sql`select * from refund_due where order_id = any(${ids}::uuid[]) order by order_id, id`),
    ),
  };
}
