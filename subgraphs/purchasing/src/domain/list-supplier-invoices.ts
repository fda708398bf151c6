import { type Ctx, read } from '@comptoir/kit/context';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { SupplierCreditNoteRow, SupplierInvoiceRow, SupplierInvoiceStatus } from '../rows.ts';
import { newestFirst } from './list-purchase-orders.ts';
import { containsWords, idIs, numberContains } from './list-rules.ts';

const FROM = raw('from supplier_invoice i join purchasing_shop s on s.shop_id = i.shop_id');

/** The day it is now in an invoice's shop. */
const today = ({ now }: Ctx): Sql => sql`(${now()}::timestamptz at time zone s.time_zone)::date`;

/** Invoices (`i`) with the day it is in their shops (`s`). */
export const invoicesOf = (ctx: Ctx): Sql => sql`select i.*, ${today(ctx)} as today ${FROM}`;

export interface ListSupplierInvoicesArgs extends PageArgs {
  search?: string | null;
  filter?: {
    status?: readonly SupplierInvoiceStatus[] | null;
    supplierId?: string | null;
    shopId?: string | null;
    purchaseOrderId?: string | null;
    overdue?: boolean | null;
    from?: string | null;
    to?: string | null;
  } | null;
}

/** Invoices of suppliers, the newest first. */
export function listSupplierInvoices(ctx: Ctx, args: ListSupplierInvoicesArgs): Promise<Page<SupplierInvoiceRow>> {
  const { status, supplierId, shopId, purchaseOrderId, overdue, from, to } = args.filter ?? {};
  const where = allOf([
    status != null && sql`i.status = any(${[...status]}::text[])`,
    idIs('i.supplier_id', supplierId),
    idIs('i.shop_id', shopId),
    idIs('i.purchase_order_id', purchaseOrderId),
    overdue != null && sql`(i.status = 'VALIDATED' and i.due_date < ${today(ctx)}) = ${overdue}`,
    from != null && sql`i.invoice_date >= ${from}`,
    to != null && sql`i.invoice_date <= ${to}`,
    containsWords(`coalesce(i.number, '') || ' ' || coalesce(i.supplier_number, '')`, args.search),
  ]);
  return pageOfInvoices(ctx, args, where, [
    { expression: 'i.created_at', type: 'timestamptz', of: (r) => r.createdAt, descending: true },
    { expression: 'i.id', type: 'uuid', of: (r) => r.id },
  ]);
}

export interface ListPayablesArgs extends PageArgs {
  filter?: {
    supplierId?: string | null;
    shopId?: string | null;
    overdue?: boolean | null;
    dueBefore?: string | null;
  } | null;
}

/** What is still to be paid, the first due first. */
export function listPayables(ctx: Ctx, args: ListPayablesArgs): Promise<Page<SupplierInvoiceRow>> {
  const { supplierId, shopId, overdue, dueBefore } = args.filter ?? {};
  const where = allOf([
    raw(`i.status = 'VALIDATED'`),
    idIs('i.supplier_id', supplierId),
    idIs('i.shop_id', shopId),
    overdue != null && sql`(i.due_date < ${today(ctx)}) = ${overdue}`,
    dueBefore != null && sql`i.due_date < ${dueBefore}`,
  ]);
  return pageOfInvoices(ctx, args, where, [
    { expression: 'i.due_date', type: 'date', of: (r) => r.dueDate },
    { expression: 'i.id', type: 'uuid', of: (r) => r.id },
  ]);
}

function pageOfInvoices(
  ctx: Ctx,
  args: PageArgs,
  where: Sql,
  keys: readonly KeyColumn<SupplierInvoiceRow>[],
): Promise<Page<SupplierInvoiceRow>> {
  return page<SupplierInvoiceRow>(args, keys, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`${invoicesOf(ctx)} where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n ${FROM} where ${where}`))[0]?.n ?? 0,
  });
}

export interface ListSupplierCreditNotesArgs extends PageArgs {
  search?: string | null;
  filter?: { supplierId?: string | null; invoiceId?: string | null; shopId?: string | null } | null;
}

/** Credit notes of suppliers, the newest first. */
export function listSupplierCreditNotes(
  ctx: Ctx,
  args: ListSupplierCreditNotesArgs,
): Promise<Page<SupplierCreditNoteRow>> {
  const { supplierId, invoiceId, shopId } = args.filter ?? {};
  const where = allOf([
    idIs('supplier_id', supplierId),
    idIs('invoice_id', invoiceId),
    idIs('shop_id', shopId),
    numberContains(args.search),
  ]);
  return newestFirst(ctx, 'supplier_credit_note', args, where, 'validated_at', (r) => r.validatedAt);
}
