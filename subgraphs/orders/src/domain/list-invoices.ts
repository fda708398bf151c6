import { type Ctx, read } from '@comptoir/kit/context';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, type Sql, sql } from '@comptoir/kit/sql';
import type { InvoiceRow } from '../invoice-rows.ts';
import { customerIs } from './customer-files.ts';
import { DRAFTS, INVOICES } from './invoice-columns.ts';
import { type InvoiceStatus, inStates } from './invoice-states.ts';
import { idIs, numberContains } from './list-orders.ts';

export interface ListInvoicesArgs extends PageArgs {
  search?: string | null;
  filter?: {
    status?: readonly InvoiceStatus[] | null;
    shopId?: string | null;
    orderId?: string | null;
    customerId?: string | null;
    businessDay?: string | null;
  } | null;
}

export const INVOICES_NEWEST: readonly KeyColumn<InvoiceRow & { at: Date }>[] = [
  { expression: 'at', type: 'timestamptz', of: (r) => r.at, descending: true },
  { expression: 'id', type: 'uuid', of: (r) => r.id },
];

/** What invoices a list is narrowed to. */
export function wantedInvoices(ctx: Ctx, args: ListInvoicesArgs): Sql {
  const { status, shopId, orderId, customerId, businessDay } = args.filter ?? {};
  return allOf([
    status != null && inStates(status, ctx.now()),
    idIs('shop_id', shopId),
    idIs('order_id', orderId),
    customerIs(customerId),
    businessDay != null && sql`business_day = ${businessDay}`,
    numberContains(args.search),
  ]);
}

/** Invoices, drafts among them, the newest first: by when they were validated, drafts by when they were begun. */
export function listInvoices(ctx: Ctx, args: ListInvoicesArgs): Promise<Page<InvoiceRow>> {
  const where = wantedInvoices(ctx, args);
  // Each side goes down its own index and stops at the page's length.
  const both = (rest: Sql) => sql`
    (select * from (${INVOICES}) document where ${where} ${rest}) union all (select * from (${DRAFTS}) document where ${where} ${rest})`;
  return page<InvoiceRow & { at: Date }>(args, INVOICES_NEWEST, {
    rows: ({ after, order, limit }) =>
      read(
        ctx,
        sql`select * from (${both(sql`and ${after} order by ${order} ${limit}`)}) document order by ${order} ${limit}`,
      ),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from (${both(sql``)}) document`))[0]?.n ?? 0,
  });
}
