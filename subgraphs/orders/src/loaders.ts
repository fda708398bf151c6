import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { raw, sql } from '@comptoir/kit/sql';
import type { Letterhead } from '../../../schema/events/identity.ts';
import { b2bLoaders } from './b2b-loaders.ts';
import { deliveryLoaders } from './delivery-loaders.ts';
import { boughtBy } from './domain/bought-by.ts';
import { filesOf } from './domain/customer-files.ts';
import { DRAFT_LINES, DRAFTS, INVOICE_LINES, INVOICES } from './domain/invoice-columns.ts';
import { salesOf } from './domain/sales-of.ts';
import type {
  CreditNoteLineRow,
  CreditNoteRow,
  CustomerAdvanceRow,
  InvoiceLineRow,
  InvoiceRow,
  ReceivedPayment,
} from './invoice-rows.ts';
import type { QuoteLineRow, QuoteRow } from './quote-rows.ts';
import { returnLoaders } from './return-loaders.ts';
import type { DiscountApprovalRow, OrderLineRow, OrderRow, OrderStatusEntryRow, SellingShop } from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    ...deliveryLoaders(ctx),
    ...boughtBy(ctx),
    ...returnLoaders(ctx),
    ...b2bLoaders(ctx),
    sales: salesOf(ctx),
    order: oneBy<OrderRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from sale_order where id = any(${ids}::uuid[])`),
    ),
    orderLine: oneBy<OrderLineRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from order_line where id = any(${ids}::uuid[])`),
    ),
    linesOfOrder: manyBy<OrderLineRow>(
      (row) => row.orderId,
      (ids) =>
        read(ctx, sql`select * from order_line where order_id = any(${ids}::uuid[]) order by order_id, position`),
    ),
    documentNumberOfOrder: oneBy<{ orderId: string; documentNumber: string }>(
      (row) => row.orderId,
      (ids) => read(ctx, sql`select order_id, document_number from offline_sale where order_id = any(${ids}::uuid[])`),
    ),
    discountsOfOrder: manyBy<DiscountApprovalRow>(
      (row) => row.orderId,
      (ids) =>
        read(ctx, sql`select * from discount_approval where order_id = any(${ids}::uuid[]) order by order_id, id`),
    ),
    // By line, for a line may have gone to another order since.
    discountsOfLine: manyBy<DiscountApprovalRow>(
      (row) => row.lineId ?? '',
      (ids) => read(ctx, sql`select * from discount_approval where line_id = any(${ids}::uuid[]) order by line_id, id`),
    ),
    partsOfOrder: manyBy<OrderRow>(
      (row) => row.partyOrderId ?? '',
      (ids) =>
        read(ctx, sql`select * from sale_order where party_order_id = any(${ids}::uuid[]) order by party_order_id, id`),
    ),
    historyOfOrder: manyBy<OrderStatusEntryRow>(
      (row) => row.orderId,
      (ids) =>
        read(
          ctx,
          sql`select * from order_status_history where order_id = any(${ids}::uuid[]) order by order_id, at, id`,
        ),
    ),
    invoice: oneBy<InvoiceRow>(
      (row) => row.id,
      (ids) =>
        read(ctx, sql`${INVOICES} where id = any(${ids}::uuid[]) union all ${DRAFTS} where id = any(${ids}::uuid[])`),
    ),
    linesOfInvoice: manyBy<InvoiceLineRow>(
      (row) => row.invoiceId,
      (ids) =>
        read(
          ctx,
          sql`${INVOICE_LINES} where invoice_id = any(${ids}::uuid[]) union all ${DRAFT_LINES} where invoice_id = any(${ids}::uuid[])
            order by invoice_id, position`,
        ),
    ),
    advancesOfCustomer: manyBy<CustomerAdvanceRow & { owner: string }>(
      (row) => row.owner,
      (ids) =>
        read(
          ctx,
          sql`select advance.*, owner.owner_id as owner from unnest(${ids}::uuid[]) owner (owner_id)
            join customer_advance advance on advance.customer_id = any(${filesOf(raw('owner.owner_id'))})
            where advance.amount <> 0 order by advance.customer_id, advance.shop_id, advance.currency`,
        ),
    ),
    quote: oneBy<QuoteRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from quote where id = any(${ids}::uuid[])`),
    ),
    linesOfQuote: manyBy<QuoteLineRow>(
      (row) => row.quoteId,
      (ids) =>
        read(ctx, sql`select * from quote_line where quote_id = any(${ids}::uuid[]) order by quote_id, position`),
    ),
    creditNote: oneBy<CreditNoteRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from credit_note where id = any(${ids}::uuid[])`),
    ),
    creditNotesOfInvoice: manyBy<CreditNoteRow>(
      (row) => row.invoiceId,
      (ids) =>
        read(
          ctx,
          sql`select * from credit_note where invoice_id = any(${ids}::uuid[]) order by invoice_id, validated_at, id`,
        ),
    ),
    linesOfCreditNote: manyBy<CreditNoteLineRow>(
      (row) => row.creditNoteId,
      (ids) =>
        read(
          ctx,
          sql`select * from credit_note_line where credit_note_id = any(${ids}::uuid[]) order by credit_note_id, position`,
        ),
    ),
    shop: oneBy<SellingShop>(
      (row) => row.shopId,
      (ids) => read(ctx, sql`select * from order_shop where shop_id = any(${ids}::uuid[])`),
    ),
    letterhead: oneBy<{ key: string; letterhead: Letterhead }>(
      (row) => row.key,
      (keys) =>
        read(
          ctx,
          sql`select shop_id || ' ' || version as key, letterhead from order_letterhead where shop_id || ' ' || version = any(${keys}::text[])`,
        ),
    ),
    moneyForInvoice: manyBy<ReceivedPayment & { forInvoice: string }>(
      (row) => row.forInvoice,
      (ids) =>
        read(
          ctx,
          sql`select p.invoice_id as for_invoice, p.* from invoice_payment p where p.invoice_id = any(${ids}::uuid[]) and p.kind = 'PAYMENT'
            union select o.invoice_id, p.* from sale_order o join invoice_payment p on p.order_id = o.id
            where o.invoice_id = any(${ids}::uuid[]) and p.kind = 'PAYMENT' order by at, id`,
        ),
    ),
  };
}
