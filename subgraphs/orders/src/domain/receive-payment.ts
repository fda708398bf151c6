import type { Actor } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { amountFaults, idFault, keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText, sum, ZERO } from '@comptoir/kit/money';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import { cashRounded, paymentReceived } from '../facts.ts';
import type { ReceivedPayment } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import { balanceOf } from './balance.ts';
import { roundedBy, roundingFacts } from './cash-rounding.ts';
import { mergedFault } from './keep-order.ts';
import { pointsFaults, redeemIfLoyalty } from './redeem-points.ts';
import { accountOf, documentOf, keepMoney, lockPayable, type Payable } from './settle.ts';
import { shopOf } from './shops.ts';
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
  refuseIfAny(inputFaults(ctx.actor, input));
  const { paymentId, ...content } = input;
  const idempotencyKey = input.idempotencyKey ?? paymentId;
  return writeOnce(ctx, 'receivePayment', { ...content, idempotencyKey }, async (tx) => {
    const payable = await lockPayable(tx, input);
    refuseIfAny(paymentFaults(tx, payable, input));
    await redeemIfLoyalty(tx, documentOf(payable), input, []);
    return { event: await keepReceived(tx, payable, input) };
  });
}

export type ReceivedMoney = Pick<
  ReceivePaymentInput,
  'paymentId' | 'amount' | 'method' | 'tendered' | 'tip' | 'registerId' | 'reference'
>;

/** Keeps money that was taken for what is locked, rounded as cash is, and tells the neighbours. */
export async function keepReceived(
  tx: Tx,
  payable: Payable,
  money: ReceivedMoney,
): Promise<EventEnvelope<'PaymentReceived'>> {
  const account = accountOf(payable);
  const payment = paymentRow(tx, payable, money);
  const { timeZone, cashRounding } = await shopOf(tx, payment.shopId);
  const roundings = roundingFacts(payment, roundedBy(payment, balanceOf(account).remaining, cashRounding));
  await tx.insert('invoice_payment', [payment, ...roundings]);
  await keepMoney(tx, payable, {
    received: account.received.plus(payment.amount),
    cashRounded: account.cashRounded.plus(sum(roundings.map((r) => r.amount))),
  });
  const { registerId = null, reference = null } = money;
  const receipt = { ...payable, payment, registerId, reference, businessDay: businessDay(payment.at, timeZone) };
  const event = paymentReceived(tx, receipt);
  for (const rounding of roundings) cashRounded(tx, documentOf(payable), rounding);
  return event;
}

/** What can be told from the input alone. */
export function inputFaults(actor: Actor, input: ReceivePaymentInput): (Problem | false)[] {
  return [
    keyFault(actor, input.idempotencyKey),
    idFault(actor, ['paymentId'], input.paymentId),
    idFault(actor, ['registerId'], input.registerId),
    ...referenceFaults(actor, [], input),
    (input.orderId == null) === (input.invoiceId == null) && problem(actor, 'INVALID.which', ['orderId']),
  ];
}

/** Whether what is to be paid can be, and by so much. */
export function paymentFaults(tx: Tx, payable: Payable, input: ReceivePaymentInput): (Problem | false)[] {
  const { actor } = tx.ctx;
  const { order, invoice } = payable;
  const { amount, method, tip } = input;
  const { shopId, currency, customerId } = documentOf(payable);
  const { remaining } = balanceOf(accountOf(payable));
  const which = input.orderId == null ? 'invoiceId' : 'orderId';
  const elsewhere = input.registerShopId != null && input.registerShopId !== shopId;
  return [
    order?.status === 'CANCELLED' && problem(actor, 'ORDER_CLOSED.closed', [which], { number: order.number }),
    order !== null && mergedFault(tx, order, [which]),
    invoice?.status === 'CANCELLED' &&
      problem(actor, 'ILLEGAL_STATE.cancelledInvoice', [which], { number: invoice.number }),
    elsewhere && problem(actor, 'NOT_FOUND.register', ['registerId']),
    ...amountFaults(actor, ['amount'], amount, currency, { positive: true }),
    ...amountFaults(actor, ['tip'], tip, currency),
    ...pointsFaults(actor, [], input, customerId),
    method === 'LOYALTY' &&
      amount.gt(remaining) &&
      problem(actor, 'TOO_MUCH.due', ['amount'], { due: decimalText(remaining) }),
    ...cashFaults(actor, [], input, amount.plus(tip ?? ZERO), currency),
  ];
}

function paymentRow(tx: Tx, payable: Payable, input: ReceivedMoney): ReceivedPayment {
  const { paymentId, method, amount } = input;
  const tip = input.tip ?? null;
  const due = amount.plus(tip ?? ZERO);
  const tendered = method === 'CASH' ? (input.tendered ?? due) : null;
  const { order, invoice } = payable;
  const { companyId, shopId } = documentOf(payable);
  return {
    id: newId(), companyId, shopId, orderId: order?.id ?? null, invoiceId: invoice?.id ?? null, kind: 'PAYMENT', paymentId, method, amount,
    tendered, change: tendered?.minus(due) ?? null, tip, at: tx.ctx.now(),
  }; // biome-ignore format: a table
}
