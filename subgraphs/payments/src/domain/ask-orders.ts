import type { Actor } from '@comptoir/kit/actor';
import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type Problem, Refusal } from '@comptoir/kit/problems';
import { parse } from 'graphql';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import { problem } from '../problems.ts';

const PROBLEMS = 'problems { code message path details }';
const RECEIVE = parse(
  `mutation ($input: ReceivePaymentInternalInput!) { _receivePayment(input: $input) { event ${PROBLEMS} } }`,
);
const CHECK = parse(
  `mutation ($input: ReceivePaymentInternalInput!) { _checkPayment(input: $input) { target ${PROBLEMS} } }`,
);
const APPLY_REFUND = parse('mutation ($event: JSON!) { _applyRefund(event: $event) }');

/** Money as orders is asked about it; amounts in plain digits. */
export interface MoneyForOrders {
  paymentId: string;
  orderId?: string | null;
  invoiceId?: string | null;
  amount: string;
  method: PaymentMethod;
  tendered?: string | null;
  tip?: string | null;
  registerId?: string | null;
  registerShopId: string | null;
  reference?: string | null;
  idempotencyKey?: string | null;
}

export interface Received {
  event: EventEnvelope<'PaymentReceived'> | null;
  problems: Problem[];
}

/** What money would be for, or why it cannot be taken. */
export interface Checked {
  target: {
    orderId: string | null;
    invoiceId: string | null;
    customerId: string | null;
    shopId: string;
    currency: string;
  } | null;
  problems: Problem[];
}

/** Has orders take money, once per key or payment; null when it does not answer. */
export async function receiveMoney(ctx: Ctx, input: MoneyForOrders, actor?: Actor): Promise<Received | null> {
  const variables = { input };
  const data = await ask<{ _receivePayment: Received }>(ctx, 'orders', { document: RECEIVE, variables, actor });
  return data?._receivePayment ?? null;
}

/** Asks orders what money would be for, without taking any; refuses when it does not answer. */
export async function checkMoney(ctx: Ctx, input: MoneyForOrders): Promise<Checked> {
  const data = await ask<{ _checkPayment: Checked }>(ctx, 'orders', { document: CHECK, variables: { input } });
  if (!data) throw noAnswer(ctx);
  return data._checkPayment;
}

/** Tells orders of money given back, ahead of the bus; when it is away, the bus tells it. */
export async function tellRefund(ctx: Ctx, event: EventEnvelope): Promise<void> {
  await ask(ctx, 'orders', { document: APPLY_REFUND, variables: { event } });
}

export function noAnswer({ actor }: Ctx): Refusal {
  return new Refusal([problem(actor, 'TRY_AGAIN.orders', ['orderId'])]);
}
