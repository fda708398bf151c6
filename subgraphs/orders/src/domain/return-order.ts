import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { type Decimal, sum } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { ValidatedInvoice } from '../invoice-rows.ts';
import type { OrderLineRow, OrderRow, SellingShop } from '../rows.ts';
import type { RefundDueRow, SaleReturnRow } from '../sale-rows.ts';
import { orderChanged } from './board.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { statusEntry } from './keep-order.ts';
import type { WantedCredit } from './make-credit-note.ts';
import { newOrder } from './new-order.ts';
import { ORDER_NUMBERS, takeNumbersAtCommit } from './numbers.ts';
import type { PlannedRefund } from './refund-plan.ts';

export interface ReturnTerms
  extends Pick<SaleReturnRow, 'creditNoteId' | 'exchangeOrderId' | 'reason' | 'refundTo' | 'exchanged'> {
  wanted: readonly WantedCredit[];
  refunds: readonly PlannedRefund[];
}

export interface KeptReturn {
  order: OrderRow;
  saleReturn: SaleReturnRow;
  refunds: RefundDueRow[];
}

/**
 * Keeps what came back as an order of its own: COMPLETED from the start, at the amounts of its credit note, citing the
 * order it was sold by. Sent with the commit, after the documents that are numbered before it.
 */
export async function keepReturnOrder(
  tx: Tx,
  shop: SellingShop,
  invoice: ValidatedInvoice,
  terms: ReturnTerms,
): Promise<KeptReturn> {
  const { wanted, refunds: planned, ...kept } = terms;
  const ids = wanted.flatMap((w) => w.line.orderLineId ?? []);
  const sold = await tx.query<OrderLineRow>(sql`select * from order_line where id = any(${ids}::uuid[])`);
  const returned = returnedOf(tx, shop, invoice, terms);
  const [number] = takeNumbersAtCommit(tx, [ORDER_NUMBERS]);
  const order = { ...returned, number };
  const { id: orderId, companyId, shopId } = order;
  const soldById = new Map(sold.map((line) => [line.id, line]));
  const lines = wanted.flatMap(({ line, credited }, i) => {
    const before = soldById.get(line.orderLineId ?? '');
    return before
      ? [{ ...before, id: newId(), orderId, position: i + 1, quantity: credited.quantity, total: credited.total }]
      : [];
  });
  const saleReturn: SaleReturnRow = {
    ...kept, orderId, companyId, shopId, returnOf: sold[0]?.orderId ?? null, invoiceId: invoice.id,
  }; // biome-ignore format: a row
  const refunds = planned.map((refund) => ({ id: newId(), companyId, shopId, orderId, ...refund }));
  insertAllAtCommit(tx, {
    sale_order: [order],
    order_line: lines,
    order_status_history: [statusEntry(tx, order, { from: null, to: 'COMPLETED', reason: terms.reason })],
    sale_return: [saleReturn],
    refund_due: refunds,
  });
  orderChanged(tx, orderId);
  return { order, saleReturn, refunds };
}

function returnedOf({ ctx }: Tx, shop: SellingShop, invoice: ValidatedInvoice, terms: ReturnTerms): OrderRow {
  const { channel, customerId, tableNumber } = invoice;
  const subTotal = sum(terms.wanted.map((w) => w.credited.subTotal));
  const taxTotal = sum(terms.wanted.map((w) => w.credited.taxTotal));
  const total = subTotal.plus(taxTotal);
  const empty = newOrder(ctx, shop, { channel, customerId, tableNumber, notes: terms.reason });
  const paymentStatus = paidBack(total, sum(terms.refunds.map((r) => r.amount)));
  return { ...empty, type: 'RETURN', status: 'COMPLETED', paymentStatus, subTotal, taxTotal, total };
}

/** Of a return, what is paid is what is given back. */
function paidBack(total: Decimal, refunded: Decimal): OrderRow['paymentStatus'] {
  if (refunded.isZero()) return 'PENDING';
  return refunded.gte(total) ? 'REFUNDED' : 'PARTIAL';
}
