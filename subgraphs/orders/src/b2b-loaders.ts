import { manyBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { InvoiceReminderRow } from './invoice-rows.ts';
import type { OrderRow } from './rows.ts';

export function b2bLoaders(ctx: Ctx) {
  return {
    ordersOfInvoice: manyBy<OrderRow & { invoiceId: string }>(
      (row) => row.invoiceId,
      (ids) =>
        read(ctx, sql`select * from sale_order where invoice_id = any(${ids}::uuid[]) order by invoice_id, number`),
    ),
    remindersOfInvoice: manyBy<InvoiceReminderRow>(
      (row) => row.invoiceId,
      (ids) =>
        read(
          ctx,
          sql`select * from invoice_reminder where invoice_id = any(${ids}::uuid[]) order by invoice_id, level`,
        ),
    ),
  };
}
