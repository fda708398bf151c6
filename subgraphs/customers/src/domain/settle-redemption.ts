import type { Tx } from '@comptoir/kit/context';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { PaymentReceived } from '../../../../schema/events/orders.ts';
import type { LoyaltyAccountRow, LoyaltyProgramRow, LoyaltyRedemption } from '../rows.ts';
import { LATEST_PROGRAM } from './loyalty-program.ts';
import { pointsFor, pointsStillUsed } from './loyalty-rules.ts';
import { lockPoints, postPoints } from './post-points.ts';

interface Paid {
  receivedAt: Date | null;
  refunded: Decimal;
  lastAt: Date | null;
}

/**
 * Brings a redemption in line with what is known of its payment: held, paid, given back in part or in full, or lapsed. The
 * transaction holds the account.
 * @returns the account as it is then
 */
export async function settleRedemption(
  tx: Tx,
  account: LoyaltyAccountRow,
  paymentId: string,
): Promise<LoyaltyAccountRow> {
  const redemption = await tx.one<LoyaltyRedemption>(
    sql`select * from loyalty_redemption where payment_id = ${paymentId} for update`,
  );
  const payment = await tx.one<Paid>(sql`
    select min(occurred_at) filter (where kind = 'PAYMENT') as received_at, max(occurred_at) as last_at,
      coalesce(sum(amount) filter (where kind = 'REFUND'), 0) as refunded
    from customer_ledger where payment_id = ${paymentId}`);
  if (!redemption || !payment) return account;
  const isPaid = payment.receivedAt !== null;
  const state = isPaid ? 'PAID' : redemption.state;
  const used = state === 'LAPSED' ? decimal(0) : pointsStillUsed(redemption, payment.refunded);
  await tx.query(sql`update loyalty_redemption set used = ${used}, state = ${state} where payment_id = ${paymentId}`);
  const points = redemption.used.minus(used);
  if (points.isZero()) return account;
  const kind = points.isNegative() ? 'REDEEMED' : 'RETURNED';
  return postPoints(tx, account, { kind, points, paymentId, occurredAt: payment.lastAt ?? tx.ctx.now() });
}

/** A payment with points was kept: its points are used for good, also if they were never held or had lapsed meanwhile. */
export async function confirmRedemption(tx: Tx, payment: PaymentReceived, customerId: string): Promise<void> {
  if (payment.method !== 'LOYALTY') return;
  const account = await lockPoints(tx, customerId);
  const program = await tx.one<LoyaltyProgramRow>(LATEST_PROGRAM);
  const amount = decimal(payment.amount);
  if (program) {
    await tx.query(sql`
      insert into loyalty_redemption (payment_id, company_id, customer_id, points, amount, currency, state, held_at)
      values (${payment.paymentId}, ${account.companyId}, ${customerId}, ${pointsFor(amount, program.pointValue)}, ${amount},
        ${payment.currency}, 'HELD', ${payment.receivedAt})
      on conflict do nothing`);
  }
  await settleRedemption(tx, account, payment.paymentId);
}
