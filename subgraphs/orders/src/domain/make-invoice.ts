import { newId } from '@comptoir/kit/id';
import { decimalText, ZERO } from '@comptoir/kit/money';
import type { Totals } from '@comptoir/kit/tax';
import type { InvoiceLineRow, InvoiceRow, OrderLineRow, OrderRow } from '../rows.ts';
import { paidOf } from './keep-order.ts';

export interface InvoiceDraft {
  /** All of the invoice but its number, which is taken last. */
  invoice: InvoiceRow;
  lines: InvoiceLineRow[];
}

/** The invoice of an order: a copy of everything it stands on, with what was already paid. */
export function invoiceOf(
  order: OrderRow,
  lines: readonly OrderLineRow[],
  totals: Totals,
  at: { validatedAt: Date; businessDay: string },
): InvoiceDraft {
  const id = newId();
  const { companyId, shopId, customerId, channel, tableNumber, currency } = order;
  const { subTotal, taxTotal, total } = totals;
  const paid = paidOf(total, order);
  return {
    invoice: {
      id, companyId, shopId, number: '', status: paid.equals(total) ? 'PAID' : 'VALIDATED', orderId: order.id, orderNumber: order.number, customerId,
      channel, tableNumber, currency, subTotal, taxTotal, total, paid, ...at,
      taxes: totals.taxes.map((t) => ({
        rate: decimalText(t.rate), base: decimalText(t.base), amount: decimalText(t.amount),
      })),
    },
    lines: lines.map((line, i) => ({
      id: newId(), companyId, shopId, invoiceId: id, orderLineId: line.id, position: i + 1, productId: line.productId, name: line.name,
      quantity: line.quantity, unitPrice: line.unitPrice, discountPercent: line.discountPercent, taxRate: line.taxRate,
      ...(totals.lines[i] ?? { subTotal: ZERO, taxTotal: ZERO, total: ZERO }), stockable: line.stockable,
    })),
  }; // biome-ignore format: a table
}

/** Invoices are numbered by calendar year. */
export function fiscalYear(businessDay: string): number {
  return Number(businessDay.slice(0, 4));
}
