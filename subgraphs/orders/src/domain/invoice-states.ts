import { raw, type Sql, sql } from '@comptoir/kit/sql';
import type { InvoiceRow } from '../invoice-rows.ts';

/** What an invoice is called: OVERDUE is one that is VALIDATED and past its due date in the shop's day. */
export type InvoiceStatus = InvoiceRow['status'] | 'OVERDUE';

export function statusOf({ status, dueDate }: Pick<InvoiceRow, 'status' | 'dueDate'>, today: string): InvoiceStatus {
  return status === 'VALIDATED' && dueDate !== null && dueDate < today ? 'OVERDUE' : status;
}

/** The rows of `invoices` or `drafts` in one of these states, as `statusOf` says it, in SQL. */
export function inStates(states: readonly InvoiceStatus[], now: Date): Sql {
  const today = sql`(select (${now}::timestamptz at time zone s.time_zone)::date from order_shop s where s.shop_id = document.shop_id)`;
  const is = (state: InvoiceStatus): Sql => {
    if (state === 'OVERDUE') return sql`(status = 'VALIDATED' and due_date < ${today})`;
    if (state === 'VALIDATED') return sql`(status = 'VALIDATED' and due_date >= ${today})`;
    return raw(`status = '${state}'`);
  };
  return states.length === 0 ? raw('false') : sql`(${states.map(is).reduce((a, b) => sql`${a} or ${b}`)})`;
}
