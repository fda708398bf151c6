import { businessDay } from '@comptoir/kit/business-day';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { isUuid, newId } from '@comptoir/kit/id';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { paymentRefunded } from '../facts.ts';
import { problem } from '../problems.ts';
import type { PaymentRefundRow, PaymentRow } from '../rows.ts';
import { openSessionAt } from './cash-rules.ts';
import { intoDays } from './into-days.ts';

/** Where money is given back. */
export type Place = Pick<PaymentRefundRow, 'registerId' | 'sessionId' | 'businessDay'>;

interface Origin {
  shopId: string;
  registerId: string | null;
  timeZone: string | null;
  ofShop: string | null;
}

/**
 * The register a refund is paid out of (the payment's own unless another is named), and its open session. Its row is shared
 * before the payment's is locked, in the order in which a session that opens takes them.
 */
export async function placeOf(tx: Tx, paymentId: string, given?: string | null): Promise<Place> {
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

/** The payment, locked: refunds of one payment stand in line on its row, so that together they never exceed it. */
export async function lockPayment(tx: Tx, paymentId: string): Promise<PaymentRow> {
  return (await tx.one<PaymentRow>(sql`select * from payment where id = ${paymentId} for update`)) as PaymentRow;
}

export interface GivenBack {
  refundId: string;
  amount: Decimal;
  reason: string;
  userId: string | null;
}

/** Gives back part of a locked payment. The only writer of refunds; the amount was checked against what is left. */
export async function giveBack(tx: Tx, payment: PaymentRow, given: GivenBack, place: Place): Promise<EventEnvelope> {
  const { companyId, shopId, id: paymentId, method, currency } = payment;
  const { refundId: id, amount, reason, userId } = given;
  const refunded = payment.refunded.plus(amount);
  const status = refunded.equals(payment.amount) ? 'REFUNDED' : 'COMPLETED';
  await tx.query(sql`update payment set refunded = ${refunded}, status = ${status} where id = ${paymentId}`);
  const refund = {
    id, companyId, shopId, paymentId, method, currency, amount, reason, userId, ...place, refundedAt: tx.ctx.now(),
  }; // biome-ignore format: a table
  keepRefund(tx, refund);
  return paymentRefunded(tx, payment, refund);
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
