import '../../../schema/events/orders.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type Decimal, decimalText, sum } from '@comptoir/kit/money';
import type {
  DocumentLineFact,
  OrderLineFact,
  OrderStatus,
  OrderStatusChanged,
} from '../../../schema/events/orders.ts';
import { documentOf, type Payable } from './domain/settle.ts';
import type {
  CreditNoteLineRow,
  CreditNoteRow,
  InvoiceLineRow,
  InvoicePaymentRow,
  ReceivedPayment,
  ValidatedInvoice,
} from './invoice-rows.ts';
import type { QuoteRow } from './quote-rows.ts';
import type { OrderLineRow, OrderRow } from './rows.ts';

/** What orders tells its neighbours. */

const textOf = (amount: Decimal | null) => amount && decimalText(amount);

type LineLike = Pick<OrderLineRow, 'productId' | 'name' | 'quantity' | 'unitPrice' | 'total' | 'stockable'>;

function lineFact(lineId: string, line: LineLike): OrderLineFact {
  return {
    lineId, productId: line.productId, name: line.name, quantity: decimalText(line.quantity), unitPrice: decimalText(line.unitPrice),
    total: decimalText(line.total), stockable: line.stockable,
  }; // biome-ignore format: a table
}

export function orderCreated(tx: Tx, order: OrderRow): void {
  const { id: orderId, number, shopId, channel, tableId, customerId } = order;
  tx.emit('OrderCreated', { orderId, number, shopId, channel, tableId, customerId });
}

export function orderLinesAdded(tx: Tx, order: OrderRow, lines: readonly OrderLineRow[]): void {
  const { id: orderId, number, shopId } = order;
  tx.emit('OrderLinesAdded', { orderId, number, shopId, lines: lines.map((l) => lineFact(l.id, l)) });
}

export function orderLinesCancelled(tx: Tx, order: OrderRow, lineIds: string[], reason: string): void {
  const { id: orderId, number, shopId } = order;
  tx.emit('OrderLinesCancelled', { orderId, number, shopId, lineIds, reason });
}

/** Lines of one shop, each with the order it is on now. */
export function orderLinesChanged(
  tx: Tx,
  lines: readonly { line: OrderLineRow; order: OrderRow }[],
  toKitchen = true,
): void {
  const shopId = lines[0]?.order.shopId;
  if (shopId === undefined) return;
  tx.emit('OrderLinesChanged', {
    shopId,
    lines: lines.map(({ line, order }) => ({
      ...lineFact(line.id, line), version: line.version, orderId: order.id, orderNumber: order.number, tableId: order.tableId,
      tableNumber: order.tableNumber, splitFrom: line.splitFrom, toKitchen: toKitchen && line.status === 'FIRED',
      isShare: !toKitchen && line.status === 'FIRED' && line.splitFrom !== null && line.version === 1, notes: line.notes, modifiers: line.modifiers, seat: line.seat, course: line.course,
    })),
  }); // biome-ignore format: a table
}

export function orderCancelled(tx: Tx, order: OrderRow, reason: string): void {
  const { id: orderId, number, shopId, customerId } = order;
  tx.emit('OrderCancelled', { orderId, number, shopId, customerId, reason });
}

export function orderStatusChanged(
  tx: Tx,
  order: OrderRow,
  step: { from: OrderStatus; to: OrderStatus; reason: string | null },
  party: OrderStatusChanged['party'] = null,
): void {
  const { id: orderId, number, shopId, tableId, paymentStatus } = order;
  const total = decimalText(order.total);
  tx.emit('OrderStatusChanged', { orderId, number, shopId, tableId, paymentStatus, total, ...step, party });
}

/** A part of a bill became an order of its own. */
export function orderSplit(tx: Tx, part: OrderRow, fromOrderId: string): void {
  const { id: orderId, number, shopId, tableId, partyOrderId } = part;
  tx.emit('OrderSplit', { orderId, number, shopId, tableId, fromOrderId, partyOrderId: partyOrderId ?? fromOrderId });
}

export function orderMergeChanged(tx: Tx, order: OrderRow): EventEnvelope<'OrderMergeChanged'> {
  const { id: orderId, shopId, version, mergedInto } = order;
  return tx.emit('OrderMergeChanged', { orderId, shopId, version, mergedInto });
}

