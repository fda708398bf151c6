import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import DataLoader from 'dataloader';
import { ofInvoices, PAYMENTS } from './domain/list-payments.ts';
import type { PaymentRefundRow, PaymentRow, RegisterRow } from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    payment: oneBy<PaymentRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${PAYMENTS} where p.id = any(${ids}::uuid[])`),
    ),
    paymentsOfOrder: manyBy<PaymentRow & { orderId: string }>(
      (row) => row.orderId,
      (ids) => read(ctx, sql`${PAYMENTS} where p.order_id = any(${ids}::uuid[]) order by p.received_at, p.id`),
    ),
    paymentsOfInvoice: paymentsOfInvoice(ctx),
    refund: oneBy<PaymentRefundRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from payment_refund where id = any(${ids}::uuid[])`),
    ),
    refundsOfPayment: manyBy<PaymentRefundRow>(
      (row) => row.paymentId,
      (ids) =>
        read(ctx, sql`select * from payment_refund where payment_id = any(${ids}::uuid[]) order by refunded_at, id`),
    ),
    register: oneBy<RegisterRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from register where id = any(${ids}::uuid[])`),
    ),
  };
}

function paymentsOfInvoice(ctx: Ctx): DataLoader<string, PaymentRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await read<PaymentRow>(ctx, sql`${PAYMENTS} where ${ofInvoices(ids)} order by p.received_at, p.id`);
    return ids.map((id) => rows.filter((row) => row.invoiceId === id || row.invoiceOfOrder === id));
  });
}
