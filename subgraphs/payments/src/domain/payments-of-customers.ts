import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { pagesBy } from '@comptoir/kit/paging';
import { raw, type Sql, sql } from '@comptoir/kit/sql';
import type { PaymentRow } from '../rows.ts';
import { type ListPaymentsArgs, PAYMENTS, paymentsBy, wantedPayments } from './list-payments.ts';

/** Every id that stands for a customer, as an array over an expression of one of them: duplicates may have been merged. */
function filesOf(id: Sql): Sql {
  const root = sql`coalesce((select file.merged_into from payment_merged_customer file where file.id = ${id}), ${id})`;
  return sql`array(select ${root} union all select file.id from payment_merged_customer file where file.merged_into = ${root})`;
}

export function customerIs(id: string | null | undefined): Sql | false {
  return id != null && (isUuid(id) ? sql`p.customer_id = any(${filesOf(sql`${id}::uuid`)})` : sql`false`);
}

/** What customers paid, of many customers at once; each of their files goes down its own index. */
export function paymentsOfCustomers(ctx: Ctx) {
  return pagesBy<PaymentRow & { owner: string }, ListPaymentsArgs>((row) => row.owner, paymentsBy, {
    rows: (owners, { after, order, limit }, args) =>
      read(
        ctx,
        sql`
        select p.*, owner.owner_id as owner from unnest(${owners}::uuid[]) owner (owner_id), lateral (
          select p.* from unnest(${filesOf(raw('owner.owner_id'))}) file (file_id), lateral (
            ${PAYMENTS} where p.customer_id = file.file_id and ${wantedPayments(args)} and ${after} order by ${order} ${limit}) p
          order by ${order} ${limit}) p
        order by ${order}`,
      ),
    counts: (owners, args) =>
      read(
        ctx,
        sql`
        select owner.owner_id as owner, counted.n from unnest(${owners}::uuid[]) owner (owner_id), lateral (
          select count(*)::int as n from payment p
          where p.customer_id = any(${filesOf(raw('owner.owner_id'))}) and ${wantedPayments(args)}) counted`,
      ),
  });
}
