import type { EventEnvelope } from '@comptoir/kit/events';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import type { RegisterRow } from '../rows.ts';
import { type MoneyForOrders, noAnswer, receiveMoney } from './ask-orders.ts';

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

/**
 * Takes money for an order or invoice. Orders decides, under its lock and once per key, and gives back the fact; it is
 * recorded here at once as it would be when the bus brings it, so a crash in between loses and doubles nothing.
 */
export async function recordPayment(
  ctx: Context,
  input: RecordPaymentInput,
): Promise<{ paymentId: string; orderId: string | null; invoiceId: string | null }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  const register = await registerOf(ctx, input.registerId);
  if (input.registerId != null) refuseIfAny([!register && problem(ctx.actor, 'NOT_FOUND.register', ['registerId'])]);
  const event = await taken(ctx, {
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

/** The register named, if there is one of this id. */
export async function registerOf(ctx: Context, registerId: string | null | undefined): Promise<RegisterRow | null> {
  return registerId != null && isUuid(registerId) ? ctx.loaders.register.load(registerId.toLowerCase()) : null;
}

async function taken(ctx: Context, input: MoneyForOrders): Promise<EventEnvelope<'PaymentReceived'>> {
  const answer = await receiveMoney(ctx, input);
  if (!answer) throw noAnswer(ctx);
  if (answer.problems.length > 0 || !answer.event) throw new Refusal(answer.problems);
  return answer.event;
}
