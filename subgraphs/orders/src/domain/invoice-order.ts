import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { type Fault, keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { invoiceValidated, saleSettled } from '../facts.ts';
import { problem } from '../problems.ts';
import type { OrderLineRow, OrderRow } from '../rows.ts';
import { moveAdvance, shareOf } from './advances.ts';
import { paymentStatusOf } from './balance.ts';
import { findCustomer } from './customers.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { isUnfired, keepOrder, linesOf, lockOrder, refuseIfClosed, retotalled, standing } from './keep-order.ts';
import { invoiceOf, numberedInvoice } from './make-invoice.ts';
import { CHANNEL_RULES } from './order-states.ts';
import { isReturnFault, paymentsOf, statusWhenPaid } from './settle.ts';
import { shopOf } from './shops.ts';

export interface InvoiceOrderInput {
  orderId: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/**
 * Makes and validates the invoice of an order. What was received before counts at once, so it may be born PAID. An order
 * that is done with but not invoiced (delivered on account) is invoiced all the same.
 */
export async function invoiceOrder(
  ctx: Ctx,
  input: InvoiceOrderInput,
): Promise<{ invoiceId: string; orderId: string }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'invoiceOrder', input, async (tx) => {
    const order = await lockOrder(tx, input.orderId, input.version);
    refuseIfAny([isReturnFault(tx, order)]);
    if (order.status !== 'COMPLETED' || order.invoiceId !== null) refuseIfClosed(tx, order);
    const [allLines, payments, shop, { customer }] = await Promise.all([
      linesOf(tx, order.id),
      paymentsOf(tx, { id: null, orderId: order.id }),
      shopOf(tx, order.shopId),
      findCustomer(ctx, tx, order.customerId),
    ]);
    const lines = standing(allLines);
    refuseIfAny([
      lines.length === 0 && problem(ctx.actor, 'INVALID.noLines', ['orderId']),
      unfiredFault(tx, order, lines),
    ]);
    const validatedAt = ctx.now();
    const { totals } = retotalled(tx, order, lines);
    const day = businessDay(validatedAt, shop.timeZone);
    const draft = invoiceOf(order, lines, totals, { validatedAt, businessDay: day, shop, customer });
    const status = draft.invoice.status === 'PAID' ? statusWhenPaid(order) : order.status;
    const paymentStatus = paymentStatusOf(draft.invoice, true);
    await keepOrder(tx, order, { ...order, invoiceId: draft.invoice.id, status, paymentStatus });
    const invoice = numberedInvoice(tx, draft);
    insertAllAtCommit(tx, { invoice: [invoice], invoice_line: draft.lines });
    invoiceValidated(tx, invoice, draft.lines);
    await moveAdvance(tx, invoice, shareOf(invoice));
    if (invoice.status === 'PAID') saleSettled(tx, invoice, draft.lines, payments);
    return { invoiceId: invoice.id, orderId: order.id };
  });
}

/** What is handed over when it is paid is closed then: a dish that the kitchen does not have would be paid and never cooked. */
function unfiredFault({ ctx }: Tx, { channel, number }: OrderRow, lines: readonly OrderLineRow[]): Fault {
  const unfired = lines.find(isUnfired);
  if (!unfired || !CHANNEL_RULES[channel].isHandedOverWhenPaid) return false;
  return problem(ctx.actor, 'ILLEGAL_STATE.unfired', ['orderId'], { name: unfired.name, number });
}
