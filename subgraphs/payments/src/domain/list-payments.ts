import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { decimalText } from '@comptoir/kit/money';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { PaymentRow } from '../rows.ts';
import { customerIs } from './payments-of-customers.ts';

export interface ListPaymentsArgs extends PageArgs {
  search?: string | null;
  filter?: {
    orderId?: string | null;
    invoiceId?: string | null;
    shopId?: string | null;
    registerId?: string | null;
    sessionId?: string | null;
    customerId?: string | null;
    userId?: string | null;
    method?: PaymentRow['method'] | null;
    status?: PaymentRow['status'] | null;
    businessDay?: string | null;
    from?: string | null;
    to?: string | null;
  } | null;
  orderBy?: keyof typeof ORDERS | null;
}

const BY_TIME: KeyColumn<PaymentRow> = { expression: 'p.received_at', type: 'timestamptz', of: (r) => r.receivedAt };
const BY_AMOUNT: KeyColumn<PaymentRow> = { expression: 'p.amount', type: 'numeric', of: (r) => decimalText(r.amount) };

const ORDERS = {
  NEWEST: { ...BY_TIME, descending: true },
  OLDEST: BY_TIME,
  LARGEST: { ...BY_AMOUNT, descending: true },
  SMALLEST: BY_AMOUNT,
} as const;

/** Payments with the invoice made of their order since, and what is known of their provider. */
export const PAYMENTS: Sql = raw(
  `select p.*, i.invoice_id as invoice_of_order, o.method_id, o.fee, o.failure from payment p
    left join invoiced_order i on i.order_id = p.order_id left join provider_payment o on o.payment_id = p.id`,
);

/** Those whose money was received, given back since or not. */
export const RECEIVED: Sql = raw(`p.status in ('COMPLETED', 'REFUNDED')`);

/** What payments (`p`) a list is narrowed to. */
export function wantedPayments(args: ListPaymentsArgs): Sql {
  const {
    orderId,
    invoiceId,
    shopId,
    registerId,
    sessionId,
    customerId,
    userId,
    method,
    status,
    businessDay,
    from,
    to,
  } = args.filter ?? {};
  const part = containing(args.search);
  return allOf([
    idIs('p.order_id', orderId),
    invoiceId != null && (isUuid(invoiceId) ? ofInvoices([invoiceId]) : sql`false`),
    idIs('p.shop_id', shopId),
    idIs('p.register_id', registerId),
    idIs('p.session_id', sessionId),
    customerIs(customerId),
    idIs('p.user_id', userId),
    method != null && sql`p.method = ${method}`,
    status != null && sql`p.status = ${status}`,
    businessDay != null && sql`p.business_day = ${businessDay}`,
    from != null && sql`p.business_day >= ${from}`,
    to != null && sql`p.business_day <= ${to}`,
    part !== null && sql`(p.number ilike ${part} or p.reference ilike ${part})`,
  ]);
}

export function paymentsBy({ orderBy }: ListPaymentsArgs): readonly KeyColumn<PaymentRow>[] {
  return [ORDERS[orderBy ?? 'NEWEST'], { expression: 'p.id', type: 'uuid', of: (r) => r.id }];
}

/** Payments, the newest first unless asked for in another order. */
export function listPayments(ctx: Ctx, args: ListPaymentsArgs): Promise<Page<PaymentRow>> {
  const where = wantedPayments(args);
  return page<PaymentRow>(args, paymentsBy(args), {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`${PAYMENTS} where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from payment p where ${where}`))[0]?.n ?? 0,
  });
}

/** Payments for these invoices, or for the orders they were made of. */
export function ofInvoices(ids: readonly string[]): Sql {
  return sql`(p.invoice_id = any(${ids}::uuid[])
    or p.order_id in (select order_id from invoiced_order where invoice_id = any(${ids}::uuid[])))`;
}

export function idIs(column: string, id: string | null | undefined): Sql | false {
  return id != null && (isUuid(id) ? sql`${raw(column)} = ${id}` : sql`false`);
}

/** A LIKE pattern for a part of a text; null when nothing is searched. */
export function containing(search: string | null | undefined): string | null {
  const part = search?.replaceAll('\0', '').trim();
  return part ? `%${part.replace(/[\\%_]/g, '\\$&')}%` : null;
}
