import { addDays } from '@comptoir/kit/business-day';
import { newId } from '@comptoir/kit/id';
import { decimalText, ZERO } from '@comptoir/kit/money';
import type { Totals } from '@comptoir/kit/tax';
import type { DocumentTax, InvoiceLineRow, OrderLineRow, OrderRow, ValidatedInvoice } from '../rows.ts';
import { balanceOf, uninvoiced } from './balance.ts';

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
  at: { validatedAt: Date; businessDay: string; termsDays: number },
): UnnumberedInvoice {
  const id = newId();
  const { companyId, shopId, customerId, channel, tableNumber, currency, discountPercent } = order;
  const { received, refunded, cashRounded } = order;
  const { subTotal, taxTotal, total } = totals;
  const { validatedAt, businessDay, termsDays } = at;
  const { paid, remaining } = balanceOf({ ...uninvoiced(order), total });
  return {
    invoice: {
      id, companyId, shopId, number: '', status: remaining.isZero() ? 'PAID' : 'VALIDATED', orderId: order.id, orderNumber: order.number, customerId,
      channel, tableNumber, currency, discountPercent, discountAmount: ZERO, notes: null, subTotal, taxes: taxesOf(totals), taxTotal, total, received,
      refunded, cashRounded, applied: ZERO, credited: ZERO, paid, businessDay, dueDate: addDays(businessDay, termsDays), quoteId: null, validatedAt,
      cancelledAt: null, cancelReason: null, version: 1,
    },
    lines: lines.map((line, i) => ({
      id: newId(), companyId, shopId, invoiceId: id, orderLineId: line.id, position: i + 1, productId: line.productId, name: line.name,
      quantity: line.quantity, unitPrice: line.unitPrice, discountPercent: line.discountPercent, taxRate: line.taxRate,
      ...(totals.lines[i] ?? { subTotal: ZERO, taxTotal: ZERO, total: ZERO }), stockable: line.stockable,
    })),
  }; // biome-ignore format: a table
}

/** A tax table as documents keep it. */
export function taxesOf(totals: Totals): DocumentTax[] {
  return totals.taxes.map((t) => ({
    rate: decimalText(t.rate),
    base: decimalText(t.base),
    amount: decimalText(t.amount),
  }));
}

/** Invoices are numbered by calendar year. */
export function fiscalYear(businessDay: string): number {
  return Number(businessDay.slice(0, 4));
}
