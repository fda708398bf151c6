import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import {
  advanceApplied,
  cashRounded,
  invoiceValidated,
  orderCreated,
  orderStatusChanged,
  paymentReceived,
  saleSettled,
} from '../facts.ts';
import type { InvoicePaymentRow } from '../invoice-rows.ts';
import { advanceMove, shareOf } from './advances.ts';
import { takeRevisionsAtCommit } from './board.ts';
import type { Sale, SoldIds } from './complete-sale.ts';
import { invoiceDigest } from './document-hash.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { statusEntry } from './keep-order.ts';
import { chained, ORDER_NUMBERS, takeNumbersAtCommit } from './numbers.ts';

const STEP = { from: 'PENDING', to: 'COMPLETED', reason: null } as const;

/**
 * Keeps a sale, whose receipt is due. Nothing here is waited for: numbers, rows and events go to PostgreSQL with the commit.
 * @param told the payments' events as published
 */
export function keepSale(tx: Tx, sale: Sale, told: (events: EventEnvelope[]) => void): SoldIds {
  const payments: EventEnvelope[] = [];
  const [kept] = numbered(tx, [sale], (withNumbers) => told(JSON.parse(withNumbers(JSON.stringify(payments)))));
  payments.push(...(kept ? keepAndTell(tx, [kept], true) : []));
  return { orderId: sale.order.id, invoiceId: sale.invoice.id, paymentIds: sale.payments.map((p) => p.paymentId) };
}

/** Keeps sales that were made elsewhere before: who sold gave the receipt and opened the drawer. */
export function keepPastSales(tx: Tx, sales: readonly Sale[]): void {
  keepAndTell(tx, numbered(tx, sales), false);
}

/** The sales with tokens for what they take with the commit. `taken` is given what puts the values into a text. */
function numbered(
  tx: Tx,
  sales: readonly Sale[],
  taken: (withNumbers: (text: string) => string) => void = () => {},
): Sale[] {
  // In the order of the customers, so that no two transactions wait for each other.
  for (const { invoice } of sales.toSorted((a, b) =>
    (a.order.customerId ?? '') < (b.order.customerId ?? '') ? -1 : 1,
  )) {
    const advance = shareOf(invoice);
    if (invoice.customerId !== null && !advance.isZero()) tx.atCommit(advanceMove(invoice, advance));
  }
  const invoices = sales.map((s) => chained(tx, 'INVOICE', s.validatedOn, invoiceDigest(s.invoice, s.lines)));
  const series = [...invoices, ...sales.map(() => ORDER_NUMBERS)];
  const tokens = takeNumbersAtCommit(tx, series, (numbers) =>
    taken((text) => numbers.reduce((filled, number, i) => filled.replaceAll(tokens[i] ?? '', number), text)),
  );
  const revisions = takeRevisionsAtCommit(tx, sales.length);
  return sales.map((sale, i) => {
    const number = tokens[i] ?? '';
    const orderNumber = tokens[sales.length + i] ?? '';
    return {
      ...sale,
      order: { ...sale.order, number: orderNumber, revision: revisions[i] ?? '' },
      invoice: { ...sale.invoice, number, orderNumber, hash: invoices[i]?.hash.token ?? null },
    };
  });
}

/** @returns the payments' events */
function keepAndTell(tx: Tx, sales: readonly Sale[], receiptDue: boolean): EventEnvelope[] {
  insertAllAtCommit(tx, {
    sale_order: sales.map(({ order }) => order),
    order_line: sales.flatMap(({ orderLines }) => orderLines),
    discount_approval: sales.flatMap(({ discounts }) => discounts),
    order_status_history: sales.flatMap(({ order }) => [
      statusEntry(tx, order, { from: null, to: 'PENDING' }),
      statusEntry(tx, order, STEP),
    ]),
    invoice: sales.map(({ invoice }) => invoice),
    invoice_line: sales.flatMap(({ lines }) => lines),
    invoice_payment: sales.flatMap(moneyOf),
  });
  // Type by type, so that who hears of many takes them together.
  for (const { order } of sales) orderCreated(tx, order);
  for (const { invoice, lines } of sales) invoiceValidated(tx, invoice, lines);
  const received = sales.flatMap((sale) => tellPayments(tx, sale));
  for (const { invoice, roundings } of sales) for (const rounding of roundings) cashRounded(tx, invoice, rounding);
  for (const { invoice, credits } of sales) for (const credit of credits) advanceApplied(tx, invoice, credit);
  if (receiptDue) for (const sale of sales) saleSettled(tx, sale.invoice, sale.lines, moneyOf(sale));
  for (const { order } of sales) orderStatusChanged(tx, order, STEP);
  return received;
}

const moneyOf = ({ credits, payments, roundings }: Sale): InvoicePaymentRow[] => [
  ...credits,
  ...payments,
  ...roundings,
];

function tellPayments(tx: Tx, { order, invoice, registerId, payments, settled }: Sale): EventEnvelope[] {
  const { businessDay } = order;
  return payments.map((payment, i) => {
    const reference = settled[i]?.reference ?? null;
    return paymentReceived(tx, { order, invoice, payment, registerId, reference, businessDay });
  });
}
