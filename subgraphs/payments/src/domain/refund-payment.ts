import { ask } from '@comptoir/kit/ask';
import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { amountFaults, keyFault, positiveFault, textFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { parse } from 'graphql';
import { paymentRefunded } from '../facts.ts';
import { problem } from '../problems.ts';
import type { PaymentRefundRow, PaymentRow } from '../rows.ts';
import { openSessionAt } from './cash-rules.ts';
import { intoDays } from './into-days.ts';

export interface RefundPaymentInput {
  paymentId: string;
  amount: Decimal;
  reason: string;
  registerId?: string | null;
  idempotencyKey?: string | null;
}

const APPLY_REFUND = parse('mutation ($event: JSON!) { _applyRefund(event: $event) }');

/**
 * Gives money back of a payment, the way it came. Refunds of one payment stand in line on its row, so that together they never exceed it.
 * Orders is told at once, so that what remains of the invoice is right in the answer; if it is away, the bus tells it.
 */
export async function refundPayment(
  ctx: Ctx,
  input: RefundPaymentInput,
): Promise<{ paymentId: string; refundId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    positiveFault(actor, ['amount'], input.amount),
    textFault(actor, ['reason'], input.reason, 500),
  ]);
  let event: EventEnvelope | null = null;
  const ids = await writeOnce(ctx, 'refundPayment', input, async (tx) => {
    const place = await placeOf(tx, input);
    const payment = await lockPayment(tx, input.paymentId);
    refuseUnlessRefundable(tx, payment, input.amount);
    const refund = refundRow(tx, payment, input, place);
    const refunded = payment.refunded.plus(refund.amount);
    const status = refunded.equals(payment.amount) ? 'REFUNDED' : 'COMPLETED';
    await tx.query(sql`update payment set refunded = ${refunded}, status = ${status} where id = ${payment.id}`);
    keepRefund(tx, refund);
    event = paymentRefunded(tx, payment, refund);
    return { paymentId: payment.id, refundId: refund.id };
  });
  if (event) await ask(ctx, 'orders', { document: APPLY_REFUND, variables: { event } });
  return ids;
}

/** Where the money is given back. */
type Place = Pick<PaymentRefundRow, 'registerId' | 'sessionId' | 'businessDay'>;

interface Origin {
  shopId: string;
  registerId: string | null;
  timeZone: string | null;
  ofShop: string | null;
}

/** The register's row is shared before the payment's is locked, in the order in which a session that opens takes them. */
async function placeOf(tx: Tx, { paymentId, registerId: given }: RefundPaymentInput): Promise<Place> {
  const { actor, now } = tx.ctx;
  const register = given == null || isUuid(given) ? given : newId();
  const origin = isUuid(paymentId)
    ? await tx.one<Origin>(sql`select p.shop_id, coalesce(${register}, p.register_id) as register_id, s.time_zone, r.shop_id as of_shop
        from payment p left join payment_shop s on s.shop_id = p.shop_id left join register r on r.id = ${register} where p.id = ${paymentId}`)
    : null;
  refuseIfAny([
    !origin && problem(actor, 'NOT_FOUND.payment', ['paymentId']),
    given != null && origin && origin.ofShop !== origin.shopId && problem(actor, 'NOT_FOUND.register', ['registerId']),
  ]);
  const { registerId, timeZone } = origin as Origin;
  return {
    registerId,
    sessionId: await openSessionAt(tx, registerId),
    businessDay: businessDay(now(), timeZone ?? 'UTC'),
  };
}

async function lockPayment(tx: Tx, paymentId: string): Promise<PaymentRow> {
  return (await tx.one<PaymentRow>(sql`select * from payment where id = ${paymentId} for update`)) as PaymentRow;
}

function refuseUnlessRefundable({ ctx: { actor } }: Tx, payment: PaymentRow, amount: Decimal): void {
  const { currency } = payment;
  const refundable = payment.amount.minus(payment.refunded);
  refuseIfAny([
    ...amountFaults(actor, ['amount'], amount, currency),
    amount.gt(refundable) && problem(actor, 'TOO_MUCH.refund', ['amount'], { refundable: decimalText(refundable) }),
  ]);
}

/** Numbered by the company's counter, which is locked within PostgreSQL only. */
function keepRefund(tx: Tx, r: Omit<PaymentRefundRow, 'number'>): void {
  tx.atCommit(sql`
    with counter as (
      update payment_counter set value = value + 1 where company_id = ${r.companyId} returning value::text as value),
    kept as (insert into payment_refund (id, company_id, shop_id, number, payment_id, method, currency, amount, reason, user_id, register_id,
      session_id, business_day, refunded_at)
    select ${r.id}, ${r.companyId}, ${r.shopId}, 'R-' || lpad(value, greatest(6, length(value)), '0'), ${r.paymentId}, ${r.method}, ${r.currency},
      ${r.amount}, ${r.reason}, ${r.userId}, ${r.registerId}, ${r.sessionId}, ${r.businessDay}, ${r.refundedAt}
    from counter returning *)
    ${intoDays(sql`select shop_id, business_day, currency, method, company_id, 0, 0, amount, 0, 1 from kept`)}`);
}

function refundRow(
  { ctx }: Tx,
  payment: PaymentRow,
  input: RefundPaymentInput,
  place: Place,
): Omit<PaymentRefundRow, 'number'> {
  const { companyId, shopId, id: paymentId, method, currency } = payment;
  const { amount, reason } = input;
  return {
    id: newId(), companyId, shopId, paymentId, method, currency, amount, reason, userId: ctx.actor.userId, ...place, refundedAt: ctx.now(),
  }; // biome-ignore format: a table
}
