import { addDays } from '@comptoir/kit/business-day';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { decimalText, ZERO } from '@comptoir/kit/money';
import type { Totals } from '@comptoir/kit/tax';
import type { DocumentTax, InvoiceLineRow, ValidatedInvoice } from '../invoice-rows.ts';
import type { Buyer, OrderLineRow, OrderRow, SellingShop } from '../rows.ts';
import { balanceOf, uninvoiced } from './balance.ts';
import { recipientOf } from './customers.ts';
import { invoiceDigest } from './document-hash.ts';
import { chained, takeNumbersAtCommit } from './numbers.ts';

export interface UnnumberedInvoice {
  /** All of the invoice but its number, which is taken last. */
  invoice: ValidatedInvoice;
  lines: InvoiceLineRow[];
}

/** The invoice of an order: a copy of everything it stands on, with what was already paid. */
export function invoiceOf(
  order: OrderRow,
  lines: readonly OrderLineRow[],
  totals: Totals,
  at: { validatedAt: Date; businessDay: string; shop: SellingShop; customer: Buyer | null },
): UnnumberedInvoice {
  const id = newId();
  const { companyId, shopId, customerId, channel, tableNumber, currency, taxMode, discountPercent, discountAmount } =
    order;
  const { received, refunded, cashRounded } = order;
  const { subTotal, taxTotal, total } = totals;
  const { validatedAt, businessDay, shop, customer } = at;
  const { paid, remaining } = balanceOf({ ...uninvoiced(order), total });
  return {
    invoice: {
      id, companyId, shopId, number: '', status: remaining.isZero() ? 'PAID' : 'VALIDATED', orderId: order.id, orderNumber: order.number, customerId,
      channel, tableNumber, currency, discountPercent, discountAmount, notes: null, subTotal, taxes: taxesOf(totals), taxTotal, total, received,
      refunded, cashRounded, applied: ZERO, credited: ZERO, paid, businessDay, dueDate: dueDateOf(businessDay, shop, customer), quoteId: null, validatedAt,
      cancelledAt: null, cancelReason: null, taxMode, recipient: recipientOf(customer), letterheadVersion: shop.letterheadVersion, hash: null, version: 1,
    },
    lines: lines.map((line, i) => ({
      id: newId(), companyId, shopId, invoiceId: id, orderLineId: line.id, position: i + 1, productId: line.productId, name: line.name,
      quantity: line.quantity, unitPrice: line.unitPrice, discountPercent: line.discountPercent, taxRate: line.taxRate,
      ...(totals.lines[i] ?? { subTotal: ZERO, taxTotal: ZERO, total: ZERO }), stockable: line.stockable,
    })),
  }; // biome-ignore format: a table
}

/** A tax table as documents keep it. */
export function taxesOf(totals: Pick<Totals, 'taxes'>): DocumentTax[] {
  return totals.taxes.map((t) => ({
    rate: decimalText(t.rate),
    base: decimalText(t.base),
    amount: decimalText(t.amount),
  }));
}

/** By the terms of the customer, else of the shop. */
export function dueDateOf(day: string, shop: SellingShop, customer: Buyer | null): string {
  return addDays(day, customer?.paymentTermsDays ?? shop.paymentTermsDays);
}

/** An invoice with the tokens of its number and its hash, which are taken with the commit. */
export function numberedInvoice(tx: Tx, { invoice, lines }: UnnumberedInvoice): ValidatedInvoice {
  const series = chained(tx, 'INVOICE', invoice.businessDay, invoiceDigest(invoice, lines));
  const [number] = takeNumbersAtCommit(tx, [series]);
  return { ...invoice, number, hash: series.hash.token };
}
