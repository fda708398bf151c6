import { ask } from '@comptoir/kit/ask';
import type { Ctx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { type Problem, Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { parse } from 'graphql';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';

export interface RecordPaymentInput {
  orderId?: string | null;
  invoiceId?: string | null;
  amount: Decimal;
  method: PaymentMethod;
  tendered?: Decimal | null;
  tip?: Decimal | null;
  registerId?: string | null;
  reference?: string | null;
  idempotencyKey?: string | null;
}

const RECEIVE = parse(`mutation ($input: ReceivePaymentInternalInput!) {
  _receivePayment(input: $input) { event problems { code message path details } }
}`);

/**
 * Takes money for an order or invoice. Orders decides, under its lock and once per key, and gives back the fact; it is
 * recorded here at once as it would be when the bus brings it, so a crash in between loses and doubles nothing.
 */
export async function recordPayment(
  ctx: Context,
  input: RecordPaymentInput,
): Promise<{ paymentId: string; orderId: string | null; invoiceId: string | null }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  const register = input.registerId == null ? null : await registerOf(ctx, input.registerId);
  const event = await askOrders(ctx, {
    ...input,
    amount: decimalText(input.amount),
    tendered: input.tendered && decimalText(input.tendered),
    tip: input.tip && decimalText(input.tip),
    paymentId: newId(),
    registerShopId: register?.shopId ?? null,
  });
  await ctx.inbox.apply([event]);
  const { paymentId, orderId, invoiceId } = event.payload;
  return { paymentId, orderId, invoiceId };
}

async function registerOf(ctx: Context, registerId: string): Promise<{ shopId: string }> {
  const register = isUuid(registerId) ? await ctx.loaders.register.load(registerId.toLowerCase()) : null;
  if (!register) refuseIfAny([problem(ctx.actor, 'NOT_FOUND.register', ['registerId'])]);
  return { shopId: register?.shopId ?? '' };
}

interface Received {
  event: EventEnvelope<'PaymentReceived'> | null;
  problems: Problem[];
}

async function askOrders(ctx: Ctx, input: object): Promise<EventEnvelope<'PaymentReceived'>> {
  const variables = { input };
  const data = await ask<{ _receivePayment: Received }>(ctx, 'orders', { document: RECEIVE, variables });
  if (!data) throw new Refusal([problem(ctx.actor, 'TRY_AGAIN.orders', ['orderId'])]);
  const { event, problems } = data._receivePayment;
  if (problems.length > 0 || !event) throw new Refusal(problems);
  return event;
}
