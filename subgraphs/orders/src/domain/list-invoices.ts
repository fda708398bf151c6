import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { InvoiceRow } from '../rows.ts';
import { idIs, numberContains } from './list-orders.ts';

export interface ListInvoicesArgs extends PageArgs {
  search?: string | null;
  filter?: {
    status?: InvoiceRow['status'] | null;
    shopId?: string | null;
    orderId?: string | null;
    customerId?: string | null;
    businessDay?: string | null;
  } | null;
}

/** Invoices, the newest first. */
export function listInvoices(ctx: Ctx, args: ListInvoicesArgs): Promise<Page<InvoiceRow>> {
  const { status, shopId, orderId, customerId, businessDay } = args.filter ?? {};
  const where = allOf([
    status != null && sql`status = ${status}`,
    idIs('shop_id', shopId),
    idIs('order_id', orderId),
    idIs('customer_id', customerId),
    businessDay != null && sql`business_day = ${businessDay}`,
    numberContains(args.search),
  ]);
  return page<InvoiceRow>(
    args,
    [
      { expression: 'validated_at', type: 'timestamptz', of: (r) => r.validatedAt, descending: true },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from invoice where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from invoice where ${where}`))[0]?.n ?? 0,
    },
  );
}
