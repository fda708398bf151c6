import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import DataLoader from 'dataloader';
import { cashDays } from './domain/cash-days.ts';
import { summedUp, type Tally, tallies } from './domain/cash-report.ts';
import { lateEntries } from './domain/late-entries.ts';
import { ofInvoices, PAYMENTS, RECEIVED } from './domain/list-payments.ts';
import { paymentsOfCustomers } from './domain/payments-of-customers.ts';
import type {
  CashMovementRow,
  CashReportRow,
  CashSessionRow,
  ConfiguredPaymentMethodRow,
  LateEntryRow,
  PaymentRefundRow,
  PaymentRow,
  ProviderEventRow,
  RegisterRow,
  ReportingShop,
  ZReportRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    shop: oneBy<ReportingShop>(
      (row) => row.shopId,
      (ids) => read(ctx, sql`select * from payment_shop where shop_id = any(${ids}::uuid[])`),
    ),
    payment: oneBy<PaymentRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${PAYMENTS} where p.id = any(${ids}::uuid[])`),
    ),
    paymentsOfOrder: manyBy<PaymentRow & { orderId: string }>(
      (row) => row.orderId,
      (ids) =>
        read(ctx, sql`${PAYMENTS} where p.order_id = any(${ids}::uuid[]) and ${RECEIVED} order by p.received_at, p.id`),
    ),
    paymentsOfInvoice: paymentsOfInvoice(ctx),
    paymentsOfCustomer: paymentsOfCustomers(ctx),
    refund: oneBy<PaymentRefundRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from payment_refund where id = any(${ids}::uuid[])`),
    ),
    refundsOfPayment: manyBy<PaymentRefundRow>(
      (row) => row.paymentId,
      (ids) =>
        read(ctx, sql`select * from payment_refund where payment_id = any(${ids}::uuid[]) order by refunded_at, id`),
    ),
    paymentMethod: oneBy<ConfiguredPaymentMethodRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from payment_method where id = any(${ids}::uuid[])`),
    ),
    secretNamesOfMethod: manyBy<{ methodId: string; name: string }>(
      (row) => row.methodId,
      (ids) =>
        read(
          ctx,
          sql`select method_id, name from payment_method_secret where method_id = any(${ids}::uuid[]) order by name`,
        ),
    ),
    providerEventsOfPayment: manyBy<ProviderEventRow>(
      (row) => row.paymentId,
      (ids) =>
        read(
          ctx,
          sql`select * from provider_event where payment_id = any(${ids}::uuid[]) order by received_at, event_id`,
        ),
    ),
    session: oneBy<CashSessionRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from cash_session where id = any(${ids}::uuid[])`),
    ),
    report: reports(ctx),
    cashDay: cashDays(ctx),
    movementsOfSession: manyBy<CashMovementRow>(
      (row) => row.sessionId,
      (ids) => read(ctx, sql`select * from cash_movement where session_id = any(${ids}::uuid[]) order by moved_at, id`),
    ),
    movement: oneBy<CashMovementRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from cash_movement where id = any(${ids}::uuid[])`),
    ),
    lateEntriesOfSession: manyBy<LateEntryRow>(
      (row) => row.sessionId,
      (ids) => read(ctx, lateEntries(ids)),
    ),
    zReport: oneBy<ZReportRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from z_report where id = any(${ids}::uuid[])`),
    ),
    zReportOfSession: oneBy<ZReportRow>(
      (row) => row.sessionId,
      (ids) => read(ctx, sql`select * from z_report where session_id = any(${ids}::uuid[])`),
    ),
    register: oneBy<RegisterRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from register where id = any(${ids}::uuid[])`),
    ),
  };
}

function reports(ctx: Ctx): DataLoader<string, CashReportRow> {
  return new DataLoader(async (ids) => {
    const rows = await read<Tally>(ctx, tallies(ids));
    return ids.map((id) => summedUp(rows.filter((row) => row.sessionId === id)));
  });
}

function paymentsOfInvoice(ctx: Ctx): DataLoader<string, PaymentRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await read<PaymentRow>(
      ctx,
      sql`${PAYMENTS} where ${ofInvoices(ids)} and ${RECEIVED} order by p.received_at, p.id`,
    );
    return ids.map((id) => rows.filter((row) => row.invoiceId === id || row.invoiceOfOrder === id));
  });
}
