import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { SupplierPaymentMethod, SupplierPaymentRow } from '../rows.ts';
import { idIs, numberContains } from './list-rules.ts';

/** Payments (`p`) with what was taken back of each. */
export const PAYMENTS = sql`select p.*,
  coalesce((select -sum(r.amount) from supplier_payment r where r.reversal_of = p.id), 0) as reversed from supplier_payment p`;

export interface ListSupplierPaymentsArgs extends PageArgs {
  search?: string | null;
  filter?: {
    supplierId?: string | null;
    invoiceId?: string | null;
    shopId?: string | null;
    method?: SupplierPaymentMethod | null;
    from?: string | null;
    to?: string | null;
  } | null;
}

/** Payments, the latest first. */
export function listSupplierPayments(ctx: Ctx, args: ListSupplierPaymentsArgs): Promise<Page<SupplierPaymentRow>> {
  const { supplierId, invoiceId, shopId, method, from, to } = args.filter ?? {};
  const where = allOf([
    idIs('p.supplier_id', supplierId),
    idIs('p.invoice_id', invoiceId),
    idIs('p.shop_id', shopId),
    method != null && sql`p.method = ${method}`,
    from != null && sql`p.business_day >= ${from}`,
    to != null && sql`p.business_day <= ${to}`,
    numberContains(args.search),
  ]);
  return page<SupplierPaymentRow>(
    args,
    [
      { expression: 'p.paid_at', type: 'timestamptz', of: (r) => r.paidAt, descending: true },
      { expression: 'p.id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`${PAYMENTS} where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from supplier_payment p where ${where}`))[0]?.n ??
        0,
    },
  );
}