export function orderTotalChanged(tx: Tx, order: OrderRow): void {
  const { id: orderId, shopId, tableId, version } = order;
  tx.emit('OrderTotalChanged', { orderId, shopId, tableId, version, total: decimalText(order.total) });
}

export function courseFired(
  tx: Tx,
  order: OrderRow,
  fire: { fireId: string; course: number | null; firedAt: Date; lines: readonly OrderLineRow[] },
): EventEnvelope<'CourseFired'> {
  return tx.emit('CourseFired', {
    fireId: fire.fireId, orderId: order.id, orderNumber: order.number, shopId: order.shopId, tableId: order.tableId, course: fire.course,
    firedAt: fire.firedAt.toISOString(),
    lines: fire.lines.map((l) => ({
      lineId: l.id, productId: l.productId, stationId: l.stationId, name: l.name, quantity: decimalText(l.quantity), notes: l.notes,
      modifiers: l.modifiers, seat: l.seat, course: l.course, allergens: l.allergens, preparationMinutes: l.preparationMinutes,
    })),
  }); // biome-ignore format: a table
}

function documentLineFact(lineId: string, line: InvoiceLineRow | CreditNoteLineRow): DocumentLineFact {
  return {
    ...lineFact(lineId, line), orderLineId: line.orderLineId, discountPercent: decimalText(line.discountPercent),
    taxRate: decimalText(line.taxRate), subTotal: decimalText(line.subTotal), taxTotal: decimalText(line.taxTotal),
  }; // biome-ignore format: a table
}

export function invoiceValidated(tx: Tx, invoice: ValidatedInvoice, lines: readonly InvoiceLineRow[]): void {
  tx.emit('InvoiceValidated', {
    invoiceId: invoice.id, number: invoice.number, orderId: invoice.orderId, orderNumber: invoice.orderNumber, shopId: invoice.shopId,
    customerId: invoice.customerId, tableNumber: invoice.tableNumber, channel: invoice.channel, businessDay: invoice.businessDay,
    validatedAt: invoice.validatedAt.toISOString(), dueDate: invoice.dueDate, currency: invoice.currency,
    lines: lines.map((l) => documentLineFact(l.orderLineId ?? l.id, l)),
    subTotal: decimalText(invoice.subTotal), taxes: invoice.taxes, taxTotal: decimalText(invoice.taxTotal), total: decimalText(invoice.total),
  }); // biome-ignore format: a table
}

export function invoiceCancelled(tx: Tx, invoice: ValidatedInvoice): void {
  const { id: invoiceId, number, orderId, shopId, customerId, currency, cancelReason, cancelledAt } = invoice;
  tx.emit('InvoiceCancelled', {
    invoiceId, number, orderId, shopId, customerId, currency, total: decimalText(invoice.total), reason: cancelReason ?? '',
    cancelledAt: cancelledAt?.toISOString() ?? '',
  }); // biome-ignore format: a table
}

export function creditNoteValidated(tx: Tx, note: CreditNoteRow, lines: readonly CreditNoteLineRow[]): void {
  const {
    id: creditNoteId,
    number,
    invoiceId,
    invoiceNumber,
    orderId,
    shopId,
    customerId,
    businessDay,
    currency,
    reason,
    restock,
  } = note;
  tx.emit('CreditNoteValidated', {
    creditNoteId, number, invoiceId, invoiceNumber, orderId, shopId, customerId, businessDay, validatedAt: note.validatedAt.toISOString(), currency,
    reason, restock, lines: lines.map((l) => documentLineFact(l.invoiceLineId, l)), subTotal: decimalText(note.subTotal), taxes: note.taxes,
    taxTotal: decimalText(note.taxTotal), total: decimalText(note.total),
  }); // biome-ignore format: a table
}

export function quoteAccepted(tx: Tx, quote: QuoteRow, invoiceId: string): void {
  const { id: quoteId, number, shopId, customerId, currency } = quote;
  tx.emit('QuoteAccepted', {
    quoteId,
    number,
    shopId,
    customerId,
    invoiceId,
    currency,
    total: decimalText(quote.total),
  });
}

