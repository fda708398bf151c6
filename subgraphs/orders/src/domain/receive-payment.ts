import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { amountFaults, idFault, keyFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import { paymentReceived } from '../facts.ts';
import { problem } from '../problems.ts';
import type { InvoicePaymentRow, OrderRow } from '../rows.ts';
import { timeZoneOf } from './invoice-order.ts';
import { lockOrder } from './keep-order.ts';
import { keepMoney, lockInvoice } from './settle.ts';
import { cashFaults, referenceFaults } from './tenders.ts';

export interface ReceivePaymentInput {
  paymentId: string;
  orderId?: string | null;
  invoiceId?: string | null;
  amount: Decimal;
  method: PaymentMethod;
  tendered?: Decimal | null;
  tip?: Decimal | null;
  registerId?: string | null;
  registerShopId?: string | null;
  reference?: string | null;
  idempotencyKey?: string | null;
}

/**
 * Takes money for an order or its invoice. What is received is received: what goes beyond the total is kept as an advance.
 * Idempotent by the caller's key, else by the payment's id; a repetition answers the first envelope.
 */
export async function receivePayment(
  ctx: Ctx,
  input: ReceivePaymentInput,
): Promise<{ event: EventEnvelope<'PaymentReceived'> }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    idFault(actor, ['paymentId'], input.paymentId),
    idFault(actor, ['registerId'], input.registerId),
    ...referenceFaults(actor, [], input),
    (input.orderId == null) === (input.invoiceId == null) && problem(actor, 'INVALID.which', ['orderId']),
  ]);
  const { paymentId, ...content } = input;
  const idempotencyKey = input.idempotencyKey ?? paymentId;
  return writeOnce(ctx, 'receivePayment', { ...content, idempotencyKey }, async (tx) => {
    const order = await lockPayable(tx, input);
    refuseIfAny(faultsFor(tx, order, input));
    const invoice = await lockInvoice(tx, order);
    const payment = paymentRow(tx, order, input);
    await tx.insert('invoice_payment', [payment]);
    await keepMoney(tx, order, invoice, { received: order.received.plus(payment.amount), refunded: order.refunded });
    const day = businessDay(payment.at, await timeZoneOf(tx, order.shopId));
    const { registerId = null, reference = null } = input;
    return { event: paymentReceived(tx, { order, invoice, payment, registerId, reference, businessDay: day }) };
  });
}

async function lockPayable(tx: Tx, { orderId, invoiceId }: ReceivePaymentInput): Promise<OrderRow> {
  if (orderId != null) return lockOrder(tx, orderId);
  const invoice = isUuid(invoiceId ?? '')
    ? await tx.one<{ orderId: string }>(sql`select order_id from invoice where id = ${invoiceId}`)
    : null;
  if (!invoice) refuseIfAny([problem(tx.ctx.actor, 'NOT_FOUND.invoice', ['invoiceId'])]);
  return lockOrder(tx, invoice?.orderId ?? '', null, ['invoiceId']);
}

function faultsFor(tx: Tx, order: OrderRow, input: ReceivePaymentInput): (Problem | false)[] {
  const { actor } = tx.ctx;
  const { currency, number } = order;
  const { amount, tip } = input;
  const which = input.orderId == null ? 'invoiceId' : 'orderId';
  const elsewhere = input.registerShopId != null && input.registerShopId !== order.shopId;
  return [
    order.status === 'CANCELLED' && problem(actor, 'ORDER_CLOSED.closed', [which], { number }),
    elsewhere && problem(actor, 'NOT_FOUND.register', ['registerId']),
    ...amountFaults(actor, ['amount'], amount, currency, { positive: true }),
    ...amountFaults(actor, ['tip'], tip, currency),
    ...cashFaults(actor, [], input, amount.plus(tip ?? ZERO), currency),
  ];
}

function paymentRow(tx: Tx, order: OrderRow, input: ReceivePaymentInput): InvoicePaymentRow {
  const { paymentId, method, amount } = input;
  const tip = input.tip ?? null;
  const due = amount.plus(tip ?? ZERO);
  const tendered = method === 'CASH' ? (input.tendered ?? due) : null;
  const { companyId, shopId, id: orderId } = order;
  return {
    id: newId(), companyId, shopId, orderId, kind: 'PAYMENT', paymentId, method, amount, tendered, change: tendered?.minus(due) ?? null, tip,
    at: tx.ctx.now(),
  }; // biome-ignore format: a table
}
