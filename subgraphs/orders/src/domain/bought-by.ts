import { type Ctx, read } from '@comptoir/kit/context';
import { type KeyColumn, type PageArgs, pagesBy } from '@comptoir/kit/paging';
import { raw, type Sql, sql } from '@comptoir/kit/sql';
import type { CreditNoteRow, InvoiceRow } from '../invoice-rows.ts';
import type { OrderRow } from '../rows.ts';
import { filesOf } from './customer-files.ts';
import { DRAFTS, INVOICES } from './invoice-columns.ts';
import { CREDIT_NOTES_NEWEST } from './list-credit-notes.ts';
import { INVOICES_NEWEST, type ListInvoicesArgs, wantedInvoices } from './list-invoices.ts';
import { type ListOrdersArgs, ORDERS_NEWEST, wantedOrders } from './list-orders.ts';

type Owned<Row> = Row & { owner: string };

/** What customers bought, of many customers at once, the newest first; of merged files as well. */
export function boughtBy(ctx: Ctx) {
  return {
    ordersOfCustomer: ofCustomers<OrderRow, ListOrdersArgs>(
      ctx,
      ORDERS_NEWEST,
      wantedOrders,
      (rest) => sql`select * from sale_order where ${rest}`,
    ),
    invoicesOfCustomer: ofCustomers<InvoiceRow & { at: Date }, ListInvoicesArgs>(
      ctx,
      INVOICES_NEWEST,
      (args) => wantedInvoices(ctx, args),
      (rest) =>
        sql`(select * from (${INVOICES}) d where ${rest}) union all (select * from (${DRAFTS}) d where ${rest})`,
    ),
    creditNotesOfCustomer: ofCustomers<CreditNoteRow, PageArgs>(
      ctx,
      CREDIT_NOTES_NEWEST,
      () => raw('true'),
      (rest) => sql`select * from credit_note where ${rest}`,
    ),
  };
}

/** Each file goes down its own index and stops at the page's length; so does each customer. */
function ofCustomers<Row, Args extends PageArgs>(
  ctx: Ctx,
  newest: readonly KeyColumn<Row>[],
  wanted: (args: Args) => Sql,
  documents: (rest: Sql) => Sql,
) {
  return pagesBy<Owned<Row>, Args>(
    (row) => row.owner,
    () => newest,
    {
      rows: (owners, { after, order, limit }, args) =>
        read(
          ctx,
          sql`
          select found.*, owner.owner_id as owner from unnest(${owners}::uuid[]) owner (owner_id), lateral (
            select one.* from unnest(${filesOf(raw('owner.owner_id'))}) file (file_id), lateral (
              ${documents(sql`customer_id = file.file_id and ${wanted(args)} and ${after} order by ${order} ${limit}`)}) one
            order by ${order} ${limit}) found
          order by ${order}`,
        ),
      counts: (owners, args) =>
        read(
          ctx,
          sql`
          select owner.owner_id as owner, counted.n from unnest(${owners}::uuid[]) owner (owner_id), lateral (
            select count(*)::int as n from (
              ${documents(sql`customer_id = any(${filesOf(raw('owner.owner_id'))}) and ${wanted(args)}`)}) document) counted`,
        ),
    },
  );
}