/** What cash could not pay exactly: for the books, and for what the customer owes. */
export function cashRounded(
  tx: Tx,
  { customerId, currency }: Pick<OrderRow | ValidatedInvoice, 'customerId' | 'currency'>,
  rounding: InvoicePaymentRow,
): void {
  const { id: roundingId, paymentId, orderId, invoiceId, shopId, at } = rounding;
  tx.emit('CashRounded', {
    roundingId, paymentId: paymentId ?? '', orderId, invoiceId, shopId, customerId, currency, amount: decimalText(rounding.amount),
    at: at.toISOString(),
  }); // biome-ignore format: a table
}

/** For who counts what was paid, such as points: no money moved, and what the customer owes in all is the same. */
export function advanceApplied(
  tx: Tx,
  { customerId, currency }: Pick<ValidatedInvoice, 'customerId' | 'currency'>,
  { id: applicationId, orderId, invoiceId, shopId, amount, at }: InvoicePaymentRow,
): void {
  if (customerId === null) return;
  tx.emit('AdvanceApplied', {
    applicationId, orderId, invoiceId: invoiceId ?? '', shopId, customerId, currency, amount: decimalText(amount), at: at.toISOString(),
  }); // biome-ignore format: a table
}

/** To orders itself: see `take-back-advance.ts`. */
export function advanceOverdrawn(
  tx: Tx,
  { shopId, customerId, currency }: Pick<ValidatedInvoice, 'shopId' | 'customerId' | 'currency'>,
): void {
  tx.emit('AdvanceOverdrawn', { shopId, customerId: customerId ?? '', currency });
}

export type Receipt = Payable & {
  payment: ReceivedPayment;
  registerId: string | null;
  reference: string | null;
  businessDay: string;
};

export function paymentReceived(tx: Tx, receipt: Receipt): EventEnvelope<'PaymentReceived'> {
  const { order, invoice, payment, registerId, reference, businessDay } = receipt;
  const { customerId, currency } = documentOf(receipt);
  return tx.emit('PaymentReceived', {
    paymentId: payment.paymentId, orderId: order?.id ?? null, orderNumber: order?.number ?? null, invoiceId: invoice?.id ?? null,
    invoiceNumber: invoice?.number ?? null, customerId, shopId: payment.shopId, registerId, method: payment.method,
    currency, amount: decimalText(payment.amount), tendered: textOf(payment.tendered), change: textOf(payment.change),
    tip: textOf(payment.tip), reference, businessDay, receivedAt: payment.at.toISOString(),
  }); // biome-ignore format: a table
}

export function saleSettled(
  tx: Tx,
  invoice: ValidatedInvoice,
  lines: readonly InvoiceLineRow[],
  payments: readonly InvoicePaymentRow[],
): void {
  const of = (wanted: InvoicePaymentRow['kind']) =>
    sum(payments.filter(({ kind }) => kind === wanted).map(({ amount }) => amount));
  const [rounded, applied] = [of('ROUNDING'), of('ADVANCE')];
  tx.emit('SaleSettled', {
    orderId: invoice.orderId, invoiceId: invoice.id, shopId: invoice.shopId,
    receipt: {
      invoiceNumber: invoice.number, orderNumber: invoice.orderNumber, tableNumber: invoice.tableNumber,
      soldAt: invoice.validatedAt.toISOString(), currency: invoice.currency,
      lines: lines.map((l) => ({
        name: l.name, quantity: decimalText(l.quantity), unitPrice: decimalText(l.unitPrice), total: decimalText(l.total),
      })),
      subTotal: decimalText(invoice.subTotal), taxes: invoice.taxes, total: decimalText(invoice.total),
      payments: payments
        .filter((p): p is ReceivedPayment => p.kind === 'PAYMENT')
        .map((p) => ({
          method: p.method, amount: decimalText(p.amount), tendered: textOf(p.tendered), change: textOf(p.change), tip: textOf(p.tip),
        })),
      ...(rounded.isZero() ? {} : { cashRounding: decimalText(rounded) }),
      ...(applied.isZero() ? {} : { applied: decimalText(applied) }),
    },
  }); // biome-ignore format: a table
}
